/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

static void
print_text (const char *topic, const char *id, HepText *text)
{
  g_autofree char *line = NULL;

  if (text == NULL)
    return;
  line = g_strdelimit (g_strdup (hep_text_get_plain (text)), "\t\n", ' ');
  g_print ("%s\t%s\t%s\n", topic, id, line);
}

/* Headings, captions and alternative texts repeat what the text itself says. */
static gboolean
print_block_cb (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  if (g_strv_contains (hep_block_get_sources (block), HEP_SOURCE_NEEDS_REVIEW))
    {
      print_text (user_data, hep_block_get_id (block), hep_block_get_description (block));
      print_text (user_data, hep_block_get_id (block), hep_block_get_text (block));
    }
  return FALSE;
}

static gboolean
print_page (HepTopic *topic, GError **error)
{
  g_autoptr (HepDocument) document = hep_topic_load (topic, error);

  if (document != NULL)
    hep_document_foreach_block (document, print_block_cb, (gpointer)hep_topic_get_id (topic));
  return document != NULL;
}

static gboolean
print_pages (HepLibrary *library, GError **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (GListModel) section = g_list_model_get_item (G_LIST_MODEL (library), i);

      for (guint j = 0; j < g_list_model_get_n_items (section); j++)
        {
          g_autoptr (HepTopic) topic = g_list_model_get_item (section, j);

          if (!print_page (topic, error))
            return FALSE;
        }
    }
  return TRUE;
}

static gboolean
print_words (HepLibrary *library, GError **error)
{
  HepGlossary *glossary = hep_library_get_glossary (library, error);

  if (glossary == NULL)
    return FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (glossary)); i++)
    {
      g_autoptr (HepGlossaryEntry) entry = g_list_model_get_item (G_LIST_MODEL (glossary), i);

      if (g_strv_contains (hep_glossary_entry_get_sources (entry), HEP_SOURCE_NEEDS_REVIEW))
        print_text ("glossary.xml", hep_glossary_entry_get_id (entry),
                    hep_glossary_entry_get_definition (entry));
    }
  return TRUE;
}

/*
 * hep_tool_needs_review:
 * @arguments: a content folder
 *
 * Prints each text that has no source yet, for which a clinician must answer, on a line: topic,
 * block, text, with tabs between. The words explained follow under the name of their file.
 */
int
hep_tool_needs_review (char **arguments)
{
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (arguments[0]);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepLibrary) library = hep_library_new (folder, &error);

  if (library != NULL && print_pages (library, &error) && print_words (library, &error))
    return 0;
  hep_tool_complain (arguments[0], error);
  return 1;
}
