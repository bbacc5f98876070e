/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-blocks.h"

#include "hep-table-row.h"

/* Columns share the width by their longest cell, within reason. */
#define MIN_WEIGHT 10
#define MAX_WEIGHT 40

/* What a cell says, with its paragraphs joined. */
static char *
join_cell (HepBlock *cell)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < hep_block_get_n_children (cell); i++)
    {
      HepText *text = hep_block_get_text (hep_block_get_child (cell, i));

      if (words->len > 0)
        g_string_append_c (words, ' ');
      if (text != NULL)
        g_string_append (words, hep_text_get_plain (text));
    }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

static gboolean
is_heading_cell (HepBlock *cell)
{
  return hep_block_get_attribute (cell, "header") != NULL;
}

/* The first row may be the row of column headings. */
static HepBlock *
get_heading_row (HepBlock *table)
{
  HepBlock *row = hep_block_get_n_children (table) > 0 ? hep_block_get_child (table, 0) : NULL;

  for (guint i = 0; row != NULL && i < hep_block_get_n_children (row); i++)
    if (g_strcmp0 (hep_block_get_attribute (hep_block_get_child (row, i), "header"), "column") != 0)
      return NULL;
  return row;
}

static void
weigh_columns (HepBlock *table, guint n_columns, float *weights)
{
  for (guint column = 0; column < n_columns; column++)
    {
      glong longest = MIN_WEIGHT;

      for (guint i = 0; i < hep_block_get_n_children (table); i++)
        {
          HepBlock *row = hep_block_get_child (table, i);

          if (column < hep_block_get_n_children (row))
            {
              g_autofree char *words = join_cell (hep_block_get_child (row, column));

              longest = MAX (longest, g_utf8_strlen (words, -1));
            }
        }
      weights[column] = (float)MIN (longest, MAX_WEIGHT);
    }
}

/* The row itself takes the focus, so that one step down reads one row. */
static void
add_cell (HepBlockBuilder *builder, HepTableRow *row, HepBlock *block, const char *heading)
{
  gboolean is_heading = is_heading_cell (block);
  GtkWidget *cell = hep_blocks_box (is_heading && heading != NULL ? GTK_ACCESSIBLE_ROLE_ROW_HEADER
                                                                  : GTK_ACCESSIBLE_ROLE_CELL,
                                    is_heading ? "heading-cell" : "cell");
  GtkWidget *above = NULL;

  hep_block_builder_add_children (builder, cell, block, 6);
  for (GtkWidget *child = gtk_widget_get_first_child (cell); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_focusable (child, FALSE);
  if (heading != NULL && *heading != '\0')
    {
      above = hep_blocks_label (heading, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "cell-heading");
      gtk_widget_set_focusable (above, FALSE);
      gtk_accessible_update_state (GTK_ACCESSIBLE (above), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
    }
  hep_block_builder_register (builder, block, cell);
  hep_table_row_add_cell (row, above, cell);
}

static GtkWidget *
build_row (HepBlockBuilder *builder,
           HepBlock *block,
           char **headings,
           const float *weights,
           guint n_columns,
           gboolean is_heading)
{
  GtkWidget *row = hep_table_row_new (weights, n_columns, is_heading);
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint i = 0; i < MIN (n_columns, hep_block_get_n_children (block)); i++)
    {
      HepBlock *cell = hep_block_get_child (block, i);
      const char *heading = headings != NULL && !is_heading ? headings[i] : NULL;
      g_autofree char *words = join_cell (cell);

      if (name->len > 0)
        g_string_append (name, g_str_has_suffix (name->str, ".") ? " " : ". ");
      if (heading != NULL && *heading != '\0')
        g_string_append_printf (name, "%s: ", heading);
      g_string_append (name, words);
      add_cell (builder, HEP_TABLE_ROW (row), cell, is_heading ? NULL : heading ? heading : "");
    }
  hep_blocks_set_label (row, name->str);
  hep_block_builder_register (builder, block, row);
  return row;
}

/**
 * hep_table_block_new:
 * @builder: the builder of the page
 * @block: a table
 *
 * Returns: (transfer floating): the table, under its title if it has one
 */
GtkWidget *
hep_table_block_new (HepBlockBuilder *builder, HepBlock *block)
{
  HepText *title = hep_block_get_title (block);
  HepBlock *heading_row = get_heading_row (block);
  GtkWidget *box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "titled");
  GtkWidget *table = hep_blocks_box (GTK_ACCESSIBLE_ROLE_TABLE, "table");
  float weights[HEP_TABLE_MAX_COLUMNS] = { 0 };
  g_autoptr (GStrvBuilder) headings = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  guint n_columns;

  if (title != NULL)
    {
      hep_blocks_set_label (table, hep_text_get_plain (title));
      gtk_box_append (GTK_BOX (box),
                      hep_block_builder_text (builder, block, title, GTK_ACCESSIBLE_ROLE_PARAGRAPH,
                                              "block-title"));
    }
  gtk_box_append (GTK_BOX (box), table);
  if (hep_block_get_n_children (block) == 0)
    return box;

  n_columns
      = CLAMP (hep_block_get_n_children (hep_block_get_child (block, 0)), 1, HEP_TABLE_MAX_COLUMNS);
  weigh_columns (block, n_columns, weights);
  if (heading_row != NULL)
    {
      for (guint i = 0; i < n_columns; i++)
        g_strv_builder_take (headings, join_cell (hep_block_get_child (heading_row, i)));
      words = g_strv_builder_end (headings);
    }
  /* Without a title, its columns tell it from other tables. */
  if (title == NULL && words != NULL)
    {
      g_autofree char *columns = g_strjoinv (", ", words);

      hep_blocks_set_label (table, columns);
    }
  for (guint i = 0; i < hep_block_get_n_children (block); i++)
    {
      HepBlock *row = hep_block_get_child (block, i);

      gtk_box_append (GTK_BOX (table),
                      build_row (builder, row, words, weights, n_columns, row == heading_row));
    }
  return box;
}
