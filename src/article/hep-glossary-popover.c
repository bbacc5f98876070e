/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-glossary-popover.h"

#include <glib/gi18n-lib.h>

#include "hep-blocks.h"
#include "hep-text-block.h"

/* Only the definition takes the focus, so the dialog itself tells the word. */
static void
append_quietly (HepArticlePopover *popover, GtkWidget *block)
{
  gtk_widget_set_focusable (block, FALSE);
  hep_article_popover_append (popover, block);
}

static void
add_entry (HepArticlePopover *popover, HepGlossaryEntry *entry)
{
  const char *language = hep_glossary_entry_get_language (entry);
  const char *term = hep_glossary_entry_get_term (entry);
  const char *sound = hep_glossary_entry_get_pronunciation (entry);
  GtkWidget *heading = hep_blocks_label (term, GTK_ACCESSIBLE_ROLE_HEADING, "term-title");
  GtkWidget *definition = hep_text_block_new (hep_glossary_entry_get_definition (entry),
                                              GTK_ACCESSIBLE_ROLE_PARAGRAPH);

  hep_text_block_set_level (HEP_TEXT_BLOCK (heading), 2);
  append_quietly (popover, heading);
  if (sound != NULL)
    {
      /* Translators: how to say a difficult word; %s is its sounds, as in "BY-op-see". */
      g_autofree char *say = g_strdup_printf (_ ("Say it: %s"), sound);

      append_quietly (popover, hep_blocks_label (say, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "say"));
    }
  hep_text_block_set_language (HEP_TEXT_BLOCK (heading), language);
  hep_text_block_set_language (HEP_TEXT_BLOCK (definition), language);
  hep_article_popover_append (popover, definition);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  term, -1);
}

/**
 * hep_glossary_popover_new:
 * @entry: (nullable): the word, %NULL if its explanation could not be found
 * @has_list: whether there is a topic with all the words
 *
 * Returns: (transfer floating): a #HepArticlePopover, not open
 */
GtkWidget *
hep_glossary_popover_new (HepGlossaryEntry *entry, gboolean has_list)
{
  GtkWidget *popover;

  g_return_val_if_fail (entry == NULL || HEP_IS_GLOSSARY_ENTRY (entry), NULL);

  popover = hep_article_popover_new (_ ("Word explained"));
  if (entry != NULL)
    add_entry (HEP_ARTICLE_POPOVER (popover), entry);
  else
    hep_article_popover_append (
        HEP_ARTICLE_POPOVER (popover),
        hep_blocks_trouble (_ ("The explanation of this word could not be found.")));
  if (has_list)
    hep_article_popover_add_button (HEP_ARTICLE_POPOVER (popover), _ ("All Words Explained"),
                                    "glossary");
  return popover;
}
