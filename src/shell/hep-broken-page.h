/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * HepBrokenPage:
 *
 * What stands in the place of a page that cannot be shown: what is wrong, where, and a way to try
 * again (action win.try-again).
 */
#define HEP_TYPE_BROKEN_PAGE (hep_broken_page_get_type ())
G_DECLARE_FINAL_TYPE (HepBrokenPage, hep_broken_page, HEP, BROKEN_PAGE, AdwBin)

GtkWidget *hep_broken_page_new (const GError *error);

G_END_DECLS
