/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#define PREFIX "/io/github/hepatica/Hepatica/content"

static const char *const single_files[]
    = { "library.xml", "glossary.xml", "sources.xml", "clinic.ini" };

/* The names in DIR/SUBFOLDER with one ending, sorted so that equal folders give equal output. */
static GPtrArray *
list_files (const char *folder, const char *subfolder, const char *suffix)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *path = g_build_filename (folder, subfolder, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, suffix) && name[0] != '.')
      g_ptr_array_add (names, g_build_filename (subfolder, name, NULL));
  g_ptr_array_sort_values (names, (GCompareFunc)g_strcmp0);
  return names;
}

int
hep_tool_resource (char **arguments)
{
  const char *folder = arguments[0];
  g_autoptr (GString) xml = g_string_new ("<gresources>\n<gresource prefix=\"" PREFIX "\">\n");
  g_autoptr (GPtrArray) pages = list_files (folder, "pages", ".page");
  g_autoptr (GPtrArray) figures = list_files (folder, "figures", ".svg");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (single_files); i++)
    {
      g_autofree char *path = g_build_filename (folder, single_files[i], NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        g_string_append_printf (xml, "<file>%s</file>\n", single_files[i]);
    }
  for (guint i = 0; i < pages->len; i++)
    g_string_append_printf (xml, "<file>%s</file>\n", (char *)g_ptr_array_index (pages, i));
  for (guint i = 0; i < figures->len; i++)
    g_string_append_printf (xml, "<file>%s</file>\n", (char *)g_ptr_array_index (figures, i));
  g_string_append (xml, "</gresource>\n</gresources>\n");

  bytes = g_string_free_to_bytes (g_steal_pointer (&xml));
  if (!hep_tool_write_if_changed (arguments[1], bytes, &error))
    {
      g_printerr ("hepatica-content: %s\n", error->message);
      return 1;
    }
  return 0;
}
