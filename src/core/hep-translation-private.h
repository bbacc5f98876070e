/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-message.h"
#include "hep-translation.h"

G_BEGIN_DECLS

HepText *hep_translation_find (HepCatalogue *catalogue,
                               const char *language,
                               const char *context,
                               HepText *source,
                               HepTranslationState *state,
                               GError **error);
char *hep_translation_dup_search_words (HepCatalogue *catalogue,
                                        const char *context,
                                        const char *words);
char *hep_translation_dup_plain (HepCatalogue *catalogue,
                                 const char *language,
                                 const char *context,
                                 const char *plain,
                                 HepTranslationState *state);
void hep_coverage_count (HepCoverage *self, const HepMessage *message, HepTranslationState state);

G_END_DECLS
