/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text-block.h"

G_BEGIN_DECLS

/**
 * HepTextSelection:
 *
 * Selecting in a column of text blocks as if it were one text, by pointer, touch and caret, and
 * copying what is selected. Actions on the container: article.select-all, article.copy,
 * article.caret-browsing. Property: has-selection (read-only). Signals: select-all (before all is
 * selected), populate-menu (GMenu *, HepTextBlock *: before the context menu of a block opens, to add
 * to it).
 */
#define HEP_TYPE_TEXT_SELECTION (hep_text_selection_get_type ())
G_DECLARE_FINAL_TYPE (HepTextSelection, hep_text_selection, HEP, TEXT_SELECTION, GObject)

HepTextSelection *hep_text_selection_new               (GtkWidget *container);
gboolean          hep_text_selection_get_has_selection (HepTextSelection *self);
char             *hep_text_selection_dup_text          (HepTextSelection *self);
void              hep_text_selection_select            (HepTextSelection *self,
                                                        HepTextBlock *anchor, gsize anchor_offset,
                                                        HepTextBlock *cursor, gsize cursor_offset);
void              hep_text_selection_select_all        (HepTextSelection *self);
void              hep_text_selection_clear             (HepTextSelection *self);
void              hep_text_selection_focus             (HepTextSelection *self,
                                                        HepTextBlock *block);
void              hep_text_selection_copy              (HepTextSelection *self);

G_END_DECLS
