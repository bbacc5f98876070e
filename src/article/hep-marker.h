/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepMarker:
 *
 * What stands before an item of a list: a dot, or the number of a step in a ring. A drawing, not
 * text: selecting and reading aloud leave it out, and screen readers are told the position.
 */
#define HEP_TYPE_MARKER (hep_marker_get_type ())
G_DECLARE_FINAL_TYPE (HepMarker, hep_marker, HEP, MARKER, GtkWidget)

GtkWidget *hep_marker_new (guint number);

G_END_DECLS
