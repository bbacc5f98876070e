/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-block-builder.h"

#include "hep-translation.h"

G_BEGIN_DECLS

/* Marks a line that stands in the place of blocks that are left out. */
#define HEP_STAND_IN_CLASS "stand-in"

/* One block that is shown; both belong to the document and to the column. */
typedef struct
{
  const char *id;
  GtkWidget *widget;
} HepShownBlock;

struct _HepBlockBuilder
{
  HepDocument *document;
  HepLibrary *library;
  char *language;
  HepBlockBuilder *twin;    /* builds the same page in the second language; NULL for none */
  HepBlockBuilder *english; /* builds what stands in English under its translation; NULL for none */
  gboolean marks_english;   /* whether English is the exception on this page */
  GtkWidget *column;
  GQueue tasks;
  GArray *shown;
  GHashTable *by_id;
  GHashTable *by_widget;
  HepReadingDepth *depth;
  gboolean outlook; /* whether figures about outlook are offered */
  HepFoldReason opened;
  HepBlock *section; /* the section of the block that is built; NULL for none */
  guint n_built;
  gboolean finished;
};

/* hep-block-builder.c */
HepBlockBuilder *hep_block_builder_new_quiet (HepDocument *document,
                                              HepLibrary *library,
                                              const char *language,
                                              HepReadingLevel level,
                                              gboolean outlook);
const char *hep_block_builder_get_page_language (HepBlockBuilder *self);

/* hep-block-builder-languages.c */
void hep_block_builder_init_languages (HepBlockBuilder *self,
                                       HepDocument *beside,
                                       HepReadingLevel level);
void hep_block_builder_mark (HepBlockBuilder *self, GtkWidget *text, HepTranslationState state);
HepBlock *hep_block_builder_get_twin (HepBlockBuilder *self, HepBlock *section, guint position);
GtkWidget *hep_block_builder_put_beside (HepBlockBuilder *self,
                                         HepBlock *block,
                                         HepBlock *twin,
                                         GtkWidget *widget,
                                         guint level);
GtkWidget *hep_block_builder_put_heading_beside (HepBlockBuilder *self,
                                                 HepBlock *block,
                                                 HepBlock *twin,
                                                 GtkWidget *heading,
                                                 guint level);
GtkWidget *
hep_block_builder_put_text_beside (HepBlockBuilder *self, GtkWidget *text, HepText *twin);

G_END_DECLS
