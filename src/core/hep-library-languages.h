/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-languages.h"
#include "hep-library.h"
#include "hep-synonyms.h"

G_BEGIN_DECLS

/* A library in other languages; NULL in the place of a language is English, and so is what is not
 * translated. */
HepLanguages *hep_library_get_languages (HepLibrary *library);
HepLanguage *hep_library_new_preview (HepLibrary *library, HepCatalogue *catalogue, GError **error);
GPtrArray *hep_library_check_catalogue (HepLibrary *library,
                                        HepCatalogue *catalogue,
                                        const char *language,
                                        const char *name);
HepLanguage *hep_library_get_language_of (HepLibrary *library, HepDocument *document);
HepReviews *hep_library_get_reviews_of (HepLibrary *library, HepDocument *document);
HepGlossary *hep_library_load_glossary (HepLibrary *library, HepLanguage *language, GError **error);
HepSynonyms *hep_library_load_synonyms (HepLibrary *library, HepLanguage *language, GError **error);
char *hep_library_dup_source_title (HepLibrary *library, HepLanguage *language, const char *source);
char *hep_section_dup_title_in (HepSection *section, HepLanguage *language);
char *hep_topic_dup_title_in (HepTopic *topic, HepLanguage *language);
HepDocument *hep_topic_load_in (HepTopic *topic, HepLanguage *language, GError **error);

G_END_DECLS
