/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-glossary.h"

G_BEGIN_DECLS

/**
 * HepGlossaryView:
 *
 * All words explained from A to Z. The first are there at once, the rest follows while the
 * program is idle, or when the reader filters the words, jumps to a letter or looks for a word.
 */
#define HEP_TYPE_GLOSSARY_VIEW (hep_glossary_view_get_type ())
G_DECLARE_FINAL_TYPE (HepGlossaryView, hep_glossary_view, HEP, GLOSSARY_VIEW, GtkWidget)

GtkWidget *hep_glossary_view_new (HepGlossary *glossary, guint level);
void hep_glossary_view_build_all (HepGlossaryView *self);
void hep_glossary_view_set_filter (HepGlossaryView *self, const char *words);
guint hep_glossary_view_get_n_shown (HepGlossaryView *self);

G_END_DECLS
