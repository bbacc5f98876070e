/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-article-view.h"

G_BEGIN_DECLS

/* What a reader can go to in an article, from one to the next. */
typedef enum
{
  HEP_PART_HEADING,
  HEP_PART_SECTION,
  HEP_PART_LINK,
  HEP_PART_TABLE,
  HEP_PART_PICTURE,
} HepArticlePart;

/* The parts of an article that are in sight or can be scrolled to, each known by the widget that
 * takes the focus: a heading, a link, the first row of a table, the first text of a picture. */
GPtrArray  *hep_article_parts_list        (HepArticleView *view, HepArticlePart part);
GtkWidget  *hep_article_parts_get_current (HepArticleView *view);
const char *hep_article_parts_get_title   (GtkWidget *stop);
int         hep_article_parts_get_level   (GtkWidget *stop);

G_END_DECLS
