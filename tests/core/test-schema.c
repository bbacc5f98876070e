/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The schema that writers' editors use, against the parser that the program uses:
 * test-schema XMLLINT. */

#include <glib/gstdio.h>
#include <string.h>

#include "hep-page-parser.h"
#include "page-cases.h"

static const char *xmllint;

static char *
get_schema (void)
{
  return g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "content", "hepatica.rng",
                           NULL);
}

/* Whether the schema takes a page; no network, no document types of other folders. */
static gboolean
validate (const char *path)
{
  g_autofree char *schema = get_schema ();
  const char *command[] = { xmllint, "--nonet", "--noout", "--relaxng", schema, path, NULL };
  g_autofree char *complaint = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **)command, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL,
                &complaint, &status, &error);
  g_assert_no_error (error);
  if (status != 0)
    g_test_message ("%s", complaint);
  /* A schema that is itself wrong must not pass for a page refused. */
  g_assert_null (strstr (complaint, "failed to compile"));
  return status == 0;
}

static void
test_case (gconstpointer data)
{
  const PageCase *self = data;
  guint line, column;
  g_autofree char *page = page_case_build (self, &line, &column);
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  gboolean valid;
  int file = g_file_open_tmp ("hepatica-XXXXXX.page", &path, &error);

  g_assert_no_error (error);
  g_close (file, NULL);
  g_file_set_contents (path, page, -1, &error);
  g_assert_no_error (error);
  valid = validate (path);
  g_remove (path);
  g_assert_cmpint (valid, ==, self->code == PAGE_CASE_ACCEPTED);
}

static void
test_page (gconstpointer data)
{
  g_assert_true (validate (data));
}

static void
add_pages (const char *folder)
{
  g_autoptr (GDir) directory = NULL;
  g_autoptr (GError) error = NULL;
  const char *name;

  directory = g_dir_open (folder, 0, &error);
  g_assert_no_error (error);
  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *test = g_strconcat ("/schema/pages/", name, NULL);

      if (g_str_has_suffix (name, ".page"))
        g_test_add_data_func_full (test, g_build_filename (folder, name, NULL), test_page, g_free);
    }
}

int
main (int argc, char **argv)
{
  g_autofree char *pages = NULL;
  g_autofree char *samples = NULL;

  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_assert_cmpint (argc, ==, 2);
  xmllint = argv[1];

  for (const PageCase *page = page_cases; page->name != NULL; page++)
    {
      g_autofree char *test = g_strconcat ("/schema/", page->name, NULL);

      if (!page->beyond_schema)
        g_test_add_data_func (test, page, test_case);
    }
  pages = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "content", "pages", NULL);
  samples = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "tests", "core", "pages", NULL);
  add_pages (pages);
  add_pages (samples);

  return g_test_run ();
}
