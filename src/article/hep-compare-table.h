/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-comparison.h"

G_BEGIN_DECLS

/**
 * HepCompareTable:
 *
 * Some treatments and their facts. Where there is room, they stand in columns of equal width with
 * a row for each fact; else one below the other, each with all its facts.
 */
#define HEP_TYPE_COMPARE_TABLE (hep_compare_table_get_type ())
G_DECLARE_FINAL_TYPE (HepCompareTable, hep_compare_table, HEP, COMPARE_TABLE, GtkWidget)

GtkWidget *hep_compare_table_new        (HepComparison *comparison, const guint *positions,
                                         guint n_positions, const char *language, guint level);
gboolean   hep_compare_table_is_stacked (HepCompareTable *self);

G_END_DECLS
