/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"

#include "hep-comparison.h"
#include "hep-plain-text.h"
#include "hep-words.h"

#define FACTS "<h:facts><h:fact key=\"aim\">%s</h:fact><h:fact key=\"nights\">%s</h:fact></h:facts>"

static HepLibrary *
open_library (ContentFolder *folder)
{
  g_autoptr (GError) error = NULL;
  HepLibrary *library = hep_library_new (folder->file, &error);

  g_assert_no_error (error);
  return library;
}

static void
write_facts (ContentFolder *folder, const char *id, const char *aim, const char *nights)
{
  g_autofree char *body = g_strdup_printf (FACTS, aim, nights);

  content_folder_write_page (folder, id, "", body);
}

static void
assert_fact (HepComparison *comparison, guint position, const char *key, const char *words)
{
  HepText *fact = hep_comparison_get_fact (comparison, position, key);

  if (words == NULL)
    g_assert_null (fact);
  else
    g_assert_cmpstr (hep_text_get_plain (fact), ==, words);
}

/* Titles decide on the order: not the library, not the case of letters, not accents. */
static void
test_order (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (HepComparison) comparison = NULL;
  g_autofree char *page = NULL;
  g_autoptr (GString) edited = NULL;

  write_facts (folder, "alpha", "First.", "1");
  write_facts (folder, "beta", "Second.", "2");
  write_facts (folder, "gamma", "Third.", "3");
  page = content_folder_read (folder, "pages/gamma.page");
  edited = g_string_new (page);
  g_assert_cmpuint (
      g_string_replace (edited, "<title>The gamma</title>", "<title>thé Beam</title>", 0), ==, 1);
  content_folder_write (folder, "pages/gamma.page", edited->str);

  library = open_library (folder);
  comparison = hep_comparison_new (library);
  g_assert_cmpuint (hep_comparison_get_size (comparison), ==, 3);
  g_assert_cmpstr (hep_comparison_get_id (comparison, 0), ==, "alpha");
  g_assert_cmpstr (hep_comparison_get_id (comparison, 1), ==, "gamma");
  g_assert_cmpstr (hep_comparison_get_id (comparison, 2), ==, "beta");
  g_assert_cmpstr (hep_text_get_plain (hep_comparison_get_title (comparison, 1)), ==, "thé Beam");
}

static void
test_facts (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (HepComparison) comparison = NULL;
  const HepSpan *spans;
  gsize n_spans;

  write_facts (folder, "alpha", "To <h:term ref=\"lobe\">save</h:term> time.", "1");
  /* A second table of facts adds what the first leaves out. */
  content_folder_write_page (folder, "gamma", "",
                             "<h:facts><h:fact key=\"how\">So.</h:fact></h:facts>"
                             "<h:facts><h:fact key=\"how\">Or so.</h:fact>"
                             "<h:fact key=\"visits\">2</h:fact></h:facts>");
  library = open_library (folder);
  comparison = hep_comparison_new (library);
  g_assert_cmpuint (hep_comparison_get_size (comparison), ==, 2);
  assert_fact (comparison, 0, "aim", "To save time.");
  assert_fact (comparison, 0, "nights", "1");
  assert_fact (comparison, 0, "how", NULL);
  assert_fact (comparison, 1, "how", "So.");
  assert_fact (comparison, 1, "visits", "2");
  assert_fact (comparison, 1, "aim", NULL);
  spans = hep_text_get_spans (hep_comparison_get_fact (comparison, 0, "aim"), &n_spans);
  g_assert_cmpuint (n_spans, ==, 1);
  g_assert_cmpstr (spans[0].target, ==, "lobe");
}

