/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A family of letters that were drawn to be told apart easily. */
typedef struct
{
  const char *nick; /* in the settings */
  const char *name; /* what people know it by; names are not translated */
  const char *families[3];
} HepLegibleFont;

const HepLegibleFont *hep_legible_fonts_get    (gsize *n_fonts);
const char           *hep_legible_font_find    (const HepLegibleFont *font, PangoFontMap *fonts);
const char           *hep_legible_fonts_lookup (const char *nick, PangoFontMap *fonts);

G_END_DECLS
