/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "page-text.h"
#include "prose.h"

#include "hep-glossary.h"

G_BEGIN_DECLS

/* How hard a page is to read. */
typedef struct
{
  ProseCount all;
  ProseCount plain; /* without the words of the glossary and the names of drugs */
  guint n_words;    /* of the whole page, titles and all */
  guint longest;    /* words of the longest sentence */
} Readability;

Readability readability_measure (GArray *pieces, HepGlossary *glossary);

G_END_DECLS
