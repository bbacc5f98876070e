/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "hep-glossary-entry.h"

G_BEGIN_DECLS

/**
 * HepGlossary:
 *
 * The words explained: a #GListModel of #HepGlossaryEntry in the order of the file.
 */
#define HEP_TYPE_GLOSSARY (hep_glossary_get_type ())
G_DECLARE_FINAL_TYPE (HepGlossary, hep_glossary, HEP, GLOSSARY, GObject)

HepGlossary      *hep_glossary_new_from_bytes (GBytes *bytes, const char *name, GError **error);
HepGlossaryEntry *hep_glossary_lookup         (HepGlossary *self, const char *id);
GPtrArray        *hep_glossary_dup_sorted     (HepGlossary *self);
char             *hep_glossary_dup_letter     (HepGlossaryEntry *entry);

G_END_DECLS
