/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the tables of hep-page-vocabulary.c cannot say. */

#include "config.h"

#include "hep-page-parser-private.h"

#include <glib/gi18n-lib.h>

/* More columns do not fit a phone or large print. */
#define MAX_COLUMNS 4

static gboolean
fail_block (HepPageParser *self, HepBlock *block, GError **error, const char *sentence)
{
  g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_STRUCTURE, self->file,
                                                   block->line, block->column, "%s", sentence));
  return FALSE;
}

static gboolean
is_row_of_headers (HepBlock *row)
{
  for (guint i = 0; i < row->children->len; i++)
    if (hep_block_get_attribute (row->children->pdata[i], "header") == NULL)
      return FALSE;
  return row->children->len > 1;
}

static gboolean
check_table (HepPageParser *self, HepBlock *table, GError **error)
{
  HepBlock *first = table->children->pdata[0];
  guint n_columns = first->children->len;

  if (n_columns > MAX_COLUMNS)
    {
      g_autofree char *sentence = g_strdup_printf (
          /* Translators: a number of cells, then of columns. */
          _ ("<tr> has %u cells; a table has at most %d columns."), n_columns, MAX_COLUMNS);

      return fail_block (self, first, error, sentence);
    }
  for (guint i = 1; i < table->children->len; i++)
    {
      HepBlock *row = table->children->pdata[i];
      g_autofree char *sentence = NULL;

      if (row->children->len == n_columns)
        continue;
      /* Translators: two numbers of cells. */
      sentence = g_strdup_printf (_ ("<tr> has %u cells, but the first row has %u; give all rows "
                                     "the same number."),
                                  row->children->len, n_columns);
      return fail_block (self, row, error, sentence);
    }

  for (guint i = 0; is_row_of_headers (first) && i < n_columns; i++)
    hep_block_set_attribute (first->children->pdata[i], "header", "column");
  return TRUE;
}

static gboolean
check_note (HepPageParser *self, HepBlock *note, GError **error)
{
  if (note->title != NULL || note->note_style == HEP_NOTE_TIP
      || note->note_style == HEP_NOTE_IMPORTANT)
    return TRUE;
  return fail_block (self, note, error,
                     _ ("<note> is a care card, but has no <title>; add one that says what to do, "
                        "such as “Call 999 if:”."));
}

static gboolean
check_chance (HepPageParser *self, HepBlock *chance, GError **error)
{
  const char *n = hep_block_get_attribute (chance, "n");
  const char *of = hep_block_get_attribute (chance, "of");
  g_autofree char *sentence = NULL;

  if (atoi (n) <= atoi (of))
    return TRUE;
  /* Translators: two numbers, as in 10 of 100. */
  sentence = g_strdup_printf (_ ("<h:chance> says %s of %s; the first number may not be larger."),
                              n, of);
  return fail_block (self, chance, error, sentence);
}

static gboolean
check_facts (HepPageParser *self, HepBlock *facts, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < facts->children->len; i++)
    {
      HepBlock *fact = facts->children->pdata[i];
      const char *key = hep_block_get_attribute (fact, "key");
      g_autofree char *sentence = NULL;

      if (g_hash_table_add (seen, (gpointer)key))
        continue;
      /* Translators: %s is the key of a fact, such as recovery. */
      sentence = g_strdup_printf (_ ("<h:fact> “%s” stands twice in these facts; leave one."), key);
      return fail_block (self, fact, error, sentence);
    }
  return TRUE;
}

/*
 * hep_page_check_block:
 * @block: a block with all that is inside it
 *
 * Returns: whether its parts fit together
 */
gboolean
hep_page_check_block (HepPageParser *self, HepBlock *block, GError **error)
{
  if (block->kind == HEP_BLOCK_TABLE)
    return check_table (self, block, error);
  if (block->kind == HEP_BLOCK_NOTE)
    return check_note (self, block, error);
  if (block->kind == HEP_BLOCK_CHANCE)
    return check_chance (self, block, error);
  if (block->kind == HEP_BLOCK_FACTS)
    return check_facts (self, block, error);
  return TRUE;
}
