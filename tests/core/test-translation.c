/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"

#include "hep-comparison.h"
#include "hep-content-error.h"
#include "hep-library-languages.h"
#include "hep-plain-text.h"
#include "hep-words.h"

#define HEADER                                                                                     \
  "msgid \"\"\nmsgstr \"Language: de\\nContent-Type: text/plain; charset=UTF-8\\n\"\n\n"
#define ENTRY(context, text, string)                                                               \
  "msgctxt \"" context "\"\nmsgid \"" text "\"\nmsgstr \"" string "\"\n\n"

#define BODY                                                                                       \
  "<section id=\"one\"><title>When to call</title>"                                                \
  "<note style=\"emergency\" id=\"card\"><title>Call now if you bleed:</title>"                    \
  "<p id=\"call\">Call <h:phone>999</h:phone> if you bleed.</p></note>"                            \
  "<p id=\"old\">Wait 6 hours before you eat something.</p>"                                       \
  "<p id=\"bad\">Take a rest for 5 minutes or so.</p>"                                             \
  "<p id=\"missing\">Nobody has done this one.</p>"                                                \
  "<figure id=\"drawing\"><title>The liver</title><desc>It lies on the right.</desc>"              \
  "<media type=\"image\" src=\"figures/body.svg\"><p>A liver</p></media></figure>"                 \
  "<h:chance id=\"chance\" n=\"1\" of=\"10\" group=\"people with one\" time=\"2 years\">"          \
  "<p>1 of 10 people.</p></h:chance></section>"

#define PO                                                                                         \
  HEADER ENTRY ("alpha", "The alpha", "Das Alpha") ENTRY (                                         \
      "alpha", "All of alpha.",                                                                    \
      "Alles über Alpha.") ENTRY ("alpha", "alpha, letter",                                        \
                                  "Alpha 7,Buchstabe , ABC") ENTRY ("alpha", "When to call",         \
                                                                  "Wann anrufen")                  \
      ENTRY ("alpha", "Call now if you bleed:", "Rufen Sie jetzt an, wenn Sie bluten:") ENTRY (    \
          "alpha", "Call <phone>999</phone> if you bleed.",                                        \
          "Rufen Sie <phone>999</phone> an, wenn Sie bluten.") "#, fuzzy\n" ENTRY ("alpha",        \
                                                                                   "Wait 6 hours " \
                                                                                   "before you "   \
                                                                                   "eat "          \
                                                                                   "something.",   \
                                                                                   "Warten Sie 8 " \
                                                                                   "Stunden, "     \
                                                                                   "bevor Sie "    \
                                                                                   "etwas essen.") \
          ENTRY ("alpha", "Take a rest for 5 minutes or so.",                                      \
                 "Ruhen Sie sich etwa 50 Minuten aus.") ENTRY ("alpha", "The liver", "Die Leber")  \
              ENTRY ("alpha", "A liver", "Eine Leber") ENTRY ("alpha", "people with one",          \
                                                              "Menschen mit einem")                \
                  ENTRY ("alpha", "2 years", "2 Jahre") ENTRY ("alpha", "1 of 10 people.",         \
                                                               "1 von 10 Menschen.")               \
                      ENTRY ("library.xml", "Start here",                                          \
                             "Hier beginnen") ENTRY ("glossary.xml", "lobe", "Lappen")             \
                          ENTRY ("glossary.xml", "A part of the liver.", "Ein Teil der Leber.")    \
                              ENTRY ("synonyms", "alpha : alfa, a", "Alpha : alef, äh")            \
                                  ENTRY ("synonyms", "letter : sign", "ohne Doppelpunkt")          \
                                      ENTRY ("synonyms", "lobe : flap", "Lappen : Fetzen, alef")

typedef struct
{
  ContentFolder *folder;
  HepLibrary *library;
  HepCatalogue *catalogue;
  HepLanguage *german;
} Fixture;

static HepCatalogue *
read_po (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  HepCatalogue *catalogue = hep_catalogue_new_from_po (bytes, "de.po", &error);

  g_assert_no_error (error);
  return catalogue;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = content_folder_new ();
  content_folder_write_page (self->folder, "alpha", "", BODY);
  content_folder_write (self->folder, "synonyms/en.txt",
                        "alpha <- alfa, a\nletter <- sign\nlobe <- flap\n");
  self->library = hep_library_new (self->folder->file, &error);
  g_assert_no_error (error);
  self->catalogue = read_po (PO);
  self->german = hep_library_new_preview (self->library, self->catalogue, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->german);
  hep_catalogue_unref (self->catalogue);
  g_assert_finalize_object (self->library);
  content_folder_free (self->folder);
}

