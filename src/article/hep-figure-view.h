/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-block.h"
#include "hep-figure.h"

G_BEGIN_DECLS

/**
 * HepFigureView:
 *
 * A drawing with its caption, buttons for its named parts, and the same told in words.
 * Properties: chosen-part (id of the part whose name is shown, %NULL for none).
 */
#define HEP_TYPE_FIGURE_VIEW (hep_figure_view_get_type ())
G_DECLARE_FINAL_TYPE (HepFigureView, hep_figure_view, HEP, FIGURE_VIEW, GtkWidget)

GtkWidget  *hep_figure_view_new             (HepBlock *block, HepFigure *figure,
                                             const char *language, const char *place);
GtkWidget  *hep_figure_view_new_large       (HepBlock *block, HepFigure *figure,
                                             const char *language, int max_height);
const char *hep_figure_view_get_chosen_part (HepFigureView *self);
void        hep_figure_view_set_chosen_part (HepFigureView *self, const char *part);
void        hep_figure_view_point_to        (HepFigureView *self, const char *const *block_ids);

G_END_DECLS
