/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-reviews.h"
#include "hep-translation.h"

G_BEGIN_DECLS

/* The program's own words for what pages say in codes, in the language of the interface. */
const char *hep_words_for_note_style (HepNoteStyle style);
const char *hep_words_for_fact (const char *key);
char *hep_words_dup_note_style_in (HepNoteStyle style, const char *language);
char *hep_words_dup_fact_in (const char *key, const char *language);
const char *hep_words_for_status (const char *status);
const char *hep_words_for_translation (HepTranslationState state);
char *hep_words_for_review (HepDocument *document, HepReviews *reviews);
char *hep_words_for_unsourced (HepDocument *document, HepReviews *reviews);
char *hep_words_for_date (const char *iso_date);

G_END_DECLS
