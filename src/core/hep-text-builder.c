/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-builder.h"

#include "hep-inline.h"
#include "hep-text-private.h"

/* A tag that has been opened. */
typedef struct
{
  guint span;       /* its place in the array of spans */
  gboolean written; /* whether its first character has come */
} OpenSpan;

struct _HepTextBuilder
{
  GString *plain;
  GString *markup;
  GArray *spans;        /* of HepSpan */
  GArray *open;         /* of OpenSpan, outermost first */
  gboolean space_waits; /* white space has come since the last character */
};

static void
clear_span (gpointer data)
{
  HepSpan *span = data;

  g_free ((char *)span->target);
}

/*
 * hep_text_builder_new:
 *
 * Begins a text. White space is collapsed, and moved out of the spans at whose edges it stands, so
 * that a link is never underlined beyond its last letter and the same text always has the same
 * markup.
 */
HepTextBuilder *
hep_text_builder_new (void)
{
  HepTextBuilder *self = g_new0 (HepTextBuilder, 1);

  self->plain = g_string_new (NULL);
  self->markup = g_string_new (NULL);
  self->spans = g_array_new (FALSE, FALSE, sizeof (HepSpan));
  self->open = g_array_new (FALSE, FALSE, sizeof (OpenSpan));
  g_array_set_clear_func (self->spans, clear_span);
  return self;
}

void
hep_text_builder_free (HepTextBuilder *self)
{
  g_assert (self != NULL);

  g_string_free (self->plain, TRUE);
  g_string_free (self->markup, TRUE);
  g_array_unref (self->spans);
  g_array_unref (self->open);
  g_free (self);
}

static void
write_opening_tags (HepTextBuilder *self)
{
  guint first = self->open->len;

  while (first > 0 && !g_array_index (self->open, OpenSpan, first - 1).written)
    first--;

  for (guint i = first; i < self->open->len; i++)
    {
      OpenSpan *open = &g_array_index (self->open, OpenSpan, i);
      HepSpan *span = &g_array_index (self->spans, HepSpan, open->span);

      open->written = TRUE;
      span->start = self->plain->len;
      hep_inline_write_start (self->markup, span->kind, span->target);
    }
}

static void
append_escaped (GString *markup, const char *text, gsize length)
{
  /* Nearly no text needs it. */
  if (memchr (text, '&', length) == NULL && memchr (text, '<', length) == NULL
      && memchr (text, '>', length) == NULL)
    {
      g_string_append_len (markup, text, (gssize)length);
      return;
    }

  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '&')
        g_string_append (markup, "&amp;");
      else if (text[i] == '<')
        g_string_append (markup, "&lt;");
      else if (text[i] == '>')
        g_string_append (markup, "&gt;");
      else
        g_string_append_c (markup, text[i]);
    }
}

/*
 * hep_text_builder_append:
 * @text: UTF-8, need not be terminated
 * @length: its length in bytes
 */
void
hep_text_builder_append (HepTextBuilder *self, const char *text, gsize length)
{
  const char *end = text + length;

  g_assert (self != NULL);

  while (text < end)
    {
      const char *word = text;

      /* White space as XML knows it; a no-break space is a character like any other. */
      while (text < end && *text != ' ' && *text != '\n' && *text != '\t' && *text != '\r')
        text++;
      if (text > word)
        {
          if (self->space_waits && self->plain->len > 0)
            {
              g_string_append_c (self->plain, ' ');
              g_string_append_c (self->markup, ' ');
            }
          self->space_waits = FALSE;
          write_opening_tags (self);
          g_string_append_len (self->plain, word, text - word);
          append_escaped (self->markup, word, (gsize)(text - word));
        }
      if (text < end)
        {
          self->space_waits = TRUE;
          text++;
        }
    }
}

/*
 * hep_text_builder_open_span:
 * @target: (nullable): what HepSpan.target means for this kind
 */
void
hep_text_builder_open_span (HepTextBuilder *self, HepSpanKind kind, const char *target)
{
  HepSpan span = { .kind = kind, .target = g_strdup (target) };
  OpenSpan open = { .span = self->spans->len };

  g_array_append_val (self->spans, span);
  g_array_append_val (self->open, open);
}

/*
 * hep_text_builder_close_span:
 *
 * Ends the innermost span.
 *
 * Returns: %FALSE if there was nothing inside it; the text can then not be used
 */
gboolean
hep_text_builder_close_span (HepTextBuilder *self)
{
  OpenSpan open;
  HepSpan *span;

  g_assert (self->open->len > 0);

  open = g_array_index (self->open, OpenSpan, self->open->len - 1);
  g_array_set_size (self->open, self->open->len - 1);
  if (!open.written)
    return FALSE;

  span = &g_array_index (self->spans, HepSpan, open.span);
  span->end = self->plain->len;
  hep_inline_write_end (self->markup, span->kind);
  return TRUE;
}

/*
 * hep_text_builder_is_inside:
 *
 * Returns: whether a span of this kind is open
 */
gboolean
hep_text_builder_is_inside (HepTextBuilder *self, HepSpanKind kind)
{
  g_assert (self != NULL);

  for (guint i = 0; i < self->open->len; i++)
    {
      guint span = g_array_index (self->open, OpenSpan, i).span;

      if (g_array_index (self->spans, HepSpan, span).kind == kind)
        return TRUE;
    }
  return FALSE;
}

/*
 * hep_text_builder_end:
 *
 * Takes the finished text out; the builder is then empty and can be used again.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there were no characters
 */
HepText *
hep_text_builder_end (HepTextBuilder *self)
{
  HepText *text = NULL;
  GArray *spans;

  g_assert (self != NULL);
  g_assert (self->open->len == 0);

  if (self->plain->len > 0)
    {
      spans = g_steal_pointer (&self->spans);
      g_array_set_clear_func (spans, NULL);
      text = hep_text_new_take (g_string_free_and_steal (self->plain),
                                g_string_free_and_steal (self->markup), spans);
      self->plain = g_string_new (NULL);
      self->markup = g_string_new (NULL);
      self->spans = g_array_new (FALSE, FALSE, sizeof (HepSpan));
      g_array_set_clear_func (self->spans, clear_span);
    }
  self->space_waits = FALSE;
  return text;
}
