/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-content-error.h"
#include "hep-library-languages.h"
#include "hep-message.h"
#include "hep-po.h"
#include "hep-pseudo.h"

static GBytes *
load_template (const char *path)
{
  g_autofree char *full_path = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), path, NULL);
  g_autoptr (GError) error = NULL;
  char *text;
  gsize size;

  g_file_get_contents (full_path, &text, &size, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (text, size);
}

static HepCatalogue *
make_catalogue (const char *language)
{
  g_autoptr (GBytes) template = load_template ("po/content/hepatica-content.pot");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) po
      = hep_pseudo_translate_template (template, "hepatica-content.pot", language, &error);
  HepCatalogue *catalogue;

  g_assert_no_error (error);
  catalogue = hep_catalogue_new_from_po (po, "pseudo.po", &error);
  g_assert_no_error (error);
  return catalogue;
}

static HepLibrary *
open_library (void)
{
  g_autofree char *path
      = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "content", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  HepLibrary *library = hep_library_new (folder, &error);

  g_assert_no_error (error);
  return library;
}

static gboolean
check_block_cb (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  HepDocument *english = hep_document_get_source (user_data);
  HepBlock *twin = hep_document_find_block (english, hep_block_get_id (block));

  g_assert_nonnull (twin);
  g_assert_cmpint (hep_block_get_translation (block), ==, HEP_TRANSLATION_DONE);
  if (hep_block_get_text (twin) != NULL)
    {
      g_autofree char *expected = hep_pseudo_translate (
          hep_text_get_markup (hep_block_get_text (twin)),
          hep_document_get_language (user_data)[0] == 'e' ? HEP_PSEUDO_LONG : HEP_PSEUDO_RTL);

      g_assert_cmpstr (hep_text_get_markup (hep_block_get_text (block)), ==, expected);
    }
  return FALSE;
}

static void
check_topics (HepSection *section, HepLanguage *language)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (section)); i++)
    {
      g_autoptr (HepTopic) topic = g_list_model_get_item (G_LIST_MODEL (section), i);
      g_autoptr (GError) error = NULL;
      g_autoptr (HepDocument) document = hep_topic_load_in (topic, language, &error);

      g_assert_no_error (error);
      g_test_message ("%s", hep_topic_get_id (topic));
      g_assert_cmpint (hep_document_get_title_state (document), ==, HEP_TRANSLATION_DONE);
      hep_document_foreach_block (document, check_block_cb, document);
    }
}

/* Every page is translated to its last word, and passes the check: ids and numbers are kept. */
static void
test_pages (gconstpointer data)
{
  const char *code = data;
  g_autoptr (HepCatalogue) catalogue = make_catalogue (code);
  g_autoptr (HepLibrary) library = open_library ();
  g_autoptr (GError) error = NULL;
  g_autoptr (HepLanguage) language = hep_library_new_preview (library, catalogue, &error);
  g_autoptr (GPtrArray) problems
      = hep_library_check_catalogue (library, catalogue, code, "pseudo.po");
  HepCoverage coverage;

  g_assert_no_error (error);
  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", ((GError *)problems->pdata[i])->message);
  g_assert_cmpuint (problems->len, ==, 0);
  hep_language_get_coverage (language, NULL, &coverage);
  g_assert_cmpuint (coverage.n_texts, >, 1000);
  g_assert_cmpuint (coverage.n_done, ==, coverage.n_texts);
  g_assert_true (hep_coverage_is_enough (&coverage));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (HepSection) section = g_list_model_get_item (G_LIST_MODEL (library), i);
      g_autofree char *title = hep_section_dup_title_in (section, language);

      g_assert_cmpstr (title, !=, hep_section_get_title (section));
      check_topics (section, language);
    }
}

