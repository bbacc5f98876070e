/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include <locale.h>

#define ANY G_MAXUINT

typedef struct
{
  const char *name;
  const char *arguments;
  guint n_arguments; /* or ANY: the command looks at them itself */
  const char *summary;
  int (*run) (char **arguments);
} Command;

static const Command commands[] = {
  { "check", "DIR [FILE.po…]", ANY,
    "list every problem of a content folder and of its translations; status 1 if there is one",
    hep_tool_check },
  { "index", "DIR OUT", 2, "write what the program must know of all topics", hep_tool_index },
  { "figure", "IN.svg OUT.svg", 2, "write a drawing as plain paths", hep_tool_figure },
  { "resource", "DIR OUT.gresource.xml [PO]", ANY,
    "check DIR, make index and drawings, list all for the program's resources", hep_tool_resource },
  { "needs-review", "DIR", 1,
    "list each text for which a clinician must answer, as it has no source yet",
    hep_tool_needs_review },
  { "strings", "DIR OUT.h", 2, "write all that is translated, for xgettext", hep_tool_strings },
  { "pseudo", "en_XA|ar_XB IN.pot OUT.po", 3,
    "translate everything into a language that nobody speaks, to see what that does",
    hep_tool_pseudo },
  { "review-sheet", "TOPIC [--content DIR] [-o FILE]", ANY,
    "write a page for a clinician to read and mark, as HTML", hep_tool_review_sheet },
  { "sign",
    "TOPIC --by NAME --role ROLE [--date YYYY-MM-DD] [--language CODE] [--content DIR] [--po DIR]",
    ANY, "write down that a clinician has read a page and agrees with every word", hep_tool_sign },
  { "reviews", "[--content DIR] [--po DIR]", ANY,
    "list who has signed which page in which language, and whether it changed since",
    hep_tool_reviews },
};

static void
print_usage (void)
{
  g_printerr ("Usage:\n");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_printerr ("  hepatica-content %s %s\n      %s\n", commands[i].name, commands[i].arguments,
                commands[i].summary);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");

  if (argc < 2)
    {
      g_printerr ("hepatica-content: say what to do.\n");
      print_usage ();
      return 2;
    }

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_strcmp0 (argv[1], commands[i].name) != 0)
        continue;

      if (commands[i].n_arguments != ANY && (guint)argc - 2 != commands[i].n_arguments)
        {
          g_printerr ("Usage: hepatica-content %s %s\n", commands[i].name, commands[i].arguments);
          return 2;
        }
      return commands[i].run (argv + 2);
    }

  g_printerr ("hepatica-content: there is no command “%s”.\n", argv[1]);
  print_usage ();
  return 2;
}
