/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-library-languages.h"

#include "hep-content-check-private.h"
#include "hep-content-file.h"
#include "hep-glossary-private.h"
#include "hep-language-private.h"
#include "hep-library-private.h"
#include "hep-translation-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The catalogue to look into, or NULL where English is read. A broken one is English too: what is
 * wrong with it is told where the language is chosen. */
static HepCatalogue *
get_catalogue (HepLanguage *language)
{
  return language != NULL ? hep_language_get_catalogue (language, NULL) : NULL;
}

static char *
dup_plain (HepLanguage *language, const char *context, const char *english)
{
  HepCatalogue *catalogue = get_catalogue (language);
  HepTranslationState state;
  char *translation = NULL;

  if (catalogue != NULL)
    translation = hep_translation_dup_plain (catalogue, hep_language_get_code (language), context,
                                             english, &state);
  return translation != NULL ? translation : g_strdup (english);
}

/**
 * hep_library_get_languages:
 * @library: a library
 *
 * Gets the languages of the library, which are listed at the first call.
 *
 * Returns: (transfer none): the languages
 */
HepLanguages *
hep_library_get_languages (HepLibrary *library)
{
  g_return_val_if_fail (HEP_IS_LIBRARY (library), NULL);

  if (library->languages == NULL)
    library->languages = hep_languages_new (library->folder);
  return library->languages;
}

/**
 * hep_library_get_language_of:
 * @library: a library
 * @document: a page of it, in any language
 *
 * Returns: (transfer none) (nullable): the language into which the page was translated, or %NULL
 *   for English
 */
