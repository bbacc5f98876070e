/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-comparison.h"

G_BEGIN_DECLS

/* How many treatments stand side by side at most. */
#define HEP_COMPARE_MAX 3

/**
 * HepCompareView:
 *
 * Lets a reader choose up to three treatments and shows them side by side. Nothing is chosen at
 * first, and the alphabet alone decides on the order.
 */
#define HEP_TYPE_COMPARE_VIEW (hep_compare_view_get_type ())
G_DECLARE_FINAL_TYPE (HepCompareView, hep_compare_view, HEP, COMPARE_VIEW, GtkWidget)

GtkWidget *hep_compare_view_new (HepComparison *comparison, const char *language, guint level);

G_END_DECLS
