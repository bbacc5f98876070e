/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include <locale.h>

typedef struct
{
  const char *name;
  const char *arguments;
  guint n_arguments;
  const char *summary;
  int (*run) (char **arguments);
} Command;

static const Command commands[] = {
  { "resource", "DIR OUT.gresource.xml", 2, "check DIR and list it for the program's resources",
    hep_tool_resource },
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

      if ((guint)argc - 2 != commands[i].n_arguments)
        {
          g_printerr ("hepatica-content: “%s” takes %u arguments: %s\n", commands[i].name,
                      commands[i].n_arguments, commands[i].arguments);
          return 2;
        }
      return commands[i].run (argv + 2);
    }

  g_printerr ("hepatica-content: there is no command “%s”.\n", argv[1]);
  print_usage ();
  return 2;
}
