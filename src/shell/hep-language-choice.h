/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library-languages.h"

G_BEGIN_DECLS

/* In which language the program and its pages are read, and in which other one beside it: what was
 * asked for by settings, command line and session, out of the languages that there are.
 * Signal "changed": read hep_language_choice_get_language() and _get_beside() again. */
#define HEP_TYPE_LANGUAGE_CHOICE (hep_language_choice_get_type ())
G_DECLARE_FINAL_TYPE (HepLanguageChoice, hep_language_choice, HEP, LANGUAGE_CHOICE, GObject)

HepLanguageChoice *hep_language_choice_new (GSettings *settings, const char *wanted);
void hep_language_choice_set_library (HepLanguageChoice *self, HepLibrary *library);
HepLibrary *hep_language_choice_get_library (HepLanguageChoice *self);
void hep_language_choice_override (HepLanguageChoice *self, const char *code, const char *beside);
void hep_language_choice_choose (HepLanguageChoice *self, const char *code);
void hep_language_choice_choose_beside (HepLanguageChoice *self, const char *code);
void hep_language_choice_set_preview (HepLanguageChoice *self, HepLanguage *preview);
HepLanguage *hep_language_choice_get_language (HepLanguageChoice *self);
HepLanguage *hep_language_choice_get_beside (HepLanguageChoice *self);
HepLanguage *hep_language_choice_get_system (HepLanguageChoice *self);
gboolean hep_language_choice_follows_system (HepLanguageChoice *self);
gboolean hep_language_choice_is_offered (HepLanguageChoice *self, HepLanguage *language);

G_END_DECLS
