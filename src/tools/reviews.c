/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-library-languages.h"

#include <string.h>

#define USAGE "hepatica-content reviews [--content DIR] [--po DIR]"

/* The languages in which somebody has signed a page. */
static char **
list_languages (const char *folder)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GPtrArray) codes = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *path = g_build_filename (folder, "reviews", NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (name[0] != '.' && g_str_has_suffix (name, ".ini"))
      g_ptr_array_add (codes, g_strndup (name, strlen (name) - strlen (".ini")));
  g_ptr_array_sort_values (codes, (GCompareFunc)strcmp);
  for (guint i = 0; i < codes->len; i++)
    g_strv_builder_add (builder, codes->pdata[i]);
  return g_strv_builder_end (builder);
}

/*
 * hep_tool_load_reviews:
 * @folder: a content folder
 * @code: a language
 *
 * Returns: (transfer full) (nullable): who has signed what in it; nobody if there is no file
 */
HepReviews *
hep_tool_load_reviews (const char *folder, const char *code, GError **error)
{
  g_autofree char *name = g_strconcat ("reviews/", code, ".ini", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GBytes) bytes = g_file_test (path, G_FILE_TEST_EXISTS) ? hep_tool_load (path, error)
                                                                    : g_bytes_new (NULL, 0);

  return bytes != NULL ? hep_reviews_new_from_bytes (bytes, name, error) : NULL;
}

/*
 * hep_tool_translate:
 * @document: a page in English
 * @po: the folder of the articles' translations
 * @code: a language, perhaps English
 *
 * Returns: (transfer full) (nullable): the page in that language
 */
HepDocument *
hep_tool_translate (HepDocument *document, const char *po, const char *code, GError **error)
{
  g_autoptr (HepCatalogue) catalogue = NULL;

  if (g_str_equal (code, "en"))
    return hep_document_ref (document);
  catalogue = hep_tool_load_catalogue (po, code, error);
  return catalogue != NULL ? hep_document_translate (document, catalogue, code) : NULL;
}

static gboolean
print_topic (HepLibrary *library,
             HepReviews *reviews,
             const char *po,
             const char *code,
             const char *id,
             GError **error)
{
  const HepReview *review = hep_reviews_lookup (reviews, id);
  HepTopic *topic = hep_library_find_topic (library, id);
  g_autoptr (HepDocument) english = NULL;
  g_autoptr (HepDocument) document = NULL;
  const char *state = "no such topic";

  if (topic != NULL)
    {
      english = hep_topic_load (topic, error);
      document = english != NULL ? hep_tool_translate (english, po, code, error) : NULL;
      if (document == NULL)
        return FALSE;
      state = hep_reviews_get_state (reviews, document) == HEP_REVIEW_SIGNED ? "signed" : "changed";
    }
  g_print ("%s\t%s\t%s\t%s\t%s\t%s\n", code, id, state, review->name, review->role, review->date);
  return TRUE;
}

static int
compare_strings (const void *a, const void *b)
{
  return strcmp (*(char *const *)a, *(char *const *)b);
}

static gboolean
print_language (HepLibrary *library,
                const char *folder,
                const char *po,
                const char *code,
                GError **error)
{
  g_autoptr (HepReviews) reviews = hep_tool_load_reviews (folder, code, error);
  g_autofree char **topics = reviews != NULL ? hep_reviews_list_topics (reviews) : NULL;

  if (topics == NULL)
    return FALSE;
  qsort (topics, g_strv_length (topics), sizeof (char *), compare_strings);
  for (guint i = 0; topics[i] != NULL; i++)
    if (!print_topic (library, reviews, po, code, topics[i], error))
      return FALSE;
  return TRUE;
}

/*
 * hep_tool_reviews:
 * @arguments: options
 *
 * Prints each signature on a line: language, topic, "signed" or "changed", name, role, date, with
 * tabs between. A change of the English words makes signatures under translations old, too.
 */
int
hep_tool_reviews (char **arguments)
{
  g_autofree char *folder = NULL;
  g_autofree char *po = NULL;
  const GOptionEntry entries[] = { { "content", 0, 0, G_OPTION_ARG_FILENAME, &folder, NULL, NULL },
                                   { "po", 0, 0, G_OPTION_ARG_FILENAME, &po, NULL, NULL },
                                   { 0 } };
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (GFile) file = NULL;
  g_auto (GStrv) languages = NULL;
  g_autoptr (GError) error = NULL;

  if (!hep_tool_parse_alone (arguments, USAGE, entries))
    return 2;
  if (folder == NULL)
    folder = g_strdup ("data/content");
  if (po == NULL)
    po = g_strdup ("po/content");
  file = g_file_new_for_commandline_arg (folder);
  library = hep_library_new (file, &error);
  languages = list_languages (folder);
  for (guint i = 0; error == NULL && languages[i] != NULL; i++)
    print_language (library, folder, po, languages[i], &error);
  if (error == NULL)
    return 0;
  hep_tool_complain (folder, error);
  return 1;
}
