/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What stands around an enlarged picture in the place of the article: it gives the spacing that
 * the reader has chosen to the texts in it. */
#define HEP_TYPE_FIGURE_FRAME (hep_figure_frame_get_type ())
G_DECLARE_FINAL_TYPE (HepFigureFrame, hep_figure_frame, HEP, FIGURE_FRAME, GtkBox)

GtkWidget *hep_figure_frame_new (GSettings *settings);

G_END_DECLS
