/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-blocks.h"

#include "hep-chance-picture.h"

static guint
get_number (HepBlock *block, const char *name)
{
  const char *value = hep_block_get_attribute (block, name);

  return value != NULL ? (guint)g_ascii_strtoull (value, NULL, 10) : 0;
}

/* The picture's name is what the paragraphs say: both halves, in words. */
static char *
join_words (HepBlock *block)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < hep_block_get_n_children (block); i++)
    {
      HepText *text = hep_block_get_text (hep_block_get_child (block, i));

      if (words->len > 0)
        g_string_append_c (words, ' ');
      if (text != NULL)
        g_string_append (words, hep_text_get_plain (text));
    }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

/**
 * hep_chance_block_new:
 * @builder: the builder of the page
 * @block: a chance: so many of so many
 * @level: level of the heading around it
 *
 * Returns: (transfer floating): the picture and both halves in words
 */
GtkWidget *
hep_chance_block_new (HepBlockBuilder *builder, HepBlock *block, guint level)
{
  GtkWidget *box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "chance");
  guint n = get_number (block, "n");
  guint of = get_number (block, "of");

  if (of > 0 && n <= of)
    {
      g_autofree char *words = join_words (block);
      GtkWidget *picture = hep_chance_picture_new (n, of);

      hep_blocks_set_label (picture, words);
      gtk_box_append (GTK_BOX (box), picture);
    }
  hep_block_builder_add_children (builder, box, block, level);
  return box;
}
