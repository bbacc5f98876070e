/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include <glib/gi18n-lib.h>

#include "hep-marker.h"

/* An item: its mark at the side, its blocks in a column, its place told to screen readers. */
static GtkWidget *
new_item (GtkWidget *marker, GtkWidget *content, guint position, guint n_items)
{
  GtkWidget *item = hep_blocks_hang (GTK_ACCESSIBLE_ROLE_LIST_ITEM, "item", marker, content);

  gtk_accessible_update_relation (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                  (int)position, GTK_ACCESSIBLE_RELATION_SET_SIZE, (int)n_items,
                                  -1);
  return item;
}

/* A box around an optional title and a list of that name. */
static GtkWidget *
new_list (HepBlockBuilder *builder, HepBlock *block, const char *css_class, GtkWidget **list)
{
  HepText *title = hep_block_get_title (block);
  GtkWidget *box;

  *list = hep_blocks_box (GTK_ACCESSIBLE_ROLE_LIST, css_class);
  if (title == NULL)
    return *list;

  hep_blocks_set_label (*list, hep_text_get_plain (title));
  box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "titled");
  gtk_box_append (
      GTK_BOX (box),
      hep_block_builder_text (builder, block, title, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "block-title"));
  gtk_box_append (GTK_BOX (box), *list);
  return box;
}

/**
 * hep_list_block_new:
 * @builder: the builder of the page
 * @block: a list or a list of steps
 * @level: level of the heading around it
 *
 * Returns: (transfer floating): the list, under its title if it has one
 */
GtkWidget *
hep_list_block_new (HepBlockBuilder *builder, HepBlock *block, guint level)
{
  gboolean numbered = hep_block_get_kind (block) == HEP_BLOCK_STEPS;
  guint n_items = hep_block_get_n_children (block);
  GtkWidget *list;
  GtkWidget *box = new_list (builder, block, numbered ? "steps" : "bullets", &list);

  for (guint i = 0; i < n_items; i++)
    {
      HepBlock *child = hep_block_get_child (block, i);
      GtkWidget *content = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "content");
      GtkWidget *item = new_item (hep_marker_new (numbered ? i + 1 : 0), content, i + 1, n_items);

      hep_block_builder_add_children (builder, content, child, level);
      hep_block_builder_register (builder, child, item);
      gtk_box_append (GTK_BOX (list), item);
    }
  return box;
}

/**
 * hep_terms_block_new:
 * @builder: the builder of the page
 * @block: a list of terms
 * @level: level of the heading around it
 *
 * Returns: (transfer floating): each term with what is said of it below
 */
GtkWidget *
hep_terms_block_new (HepBlockBuilder *builder, HepBlock *block, guint level)
{
  guint n_items = hep_block_get_n_children (block);
  GtkWidget *list;
  GtkWidget *box = new_list (builder, block, "terms", &list);

  for (guint i = 0; i < n_items; i++)
    {
      HepBlock *child = hep_block_get_child (block, i);
      HepText *title = hep_block_get_title (child);
      GtkWidget *item = hep_blocks_box (GTK_ACCESSIBLE_ROLE_LIST_ITEM, "term");

      gtk_accessible_update_relation (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                      (int)i + 1, GTK_ACCESSIBLE_RELATION_SET_SIZE, (int)n_items,
                                      -1);
      if (title != NULL)
        gtk_box_append (GTK_BOX (item),
                        hep_block_builder_text (builder, child, title,
                                                GTK_ACCESSIBLE_ROLE_PARAGRAPH, "block-title"));
      hep_block_builder_add_children (builder, item, child, level);
      hep_block_builder_register (builder, child, item);
      gtk_box_append (GTK_BOX (list), item);
    }
  return box;
}

/**
 * hep_questions_block_new:
 * @builder: the builder of the page
 * @block: questions to ask
 *
 * Returns: (transfer floating): the questions as a list
 */
GtkWidget *
hep_questions_block_new (HepBlockBuilder *builder, HepBlock *block)
{
  guint n_items = hep_block_get_n_children (block);
  GtkWidget *list = hep_blocks_box (GTK_ACCESSIBLE_ROLE_LIST, "questions");

  hep_blocks_set_label (list, _ ("Questions to ask"));
  for (guint i = 0; i < n_items; i++)
    {
      HepBlock *child = hep_block_get_child (block, i);
      GtkWidget *text = hep_block_builder_text (builder, child, hep_block_get_text (child),
                                                GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph");
      GtkWidget *item = new_item (hep_marker_new (0), text, i + 1, n_items);

      hep_block_builder_register (builder, child, item);
      gtk_box_append (GTK_BOX (list), item);
    }
  return list;
}
