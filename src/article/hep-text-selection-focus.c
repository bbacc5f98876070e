/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the reader is: the focus, and the block with the caret, which need not be one. Cells of a
 * table and names on buttons take no focus; the row or the button around them has it instead. */

#include "hep-text-selection-private.h"

#include "hep-text-block-private.h"

/* What has the focus inside the container; NULL also if it is in what pops up over the page. */
static GtkWidget *
get_focus (HepTextSelection *self)
{
  GtkRoot *root = self->container != NULL ? gtk_widget_get_root (self->container) : NULL;
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (GtkWidget *widget = focus; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      if (widget == self->container)
        return focus;
      if (GTK_IS_NATIVE (widget))
        return NULL;
    }

  return NULL;
}

/* What has the focus when the caret is in a block; NULL if nothing can. */
GtkWidget *
hep_text_selection_get_holder (HepTextSelection *self, HepTextBlock *block)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));
  g_assert (HEP_IS_TEXT_BLOCK (block));

  GtkWidget *widget = GTK_WIDGET (block);

  while (widget != NULL && widget != self->container && !gtk_widget_get_focusable (widget))
    widget = gtk_widget_get_parent (widget);

  return widget != self->container && widget != NULL && gtk_widget_is_sensitive (widget) ? widget
                                                                                         : NULL;
}

/* The block that has the focus, or the one with the caret in what has it. */
HepTextBlock *
hep_text_selection_get_focused_block (HepTextSelection *self)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));

  GtkWidget *focus = get_focus (self);
  g_autoptr (GPtrArray) blocks = NULL;
  HepTextBlock *first = NULL;

  /* From a link the caret goes on in the text around it. */
  if (focus != NULL && HEP_IS_LINK (focus))
    focus = gtk_widget_get_parent (focus);
  if (focus == NULL || HEP_IS_TEXT_BLOCK (focus))
    return focus != NULL ? HEP_TEXT_BLOCK (focus) : NULL;

  blocks = hep_text_selection_collect_blocks (self);
  for (guint i = 0; i < blocks->len; i++)
    {
      HepTextBlock *block = g_ptr_array_index (blocks, i);

      if (!gtk_widget_is_ancestor (GTK_WIDGET (block), focus))
        continue;
      if (block == self->caret)
        return block;
      if (first == NULL)
        first = block;
    }

  return first;
}

static void
set_caret_block (HepTextSelection *self, HepTextBlock *block)
{
  if (self->caret != NULL && self->caret != block)
    hep_text_block_hold_caret (self->caret, FALSE);
  g_set_weak_pointer (&self->caret, block);
  if (block != NULL)
    hep_text_block_hold_caret (block, TRUE);
}

static void
focus_widget_cb (HepTextSelection *self)
{
  GtkWidget *focus = get_focus (self);

  if (focus == NULL)
    {
      if (self->caret != NULL)
        hep_text_block_hold_caret (self->caret, FALSE);
      return;
    }

  set_caret_block (self, hep_text_selection_get_focused_block (self));
  if (self->focus == focus)
    return;

  /* What is selected stays so; but what is selected next begins where the reader has gone. */
  g_set_weak_pointer (&self->focus, focus);
  if (!self->moving)
    {
      g_clear_weak_pointer (&self->anchor);
      g_clear_weak_pointer (&self->cursor);
    }
}

static void
root_cb (HepTextSelection *self)
{
  GtkRoot *root = gtk_widget_get_root (self->container);

  if (self->window != NULL)
    g_signal_handlers_disconnect_by_func (self->window, focus_widget_cb, self);
  g_set_weak_pointer (&self->window, GTK_IS_WINDOW (root) ? GTK_WIDGET (root) : NULL);
  if (self->window != NULL)
    g_signal_connect_object (self->window, "notify::focus-widget", G_CALLBACK (focus_widget_cb),
                             self, G_CONNECT_SWAPPED);
}

void
hep_text_selection_follow_focus (HepTextSelection *self)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));

  g_signal_connect_object (self->container, "notify::root", G_CALLBACK (root_cb), self,
                           G_CONNECT_SWAPPED);
  root_cb (self);
}

/* Brings caret and focus to a block, without forgetting where selecting began. */
void
hep_text_selection_move_focus (HepTextSelection *self, HepTextBlock *block)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));
  g_assert (HEP_IS_TEXT_BLOCK (block));

  GtkWidget *holder = hep_text_selection_get_holder (self, block);

  if (holder == NULL)
    return;

  set_caret_block (self, block);
  self->moving = TRUE;
  gtk_widget_grab_focus (holder);
  self->moving = FALSE;
}

/**
 * hep_text_selection_focus:
 * @self: a selection
 * @block: one of its blocks
 *
 * Focuses a block, or what it stands in if it takes no focus itself. The page must not jump, as it
 * does when a viewport scrolls to the new focus.
 */
void
hep_text_selection_focus (HepTextSelection *self, HepTextBlock *block)
{
  g_return_if_fail (HEP_IS_TEXT_SELECTION (self));
  g_return_if_fail (HEP_IS_TEXT_BLOCK (block));

  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (block), GTK_TYPE_VIEWPORT);
  gboolean scrolls = viewport != NULL && gtk_viewport_get_scroll_to_focus (GTK_VIEWPORT (viewport));

  if (scrolls)
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), FALSE);
  hep_text_selection_move_focus (self, block);
  if (scrolls)
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), TRUE);
}
