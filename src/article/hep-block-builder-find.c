/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-block-builder-private.h"

#include "hep-fold.h"
#include "hep-text-block.h"

/**
 * hep_block_builder_find:
 * @self: the builder
 * @block_id: id of a block of the page
 *
 * Returns: (transfer none) (nullable): the widget that shows the block, %NULL also if it is not
 *   built yet
 */
GtkWidget *
hep_block_builder_find (HepBlockBuilder *self, const char *block_id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (block_id != NULL, NULL);

  return g_hash_table_lookup (self->by_id, block_id);
}

/**
 * hep_block_builder_find_shown:
 * @self: the builder
 * @block_id: id of a block of the page
 *
 * Returns: (transfer none) (nullable): the widget of the block if it is in sight, else that of the
 *   nearest block above it that is
 */
GtkWidget *
hep_block_builder_find_shown (HepBlockBuilder *self, const char *block_id)
{
  GtkWidget *widget = hep_block_builder_find (self, block_id);
  guint i = 0;

  if (widget == NULL || gtk_widget_get_mapped (widget))
    return widget;

  while (i < self->shown->len && g_array_index (self->shown, HepShownBlock, i).widget != widget)
    i++;
  for (; i > 0; i--)
    {
      widget = g_array_index (self->shown, HepShownBlock, i - 1).widget;
      if (gtk_widget_get_mapped (widget))
        return widget;
    }
  return NULL;
}

/**
 * hep_block_builder_find_at:
 * @self: the builder
 * @view: the widget whose coordinates @y is in
 * @y: a height in pixels
 *
 * Returns: (nullable): id of the last block that begins at or above @y
 */
const char *
hep_block_builder_find_at (HepBlockBuilder *self, GtkWidget *view, double y)
{
  const char *found = NULL;
  double found_top = -G_MAXDOUBLE;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (view), NULL);

  for (guint i = 0; i < self->shown->len; i++)
    {
      HepShownBlock *shown = &g_array_index (self->shown, HepShownBlock, i);
      graphene_point_t top;

      if (gtk_widget_get_mapped (shown->widget)
          && gtk_widget_compute_point (shown->widget, view, &GRAPHENE_POINT_INIT (0, 0), &top)
          && top.y <= y && top.y > found_top)
        {
          found = shown->id;
          found_top = top.y;
        }
    }
  return found;
}

/**
 * hep_block_builder_get_shown:
 * @self: the builder
 * @widget: any widget
 *
 * Returns: (nullable): id of the block that the widget shows, %NULL if it shows no block
 */
const char *
hep_block_builder_get_shown (HepBlockBuilder *self, GtkWidget *widget)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_lookup (self->by_widget, widget);
}

/**
 * hep_block_builder_get_stand_in:
 * @self: the builder
 * @block: a block of the page, which is built
 *
 * Returns: (nullable): what is read in the place of the block, because the reader wants none of its
 *   kind or has not opened the sensitive part that it is in; %NULL for a block that is shown
 */
const char *
hep_block_builder_get_stand_in (HepBlockBuilder *self, HepBlock *block)
{
  GtkWidget *widget;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (block != NULL, NULL);

  widget = g_hash_table_lookup (self->by_id, hep_block_get_id (block));
  if (widget != NULL && gtk_widget_has_css_class (widget, HEP_STAND_IN_CLASS))
    return hep_text_get_plain (hep_text_block_get_text (HEP_TEXT_BLOCK (widget)));
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (HEP_IS_FOLD (widget) && !hep_fold_get_expanded (HEP_FOLD (widget))
        && hep_fold_get_reason (HEP_FOLD (widget)) >= HEP_FOLD_SENSITIVE)
      return hep_fold_get_sentence (HEP_FOLD (widget));
  return NULL;
}
