/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-contents.h"

G_BEGIN_DECLS

/**
 * HepContentsButton:
 *
 * The button in the header bar that shows what is on the page: beside itself, or in a sheet where
 * there is no room for that. What is chosen there gets the focus and comes to the top.
 * Properties: narrow (whether there is no room).
 */
#define HEP_TYPE_CONTENTS_BUTTON (hep_contents_button_get_type ())
G_DECLARE_FINAL_TYPE (HepContentsButton, hep_contents_button, HEP, CONTENTS_BUTTON, GtkWidget)

void hep_contents_button_set_article (HepContentsButton *self, HepArticleView *article);
void hep_contents_button_open        (HepContentsButton *self, HepContentsList list);

G_END_DECLS
