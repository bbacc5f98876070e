/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Prints how each page reads and on what it rests, and whatever the gates say against it:
 * content-report [FOLDER]. Exit status 1 if a gate is closed. */

#include "content-set.h"
#include "readability.h"

typedef struct
{
  guint n_texts;
  guint n_sourced;
  guint n_needs_review;
  guint n_editorial;
  guint n_terms;
} Evidence;

static Evidence
weigh (GatePage *page)
{
  Evidence result = { 0 };

  for (guint i = 0; i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      gboolean real = FALSE, review = FALSE;
      const char *const *sources;
      gsize n_spans;
      const HepSpan *spans = hep_text_get_spans (piece->text, &n_spans);

      for (gsize j = 0; j < n_spans; j++)
        result.n_terms += spans[j].kind == HEP_SPAN_TERM;
      if (piece->block == NULL || piece->role == PIECE_TITLE || piece->role == PIECE_ALTERNATIVE)
        continue;
      sources = hep_block_get_sources (piece->block);
      for (guint j = 0; sources[j] != NULL; j++)
        {
          review = review || g_str_equal (sources[j], HEP_SOURCE_NEEDS_REVIEW);
          real = real
                 || (!g_str_equal (sources[j], HEP_SOURCE_NEEDS_REVIEW)
                     && !g_str_equal (sources[j], HEP_SOURCE_EDITORIAL));
        }
      result.n_texts++;
      result.n_sourced += real;
      result.n_needs_review += review;
      result.n_editorial += !real && !review;
    }
  return result;
}

static guint
per_cent (guint part, guint whole)
{
  return whole > 0 ? (part * 100 + whole / 2) / whole : 0;
}

static double
report_page (GatePage *page)
{
  Readability result = readability_measure (page->pieces, page->glossary);
  Evidence evidence = weigh (page);
  double mean = result.all.sentences > 0 ? (double)result.all.words / result.all.sentences : 0;

  g_print ("%-28s %6u %6.1f %6.1f %6.1f %7u %7u%% %7u%% %8u%% %5u\n",
           hep_document_get_id (page->document), result.n_words, prose_grade (&result.plain),
           prose_grade (&result.all), mean, result.longest,
           per_cent (evidence.n_sourced, evidence.n_texts),
           per_cent (evidence.n_needs_review, evidence.n_texts),
           per_cent (evidence.n_editorial, evidence.n_texts), evidence.n_terms);
  return prose_grade (&result.plain);
}

int
main (int argc, char **argv)
{
  g_autoptr (ContentSet) set = content_set_new (argc > 1 ? argv[1] : "data/content");
  guint n_problems = 0;
  double sum = 0;

  g_print ("%-28s %6s %6s %6s %6s %7s %8s %8s %9s %5s\n", "page", "words", "grade", "+terms",
           "mean", "longest", "sourced", "review", "editorial", "terms");
  for (guint i = 0; i < set->ids->len; i++)
    {
      g_autoptr (GatePage) page = content_set_page (set, i);

      if (page != NULL)
        sum += report_page (page);
    }
  g_print ("%-28s %6s %6.1f\n\n", "all", "", sum / MAX (set->ids->len, 1));

  for (guint i = 0; i < set->ids->len; i++)
    {
      g_autoptr (GatePage) page = content_set_page (set, i);
      const GError *error = set->errors->pdata[i];

      if (error != NULL)
        g_print ("%s\n", error->message);
      n_problems += error != NULL;
      for (const Gate *gate = gates; page != NULL && gate->name != NULL; gate++)
        {
          gate->check (page);
          for (guint j = 0; j < page->problems->len; j++)
            g_print ("%s: %s\n", gate->name, (const char *)page->problems->pdata[j]);
          n_problems += page->problems->len;
          g_ptr_array_set_size (page->problems, 0);
        }
    }
  g_print ("%u problems\n", n_problems);
  return n_problems > 0;
}
