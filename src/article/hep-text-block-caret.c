/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-block-private.h"

#include <string.h>

static GtkWidget *
create_tint (HepTextBlock *self)
{
  GtkWidget *tint = g_object_new (GTK_TYPE_BOX, "css-name", "selection-tint", "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_child_visible (tint, FALSE);
  gtk_widget_set_parent (tint, GTK_WIDGET (self));

  return tint;
}

/* Whether the reader wants a caret in texts that cannot be edited: a setting of the desktop
 * (org.gnome.desktop.a11y always-show-text-caret), which F7 changes for this program. */
gboolean
hep_text_block_uses_caret (HepTextBlock *self)
{
  gboolean use_caret;

  g_assert (HEP_IS_TEXT_BLOCK (self));

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-keynav-use-caret", &use_caret,
                NULL);

  return use_caret;
}

/* Shows the caret without the focus, if the reader wants one. */
void
hep_text_block_hold_caret (HepTextBlock *self, gboolean holds_caret)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  if (self->holds_caret == holds_caret)
    return;

  self->holds_caret = holds_caret;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* How many bytes the plain text has. */
gsize
hep_text_block_get_length (HepTextBlock *self)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  return strlen (hep_text_get_plain (self->text));
}

/* Where words and sentences begin in the plain text. Worked out without the layout, so that a
 * screen reader can ask about blocks that were never on the screen. */
const PangoLogAttr *
hep_text_block_get_log_attrs (HepTextBlock *self, int *n_attrs)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));
  g_assert (n_attrs != NULL);

  if (self->log_attrs == NULL)
    {
      const char *plain = hep_text_get_plain (self->text);
      PangoLanguage *language = self->language != NULL ? pango_language_from_string (self->language)
                                                       : pango_language_get_default ();

      self->n_log_attrs = g_utf8_strlen (plain, -1) + 1;
      self->log_attrs = g_new0 (PangoLogAttr, self->n_log_attrs);
      pango_get_log_attrs (plain, strlen (plain), -1, language, self->log_attrs, self->n_log_attrs);

      /* Pango lets a word end at an apostrophe; Unicode's boundaries do not: "It’s" is one. */
      for (int i = 0; i < self->n_log_attrs; i++)
        {
          self->log_attrs[i].is_word_start &= self->log_attrs[i].is_word_boundary;
          self->log_attrs[i].is_word_end &= self->log_attrs[i].is_word_boundary;
        }
    }

  *n_attrs = self->n_log_attrs;

  return self->log_attrs;
}

/* The word an offset is in; between words, the character there. */
void
hep_text_block_get_word (HepTextBlock *self, gsize offset, gsize *start, gsize *end)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  int n_attrs;
  const char *plain = hep_text_get_plain (self->text);
  const PangoLogAttr *attrs = hep_text_block_get_log_attrs (self, &n_attrs);
  int position = g_utf8_pointer_to_offset (plain, plain + offset);
  int first = position, last;

  while (first > 0 && !attrs[first].is_word_start && !attrs[first].is_word_end)
    first--;

  if (attrs[first].is_word_start)
    {
      last = first + 1;
      while (last < n_attrs - 1 && !attrs[last].is_word_end)
        last++;
    }
  else
    {
      first = position;
      last = MIN (position + 1, n_attrs - 1);
    }

  *start = g_utf8_offset_to_pointer (plain, first) - plain;
  *end = g_utf8_offset_to_pointer (plain, last) - plain;
}

/* The line of the layout that an offset is on. */
void
hep_text_block_get_line (HepTextBlock *self, gsize offset, gsize *start, gsize *end)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  PangoLayout *layout = hep_text_block_get_layout (self);
  PangoLayoutLine *line;
  int number, first;

  pango_layout_index_to_line_x (layout, hep_text_block_display_from_plain (self->display, offset),
                                FALSE, &number, NULL);
  line = pango_layout_get_line_readonly (layout, number);
  first = pango_layout_line_get_start_index (line);
  *start = hep_text_block_display_to_plain (self->display, first);
  *end = hep_text_block_display_to_plain (self->display,
                                          first + pango_layout_line_get_length (line));
}

/* Moves one character to the left (-1) or right (1). Returns FALSE at the edge of the block. */
gboolean
hep_text_block_move_visually (HepTextBlock *self, gsize *offset, int direction)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  PangoLayout *layout = hep_text_block_get_layout (self);
  const char *string = pango_layout_get_text (layout);
  int index = hep_text_block_display_from_plain (self->display, *offset);
  gsize found = *offset;

  /* More than one step where the layout has characters that the text has not. */
  while (found == *offset)
    {
      int next, trailing;

      pango_layout_move_cursor_visually (layout, TRUE, index, 0, direction, &next, &trailing);
      if (next < 0 || next == G_MAXINT)
        return FALSE;

      next = g_utf8_offset_to_pointer (string + next, trailing) - string;
      if (next == index)
        return FALSE;

      index = next;
      found = hep_text_block_display_to_plain (self->display, index);
    }

  *offset = found;

  return TRUE;
}

