/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* SVG path data: reading it strictly, and making it from the other shapes of SVG. */
char    *hep_path_normalise     (const char *data);
char    *hep_path_from_points   (const char *points, gboolean closed);
char    *hep_path_from_rect     (double x, double y, double width, double height, double rx, double ry);
char    *hep_path_from_ellipse  (double cx, double cy, double rx, double ry);
char    *hep_path_from_line     (double x1, double y1, double x2, double y2);
gboolean hep_path_read_number   (const char **text, double *number);
void     hep_path_append_number (GString *path, double number);

G_END_DECLS