HepLanguage *
hep_library_get_language_of (HepLibrary *library, HepDocument *document)
{
  g_return_val_if_fail (HEP_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (document != NULL, NULL);

  return hep_document_get_source (document) != NULL
             ? hep_languages_match (hep_library_get_languages (library),
                                    hep_document_get_language (document))
             : NULL;
}

/**
 * hep_library_get_reviews_of:
 * @library: a library
 * @document: a page of it, in any language
 *
 * Gets who has signed pages in the language of this one. A signature under the English page is
 * none under its translation.
 *
 * Returns: (transfer none) (nullable): the reviews; %NULL if they cannot be read: then nothing is
 *   signed
 */
HepReviews *
hep_library_get_reviews_of (HepLibrary *library, HepDocument *document)
{
  HepLanguage *language = hep_library_get_language_of (library, document);

  if (language != NULL)
    return hep_language_get_reviews (language, NULL);
  return hep_document_get_source (document) == NULL ? hep_library_get_reviews (library, NULL)
                                                    : NULL;
}

/**
 * hep_library_new_preview:
 * @library: a library
 * @catalogue: what a translator is writing; its header names the language
 * @error: set to a HEP_CONTENT_ERROR
 *
 * Makes a language of a catalogue that is still being written, for hep_languages_set_preview().
 *
 * Returns: (transfer full) (nullable): the language
 */
HepLanguage *
hep_library_new_preview (HepLibrary *library, HepCatalogue *catalogue, GError **error)
{
  const HepLanguageInfo *info;
  g_autoptr (GVariant) entry = NULL;
  const char *code;

  g_return_val_if_fail (HEP_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (catalogue != NULL, NULL);

  code = hep_catalogue_get_language (catalogue);
  info = code != NULL ? hep_language_table_find (code) : NULL;
  if (info == NULL)
    {
      g_propagate_error (error,
                         hep_content_error_new (HEP_CONTENT_ERROR_STRUCTURE, NULL, 1, 1,
                                                /* Translators: %s is the name of a field. */
                                                _ ("The catalogue does not say its language; fill "
                                                   "in “%s” in its header."),
                                                "Language:"));
      return NULL;
    }
  entry = hep_languages_index_count (library, info->code, catalogue, 0, 0, error);
  return entry != NULL ? hep_language_new_preview (library->folder, info, catalogue, entry) : NULL;
}

typedef struct
{
  HepCatalogue *catalogue;
  const char *language;
  const char *name;
  GPtrArray *problems;
  GHashTable *told; /* lines; the same text may stand in a page more than once */
} CatalogueCheck;

static void
check_message_cb (const HepMessage *message, gpointer user_data)
{
  CatalogueCheck *self = user_data;
  HepTranslationState state;
  g_autoptr (GError) error = NULL;
  g_autoptr (HepText) text = NULL;
  guint line;

  /* Words for search need not be as in English. */
  if (message->kind == HEP_MESSAGE_KEYWORDS || message->kind == HEP_MESSAGE_SYNONYMS)
    return;

  text = hep_translation_find (self->catalogue, self->language, message->context, message->text,
                               &state, &error);
  line = hep_catalogue_get_line (self->catalogue, message->context,
                                 hep_text_get_markup (message->text));
  if (error == NULL || (line > 0 && !g_hash_table_add (self->told, GUINT_TO_POINTER (line))))
    return;
  g_ptr_array_add (self->problems,
                   hep_content_error_new (HEP_CONTENT_ERROR_STRUCTURE, self->name, line, 1,
                                          /* Translators: the id of a topic, then a sentence. */
                                          _ ("%s: %s"), message->context,
                                          hep_content_error_get_sentence (error)));
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  guint first, second;

  hep_content_error_get_position (a, NULL, &first, NULL);
  hep_content_error_get_position (b, NULL, &second, NULL);
  return (first > second) - (first < second);
}

/**
 * hep_library_check_catalogue:
 * @library: a library
 * @catalogue: translations of it
 * @language: their language
 * @name: the catalogue's file, for the problems
 *
 * Finds the translations that will not be shown, as the program itself does.
 *
 * Returns: (transfer full) (element-type GError): the problems, by line
 */
GPtrArray *
hep_library_check_catalogue (HepLibrary *library,
                             HepCatalogue *catalogue,
                             const char *language,
                             const char *name)
{
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);
  CatalogueCheck check = { catalogue, language, name, NULL, told };
  GError *error = NULL;

  g_return_val_if_fail (HEP_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (catalogue != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  check.problems = g_ptr_array_new_with_free_func ((GDestroyNotify)g_error_free);
  if (!hep_library_foreach_message (library, check_message_cb, &check, &error))
    g_ptr_array_add (check.problems, error);
  g_ptr_array_sort_values (check.problems, compare_lines);
  return check.problems;
}

/**
 * hep_library_load_glossary:
 * @library: a library
 * @language: (nullable): a language, or %NULL for English
 * @error: set to a HEP_CONTENT_ERROR with the place
 *
 * Gets the words explained in a language. A word that is not translated is in English, with its
 * explanation.
 *
 * Returns: (transfer full) (nullable): the glossary
 */
HepGlossary *
hep_library_load_glossary (HepLibrary *library, HepLanguage *language, GError **error)
{
  HepGlossary *glossary = hep_library_get_glossary (library, error);
  HepCatalogue *catalogue = get_catalogue (language);

  if (glossary == NULL)
    return NULL;
  return catalogue != NULL
             ? hep_glossary_translate (glossary, catalogue, hep_language_get_code (language))
             : g_object_ref (glossary);
}

static void
append_line (GString *lines, const char *line)
{
  const char *colon = strchr (line, ':');

  if (colon != NULL)
    g_string_append_printf (lines, "%.*s<-%s\n", (int)(colon - line), line, colon + 1);
}

typedef struct
{
  HepCatalogue *catalogue;
  GString *lines;
} SynonymLines;

/* Each line must be right by itself, or else one mistake would take all the others with it. */
static void
add_synonyms_cb (const char *english, gpointer user_data)
{
  SynonymLines *self = user_data;
  g_autofree char *line
      = hep_translation_dup_search_words (self->catalogue, HEP_MESSAGE_WORDS, english);
  gsize before = self->lines->len;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (HepSynonyms) synonyms = NULL;

  if (line == NULL)
    return;
  append_line (self->lines, line);
  bytes = g_bytes_new (self->lines->str, self->lines->len);
  synonyms = hep_synonyms_new_from_bytes (bytes, "", NULL);
  if (synonyms == NULL)
    g_string_truncate (self->lines, before);
}

/**
 * hep_library_load_synonyms:
 * @library: a library
 * @language: (nullable): a language, or %NULL for English
 * @error: set to a HEP_CONTENT_ERROR with the line
 *
 * Reads what people type for the words of these pages. In another language only what is translated
 * is there: English words would be found in no text.
 *
 * Returns: (transfer full) (nullable): the synonyms, perhaps none
 */
HepSynonyms *
hep_library_load_synonyms (HepLibrary *library, HepLanguage *language, GError **error)
{
  HepCatalogue *catalogue = get_catalogue (language);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (HepSynonyms) english = NULL;
  SynonymLines lines = { catalogue, NULL };

  g_return_val_if_fail (HEP_IS_LIBRARY (library), NULL);

  file = g_file_resolve_relative_path (library->folder, HEP_CONTENT_SYNONYMS);
  bytes = g_file_query_exists (file, NULL)
              ? hep_content_file_load (library->folder, HEP_CONTENT_SYNONYMS, error)
              : g_bytes_new (NULL, 0);
  english = bytes != NULL ? hep_synonyms_new_from_bytes (bytes, HEP_CONTENT_SYNONYMS, error) : NULL;
  if (english == NULL || catalogue == NULL)
    return g_steal_pointer (&english);

  lines.lines = g_string_new (NULL);
  hep_synonyms_foreach_line (english, add_synonyms_cb, &lines);
  g_bytes_unref (bytes);
  bytes = g_string_free_to_bytes (lines.lines);
  return hep_synonyms_new_from_bytes (bytes, HEP_CONTENT_SYNONYMS, error);
}

/**
 * hep_library_dup_source_title:
 * @library: a library
 * @language: (nullable): a language, or %NULL for English
 * @source: the id of a source
 *
 * Gets what a list of sources shows. Publications keep the title under which they can be found;
 * what we say ourselves in their place is translated.
 *
 * Returns: (transfer full) (nullable): the title, or %NULL if there is no such source
 */
char *
hep_library_dup_source_title (HepLibrary *library, HepLanguage *language, const char *source)
{
  HepSources *sources = hep_library_get_sources (library, NULL);
  const HepSource *found = sources != NULL ? hep_sources_lookup (sources, source) : NULL;

  if (found == NULL)
    return NULL;
  if (!g_str_equal (source, HEP_SOURCE_NEEDS_REVIEW) && !g_str_equal (source, HEP_SOURCE_EDITORIAL))
    return g_strdup (found->title);
  return dup_plain (language, HEP_MESSAGE_SOURCES, found->title);
}

/**
 * hep_section_dup_title_in:
 * @section: a section of the contents
 * @language: (nullable): a language, or %NULL for English
 *
 * Returns: (transfer full): its title
 */
char *
hep_section_dup_title_in (HepSection *section, HepLanguage *language)
{
  g_return_val_if_fail (HEP_IS_SECTION (section), NULL);
  g_return_val_if_fail (language == NULL || HEP_IS_LANGUAGE (language), NULL);

  return dup_plain (language, HEP_MESSAGE_LIBRARY, hep_section_get_title (section));
}

/**
 * hep_topic_dup_title_in:
 * @topic: a topic
 * @language: (nullable): a language, or %NULL for English
 *
 * Gets the title for the contents, without opening the page.
 *
 * Returns: (transfer full): the title; in English if it has emphasis or another tag in it
 */
char *
hep_topic_dup_title_in (HepTopic *topic, HepLanguage *language)
{
  g_return_val_if_fail (HEP_IS_TOPIC (topic), NULL);
  g_return_val_if_fail (language == NULL || HEP_IS_LANGUAGE (language), NULL);

  return dup_plain (language, hep_topic_get_id (topic), hep_topic_get_title (topic));
}

/**
 * hep_topic_load_in:
 * @topic: a topic
 * @language: (nullable): a language, or %NULL for English
 * @error: set to a HEP_CONTENT_ERROR
 *
 * Reads the page, and translates it. A language whose catalogue is not there or damaged gives the
 * page in English, each block marked as not translated.
 *
 * Returns: (transfer full) (nullable): the article
 */
HepDocument *
hep_topic_load_in (HepTopic *topic, HepLanguage *language, GError **error)
{
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (HepCatalogue) none = NULL;
  HepCatalogue *catalogue = get_catalogue (language);

  g_return_val_if_fail (HEP_IS_TOPIC (topic), NULL);
  g_return_val_if_fail (language == NULL || HEP_IS_LANGUAGE (language), NULL);

  document = hep_topic_load (topic, error);
  if (document == NULL || language == NULL || hep_language_is_english (language))
    return g_steal_pointer (&document);
  if (catalogue == NULL)
    {
      g_autoptr (GBytes) empty = g_bytes_new (NULL, 0);

      none = hep_catalogue_new_from_po (empty, "", NULL);
      catalogue = none;
    }
  return hep_document_translate (document, catalogue, hep_language_get_code (language));
}
