/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-figure.h"

G_BEGIN_DECLS

/* For the reader of drawings only: afterwards a figure never changes. */
HepFigure *hep_figure_new       (double width, double height);
void       hep_figure_add_shape (HepFigure *self, const char *part, const char *style, const char *path);

G_END_DECLS
