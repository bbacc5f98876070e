/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include <glib/gi18n-lib.h>

#include "hep-pairs.h"
#include "hep-words.h"

/**
 * hep_facts_block_new:
 * @builder: the builder of the page
 * @block: the facts of a treatment
 *
 * Returns: (transfer floating): a table of their names and what they are
 */
GtkWidget *
hep_facts_block_new (HepBlockBuilder *builder, HepBlock *block)
{
  GtkWidget *pairs = hep_pairs_new (_ ("Key facts"));

  for (guint i = 0; i < hep_block_get_n_children (block); i++)
    {
      HepBlock *fact = hep_block_get_child (block, i);
      HepText *text = hep_block_get_text (fact);
      g_autofree char *name = hep_words_dup_fact_in (
          hep_block_get_attribute (fact, "key"), hep_block_builder_get_words_language (builder));
      GtkWidget *value = hep_block_builder_text (builder, fact, text, GTK_ACCESSIBLE_ROLE_PARAGRAPH,
                                                 "paragraph");

      hep_block_builder_register (builder, fact,
                                  hep_pairs_add (pairs, name, hep_text_get_plain (text), value));
    }
  return pairs;
}
