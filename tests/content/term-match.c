/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "term-match.h"

#include <gio/gio.h>
#include <string.h>

static char *
dup_word (const char *text, const ProseWord *word)
{
  g_autofree char *slice = g_strndup (text + word->start, word->end - word->start);
  g_autofree char *folded = g_utf8_casefold (slice, -1);

  if (g_str_has_suffix (folded, "’s") || g_str_has_suffix (folded, "'s"))
    *g_utf8_offset_to_pointer (folded, g_utf8_strlen (folded, -1) - 2) = '\0';
  return g_steal_pointer (&folded);
}

/* Whether @word is @singular or one of its simple plurals. */
static gboolean
is_form_of (const char *word, const char *singular)
{
  gsize length = strlen (singular);

  if (g_str_equal (word, singular))
    return TRUE;
  if (g_str_has_suffix (singular, "is"))
    return strlen (word) == length && strncmp (word, singular, length - 2) == 0
           && g_str_has_suffix (word, "es");
  if (g_str_has_suffix (singular, "y") && g_str_has_suffix (word, "ies"))
    return strlen (word) == length + 2 && strncmp (word, singular, length - 1) == 0;
  return g_str_has_prefix (word, singular)
         && (g_str_equal (word + length, "s") || g_str_equal (word + length, "es"));
}

/* Returns how many words from @first on are the term, or 0. */
static guint
match_at (char **words, guint n_words, guint first, const char *term)
{
  g_autofree char *folded = g_utf8_casefold (term, -1);
  g_auto (GStrv) parts = g_strsplit (folded, " ", -1);
  guint n_parts = g_strv_length (parts);

  if (n_parts == 0 || first + n_parts > n_words)
    return 0;
  for (guint i = 0; i < n_parts; i++)
    if (i + 1 < n_parts ? !g_str_equal (words[first + i], parts[i])
                        : !is_form_of (words[first + i], parts[i]))
      return 0;
  return n_parts;
}

/*
 * term_match_find:
 *
 * Looks for the words of the glossary in a text, whole words only, with simple plurals, the longest
 * term at each place.
 *
 * Returns: (transfer full): an array of TermMatch in the order of the text
 */
GArray *
term_match_find (HepGlossary *glossary, const char *text, const Prose *prose)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (TermMatch));
  guint n_words = prose->words->len;
  g_auto (GStrv) words = g_new0 (char *, n_words + 1);

  for (guint i = 0; i < n_words; i++)
    words[i] = dup_word (text, &g_array_index (prose->words, ProseWord, i));

  for (guint i = 0; i < n_words;)
    {
      TermMatch best = { .first_word = i };

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (glossary)); j++)
        {
          g_autoptr (HepGlossaryEntry) entry = g_list_model_get_item (G_LIST_MODEL (glossary), j);
          guint length = match_at (words, n_words, i, hep_glossary_entry_get_term (entry));

          if (length > best.n_words)
            {
              best.entry = entry;
              best.n_words = length;
            }
        }
      if (best.n_words > 0)
        g_array_append_val (matches, best);
      i += MAX (best.n_words, 1);
    }
  return matches;
}
