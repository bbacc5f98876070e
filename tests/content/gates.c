/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "gates.h"

const Gate gates[] = {
  { "grade", gate_grade },
  { "sentences", gate_sentences },
  { "paragraphs", gate_paragraphs },
  { "banned-words", gate_banned_words },
  { "uk-spelling", gate_uk_spelling },
  { "terms", gate_terms },
  { "sources", gate_sources },
  { "figures-given", gate_figures_given },
  { "per-cent", gate_per_cent },
  { "chances", gate_chances },
  { "care-cards", gate_care_cards },
  { "pictures", gate_pictures },
  { "treatments", gate_treatments },
  { "review-state", gate_review_state },
  { "own-words", gate_own_words },
  { NULL, NULL },
};

/*
 * gate_page_new:
 * @seed_hashes: (nullable): the text of seed-shingles.txt
 *
 * Prepares a page for the gates.
 */
GatePage *
gate_page_new (HepDocument *document,
               HepGlossary *glossary,
               HepSources *sources,
               const char *seed_hashes)
{
  GatePage *self = g_new0 (GatePage, 1);

  self->document = hep_document_ref (document);
  self->pieces = page_text_collect (document);
  self->glossary = g_object_ref (glossary);
  self->sources = g_object_ref (sources);
  self->seed_hashes = seed_hashes;
  self->problems = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
gate_page_free (GatePage *self)
{
  hep_document_unref (self->document);
  g_array_unref (self->pieces);
  g_object_unref (self->glossary);
  g_object_unref (self->sources);
  g_ptr_array_unref (self->problems);
  g_free (self);
}

/*
 * gate_page_fail:
 * @block: (nullable): where the problem is, or %NULL for the page as a whole
 * @format: what it is
 */
void
gate_page_fail (GatePage *self, HepBlock *block, const char *format, ...)
{
  g_autofree char *reason = NULL;
  va_list arguments;

  va_start (arguments, format);
  reason = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (self->problems,
                   g_strdup_printf ("%s.page:%u:%u: %s", hep_document_get_id (self->document),
                                    block != NULL ? hep_block_get_line (block) : 1,
                                    block != NULL ? hep_block_get_column (block) : 1, reason));
}
