/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library.h"
#include "hep-translation.h"

G_BEGIN_DECLS

/* What the build counted of each language, so that nobody opens a catalogue to show a list. */
#define HEP_LANGUAGES_INDEX_PATH "languages/index"

/* Code, interface done and all, then for the articles: topics with their HepCoverage, and which
 * texts are out of date, by a number made of each. */
#define HEP_LANGUAGES_ENTRY_TYPE "(suua(suuuuuu)at)"
#define HEP_LANGUAGES_INDEX_TYPE "(ua" HEP_LANGUAGES_ENTRY_TYPE ")"

GVariant *hep_languages_index_count (HepLibrary *library,
                                     const char *code,
                                     HepCatalogue *catalogue,
                                     guint interface_done,
                                     guint interface_all,
                                     GError **error);
GBytes *hep_languages_index_to_bytes (GPtrArray *entries);
GVariant *hep_languages_index_from_bytes (GBytes *bytes);
guint hep_languages_index_get_interface (GVariant *entry);
gboolean hep_languages_index_has_articles (GVariant *entry);
void hep_languages_index_get_coverage (GVariant *entry, const char *topic, HepCoverage *coverage);
void hep_languages_index_mark_outdated (GVariant *entry, HepCatalogue *catalogue);

G_END_DECLS