/* A broken page leaves a gap, and a library without facts has nothing to compare. */
static void
test_broken (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = open_library (folder);
  g_autoptr (HepComparison) none = hep_comparison_new (library);
  g_autoptr (HepComparison) one = NULL;

  g_assert_cmpuint (hep_comparison_get_size (none), ==, 0);
  write_facts (folder, "alpha", "First.", "1");
  content_folder_write_page (folder, "beta", "", "<h:facts><h:fact key=\"cost\">A</h:fact>");
  content_folder_remove (folder, "pages/gamma.page");
  one = hep_comparison_new (library);
  g_assert_cmpuint (hep_comparison_get_size (one), ==, 1);
  g_assert_cmpstr (hep_comparison_get_id (one, 0), ==, "alpha");
}

static void
test_keys (void)
{
  const char *const *keys = hep_comparison_get_keys ();

  g_assert_cmpuint (g_strv_length ((char **)keys), ==, 9);
  g_assert_cmpstr (keys[0], ==, "aim");
  for (guint i = 0; keys[i] != NULL; i++)
    g_assert_nonnull (hep_words_for_fact (keys[i]));
}

/* As text all treatments follow each other, with all facts in one order. */
static void
test_plain_text (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autofree char *text = NULL;
  g_autofree char *alone = NULL;

  write_facts (folder, "alpha", "First.", "1");
  content_folder_write_page (folder, "gamma", "",
                             "<section id=\"a\"><title>Side by side</title><h:compare/></section>");
  content_folder_write_page (folder, "beta", "",
                             "<h:facts><h:fact key=\"serious\">Few.</h:fact></h:facts>");
  library = open_library (folder);
  document = hep_topic_load (hep_library_find_topic (library, "gamma"), NULL);
  text = hep_plain_text_new (document, library);
  g_assert_nonnull (strstr (text, "## Side by side\n\n### The alpha\n\nWhat it is for: First.\n"
                                  "How it is done: Not stated\nAnaesthetic: Not stated\n"
                                  "Nights in hospital: 1\n"));
  g_assert_nonnull (strstr (text, "\n\n### The beta\n\nWhat it is for: Not stated\n"));
  g_assert_nonnull (strstr (text, "Serious effects: Few.\nIf you do not have it: Not stated\n"));
  alone = hep_document_to_plain_text (document);
  g_assert_nonnull (strstr (alone, "(The program shows treatments side by side here.)"));
}

static void
test_glossary_text (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autofree char *text = NULL;
  g_autofree char *alone = NULL;

  content_folder_write (folder, "glossary.xml",
                        "<glossary xmlns=\"urn:hepatica:content:1\">\n"
                        "<entry id=\"lobe\" term=\"lobe\">A part.</entry>\n"
                        "<entry id=\"eclair\" term=\"Éclair\" say=\"ay-KLAIR\">A cake.</entry>\n"
                        "<entry id=\"drug\" term=\"5-FU\">A drug.</entry>\n"
                        "<entry id=\"ear\" term=\"ear\">You hear with it.</entry></glossary>");
  content_folder_write_page (folder, "gamma", "",
                             "<section id=\"a\"><title>Words</title><h:glossary/></section>");
  library = open_library (folder);
  document = hep_topic_load (hep_library_find_topic (library, "gamma"), NULL);
  text = hep_plain_text_new (document, library);
  g_assert_nonnull (strstr (text, "## Words\n\n### 0–9\n\n– 5-FU: A drug.\n\n"
                                  "### E\n\n– ear: You hear with it.\n"
                                  "– Éclair (say it: ay-KLAIR): A cake.\n\n"
                                  "### L\n\n– lobe: A part.\n"));
  alone = hep_document_to_plain_text (document);
  g_assert_nonnull (strstr (alone, "(The program shows all words explained here.)"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison/order", test_order);
  g_test_add_func ("/comparison/facts", test_facts);
  g_test_add_func ("/comparison/broken", test_broken);
  g_test_add_func ("/comparison/keys", test_keys);
  g_test_add_func ("/comparison/plain-text", test_plain_text);
  g_test_add_func ("/comparison/glossary-as-text", test_glossary_text);
  return g_test_run ();
}
