/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-blocks.h"

/**
 * hep_quote_block_new:
 * @builder: the builder of the page
 * @block: a quotation
 * @level: level of the heading around it
 *
 * The role is a group, not a block quote: screen readers drop the words of a block quote.
 *
 * Returns: (transfer floating): the words, then who said them
 */
GtkWidget *
hep_quote_block_new (HepBlockBuilder *builder, HepBlock *block, guint level)
{
  HepText *said_by = hep_block_get_title (block);
  GtkWidget *box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GROUP, "quote");

  hep_block_builder_add_children (builder, box, block, level);
  if (said_by != NULL)
    {
      hep_blocks_set_label (box, hep_text_get_plain (said_by));
      gtk_box_append (GTK_BOX (box),
                      hep_block_builder_text (builder, block, said_by,
                                              GTK_ACCESSIBLE_ROLE_PARAGRAPH, "said-by"));
    }
  return box;
}
