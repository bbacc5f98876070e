/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"
#include "tool-run.h"

#include "hep-figure.h"
#include "hep-library-private.h"

#include <glib/gstdio.h>
#include <utime.h>

static void
test_usage (void)
{
  static const struct
  {
    const char *arguments[5];
    const char *says;
  } cases[] = {
    { { NULL }, "say what to do" },
    { { "dance", NULL }, "there is no command “dance”" },
    { { "check", NULL }, "Usage: hepatica-content check DIR [FILE.po…]" },
    { { "index", "a", NULL }, "Usage: hepatica-content index DIR OUT" },
    { { "figure", "a", NULL }, "Usage: hepatica-content figure IN.svg OUT.svg" },
    { { "resource", "a", NULL }, "Usage: hepatica-content resource DIR OUT.gresource.xml [PO]" },
    { { "needs-review", NULL }, "Usage: hepatica-content needs-review DIR" },
    { { "review-sheet", NULL }, "name one topic" },
    { { "review-sheet", "a", "b", NULL }, "name one topic" },
    { { "sign", "alpha", NULL }, "Say who has reviewed the page: --by is missing" },
    { { "sign", "alpha", "--by=A", NULL }, "Say who has reviewed the page: --role is missing" },
    { { "sign", "alpha", "--stamp", NULL }, "Unknown option --stamp" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *output = NULL, *errors = NULL;

      g_assert_cmpint (tool_run (cases[i].arguments, &output, &errors), ==, 2);
      g_assert_cmpstr (output, ==, "");
      g_assert_nonnull (strstr (errors, cases[i].says));
    }
}

static void
test_check (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *output = NULL, *errors = NULL, *good_output = NULL, *good_errors = NULL;

  g_assert_cmpint (
      tool_run ((const char *const[]){ "check", folder->path, NULL }, &good_output, &good_errors),
      ==, 0);
  g_assert_cmpstr (good_output, ==, "");
  g_assert_cmpstr (good_errors, ==, "");

  content_folder_write_page (folder, "alpha", "", "<p>A <link xref=\"delta\">b</link>.</p>");
  content_folder_write (folder, "clinic.ini", "[Clinic]\nFax=1\n");
  g_assert_cmpint (
      tool_run ((const char *const[]){ "check", folder->path, NULL }, &output, &errors), ==, 1);
  g_assert_cmpstr (output, ==,
                   "clinic.ini\t2\t1\tThere is no key “Fax”; the keys are Name, Address, Phone, "
                   "Helpline, Hours and Web.\n"
                   "pages/alpha.page\t10\t1\tA link leads to the topic “delta”, which does not "
                   "exist; correct it or write the topic.\n");
  g_assert_cmpstr (errors, ==, "");
}

static void
test_index (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *path = g_build_filename (folder->path, "made", "index", NULL);
  g_autofree char *data = NULL;
  g_autofree char *output = NULL, *errors = NULL, *more_output = NULL, *more_errors = NULL;
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  g_autoptr (GBytes) expected = hep_library_dup_index (library);
  gsize size;

  g_assert_cmpint (
      tool_run ((const char *const[]){ "index", folder->path, path, NULL }, &output, &errors), ==,
      0);
  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  g_assert_cmpmem (data, size, g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));

  content_folder_write (folder, "library.xml", "<library/>");
  g_assert_cmpint (tool_run ((const char *const[]){ "index", folder->path, path, NULL },
                             &more_output, &more_errors),
                   ==, 1);
  g_assert_nonnull (strstr (more_errors, "library.xml:1:1: error: <library> needs the attribute"));
}

