/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-glossary.h"
#include "prose.h"

G_BEGIN_DECLS

/* A term of the glossary found in a text. */
typedef struct
{
  HepGlossaryEntry *entry; /* owned by the glossary */
  guint first_word;
  guint n_words;
} TermMatch;

GArray *term_match_find (HepGlossary *glossary, const char *text, const Prose *prose);

G_END_DECLS
