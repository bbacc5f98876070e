/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever the bytes are, the parser gives a document or an error, soon, and never falls over.
 * Most worth its while under the sanitizers. */

#include <string.h>

#include "hep-content-error.h"
#include "sample-page.h"

/* Parses bytes that end where the buffer ends, so that reading on is noticed. */
static HepDocument *
parse (const char *page, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (page, length);

  return hep_page_parser_parse (bytes, "sample.page", error);
}

static void
assert_document_or_error (const char *page, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HepDocument) document = parse (page, length, &error);
  guint line, column;

  g_assert_true ((document != NULL) != (error != NULL));
  if (error == NULL)
    return;
  g_assert_true (error->domain == HEP_CONTENT_ERROR);
  g_assert_true (hep_content_error_get_position (error, NULL, &line, &column));
  g_assert_cmpuint (line, >, 0);
  g_assert_cmpuint (column, >, 0);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
test_truncated (void)
{
  gsize length;
  g_autofree char *page = sample_page_load (&length);

  for (gsize i = 0; i < length; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HepDocument) document = parse (page, i, &error);
      guint line;

      /* Only the last line break may be missing. */
      if (i + 1 == length)
        {
          g_assert_no_error (error);
          continue;
        }
      g_assert_null (document);
      g_assert_nonnull (error);
      g_assert_true (hep_content_error_get_position (error, NULL, &line, NULL));
      g_assert_cmpuint (line, >, 0);
    }
}

static void
test_one_byte_wrong (void)
{
  const char wrong[]
      = { '\0', '\n', '"', '&', '<', '>', '\177', (char)0x80, (char)0xc3, (char)0xff };
  gsize length;
  g_autofree char *page = sample_page_load (&length);

  for (gsize i = 0; i < length; i++)
    {
      char right = page[i];

      for (guint j = 0; j < G_N_ELEMENTS (wrong); j++)
        {
          page[i] = wrong[j];
          assert_document_or_error (page, length);
        }
      for (guint bit = 0; bit < 8; bit++)
        {
          page[i] = (char)(right ^ (1 << bit));
          assert_document_or_error (page, length);
        }
      page[i] = right;
    }
}

static void
test_one_byte_missing (void)
{
  gsize length;
  g_autofree char *page = sample_page_load (&length);
  g_autofree char *shorter = g_malloc (length);

  for (gsize i = 0; i < length; i++)
    {
      memcpy (shorter, page, i);
      memcpy (shorter + i, page + i + 1, length - i - 1);
      assert_document_or_error (shorter, length - 1);
    }
}

static void
test_invalid_utf8_everywhere (void)
{
  gsize length;
  g_autofree char *page = sample_page_load (&length);
  g_autofree char *broken = g_malloc (length + 2);

  for (gsize i = 0; i <= length; i++)
    {
      g_autoptr (GError) error = NULL;

      memcpy (broken, page, i);
      memcpy (broken + i, "\300\257", 2); /* an overlong slash */
      memcpy (broken + i + 2, page + i, length - i);
      g_assert_null (parse (broken, length + 2, &error));
      g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_XML);
    }
}

#define HEAD                                                                                       \
  "<page xmlns=\"http://projectmallard.org/1.0/\" xmlns:h=\"urn:hepatica:content:1\" "             \
  "type=\"topic\" id=\"sample\"><info><desc>a</desc>"                                              \
  "<revision date=\"2026-11-23\" status=\"draft\"/></info><title>b</title>\n"

static void
repeat (GString *page, const char *what, guint times)
{
  for (guint i = 0; i < times; i++)
    g_string_append (page, what);
}

