/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-content-check.h"
#include "hep-content-error.h"
#include "hep-library-languages.h"

static void
print_problems (GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const GError *problem = g_ptr_array_index (problems, i);
      const char *file;
      guint line, column;

      hep_content_error_get_position (problem, &file, &line, &column);
      g_print ("%s\t%u\t%u\t%s\n", file, line, column, hep_content_error_get_sentence (problem));
    }
}

static HepCatalogue *
load_catalogue (const char *path, GPtrArray *problems)
{
  GError *error = NULL;
  g_autoptr (GBytes) bytes = hep_tool_load (path, &error);
  g_autoptr (HepCatalogue) catalogue
      = bytes != NULL ? hep_catalogue_new_from_po (bytes, path, &error) : NULL;

  if (catalogue != NULL && hep_catalogue_get_language (catalogue) == NULL)
    error = hep_content_error_new (HEP_CONTENT_ERROR_STRUCTURE, path, 1, 1,
                                   "The header does not say which language this is; fill in "
                                   "“Language:”.");
  if (error == NULL)
    return g_steal_pointer (&catalogue);
  if (error->domain != HEP_CONTENT_ERROR)
    {
      GError *told
          = hep_content_error_new (HEP_CONTENT_ERROR_READ, path, 0, 0, "%s", error->message);

      g_error_free (error);
      error = told;
    }
  g_ptr_array_add (problems, error);
  return NULL;
}

static GPtrArray *
check_catalogue (GFile *folder, const char *path)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func ((GDestroyNotify)g_error_free);
  g_autoptr (HepCatalogue) catalogue = load_catalogue (path, problems);
  g_autoptr (HepLibrary) library = hep_library_new (folder, NULL);

  if (catalogue == NULL || library == NULL)
    return g_steal_pointer (&problems);
  return hep_library_check_catalogue (library, catalogue, hep_catalogue_get_language (catalogue),
                                      path);
}

/*
 * hep_tool_check:
 * @arguments: a content folder, and perhaps catalogues of its translations
 *
 * Prints each problem on a line: file, line, column, problem, with tabs between. Line 0 means the
 * file as a whole. Translations that will not be shown are problems.
 */
int
hep_tool_check (char **arguments)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  guint n_problems;

  if (arguments[0] == NULL)
    {
      g_printerr ("Usage: hepatica-content check DIR [FILE.po…]\n");
      return 2;
    }
  folder = g_file_new_for_commandline_arg (arguments[0]);
  problems = hep_content_check (folder);
  n_problems = problems->len;
  print_problems (problems);
  for (guint i = 1; arguments[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) faults = check_catalogue (folder, arguments[i]);

      print_problems (faults);
      n_problems += faults->len;
    }
  return n_problems > 0 ? 1 : 0;
}
