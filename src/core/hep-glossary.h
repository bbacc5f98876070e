/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "hep-text.h"

G_BEGIN_DECLS

#define HEP_TYPE_GLOSSARY_ENTRY (hep_glossary_entry_get_type ())
G_DECLARE_FINAL_TYPE (HepGlossaryEntry, hep_glossary_entry, HEP, GLOSSARY_ENTRY, GObject)

const char        *hep_glossary_entry_get_id            (HepGlossaryEntry *self);
const char        *hep_glossary_entry_get_term          (HepGlossaryEntry *self);
const char        *hep_glossary_entry_get_pronunciation (HepGlossaryEntry *self);
HepText           *hep_glossary_entry_get_definition    (HepGlossaryEntry *self);
const char *const *hep_glossary_entry_get_keywords      (HepGlossaryEntry *self);
const char *const *hep_glossary_entry_get_sources       (HepGlossaryEntry *self);

/**
 * HepGlossary:
 *
 * The words explained: a #GListModel of #HepGlossaryEntry in the order of the file.
 */
#define HEP_TYPE_GLOSSARY (hep_glossary_get_type ())
G_DECLARE_FINAL_TYPE (HepGlossary, hep_glossary, HEP, GLOSSARY, GObject)

HepGlossary      *hep_glossary_new_from_bytes (GBytes *bytes, const char *name, GError **error);
HepGlossaryEntry *hep_glossary_lookup         (HepGlossary *self, const char *id);

G_END_DECLS
