/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-language.h"
#include "hep-language-table.h"
#include "hep-languages-index.h"

G_BEGIN_DECLS

/* Where the build puts a language's compiled articles, and who has signed them. */
#define HEP_LANGUAGE_CATALOGUE "languages/%s.mo"
#define HEP_LANGUAGE_REVIEWS   "reviews/%s.ini"

HepLanguage *hep_language_new (GFile *folder, const HepLanguageInfo *info, GVariant *entry);
HepLanguage *hep_language_new_preview (GFile *folder,
                                       const HepLanguageInfo *info,
                                       HepCatalogue *catalogue,
                                       GVariant *entry);

G_END_DECLS
