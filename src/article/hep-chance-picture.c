/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-chance-picture.h"

#include "hep-ink.h"

/* Everybody stands in a cell; pixels between the middles of two people, by how many there are. */
#define CELL_OF_10   40
#define CELL_OF_100  26
#define CELL_OF_1000 12

struct _HepChancePicture
{
  GtkWidget parent_instance;

  guint n;
  guint of;
  GtkWidget *chosen;
  GtkWidget *others;
  GskPath *person;
};

G_DEFINE_FINAL_TYPE (HepChancePicture, hep_chance_picture, GTK_TYPE_WIDGET)

static guint
get_columns (HepChancePicture *self)
{
  return self->of > 100 ? 40 : 10;
}

static guint
get_rows (HepChancePicture *self)
{
  return (self->of + get_columns (self) - 1) / get_columns (self);
}

static float
get_cell (HepChancePicture *self)
{
  return self->of > 100 ? CELL_OF_1000 : self->of > 10 ? CELL_OF_100 : CELL_OF_10;
}

static GtkSizeRequestMode
hep_chance_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hep_chance_picture_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  HepChancePicture *self = HEP_CHANCE_PICTURE (widget);
  float columns = get_columns (self);
  float width = columns * get_cell (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = width / 4;
      *natural = width;
      return;
    }
  if (for_size >= 0)
    width = MIN (width, for_size);
  *minimum = *natural = width / columns * get_rows (self);
}

static void
hep_chance_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HepChancePicture *self = HEP_CHANCE_PICTURE (widget);
  guint columns = get_columns (self);
  float width = gtk_widget_get_width (widget);
  float cell = MIN (width / columns, get_cell (self));
  float left = (width - cell * columns) / 2;
  gboolean from_right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA chosen = hep_ink_get_color (HEP_INK (self->chosen));
  GdkRGBA others = hep_ink_get_color (HEP_INK (self->others));
  g_autoptr (GskStroke) stroke = gsk_stroke_new (1.2);

  for (guint i = 0; i < self->of; i++)
    {
      guint column = from_right ? columns - 1 - i % columns : i % columns;
      graphene_point_t corner = { left + column * cell, (i / columns) * cell };

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &corner);
      gtk_snapshot_scale (snapshot, cell / 20, cell / 20);
      if (i < self->n)
        gtk_snapshot_append_fill (snapshot, self->person, GSK_FILL_RULE_WINDING, &chosen);
      gtk_snapshot_append_stroke (snapshot, self->person, stroke, i < self->n ? &chosen : &others);
      gtk_snapshot_restore (snapshot);
    }
}

static void
hep_chance_picture_dispose (GObject *object)
{
  HepChancePicture *self = HEP_CHANCE_PICTURE (object);

  g_clear_pointer (&self->chosen, gtk_widget_unparent);
  g_clear_pointer (&self->others, gtk_widget_unparent);
  g_clear_pointer (&self->person, gsk_path_unref);
  G_OBJECT_CLASS (hep_chance_picture_parent_class)->dispose (object);
}

static void
hep_chance_picture_class_init (HepChancePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hep_chance_picture_dispose;
  widget_class->get_request_mode = hep_chance_picture_get_request_mode;
  widget_class->measure = hep_chance_picture_measure;
  widget_class->snapshot = hep_chance_picture_snapshot;
  gtk_widget_class_set_css_name (widget_class, "chancepicture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
hep_chance_picture_init (HepChancePicture *self)
{
  self->chosen = hep_ink_new (GTK_WIDGET (self), "chosen", "fill");
  self->others = hep_ink_new (GTK_WIDGET (self), "others", "edge");
  /* A head and shoulders in a square of 20 units. */
  self->person = gsk_path_parse ("M 10 2.2 A 3.6 3.6 0 1 1 9.99 2.2 Z "
                                 "M 3.6 17.6 V 16.2 A 5.2 5.2 0 0 1 8.8 11 H 11.2 "
                                 "A 5.2 5.2 0 0 1 16.4 16.2 V 17.6 Z");
}

/**
 * hep_chance_picture_new:
 * @n: how many are meant, at most @of
 * @of: how many there are: 10, 100 or 1000
 *
 * Returns: (transfer floating): the picture
 */
GtkWidget *
hep_chance_picture_new (guint n, guint of)
{
  HepChancePicture *self;

  g_return_val_if_fail (of > 0 && n <= of, NULL);

  self = g_object_new (HEP_TYPE_CHANCE_PICTURE, NULL);
  self->n = n;
  self->of = of;
  return GTK_WIDGET (self);
}
