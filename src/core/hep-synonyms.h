/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* What somebody may type, and the word of these pages for it; the strings belong to the
 * HepSynonyms. */
typedef struct
{
  const char *variant;
  const char *target;
  guint line; /* of the file, 1 for the first */
} HepSynonym;

/**
 * HepSynonyms:
 *
 * Lay words, short forms and misspellings, each with the word of these pages for it, in the order
 * of the file: synonyms/LANGUAGE.txt.
 */
#define HEP_TYPE_SYNONYMS (hep_synonyms_get_type ())
G_DECLARE_FINAL_TYPE (HepSynonyms, hep_synonyms, HEP, SYNONYMS, GObject)

/* A line as translators get it: "fever : temperature, shivers". */
typedef void (*HepSynonymsFunc) (const char *line, gpointer user_data);

HepSynonyms      *hep_synonyms_new_from_bytes (GBytes *bytes, const char *name, GError **error);
guint             hep_synonyms_get_size       (HepSynonyms *self);
const HepSynonym *hep_synonyms_get            (HepSynonyms *self, guint position);
const char       *hep_synonyms_lookup         (HepSynonyms *self, const char *words);
void              hep_synonyms_foreach_line   (HepSynonyms *self, HepSynonymsFunc func,
                                               gpointer user_data);

G_END_DECLS
