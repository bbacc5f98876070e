/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-page-parser.h"

#include <glib/gstdio.h>
#include <string.h>

#include "page-cases.h"

static HepDocument *
parse (const char *page, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (page, strlen (page));

  return hep_page_parser_parse (bytes, "sample.page", error);
}

static void
test_case (gconstpointer data)
{
  const PageCase *self = data;
  guint line, column, found_line, found_column;
  g_autofree char *page = page_case_build (self, &line, &column);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepDocument) document = parse (page, &error);
  const char *file;

  if (self->code == PAGE_CASE_ACCEPTED)
    {
      g_assert_no_error (error);
      g_assert_nonnull (document);
      return;
    }
  g_assert_null (document);
  g_assert_error (error, HEP_CONTENT_ERROR, self->code);
  g_assert_true (hep_content_error_get_position (error, &file, &found_line, &found_column));
  g_assert_cmpstr (file, ==, "sample.page");
  g_test_message ("%s", error->message);
  g_assert_cmpuint (found_line, ==, line);
  g_assert_cmpuint (found_column, ==, column);
  if (strstr (error->message, self->says) == NULL)
    g_test_fail_printf ("“%s” does not say “%s”", error->message, self->says);
}

static void
test_message (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (parse ("<page\n  a='1'/>", &error));
  g_assert_cmpstr (error->message, ==,
                   "sample.page:2:3: <page> has the attribute a, which it may not have.");
}

static void
test_empty (void)
{
  g_autoptr (GBytes) nothing = g_bytes_new (NULL, 0);
  g_autoptr (GError) error = NULL;

  g_assert_null (hep_page_parser_parse (nothing, "sample.page", &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_XML);
  g_assert_cmpstr (error->message, ==, "sample.page:1:1: The file is empty.");
  g_clear_error (&error);

  g_assert_null (parse (" \n\t\n", &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_XML);
}

static void
test_nul (void)
{
  const char page[] = "<page>\n a\0b</page>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (page, sizeof page - 1);
  g_autoptr (GError) error = NULL;

  g_assert_null (hep_page_parser_parse (bytes, "sample.page", &error));
  g_assert_cmpstr (error->message, ==,
                   "sample.page:2:3: A NUL byte stands here; save the file as UTF-8 text.");
}

static void
test_invalid_utf8 (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (parse ("<page>\n caf\351 </page>", &error));
  g_assert_cmpstr (error->message, ==,
                   "sample.page:2:5: This is not UTF-8; save the file as UTF-8.");
}

static char *
write_page (const char *folder, const char *name, const char *page)
{
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, page, -1, &error);
  g_assert_no_error (error);
  return path;
}

static void
test_file (void)
{
  const PageCase plain = { "plain", PAGE_CASE_ACCEPTED, "<p>Text.</p>" };
  guint line, column;
  g_autofree char *page = page_case_build (&plain, &line, &column);
  g_autofree char *folder = g_dir_make_tmp ("hepatica-XXXXXX", NULL);
  g_autofree char *path = write_page (folder, "sample.page", page);
  g_autofree char *other_path = write_page (folder, "other.page", page);
  g_autofree char *missing_path = g_build_filename (folder, "missing.page", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) other = g_file_new_for_path (other_path);
  g_autoptr (GFile) missing = g_file_new_for_path (missing_path);
  g_autoptr (GFile) directory = g_file_new_for_path (folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepDocument) document = NULL;

  document = hep_page_parser_parse_file (file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (hep_document_get_id (document), ==, "sample");

  g_assert_null (hep_page_parser_parse_file (other, NULL, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_STRUCTURE);
  g_assert_true (g_str_has_prefix (error->message, "other.page:1:"));
  g_clear_error (&error);

  g_assert_null (hep_page_parser_parse_file (missing, NULL, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_READ);
  g_assert_true (g_str_has_prefix (error->message, "missing.page: The file does not exist."));
  g_assert_false (hep_content_error_get_position (error, NULL, NULL, NULL));
  g_clear_error (&error);

  g_assert_null (hep_page_parser_parse_file (directory, NULL, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_READ);

  g_remove (path);
  g_remove (other_path);
  g_rmdir (folder);
}

static void
test_error_copy (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) copy = NULL;
  g_autoptr (GError) other = g_error_new_literal (G_FILE_ERROR, G_FILE_ERROR_FAILED, "a");
  const char *file;
  guint line, column;

  error = hep_content_error_new (HEP_CONTENT_ERROR_READ, "a.page", 3, 4, "%s.", "Wrong");
  copy = g_error_copy (error);
  g_clear_error (&error);
  g_assert_true (hep_content_error_get_position (copy, &file, &line, &column));
  g_assert_cmpstr (file, ==, "a.page");
  g_assert_cmpuint (line, ==, 3);
  g_assert_cmpuint (column, ==, 4);
  g_assert_cmpstr (copy->message, ==, "a.page:3:4: Wrong.");

  g_assert_false (hep_content_error_get_position (other, &file, &line, &column));
  g_assert_null (file);
  g_assert_cmpuint (line, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (const PageCase *page = page_cases; page->name != NULL; page++)
    {
      g_autofree char *path = g_strconcat ("/page-parser/", page->name, NULL);

      g_test_add_data_func (path, page, test_case);
    }
  g_test_add_func ("/page-parser/message", test_message);
  g_test_add_func ("/page-parser/empty", test_empty);
  g_test_add_func ("/page-parser/nul", test_nul);
  g_test_add_func ("/page-parser/invalid-utf8", test_invalid_utf8);
  g_test_add_func ("/page-parser/file", test_file);
  g_test_add_func ("/content-error/copy", test_error_copy);

  return g_test_run ();
}