static void
test_figure (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *from = g_build_filename (folder->path, "figures", "body.svg", NULL);
  g_autofree char *to = g_build_filename (folder->path, "made.svg", NULL);
  g_autofree char *made = NULL;
  g_autofree char *output = NULL, *errors = NULL, *more_output = NULL, *more_errors = NULL;

  g_assert_cmpint (tool_run ((const char *const[]){ "figure", from, to, NULL }, &output, &errors),
                   ==, 0);
  made = content_folder_read (folder, "made.svg");
  g_assert_cmpstr (made, ==,
                   "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 80\">\n"
                   "<path class=\"body\" d=\"M0 0H100V80H0Z\"/>\n"
                   "<g id=\"liver\">\n"
                   "<path class=\"organ\" d=\"M41 40A9 9 0 0 1 59 40A9 9 0 0 1 41 40Z\"/>\n"
                   "</g>\n</svg>\n");

  content_folder_write (folder, "figures/body.svg", "<svg");
  g_assert_cmpint (
      tool_run ((const char *const[]){ "figure", from, to, NULL }, &more_output, &more_errors), ==,
      1);
  g_assert_true (g_str_has_prefix (more_errors, from));
  g_assert_nonnull (strstr (more_errors, ":1:1: error: "));
}

static void
test_resource (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *list = g_build_filename (folder->path, "made", "a.gresource.xml", NULL);
  const char *const arguments[] = { "resource", folder->path, list, NULL };
  g_autofree char *first = NULL, *second = NULL;
  g_autofree char *output = NULL, *errors = NULL, *more_output = NULL, *more_errors = NULL;
  g_autofree char *broken_output = NULL, *broken_errors = NULL;
  struct utimbuf long_ago = { 1000, 1000 };
  GStatBuf status;

  g_assert_cmpint (tool_run (arguments, &output, &errors), ==, 0);
  first = content_folder_read (folder, "made/a.gresource.xml");
  g_assert_nonnull (strstr (first, "<file>pages/alpha.page</file>\n<file>pages/beta.page</file>\n"
                                   "<file>pages/gamma.page</file>\n<file>index</file>\n"
                                   "<file>figures/body.svg</file>\n"));

  /* What is the same is not written again: nothing must be compiled for it. */
  g_assert_cmpint (utime (list, &long_ago), ==, 0);
  g_assert_cmpint (tool_run (arguments, &more_output, &more_errors), ==, 0);
  g_assert_cmpint (g_stat (list, &status), ==, 0);
  g_assert_cmpint (status.st_mtime, ==, 1000);

  /* A change of a drawing changes the list, by which the build notices. */
  content_folder_write (folder, "figures/body.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
                        "<circle class=\"body\" r=\"1\"/></svg>");
  g_clear_pointer (&more_output, g_free);
  g_clear_pointer (&more_errors, g_free);
  g_assert_cmpint (tool_run (arguments, &more_output, &more_errors), ==, 0);
  second = content_folder_read (folder, "made/a.gresource.xml");
  g_assert_cmpstr (first, !=, second);

  /* A broken page stops the build, with its place. */
  content_folder_write_page (folder, "beta", "", "<p>Second.</q>");
  g_assert_cmpint (tool_run (arguments, &broken_output, &broken_errors), ==, 1);
  g_assert_nonnull (strstr (broken_errors, "/pages/beta.page:10:11: error: "));
}

/* A signature is written beside those that are there, and holds until a word changes. */
static void
test_sign (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *content = g_strconcat ("--content=", folder->path, NULL);
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (HepDocument) changed = NULL;
  g_autofree char *file = NULL;
  HepReviews *reviews;

  for (guint i = 0; i < 2; i++)
    {
      const char *topic = i == 0 ? "beta" : "alpha";
      g_autofree char *output = NULL, *errors = NULL;

      g_assert_cmpint (tool_run ((const char *const[]){ "sign", topic, "--by=Dr A. Example",
                                                        "--role=liver surgeon", "--date=2026-11-20",
                                                        content, NULL },
                                 &output, &errors),
                       ==, 0);
      g_assert_cmpstr (errors, ==, "");
    }
  file = content_folder_read (folder, "reviews/en.ini");
  g_assert_true (g_str_has_prefix (file, "[beta]\nName=Dr A. Example\nRole=liver surgeon\n"
                                         "Date=2026-11-20\nDigest="));
  g_assert_nonnull (strstr (file, "\n[alpha]\n"));

  library = hep_library_new (folder->file, NULL);
  reviews = hep_library_get_reviews (library, NULL);
  document = hep_topic_load (hep_library_find_topic (library, "beta"), NULL);
  g_assert_cmpint (hep_reviews_get_state (reviews, document), ==, HEP_REVIEW_SIGNED);
  content_folder_write_page (folder, "beta", "", "<p>Another.</p>");
  changed = hep_topic_load (hep_library_find_topic (library, "beta"), NULL);
  g_assert_cmpint (hep_reviews_get_state (reviews, changed), ==, HEP_REVIEW_CHANGED);
}

