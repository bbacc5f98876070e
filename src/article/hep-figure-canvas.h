/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-figure-part.h"
#include "hep-figure.h"

G_BEGIN_DECLS

/**
 * HepFigureCanvas:
 *
 * The drawing itself, as wide as its column lets it and never mirrored, with its parts as
 * children. Colours come from the style sheet: one #HepInk for each style of shape.
 */
#define HEP_TYPE_FIGURE_CANVAS (hep_figure_canvas_get_type ())
G_DECLARE_FINAL_TYPE (HepFigureCanvas, hep_figure_canvas, HEP, FIGURE_CANVAS, GtkWidget)

GtkWidget     *hep_figure_canvas_new            (HepFigure *figure, GtkAccessibleRole role);
void           hep_figure_canvas_set_max_height (HepFigureCanvas *self, int max_height);
HepFigurePart *hep_figure_canvas_add_part       (HepFigureCanvas *self, const char *id,
                                                 const char *name);

G_END_DECLS