static HepDocument *
load (Fixture *self, HepLanguage *language)
{
  g_autoptr (GError) error = NULL;
  HepDocument *document
      = hep_topic_load_in (hep_library_find_topic (self->library, "alpha"), language, &error);

  g_assert_no_error (error);
  return document;
}

static void
assert_block (HepDocument *document, const char *id, HepTranslationState state, const char *plain)
{
  HepBlock *block = hep_document_find_block (document, id);
  HepText *text = hep_block_get_text (block) != NULL ? hep_block_get_text (block)
                                                     : hep_block_get_title (block);

  g_assert_cmpint (hep_block_get_translation (block), ==, state);
  g_assert_cmpstr (hep_block_get_language (block), ==,
                   state == HEP_TRANSLATION_DONE ? "de" : "en-GB");
  g_assert_cmpstr (hep_text_get_plain (text), ==, plain);
}

static void
test_blocks (Fixture *self, gconstpointer data)
{
  g_autoptr (HepDocument) document = load (self, self->german);
  HepBlock *chance = hep_document_find_block (document, "chance");
  gsize n_entries;

  g_assert_cmpstr (hep_document_get_language (document), ==, "de");
  g_assert_cmpint (hep_document_get_title_state (document), ==, HEP_TRANSLATION_DONE);
  g_assert_cmpstr (hep_text_get_plain (hep_document_get_title (document)), ==, "Das Alpha");
  g_assert_cmpstr (hep_text_get_plain (hep_document_get_description (document)), ==,
                   "Alles über Alpha.");
  g_assert_cmpstr (hep_document_get_keywords (document)[1], ==, "Buchstabe");
  g_assert_cmpuint (g_strv_length ((char **)hep_document_get_keywords (document)), ==, 3);
  assert_block (document, "one", HEP_TRANSLATION_DONE, "Wann anrufen");
  assert_block (document, "card", HEP_TRANSLATION_DONE, "Rufen Sie jetzt an, wenn Sie bluten:");
  assert_block (document, "call", HEP_TRANSLATION_DONE, "Rufen Sie 999 an, wenn Sie bluten.");
  assert_block (document, "old", HEP_TRANSLATION_OUTDATED,
                "Wait 6 hours before you eat something.");
  assert_block (document, "bad", HEP_TRANSLATION_FAULTY, "Take a rest for 5 minutes or so.");
  assert_block (document, "missing", HEP_TRANSLATION_MISSING, "Nobody has done this one.");
  /* One of its three texts is missing, so all three are in English. */
  assert_block (document, "drawing", HEP_TRANSLATION_MISSING, "The liver");
  g_assert_cmpint (hep_block_get_translation (chance), ==, HEP_TRANSLATION_DONE);
  g_assert_cmpstr (hep_block_get_attribute (chance, "group"), ==, "Menschen mit einem");
  g_assert_cmpstr (hep_block_get_attribute (chance, "time"), ==, "2 Jahre");
  g_assert_cmpstr (hep_block_get_attribute (chance, "n"), ==, "1");
  hep_document_get_outline (document, &n_entries);
  g_assert_cmpuint (n_entries, ==, 1);
}

static gboolean
compare_cb (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  HepDocument *translated = user_data;
  HepBlock *twin = hep_document_find_block (translated, hep_block_get_id (block));

  g_assert_nonnull (twin);
  g_assert_true (twin != block);
  g_assert_cmpint (hep_block_get_kind (twin), ==, hep_block_get_kind (block));
  g_assert_cmpuint (hep_block_get_n_children (twin), ==, hep_block_get_n_children (block));
  g_assert_cmpstrv (hep_block_get_sources (twin), hep_block_get_sources (block));
  g_assert_cmpint (hep_block_get_note_style (twin), ==, hep_block_get_note_style (block));
  g_assert_cmpuint (hep_block_get_line (twin), ==, hep_block_get_line (block));
  g_assert_cmpint (hep_block_get_translation (block), ==, HEP_TRANSLATION_SOURCE);
  g_assert_cmpstr (hep_block_get_language (block), ==, "en-GB");
  return FALSE;
}