static void
test_sign_refused (void)
{
  static const struct
  {
    const char *topic;
    const char *date;
    const char *reviews;
    const char *says;
    int status;
  } cases[] = {
    { "alpa", "2026-11-20", "", "There is no topic “alpa”; did you mean “alpha”?", 1 },
    { "alpha", "20 May", "", "“20 May” is not a day", 2 },
    { "alpha", "2999-01-01", "", "Nobody can sign on 2999-01-01", 2 },
    { "alpha", "2026-11-20", "[beta]\nName=B\n",
      "/reviews/en.ini:1:1: error: The review of “beta” "
      "has no “Role”",
      1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ContentFolder) folder = content_folder_new ();
      g_autofree char *content = g_strconcat ("--content=", folder->path, NULL);
      g_autofree char *date = g_strconcat ("--date=", cases[i].date, NULL);
      g_autofree char *output = NULL, *errors = NULL, *after = NULL;

      content_folder_write (folder, "reviews/en.ini", cases[i].reviews);
      g_assert_cmpint (tool_run ((const char *const[]){ "sign", cases[i].topic, "--by=A",
                                                        "--role=B", date, content, NULL },
                                 &output, &errors),
                       ==, cases[i].status);
      g_test_message ("%s", errors);
      g_assert_nonnull (strstr (errors, cases[i].says));
      after = content_folder_read (folder, "reviews/en.ini");
      g_assert_cmpstr (after, ==, cases[i].reviews);
    }
}

static void
test_review_sheet (void)
{
  static const char *const expected[] = {
    "<meta charset=\"utf-8\">",
    "<h1>The beta</h1>",
    "Draft: not yet reviewed by a clinician",
    "Paragraph · one</span><br>\nA &apos;b&apos;.",
    "Source: 1</span>",
    "<li>A hospital: The liver (2020). https://example.org/liver</li>",
    "CLINICIAN TO CONFIRM</span><br>Source: common knowledge, no source yet",
    "<br>\nWhen | What\n",
    "Picture: told in words",
    "Fact: What it is for",
    "Emergency: Call if:",
    "☐ correct<br>☐ change",
    "Boxes that say CLINICIAN TO CONFIRM: 1",
  };
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *content = g_strconcat ("--content=", folder->path, NULL);
  g_autofree char *path = g_build_filename (folder->path, "sheet.html", NULL);
  g_autofree char *output = NULL, *errors = NULL, *more_output = NULL, *more_errors = NULL;
  g_autofree char *file = NULL;

  content_folder_write_page (
      folder, "beta", "",
      "<p id=\"one\" h:source=\"ref1\">A 'b'.</p><p h:source=\"needs-review\">C.</p>"
      "<p h:source=\"ref1\">F.</p><table><tr><td><p>When</p></td><td><p>What</p></td></tr></table>"
      "<figure><title>A</title><desc>A body.</desc><media type=\"image\" "
      "src=\"figures/body.svg\"><p>B</p></media></figure>"
      "<h:facts><h:fact key=\"aim\">D.</h:fact></h:facts>"
      "<note style=\"emergency\"><title>Call if:</title><p>E.</p></note>");
  g_assert_cmpint (
      tool_run ((const char *const[]){ "review-sheet", "beta", content, NULL }, &output, &errors),
      ==, 0);
  g_assert_cmpstr (errors, ==, "");
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_test_message ("%s", expected[i]);
      g_assert_nonnull (strstr (output, expected[i]));
    }
  g_assert_null (strstr (output, "<script"));
  /* A source has one number, and a cell no box of its own. */
  g_assert_null (strstr (output, "Source: 2"));
  g_assert_null (strstr (output, "<br>\nWhen\n"));

  g_assert_cmpint (
      tool_run ((const char *const[]){ "review-sheet", "beta", content, "-o", path, NULL },
                &more_output, &more_errors),
      ==, 0);
  g_assert_cmpstr (more_output, ==, "");
  file = content_folder_read (folder, "sheet.html");
  g_assert_cmpstr (file, ==, output);
}

