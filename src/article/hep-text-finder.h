/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-article-view.h"

G_BEGIN_DECLS

/**
 * HepTextFinder:
 *
 * Looks for words in an article, marks what it finds and goes from one place to the next. It opens
 * folds of detail on its way. What is folded because it may be hard to read is only counted: to
 * open that is for the reader to decide.
 * Signal "changed": there is more or less to be found.
 */
#define HEP_TYPE_TEXT_FINDER (hep_text_finder_get_type ())
G_DECLARE_FINAL_TYPE (HepTextFinder, hep_text_finder, HEP, TEXT_FINDER, GObject)

HepTextFinder *hep_text_finder_new (HepArticleView *view);
void hep_text_finder_start (HepTextFinder *self);
gboolean hep_text_finder_stop (HepTextFinder *self);
void hep_text_finder_set_words (HepTextFinder *self, const char *words);
gboolean hep_text_finder_step (HepTextFinder *self, int direction);
gboolean hep_text_finder_has_words (HepTextFinder *self);
guint hep_text_finder_get_n_matches (HepTextFinder *self);
guint hep_text_finder_get_current (HepTextFinder *self);
guint hep_text_finder_get_n_folded (HepTextFinder *self);
guint hep_text_finder_get_n_hidden (HepTextFinder *self);
char *hep_text_finder_dup_sentence (HepTextFinder *self);

G_END_DECLS