/* Moves to the start of the next word (1) or of this or the word before (-1). */
gboolean
hep_text_block_move_words (HepTextBlock *self, gsize *offset, int direction)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  int n_attrs;
  const char *plain = hep_text_get_plain (self->text);
  const PangoLogAttr *attrs = hep_text_block_get_log_attrs (self, &n_attrs);
  int position = g_utf8_pointer_to_offset (plain, plain + *offset);
  int goal = position + direction;

  while (goal > 0 && goal < n_attrs - 1 && !attrs[goal].is_word_start)
    goal += direction;
  if (goal < 0 || goal >= n_attrs)
    return FALSE;

  *offset = g_utf8_offset_to_pointer (plain, goal) - plain;

  return TRUE;
}

/* Moves to the same place on the line below (1) or above (-1). */
gboolean
hep_text_block_move_lines (HepTextBlock *self, gsize *offset, int direction)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  PangoLayout *layout = hep_text_block_get_layout (self);
  graphene_rect_t caret;
  int number;

  pango_layout_index_to_line_x (layout, hep_text_block_display_from_plain (self->display, *offset),
                                FALSE, &number, NULL);
  number += direction;
  if (number < 0 || number >= pango_layout_get_line_count (layout))
    return FALSE;

  hep_text_block_get_caret_rect (self, *offset, &caret);

  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, number);
  gsize start
      = hep_text_block_display_to_plain (self->display, pango_layout_line_get_start_index (line));
  graphene_rect_t there;

  hep_text_block_get_caret_rect (self, start, &there);
  *offset
      = hep_text_block_get_offset_at (self, caret.origin.x, there.origin.y + there.size.height / 2);

  return TRUE;
}

/**
 * hep_text_block_get_selection:
 * @self: a text block
 * @start: (out) (optional): return location for its first byte in the plain text
 * @end: (out) (optional): return location for the byte after its last
 *
 * Gets the selected part of the text.
 *
 * Returns: %TRUE if anything is selected
 */
gboolean
hep_text_block_get_selection (HepTextBlock *self, gsize *start, gsize *end)
{
  g_return_val_if_fail (HEP_IS_TEXT_BLOCK (self), FALSE);

  if (start != NULL)
    *start = self->selection_start;
  if (end != NULL)
    *end = self->selection_end;

  return self->selection_end > self->selection_start;
}

/**
 * hep_text_block_set_selection:
 * @self: a text block
 * @start: the first byte to select in the plain text
 * @end: the byte after the last; equal to @start to select nothing
 *
 * Selects a part of the text. Offsets beyond the text mean its end.
 */
void
hep_text_block_set_selection (HepTextBlock *self, gsize start, gsize end)
{
  g_return_if_fail (HEP_IS_TEXT_BLOCK (self));
  g_return_if_fail (start <= end);

  gsize length = hep_text_block_get_length (self);

  start = MIN (start, length);
  end = MIN (end, length);
  if (start == end)
    start = end = 0;

  if (self->selection_start == start && self->selection_end == end)
    return;

  if (self->tint == NULL)
    self->tint = create_tint (self);

  self->selection_start = start;
  self->selection_end = end;
  gtk_accessible_text_update_selection_bound (GTK_ACCESSIBLE_TEXT (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * hep_text_block_get_caret:
 * @self: a text block
 *
 * Returns: the byte offset of the caret in the plain text
 */
gsize
hep_text_block_get_caret (HepTextBlock *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_BLOCK (self), 0);

  return self->caret;
}

/**
 * hep_text_block_set_caret:
 * @self: a text block
 * @offset: a byte offset in the plain text, at the start of a character
 *
 * Moves the caret. It is drawn only if the reader asked for one: GtkSettings:gtk-keynav-use-caret.
 */
void
hep_text_block_set_caret (HepTextBlock *self, gsize offset)
{
  g_return_if_fail (HEP_IS_TEXT_BLOCK (self));

  offset = MIN (offset, hep_text_block_get_length (self));
  if (self->caret == offset)
    return;

  self->caret = offset;
  gtk_accessible_text_update_caret_position (GTK_ACCESSIBLE_TEXT (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * hep_text_block_get_offset_at:
 * @self: a text block
 * @x: horizontal position in the widget, in pixels
 * @y: vertical position in the widget, in pixels
 *
 * Finds the gap between two characters that is nearest to a point.
 *
 * Returns: a byte offset in the plain text
 */
gsize
hep_text_block_get_offset_at (HepTextBlock *self, double x, double y)
{
  g_return_val_if_fail (HEP_IS_TEXT_BLOCK (self), 0);

  PangoLayout *layout = hep_text_block_get_layout (self);
  const char *string = pango_layout_get_text (layout);
  int index, trailing;

  pango_layout_xy_to_index (layout, x * PANGO_SCALE, y * PANGO_SCALE, &index, &trailing);
  index = g_utf8_offset_to_pointer (string + index, trailing) - string;

  return hep_text_block_display_to_plain (self->display, index);
}
