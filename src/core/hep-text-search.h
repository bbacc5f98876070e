/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HepTextSearch:
 *
 * Words to look for in texts, without regard to capitals, accents and the shapes of letters.
 * Immutable.
 */
typedef struct _HepTextSearch HepTextSearch;

/* What was found: bytes of the text that was searched, always whole characters. */
typedef struct
{
  gsize start;
  gsize end;
} HepTextMatch;

HepTextSearch *hep_text_search_new      (const char *words);
void           hep_text_search_free     (HepTextSearch *self);
gboolean       hep_text_search_is_empty (HepTextSearch *self);
GArray        *hep_text_search_find     (HepTextSearch *self, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepTextSearch, hep_text_search_free)

G_END_DECLS
