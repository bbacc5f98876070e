/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-content-check.h"
#include "hep-library-languages.h"
#include "hep-library-private.h"

/* The content that the build put into the program. */

static GFile *
get_folder (void)
{
  return g_file_new_for_uri ("resource://" HEP_RESOURCE_PATH "/content");
}

static HepLibrary *
open_library (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;
  HepLibrary *library = hep_library_new (folder, &error);

  g_assert_no_error (error);
  return library;
}

/* The index is used, and says what the pages say. */
static void
test_index (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GFile) file = g_file_get_child (folder, "index");
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, NULL);
  g_autoptr (GVariant) index = hep_library_index_from_bytes (bytes);
  g_autoptr (HepLibrary) library = open_library ();
  g_autoptr (GBytes) made = hep_library_dup_index (library);

  g_assert_nonnull (index);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                   g_bytes_get_data (made, NULL), g_bytes_get_size (made));
}

static void
test_topics (void)
{
  g_autoptr (HepLibrary) library = open_library ();
  g_autoptr (HepSection) section = g_list_model_get_item (G_LIST_MODEL (library), 0);
  g_autoptr (HepTopic) topic = g_list_model_get_item (G_LIST_MODEL (section), 0);
  guint n_topics = 0;

  for (HepTopic *at = topic; at != NULL; at = hep_library_get_neighbour (library, at, 1))
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HepDocument) document = hep_topic_load (at, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (hep_document_get_id (document), ==, hep_topic_get_id (at));
      g_assert_cmpstr (hep_text_get_plain (hep_document_get_title (document)), ==,
                       hep_topic_get_title (at));
      g_assert_cmpstr (hep_document_get_date (document), ==, hep_topic_get_date (at));
      n_topics++;
    }
  g_assert_cmpuint (n_topics, >=, 11);
}

static gboolean
load_figure_cb (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  HepLibrary *library = user_data;
  g_autoptr (GError) error = NULL;

  if (hep_block_get_kind (block) == HEP_BLOCK_FIGURE)
    {
      g_autoptr (HepFigure) figure
          = hep_library_load_figure (library, hep_block_get_attribute (block, "src"), &error);

      g_assert_no_error (error);
      g_assert_cmpfloat (hep_figure_get_width (figure), >, 0);
    }
  return FALSE;
}

static void
test_parts (void)
{
  g_autoptr (HepLibrary) library = open_library ();
  g_autoptr (HepDocument) document
      = hep_topic_load (hep_library_find_topic (library, "liver"), NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (
      g_list_model_get_n_items (G_LIST_MODEL (hep_library_get_glossary (library, &error))), >, 0);
  g_assert_cmpuint (hep_sources_get_size (hep_library_get_sources (library, &error)), >, 0);
  g_assert_nonnull (hep_clinic_get (hep_library_get_clinic (library, &error), HEP_CLINIC_NAME));
  g_assert_no_error (error);
  hep_document_foreach_block (document, load_figure_cb, library);
}

/* What cannot change is not watched. */
static void
test_watch (void)
{
  HepLibrary *library = open_library ();

  hep_library_watch (library);
  g_assert_cmpuint (library->monitors->len, ==, 0);
  g_assert_finalize_object (library);
}

static void
test_check (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GPtrArray) problems = hep_content_check (folder);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", ((GError *)g_ptr_array_index (problems, i))->message);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* What the build counted from the .po files is what the compiled catalogues then show. */
static void
check_language (HepLibrary *library, HepLanguage *language)
{
  g_autoptr (HepSection) section = g_list_model_get_item (G_LIST_MODEL (library), 0);
  g_autoptr (HepTopic) first = g_list_model_get_item (G_LIST_MODEL (section), 0);
  g_autoptr (GError) error = NULL;
  HepCatalogue *catalogue = hep_language_get_catalogue (language, &error);

  g_assert_no_error (error);
  g_assert_nonnull (catalogue);
  for (HepTopic *at = first; at != NULL; at = hep_library_get_neighbour (library, at, 1))
    {
      g_autoptr (HepDocument) document = hep_topic_load (at, NULL);
      HepCoverage counted, shown;

      hep_language_get_coverage (language, hep_topic_get_id (at), &counted);
      hep_document_get_coverage (document, catalogue, hep_language_get_code (language), &shown);
      g_assert_cmpmem (&counted, sizeof counted, &shown, sizeof shown);
    }
}

static void
test_languages (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GFile) file = g_file_resolve_relative_path (folder, "languages/index");
  g_autoptr (HepLibrary) library = open_library ();
  GListModel *languages = G_LIST_MODEL (hep_library_get_languages (library));

  g_assert_true (g_file_query_exists (file, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (languages), >=, 1);
  for (guint i = 0; i < g_list_model_get_n_items (languages); i++)
    {
      g_autoptr (HepLanguage) language = g_list_model_get_item (languages, i);
      HepCoverage coverage;

      hep_language_get_coverage (language, NULL, &coverage);
      g_test_message ("%s: %u%%, %u%% of the interface", hep_language_get_code (language),
                      hep_coverage_get_percent (&coverage), hep_language_get_interface (language));
      g_assert_cmpint (hep_language_is_english (language), ==, i == 0);
      if (coverage.n_texts > 0)
        check_language (library, language);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/bundled/index", test_index);
  g_test_add_func ("/bundled/topics", test_topics);
  g_test_add_func ("/bundled/parts", test_parts);
  g_test_add_func ("/bundled/watch", test_watch);
  g_test_add_func ("/bundled/check", test_check);
  g_test_add_func ("/bundled/languages", test_languages);
  return g_test_run ();
}
