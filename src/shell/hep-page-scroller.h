/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-article-view.h"

G_BEGIN_DECLS

/**
 * HepPageScroller:
 *
 * The scrolled column of a page: the article and, at its foot, where to go next. It keeps the
 * reader's place: the block at the top stays at the top when the window or the text changes size.
 * Properties: text-size (per cent; the column grows with it), scrolled (read-only: whether the
 * title of the page has left the top).
 */
#define HEP_TYPE_PAGE_SCROLLER (hep_page_scroller_get_type ())
G_DECLARE_FINAL_TYPE (HepPageScroller, hep_page_scroller, HEP, PAGE_SCROLLER, GtkWidget)

HepArticleView *hep_page_scroller_get_article (HepPageScroller *self);
void hep_page_scroller_show (HepPageScroller *self,
                             HepLibrary *library,
                             HepTopic *topic,
                             HepDocument *document,
                             HepDocument *beside);
void hep_page_scroller_scroll_to (HepPageScroller *self, const char *block_id);
gboolean hep_page_scroller_restore (HepPageScroller *self, const char *block_id, const char *focus);
char *hep_page_scroller_dup_block (HepPageScroller *self);
void hep_page_scroller_bind (HepPageScroller *self, GSettings *settings);
gboolean hep_page_scroller_grab_focus (HepPageScroller *self);
gboolean hep_page_scroller_return_focus (HepPageScroller *self);
void hep_page_scroller_activate (HepPageScroller *self, const char *action, GVariant *parameter);

G_END_DECLS
