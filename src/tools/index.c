/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-library-private.h"

/*
 * hep_tool_index:
 * @arguments: a content folder, and the file to write
 *
 * Writes down what the program must know of all topics before it opens one.
 */
int
hep_tool_index (char **arguments)
{
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (arguments[0]);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepLibrary) library = hep_library_new (folder, &error);
  g_autoptr (GBytes) index = library != NULL ? hep_library_dup_index (library) : NULL;

  if (index != NULL && hep_tool_write_if_changed (arguments[1], index, &error))
    return 0;
  hep_tool_complain (arguments[0], error);
  return 1;
}
