/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-translation-private.h"

/* Fewer of a hundred, and a page says that it is only partly translated. */
#define ENOUGH 95

typedef struct
{
  HepCatalogue *catalogue;
  const char *language;
  HepCoverage *coverage;
} Counter;

/*
 * hep_coverage_count:
 *
 * Counts one text.
 */
void
hep_coverage_count (HepCoverage *self, const HepMessage *message, HepTranslationState state)
{
  gboolean is_vital = message->card != NULL || message->kind == HEP_MESSAGE_TITLE
                      || message->kind == HEP_MESSAGE_HEADING;

  if (message->kind == HEP_MESSAGE_KEYWORDS || message->kind == HEP_MESSAGE_SYNONYMS)
    return;
  self->n_texts++;
  self->n_vital += is_vital ? 1 : 0;
  self->n_outdated += state == HEP_TRANSLATION_OUTDATED ? 1 : 0;
  self->n_faulty += state == HEP_TRANSLATION_FAULTY ? 1 : 0;
  if (state != HEP_TRANSLATION_DONE)
    return;
  self->n_done++;
  self->n_vital_done += is_vital ? 1 : 0;
}

static void
count_cb (const HepMessage *message, gpointer user_data)
{
  Counter *self = user_data;
  HepTranslationState state;
  g_autoptr (HepText) text = hep_translation_find (self->catalogue, self->language,
                                                   message->context, message->text, &state, NULL);

  hep_coverage_count (self->coverage, message, state);
}

/**
 * hep_document_get_coverage:
 * @document: a page in English
 * @catalogue: the translations of one language
 * @language: its code
 * @coverage: (out): how much of the page is translated
 */
void
hep_document_get_coverage (HepDocument *document,
                           HepCatalogue *catalogue,
                           const char *language,
                           HepCoverage *coverage)
{
  Counter counter = { catalogue, language, coverage };

  g_return_if_fail (document != NULL);
  g_return_if_fail (catalogue != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (coverage != NULL);

  *coverage = (HepCoverage){ 0 };
  hep_document_foreach_message (document, count_cb, &counter);
}

/**
 * hep_coverage_add:
 * @self: (inout): a sum
 * @other: what is added to it
 */
void
hep_coverage_add (HepCoverage *self, const HepCoverage *other)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (other != NULL);

  self->n_texts += other->n_texts;
  self->n_done += other->n_done;
  self->n_outdated += other->n_outdated;
  self->n_faulty += other->n_faulty;
  self->n_vital += other->n_vital;
  self->n_vital_done += other->n_vital_done;
}

/**
 * hep_coverage_get_percent:
 * @self: how much is translated
 *
 * Returns: the same in per cent, rounded down: 100 only if nothing is missing
 */
guint
hep_coverage_get_percent (const HepCoverage *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_texts > 0 ? self->n_done * 100 / self->n_texts : 0;
}

/**
 * hep_coverage_is_enough:
 * @self: how much is translated
 *
 * Says whether a page may be offered to patients: with all titles, all that stands in care cards,
 * and 95 of 100 texts. Else it is shown as partly translated.
 *
 * Returns: whether it is enough
 */
gboolean
hep_coverage_is_enough (const HepCoverage *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  return self->n_texts > 0 && self->n_vital_done == self->n_vital
         && (guint64)self->n_done * 100 >= (guint64)self->n_texts * ENOUGH;
}
