/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-content-file.h"
#include "hep-pseudo.h"

/*
 * hep_tool_pseudo:
 * @arguments: one of the pseudo-languages, a .pot file, and the .po file to write
 *
 * Translates a whole domain into a language that nobody speaks.
 */
int
hep_tool_pseudo (char **arguments)
{
  g_autoptr (GBytes) po = NULL;
  g_autoptr (GBytes) template = NULL;
  g_autoptr (GError) error = NULL;

  if (!hep_pseudo_is_language (arguments[0]))
    {
      g_printerr ("hepatica-content: the pseudo-languages are %s and %s.\n", HEP_PSEUDO_LONG,
                  HEP_PSEUDO_RTL);
      return 2;
    }
  template = hep_tool_load (arguments[1], &error);
  if (template != NULL)
    po = hep_pseudo_translate_template (template, arguments[1], arguments[0], &error);
  if (po != NULL && hep_tool_write_if_changed (arguments[2], po, &error))
    return 0;
  hep_tool_complain (".", error);
  return 1;
}