static void
test_synonyms (gconstpointer data)
{
  g_autoptr (HepCatalogue) catalogue = make_catalogue (data);
  g_autoptr (HepLibrary) library = open_library ();
  g_autoptr (HepLanguage) language = hep_library_new_preview (library, catalogue, NULL);
  g_autoptr (HepSynonyms) english = hep_library_load_synonyms (library, NULL, NULL);
  g_autoptr (HepSynonyms) synonyms = hep_library_load_synonyms (library, language, NULL);
  g_autoptr (HepGlossary) glossary = hep_library_load_glossary (library, language, NULL);

  /* Other letters make some variants the same, and their lines are then left out. */
  g_assert_cmpuint (hep_synonyms_get_size (synonyms), >, hep_synonyms_get_size (english) / 2);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (glossary)); i++)
    {
      g_autoptr (HepGlossaryEntry) entry = g_list_model_get_item (G_LIST_MODEL (glossary), i);

      g_assert_cmpstr (hep_glossary_entry_get_language (entry), !=, "en-GB");
    }
}

static void
test_texts (void)
{
  static const struct
  {
    const char *text;
    const char *longer;
    const char *rtl;
  } cases[] = {
    { "Go", "ĝó", "غع" },
    { "Call <phone>999</phone> now", "çáļļ <phone>999</phone> ñóŵ ļóřéɱ", NULL },
    { "%1$s of %d, 5%", "%1$s óƒ %d, 5%", "%1$s عف %d, 5%" },
    { "<link xref=\"a-b\">it</link>", "<link xref=\"a-b\">ïţ</link>", NULL },
    { "&lt;a&gt; & b", "&lt;á&gt; & ƀ", NULL },
    { "Now\n", "ñóŵ ļóřéɱ\n", "نعو\n" },
    { "<drug>codeine</drug>", "<drug>codeine</drug>", "<drug>codeine</drug>" },
    { "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *longer = hep_pseudo_translate (cases[i].text, HEP_PSEUDO_LONG);
      g_autofree char *rtl = hep_pseudo_translate (cases[i].text, HEP_PSEUDO_RTL);

      g_assert_cmpstr (longer, ==, cases[i].longer);
      if (cases[i].rtl != NULL)
        g_assert_cmpstr (rtl, ==, cases[i].rtl);
    }
}

/* The interface too: every message, also those with plural forms. */
static void
test_interface (gconstpointer data)
{
  g_autoptr (GBytes) template = load_template ("po/hepatica.pot");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) po = hep_pseudo_translate_template (template, "hepatica.pot", data, &error);
  g_autoptr (HepCatalogue) source = hep_catalogue_new_from_po (template, "hepatica.pot", NULL);
  g_autoptr (HepCatalogue) catalogue = NULL;

  g_assert_no_error (error);
  catalogue = hep_catalogue_new_from_po (po, "pseudo.po", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (hep_catalogue_get_size (source), >, 100);
  g_assert_cmpuint (hep_catalogue_get_size (catalogue), ==, hep_catalogue_get_size (source));
  g_assert_cmpstr (hep_catalogue_get_language (catalogue), ==, data);
  g_assert_nonnull (hep_catalogue_lookup (catalogue, NULL, "Emergency:"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pseudo/texts", test_texts);
  g_test_add_data_func ("/pseudo/pages/en_XA", HEP_PSEUDO_LONG, test_pages);
  g_test_add_data_func ("/pseudo/pages/ar_XB", HEP_PSEUDO_RTL, test_pages);
  g_test_add_data_func ("/pseudo/synonyms/en_XA", HEP_PSEUDO_LONG, test_synonyms);
  g_test_add_data_func ("/pseudo/synonyms/ar_XB", HEP_PSEUDO_RTL, test_synonyms);
  g_test_add_data_func ("/pseudo/interface/en_XA", HEP_PSEUDO_LONG, test_interface);
  g_test_add_data_func ("/pseudo/interface/ar_XB", HEP_PSEUDO_RTL, test_interface);
  return g_test_run ();
}
