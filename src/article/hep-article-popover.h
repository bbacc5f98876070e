/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepArticlePopover:
 *
 * A few words beside a place of the article: a word explained, where a paragraph comes from.
 * Role DIALOG. Opening it moves the focus in; closing it gives the focus back, and it is gone.
 */
#define HEP_TYPE_ARTICLE_POPOVER (hep_article_popover_get_type ())
G_DECLARE_FINAL_TYPE (HepArticlePopover, hep_article_popover, HEP, ARTICLE_POPOVER, GtkPopover)

GtkWidget *hep_article_popover_new (const char *label);
void hep_article_popover_append (HepArticlePopover *self, GtkWidget *widget);
void hep_article_popover_add_button (HepArticlePopover *self, const char *label, const char *topic);
void hep_article_popover_open (HepArticlePopover *self, GtkWidget *parent, GtkWidget *anchor);

G_END_DECLS
