/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-pairs.h"

#include "hep-blocks.h"
#include "hep-table-row.h"

/**
 * hep_pairs_new:
 * @label: its name for screen readers
 *
 * A small table of two columns: what a thing is called, and what it is.
 *
 * Returns: (transfer floating): a table without rows
 */
GtkWidget *
hep_pairs_new (const char *label)
{
  GtkWidget *pairs = hep_blocks_box (GTK_ACCESSIBLE_ROLE_TABLE, "table");

  gtk_widget_add_css_class (pairs, "pairs");
  hep_blocks_set_label (pairs, label);
  return pairs;
}

/**
 * hep_pairs_add:
 * @pairs: from hep_pairs_new()
 * @name: the left side
 * @value: the right side, as it is spoken
 * @widget: (transfer floating): a text block with the right side
 *
 * Returns: (transfer none): the new row
 */
GtkWidget *
hep_pairs_add (GtkWidget *pairs, const char *name, const char *value, GtkWidget *widget)
{
  const float weights[] = { 2, 5 };
  GtkWidget *row = hep_table_row_new (weights, G_N_ELEMENTS (weights), FALSE);
  GtkWidget *left = hep_blocks_box (GTK_ACCESSIBLE_ROLE_ROW_HEADER, "heading-cell");
  GtkWidget *right = hep_blocks_box (GTK_ACCESSIBLE_ROLE_CELL, "cell");
  GtkWidget *words = hep_blocks_label (name, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph");
  g_autofree char *label = g_strdup_printf ("%s: %s", name, value);

  gtk_widget_set_focusable (words, FALSE);
  gtk_widget_set_focusable (widget, FALSE);
  gtk_box_append (GTK_BOX (left), words);
  gtk_box_append (GTK_BOX (right), widget);
  hep_table_row_add_cell (HEP_TABLE_ROW (row), NULL, left);
  hep_table_row_add_cell (HEP_TABLE_ROW (row), NULL, right);
  hep_blocks_set_label (row, label);
  gtk_box_append (GTK_BOX (pairs), row);
  return row;
}
