/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-figure-frame.h"

#include "hep-text-spacer.h"

struct _HepFigureFrame
{
  GtkBox parent_instance;

  HepSpacing lines;
  HepSpacing letters;
};

static HepSpacing
hep_figure_frame_get_lines (HepTextSpacer *spacer)
{
  return HEP_FIGURE_FRAME (spacer)->lines;
}

static HepSpacing
hep_figure_frame_get_letters (HepTextSpacer *spacer)
{
  return HEP_FIGURE_FRAME (spacer)->letters;
}

static void
hep_figure_frame_spacer_init (HepTextSpacerInterface *iface)
{
  iface->get_lines = hep_figure_frame_get_lines;
  iface->get_letters = hep_figure_frame_get_letters;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (HepFigureFrame,
                               hep_figure_frame,
                               GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (HEP_TYPE_TEXT_SPACER,
                                                      hep_figure_frame_spacer_init))

static void
hep_figure_frame_class_init (HepFigureFrameClass *klass)
{
  /* The style sheet knows pictures as parts of an article. */
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "article");
}

static void
hep_figure_frame_init (HepFigureFrame *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "reader");
  gtk_widget_add_css_class (GTK_WIDGET (self), "enlarged");
}

/* Spaced as the settings are now: a dialog is closed before they can be changed. */
GtkWidget *
hep_figure_frame_new (GSettings *settings)
{
  HepFigureFrame *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (HEP_TYPE_FIGURE_FRAME, NULL);
  self->lines = (HepSpacing)g_settings_get_enum (settings, "line-spacing");
  self->letters = (HepSpacing)g_settings_get_enum (settings, "letter-spacing");
  return GTK_WIDGET (self);
}
