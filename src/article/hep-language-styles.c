/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-language-styles.h"

#include "hep-language-table.h"

/**
 * hep_language_styles_dup_class:
 * @language: (nullable): BCP 47 code
 *
 * Returns: (transfer full) (nullable): the CSS class of what is written in the language; %NULL if
 * it has no letters of its own
 */
char *
hep_language_styles_dup_class (const char *language)
{
  const HepLanguageInfo *info = language != NULL ? hep_language_table_find (language) : NULL;

  return info != NULL && info->font != NULL ? g_strconcat ("lang-", info->code, NULL) : NULL;
}

/* Narrow places have flatter letters: titles, and the words of the interface. */
static void
append_language (GString *css, const HepLanguageInfo *info)
{
  g_string_append_printf (css, "textblock.lang-%s { font-family: \"%s\"; }\n", info->code,
                          info->font);
  if (!g_str_equal (info->heading_font, info->font))
    {
      g_string_append_printf (css, "textblock.lang-%s.block-title", info->code);
      for (guint level = 1; level <= 6; level++)
        g_string_append_printf (css, ", textblock.lang-%s.heading-%u", info->code, level);
      g_string_append_printf (css, " { font-family: \"%s\"; }\n", info->heading_font);
    }
  g_string_append_printf (css,
                          "window.lang-%s, window.lang-%s textblock.interface "
                          "{ font-family: \"%s\", sans; }\n",
                          info->code, info->code, info->heading_font);
}

/**
 * hep_language_styles_dup_css:
 *
 * Makes a style sheet for text blocks in all languages that have letters of their own, and for a
 * window with the class of one.
 *
 * Returns: (transfer full): CSS
 */
char *
hep_language_styles_dup_css (void)
{
  g_autoptr (GString) css = g_string_new (NULL);
  const HepLanguageInfo *info;

  for (guint i = 0; (info = hep_language_table_get (i)) != NULL; i++)
    if (info->font != NULL)
      append_language (css, info);
  return g_string_free_and_steal (g_steal_pointer (&css));
}

/**
 * hep_language_styles_find_missing:
 * @widget: a widget on the screen that will show the language
 * @language: (nullable): BCP 47 code
 *
 * Returns: (transfer none) (nullable): the family that the language needs and this computer lacks
 */
const char *
hep_language_styles_find_missing (GtkWidget *widget, const char *language)
{
  const HepLanguageInfo *info = language != NULL ? hep_language_table_find (language) : NULL;
  PangoFontMap *fonts;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  if (info == NULL || info->font == NULL)
    return NULL;
  fonts = pango_context_get_font_map (gtk_widget_get_pango_context (widget));
  return pango_font_map_get_family (fonts, info->font) == NULL ? info->font : NULL;
}

/* Each letter of @text once: a page has thousands, but of few kinds. */
static char *
dup_letters (const char *text)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GString *letters = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isgraph (letter) && g_hash_table_add (seen, GUINT_TO_POINTER (letter)))
        g_string_append_unichar (letters, letter);
    }
  return g_string_free_and_steal (letters);
}

/**
 * hep_language_styles_has_letters:
 * @widget: a widget that will show the text
 * @text: what is to be read
 *
 * Returns: whether any font of this computer has each letter of @text
 */
gboolean
hep_language_styles_has_letters (GtkWidget *widget, const char *text)
{
  g_autofree char *letters = NULL;
  g_autoptr (PangoLayout) layout = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  letters = dup_letters (text);
  layout = gtk_widget_create_pango_layout (widget, letters);
  return pango_layout_get_unknown_glyphs_count (layout) == 0;
}
