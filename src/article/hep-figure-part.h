/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepFigurePart:
 *
 * One named part of a drawing: a button of exactly its shape. The drawing draws the part; this
 * draws the ring around it when it is focused, pointed at or chosen.
 * Properties: chosen. Signal: activate.
 */
#define HEP_TYPE_FIGURE_PART (hep_figure_part_get_type ())
G_DECLARE_FINAL_TYPE (HepFigurePart, hep_figure_part, HEP, FIGURE_PART, GtkWidget)

GtkWidget  *hep_figure_part_new         (const char *id, const char *name);
void        hep_figure_part_add_path    (HepFigurePart *self, GskPath *path, gboolean is_line);
const char *hep_figure_part_get_id      (HepFigurePart *self);
const char *hep_figure_part_get_name    (HepFigurePart *self);
gboolean    hep_figure_part_get_bounds  (HepFigurePart *self, graphene_rect_t *bounds);
void        hep_figure_part_set_scale   (HepFigurePart *self, float scale);
gboolean    hep_figure_part_get_chosen  (HepFigurePart *self);
void        hep_figure_part_set_chosen  (HepFigurePart *self, gboolean chosen);
gboolean    hep_figure_part_get_pointed (HepFigurePart *self);
void        hep_figure_part_set_pointed (HepFigurePart *self, gboolean pointed);

G_END_DECLS
