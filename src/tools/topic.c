/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

/* What is no option, or NULL after a complaint. */
static char **
parse (char **arguments, const char *usage, const GOptionEntry *entries)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) line = NULL;
  g_autoptr (GError) error = NULL;

  /* The context takes the first for the name of the program. */
  g_strv_builder_add (builder, "hepatica-content");
  g_strv_builder_addv (builder, (const char **)arguments);
  line = g_strv_builder_end (builder);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);
  if (g_option_context_parse_strv (context, &line, &error))
    return g_steal_pointer (&line);
  g_printerr ("hepatica-content: %s.\nUsage: %s\n", error->message, usage);
  return NULL;
}

/*
 * hep_tool_parse_alone:
 * @arguments: what stands after the name of the command
 * @usage: how the command is called
 * @entries: its options
 *
 * Returns: whether there are only options; %FALSE after a complaint
 */
gboolean
hep_tool_parse_alone (char **arguments, const char *usage, const GOptionEntry *entries)
{
  g_auto (GStrv) line = parse (arguments, usage, entries);

  if (line != NULL && g_strv_length (line) != 1)
    g_printerr ("hepatica-content: there is no option “%s”.\nUsage: %s\n", line[1], usage);
  return line != NULL && g_strv_length (line) == 1;
}

/*
 * hep_tool_parse_options:
 * @arguments: what stands after the name of the command
 * @usage: how the command is called
 * @entries: its options
 *
 * Returns: (transfer full) (nullable): the topic, or %NULL after a complaint
 */
char *
hep_tool_parse_options (char **arguments, const char *usage, const GOptionEntry *entries)
{
  g_auto (GStrv) line = parse (arguments, usage, entries);

  if (line != NULL && g_strv_length (line) == 2)
    return g_strdup (line[1]);
  if (line != NULL)
    g_printerr ("hepatica-content: name one topic.\nUsage: %s\n", usage);
  return NULL;
}

/*
 * hep_tool_load_topic:
 * @folder: a content folder
 * @id: the id of a topic
 * @library: (out) (transfer full): the library, also when the topic cannot be read
 *
 * Returns: (transfer full) (nullable): the page, or %NULL after a complaint
 */
HepDocument *
hep_tool_load_topic (const char *folder, const char *id, HepLibrary **library)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (folder);
  g_autoptr (GError) error = NULL;
  HepDocument *document = NULL;
  HepTopic *topic;
  HepTopic *nearest;

  *library = hep_library_new (file, &error);
  if (*library == NULL)
    {
      hep_tool_complain (folder, error);
      return NULL;
    }
  topic = hep_library_find_topic (*library, id);
  nearest = topic == NULL ? hep_library_suggest_topic (*library, id) : NULL;
  if (topic != NULL)
    document = hep_topic_load (topic, &error);
  else if (nearest != NULL)
    g_printerr ("hepatica-content: There is no topic “%s”; did you mean “%s”?\n", id,
                hep_topic_get_id (nearest));
  else
    g_printerr ("hepatica-content: There is no topic “%s”; library.xml lists them.\n", id);
  if (error != NULL)
    hep_tool_complain (folder, error);
  return document;
}
