/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a page can be read by somebody who is tired, frightened, or not used to reading. */

#include "gates.h"

#include "readability.h"

#define MAX_GRADE      7.0
#define MAX_WORDS      25
#define MAX_MEAN_WORDS 15.0
#define MAX_SENTENCES  3

/* Flesch–Kincaid, about UK years 5 to 8: the reading age of 9 to 11 that NHS writers aim at. */
void
gate_grade (GatePage *page)
{
  Readability result = readability_measure (page->pieces, page->glossary);
  double grade = prose_grade (&result.plain);

  if (grade > MAX_GRADE)
    gate_page_fail (page, NULL,
                    "reading grade %.1f without the words of the glossary; %.0f at most", grade,
                    MAX_GRADE);
}

void
gate_sentences (GatePage *page)
{
  Readability result = readability_measure (page->pieces, page->glossary);
  double mean = result.all.sentences > 0 ? (double)result.all.words / result.all.sentences : 0;

  for (guint i = 0; i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      const char *text = hep_text_get_plain (piece->text);
      g_autoptr (Prose) prose = prose_new (text);

      for (guint j = 0; j < prose->sentences->len; j++)
        {
          ProseSentence sentence = g_array_index (prose->sentences, ProseSentence, j);

          if (sentence.n_words > MAX_WORDS)
            gate_page_fail (page, piece->block, "a sentence of %u words, %d at most: “%.*s”",
                            sentence.n_words, MAX_WORDS, (int)(sentence.end - sentence.start),
                            text + sentence.start);
        }
    }
  if (mean > MAX_MEAN_WORDS)
    gate_page_fail (page, NULL, "sentences have %.1f words on average; %.0f at most", mean,
                    MAX_MEAN_WORDS);
}

void
gate_paragraphs (GatePage *page)
{
  for (guint i = 0; i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      g_autoptr (Prose) prose = prose_new (hep_text_get_plain (piece->text));

      /* A picture is told in as many sentences as it needs. */
      if (piece->role != PIECE_DESCRIPTION && prose->sentences->len > MAX_SENTENCES)
        gate_page_fail (page, piece->block, "a paragraph of %u sentences, %d at most: “%.60s…”",
                        prose->sentences->len, MAX_SENTENCES, hep_text_get_plain (piece->text));
    }
}
