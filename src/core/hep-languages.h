/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "hep-language.h"

G_BEGIN_DECLS

/**
 * HepLanguages:
 *
 * The languages that can be chosen: a #GListModel of #HepLanguage. English comes first, a preview
 * last. No locale of the operating system is needed for any of them. What lookup, match, suggest
 * and find_wanted return stays the list's own.
 */
#define HEP_TYPE_LANGUAGES (hep_languages_get_type ())
G_DECLARE_FINAL_TYPE (HepLanguages, hep_languages, HEP, LANGUAGES, GObject)

HepLanguages *hep_languages_new (GFile *folder);
HepLanguage *hep_languages_lookup (HepLanguages *self, const char *code);
HepLanguage *hep_languages_match (HepLanguages *self, const char *wanted);
HepLanguage *hep_languages_suggest (HepLanguages *self, const char *wrong);
HepLanguage *hep_languages_find_wanted (HepLanguages *self, const char *wanted);
void hep_languages_set_preview (HepLanguages *self, HepLanguage *preview);

G_END_DECLS
