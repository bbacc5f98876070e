/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-translation.h"

G_BEGIN_DECLS

/* Only the parser and the translator write here, before anybody else has seen the document. */
struct _HepDocument
{
  char *id;
  HepText *title;
  HepText *description;
  GPtrArray *keywords; /* the arrays of strings are NULL-terminated */
  char *date;
  char *status;
  GPtrArray *credits;
  GPtrArray *related;
  GPtrArray *blocks;
  GHashTable *by_id;
  GArray *outline;
  HepDocument *source;  /* of which it is a translation, or NULL */
  const char *language; /* interned; NULL for English */
  HepTranslationState title_state;
};

HepDocument *hep_document_new  (void);
void         hep_document_seal (HepDocument *self);

G_END_DECLS
