/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"
#include "tool-run.h"

#include "hep-languages-index.h"
#include "hep-library-languages.h"

#define PO                                                                                         \
  "msgid \"\"\nmsgstr \"Language: de\\n\"\n\n"                                                     \
  "msgctxt \"alpha\"\nmsgid \"The alpha\"\nmsgstr \"Das Alpha\"\n\n"                               \
  "msgctxt \"alpha\"\nmsgid \"All of alpha.\"\nmsgstr \"Alles.\"\n\n"                              \
  "msgctxt \"alpha\"\nmsgid \"First.\"\nmsgstr \"Erstes.\"\n"

static int
run (const char *const *arguments, char **output, char **errors)
{
  g_clear_pointer (output, g_free);
  g_clear_pointer (errors, g_free);
  return tool_run (arguments, output, errors);
}

static void
test_usage (void)
{
  static const struct
  {
    const char *arguments[6];
    const char *says;
  } cases[] = {
    { { "strings", "a", NULL }, "Usage: hepatica-content strings DIR OUT.h" },
    { { "pseudo", "de", "a", "b", NULL }, "the pseudo-languages are en_XA and ar_XB" },
    { { "reviews", "a", NULL }, "there is no option “a”" },
    { { "reviews", "--no", NULL }, "Unknown option --no" },
    { { "sign", "alpha", "--by=A", "--role=B", "--language=xx", NULL },
      "“xx” is not the code of a language" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *output = NULL, *errors = NULL;

      g_assert_cmpint (tool_run (cases[i].arguments, &output, &errors), ==, 2);
      g_assert_nonnull (strstr (errors, cases[i].says));
    }
}

static void
test_strings (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *path = g_build_filename (folder->path, "made.h", NULL);
  g_autofree char *output = NULL, *errors = NULL, *header = NULL;

  content_folder_write_page (
      folder, "alpha", "",
      "<p>Say it.</p><note style=\"urgent\"><title>Ring if:</title>"
      "<p>Ring <h:phone>111</h:phone>, about 5% of people do.</p><p>Say it.</p></note>"
      "<p>Take <h:drug>codeine</h:drug>, a <h:abbr title=\"so "
      "&quot;called&quot;\">x</h:abbr>.</p>");
  content_folder_write (folder, "synonyms/en.txt", "# Comment\nlobe <- flap, part\n");
  g_assert_cmpint (
      run ((const char *const[]){ "strings", folder->path, path, NULL }, &output, &errors), ==, 0);
  header = content_folder_read (folder, "made.h");
  g_assert_nonnull (strstr (header, "/* TRANSLATORS: section of the contents. */\n"
                                    "/* xgettext:no-c-format */\n"
                                    "NC_ (\"library.xml\", \"Start here\")\n"));
  g_assert_nonnull (strstr (header, "NC_ (\"alpha\", \"alpha, letter\")\n"));
  g_assert_nonnull (
      strstr (header, "/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a telephone "
                      "number, to be kept digit by digit. */\n/* xgettext:no-c-format */\n"
                      "NC_ (\"alpha\", \"Ring <phone>111</phone>, about 5% of people do.\")\n"));
  /* What stands also in a card is a safety message, and is told once. */
  g_assert_nonnull (strstr (header, "card “urgent”: paragraph. */\n/* xgettext:no-c-format */\n"
                                    "NC_ (\"alpha\", \"Say it.\")\n"));
  g_assert_true (strstr (header, "\"Say it.\"") == g_strrstr (header, "\"Say it.\""));
  g_assert_nonnull (strstr (header, "names a drug"));
  g_assert_nonnull (strstr (header, "<abbr title=\\\"so &quot;called&quot;\\\">x</abbr>"));
  g_assert_nonnull (strstr (header, "NC_ (\"glossary.xml\", \"lobe\")\n"));
  g_assert_nonnull (strstr (header, "NC_ (\"synonyms\", \"lobe : flap, part\")\n"));

  content_folder_write (folder, "glossary.xml", "<glossary");
  g_assert_cmpint (
      run ((const char *const[]){ "strings", folder->path, path, NULL }, &output, &errors), ==, 1);
  g_assert_nonnull (strstr (errors, "glossary.xml:1:1: error: "));
}

static void
test_check (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *path = g_build_filename (folder->path, "de.po", NULL);
  const char *const arguments[] = { "check", folder->path, path, NULL };
  g_autofree char *output = NULL, *errors = NULL;

  content_folder_write (folder, "de.po", PO);
  g_assert_cmpint (run (arguments, &output, &errors), ==, 0);
  g_assert_cmpstr (output, ==, "");

  content_folder_write (folder, "de.po",
                        PO "\nmsgctxt \"beta\"\nmsgid \"Second.\"\nmsgstr \"<b>Zweites.\"\n");
  g_assert_cmpint (run (arguments, &output, &errors), ==, 1);
  g_assert_true (g_str_has_prefix (output, path));
  g_assert_nonnull (strstr (output, "\t16\t1\tbeta: "));

  content_folder_write (folder, "de.po", PO "msgid\n");
  g_assert_cmpint (run (arguments, &output, &errors), ==, 1);
  g_assert_nonnull (strstr (output, "\t15\t1\tA text must stand in quotation marks."));
  content_folder_write (folder, "de.po", "");
  g_assert_cmpint (run (arguments, &output, &errors), ==, 1);
  g_assert_nonnull (strstr (output, "which language"));
  content_folder_remove (folder, "de.po");
  g_assert_cmpint (run (arguments, &output, &errors), ==, 1);
}

static void
test_pseudo (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *from = g_build_filename (folder->path, "a.pot", NULL);
  g_autofree char *to = g_build_filename (folder->path, "a.po", NULL);
  const char *const arguments[] = { "pseudo", "ar_XB", from, to, NULL };
  g_autofree char *output = NULL, *errors = NULL, *made = NULL;

  content_folder_write (folder, "a.pot",
                        "msgid \"\"\nmsgstr \"\"\n\n#, c-format\nmsgid \"%d \\\"a\\\"\"\n"
                        "msgid_plural \"%d b\\n\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n\n"
                        "msgctxt \"c\"\nmsgid \"d\"\nmsgstr \"\"\n");
  g_assert_cmpint (run (arguments, &output, &errors), ==, 0);
  made = content_folder_read (folder, "a.po");
  g_assert_nonnull (strstr (made, "\"Language: ar_XB\\n\"\n"));
  g_assert_nonnull (strstr (made, "#, c-format\nmsgid \"%d \\\"a\\\"\"\nmsgid_plural \"%d b\\n\"\n"
                                  "msgstr[0] \"%d \\\"ا\\\"\"\nmsgstr[1] \"%d ب\\n\"\n"));
  g_assert_nonnull (strstr (made, "msgctxt \"c\"\nmsgid \"d\"\nmsgstr \"د\"\n"));
}

static void
test_resource (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *list = g_build_filename (folder->path, "made", "a.gresource.xml", NULL);
  g_autofree char *po = g_build_filename (folder->path, "po", NULL);
  g_autofree char *made = g_build_filename (folder->path, "made", HEP_LANGUAGES_INDEX_PATH, NULL);
  const char *const arguments[] = { "resource", folder->path, list, po, NULL };
  g_autofree char *output = NULL, *errors = NULL, *xml = NULL, *data = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GVariant) entries = NULL;
  g_autoptr (GVariant) german = NULL;
  g_autoptr (GVariant) polish = NULL;
  HepCoverage coverage = { 0 };
  gsize size;

  content_folder_write (folder, "po/LINGUAS", "# Comment\npl\nde\n");
  content_folder_write (folder, "po/content/LINGUAS", "de # more to come\n");
  content_folder_write (folder, "po/content/de.po", PO);
  content_folder_write (folder, "po/de.po", "msgid \"a\"\nmsgstr \"b\"\n");
  content_folder_write (folder, "po/pl.po",
                        "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"\"\n\n"
                        "#, fuzzy\nmsgid \"d\"\nmsgstr \"e\"\n");
  content_folder_write (folder, "reviews/de.ini", "");
  g_assert_cmpint (run (arguments, &output, &errors), ==, 0);
  g_assert_cmpstr (errors, ==, "");
  xml = content_folder_read (folder, "made/a.gresource.xml");
  g_assert_nonnull (strstr (xml, "<file compressed=\"true\" alias=\"languages/de.mo\">"
                                 "de/LC_MESSAGES/hepatica-content.mo</file>\n"));
  g_assert_null (strstr (xml, "pl.mo"));
  g_assert_nonnull (strstr (xml, "<file>languages/index</file>\n"));
  g_assert_nonnull (strstr (xml, "<file>reviews/de.ini</file>\n"));

  g_assert_true (g_file_get_contents (made, &data, &size, NULL));
  bytes = g_bytes_new (data, size);
  entries = hep_languages_index_from_bytes (bytes);
  g_assert_cmpuint (g_variant_n_children (entries), ==, 2);
  german = g_variant_get_child_value (entries, 0);
  polish = g_variant_get_child_value (entries, 1);
  g_assert_cmpuint (hep_languages_index_get_interface (german), ==, 100);
  g_assert_cmpuint (hep_languages_index_get_interface (polish), ==, 33);
  g_assert_true (hep_languages_index_has_articles (german));
  g_assert_false (hep_languages_index_has_articles (polish));
  hep_languages_index_get_coverage (german, "alpha", &coverage);
  g_assert_cmpuint (coverage.n_texts, ==, 3);
  g_assert_true (hep_coverage_is_enough (&coverage));

  content_folder_write (folder, "po/content/de.po", "nonsense");
  g_assert_cmpint (run (arguments, &output, &errors), ==, 1);
  g_assert_nonnull (strstr (errors, "po/content/de.po:1:1: error: "));
}

