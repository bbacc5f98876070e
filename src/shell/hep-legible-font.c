/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-legible-font.h"

/* The better family first, where there are two. */
static const HepLegibleFont fonts[] = {
  { "atkinson",
    "Atkinson Hyperlegible",
    { "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", NULL } },
  { "lexend", "Lexend", { "Lexend", "Lexend Deca", NULL } },
  { "opendyslexic", "OpenDyslexic", { "OpenDyslexic", NULL } },
};

const HepLegibleFont *
hep_legible_fonts_get (gsize *n_fonts)
{
  g_return_val_if_fail (n_fonts != NULL, NULL);

  *n_fonts = G_N_ELEMENTS (fonts);
  return fonts;
}

/* The family that this computer has of the font; %NULL if it has none. */
const char *
hep_legible_font_find (const HepLegibleFont *font, PangoFontMap *map)
{
  g_return_val_if_fail (font != NULL, NULL);
  g_return_val_if_fail (PANGO_IS_FONT_MAP (map), NULL);

  for (gsize i = 0; font->families[i] != NULL; i++)
    if (pango_font_map_get_family (map, font->families[i]) != NULL)
      return font->families[i];
  return NULL;
}

/* The same by its name in the settings. */
const char *
hep_legible_fonts_lookup (const char *nick, PangoFontMap *map)
{
  g_return_val_if_fail (nick != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (fonts); i++)
    if (g_str_equal (nick, fonts[i].nick))
      return hep_legible_font_find (&fonts[i], map);
  return NULL;
}
