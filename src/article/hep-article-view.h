/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-library.h"
#include "hep-reading-depth.h"
#include "hep-text-block.h"
#include "hep-text-spacer.h"

G_BEGIN_DECLS

/**
 * HepArticleView:
 *
 * The column of blocks of one document, title first, role ARTICLE. It neither scrolls nor keeps
 * a place: the page around it does.
 * Properties: library (where glossary, sources, figures and the clinic come from), document
 * (HepDocument or %NULL), complete (whether all of it is built), language (of a document that is
 * no translation, %NULL for English), depth (HepReadingLevel), outlook (whether figures about
 * outlook are offered), line-spacing, letter-spacing (HepSpacing). Actions: article.go-to
 * ('block-id'), article.mark-block ('block-id', or '' for none), article.show-term ('glossary-id'),
 * article.show-sources (of the block with the focus), article.next and article.previous ('heading',
 * 'section', 'link', 'table' or 'picture'), and those of HepTextSelection. Requests go up as
 * actions: win.open-topic ('topic#section'), win.open-uri ('https://…'), win.enlarge-figure
 * ('topic#figure').
 */
#define HEP_TYPE_ARTICLE_VIEW (hep_article_view_get_type ())
G_DECLARE_FINAL_TYPE (HepArticleView, hep_article_view, HEP, ARTICLE_VIEW, GtkWidget)

GtkWidget *hep_article_view_new (void);
HepDocument *hep_article_view_get_document (HepArticleView *self);
void hep_article_view_set_document (HepArticleView *self, HepDocument *document);
void
hep_article_view_set_documents (HepArticleView *self, HepDocument *document, HepDocument *beside);
const char *hep_article_view_get_language (HepArticleView *self);
void hep_article_view_set_language (HepArticleView *self, const char *language);
HepLibrary *hep_article_view_get_library (HepArticleView *self);
void hep_article_view_set_library (HepArticleView *self, HepLibrary *library);
void hep_article_view_complete (HepArticleView *self);
void hep_article_view_set_depth (HepArticleView *self, HepReadingLevel depth);
void hep_article_view_set_outlook (HepArticleView *self, gboolean outlook);
void hep_article_view_set_line_spacing (HepArticleView *self, HepSpacing spacing);
void hep_article_view_set_letter_spacing (HepArticleView *self, HepSpacing spacing);
GtkWidget *hep_article_view_find_block (HepArticleView *self, const char *block_id);
GtkWidget *hep_article_view_find_shown (HepArticleView *self, const char *block_id);
void hep_article_view_go_to (HepArticleView *self, GtkWidget *widget);
char *hep_article_view_dup_focus (HepArticleView *self);
gboolean hep_article_view_restore_focus (HepArticleView *self, const char *focus);
const char *hep_article_view_get_block_at (HepArticleView *self, double y);
char *hep_article_view_dup_selection (HepArticleView *self);
char *hep_article_view_dup_text (HepArticleView *self);
void hep_article_view_select (HepArticleView *self, HepTextBlock *block, gsize start, gsize end);

G_END_DECLS