/* The limit is met after two dozen elements, so a tower of any height costs the same. */
static void
test_deep (void)
{
  g_autoptr (GString) page = g_string_new (HEAD);
  g_autoptr (GError) error = NULL;
  guint line, column;

  repeat (page, "<list><item>", 5000);
  repeat (page, "</item></list>", 5000);
  g_string_append (page, "</page>");
  g_assert_null (parse (page->str, page->len, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_LIMIT);
  g_assert_true (hep_content_error_get_position (error, NULL, &line, &column));
  g_assert_cmpuint (line, ==, 2);
  g_assert_cmpuint (column, <, 200);
}

static void
test_deep_inline (void)
{
  g_autoptr (GString) page = g_string_new (HEAD "<p>");
  g_autoptr (GError) error = NULL;

  repeat (page, "<em><h:drug>", 5000);
  g_assert_null (parse (page->str, page->len, &error));
  g_assert_nonnull (error);
}

static void
test_deep_unclosed (void)
{
  g_autoptr (GString) page = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  repeat (page, "<", 100000);
  g_assert_null (parse (page->str, page->len, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_XML);
}

static void
test_long_paragraph (void)
{
  g_autoptr (GString) page = g_string_new (HEAD "<p>");
  g_autoptr (GError) error = NULL;
  g_autoptr (HepDocument) document = NULL;
  const char *plain;

  repeat (page, "liver ", 175000);
  g_string_append (page, "</p></page>");
  document = parse (page->str, page->len, &error);
  g_assert_no_error (error);
  plain = hep_text_get_plain (hep_block_get_text (hep_document_get_block (document, 0)));
  g_assert_cmpuint (strlen (plain), ==, 175000 * 6 - 1);
}

static void
test_many_spans (void)
{
  g_autoptr (GString) page = g_string_new (HEAD "<p>");
  g_autoptr (GError) error = NULL;
  g_autoptr (HepDocument) document = NULL;
  gsize n_spans;

  repeat (page, "<em>a</em> ", 100000);
  g_string_append (page, "</p></page>");
  document = parse (page->str, page->len, &error);
  g_assert_no_error (error);
  hep_text_get_spans (hep_block_get_text (hep_document_get_block (document, 0)), &n_spans);
  g_assert_cmpuint (n_spans, ==, 100000);
}

static void
test_many_blocks (void)
{
  g_autoptr (GString) page = g_string_new (HEAD);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepDocument) document = NULL;
  HepBlock *last;

  repeat (page, "<p h:source=\"ref1\">Again.</p>\n", 10000);
  g_string_append (page, "</page>");
  document = parse (page->str, page->len, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (hep_document_get_n_blocks (document), ==, 10000);
  last = hep_document_get_block (document, 9999);
  g_assert_cmpuint (hep_block_get_line (last), ==, 10001);
  g_assert_cmpuint (hep_block_get_column (last), ==, 1);
  g_assert_true (g_str_has_suffix (hep_block_get_id (last), "-10000"));
  g_assert_true (hep_document_find_block (document, hep_block_get_id (last)) == last);
}

static void
test_too_many_blocks (void)
{
  g_autoptr (GString) page = g_string_new (HEAD);
  g_autoptr (GError) error = NULL;

  repeat (page, "<p>a</p>\n", 20001);
  g_string_append (page, "</page>");
  g_assert_null (parse (page->str, page->len, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_LIMIT);
}

static void
test_too_large (void)
{
  g_autofree char *page = g_malloc0 (16 * 1024 * 1024 + 1);
  g_autoptr (GError) error = NULL;

  g_assert_null (parse (page, 16 * 1024 * 1024 + 1, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_LIMIT);
  g_assert_cmpstr (error->message, ==,
                   "sample.page: The file is larger than 16 megabytes; split it into several.");
}

static void
test_many_attributes (void)
{
  g_autoptr (GString) page = g_string_new (HEAD "<p");
  g_autoptr (GError) error = NULL;

  repeat (page, " h:depth=\"key\"", 30);
  g_string_append (page, ">a</p></page>");
  g_assert_null (parse (page->str, page->len, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_VOCABULARY);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/page-hostile/truncated", test_truncated);
  g_test_add_func ("/page-hostile/one-byte-wrong", test_one_byte_wrong);
  g_test_add_func ("/page-hostile/one-byte-missing", test_one_byte_missing);
  g_test_add_func ("/page-hostile/invalid-utf8", test_invalid_utf8_everywhere);
  g_test_add_func ("/page-hostile/deep", test_deep);
  g_test_add_func ("/page-hostile/deep-inline", test_deep_inline);
  g_test_add_func ("/page-hostile/deep-unclosed", test_deep_unclosed);
  g_test_add_func ("/page-hostile/long-paragraph", test_long_paragraph);
  g_test_add_func ("/page-hostile/many-spans", test_many_spans);
  g_test_add_func ("/page-hostile/many-blocks", test_many_blocks);
  g_test_add_func ("/page-hostile/too-many-blocks", test_too_many_blocks);
  g_test_add_func ("/page-hostile/too-large", test_too_large);
  g_test_add_func ("/page-hostile/many-attributes", test_many_attributes);

  return g_test_run ();
}
