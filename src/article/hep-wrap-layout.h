/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepWrapLayout:
 *
 * Children side by side, as many in a line as fit, none wider than the line.
 */
#define HEP_TYPE_WRAP_LAYOUT (hep_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (HepWrapLayout, hep_wrap_layout, HEP, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *hep_wrap_layout_new (int spacing);

G_END_DECLS