/* The two sides of a bilingual page are the same blocks. */
static void
test_twins (Fixture *self, gconstpointer data)
{
  g_autoptr (HepDocument) english = load (self, NULL);
  g_autoptr (HepDocument) german = load (self, self->german);

  g_assert_null (hep_document_get_source (english));
  g_assert_cmpstr (hep_document_get_language (english), ==, "en-GB");
  g_assert_nonnull (hep_document_get_source (german));
  hep_document_foreach_block (english, compare_cb, german);
  g_assert_cmpstrv (hep_document_get_related (german), hep_document_get_related (english));
  g_assert_cmpstr (hep_document_get_date (german), ==, hep_document_get_date (english));
  g_assert_cmpstr (hep_document_get_status (german), ==, hep_document_get_status (english));
}

/* The translation lives by itself, whatever becomes of the catalogue. */
static void
test_lifetime (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  g_autoptr (HepDocument) english = hep_topic_load (hep_library_find_topic (library, "beta"), NULL);
  HepCatalogue *catalogue = read_po (HEADER ENTRY ("beta", "Second.", "Zweites."));
  g_autoptr (HepDocument) german = hep_document_translate (english, catalogue, "de");

  hep_catalogue_unref (catalogue);
  g_clear_pointer (&english, hep_document_unref);
  g_assert_cmpstr (hep_text_get_plain (hep_block_get_text (hep_document_get_block (german, 0))), ==,
                   "Zweites.");
  g_assert_cmpint (hep_document_get_title_state (german), ==, HEP_TRANSLATION_MISSING);
}

static void
test_coverage (Fixture *self, gconstpointer data)
{
  g_autoptr (HepDocument) english = load (self, NULL);
  HepCoverage coverage, other, sum;

  hep_document_get_coverage (english, self->catalogue, "de", &coverage);
  g_assert_cmpuint (coverage.n_texts, ==, 14);
  g_assert_cmpuint (coverage.n_done, ==, 10);
  g_assert_cmpuint (coverage.n_outdated, ==, 1);
  g_assert_cmpuint (coverage.n_faulty, ==, 1);
  g_assert_cmpuint (coverage.n_vital, ==, 4);
  g_assert_cmpuint (coverage.n_vital_done, ==, 4);
  g_assert_cmpuint (hep_coverage_get_percent (&coverage), ==, 71);
  g_assert_false (hep_coverage_is_enough (&coverage));

  /* What was counted once for all topics says the same. */
  hep_language_get_coverage (self->german, "alpha", &other);
  g_assert_cmpmem (&coverage, sizeof coverage, &other, sizeof other);
  hep_language_get_coverage (self->german, NULL, &sum);
  g_assert_cmpuint (sum.n_texts, >, coverage.n_texts);
  hep_language_get_coverage (self->german, "no-such-topic", &other);
  g_assert_cmpuint (other.n_texts, ==, 0);
  g_assert_cmpuint (hep_coverage_get_percent (&other), ==, 0);
}

static void
test_gate (void)
{
  static const struct
  {
    HepCoverage coverage;
    guint percent;
    gboolean is_enough;
  } cases[] = {
    { { 100, 100, 0, 0, 10, 10 }, 100, TRUE }, { { 100, 95, 5, 0, 10, 10 }, 95, TRUE },
    { { 100, 94, 0, 6, 10, 10 }, 94, FALSE },  { { 100, 99, 0, 0, 10, 9 }, 99, FALSE },
    { { 1000, 999, 0, 0, 1, 1 }, 99, TRUE },   { { 0, 0, 0, 0, 0, 0 }, 0, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpuint (hep_coverage_get_percent (&cases[i].coverage), ==, cases[i].percent);
      g_assert_cmpint (hep_coverage_is_enough (&cases[i].coverage), ==, cases[i].is_enough);
    }
}

static void
test_problems (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) problems
      = hep_library_check_catalogue (self->library, self->catalogue, "de", "de.po");
  const char *file;
  guint line;

  g_assert_cmpuint (problems->len, ==, 1);
  hep_content_error_get_position (problems->pdata[0], &file, &line, NULL);
  g_assert_cmpstr (file, ==, "de.po");
  g_assert_cmpuint (
      line, ==,
      hep_catalogue_get_line (self->catalogue, "alpha", "Take a rest for 5 minutes or so."));
  g_assert_cmpuint (line, >, 30);
  g_assert_cmpstr (hep_content_error_get_sentence (problems->pdata[0]), ==,
                   "alpha: The numbers are “50”, but in English “5”.");
}

