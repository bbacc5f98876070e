/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The text as assistive technologies see it: what is read, in characters of the plain text. */

#include "hep-text-block-private.h"

#include <string.h>

static gsize
to_bytes (HepTextBlock *self, unsigned int character)
{
  const char *plain = hep_text_get_plain (self->text);
  const char *found = plain;

  while (character-- > 0 && *found != '\0')
    found = g_utf8_next_char (found);

  return found - plain;
}

static unsigned int
to_characters (HepTextBlock *self, gsize offset)
{
  const char *plain = hep_text_get_plain (self->text);

  return g_utf8_pointer_to_offset (plain, plain + offset);
}

static GBytes *
hep_text_block_get_contents (GtkAccessibleText *text, unsigned int start, unsigned int end)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (text);
  gsize first = to_bytes (self, start);
  gsize last = to_bytes (self, MAX (start, end));
  char *contents = g_strndup (hep_text_get_plain (self->text) + first, last - first);

  return g_bytes_new_take (contents, last - first + 1);
}

static gboolean
starts_here (const PangoLogAttr *attr, GtkAccessibleTextGranularity granularity)
{
  return granularity == GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD ? attr->is_word_start
                                                             : attr->is_sentence_start;
}

static void
find_unit (HepTextBlock *self,
           unsigned int offset,
           GtkAccessibleTextGranularity granularity,
           unsigned int *start,
           unsigned int *end)
{
  int n_attrs;
  const PangoLogAttr *attrs = hep_text_block_get_log_attrs (self, &n_attrs);
  unsigned int length = n_attrs - 1;

  *start = MIN (offset, length);
  while (*start > 0 && !starts_here (&attrs[*start], granularity))
    (*start)--;

  *end = MIN (offset + 1, length);
  while (*end < length && !starts_here (&attrs[*end], granularity))
    (*end)++;
}

static GBytes *
hep_text_block_get_contents_at (GtkAccessibleText *text,
                                unsigned int offset,
                                GtkAccessibleTextGranularity granularity,
                                unsigned int *start,
                                unsigned int *end)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (text);
  unsigned int length = g_utf8_strlen (hep_text_get_plain (self->text), -1);

  offset = MIN (offset, length);
  *start = 0;
  *end = length;

  switch (granularity)
    {
    case GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER:
      *start = offset;
      *end = MIN (offset + 1, length);
      break;

    case GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD:
    case GTK_ACCESSIBLE_TEXT_GRANULARITY_SENTENCE:
      find_unit (self, offset, granularity, start, end);
      break;

    case GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE:
      /* Orca reads the line at the caret when a block gets the focus. Unless the reader moves a
       * caret from line to line, the block is one line to it, and it reads all of it. */
      if (hep_text_block_uses_caret (self))
        {
          gsize first, last;

          hep_text_block_get_line (self, to_bytes (self, offset), &first, &last);
          *start = to_characters (self, first);
          *end = to_characters (self, last);
        }
      break;

    case GTK_ACCESSIBLE_TEXT_GRANULARITY_PARAGRAPH:
    default:
      break;
    }

  return hep_text_block_get_contents (text, *start, *end);
}

static unsigned int
hep_text_block_get_caret_position (GtkAccessibleText *text)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (text);

  return to_characters (self, self->caret);
}

static gboolean
hep_text_block_set_caret_position (GtkAccessibleText *text, unsigned int offset)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (text);

  hep_text_block_set_caret (self, to_bytes (self, offset));

  return TRUE;
}

static gboolean
hep_text_block_get_accessible_selection (GtkAccessibleText *text,
                                         gsize *n_ranges,
                                         GtkAccessibleTextRange **ranges)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (text);
  gsize start, end;

  *n_ranges = 0;
  if (!hep_text_block_get_selection (self, &start, &end))
    return FALSE;

  *n_ranges = 1;
  if (ranges != NULL)
    {
      *ranges = g_new (GtkAccessibleTextRange, 1);
      (*ranges)->start = to_characters (self, start);
      (*ranges)->length = to_characters (self, end) - (*ranges)->start;
    }

  return TRUE;
}

static gboolean
hep_text_block_set_accessible_selection (GtkAccessibleText *text,
                                         gsize i,
                                         GtkAccessibleTextRange *range)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (text);

  if (i != 0)
    return FALSE;

  hep_text_block_set_selection (self, to_bytes (self, range->start),
                                to_bytes (self, range->start + range->length));

  return TRUE;
}

/* The language is what a screen reader chooses its voice by. It is said of the whole block, and
 * nothing is said of bold letters: a change of attributes inside would break speech there. */
static gboolean
hep_text_block_get_attributes (GtkAccessibleText *text,
                               unsigned int offset,
                               gsize *n_ranges,
                               GtkAccessibleTextRange **ranges,
                               char ***names,
                               char ***values)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (text);

  *n_ranges = 0;
  if (self->language == NULL)
    return FALSE;

  *n_ranges = 1;
  if (ranges != NULL)
    {
      *ranges = g_new (GtkAccessibleTextRange, 1);
      (*ranges)->start = 0;
      (*ranges)->length = g_utf8_strlen (hep_text_get_plain (self->text), -1);
    }
  if (names != NULL)
    *names = g_strdupv ((char *[]){ (char *)"language", NULL });
  if (values != NULL)
    *values = g_strdupv ((char *[]){ self->language, NULL });

  return TRUE;
}

static gboolean
hep_text_block_get_extents (GtkAccessibleText *text,
                            unsigned int start,
                            unsigned int end,
                            graphene_rect_t *extents)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (text);
  gsize first = to_bytes (self, start);
  g_autoptr (GArray) fragments
      = hep_text_block_get_fragments (self, first, to_bytes (self, MAX (start, end)));

  if (fragments->len == 0)
    {
      hep_text_block_get_caret_rect (self, first, extents);
      return TRUE;
    }

  *extents = g_array_index (fragments, HepLinkFragment, 0).area;
  for (guint i = 1; i < fragments->len; i++)
    graphene_rect_union (extents, &g_array_index (fragments, HepLinkFragment, i).area, extents);

  return TRUE;
}

static gboolean
hep_text_block_get_offset (GtkAccessibleText *text,
                           const graphene_point_t *point,
                           unsigned int *offset)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (text);

  *offset = to_characters (self, hep_text_block_get_offset_at (self, point->x, point->y));

  return TRUE;
}

void
hep_text_block_accessible_init (GtkAccessibleTextInterface *iface)
{
  iface->get_contents = hep_text_block_get_contents;
  iface->get_contents_at = hep_text_block_get_contents_at;
  iface->get_caret_position = hep_text_block_get_caret_position;
  iface->set_caret_position = hep_text_block_set_caret_position;
  iface->get_selection = hep_text_block_get_accessible_selection;
  iface->set_selection = hep_text_block_set_accessible_selection;
  iface->get_attributes = hep_text_block_get_attributes;
  iface->get_extents = hep_text_block_get_extents;
  iface->get_offset = hep_text_block_get_offset;
}
