/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-content-error.h"

#include <string.h>

/* Writes an error as compilers do, so that an editor can jump to the place. */
void
hep_tool_complain (const char *folder, const GError *error)
{
  const char *file;
  guint line, column;

  hep_content_error_get_position (error, &file, &line, &column);
  if (file == NULL)
    g_printerr ("hepatica-content: error: %s\n", error->message);
  else
    {
      /* Translations are not in the content folder, and are named as they were given. */
      g_autofree char *path = g_str_has_suffix (file, ".po") || g_str_has_suffix (file, ".pot")
                                  ? g_strdup (file)
                                  : g_build_filename (folder, file, NULL);

      g_printerr ("%s:%u:%u: error: %s\n", path, MAX (line, 1), MAX (column, 1),
                  hep_content_error_get_sentence (error));
    }
}

/* Leaves a file that already says the same alone, so that nothing that depends on it is rebuilt. */
gboolean
hep_tool_write_if_changed (const char *path, GBytes *content, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *present = NULL;
  gsize present_size;
  gsize size;
  const char *data = g_bytes_get_data (content, &size);

  if (g_file_get_contents (path, &present, &present_size, NULL) && present_size == size
      && (size == 0 || memcmp (present, data, size) == 0))
    return TRUE;

  if (g_mkdir_with_parents (folder, 0777) != 0)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "The folder “%s” cannot be made.",
                   folder);
      return FALSE;
    }
  return g_file_set_contents (path, size > 0 ? data : "", (gssize)size, error);
}
