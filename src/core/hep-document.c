/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-document-private.h"

#include "hep-block-private.h"

G_DEFINE_BOXED_TYPE (HepDocument, hep_document, hep_document_ref, hep_document_unref)

static void
document_clear (gpointer data)
{
  HepDocument *self = data;

  g_free (self->id);
  g_clear_pointer (&self->title, hep_text_unref);
  g_clear_pointer (&self->description, hep_text_unref);
  g_ptr_array_unref (self->keywords);
  g_free (self->date);
  g_free (self->status);
  g_ptr_array_unref (self->credits);
  g_ptr_array_unref (self->related);
  g_hash_table_unref (self->by_id);
  g_array_unref (self->outline);
  g_ptr_array_unref (self->blocks);
  g_clear_pointer (&self->source, hep_document_unref);
}

/*
 * hep_document_new:
 *
 * Makes an empty document. The parser fills it and then seals it.
 */
HepDocument *
hep_document_new (void)
{
  HepDocument *self = g_atomic_rc_box_new0 (HepDocument);

  /* Room for one, or else GLib makes no array at all until something is put in. */
  self->keywords = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  self->credits = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  self->related = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify)hep_block_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->outline = g_array_new (FALSE, FALSE, sizeof (HepOutlineEntry));
  return self;
}

static void
add_to_outline (HepDocument *self, GPtrArray *blocks, guint level)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      HepBlock *block = blocks->pdata[i];
      HepOutlineEntry entry = { .section = block, .level = level };

      if (block->kind != HEP_BLOCK_SECTION)
        continue;
      g_array_append_val (self->outline, entry);
      add_to_outline (self, block->children, level + 1);
    }
}

/*
 * hep_document_seal:
 * @self: a document that has all its blocks
 *
 * Works out what follows from the blocks: ids, inherited sources, the outline.
 */
void
hep_document_seal (HepDocument *self)
{
  g_assert (self != NULL);
  g_assert (self->id != NULL);

  hep_blocks_assign_ids (self->blocks, self->id, self->by_id);
  add_to_outline (self, self->blocks, 1);
}

/**
 * hep_document_ref:
 * @self: a document
 *
 * Takes a reference. May be called from any thread.
 *
 * Returns: (transfer full): @self
 */
HepDocument *
hep_document_ref (HepDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_atomic_rc_box_acquire (self);
}

/**
 * hep_document_unref:
 * @self: (transfer full): a document
 *
 * Drops a reference; the last one frees the document. May be called from any thread.
 */
void
hep_document_unref (HepDocument *self)
{
  g_return_if_fail (self != NULL);
  g_atomic_rc_box_release_full (self, document_clear);
}

/**
 * hep_document_get_id:
 * @self: a document
 *
 * Returns: (transfer none): the topic's id, which is the file's name without `.page`
 */
const char *
hep_document_get_id (HepDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->id;
}

/**
 * hep_document_get_title:
 * @self: a document
 *
 * Returns: (transfer none): the article's title
 */
HepText *
hep_document_get_title (HepDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->title;
}

/**
 * hep_document_get_description:
 * @self: a document
 *
 * Returns: (transfer none): what the article is about, in one plain sentence
 */
HepText *
hep_document_get_description (HepDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->description;
}

/**
 * hep_document_get_keywords:
 * @self: a document
 *
 * Returns: (transfer none) (array zero-terminated=1): words by which people may look for it
 */
const char *const *
hep_document_get_keywords (HepDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return (const char *const *)self->keywords->pdata;
}

/**
 * hep_document_get_date:
 * @self: a document
 *
 * Returns: (transfer none): the day of the last change, as YYYY-MM-DD
 */
const char *
hep_document_get_date (HepDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->date;
}

/**
 * hep_document_get_status:
 * @self: a document
 *
 * Returns: (transfer none): `draft`, `review`, `final` or `outdated`
 */
const char *
hep_document_get_status (HepDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->status;
}

/**
 * hep_document_get_credits:
 * @self: a document
 *
 * Returns: (transfer none) (array zero-terminated=1): the names of those who made it
 */
const char *const *
hep_document_get_credits (HepDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return (const char *const *)self->credits->pdata;
}

/**
 * hep_document_get_related:
 * @self: a document
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of related topics
 */
const char *const *
hep_document_get_related (HepDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return (const char *const *)self->related->pdata;
}

/**
 * hep_document_get_n_blocks:
 * @self: a document
 *
 * Returns: how many blocks stand directly in the page
 */
guint
hep_document_get_n_blocks (HepDocument *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->blocks->len;
}

/**
 * hep_document_get_block:
 * @self: a document
 * @position: which one, from 0
 *
 * Returns: (transfer none): a block that stands directly in the page
 */
HepBlock *
hep_document_get_block (HepDocument *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->blocks->len, NULL);

  return self->blocks->pdata[position];
}

/**
 * hep_document_find_block:
 * @self: a document
 * @id: the id of a block at any depth
 *
 * Returns: (transfer none) (nullable): the block, or %NULL if the page has none of this id
 */
HepBlock *
hep_document_find_block (HepDocument *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->by_id, id);
}

/**
 * hep_document_get_outline:
 * @self: a document
 * @n_entries: (out): how many there are
 *
 * Gets the sections in the order in which they are read, each with its depth.
 *
 * Returns: (transfer none) (array length=n_entries): the outline
 */
const HepOutlineEntry *
hep_document_get_outline (HepDocument *self, gsize *n_entries)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_entries != NULL, NULL);

  *n_entries = self->outline->len;
  return (const HepOutlineEntry *)(gpointer)self->outline->data;
}

static gboolean
walk (GPtrArray *blocks, HepBlock *parent, HepBlockFunc func, gpointer user_data)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      HepBlock *block = blocks->pdata[i];

      if (func (block, parent, user_data) || walk (block->children, block, func, user_data))
        return TRUE;
    }
  return FALSE;
}

/**
 * hep_document_foreach_block:
 * @self: a document
 * @func: (scope call): called with each block and the one around it, which is %NULL for the blocks
 *   of the page; returns %TRUE to stop
 * @user_data: for @func
 *
 * Goes through all blocks at all depths in reading order, each before those inside it.
 *
 * Returns: whether @func stopped it
 */
gboolean
hep_document_foreach_block (HepDocument *self, HepBlockFunc func, gpointer user_data)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (func != NULL, FALSE);

  return walk (self->blocks, NULL, func, user_data);
}

typedef struct
{
  GHashTable *seen; /* owned by the blocks */
  GPtrArray *sources;
} SourceList;

static gboolean
collect_sources (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  SourceList *list = user_data;
  const char *const *sources = hep_block_get_sources (block);

  for (guint i = 0; sources[i] != NULL; i++)
    if (g_hash_table_add (list->seen, (gpointer)sources[i]))
      g_ptr_array_add (list->sources, g_strdup (sources[i]));
  return FALSE;
}

/**
 * hep_document_dup_sources:
 * @self: a document
 *
 * Lists the sources of all blocks, each once, in the order in which a reader meets them.
 *
 * Returns: (transfer full) (array zero-terminated=1): ids of sources.xml
 */
char **
hep_document_dup_sources (HepDocument *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  SourceList list = { .seen = seen };

  g_return_val_if_fail (self != NULL, NULL);

  list.sources = g_ptr_array_new_null_terminated (1, NULL, TRUE);
  hep_document_foreach_block (self, collect_sources, &list);
  return (char **)g_ptr_array_free (list.sources, FALSE);
}
