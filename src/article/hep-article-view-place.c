/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the keyboard focus was in an article, in a form that outlives its widgets: the number of
 * the stop in its block, and the id of the block. */

#include "hep-article-view-private.h"

#include "hep-plain-text.h"

#include <string.h>

/* The innermost block around @widget. */
static GtkWidget *
find_block_widget (HepArticleView *self, GtkWidget *widget)
{
  for (; widget != NULL && widget != GTK_WIDGET (self); widget = gtk_widget_get_parent (widget))
    if (hep_block_builder_get_shown (self->builder, widget) != NULL)
      return widget;
  return NULL;
}

/**
 * hep_article_view_dup_focus:
 * @self: a view
 *
 * Returns: (transfer full) (nullable): where the keyboard focus is or was last, for
 *   hep_article_view_restore_focus(); %NULL if it was in none of the blocks
 */
char *
hep_article_view_dup_focus (HepArticleView *self)
{
  g_autoptr (GPtrArray) stops = NULL;
  GtkWidget *block = NULL;
  guint position;

  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (self), NULL);

  if (self->builder != NULL)
    block = find_block_widget (self, self->last_focus);
  if (block == NULL)
    return NULL;

  stops = hep_article_view_list_stops_in (block);
  position = g_ptr_array_find (stops, self->last_focus, &position) ? position + 1 : 0;
  return g_strdup_printf ("%u %s", position, hep_block_builder_get_shown (self->builder, block));
}

/**
 * hep_article_view_restore_focus:
 * @self: a view
 * @focus: from hep_article_view_dup_focus(), of the same document
 *
 * Gives the keyboard focus back to the link, button or block that had it, and opens what that was
 * folded away in. The page is scrolled no further than to show it.
 *
 * Returns: whether the focus is there
 */
gboolean
hep_article_view_restore_focus (HepArticleView *self, const char *focus)
{
  g_autoptr (GPtrArray) stops = NULL;
  char *id;
  guint64 position;
  GtkWidget *block;

  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (self), FALSE);
  g_return_val_if_fail (focus != NULL, FALSE);

  position = g_ascii_strtoull (focus, &id, 10);
  if (*id != ' ')
    return FALSE;
  hep_article_view_cancel_target (self);
  hep_article_view_complete (self);
  block = hep_article_view_find_block (self, id + 1);
  if (block == NULL)
    return FALSE;

  hep_article_view_unfold (self, block);
  stops = hep_article_view_list_stops_in (block);
  if (position > 0 && position <= stops->len
      && gtk_widget_grab_focus (g_ptr_array_index (stops, position - 1)))
    return TRUE;
  return hep_article_view_focus_inside (block);
}

static const char *
get_stand_in (HepBlock *block, gpointer builder)
{
  return hep_block_builder_get_stand_in (builder, block);
}

/**
 * hep_article_view_dup_text:
 * @self: a view
 *
 * Writes the article as plain text. What may be hard to read is in it only if the reader has opened
 * it.
 *
 * Returns: (transfer full) (nullable): the text, %NULL without a document
 */
char *
hep_article_view_dup_text (HepArticleView *self)
{
  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (self), NULL);

  if (self->builder == NULL)
    return NULL;
  hep_article_view_complete (self);
  return hep_plain_text_new_without (self->document, self->library, get_stand_in, self->builder);
}
