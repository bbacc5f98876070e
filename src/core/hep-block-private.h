/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-translation.h"

G_BEGIN_DECLS

/* Only the parser and the translator write here, before anybody else has seen the block. */
struct _HepBlock
{
  HepBlockKind kind;
  HepDepth depth;
  HepNoteStyle note_style;
  HepSensitivity sensitivity;
  guint line;
  guint column;
  HepTranslationState translation;
  const char *language; /* interned; NULL for English */
  char *id;
  GPtrArray *sources; /* of strings, NULL-terminated, shared with the blocks that inherit them */
  HepText *title;
  HepText *text;
  HepText *alternative;
  HepText *description;
  GPtrArray *attributes; /* name, value, name, value … */
  GPtrArray *children;
};

HepBlock *hep_block_new           (HepBlockKind kind);
void      hep_block_set_attribute (HepBlock *self, const char *name, const char *value);
void      hep_blocks_assign_ids   (GPtrArray *blocks, const char *page, GHashTable *by_id);

G_END_DECLS
