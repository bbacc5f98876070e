/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "gates.h"

G_BEGIN_DECLS

/* All pages of a content folder, with what they are held against. */
typedef struct
{
  HepLibrary *library;
  HepGlossary *glossary;
  HepSources *sources;
  char *seed_hashes;
  GPtrArray *ids;       /* of strings: the pages in the order of the library */
  GPtrArray *documents; /* of HepDocument, NULL for a page that cannot be read */
  GPtrArray *errors;    /* of GError, NULL for a page that can */
} ContentSet;

ContentSet *content_set_new  (const char *folder);
void        content_set_free (ContentSet *self);
GatePage   *content_set_page (ContentSet *self, guint position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ContentSet, content_set_free)

G_END_DECLS