/* A signature under a translation is of both sides. */
static void
test_reviews (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *content = g_strconcat ("--content=", folder->path, NULL);
  g_autofree char *po = g_strconcat ("--po=", folder->path, NULL);
  const char *const sign[] = { "sign",
                               "alpha",
                               "--by=A. Example",
                               "--role=nurse",
                               "--language=de",
                               "--date=2026-11-20",
                               content,
                               po,
                               NULL };
  const char *const list[] = { "reviews", content, po, NULL };
  g_autofree char *output = NULL, *errors = NULL;

  content_folder_write (folder, "de.po", PO);
  g_assert_cmpint (run (list, &output, &errors), ==, 0);
  g_assert_cmpstr (output, ==, "");
  g_assert_cmpint (run (sign, &output, &errors), ==, 0);
  g_assert_cmpint (run (list, &output, &errors), ==, 0);
  g_assert_cmpstr (output, ==, "de\talpha\tsigned\tA. Example\tnurse\t2026-11-20\n");

  content_folder_write (folder, "de.po", PO "\nmsgctxt \"beta\"\nmsgid \"x\"\nmsgstr \"y\"\n");
  g_assert_cmpint (run (list, &output, &errors), ==, 0);
  g_assert_nonnull (strstr (output, "\tsigned\t"));
  content_folder_write_page (folder, "alpha", "", "<p id=\"one\">First!</p>");
  g_assert_cmpint (run (list, &output, &errors), ==, 0);
  g_assert_nonnull (strstr (output, "\tchanged\t"));

  /* What is not whole is not signed. */
  g_assert_cmpint (run (sign, &output, &errors), ==, 1);
  g_assert_nonnull (strstr (errors, "Of 3 texts of the page, 2 are translated"));
  content_folder_write (folder, "reviews/nonsense.ini", "");
  g_assert_cmpint (run ((const char *const[]){ "check", folder->path, NULL }, &output, &errors), ==,
                   1);
  g_assert_nonnull (strstr (output, "reviews/nonsense.ini\t0\t0\t“nonsense” is not the code"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tool/languages/usage", test_usage);
  g_test_add_func ("/tool/languages/strings", test_strings);
  g_test_add_func ("/tool/languages/check", test_check);
  g_test_add_func ("/tool/languages/pseudo", test_pseudo);
  g_test_add_func ("/tool/languages/resource", test_resource);
  g_test_add_func ("/tool/languages/reviews", test_reviews);
  return g_test_run ();
}
