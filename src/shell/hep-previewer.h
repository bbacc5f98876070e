/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-language-choice.h"

G_BEGIN_DECLS

/**
 * HepPreviewer:
 *
 * What a translator needs: a file of translations is opened, shown as a language, and followed.
 * Adds the actions open-translation, preview ('URI') and show-translation to the program.
 */
#define HEP_TYPE_PREVIEWER (hep_previewer_get_type ())
G_DECLARE_FINAL_TYPE (HepPreviewer, hep_previewer, HEP, PREVIEWER, GObject)

HepPreviewer *hep_previewer_new (GtkApplication *application, HepLanguageChoice *choice);

G_END_DECLS
