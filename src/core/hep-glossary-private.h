/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-catalogue.h"
#include "hep-glossary.h"

G_BEGIN_DECLS

/* All of them are copied. */
typedef struct
{
  const char *id;
  const char *term;
  const char *pronunciation;
  const char *keywords;
  const char *sources;
  gsize offset;         /* where its tag is in the file, in bytes */
  const char *language; /* interned; NULL for English */
} HepGlossaryEntryFields;

HepGlossaryEntry *hep_glossary_entry_new        (const HepGlossaryEntryFields *fields);
void              hep_glossary_entry_take_text  (HepGlossaryEntry *self, HepText *definition);
gsize             hep_glossary_entry_get_offset (HepGlossaryEntry *self);
void              hep_glossary_add              (HepGlossary *self, HepGlossaryEntry *entry);
HepGlossary      *hep_glossary_translate        (HepGlossary *self, HepCatalogue *catalogue,
                                                 const char *language);

G_END_DECLS
