/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-document.h"

G_BEGIN_DECLS

/* Only the parser writes here, before anybody else has seen the document. */
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
};

HepDocument *hep_document_new  (void);
void         hep_document_seal (HepDocument *self);

G_END_DECLS
