/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sample-page.h"

#include <string.h>

/*
 * sample_page_load:
 *
 * Returns: the page's text
 */
char *
sample_page_load (gsize *length)
{
  g_autofree char *path = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "tests", "core",
                                            "pages", "sample.page", NULL);
  char *page = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &page, length, &error);
  g_assert_no_error (error);
  return page;
}

/*
 * sample_page_parse:
 *
 * Returns: the page
 */
HepDocument *
sample_page_parse (void)
{
  return sample_page_parse_edited ("", "");
}

/*
 * sample_page_parse_edited:
 * @from: a text that stands in the page once, or nothing
 * @to: what stands there instead
 *
 * Returns: the page with a change
 */
HepDocument *
sample_page_parse_edited (const char *from, const char *to)
{
  gsize length;
  g_autofree char *page = sample_page_load (&length);
  g_autoptr (GString) edited = g_string_new_len (page, (gssize)length);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  HepDocument *document;

  if (*from != '\0')
    g_assert_cmpuint (g_string_replace (edited, from, to, 0), ==, 1);
  bytes = g_bytes_new (edited->str, edited->len);
  document = hep_page_parser_parse (bytes, "sample.page", &error);
  g_assert_no_error (error);
  g_assert_nonnull (document);
  return document;
}
