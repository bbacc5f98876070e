/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "readability.h"

#include "syllables.h"
#include "term-match.h"

/* Which words of a piece are names that no writer could replace. */
static gboolean *
find_names (const Piece *piece, const Prose *prose, HepGlossary *glossary)
{
  const char *text = hep_text_get_plain (piece->text);
  g_autoptr (GArray) matches = term_match_find (glossary, text, prose);
  gboolean *names = g_new0 (gboolean, prose->words->len + 1);

  for (guint i = 0; i < matches->len; i++)
    {
      const TermMatch *match = &g_array_index (matches, TermMatch, i);

      for (guint j = 0; j < match->n_words; j++)
        names[match->first_word + j] = TRUE;
    }
  for (guint i = 0; i < prose->words->len; i++)
    {
      ProseWord word = g_array_index (prose->words, ProseWord, i);

      if (page_text_is_inside (piece->text, HEP_SPAN_TERM, word.start, word.end)
          || page_text_is_inside (piece->text, HEP_SPAN_DRUG, word.start, word.end))
        names[i] = TRUE;
    }
  return names;
}

/* Titles and parts of lists that are no sentences would make the score look better than it is. */
static void
measure_piece (Readability *result, const Piece *piece, HepGlossary *glossary)
{
  const char *text = hep_text_get_plain (piece->text);
  g_autoptr (Prose) prose = prose_new (text);
  g_autofree gboolean *names = find_names (piece, prose, glossary);

  result->n_words += prose->words->len;
  if (piece->role == PIECE_TITLE)
    return;
  for (guint i = 0; i < prose->sentences->len; i++)
    {
      const ProseSentence *sentence = &g_array_index (prose->sentences, ProseSentence, i);

      result->longest = MAX (result->longest, sentence->n_words);
      if (!sentence->complete)
        continue;
      result->all.sentences++;
      result->plain.sentences++;
      for (guint j = sentence->first_word; j < sentence->first_word + sentence->n_words; j++)
        {
          ProseWord word = g_array_index (prose->words, ProseWord, j);
          guint syllables = syllables_count (text + word.start, word.end - word.start);

          result->all.words++;
          result->all.syllables += syllables;
          result->plain.words += names[j] ? 0 : 1;
          result->plain.syllables += names[j] ? 0 : syllables;
        }
    }
}

/*
 * readability_measure:
 * @pieces: page_text_collect()
 *
 * Measures whole sentences; titles and fragments count as words of the page only.
 */
Readability
readability_measure (GArray *pieces, HepGlossary *glossary)
{
  Readability result = { 0 };

  for (guint i = 0; i < pieces->len; i++)
    measure_piece (&result, &g_array_index (pieces, Piece, i), glossary);
  return result;
}
