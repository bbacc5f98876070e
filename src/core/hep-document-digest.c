/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-translation.h"

/* What a block says besides its texts. Its id, its place in a fold and its sources may change
 * without changing a word of what was reviewed. */
static const char *const attributes[]
    = { "src", "ref", "n", "of", "group", "time", "key", "stage", "header" };

/* The kinds by name: their numbers may change when a new one comes between them. */
static const char *const kinds[] = {
  [HEP_BLOCK_SECTION] = "section",     [HEP_BLOCK_PARAGRAPH] = "p",
  [HEP_BLOCK_LIST] = "list",           [HEP_BLOCK_STEPS] = "steps",
  [HEP_BLOCK_ITEM] = "item",           [HEP_BLOCK_TERMS] = "terms",
  [HEP_BLOCK_TABLE] = "table",         [HEP_BLOCK_ROW] = "row",
  [HEP_BLOCK_CELL] = "cell",           [HEP_BLOCK_FIGURE] = "figure",
  [HEP_BLOCK_PART] = "part",           [HEP_BLOCK_NOTE] = "note",
  [HEP_BLOCK_QUOTE] = "quote",         [HEP_BLOCK_CHANCE] = "chance",
  [HEP_BLOCK_FACTS] = "facts",         [HEP_BLOCK_FACT] = "fact",
  [HEP_BLOCK_QUESTIONS] = "questions", [HEP_BLOCK_QUESTION] = "question",
  [HEP_BLOCK_CLINIC] = "clinic",       [HEP_BLOCK_COMPARE] = "compare",
  [HEP_BLOCK_GLOSSARY] = "glossary",
};
static const char *const styles[] = {
  [HEP_NOTE_TIP] = "tip",
  [HEP_NOTE_IMPORTANT] = "important",
  [HEP_NOTE_EMERGENCY] = "emergency",
  [HEP_NOTE_URGENT] = "urgent",
  [HEP_NOTE_ADVICE] = "advice",
};

/* Each string with its length, so that no two pages give the same bytes. */
static void
update (GChecksum *checksum, const char *string)
{
  g_autofree char *length = g_strdup_printf ("%zu:", string != NULL ? strlen (string) : 0);

  g_checksum_update (checksum, (const guchar *)length, -1);
  if (string != NULL)
    g_checksum_update (checksum, (const guchar *)string, -1);
}

static void
update_text (GChecksum *checksum, HepText *text)
{
  update (checksum, text != NULL ? hep_text_get_markup (text) : NULL);
}

static void
update_block (GChecksum *checksum, HepBlock *block)
{
  guint n_children = hep_block_get_n_children (block);
  g_autofree char *count = g_strdup_printf ("%u", n_children);

  update (checksum, kinds[hep_block_get_kind (block)]);
  if (hep_block_get_kind (block) == HEP_BLOCK_NOTE)
    update (checksum, styles[hep_block_get_note_style (block)]);
  update (checksum, count);
  for (gsize i = 0; i < G_N_ELEMENTS (attributes); i++)
    update (checksum, hep_block_get_attribute (block, attributes[i]));
  update_text (checksum, hep_block_get_title (block));
  update_text (checksum, hep_block_get_description (block));
  update_text (checksum, hep_block_get_alternative (block));
  update_text (checksum, hep_block_get_text (block));
  for (guint i = 0; i < n_children; i++)
    update_block (checksum, hep_block_get_child (block, i));
}

/**
 * hep_document_dup_digest:
 * @self: a document
 *
 * Sums up every word of the article and the order in which they stand, so that a change after a
 * review is noticed. Sources, keywords, ids and dates do not count. Of a translation it sums up the
 * English words too: a change on either side counts.
 *
 * Returns: (transfer full): a SHA-256 in lower-case hexadecimal digits
 */
char *
hep_document_dup_digest (HepDocument *self)
{
  g_autoptr (GChecksum) checksum = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  checksum = g_checksum_new (G_CHECKSUM_SHA256);
  update (checksum, "hepatica page 1");
  if (hep_document_get_source (self) != NULL)
    {
      g_autofree char *source = hep_document_dup_digest (hep_document_get_source (self));

      update (checksum, hep_document_get_language (self));
      update (checksum, source);
    }
  update (checksum, hep_document_get_id (self));
  update_text (checksum, hep_document_get_title (self));
  update_text (checksum, hep_document_get_description (self));
  for (guint i = 0; i < hep_document_get_n_blocks (self); i++)
    update_block (checksum, hep_document_get_block (self, i));
  return g_strdup (g_checksum_get_string (checksum));
}
