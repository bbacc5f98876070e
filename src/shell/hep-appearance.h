/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define HEP_TEXT_SIZE_MIN    100
#define HEP_TEXT_SIZE_MAX    300
#define HEP_TEXT_SIZE_NORMAL 100

/**
 * HepAppearance:
 *
 * How the text looks to this reader: its size in per cent and light or dark, kept in the settings.
 * Properties: text-size (from %HEP_TEXT_SIZE_MIN to %HEP_TEXT_SIZE_MAX).
 */
#define HEP_TYPE_APPEARANCE (hep_appearance_get_type ())
G_DECLARE_FINAL_TYPE (HepAppearance, hep_appearance, HEP, APPEARANCE, GObject)

HepAppearance *hep_appearance_new (GSettings *settings);
void hep_appearance_add_language_styles (HepAppearance *self);
int hep_appearance_get_text_size (HepAppearance *self);
void hep_appearance_set_text_size (HepAppearance *self, int per_cent);
void hep_appearance_reset (HepAppearance *self);
void hep_appearance_step_text_size (HepAppearance *self, int step);

G_END_DECLS
