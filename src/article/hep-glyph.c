/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-glyph.h"

#define GLYPH_SIZE 24.0f

struct _HepGlyph
{
  GtkWidget parent_instance;

  HepGlyphShape shape;
  GskPath *path;
};

G_DEFINE_FINAL_TYPE (HepGlyph, hep_glyph, GTK_TYPE_WIDGET)

/* Lines in a square of 24 units; a dot is a line of almost no length with a round end. */
static const char *const shapes[] = {
  [HEP_GLYPH_TIP] = "M 9.5 17.5 V 15.6 A 6 6 0 1 1 14.5 15.6 V 17.5 Z M 10.5 21 H 13.5",
  [HEP_GLYPH_IMPORTANT] = "M 12 3 A 9 9 0 1 1 11.99 3 Z M 12 11.5 V 16.5 M 12 7.6 V 7.61",
  [HEP_GLYPH_EMERGENCY] = "M 12 3.5 L 21.5 20 H 2.5 Z M 12 10 V 14.2 M 12 17.1 V 17.11",
  [HEP_GLYPH_URGENT] = "M 12 3 A 9 9 0 1 1 11.99 3 Z M 12 7 V 12 L 15.5 14",
  [HEP_GLYPH_ADVICE]
  = "M 5 4 H 19 A 2 2 0 0 1 21 6 V 14 A 2 2 0 0 1 19 16 H 12.5 L 8 20.5 V 16 H 5 "
    "A 2 2 0 0 1 3 14 V 6 A 2 2 0 0 1 5 4 Z",
  [HEP_GLYPH_DRAFT] = "M 4 20 L 5 15.5 L 16 4.5 L 19.5 8 L 8.5 19 Z M 14 6.5 L 17.5 10",
  [HEP_GLYPH_QUESTION] = "M 8.5 9 A 3.6 3.6 0 1 1 13.4 12.4 C 12.3 12.9 12 13.6 12 14.8 "
                         "M 12 18.6 V 18.61",
  [HEP_GLYPH_CLOSED] = "M 9.5 6.5 L 15 12 L 9.5 17.5",
  [HEP_GLYPH_OPENED] = "M 6.5 9.5 L 12 15 L 17.5 9.5",
};

static void
hep_glyph_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HepGlyph *self = HEP_GLYPH (widget);
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);
  float scale = MIN (width, height) / GLYPH_SIZE;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (2);
  GdkRGBA color;

  if (scale <= 0)
    return;

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_widget_get_color (widget, &color);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((width - scale * GLYPH_SIZE) / 2,
                                                          (height - scale * GLYPH_SIZE) / 2));
  gtk_snapshot_scale (snapshot, scale, scale);
  if (self->shape == HEP_GLYPH_CLOSED && gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (GLYPH_SIZE, 0));
      gtk_snapshot_scale (snapshot, -1, 1);
    }
  gtk_snapshot_append_stroke (snapshot, self->path, stroke, &color);
}

static void
hep_glyph_finalize (GObject *object)
{
  g_clear_pointer (&HEP_GLYPH (object)->path, gsk_path_unref);
  G_OBJECT_CLASS (hep_glyph_parent_class)->finalize (object);
}

static void
hep_glyph_class_init (HepGlyphClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hep_glyph_finalize;
  widget_class->snapshot = hep_glyph_snapshot;
  gtk_widget_class_set_css_name (widget_class, "glyph");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NONE);
}

static void
hep_glyph_init (HepGlyph *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
}

/**
 * hep_glyph_new:
 * @shape: what to draw
 *
 * Returns: (transfer floating): the drawing
 */
GtkWidget *
hep_glyph_new (HepGlyphShape shape)
{
  HepGlyph *self = g_object_new (HEP_TYPE_GLYPH, NULL);

  self->path = gsk_path_parse (shapes[shape]);
  self->shape = shape;
  return GTK_WIDGET (self);
}

/**
 * hep_glyph_set_shape:
 * @self: the drawing
 * @shape: what to draw instead
 *
 * Changes the drawing.
 */
void
hep_glyph_set_shape (HepGlyph *self, HepGlyphShape shape)
{
  g_return_if_fail (HEP_IS_GLYPH (self));

  if (self->shape == shape)
    return;
  gsk_path_unref (self->path);
  self->path = gsk_path_parse (shapes[shape]);
  self->shape = shape;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