static void
test_library (Fixture *self, gconstpointer data)
{
  g_autoptr (HepSection) start = g_list_model_get_item (G_LIST_MODEL (self->library), 0);
  g_autoptr (HepSection) more = g_list_model_get_item (G_LIST_MODEL (self->library), 1);
  g_autoptr (HepGlossary) glossary = hep_library_load_glossary (self->library, self->german, NULL);
  g_autoptr (HepGlossary) english = hep_library_load_glossary (self->library, NULL, NULL);
  g_autoptr (HepSynonyms) synonyms = hep_library_load_synonyms (self->library, self->german, NULL);
  g_autofree char *first = hep_section_dup_title_in (start, self->german);
  g_autofree char *second = hep_section_dup_title_in (more, self->german);
  g_autofree char *title
      = hep_topic_dup_title_in (hep_library_find_topic (self->library, "alpha"), self->german);
  g_autofree char *other
      = hep_topic_dup_title_in (hep_library_find_topic (self->library, "beta"), self->german);
  g_autofree char *source = hep_library_dup_source_title (self->library, self->german, "ref1");
  HepGlossaryEntry *entry = hep_glossary_lookup (glossary, "lobe");

  g_assert_cmpstr (first, ==, "Hier beginnen");
  g_assert_cmpstr (second, ==, "More");
  g_assert_cmpstr (title, ==, "Das Alpha");
  g_assert_cmpstr (other, ==, "The beta");
  g_assert_cmpstr (source, ==, "The liver");
  g_assert_cmpstr (hep_glossary_entry_get_term (entry), ==, "Lappen");
  g_assert_cmpstr (hep_text_get_plain (hep_glossary_entry_get_definition (entry)), ==,
                   "Ein Teil der Leber.");
  g_assert_cmpstr (hep_glossary_entry_get_language (entry), ==, "de");
  g_assert_cmpstr (hep_glossary_entry_get_sources (entry)[0], ==, "ref1");
  g_assert_cmpstr (hep_glossary_entry_get_language (hep_glossary_lookup (english, "lobe")), ==,
                   "en-GB");
  /* A line that is wrong takes nothing else with it. */
  g_assert_cmpuint (hep_synonyms_get_size (synonyms), ==, 2);
  g_assert_cmpstr (hep_synonyms_lookup (synonyms, "alef"), ==, "Alpha");
  g_assert_null (hep_synonyms_lookup (synonyms, "Fetzen"));
  g_assert_null (hep_synonyms_lookup (synonyms, "alfa"));
}

/* A signature holds for both sides of a page. */
static void
test_digest (Fixture *self, gconstpointer data)
{
  g_autoptr (HepDocument) english = load (self, NULL);
  g_autoptr (HepDocument) german = load (self, self->german);
  g_autoptr (HepDocument) again = load (self, self->german);
  g_autoptr (HepDocument) changed = NULL;
  g_autoptr (HepDocument) austrian = hep_document_translate (english, self->catalogue, "nl");
  g_autofree char *first = hep_document_dup_digest (english);
  g_autofree char *second = hep_document_dup_digest (german);
  g_autofree char *third = hep_document_dup_digest (again);
  g_autofree char *fourth = hep_document_dup_digest (austrian);
  g_autofree char *fifth = NULL;

  g_assert_cmpstr (first, !=, second);
  g_assert_cmpstr (second, ==, third);
  g_assert_cmpstr (second, !=, fourth);
  /* The words that changed are not shown in German, but they were signed with the rest. */
  content_folder_write_page (self->folder, "alpha", "", "<p>One more.</p>" BODY);
  changed = load (self, self->german);
  fifth = hep_document_dup_digest (changed);
  g_assert_cmpstr (second, !=, fifth);
}

