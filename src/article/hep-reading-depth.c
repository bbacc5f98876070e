/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-reading-depth.h"

#include "hep-fold-rules.h"

G_DEFINE_ENUM_TYPE (HepReadingLevel,
                    hep_reading_level,
                    G_DEFINE_ENUM_VALUE (HEP_READING_KEY, "key"),
                    G_DEFINE_ENUM_VALUE (HEP_READING_STANDARD, "standard"),
                    G_DEFINE_ENUM_VALUE (HEP_READING_ALL, "all"))

typedef struct
{
  HepBlock *block;
  GtkWidget *widget;
} HepPlacedBlock;

typedef struct
{
  HepFold *fold;
  HepFoldReason reason;
} HepPlacedFold;

struct _HepReadingDepth
{
  HepDocument *document;
  HepReadingLevel level;
  GHashTable *left_out; /* blocks that the page in short goes without; made when first needed */
  GArray *blocks;
  GArray *folds;
};

/* Notes what the short form goes without; says whether it holds anything of the block. */
static gboolean
sort_out (HepReadingDepth *self, HepBlock *block, gboolean around)
{
  gboolean kept = around || hep_fold_rules_is_key (block);

  if (hep_block_get_kind (block) == HEP_BLOCK_SECTION)
    for (guint i = 0; i < hep_block_get_n_children (block); i++)
      kept |= sort_out (self, hep_block_get_child (block, i),
                        around || hep_block_get_depth (block) == HEP_DEPTH_KEY);
  if (!kept)
    g_hash_table_add (self->left_out, block);
  return kept;
}

static void
sort_out_all (HepReadingDepth *self)
{
  gboolean kept = FALSE;

  self->left_out = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < hep_document_get_n_blocks (self->document); i++)
    kept |= sort_out (self, hep_document_get_block (self->document, i), FALSE);

  /* A page that nobody has written a short form of is shown whole. */
  if (!kept)
    g_hash_table_remove_all (self->left_out);
}

static gboolean
is_shown (HepReadingDepth *self, HepBlock *block)
{
  return self->level != HEP_READING_KEY || !g_hash_table_contains (self->left_out, block);
}

/* A fold without anything to unfold would be a door to nowhere. */
static void
update_fold (HepFold *fold)
{
  gboolean shown = FALSE;

  for (GtkWidget *child = gtk_widget_get_first_child (hep_fold_get_content (fold));
       child != NULL && !shown; child = gtk_widget_get_next_sibling (child))
    shown = gtk_widget_get_visible (child);
  gtk_widget_set_visible (GTK_WIDGET (fold), shown);
}

/**
 * hep_reading_depth_new:
 * @document: the page
 * @level: how much of it is read at first
 *
 * Returns: (transfer full): the depth of a page without widgets
 */
HepReadingDepth *
hep_reading_depth_new (HepDocument *document, HepReadingLevel level)
{
  HepReadingDepth *self;

  g_return_val_if_fail (document != NULL, NULL);

  self = g_new0 (HepReadingDepth, 1);
  self->document = hep_document_ref (document);
  self->blocks = g_array_new (FALSE, FALSE, sizeof (HepPlacedBlock));
  self->folds = g_array_new (FALSE, FALSE, sizeof (HepPlacedFold));
  self->level = level;
  if (level == HEP_READING_KEY)
    sort_out_all (self);
  return self;
}

/**
 * hep_reading_depth_free:
 * @self: (transfer full): the depth of a page
 *
 * Leaves the widgets as they are.
 */
void
hep_reading_depth_free (HepReadingDepth *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->left_out, g_hash_table_unref);
  g_array_unref (self->blocks);
  g_array_unref (self->folds);
  hep_document_unref (self->document);
  g_free (self);
}

/**
 * hep_reading_depth_set_level:
 * @self: the depth of a page
 * @level: how much of it is to be read
 *
 * Shows and hides what the page has so far, and whatever comes later. Parts that may be hard to
 * read stay as the reader left them.
 */
void
hep_reading_depth_set_level (HepReadingDepth *self, HepReadingLevel level)
{
  g_return_if_fail (self != NULL);

  self->level = level;
  if (level == HEP_READING_KEY && self->left_out == NULL)
    sort_out_all (self);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      HepPlacedBlock *placed = &g_array_index (self->blocks, HepPlacedBlock, i);

      gtk_widget_set_visible (placed->widget, is_shown (self, placed->block));
    }
  for (guint i = 0; i < self->folds->len; i++)
    {
      HepPlacedFold *placed = &g_array_index (self->folds, HepPlacedFold, i);

      update_fold (placed->fold);
      if (placed->reason == HEP_FOLD_DETAIL)
        hep_fold_set_expanded (placed->fold, level == HEP_READING_ALL);
    }
}

/**
 * hep_reading_depth_add_block:
 * @self: the depth of a page
 * @block: a section, or a block of a section
 * @widget: what shows it; it must live as long as the page is shown
 *
 * Shows or hides the block from now on.
 */
void
hep_reading_depth_add_block (HepReadingDepth *self, HepBlock *block, GtkWidget *widget)
{
  HepPlacedBlock placed = { block, widget };
  GtkWidget *fold;

  g_return_if_fail (self != NULL);
  g_return_if_fail (block != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_array_append_val (self->blocks, placed);
  if (self->level != HEP_READING_KEY)
    return;

  gtk_widget_set_visible (widget, is_shown (self, block));
  fold = gtk_widget_get_ancestor (gtk_widget_get_parent (widget), HEP_TYPE_FOLD);
  if (fold != NULL)
    update_fold (HEP_FOLD (fold));
}

/**
 * hep_reading_depth_add_fold:
 * @self: the depth of a page
 * @fold: a fold, still without content
 * @reason: why it is folded
 *
 * Opens the fold if everything is to be read and it is only a closer look.
 */
void
hep_reading_depth_add_fold (HepReadingDepth *self, HepFold *fold, HepFoldReason reason)
{
  HepPlacedFold placed = { fold, reason };

  g_return_if_fail (self != NULL);
  g_return_if_fail (HEP_IS_FOLD (fold));

  g_array_append_val (self->folds, placed);
  if (self->level == HEP_READING_ALL && reason == HEP_FOLD_DETAIL)
    hep_fold_set_expanded (fold, TRUE);
}

/**
 * hep_reading_depth_reveal:
 * @self: the depth of a page
 * @widget: something in the page
 *
 * Shows what a reader asked for by name, with what stands around and inside it, even if the short
 * form goes without it. The next change of the level forgets that.
 */
void
hep_reading_depth_reveal (HepReadingDepth *self, GtkWidget *widget)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  for (guint i = 0; i < self->blocks->len; i++)
    {
      GtkWidget *placed = g_array_index (self->blocks, HepPlacedBlock, i).widget;

      if (placed == widget || gtk_widget_is_ancestor (placed, widget)
          || gtk_widget_is_ancestor (widget, placed))
        gtk_widget_set_visible (placed, TRUE);
    }
  for (guint i = 0; i < self->folds->len; i++)
    update_fold (g_array_index (self->folds, HepPlacedFold, i).fold);
}
