/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "commands.h"

#include "hep-content-check-private.h"
#include "hep-languages-index.h"
#include "hep-library-private.h"

static const char *const single_files[]
    = { "library.xml", "glossary.xml", "sources.xml", "clinic.ini" };
/* A folder may do without these. */
static const char *const optional_files[] = { HEP_CONTENT_SYNONYMS };

/* The paths in one subfolder of the content, sorted so that equal folders give equal output. */
static GPtrArray *
list_files (const char *folder, const char *subfolder, const char *suffix)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *path = g_build_filename (folder, subfolder, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (name[0] != '.' && g_str_has_suffix (name, suffix))
      g_ptr_array_add (paths, g_build_filename (subfolder, name, NULL));
  g_ptr_array_sort_values (paths, (GCompareFunc)g_strcmp0);
  return paths;
}

static gboolean
check_folder (const char *folder)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (folder);
  g_autoptr (GPtrArray) problems = hep_content_check (file);

  for (guint i = 0; i < problems->len; i++)
    hep_tool_complain (folder, g_ptr_array_index (problems, i));
  return problems->len == 0;
}

static void
list_optional_files (GString *xml, const char *folder)
{
  for (guint i = 0; i < G_N_ELEMENTS (optional_files); i++)
    {
      g_autofree char *path = g_build_filename (folder, optional_files[i], NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        g_string_append_printf (xml, "<file>%s</file>\n", optional_files[i]);
    }
}

/* The list changes with what was made, because ninja looks at the date of the list only. */
static gboolean
add_made_file (GString *xml, GChecksum *checksum, const char *output, const char *path)
{
  g_autofree char *full_path = g_build_filename (output, path, NULL);
  g_autofree char *contents = NULL;
  gsize size;

  if (!g_file_get_contents (full_path, &contents, &size, NULL))
    return FALSE;
  g_checksum_update (checksum, (const guchar *)contents, (gssize)size);
  g_string_append_printf (xml, "<file>%s</file>\n", path);
  return TRUE;
}

static gboolean
make_index (GString *xml, GChecksum *checksum, const char *folder, const char *output)
{
  g_autofree char *path = g_build_filename (output, "index", NULL);
  char *arguments[] = { (char *)folder, path, NULL };

  return hep_tool_index (arguments) == 0 && add_made_file (xml, checksum, output, "index");
}

static gboolean
make_languages (GString *xml,
                GChecksum *checksum,
                const char *folder,
                const char *output,
                const char *po)
{
  g_autofree char *path = g_build_filename (output, HEP_LANGUAGES_INDEX_PATH, NULL);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepLibrary) library = hep_library_new (file, &error);

  if (library != NULL && hep_tool_list_languages (xml, library, po, path, &error))
    return add_made_file (xml, checksum, output, HEP_LANGUAGES_INDEX_PATH);
  hep_tool_complain (".", error);
  return FALSE;
}

static gboolean
make_figures (GString *xml, GChecksum *checksum, const char *folder, const char *output)
{
  g_autoptr (GPtrArray) figures = list_files (folder, "figures", ".svg");

  for (guint i = 0; i < figures->len; i++)
    {
      const char *path = g_ptr_array_index (figures, i);
      g_autofree char *from = g_build_filename (folder, path, NULL);
      g_autofree char *to = g_build_filename (output, path, NULL);
      char *arguments[] = { from, to, NULL };

      if (hep_tool_figure (arguments) != 0 || !add_made_file (xml, checksum, output, path))
        return FALSE;
    }
  return TRUE;
}

/*
 * hep_tool_resource:
 * @arguments: a content folder, the list to write, and perhaps the folder of translations
 *
 * Checks the folder, makes the index and the plain drawings beside the list, and lists all that
 * belongs into the program. This is why a topic needs no line in a build file.
 */
int
hep_tool_resource (char **arguments)
{
  const char *folder = arguments[0];
  const char *po = NULL;
  g_autofree char *output = NULL;
  g_autoptr (GString) xml = NULL;
  g_autoptr (GChecksum) checksum = NULL;
  g_autoptr (GPtrArray) pages = NULL;
  g_autoptr (GPtrArray) reviews = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (folder == NULL || arguments[1] == NULL)
    {
      g_printerr ("Usage: hepatica-content resource DIR OUT.gresource.xml [PO]\n");
      return 2;
    }
  output = g_path_get_dirname (arguments[1]);
  po = arguments[2];
  if (!check_folder (folder))
    return 1;

  xml = g_string_new ("<gresources>\n<gresource prefix=\"" HEP_RESOURCE_PATH "/content\">\n");
  checksum = g_checksum_new (G_CHECKSUM_SHA256);
  pages = list_files (folder, "pages", ".page");
  for (guint i = 0; i < G_N_ELEMENTS (single_files); i++)
    g_string_append_printf (xml, "<file>%s</file>\n", single_files[i]);
  list_optional_files (xml, folder);
  reviews = list_files (folder, "reviews", ".ini");
  for (guint i = 0; i < reviews->len; i++)
    g_string_append_printf (xml, "<file>%s</file>\n", (char *)g_ptr_array_index (reviews, i));
  for (guint i = 0; i < pages->len; i++)
    g_string_append_printf (xml, "<file>%s</file>\n", (char *)g_ptr_array_index (pages, i));
  if (!make_index (xml, checksum, folder, output) || !make_figures (xml, checksum, folder, output)
      || (po != NULL && !make_languages (xml, checksum, folder, output, po)))
    return 1;
  g_string_append_printf (xml, "</gresource>\n<!-- %s -->\n</gresources>\n",
                          g_checksum_get_string (checksum));

  bytes = g_string_free_to_bytes (g_steal_pointer (&xml));
  if (!hep_tool_write_if_changed (arguments[1], bytes, &error))
    {
      hep_tool_complain (output, error);
      return 1;
    }
  return 0;
}
