/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library.h"
#include "hep-language.h"

G_BEGIN_DECLS

/* How far a language has come, over all topics of a library. */
typedef struct
{
  guint percent; /* of all texts */
  guint n_topics;
  guint n_complete; /* topics with all that must not be missing, and nearly all else */
  guint n_partly;
  guint n_outdated; /* topics with texts whose English has changed since */
  guint n_reviewed;
} HepLanguageSummary;

void
hep_library_summarise (HepLibrary *library, HepLanguage *language, HepLanguageSummary *summary);
char *hep_words_for_summary (const HepLanguageSummary *summary);

G_END_DECLS
