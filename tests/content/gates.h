/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library.h"
#include "page-text.h"

G_BEGIN_DECLS

/* One page, and what it is held against. */
typedef struct
{
  HepDocument *document;
  GArray *pieces; /* of Piece */
  HepGlossary *glossary;
  HepSources *sources;
  const char *seed_hashes; /* the text of seed-shingles.txt */
  GPtrArray *problems;     /* of strings: file, place and reason */
} GatePage;

/* A rule for the text of every page. It adds a problem for each place that breaks it. */
typedef struct
{
  const char *name;
  void (*check) (GatePage *page);
} Gate;

extern const Gate gates[];

GatePage *gate_page_new  (HepDocument *document, HepGlossary *glossary, HepSources *sources,
                          const char *seed_hashes);
void      gate_page_free (GatePage *self);
void      gate_page_fail (GatePage *self, HepBlock *block, const char *format,
                          ...) G_GNUC_PRINTF (3, 4);

void gate_grade         (GatePage *page);
void gate_sentences     (GatePage *page);
void gate_paragraphs    (GatePage *page);
void gate_banned_words  (GatePage *page);
void gate_uk_spelling   (GatePage *page);
void gate_terms         (GatePage *page);
void gate_sources       (GatePage *page);
void gate_figures_given (GatePage *page);
void gate_per_cent      (GatePage *page);
void gate_chances       (GatePage *page);
void gate_care_cards    (GatePage *page);
void gate_pictures      (GatePage *page);
void gate_treatments    (GatePage *page);
void gate_review_state  (GatePage *page);
void gate_own_words     (GatePage *page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GatePage, gate_page_free)

G_END_DECLS
