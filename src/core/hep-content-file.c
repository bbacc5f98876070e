/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-content-file.h"

#include "hep-content-error.h"
#include "hep-xml-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
is_inside (const char *path)
{
  g_auto (GStrv) names = g_strsplit (path, "/", -1);

  for (guint i = 0; names[i] != NULL; i++)
    if (names[i][0] == '\0' || names[i][0] == '.')
      return FALSE;
  return names[0] != NULL;
}

/* A folder may be anybody's: a device or a film in the place of a page must not stop the program.
 */
static gboolean
check_file (GFile *file, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GFileInfo) info
      = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                           G_FILE_QUERY_INFO_NONE, cancellable, &local_error);

  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_READ, path, 0, 0,
                                                     _ ("The file does not exist.")));
  else if (info == NULL)
    g_propagate_error (
        error, hep_content_error_new (HEP_CONTENT_ERROR_READ, path, 0, 0,
                                      /* Translators: %s is a reason, from the system. */
                                      _ ("The file cannot be read: %s"), local_error->message));
  else if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_READ, path, 0, 0,
                                                     _ ("This is not a file of text.")));
  else if (g_file_info_get_size (info) > HEP_XML_MAX_SIZE)
    g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_LIMIT, path, 0, 0,
                                                     _ ("The file is larger than %d megabytes; "
                                                        "split it into several."),
                                                     HEP_XML_MAX_SIZE / 1024 / 1024));
  else
    return TRUE;
  return FALSE;
}

/*
 * hep_content_file_read:
 * @file: a file that somebody wrote
 * @name: its name, for messages
 * @cancellable: (nullable): ends the reading early
 * @error: set to a HEP_CONTENT_ERROR that names @name
 *
 * Reads a whole file of bounded size. From the program's own resources nothing is copied.
 *
 * Returns: (transfer full) (nullable): the contents
 */
GBytes *
hep_content_file_read (GFile *file, const char *name, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  GBytes *bytes;

  g_assert (G_IS_FILE (file));
  g_assert (name != NULL);

  if (!check_file (file, name, cancellable, error))
    return NULL;

  bytes = g_file_load_bytes (file, cancellable, NULL, &local_error);
  if (bytes == NULL)
    g_propagate_error (
        error, hep_content_error_new (HEP_CONTENT_ERROR_READ, name, 0, 0,
                                      /* Translators: %s is a reason, from the system. */
                                      _ ("The file cannot be read: %s"), local_error->message));
  return bytes;
}

/*
 * hep_content_file_load:
 * @folder: a content folder
 * @path: a path inside it, with slashes
 * @error: set to a HEP_CONTENT_ERROR that names @path
 *
 * Reads a whole file of the folder.
 *
 * Returns: (transfer full) (nullable): the contents
 */
GBytes *
hep_content_file_load (GFile *folder, const char *path, GError **error)
{
  g_autoptr (GFile) file = NULL;

  g_assert (G_IS_FILE (folder));
  g_assert (path != NULL);

  if (!is_inside (path))
    {
      g_propagate_error (error,
                         hep_content_error_new (HEP_CONTENT_ERROR_READ, path, 0, 0,
                                                _ ("The file is not in the content folder.")));
      return NULL;
    }

  file = g_file_resolve_relative_path (folder, path);
  return hep_content_file_read (file, path, NULL, error);
}
