/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "gates.h"

#include <string.h>

#define SHINGLE_WORDS 8
#define HASH_DIGITS   12

/* Lower case, letters and digits only; apostrophes vanish, all else parts words. */
static char **
dup_normal_words (const char *text)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);
  g_autoptr (GString) normal = g_string_new (NULL);

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_ascii_isalnum (*p))
        g_string_append_c (normal, *p);
      else if (*p != '\'' && g_utf8_get_char (p) != 0x2019 && normal->len > 0
               && normal->str[normal->len - 1] != ' ')
        g_string_append_c (normal, ' ');
    }
  g_strchomp (normal->str);
  return g_strsplit (normal->str, " ", -1);
}

static gboolean
is_known (const char *hashes, char **words)
{
  g_autofree char *shingle = NULL;
  g_autofree char *hash = NULL;
  g_autofree char *line = NULL;
  char *slice[SHINGLE_WORDS + 1] = { NULL };

  memcpy (slice, words, SHINGLE_WORDS * sizeof (char *));
  shingle = g_strjoinv (" ", slice);
  hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, shingle, -1);
  line = g_strdup_printf ("\n%.*s\n", HASH_DIGITS, hash);
  return strstr (hashes, line) != NULL;
}

/* No eight words in a row come from the clinic page on which the choice of topics rests. */
void
gate_own_words (GatePage *page)
{
  for (guint i = 0; page->seed_hashes != NULL && i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      g_auto (GStrv) words = dup_normal_words (hep_text_get_plain (piece->text));

      for (guint j = 0; j + SHINGLE_WORDS <= g_strv_length (words); j++)
        if (is_known (page->seed_hashes, words + j))
          {
            gate_page_fail (page, piece->block,
                            "eight words of another text, beginning with “%s "
                            "%s %s”; say it in our own",
                            words[j], words[j + 1], words[j + 2]);
            break;
          }
    }
}
