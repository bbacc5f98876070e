/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text.h"

G_BEGIN_DECLS

/**
 * HepBlock:
 *
 * One block of an article: a paragraph, a list, a care card … and the blocks inside it.
 * Immutable and reference-counted. Data/content/README.md says which kind has which parts.
 */
typedef struct _HepBlock HepBlock;

#define HEP_TYPE_BLOCK (hep_block_get_type ())

typedef enum
{
  HEP_BLOCK_SECTION,
  HEP_BLOCK_PARAGRAPH,
  HEP_BLOCK_LIST,
  HEP_BLOCK_STEPS,
  HEP_BLOCK_ITEM,
  HEP_BLOCK_TERMS,
  HEP_BLOCK_TABLE,
  HEP_BLOCK_ROW,
  HEP_BLOCK_CELL,
  HEP_BLOCK_FIGURE,
  HEP_BLOCK_PART,
  HEP_BLOCK_NOTE,
  HEP_BLOCK_QUOTE,
  HEP_BLOCK_CHANCE,
  HEP_BLOCK_FACTS,
  HEP_BLOCK_FACT,
  HEP_BLOCK_QUESTIONS,
  HEP_BLOCK_QUESTION,
  HEP_BLOCK_CLINIC,
  HEP_BLOCK_COMPARE,
  HEP_BLOCK_GLOSSARY,
} HepBlockKind;

typedef enum
{
  HEP_DEPTH_STANDARD,
  HEP_DEPTH_KEY,
  HEP_DEPTH_DETAIL,
} HepDepth;

/* Why a reader has to ask for a block. */
typedef enum
{
  HEP_SENSITIVITY_NONE,
  HEP_SENSITIVITY_HARD,    /* it may be hard to read */
  HEP_SENSITIVITY_OUTLOOK, /* it gives figures about outlook; some readers want none offered */
} HepSensitivity;

typedef enum
{
  HEP_NOTE_TIP,
  HEP_NOTE_IMPORTANT,
  HEP_NOTE_EMERGENCY,
  HEP_NOTE_URGENT,
  HEP_NOTE_ADVICE,
} HepNoteStyle;

GType              hep_block_get_type        (void);
HepBlock          *hep_block_ref             (HepBlock *self);
void               hep_block_unref           (HepBlock *self);
HepBlockKind       hep_block_get_kind        (HepBlock *self);
const char        *hep_block_get_id          (HepBlock *self);
guint              hep_block_get_line        (HepBlock *self);
guint              hep_block_get_column      (HepBlock *self);
HepDepth           hep_block_get_depth       (HepBlock *self);
gboolean           hep_block_is_sensitive    (HepBlock *self);
HepSensitivity     hep_block_get_sensitivity (HepBlock *self);
const char *const *hep_block_get_sources     (HepBlock *self);
HepText           *hep_block_get_title       (HepBlock *self);
HepText           *hep_block_get_text        (HepBlock *self);
HepText           *hep_block_get_alternative (HepBlock *self);
HepText           *hep_block_get_description (HepBlock *self);
HepNoteStyle       hep_block_get_note_style  (HepBlock *self);
const char        *hep_block_get_attribute   (HepBlock *self, const char *name);
guint              hep_block_get_n_children  (HepBlock *self);
HepBlock          *hep_block_get_child       (HepBlock *self, guint position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepBlock, hep_block_unref)

G_END_DECLS
