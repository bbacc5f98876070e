/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "hep-appearance.h"
#include "hep-language-choice.h"

G_BEGIN_DECLS

/**
 * HepWindow:
 *
 * The window of a reader: the topics beside one of them.
 * Properties: sidebar-visible (in a narrow window, whether the topics are shown instead of the
 * page).
 */
#define HEP_TYPE_WINDOW (hep_window_get_type ())
G_DECLARE_FINAL_TYPE (HepWindow, hep_window, HEP, WINDOW, AdwApplicationWindow)

GtkWidget *hep_window_new (GtkApplication *application,
                           GSettings *settings,
                           HepAppearance *appearance,
                           HepLanguageChoice *languages);
void hep_window_set_library (HepWindow *self, HepLibrary *library, const GError *error);
void hep_window_change_language (HepWindow *self);
void hep_window_open (HepWindow *self, const char *place);
void hep_window_toast (HepWindow *self, const char *sentence);
void hep_window_toast_with_action (HepWindow *self,
                                   const char *sentence,
                                   const char *label,
                                   const char *action_name);
void hep_window_tell_left_out (HepWindow *self, GPtrArray *problems);

G_END_DECLS
