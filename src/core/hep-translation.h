/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-catalogue.h"
#include "hep-document.h"

G_BEGIN_DECLS

typedef enum
{
  HEP_TRANSLATION_SOURCE,   /* English, as it was written */
  HEP_TRANSLATION_DONE,     /* in the language of the document */
  HEP_TRANSLATION_MISSING,  /* English, for nobody has translated it yet */
  HEP_TRANSLATION_OUTDATED, /* English, for it changed since it was translated */
  HEP_TRANSLATION_FAULTY,   /* English, for the translation cannot be trusted */
} HepTranslationState;

/* How much of a topic is translated. What is only for search does not count. */
typedef struct
{
  guint n_texts;
  guint n_done;
  guint n_outdated;
  guint n_faulty;
  guint n_vital; /* titles, and all that stands in care cards */
  guint n_vital_done;
} HepCoverage;

HepDocument *
hep_document_translate (HepDocument *document, HepCatalogue *catalogue, const char *language);
const char *hep_document_get_language (HepDocument *document);
HepDocument *hep_document_get_source (HepDocument *document);
HepTranslationState hep_document_get_title_state (HepDocument *document);
HepTranslationState hep_block_get_translation (HepBlock *block);
const char *hep_block_get_language (HepBlock *block);

void hep_document_count_languages (HepDocument *document, guint *n_translated, guint *n_english);
void hep_document_get_coverage (HepDocument *document,
                                HepCatalogue *catalogue,
                                const char *language,
                                HepCoverage *coverage);
void hep_coverage_add (HepCoverage *self, const HepCoverage *other);
guint hep_coverage_get_percent (const HepCoverage *self);
gboolean hep_coverage_is_enough (const HepCoverage *self);

G_END_DECLS
