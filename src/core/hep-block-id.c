/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-block-private.h"

/* 48 bits: two of a million blocks of one page share an id once in 500 cases, and then the second
 * gets a number. */
#define HASH_DIGITS 12

static HepText *
get_own_words (HepBlock *block)
{
  if (block->text != NULL)
    return block->text;
  return block->title != NULL ? block->title : block->alternative;
}

static HepText *
find_first_words (HepBlock *block)
{
  HepText *words = get_own_words (block);

  for (guint i = 0; words == NULL && i < block->children->len; i++)
    words = find_first_words (block->children->pdata[i]);
  return words;
}

static char *
make_id (HepBlock *block, const char *page, HepText *words)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  g_checksum_update (checksum, (const guchar *)page, -1);
  g_checksum_update (checksum, (const guchar *)"\n", 1);
  if (words != NULL)
    g_checksum_update (checksum, (const guchar *)hep_text_get_markup (words), -1);

  /* A block without words of its own must not take the id of the block whose words it borrows. */
  if (get_own_words (block) == NULL)
    {
      const guchar kind[] = { '\n', (guchar)('A' + block->kind) };

      g_checksum_update (checksum, kind, sizeof kind);
    }
  return g_strdup_printf ("b-%.*s", HASH_DIGITS, g_checksum_get_string (checksum));
}

static void
assign_id (HepBlock *block,
           const char *page,
           HepText *words,
           GHashTable *by_id,
           GHashTable *repeats)
{
  g_autofree char *id = make_id (block, page, words);
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (repeats, id)) + 1;

  block->id = count == 1 ? g_strdup (id) : g_strdup_printf ("%s-%u", id, count);
  g_hash_table_insert (repeats, g_steal_pointer (&id), GUINT_TO_POINTER (count));
  g_hash_table_insert (by_id, block->id, block);
}

static void
assign_ids (GPtrArray *blocks,
            const char *page,
            GPtrArray *sources,
            GHashTable *by_id,
            GHashTable *repeats)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      HepBlock *block = blocks->pdata[i];

      if (block->sources == NULL && sources != NULL)
        block->sources = g_ptr_array_ref (sources);
      if (block->id == NULL)
        assign_id (block, page, find_first_words (block), by_id, repeats);
      assign_ids (block->children, page, block->sources, by_id, repeats);
    }
}

/*
 * hep_blocks_assign_ids:
 * @blocks: the blocks of a page, whole
 * @page: the page's id
 * @by_id: id → block; holds the blocks that have an id, gets the others too; owns nothing
 *
 * Gives each block without an id one made of its words, and each block without sources those of
 * the nearest block around it.
 */
void
hep_blocks_assign_ids (GPtrArray *blocks, const char *page, GHashTable *by_id)
{
  g_autoptr (GHashTable) repeats = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert (blocks != NULL);
  g_assert (page != NULL);
  g_assert (by_id != NULL);

  assign_ids (blocks, page, NULL, by_id, repeats);
}
