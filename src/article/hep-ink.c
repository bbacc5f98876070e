/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-ink.h"

struct _HepInk
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (HepInk, hep_ink, GTK_TYPE_WIDGET)

static void
hep_ink_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GtkWidget *drawing = gtk_widget_get_parent (widget);

  GTK_WIDGET_CLASS (hep_ink_parent_class)->css_changed (widget, change);
  if (drawing != NULL)
    gtk_widget_queue_draw (drawing);
}

static void
hep_ink_class_init (HepInkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->css_changed = hep_ink_css_changed;
  gtk_widget_class_set_css_name (widget_class, "ink");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NONE);
}

static void
hep_ink_init (HepInk *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
}

/**
 * hep_ink_new:
 * @drawing: the widget that draws with the colour; it must unparent the ink when disposed
 * @css_class: what is drawn, such as "organ"
 * @use: "fill" or "edge"
 *
 * Returns: (transfer none): the colour
 */
GtkWidget *
hep_ink_new (GtkWidget *drawing, const char *css_class, const char *use)
{
  GtkWidget *self;

  g_return_val_if_fail (GTK_IS_WIDGET (drawing), NULL);
  g_return_val_if_fail (css_class != NULL && use != NULL, NULL);

  self = g_object_new (HEP_TYPE_INK, NULL);
  gtk_widget_add_css_class (self, css_class);
  gtk_widget_add_css_class (self, use);
  gtk_widget_set_parent (self, drawing);
  return self;
}

/**
 * hep_ink_get_color:
 * @self: a colour
 *
 * Returns: what the style sheet says now
 */
GdkRGBA
hep_ink_get_color (HepInk *self)
{
  GdkRGBA color = { 0, 0, 0, 0 };

  g_return_val_if_fail (HEP_IS_INK (self), color);

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  return color;
}
