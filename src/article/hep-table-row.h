/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HEP_TABLE_MAX_COLUMNS 4
#define HEP_TABLE_COLUMN_GAP  18 /* pixels */

/**
 * HepTableRow:
 *
 * One row of a table. Side by side its cells stand in columns; where there is no room they
 * stand one below the other, each under the heading of its column. The row can be focused and
 * is named "Heading: value. Heading: value".
 */
#define HEP_TYPE_TABLE_ROW (hep_table_row_get_type ())
G_DECLARE_FINAL_TYPE (HepTableRow, hep_table_row, HEP, TABLE_ROW, GtkWidget)

GtkWidget *hep_table_row_new        (const float *weights, guint n_columns, gboolean is_heading);
void       hep_table_row_set_header (HepTableRow *self, GtkWidget *header);
void       hep_table_row_add_cell   (HepTableRow *self, GtkWidget *heading, GtkWidget *cell);
gboolean   hep_table_row_is_stacked (HepTableRow *self);

G_END_DECLS
