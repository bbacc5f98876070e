/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-language.h"

G_BEGIN_DECLS

/* The language of buttons, menus and messages, those of GTK and libadwaita among them. */
const char *hep_interface_get_catalogues (void);
void hep_interface_follow_session (const char *wanted);
void hep_interface_bind_toolkit (void);
void hep_interface_set_language (HepLanguage *language, GtkTextDirection direction);

G_END_DECLS