/* What is signed in English is not signed in German, even if English needs no warning. */
static void
test_reviews (Fixture *self, gconstpointer data)
{
  g_autoptr (HepDocument) english = load (self, NULL);
  g_autofree char *digest = hep_document_dup_digest (english);
  g_autofree char *signature = g_strdup_printf (
      "[alpha]\nName=A. Example\nRole=nurse\nDate=2026-11-20\nDigest=%s\n", digest);
  g_autofree char *page = content_folder_read (self->folder, "pages/alpha.page");
  g_auto (GStrv) halves = g_strsplit (page, "status=\"draft\"", 2);
  g_autofree char *final = g_strjoinv ("status=\"final\"", halves);
  g_autoptr (HepDocument) german = NULL;
  g_autofree char *first = NULL, *second = NULL, *text = NULL, *english_text = NULL;

  content_folder_write (self->folder, "reviews/en.ini", signature);
  content_folder_write (self->folder, "pages/alpha.page", final);
  hep_languages_set_preview (hep_library_get_languages (self->library), self->german);
  german = load (self, self->german);
  g_assert_true (hep_library_get_language_of (self->library, german) == self->german);
  g_assert_null (hep_library_get_language_of (self->library, english));
  first = hep_words_for_review (english, hep_library_get_reviews_of (self->library, english));
  second = hep_words_for_review (german, hep_library_get_reviews_of (self->library, german));
  g_assert_cmpstr (first, ==, "Reviewed by A. Example, nurse, on 20 November 2026");
  g_assert_cmpstr (second, ==, "Draft translation: not yet reviewed");
  text = hep_plain_text_new (german, self->library);
  english_text = hep_plain_text_new (english, self->library);
  g_assert_nonnull (strstr (text, "Draft translation: not yet reviewed"));
  g_assert_null (strstr (text, "A. Example"));
  g_assert_nonnull (strstr (english_text, "A. Example"));
  hep_languages_set_preview (hep_library_get_languages (self->library), NULL);
}

static void
test_comparison (Fixture *self, gconstpointer data)
{
  g_autoptr (HepCatalogue) catalogue
      = read_po (HEADER ENTRY ("gamma", "The gamma", "Das Gamma")
                     ENTRY ("gamma", "All of gamma.", "Alles über Gamma.")
                         ENTRY ("gamma", "To heal.", "Zum Heilen."));
  g_autoptr (HepLanguage) german = hep_library_new_preview (self->library, catalogue, NULL);
  g_autoptr (HepComparison) comparison = NULL;

  content_folder_write_page (
      self->folder, "gamma", "",
      "<h:facts><h:fact key=\"aim\">To heal.</h:fact><h:fact key=\"how\">By hand.</h:fact>"
      "</h:facts>");
  comparison = hep_comparison_new_in (self->library, german);
  g_assert_cmpuint (hep_comparison_get_size (comparison), ==, 1);
  g_assert_cmpstr (hep_text_get_plain (hep_comparison_get_title (comparison, 0)), ==, "Das Gamma");
  g_assert_cmpstr (hep_text_get_plain (hep_comparison_get_fact (comparison, 0, "aim")), ==,
                   "Zum Heilen.");
  g_assert_cmpstr (hep_text_get_plain (hep_comparison_get_fact (comparison, 0, "how")), ==,
                   "By hand.");
  g_assert_cmpstr (hep_comparison_get_fact_language (comparison, 0, "aim"), ==, "de");
  g_assert_cmpstr (hep_comparison_get_fact_language (comparison, 0, "how"), ==, "en-GB");
  g_assert_null (hep_comparison_get_fact_language (comparison, 0, "nights"));
}

static void
test_no_catalogue (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  g_autoptr (HepCatalogue) nameless = read_po ("msgid \"\"\nmsgstr \"Language: \\n\"\n");
  g_autoptr (HepCatalogue) unknown = read_po ("msgid \"\"\nmsgstr \"Language: qq\\n\"\n");
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) other = NULL;

  g_assert_null (hep_library_new_preview (library, nameless, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_STRUCTURE);
  g_assert_null (hep_library_new_preview (library, unknown, &other));
  g_assert_error (other, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_STRUCTURE);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/translation/blocks", test_blocks);
  ADD ("/translation/twins", test_twins);
  g_test_add_func ("/translation/lifetime", test_lifetime);
  ADD ("/translation/coverage", test_coverage);
  g_test_add_func ("/translation/gate", test_gate);
  ADD ("/translation/problems", test_problems);
  ADD ("/translation/library", test_library);
  ADD ("/translation/digest", test_digest);
  ADD ("/translation/reviews", test_reviews);
  ADD ("/translation/comparison", test_comparison);
  g_test_add_func ("/translation/no-catalogue", test_no_catalogue);
  return g_test_run ();
}
