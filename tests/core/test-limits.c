/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever somebody puts into a content folder opens or is refused with one sentence, in memory
 * that is a small multiple of the file. The generators make the largest that the limits let pass,
 * and one more. */

#include "content-folder.h"
#include "hep-content-error.h"
#include "hep-page-parser.h"

#include <string.h>
#include <sys/resource.h>

#define MEGABYTE (1024 * 1024)

#define HEAD                                                                                       \
  "<page xmlns=\"http://projectmallard.org/1.0/\" xmlns:h=\"urn:hepatica:content:1\" "             \
  "type=\"topic\" id=\"big\"><info><desc>a</desc>"
#define REVISION "<revision date=\"2026-11-23\" status=\"draft\"/></info><title>b</title>\n"

static void
repeat (GString *page, const char *what, gsize times)
{
  for (gsize i = 0; i < times; i++)
    g_string_append (page, what);
}

static HepDocument *
parse (GString *page, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (page->str, page->len);

  return hep_page_parser_parse (bytes, "big.page", error);
}

static void
assert_refused (GString *page, HepContentError code, const char *sentence)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (parse (page, &error));
  g_test_message ("%s", error->message);
  g_assert_true (g_error_matches (error, HEP_CONTENT_ERROR, (int)code));
  g_assert_cmpstr (hep_content_error_get_sentence (error), ==, sentence);
}

/* The most memory that this process ever used, in bytes. */
static gsize
get_peak (void)
{
  struct rusage usage;

  g_assert_cmpint (getrusage (RUSAGE_SELF, &usage), ==, 0);
  return (gsize)usage.ru_maxrss * 1024;
}

/* The file is looked at before it is read: a hole of 50 megabytes costs nothing. */
static void
test_large_file (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *path = g_build_filename (folder->path, "pages", "alpha.page", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileIOStream) stream = g_file_open_readwrite (file, NULL, NULL);
  g_autoptr (GError) error = NULL;
  gsize before = get_peak ();

  g_assert_true (g_seekable_truncate (G_SEEKABLE (stream), 50 * MEGABYTE, NULL, NULL));
  g_assert_null (hep_page_parser_parse_file (file, NULL, &error));
  g_assert_cmpstr (error->message, ==,
                   "alpha.page: The file is larger than 16 megabytes; split it into several.");
  g_assert_cmpuint (get_peak () - before, <, 8 * MEGABYTE);
}

/* One paragraph of a megabyte is read, within thirty times its size. */
static void
test_large_paragraph (void)
{
  g_autoptr (GString) page = g_string_new (HEAD REVISION "<p>");
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  gsize before;

  repeat (page, "liver ", MEGABYTE / 6);
  g_string_append (page, "</p></page>");
  before = get_peak ();
  document = parse (page, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (
      strlen (hep_text_get_plain (hep_block_get_text (hep_document_get_block (document, 0)))), ==,
      MEGABYTE / 6 * 6 - 1);
  g_assert_cmpuint (get_peak () - before, <, 30 * MEGABYTE);
}

static void
test_deep (void)
{
  g_autoptr (GString) page = g_string_new (HEAD REVISION);

  repeat (page, "<list><item>", 10000);
  repeat (page, "</item></list>", 10000);
  g_string_append (page, "</page>");
  assert_refused (page, HEP_CONTENT_ERROR_LIMIT,
                  "<item> lies more than 24 elements deep; nest less.");
}

/* GMarkup itself would take time in the square of their number. */
static void
test_many_attributes (void)
{
  g_autoptr (GString) page = g_string_new (HEAD REVISION "<p");

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (page, " a%u=\"b\"", i);
  g_string_append (page, ">a</p></page>");
  assert_refused (page, HEP_CONTENT_ERROR_LIMIT,
                  "This tag has more than 32 attributes; take some out.");
}

static void
test_many_keywords (void)
{
  g_autoptr (GString) page = g_string_new (HEAD "<keywords>a");

  for (guint i = 0; i < 1000000; i++)
    g_string_append_printf (page, ",a%u", i);
  g_string_append (page, "</keywords>" REVISION "<p>a</p></page>");
  assert_refused (page, HEP_CONTENT_ERROR_LIMIT,
                  "There are more than 1000 keywords; leave the best.");
}

static void
test_most_keywords (void)
{
  g_autoptr (GString) page = g_string_new (HEAD "<keywords>a");
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 1; i < 1000; i++)
    g_string_append_printf (page, ",a%u", i);
  g_string_append (page, "</keywords>" REVISION "<p>a</p></page>");
  document = parse (page, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length ((char **)hep_document_get_keywords (document)), ==, 1000);
}

/* Each is compared with all before it. */
static void
test_many_related (void)
{
  g_autoptr (GString) page = g_string_new (HEAD);

  for (guint i = 0; i < 300000; i++)
    g_string_append_printf (page, "<link type=\"seealso\" xref=\"a%u\"/>", i);
  g_string_append (page, REVISION "<p>a</p></page>");
  assert_refused (page, HEP_CONTENT_ERROR_LIMIT,
                  "There are more than 100 related topics; leave the nearest.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/limits/large-file", test_large_file);
  g_test_add_func ("/limits/large-paragraph", test_large_paragraph);
  g_test_add_func ("/limits/deep", test_deep);
  g_test_add_func ("/limits/many-attributes", test_many_attributes);
  g_test_add_func ("/limits/many-keywords", test_many_keywords);
  g_test_add_func ("/limits/many-related", test_many_related);
  g_test_add_func ("/limits/most-keywords", test_most_keywords);

  return g_test_run ();
}
