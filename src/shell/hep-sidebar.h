/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "hep-library-languages.h"

G_BEGIN_DECLS

/**
 * HepSidebar:
 *
 * The list of topics, under the titles of their sections. Choosing one asks for
 * win.return-to-topic; the row of the open topic is the selected one.
 */
#define HEP_TYPE_SIDEBAR (hep_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (HepSidebar, hep_sidebar, HEP, SIDEBAR, GtkWidget)

void hep_sidebar_set_library (HepSidebar *self, HepLibrary *library, HepLanguage *language);
void hep_sidebar_set_topic (HepSidebar *self, HepTopic *topic);
void hep_sidebar_set_mode (HepSidebar *self, AdwSidebarMode mode);
void hep_sidebar_focus_topic (HepSidebar *self);

G_END_DECLS
