/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-content-check-private.h"

#include "hep-content-file.h"
#include "hep-language-table.h"
#include "hep-library-private.h"
#include "hep-search-key.h"
#include "hep-synonyms.h"

#include <glib/gi18n-lib.h>

/* Shorter words of a title, such as “is” and “to”, are no words that somebody looks for. */
#define MIN_TITLE_WORD 3

/* A file that a folder may do without; NULL if it is not there or cannot be read, which is told. */
static GBytes *
load_optional (HepContentCheck *self, const char *path)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (self->folder, path);
  GError *error = NULL;
  GBytes *bytes = NULL;

  if (g_file_query_exists (file, NULL))
    bytes = hep_content_file_load (self->folder, path, &error);
  if (error != NULL)
    g_ptr_array_add (self->problems, error);
  return bytes;
}

static void
add_key (GHashTable *known, const char *words)
{
  g_hash_table_add (known, hep_search_key_new (words));
}

static void
add_title (GHashTable *known, const char *title)
{
  g_autofree char *key = hep_search_key_new (title);
  g_auto (GStrv) words = g_strsplit_set (key, " ,.:;?!()“”", -1);

  add_key (known, title);
  for (guint i = 0; words[i] != NULL; i++)
    if (g_utf8_strlen (words[i], -1) >= MIN_TITLE_WORD)
      add_key (known, words[i]);
}

/* All that a search can find: topics by id, title, word of the title and keyword, and the words
 * explained. */
static GHashTable *
collect_known (HepContentCheck *self)
{
  GHashTable *known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GListModel *entries = G_LIST_MODEL (self->glossary);
  GHashTableIter iter;
  gpointer id, document;

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (HepGlossaryEntry) entry = g_list_model_get_item (entries, i);

      add_key (known, hep_glossary_entry_get_term (entry));
    }
  g_hash_table_iter_init (&iter, self->documents);
  while (g_hash_table_iter_next (&iter, &id, &document))
    {
      const char *const *keywords = hep_document_get_keywords (document);

      add_key (known, id);
      add_title (known, hep_text_get_plain (hep_document_get_title (document)));
      for (guint i = 0; keywords[i] != NULL; i++)
        add_key (known, keywords[i]);
    }
  return known;
}

static void
check_targets (HepContentCheck *self, HepSynonyms *synonyms)
{
  g_autoptr (GHashTable) known = collect_known (self);
  guint told = 0;

  for (guint i = 0; i < hep_synonyms_get_size (synonyms); i++)
    {
      const HepSynonym *synonym = hep_synonyms_get (synonyms, i);
      g_autofree char *key = hep_search_key_new (synonym->target);

      if (synonym->line == told || g_hash_table_contains (known, key))
        continue;
      told = synonym->line;
      hep_content_check_report (self, HEP_CONTENT_SYNONYMS, synonym->line, 1,
                                _ ("“%s” is no word of the glossary, no keyword and in no title; "
                                   "write one that is."),
                                synonym->target);
    }
}

/*
 * hep_content_check_synonyms:
 * @all_pages: whether every page could be read
 *
 * Checks that each synonym leads to something that can be found. Where a page or the glossary is
 * broken, that is told, and not what would follow from it.
 */
void
hep_content_check_synonyms (HepContentCheck *self, gboolean all_pages)
{
  g_autoptr (GBytes) bytes = load_optional (self, HEP_CONTENT_SYNONYMS);
  g_autoptr (HepSynonyms) synonyms = NULL;
  GError *error = NULL;

  if (bytes == NULL)
    return;
  synonyms = hep_synonyms_new_from_bytes (bytes, HEP_CONTENT_SYNONYMS, &error);
  if (synonyms == NULL)
    g_ptr_array_add (self->problems, error);
  else if (all_pages && self->glossary != NULL)
    check_targets (self, synonyms);
}

static void
check_reviews (HepContentCheck *self, const char *path)
{
  g_autoptr (GBytes) bytes = load_optional (self, path);
  g_autoptr (HepReviews) reviews = NULL;
  g_autofree char **topics = NULL;
  GError *error = NULL;

  if (bytes == NULL)
    return;
  reviews = hep_reviews_new_from_bytes (bytes, path, &error);
  if (reviews == NULL)
    {
      g_ptr_array_add (self->problems, error);
      return;
    }
  topics = hep_reviews_list_topics (reviews);
  for (guint i = 0; topics[i] != NULL; i++)
    if (self->listed != NULL && !g_hash_table_contains (self->listed, topics[i]))
      hep_content_check_report (self, path, 0, 0,
                                _ ("The topic “%s” was signed but does not exist; take its group "
                                   "out."),
                                topics[i]);
}

/*
 * hep_content_check_reviews:
 *
 * Checks who has signed what, in each language. A page that changed since is no mistake: it says so
 * itself.
 */
void
hep_content_check_reviews (HepContentCheck *self)
{
  g_autoptr (GPtrArray) names = hep_content_check_list (self, "reviews", ".ini");

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      const HepLanguageInfo *language = hep_language_table_find (name);
      g_autofree char *path = g_strconcat ("reviews/", name, ".ini", NULL);

      if (language == NULL || !g_str_equal (language->code, name))
        hep_content_check_report (self, path, 0, 0,
                                  _ ("“%s” is not the code of a language; give the file another "
                                     "name."),
                                  name);
      check_reviews (self, path);
    }
}
