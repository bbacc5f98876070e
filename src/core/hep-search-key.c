/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-search-key.h"

/**
 * hep_search_key_new:
 * @text: words as somebody wrote or typed them
 *
 * Writes words so that those who type them in another way still find them: without capitals and
 * accents, with hyphens, dashes and all kinds of space as one space, without apostrophes.
 *
 * Returns: (transfer full): the key, with no space at its ends
 */
char *
hep_search_key_new (const char *text)
{
  g_autofree char *folded = NULL;
  g_autofree char *apart = NULL;
  GString *key;

  g_return_val_if_fail (text != NULL, NULL);

  folded = g_utf8_casefold (text, -1);
  apart = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
  key = g_string_new (NULL);
  for (const char *p = apart; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_ismark (c) || c == '\'' || c == 0x2019)
        continue;
      if (!g_unichar_isspace (c) && g_unichar_type (c) != G_UNICODE_DASH_PUNCTUATION)
        g_string_append_unichar (key, c);
      else if (key->len > 0 && key->str[key->len - 1] != ' ')
        g_string_append_c (key, ' ');
    }
  if (key->len > 0 && key->str[key->len - 1] == ' ')
    g_string_truncate (key, key->len - 1);
  return g_string_free_and_steal (key);
}
