/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-block-display.h"

#include <string.h>

/* Pango takes its directions from characters alone: the only way to keep the groups of a phone
 * number in order between Arabic letters is to put isolates around it. They are put into this
 * string only, never into the text that is read, selected and copied.
 *
 * FIRST STRONG ISOLATE rather than LEFT-TO-RIGHT ISOLATE: "0121 371 2000" and "500 mg" come
 * out from left to right all the same, and an amount with an Arabic unit from right to left. */
#define ISOLATE_START  "\u2068"
#define ISOLATE_END    "\u2069"
#define NO_BREAK_SPACE "\u00a0"

/* Numbers a translator did not mark: two groups of digits or more, or one with its unit. */
#define DIGITS "\\p{Nd}+"
#define UNIT   "\\s?(?:mg|ml|g|kg|cm|mm|\u00b0C|%)"
/* Latin names of several parts, such as 5-FU. */
#define NAME "[0-9A-Za-z]+(?:[-\u2013/.+][0-9A-Za-z]+)+"
#define NUMBER_PATTERN                                                                             \
  "\\+?" DIGITS "(?:[\\s.,/:\u066b\u066c\u2013\u2212-]+" DIGITS ")+(?:" UNIT ")?"                  \
  "|\\+" DIGITS "|" DIGITS UNIT "|" NAME

/* A longer row of numbers is a list, and may go on in the next line. */
#define LONGEST_NUMBER 24

/* At @plain, @plain_length bytes of the text were replaced by @length bytes at @display. */
typedef struct
{
  gsize plain;
  gsize plain_length;
  gsize display;
  gsize length;
} Edit;

typedef struct
{
  gsize start;
  gsize end;
  gboolean keep_together;
} Isolate;

struct _HepTextBlockDisplay
{
  HepText *text;
  const char *plain;
  char *edited; /* NULL when the text can be shown as it is */
  GArray *edits;
};

static int
compare_isolates (gconstpointer a, gconstpointer b)
{
  const Isolate *left = a, *right = b;

  return left->start < right->start ? -1 : left->start > right->start;
}

static void
find_marked (HepText *text, GArray *isolates)
{
  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  for (gsize i = 0; i < n_spans; i++)
    {
      gboolean drug = spans[i].kind == HEP_SPAN_DRUG;
      gboolean amount = spans[i].kind == HEP_SPAN_PHONE || spans[i].kind == HEP_SPAN_VALUE;
      gsize last = isolates->len > 0 ? g_array_index (isolates, Isolate, isolates->len - 1).end : 0;

      if ((drug || amount) && spans[i].start >= last && spans[i].end > spans[i].start)
        g_array_append_val (isolates, ((Isolate){ spans[i].start, spans[i].end, amount }));
    }
}

static gboolean
touches_isolate (GArray *isolates, gsize n_isolates, gsize start, gsize end)
{
  for (gsize i = 0; i < n_isolates; i++)
    {
      const Isolate *isolate = &g_array_index (isolates, Isolate, i);

      if (isolate->start < end && start < isolate->end)
        return TRUE;
    }

  return FALSE;
}

