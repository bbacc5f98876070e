/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a finder has found, and where it is. */

#include "hep-text-finder-private.h"

#include "hep-text-block-private.h"

HepFoundPlace *
hep_text_finder_get_match (HepTextFinder *self, guint position)
{
  g_assert (HEP_IS_TEXT_FINDER (self));

  return &g_array_index (self->matches, HepFoundPlace, position);
}

/**
 * hep_text_finder_has_words:
 * @self: a finder
 *
 * Returns: whether there is something to look for
 */
gboolean
hep_text_finder_has_words (HepTextFinder *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_FINDER (self), FALSE);

  return self->search != NULL;
}

/**
 * hep_text_finder_get_n_matches:
 * @self: a finder
 *
 * Returns: how many places it can go to
 */
guint
hep_text_finder_get_n_matches (HepTextFinder *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_FINDER (self), 0);

  return self->matches->len;
}

/**
 * hep_text_finder_get_current:
 * @self: a finder
 *
 * Returns: which of them the reader is at, from 1; 0 for none
 */
guint
hep_text_finder_get_current (HepTextFinder *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_FINDER (self), 0);

  return (guint)(self->current + 1);
}

/**
 * hep_text_finder_get_n_folded:
 * @self: a finder
 *
 * Returns: in how many more places the words are in parts that stay folded
 */
guint
hep_text_finder_get_n_folded (HepTextFinder *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_FINDER (self), 0);

  return self->n_folded;
}

/**
 * hep_text_finder_get_n_hidden:
 * @self: a finder
 *
 * Returns: in how many more places the words are in what the page in short goes without
 */
guint
hep_text_finder_get_n_hidden (HepTextFinder *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_FINDER (self), 0);

  return self->n_hidden;
}

/**
 * hep_text_finder_dup_sentence:
 * @self: a finder
 *
 * Returns: (transfer full) (nullable): the sentence that the current match is in
 */
char *
hep_text_finder_dup_sentence (HepTextFinder *self)
{
  const PangoLogAttr *attrs;
  const char *plain, *start, *end;
  int n_attrs, first, last;
  HepFoundPlace *match;

  g_return_val_if_fail (HEP_IS_TEXT_FINDER (self), NULL);

  if (self->current < 0)
    return NULL;

  match = hep_text_finder_get_match (self, self->current);
  plain = hep_text_get_plain (hep_text_block_get_text (match->block));
  attrs = hep_text_block_get_log_attrs (match->block, &n_attrs);
  first = (int)g_utf8_pointer_to_offset (plain, plain + match->start);
  last = first + 1;
  while (first > 0 && !attrs[first].is_sentence_start)
    first--;
  while (last < n_attrs - 1 && !attrs[last].is_sentence_start)
    last++;
  start = g_utf8_offset_to_pointer (plain, first);
  end = g_utf8_offset_to_pointer (plain, last);
  return g_strstrip (g_strndup (start, end - start));
}
