/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays two children out side by side in equal columns; one above the other where there is no room.
 */
#define HEP_TYPE_SIDES_LAYOUT (hep_sides_layout_get_type ())
G_DECLARE_FINAL_TYPE (HepSidesLayout, hep_sides_layout, HEP, SIDES_LAYOUT, GtkLayoutManager)

GtkLayoutManager *hep_sides_layout_new (int gap);

G_END_DECLS
