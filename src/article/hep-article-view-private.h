/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-article-view.h"

#include "hep-block-builder.h"
#include "hep-text-selection.h"

G_BEGIN_DECLS

struct _HepArticleView
{
  GtkWidget parent_instance;

  HepDocument *document;
  HepDocument *beside;
  HepLibrary *library;
  char *language;
  HepReadingLevel depth;
  gboolean outlook;
  HepSpacing line_spacing;
  HepSpacing letter_spacing;
  GtkWidget *column;
  HepBlockBuilder *builder;
  HepTextSelection *selection;
  gboolean complete;
  guint build_id;
  guint build_frames;
  guint n_built; /* in the frames so far */

  GtkWidget *last_focus; /* where the reader was, to come back to; weak */
  GtkWidget *target;     /* what is to be scrolled to once it has its place; weak */
  guint target_id;
  guint target_frames;
  GtkWidget *marked; /* the block that a picture points at; weak */
};

/* hep-article-view-actions.c */
void hep_article_view_class_install_actions (GtkWidgetClass *widget_class);
void hep_article_view_cancel_target (HepArticleView *self);
void hep_article_view_unfold (HepArticleView *self, GtkWidget *widget);

/* hep-article-view-spacing.c */
void hep_article_view_spacer_init (HepTextSpacerInterface *iface);

/* hep-article-view-focus.c */
void hep_article_view_class_install_keys (GtkWidgetClass *widget_class);
gboolean hep_article_view_focus (GtkWidget *widget, GtkDirectionType direction);
void hep_article_view_follow_focus (HepArticleView *self);
void hep_article_view_leave_focus (HepArticleView *self);
GPtrArray *hep_article_view_list_stops (HepArticleView *self);
GPtrArray *hep_article_view_list_stops_in (GtkWidget *widget);
void hep_article_view_focus_near (HepArticleView *self, GPtrArray *stops, GtkWidget *widget);
int hep_article_view_find_place (HepArticleView *self, GPtrArray *stops);
gboolean hep_article_view_focus_inside (GtkWidget *widget);

/* hep-article-view-structure.c */
void hep_article_view_class_install_structure (GtkWidgetClass *widget_class);

/* hep-article-view-marks.c */
void hep_article_view_class_install_marks (GtkWidgetClass *widget_class);
void hep_article_view_offer_sources (HepArticleView *self, GMenu *menu, HepTextBlock *block);
void hep_article_view_point_figures (HepArticleView *self, GtkWidget *focus);

G_END_DECLS
