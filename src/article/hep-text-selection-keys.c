/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Moving a caret through the blocks, for readers who asked for one; and selecting with it, for all:
 * with Shift the arrows select from where the caret would be. */

#include "hep-text-selection-private.h"

#include "hep-text-block-private.h"

typedef enum
{
  MOVE_NONE,
  MOVE_LEFT,
  MOVE_RIGHT,
  MOVE_UP,
  MOVE_DOWN,
  MOVE_HOME,
  MOVE_END,
} Move;

static Move
get_move (guint keyval)
{
  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return MOVE_LEFT;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return MOVE_RIGHT;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return MOVE_UP;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return MOVE_DOWN;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      return MOVE_HOME;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      return MOVE_END;
    default:
      return MOVE_NONE;
    }
}

/* 1 if a move goes on in the text, -1 if it goes back. */
static int
get_direction (HepTextBlock *block, Move move)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (block)) == GTK_TEXT_DIR_RTL;

  if (move == MOVE_LEFT || move == MOVE_RIGHT)
    return (move == MOVE_RIGHT) != rtl ? 1 : -1;

  return move == MOVE_DOWN || move == MOVE_END ? 1 : -1;
}

static void
move_in_line (HepTextBlock *block, gsize *offset, int direction)
{
  gsize start, end;

  hep_text_block_get_line (block, *offset, &start, &end);

  /* After its last space a line that goes on would show the caret on the next one. */
  if (direction > 0 && end < hep_text_block_get_length (block) && end > start)
    end = g_utf8_prev_char (hep_text_get_plain (block->text) + end)
          - hep_text_get_plain (block->text);

  *offset = direction > 0 ? end : start;
}

static gboolean
move_inside (HepTextBlock *block, gsize *offset, Move move, gboolean words)
{
  int direction = get_direction (block, move);

  switch (move)
    {
    case MOVE_LEFT:
    case MOVE_RIGHT:
      return words ? hep_text_block_move_words (block, offset, direction)
                   : hep_text_block_move_visually (block, offset, move == MOVE_RIGHT ? 1 : -1);

    case MOVE_UP:
    case MOVE_DOWN:
      return hep_text_block_move_lines (block, offset, direction);

    case MOVE_HOME:
    case MOVE_END:
      move_in_line (block, offset, direction);
      return TRUE;

    case MOVE_NONE:
    default:
      g_assert_not_reached ();
    }
}

/* The first block from a position on that the caret can be in. Headings of columns and the like are
 * passed over. */
static HepTextBlock *
find_reachable (HepTextSelection *self, GPtrArray *blocks, int position, int direction)
{
  for (int i = position; i >= 0 && i < (int)blocks->len; i += direction)
    if (hep_text_selection_get_holder (self, g_ptr_array_index (blocks, i)) != NULL)
      return g_ptr_array_index (blocks, i);

  return NULL;
}

/* To the block before or after, at its near edge; up and down keep their place across. */
static HepTextBlock *
move_outside (HepTextSelection *self, HepTextBlock *block, gsize *offset, Move move)
{
  g_autoptr (GPtrArray) blocks = hep_text_selection_collect_blocks (self);
  int direction = get_direction (block, move);
  HepTextBlock *next;
  graphene_rect_t caret;
  guint position;

  if (!g_ptr_array_find (blocks, block, &position))
    return NULL;

  next = find_reachable (self, blocks, (int)position + direction, direction);
  if (next == NULL)
    return NULL;

  hep_text_block_get_caret_rect (block, *offset, &caret);

  if (move == MOVE_UP || move == MOVE_DOWN)
    *offset = hep_text_block_get_offset_at (
        next, caret.origin.x, direction > 0 ? 0 : gtk_widget_get_height (GTK_WIDGET (next)));
  else
    *offset = direction > 0 ? 0 : hep_text_block_get_length (next);

  return next;
}

static HepTextBlock *
move_to_edge (HepTextSelection *self, gsize *offset, Move move)
{
  g_autoptr (GPtrArray) blocks = hep_text_selection_collect_blocks (self);
  HepTextBlock *block = move == MOVE_HOME ? find_reachable (self, blocks, 0, 1)
                                          : find_reachable (self, blocks, (int)blocks->len - 1, -1);

  if (block == NULL)
    return NULL;

  *offset = move == MOVE_HOME ? 0 : hep_text_block_get_length (block);

  return block;
}

static void
show_caret (HepTextSelection *self, HepTextBlock *block, gsize offset)
{
  GtkWidget *scroller = hep_text_selection_get_scroller (self);
  graphene_rect_t caret;
  graphene_point_t point;

  hep_text_block_get_caret_rect (block, offset, &caret);
  if (scroller != NULL
      && gtk_widget_compute_point (GTK_WIDGET (block), scroller, &caret.origin, &point))
    {
      GtkAdjustment *adjustment
          = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
      double top = gtk_adjustment_get_value (adjustment) + point.y;

      gtk_adjustment_clamp_page (adjustment, top, top + caret.size.height);
    }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *key,
                guint keyval,
                guint keycode,
                GdkModifierType state,
                HepTextSelection *self)
{
  gboolean extend = (state & GDK_SHIFT_MASK) != 0;
  gboolean words = (state & GDK_CONTROL_MASK) != 0;
  Move move = get_move (keyval);
  HepTextBlock *from = hep_text_selection_get_focused_block (self), *to = from;
  gboolean goes_on;
  gsize offset, old_offset;

  /* Whatever else it ends, it ends as well. */
  if (keyval == GDK_KEY_Escape && from != NULL)
    hep_text_selection_clear (self);

  if (move == MOVE_NONE || from == NULL || (!extend && !hep_text_block_uses_caret (from))
      || (state & (GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  goes_on = extend && self->has_selection && self->anchor != NULL && self->cursor == from;
  offset = old_offset = goes_on ? self->cursor_offset : hep_text_block_get_caret (from);

  if (words && (move == MOVE_HOME || move == MOVE_END))
    to = move_to_edge (self, &offset, move);
  else if (!move_inside (from, &offset, move, words))
    to = move_outside (self, from, &offset, move);

  if (to == NULL)
    return GDK_EVENT_STOP;

  if (!extend)
    hep_text_selection_select (self, to, offset, to, offset);
  else if (goes_on)
    hep_text_selection_select (self, self->anchor, self->anchor_offset, to, offset);
  else
    hep_text_selection_select (self, from, old_offset, to, offset);

  hep_text_block_set_caret (to, offset);
  hep_text_selection_move_focus (self, to);
  show_caret (self, to, offset);

  return GDK_EVENT_STOP;
}

void
hep_text_selection_add_keys (HepTextSelection *self)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));

  GtkEventController *key = gtk_event_controller_key_new ();
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();
  const char *const bindings[][2] = {
    { "<Control>a", "action(article.select-all)" },
    { "<Control>c", "action(article.copy)" },
    { "<Control>Insert", "action(article.copy)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (shortcuts),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (bindings[i][0]),
                          gtk_shortcut_action_parse_string (bindings[i][1])));

  g_signal_connect_object (key, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  hep_text_selection_add_controller (self, key);
  hep_text_selection_add_controller (self, shortcuts);
}
