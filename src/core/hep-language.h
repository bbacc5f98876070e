/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-reviews.h"
#include "hep-translation.h"

G_BEGIN_DECLS

/**
 * HepLanguage:
 *
 * A language in which the program, its articles or both can be read.
 * Properties: code, name, english-name (all read-only). The catalogue is opened when somebody
 * first asks for it.
 */
#define HEP_TYPE_LANGUAGE (hep_language_get_type ())
G_DECLARE_FINAL_TYPE (HepLanguage, hep_language, HEP, LANGUAGE, GObject)

const char *hep_language_get_code (HepLanguage *self);
const char *hep_language_get_name (HepLanguage *self);
const char *hep_language_get_english_name (HepLanguage *self);
const char *hep_language_get_script (HepLanguage *self);
const char *hep_language_get_font (HepLanguage *self);
const char *hep_language_get_heading_font (HepLanguage *self);
gboolean hep_language_is_english (HepLanguage *self);
gboolean hep_language_is_preview (HepLanguage *self);
guint hep_language_get_interface (HepLanguage *self);
void hep_language_get_coverage (HepLanguage *self, const char *topic, HepCoverage *coverage);
HepCatalogue *hep_language_get_catalogue (HepLanguage *self, GError **error);
HepReviews *hep_language_get_reviews (HepLanguage *self, GError **error);

gboolean hep_language_is_rtl (const char *code);

G_END_DECLS
