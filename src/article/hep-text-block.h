/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-link.h"
#include "hep-text-search.h"
#include "hep-text.h"

G_BEGIN_DECLS

/**
 * HepTextBlock:
 *
 * One block of text a reader can focus, select, follow links in and have read aloud whole.
 * Properties: text (HepText), language (BCP 47 code, decides the direction), level (heading
 * level, 0 for none), line-height (in font sizes). CSS nodes: textblock, textblock > hep-link,
 * textblock > selection-tint (its color tints selected text), textblock > match-tint and
 * match-edge (what was found).
 * Signal "link-activated" (HepLink), see hep_text_block_new() for what happens by default.
 */
#define HEP_TYPE_TEXT_BLOCK (hep_text_block_get_type ())
G_DECLARE_FINAL_TYPE (HepTextBlock, hep_text_block, HEP, TEXT_BLOCK, GtkWidget)

GtkWidget  *hep_text_block_new             (HepText *text, GtkAccessibleRole role);
HepText    *hep_text_block_get_text        (HepTextBlock *self);
const char *hep_text_block_get_language    (HepTextBlock *self);
void        hep_text_block_set_language    (HepTextBlock *self, const char *language);
int         hep_text_block_get_level       (HepTextBlock *self);
void        hep_text_block_set_level       (HepTextBlock *self, int level);
double      hep_text_block_get_line_height (HepTextBlock *self);
void        hep_text_block_set_line_height (HepTextBlock *self, double line_height);
gboolean    hep_text_block_get_selection   (HepTextBlock *self, gsize *start, gsize *end);
void        hep_text_block_set_selection   (HepTextBlock *self, gsize start, gsize end);
gsize       hep_text_block_get_caret       (HepTextBlock *self);
void        hep_text_block_set_caret       (HepTextBlock *self, gsize offset);
gsize       hep_text_block_get_offset_at   (HepTextBlock *self, double x, double y);
GArray     *hep_text_block_get_matches     (HepTextBlock *self);
void        hep_text_block_set_matches     (HepTextBlock *self, GArray *matches);
int         hep_text_block_get_current_match (HepTextBlock *self);
void        hep_text_block_set_current_match (HepTextBlock *self, int position);

G_END_DECLS
