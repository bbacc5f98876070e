/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HepFigure:
 *
 * A drawing as paths: shapes in SVG path syntax with an id and a style class each, and no colour
 * of its own. Read from the subset of SVG that data/content/README.md describes.
 * Immutable and reference-counted.
 */
typedef struct _HepFigure HepFigure;

#define HEP_TYPE_FIGURE (hep_figure_get_type ())

/* One shape, in drawing order; shapes of one named part share its id, background has NULL. */
typedef struct
{
  const char *part;
  const char *style; /* what it is: "organ", "bile", "line" …, see data/content/README.md */
  const char *path;  /* SVG path data in view box units */
} HepShape;

GType           hep_figure_get_type   (void);
HepFigure      *hep_figure_new_from_svg (GBytes *bytes, const char *name, GError **error);
HepFigure      *hep_figure_ref        (HepFigure *self);
void            hep_figure_unref      (HepFigure *self);
double          hep_figure_get_width  (HepFigure *self);
double          hep_figure_get_height (HepFigure *self);
const HepShape *hep_figure_get_shapes (HepFigure *self, gsize *n_shapes);
gboolean        hep_figure_has_part   (HepFigure *self, const char *part);
char           *hep_figure_to_svg     (HepFigure *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepFigure, hep_figure_unref)

G_END_DECLS
