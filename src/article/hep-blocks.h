/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-block-builder.h"

G_BEGIN_DECLS

/* One constructor for each kind of block, each in its own file; `level` is the level of the
 * heading that the block stands under. */
GtkWidget *hep_list_block_new      (HepBlockBuilder *builder, HepBlock *block, guint level);
GtkWidget *hep_terms_block_new     (HepBlockBuilder *builder, HepBlock *block, guint level);
GtkWidget *hep_table_block_new     (HepBlockBuilder *builder, HepBlock *block);
GtkWidget *hep_figure_block_new    (HepBlockBuilder *builder, HepBlock *block);
GtkWidget *hep_note_block_new      (HepBlockBuilder *builder, HepBlock *block, guint level);
GtkWidget *hep_quote_block_new     (HepBlockBuilder *builder, HepBlock *block, guint level);
GtkWidget *hep_chance_block_new    (HepBlockBuilder *builder, HepBlock *block, guint level);
GtkWidget *hep_facts_block_new     (HepBlockBuilder *builder, HepBlock *block);
GtkWidget *hep_questions_block_new (HepBlockBuilder *builder, HepBlock *block);
GtkWidget *hep_clinic_block_new    (HepBlockBuilder *builder, HepBlock *block);
GtkWidget *hep_compare_block_new   (HepBlockBuilder *builder, guint level);
GtkWidget *hep_glossary_block_new  (HepBlockBuilder *builder, guint level);

/* Calls one of them, by the kind of the block. */
GtkWidget *hep_blocks_build        (HepBlockBuilder *builder, HepBlock *block, guint level);

/* What the program itself adds to a page. */
GtkWidget *hep_draft_block_new     (HepBlockBuilder *builder);
GtkWidget *hep_sources_block_new   (HepBlockBuilder *builder);

/* Small parts that several kinds share. */
GtkWidget *hep_blocks_box          (GtkAccessibleRole role, const char *css_class);
GtkWidget *hep_blocks_hang         (GtkAccessibleRole role, const char *css_name, GtkWidget *sign,
                                    GtkWidget *content);
GtkWidget *hep_blocks_text         (HepText *text, GtkAccessibleRole role, const char *css_class);
GtkWidget *hep_blocks_label        (const char *text, GtkAccessibleRole role, const char *css_class);
GtkWidget *hep_blocks_trouble      (const char *sentence);
HepText   *hep_blocks_plain        (const char *text);
void       hep_blocks_set_label    (GtkWidget *widget, const char *label);

G_END_DECLS
