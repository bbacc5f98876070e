/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-hang-layout.h"

#include "hep-text-spacer.h"

struct _HepHangLayout
{
  GtkLayoutManager parent_instance;

  int gap;
};

G_DEFINE_FINAL_TYPE (HepHangLayout, hep_hang_layout, GTK_TYPE_LAYOUT_MANAGER)

/* The two children: the sign, and what stands beside it. */
static void
get_children (GtkWidget *widget, GtkWidget **sign, GtkWidget **content)
{
  *sign = gtk_widget_get_first_child (widget);
  g_assert (*sign != NULL);
  *content = gtk_widget_get_next_sibling (*sign);
  g_assert (*content != NULL);
}

static int
get_sign_width (HepHangLayout *self, GtkWidget *sign)
{
  int width;

  gtk_widget_measure (sign, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  return width + self->gap;
}

/* The sign is as high as a line is usually. Where lines are further apart, their letters stand
 * lower, and so does the sign. */
static int
get_sign_top (GtkWidget *sign, int sign_height)
{
  return (int)((hep_text_spacer_get_line_factor (sign) - 1) * sign_height / 2);
}

static GtkSizeRequestMode
hep_hang_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hep_hang_layout_measure (GtkLayoutManager *manager,
                         GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  GtkWidget *sign;
  GtkWidget *content;
  int sign_size;
  int least;
  int best;

  get_children (widget, &sign, &content);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      sign_size = get_sign_width (HEP_HANG_LAYOUT (manager), sign);
      gtk_widget_measure (content, orientation, -1, &least, &best, NULL, NULL);
      *minimum = sign_size + least;
      *natural = sign_size + best;
      return;
    }

  if (for_size >= 0)
    {
      gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      for_size = MAX (least, for_size - get_sign_width (HEP_HANG_LAYOUT (manager), sign));
    }
  gtk_widget_measure (content, orientation, for_size, &least, NULL, NULL, NULL);
  gtk_widget_measure (sign, orientation, -1, NULL, &sign_size, NULL, NULL);
  *minimum = *natural = MAX (get_sign_top (sign, sign_size) + sign_size, least);
}

static void
hep_hang_layout_allocate (GtkLayoutManager *manager,
                          GtkWidget *widget,
                          int width,
                          int height,
                          int baseline)
{
  HepHangLayout *self = HEP_HANG_LAYOUT (manager);
  gboolean from_right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *sign;
  GtkWidget *content;
  int indent;
  int sign_height;

  get_children (widget, &sign, &content);
  indent = get_sign_width (self, sign);
  gtk_widget_measure (sign, GTK_ORIENTATION_VERTICAL, -1, NULL, &sign_height, NULL, NULL);
  gtk_widget_size_allocate (sign,
                            &(GtkAllocation){ from_right ? width - indent + self->gap : 0,
                                              get_sign_top (sign, sign_height), indent - self->gap,
                                              sign_height },
                            -1);
  gtk_widget_size_allocate (
      content, &(GtkAllocation){ from_right ? 0 : indent, 0, width - indent, height }, -1);
}

static void
hep_hang_layout_class_init (HepHangLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = hep_hang_layout_get_request_mode;
  layout_class->measure = hep_hang_layout_measure;
  layout_class->allocate = hep_hang_layout_allocate;
}

static void
hep_hang_layout_init (HepHangLayout *self)
{
}

/**
 * hep_hang_layout_new:
 * @gap: pixels between the sign and what stands beside it
 *
 * Returns: (transfer full): a layout for a widget with two children
 */
GtkLayoutManager *
hep_hang_layout_new (int gap)
{
  HepHangLayout *self = g_object_new (HEP_TYPE_HANG_LAYOUT, NULL);

  self->gap = gap;
  return GTK_LAYOUT_MANAGER (self);
}
