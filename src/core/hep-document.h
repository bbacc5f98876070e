/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-block.h"

G_BEGIN_DECLS

/**
 * HepDocument:
 *
 * One article as its writer left it: what the page says of itself, and its blocks.
 * Immutable and reference-counted; knows nothing of readers, languages or screens.
 */
typedef struct _HepDocument HepDocument;

#define HEP_TYPE_DOCUMENT (hep_document_get_type ())

/* One entry of the outline: a section and how deep it lies, 1 for the sections of the page. */
typedef struct
{
  HepBlock *section;
  guint level;
} HepOutlineEntry;

typedef gboolean (*HepBlockFunc) (HepBlock *block, HepBlock *parent, gpointer user_data);

GType                  hep_document_get_type        (void);
HepDocument           *hep_document_ref             (HepDocument *self);
void                   hep_document_unref           (HepDocument *self);
const char            *hep_document_get_id          (HepDocument *self);
HepText               *hep_document_get_title       (HepDocument *self);
HepText               *hep_document_get_description (HepDocument *self);
const char *const     *hep_document_get_keywords    (HepDocument *self);
const char            *hep_document_get_date        (HepDocument *self);
const char            *hep_document_get_status      (HepDocument *self);
const char *const     *hep_document_get_credits     (HepDocument *self);
const char *const     *hep_document_get_related     (HepDocument *self);
guint                  hep_document_get_n_blocks    (HepDocument *self);
HepBlock              *hep_document_get_block       (HepDocument *self, guint position);
HepBlock              *hep_document_find_block      (HepDocument *self, const char *id);
const HepOutlineEntry *hep_document_get_outline     (HepDocument *self, gsize *n_entries);
gboolean               hep_document_foreach_block   (HepDocument *self, HepBlockFunc func, gpointer user_data);
char                 **hep_document_dup_sources     (HepDocument *self);
char                  *hep_document_to_plain_text   (HepDocument *self);
char                  *hep_document_dup_digest      (HepDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepDocument, hep_document_unref)

G_END_DECLS
