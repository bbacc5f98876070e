/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-article-view.h"

G_BEGIN_DECLS

typedef enum
{
  HEP_CONTENTS_SECTIONS,
  HEP_CONTENTS_LINKS,
} HepContentsList;

/**
 * HepContents:
 *
 * What is on a page: the list of its sections, with the present one marked, and the list of its
 * links. Signal "chosen" (GtkWidget): the part of the article that was chosen.
 */
#define HEP_TYPE_CONTENTS (hep_contents_get_type ())
G_DECLARE_FINAL_TYPE (HepContents, hep_contents, HEP, CONTENTS, GtkBox)

GtkWidget *hep_contents_new  (HepArticleView *article, HepContentsList list);
void       hep_contents_focus_list (HepContents *self);

G_END_DECLS
