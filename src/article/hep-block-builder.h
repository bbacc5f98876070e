/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-document.h"
#include "hep-library.h"
#include "hep-reading-depth.h"

G_BEGIN_DECLS

/**
 * HepBlockBuilder:
 *
 * Turns the blocks of one document into widgets, some at a time, and remembers which widget
 * shows which block.
 */
typedef struct _HepBlockBuilder HepBlockBuilder;

HepBlockBuilder *hep_block_builder_new (HepDocument *document,
                                        HepDocument *beside,
                                        HepLibrary *library,
                                        const char *language,
                                        GtkBox *column,
                                        HepReadingLevel level,
                                        gboolean outlook);
void hep_block_builder_free (HepBlockBuilder *self);
gboolean hep_block_builder_run (HepBlockBuilder *self, guint n_blocks);
HepDocument *hep_block_builder_get_document (HepBlockBuilder *self);
HepLibrary *hep_block_builder_get_library (HepBlockBuilder *self);
GtkWidget *hep_block_builder_get_column (HepBlockBuilder *self);
HepReadingDepth *hep_block_builder_get_depth (HepBlockBuilder *self);
void hep_block_builder_set_level (HepBlockBuilder *self, HepReadingLevel level);
GtkWidget *hep_block_builder_find (HepBlockBuilder *self, const char *block_id);
GtkWidget *hep_block_builder_find_shown (HepBlockBuilder *self, const char *block_id);
const char *hep_block_builder_find_at (HepBlockBuilder *self, GtkWidget *view, double y);
const char *hep_block_builder_get_shown (HepBlockBuilder *self, GtkWidget *widget);
const char *hep_block_builder_get_stand_in (HepBlockBuilder *self, HepBlock *block);

/* For the block kinds in hep-blocks.h. */
void hep_block_builder_register (HepBlockBuilder *self, HepBlock *block, GtkWidget *widget);
void hep_block_builder_add_children (HepBlockBuilder *self,
                                     GtkWidget *box,
                                     HepBlock *block,
                                     guint level);
GtkWidget *hep_block_builder_text (HepBlockBuilder *self,
                                   HepBlock *block,
                                   HepText *text,
                                   GtkAccessibleRole role,
                                   const char *css_class);
GtkWidget *
hep_block_builder_heading (HepBlockBuilder *self, HepBlock *block, HepText *text, guint level);
const char *hep_block_builder_get_words_language (HepBlockBuilder *self);
GtkWidget *hep_block_builder_english (HepBlockBuilder *self, HepBlock *block, guint level);
const char *hep_block_builder_get_language_of (HepBlockBuilder *self, HepBlock *block);
const char *hep_block_builder_get_source_language (HepBlockBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepBlockBuilder, hep_block_builder_free)

G_END_DECLS
