/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text.h"

G_BEGIN_DECLS

/**
 * HepGlossaryEntry:
 *
 * One word explained. Properties: id, term, pronunciation, definition (all read-only).
 */
#define HEP_TYPE_GLOSSARY_ENTRY (hep_glossary_entry_get_type ())
G_DECLARE_FINAL_TYPE (HepGlossaryEntry, hep_glossary_entry, HEP, GLOSSARY_ENTRY, GObject)

const char        *hep_glossary_entry_get_id            (HepGlossaryEntry *self);
const char        *hep_glossary_entry_get_term          (HepGlossaryEntry *self);
const char        *hep_glossary_entry_get_pronunciation (HepGlossaryEntry *self);
HepText           *hep_glossary_entry_get_definition    (HepGlossaryEntry *self);
const char *const *hep_glossary_entry_get_keywords      (HepGlossaryEntry *self);
const char        *hep_glossary_entry_get_language      (HepGlossaryEntry *self);
const char *const *hep_glossary_entry_get_sources       (HepGlossaryEntry *self);

G_END_DECLS
