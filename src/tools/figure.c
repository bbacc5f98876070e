/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-figure.h"

/*
 * hep_tool_figure:
 * @arguments: a drawing, and the file to write
 *
 * Writes the drawing again with nothing in it but paths.
 */
int
hep_tool_figure (char **arguments)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (arguments[0]);
  g_autofree char *folder = g_path_get_dirname (arguments[0]);
  g_autofree char *name = g_path_get_basename (arguments[0]);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &error);
  g_autoptr (HepFigure) figure
      = bytes != NULL ? hep_figure_new_from_svg (bytes, name, &error) : NULL;

  if (figure != NULL)
    {
      char *svg = hep_figure_to_svg (figure);
      g_autoptr (GBytes) output = g_bytes_new_take (svg, strlen (svg));

      if (hep_tool_write_if_changed (arguments[1], output, &error))
        return 0;
    }
  hep_tool_complain (folder, error);
  return 1;
}
