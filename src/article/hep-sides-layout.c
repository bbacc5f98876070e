/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-sides-layout.h"

/* Letters of usual width that a line must have room for; with less a column is tiring to read. */
#define LINE_LENGTH 30

struct _HepSidesLayout
{
  GtkLayoutManager parent_instance;

  int gap;
};

G_DEFINE_FINAL_TYPE (HepSidesLayout, hep_sides_layout, GTK_TYPE_LAYOUT_MANAGER)

/* The width of a column in pixels; 0 if the children stand one above the other. */
static int
get_column_width (HepSidesLayout *self, GtkWidget *widget, int width)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int letter = PANGO_PIXELS (pango_font_metrics_get_approximate_char_width (metrics));
  int column = (width - self->gap) / 2;

  pango_font_metrics_unref (metrics);
  if (column < LINE_LENGTH * letter)
    return 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int minimum;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      if (minimum > column)
        return 0;
    }
  return column;
}

static GtkSizeRequestMode
hep_sides_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_height (GtkWidget *child, int width)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  return minimum;
}

static void
measure_width (HepSidesLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, 2 * child_natural + self->gap);
    }
}

static void
measure_rows (HepSidesLayout *self, GtkWidget *widget, int width, int *height)
{
  int column = get_column_width (self, widget, width);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (column > 0)
      *height = MAX (*height, measure_height (child, column));
    else
      *height += measure_height (child, width) + (*height > 0 ? self->gap / 2 : 0);
}

static void
hep_sides_layout_measure (GtkLayoutManager *manager,
                          GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  HepSidesLayout *self = HEP_SIDES_LAYOUT (manager);
  int least = 0;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, widget, minimum, natural);
      return;
    }
  if (for_size < 0)
    measure_width (self, widget, &least, &for_size);
  measure_rows (self, widget, for_size, minimum);
  *natural = *minimum;
}

static void
hep_sides_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget *widget,
                           int width,
                           int height,
                           int baseline)
{
  HepSidesLayout *self = HEP_SIDES_LAYOUT (manager);
  gboolean from_right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int column = get_column_width (self, widget, width);
  int x = from_right ? width - column : 0;
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_height = column > 0 ? height : measure_height (child, width);
      GtkAllocation place = { column > 0 ? x : 0, y, column > 0 ? column : width, child_height };

      gtk_widget_size_allocate (child, &place, -1);
      if (column > 0)
        x += (from_right ? -1 : 1) * (column + self->gap);
      else
        y += child_height + self->gap / 2;
    }
}

static void
hep_sides_layout_class_init (HepSidesLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = hep_sides_layout_get_request_mode;
  layout_class->measure = hep_sides_layout_measure;
  layout_class->allocate = hep_sides_layout_allocate;
}

static void
hep_sides_layout_init (HepSidesLayout *self)
{
}

/**
 * hep_sides_layout_new:
 * @gap: pixels between the two; half of that when they stand one above the other
 *
 * Returns: (transfer full): a layout
 */
GtkLayoutManager *
hep_sides_layout_new (int gap)
{
  HepSidesLayout *self = g_object_new (HEP_TYPE_SIDES_LAYOUT, NULL);

  self->gap = gap;
  return GTK_LAYOUT_MANAGER (self);
}
