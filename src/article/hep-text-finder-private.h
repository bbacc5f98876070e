/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text-finder.h"

G_BEGIN_DECLS

typedef struct
{
  HepTextBlock *block;
  guint position; /* among the matches in the block */
  gsize start;
} HepFoundPlace;

struct _HepTextFinder
{
  GObject parent_instance;

  HepArticleView *view; /* weak */
  HepTextSearch *search;
  GArray *matches; /* HepFoundPlace */
  guint n_folded;
  guint n_hidden;
  gboolean hidden; /* whether the search is in what the form of the page leaves out */

  HepTextBlock *origin; /* where to look from */
  gsize origin_offset;
  guint first; /* the first match from there on */
  int current; /* -1 for none */

  gboolean unfolding;
  guint tick;
  guint frames;
};

HepFoundPlace *hep_text_finder_get_match (HepTextFinder *self, guint position);

G_END_DECLS
