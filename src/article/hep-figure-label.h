/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepFigureLabel:
 *
 * The name of a part, or the number in it, written on the part if there is room. It repeats
 * what the part is called, so screen readers and pointers pass over it.
 */
#define HEP_TYPE_FIGURE_LABEL (hep_figure_label_get_type ())
G_DECLARE_FINAL_TYPE (HepFigureLabel, hep_figure_label, HEP, FIGURE_LABEL, GtkWidget)

/* Whether a point, in the units of the drawing, shows the part and nothing that lies on it. */
typedef gboolean (*HepFigurePointFunc) (const graphene_point_t *point, gpointer user_data);

GtkWidget  *hep_figure_label_new      (const char *name);
gboolean    hep_figure_label_place    (HepFigureLabel *self, const graphene_rect_t *bounds,
                                       float scale, HepFigurePointFunc is_free,
                                       gpointer user_data, graphene_rect_t *place);
const char *hep_figure_label_get_text (HepFigureLabel *self);

G_END_DECLS
