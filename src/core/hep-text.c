/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-private.h"

struct _HepText
{
  char *plain;
  char *markup;
  HepSpan *spans;
  gsize n_spans;
};

G_DEFINE_BOXED_TYPE (HepText, hep_text, hep_text_ref, hep_text_unref)

static void
text_clear (gpointer data)
{
  HepText *self = data;

  for (gsize i = 0; i < self->n_spans; i++)
    g_free ((char *)self->spans[i].target);
  g_free (self->spans);
  g_free (self->plain);
  g_free (self->markup);
}

/*
 * hep_text_new_take:
 * @plain: (transfer full): the characters
 * @markup: (transfer full): the same with inline tags
 * @spans: (transfer full): the HepSpans, in order of start, outer before inner
 *
 * For HepTextBuilder, which makes sure that the three agree.
 */
HepText *
hep_text_new_take (char *plain, char *markup, GArray *spans)
{
  HepText *self = g_atomic_rc_box_new0 (HepText);

  g_assert (plain != NULL);
  g_assert (markup != NULL);
  g_assert (spans != NULL);

  self->plain = plain;
  self->markup = markup;
  self->n_spans = spans->len;
  self->spans = (HepSpan *)(gpointer)g_array_free (spans, FALSE);
  return self;
}

/**
 * hep_text_ref:
 * @self: a text
 *
 * Takes a reference. May be called from any thread.
 *
 * Returns: (transfer full): @self
 */
HepText *
hep_text_ref (HepText *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_atomic_rc_box_acquire (self);
}

/**
 * hep_text_unref:
 * @self: (transfer full): a text
 *
 * Drops a reference; the last one frees the text. May be called from any thread.
 */
void
hep_text_unref (HepText *self)
{
  g_return_if_fail (self != NULL);
  g_atomic_rc_box_release_full (self, text_clear);
}

/**
 * hep_text_get_plain:
 * @self: a text
 *
 * Gets the characters alone: one line, single spaces, none at the ends, never empty.
 *
 * Returns: (transfer none): the text as UTF-8
 */
const char *
hep_text_get_plain (HepText *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->plain;
}

/**
 * hep_text_get_markup:
 * @self: a text
 *
 * Gets the text as translators see it: with inline tags, without the `h:` prefix, such as
 * `Call <phone>999</phone>`. hep_text_new_from_markup() reads it back.
 *
 * Returns: (transfer none): the markup as UTF-8
 */
const char *
hep_text_get_markup (HepText *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->markup;
}

/**
 * hep_text_get_spans:
 * @self: a text
 * @n_spans: (out): how many there are
 *
 * Gets the pieces of the text that mean something. They are sorted by their start; of two with
 * the same start the one that holds the other comes first.
 *
 * Returns: (transfer none) (array length=n_spans) (nullable): the spans
 */
const HepSpan *
hep_text_get_spans (HepText *self, gsize *n_spans)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_spans != NULL, NULL);

  *n_spans = self->n_spans;
  return self->spans;
}
