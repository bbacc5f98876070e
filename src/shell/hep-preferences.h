/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "hep-appearance.h"

G_BEGIN_DECLS

/**
 * HepPreferences:
 *
 * What a reader may choose. A key that the clinic has locked is shown as such.
 */
#define HEP_TYPE_PREFERENCES (hep_preferences_get_type ())
G_DECLARE_FINAL_TYPE (HepPreferences, hep_preferences, HEP, PREFERENCES, AdwPreferencesDialog)

AdwDialog *hep_preferences_new (GSettings *settings, HepAppearance *appearance);

G_END_DECLS