static void
find_numbers (const char *plain, GArray *isolates)
{
  g_autoptr (GRegex) regex
      = g_regex_new (NUMBER_PATTERN, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  gsize n_marked = isolates->len;

  g_assert (regex != NULL);

  for (g_regex_match (regex, plain, G_REGEX_MATCH_DEFAULT, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      int start, end;

      g_match_info_fetch_pos (match, 0, &start, &end);
      if (!touches_isolate (isolates, n_marked, start, end))
        g_array_append_val (isolates, ((Isolate){ start, end, end - start <= LONGEST_NUMBER }));
    }

  g_array_sort (isolates, compare_isolates);
}

static void
replace (HepTextBlockDisplay *self,
         GString *string,
         gsize plain,
         gsize plain_length,
         const char *replacement)
{
  Edit edit = { plain, plain_length, string->len, strlen (replacement) };

  g_string_append (string, replacement);
  g_array_append_val (self->edits, edit);
}

static void
edit (HepTextBlockDisplay *self, GArray *isolates, gboolean rtl)
{
  GString *string = g_string_new (NULL);
  gsize done = 0;

  for (guint i = 0; i < isolates->len; i++)
    {
      const Isolate *isolate = &g_array_index (isolates, Isolate, i);

      g_string_append_len (string, self->plain + done, isolate->start - done);
      if (rtl)
        replace (self, string, isolate->start, 0, ISOLATE_START);

      for (gsize offset = isolate->start; offset < isolate->end; offset++)
        {
          if (isolate->keep_together && self->plain[offset] == ' ')
            replace (self, string, offset, 1, NO_BREAK_SPACE);
          else
            g_string_append_c (string, self->plain[offset]);
        }

      if (rtl)
        replace (self, string, isolate->end, 0, ISOLATE_END);
      done = isolate->end;
    }

  g_string_append (string, self->plain + done);
  self->edited = g_string_free_and_steal (string);
}

/**
 * hep_text_block_display_new:
 * @text: the text
 * @rtl: whether it will run from right to left
 *
 * Makes the string that shows a text: spaces in phone numbers and values become no-break
 * spaces, and in text from right to left numbers, values and drug names are put in isolates,
 * so that their parts stay in order.
 *
 * Returns: (transfer full): a new display
 */
HepTextBlockDisplay *
hep_text_block_display_new (HepText *text, gboolean rtl)
{
  HepTextBlockDisplay *self;
  g_autoptr (GArray) isolates = g_array_new (FALSE, FALSE, sizeof (Isolate));

  g_return_val_if_fail (text != NULL, NULL);

  self = g_new0 (HepTextBlockDisplay, 1);
  self->text = hep_text_ref (text);
  self->plain = hep_text_get_plain (text);
  self->edits = g_array_new (FALSE, FALSE, sizeof (Edit));

  find_marked (text, isolates);
  if (rtl)
    find_numbers (self->plain, isolates);
  if (isolates->len > 0)
    edit (self, isolates, rtl);

  return self;
}

/**
 * hep_text_block_display_free:
 * @self: (transfer full): a display
 *
 * Frees a display.
 */
void
hep_text_block_display_free (HepTextBlockDisplay *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->edits);
  g_free (self->edited);
  hep_text_unref (self->text);
  g_free (self);
}

/**
 * hep_text_block_display_get_string:
 * @self: a display
 *
 * Returns: (transfer none): the string to lay out
 */
const char *
hep_text_block_display_get_string (HepTextBlockDisplay *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->edited != NULL ? self->edited : self->plain;
}

/* How many edits end at or before an offset; @plain says in which of the two strings it is. */
static guint
count_edits (HepTextBlockDisplay *self, gsize offset, gboolean plain)
{
  guint low = 0, high = self->edits->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const Edit *found = &g_array_index (self->edits, Edit, middle);
      gsize end = plain ? found->plain + found->plain_length : found->display + found->length;

      if (end <= offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * hep_text_block_display_from_plain:
 * @self: a display
 * @offset: a byte offset in the text
 *
 * Returns: the byte offset of the same character in the string laid out
 */
gsize
hep_text_block_display_from_plain (HepTextBlockDisplay *self, gsize offset)
{
  g_return_val_if_fail (self != NULL, 0);

  guint n_before = count_edits (self, offset, TRUE);

  if (n_before == 0)
    return offset;

  const Edit *last = &g_array_index (self->edits, Edit, n_before - 1);

  return last->display + last->length + (offset - last->plain - last->plain_length);
}

/**
 * hep_text_block_display_to_plain:
 * @self: a display
 * @offset: a byte offset in the string laid out
 *
 * Returns: the byte offset of the same character in the text; for a character that the text
 *   does not have, that of the next one
 */
gsize
hep_text_block_display_to_plain (HepTextBlockDisplay *self, gsize offset)
{
  g_return_val_if_fail (self != NULL, 0);

  guint n_before = count_edits (self, offset, FALSE);
  gsize plain = offset;

  if (n_before > 0)
    {
      const Edit *last = &g_array_index (self->edits, Edit, n_before - 1);

      plain = last->plain + last->plain_length + (offset - last->display - last->length);
    }

  if (n_before < self->edits->len)
    plain = MIN (plain, g_array_index (self->edits, Edit, n_before).plain);

  return plain;
}
