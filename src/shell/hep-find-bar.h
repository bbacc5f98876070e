/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-article-view.h"

G_BEGIN_DECLS

/**
 * HepFindBar:
 *
 * The bar under the header bar in which a reader looks for words on the page. Closed at first.
 */
#define HEP_TYPE_FIND_BAR (hep_find_bar_get_type ())
G_DECLARE_FINAL_TYPE (HepFindBar, hep_find_bar, HEP, FIND_BAR, GtkWidget)

void     hep_find_bar_set_article (HepFindBar *self, HepArticleView *article);
gboolean hep_find_bar_get_open    (HepFindBar *self);
void     hep_find_bar_open        (HepFindBar *self);
void     hep_find_bar_close       (HepFindBar *self);
void     hep_find_bar_step        (HepFindBar *self, int direction);

G_END_DECLS
