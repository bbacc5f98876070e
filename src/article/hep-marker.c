/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-marker.h"

/* Parts of the marker's height, which the style sheet sets to one line of text. */
#define DOT_RADIUS  0.125f
#define RING_RADIUS 0.48f

struct _HepMarker
{
  GtkWidget parent_instance;

  PangoLayout *number;
};

G_DEFINE_FINAL_TYPE (HepMarker, hep_marker, GTK_TYPE_WIDGET)

static void
append_circle (GtkSnapshot *snapshot,
               const graphene_point_t *center,
               float radius,
               gboolean filled,
               const GdkRGBA *color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (1.5);

  gsk_path_builder_add_circle (builder, center, radius);
  path = gsk_path_builder_to_path (builder);
  if (filled)
    gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
  else
    gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

static void
hep_marker_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HepMarker *self = HEP_MARKER (widget);
  float height = gtk_widget_get_height (widget);
  graphene_point_t center = { gtk_widget_get_width (widget) / 2.0f, height / 2 };
  GdkRGBA color;
  int text_width;
  int text_height;

  gtk_widget_get_color (widget, &color);
  if (self->number == NULL)
    {
      append_circle (snapshot, &center, height * DOT_RADIUS, TRUE, &color);
      return;
    }

  append_circle (snapshot, &center, height * RING_RADIUS, FALSE, &color);
  pango_layout_get_pixel_size (self->number, &text_width, &text_height);
  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT (center.x - text_width / 2.0f, center.y - text_height / 2.0f));
  gtk_snapshot_append_layout (snapshot, self->number, &color);
}

static void
hep_marker_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  HepMarker *self = HEP_MARKER (widget);

  GTK_WIDGET_CLASS (hep_marker_parent_class)->css_changed (widget, change);
  if (self->number != NULL)
    pango_layout_context_changed (self->number);
}

static void
hep_marker_dispose (GObject *object)
{
  g_clear_object (&HEP_MARKER (object)->number);
  G_OBJECT_CLASS (hep_marker_parent_class)->dispose (object);
}

static void
hep_marker_class_init (HepMarkerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hep_marker_dispose;
  widget_class->snapshot = hep_marker_snapshot;
  widget_class->css_changed = hep_marker_css_changed;
  gtk_widget_class_set_css_name (widget_class, "marker");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NONE);
}

static void
hep_marker_init (HepMarker *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
}

/**
 * hep_marker_new:
 * @number: the number of a step, 0 for a dot
 *
 * Returns: (transfer floating): the drawing
 */
GtkWidget *
hep_marker_new (guint number)
{
  HepMarker *self = g_object_new (HEP_TYPE_MARKER, NULL);

  if (number > 0)
    {
      g_autofree char *digits = g_strdup_printf ("%u", number);

      self->number = gtk_widget_create_pango_layout (GTK_WIDGET (self), digits);
      gtk_widget_add_css_class (GTK_WIDGET (self), "number");
    }
  return GTK_WIDGET (self);
}