/* The page of all words is read word by word. */
static void
test_review_sheet_of_words (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *content = g_strconcat ("--content=", folder->path, NULL);
  g_autofree char *output = NULL, *errors = NULL;

  content_folder_write (
      folder, "glossary.xml",
      "<glossary xmlns=\"urn:hepatica:content:1\">"
      "<entry id=\"stent\" term=\"stent\" source=\"needs-review\">A tube.</entry>"
      "<entry id=\"bile\" term=\"bile\" say=\"BY-ul\" source=\"ref1\">A fluid.</entry>"
      "</glossary>");
  content_folder_write_page (folder, "beta", "", "<h:glossary/>");
  g_assert_cmpint (
      tool_run ((const char *const[]){ "review-sheet", "beta", content, NULL }, &output, &errors),
      ==, 0);
  g_assert_cmpstr (errors, ==, "");
  g_assert_nonnull (
      strstr (output, "Word explained · bile</span><br>\nbile, said BY-ul: A fluid."));
  g_assert_nonnull (strstr (output, "Word explained · stent</span><br>\nstent: A tube."));
  g_assert_nonnull (strstr (output, "Boxes that say CLINICIAN TO CONFIRM: 1"));
}

static void
test_needs_review (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *output = NULL, *errors = NULL, *broken_output = NULL, *broken_errors = NULL;

  content_folder_write (
      folder, "glossary.xml",
      "<glossary xmlns=\"urn:hepatica:content:1\">"
      "<entry id=\"stent\" term=\"stent\" source=\"needs-review\">A tube.</entry></glossary>");
  content_folder_write_page (folder, "alpha", "", "<p h:source=\"ref1\">A.</p>");
  content_folder_write_page (folder, "gamma", "", "<p h:source=\"ref1\">A.</p>");
  content_folder_write_page (
      folder, "beta", "",
      "<p id=\"one\" h:source=\"ref1\">A.</p>"
      "<p id=\"two\" h:source=\"ref1 needs-review\">B <em>c</em>.</p>"
      "<list h:source=\"needs-review\"><item><p id=\"three\">D.</p></item></list>");
  g_assert_cmpint (
      tool_run ((const char *const[]){ "needs-review", folder->path, NULL }, &output, &errors), ==,
      0);
  g_assert_cmpstr (errors, ==, "");
  g_assert_cmpstr (output, ==, "beta\ttwo\tB c.\nbeta\tthree\tD.\nglossary.xml\tstent\tA tube.\n");

  content_folder_write_page (folder, "beta", "", "<p>B.</q>");
  g_assert_cmpint (tool_run ((const char *const[]){ "needs-review", folder->path, NULL },
                             &broken_output, &broken_errors),
                   ==, 1);
  g_assert_nonnull (strstr (broken_errors, "/pages/beta.page:10:6: error: "));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tool/usage", test_usage);
  g_test_add_func ("/tool/check", test_check);
  g_test_add_func ("/tool/index", test_index);
  g_test_add_func ("/tool/figure", test_figure);
  g_test_add_func ("/tool/resource", test_resource);
  g_test_add_func ("/tool/sign", test_sign);
  g_test_add_func ("/tool/sign-refused", test_sign_refused);
  g_test_add_func ("/tool/review-sheet", test_review_sheet);
  g_test_add_func ("/tool/review-sheet-of-words", test_review_sheet_of_words);
  g_test_add_func ("/tool/needs-review", test_needs_review);
  return g_test_run ();
}
