/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-content-check.h"
#include "hep-content-error.h"

/*
 * hep_tool_check:
 * @arguments: a content folder
 *
 * Prints each problem on a line: file, line, column, problem, with tabs between. Line 0 means the
 * file as a whole.
 */
int
hep_tool_check (char **arguments)
{
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (arguments[0]);
  g_autoptr (GPtrArray) problems = hep_content_check (folder);

  for (guint i = 0; i < problems->len; i++)
    {
      const GError *problem = g_ptr_array_index (problems, i);
      const char *file;
      guint line, column;

      hep_content_error_get_position (problem, &file, &line, &column);
      g_print ("%s\t%u\t%u\t%s\n", file, line, column, hep_content_error_get_sentence (problem));
    }
  return problems->len > 0 ? 1 : 0;
}
