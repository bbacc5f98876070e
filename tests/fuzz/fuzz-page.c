/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "hep-page-parser.h"
#include "hep-plain-text.h"
#include "hep-reviews.h"
#include "hep-words.h"

#include <string.h>

static const char *const attributes[]
    = { "src", "cite", "n", "of", "time", "group", "key", "stage", "ref", "block" };

static void
check_optional (HepText *text)
{
  if (text != NULL)
    fuzz_check_text (text);
}

static gboolean
check_block (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  HepDocument *document = user_data;
  const char *const *sources = hep_block_get_sources (block);

  fuzz_check_string (hep_block_get_id (block));
  g_assert_true (hep_document_find_block (document, hep_block_get_id (block)) == block);
  check_optional (hep_block_get_title (block));
  check_optional (hep_block_get_text (block));
  check_optional (hep_block_get_alternative (block));
  check_optional (hep_block_get_description (block));
  if (hep_block_get_kind (block) == HEP_BLOCK_NOTE)
    hep_words_for_note_style (hep_block_get_note_style (block));

  for (gsize i = 0; i < G_N_ELEMENTS (attributes); i++)
    if (hep_block_get_attribute (block, attributes[i]) != NULL)
      fuzz_check_string (hep_block_get_attribute (block, attributes[i]));
  for (gsize i = 0; sources[i] != NULL; i++)
    fuzz_check_string (sources[i]);
  return TRUE;
}

static void
check_head (HepDocument *document)
{
  const char *const *lists[]
      = { hep_document_get_keywords (document), hep_document_get_credits (document),
          hep_document_get_related (document) };
  g_autoptr (GBytes) empty = g_bytes_new (NULL, 0);
  g_autoptr (HepReviews) reviews = hep_reviews_new_from_bytes (empty, "none", NULL);
  g_autofree char *state = hep_words_for_review (document, reviews);
  g_autofree char *date = hep_words_for_date (hep_document_get_date (document));

  fuzz_check_string (hep_document_get_id (document));
  fuzz_check_text (hep_document_get_title (document));
  fuzz_check_text (hep_document_get_description (document));
  fuzz_check_string (hep_document_get_status (document));
  fuzz_check_string (date);
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    for (gsize j = 0; lists[i][j] != NULL; j++)
      fuzz_check_string (lists[i][j]);
}

/* A page's file must bear its id. */
static char *
find_name (const char *data, size_t size)
{
  const char *start = g_strstr_len (data, (gssize)size, " id=\"");
  const char *end;

  if (start == NULL)
    return g_strdup ("fuzz");
  start += strlen (" id=\"");
  end = memchr (start, '"', (size_t)(data + size - start));
  return end != NULL && g_utf8_validate_len (start, (gsize)(end - start), NULL)
             ? g_strndup (start, (gsize)(end - start))
             : g_strdup ("fuzz");
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = size > 0 ? find_name ((const char *)data, size) : g_strdup ("fuzz");
  g_autoptr (HepDocument) document = hep_page_parser_parse (bytes, name, &error);
  g_auto (GStrv) sources = NULL;
  g_autofree char *plain = NULL;
  g_autofree char *digest = NULL;
  const HepOutlineEntry *outline;
  gsize n_entries;

  if (document == NULL)
    {
      fuzz_check_error (error);
      return 0;
    }

  check_head (document);
  hep_document_foreach_block (document, check_block, document);
  outline = hep_document_get_outline (document, &n_entries);
  for (gsize i = 0; i < n_entries; i++)
    fuzz_check_text (hep_block_get_title (outline[i].section));

  sources = hep_document_dup_sources (document);
  plain = hep_document_to_plain_text (document);
  fuzz_check_string (plain);
  digest = hep_document_dup_digest (document);
  g_assert_cmpuint (strlen (digest), ==, 64);
  return 0;
}
