/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepHangLayout:
 *
 * A sign at the side and a column beside it, as in a list. A box could do this too, but measures
 * its children several times over; a page has a hundred items.
 */
#define HEP_TYPE_HANG_LAYOUT (hep_hang_layout_get_type ())
G_DECLARE_FINAL_TYPE (HepHangLayout, hep_hang_layout, HEP, HANG_LAYOUT, GtkLayoutManager)

GtkLayoutManager *hep_hang_layout_new (int gap);

G_END_DECLS
