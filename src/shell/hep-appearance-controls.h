/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepAppearanceControls:
 *
 * How the page looks: size of the text, colours, spaces, width of the column. The page behind them is
 * the preview.
 */
#define HEP_TYPE_APPEARANCE_CONTROLS (hep_appearance_controls_get_type ())
G_DECLARE_FINAL_TYPE (HepAppearanceControls, hep_appearance_controls, HEP, APPEARANCE_CONTROLS, GtkBox)

GtkWidget *hep_appearance_controls_new (GSettings *settings, GtkWidget *text_size_control);

G_END_DECLS
