/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "hep-language-choice.h"

G_BEGIN_DECLS

/**
 * HepReaderPage:
 *
 * The pane that shows one topic: header bar, article, foot, or what is wrong with the page.
 * Properties: narrow (whether the header bar must do with less room), text-size (per cent).
 */
#define HEP_TYPE_READER_PAGE (hep_reader_page_get_type ())
G_DECLARE_FINAL_TYPE (HepReaderPage, hep_reader_page, HEP, READER_PAGE, AdwNavigationPage)

HepTopic *hep_reader_page_get_topic (HepReaderPage *self);
void hep_reader_page_bind (HepReaderPage *self, GSettings *settings, HepLanguageChoice *languages);
gboolean hep_reader_page_show (HepReaderPage *self,
                               HepLibrary *library,
                               HepTopic *topic,
                               const char *block_id,
                               const char *focus);
void hep_reader_page_show_error (HepReaderPage *self, const GError *error);
void hep_reader_page_reload (HepReaderPage *self);
char *hep_reader_page_dup_place (HepReaderPage *self);
char *hep_reader_page_dup_block (HepReaderPage *self);
gboolean hep_reader_page_has_focus (HepReaderPage *self, GtkWidget *focus);
char *hep_reader_page_dup_focus (HepReaderPage *self);
gboolean hep_reader_page_focus_place (HepReaderPage *self);
gboolean hep_reader_page_return_focus (HepReaderPage *self);
void hep_reader_page_activate (HepReaderPage *self, const char *action, GVariant *parameter);
HepDocument *hep_reader_page_get_document (HepReaderPage *self);
char *hep_reader_page_dup_text (HepReaderPage *self);
void hep_reader_page_find (HepReaderPage *self, int direction);
void hep_reader_page_open_contents (HepReaderPage *self, gboolean links);
void hep_reader_page_open_menu (HepReaderPage *self);
void hep_reader_page_open_appearance (HepReaderPage *self);

G_END_DECLS
