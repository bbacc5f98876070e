/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include <glib/gi18n-lib.h>

#include "hep-pairs.h"

typedef struct
{
  const char *key;
  const char *name;
} HepFactName;

static const HepFactName names[] = {
  /* Translators: these name the facts about a treatment in a small table. */
  { "aim", N_ ("What it is for") },
  { "how", N_ ("How it is done") },
  { "anaesthetic", N_ ("Anaesthetic") },
  { "nights", N_ ("Nights in hospital") },
  { "visits", N_ ("Visits") },
  { "recovery", N_ ("Recovery") },
  { "common", N_ ("Common effects") },
  { "serious", N_ ("Serious effects") },
  { "without", N_ ("If you do not have it") },
};

static const char *
get_name (const char *key)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_strcmp0 (names[i].key, key) == 0)
      return _ (names[i].name);
  return NULL;
}

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
      const char *name = get_name (hep_block_get_attribute (fact, "key"));
      GtkWidget *value
          = hep_block_builder_text (builder, text, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph");

      hep_block_builder_register (
          builder, fact,
          hep_pairs_add (pairs, name != NULL ? name : "", hep_text_get_plain (text), value));
    }
  return pairs;
}
