/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Single words that must not, or must, stand on a page. */

#include "gates.h"

#include <string.h>

#include "term-match.h"

/* Words of war, of blame, of pity and of promise. An asterisk stands for any ending. */
static const char *const banned[] = {
  "battl*",           "fight*",
  "fought",           "beat",
  "beating",          "beats",
  "beaten",           "suffer*",
  "unfortunate*",     "miracle*",
  "miraculous*",      "cure-all*",
  "good chance",      "nothing more can be done",
  "fail chemo",       "failed chemo",
  "failed treatment", "victim*",
  "brave*",           "killer",
  "deadly",           NULL,
};

static const struct
{
  const char *us;
  const char *uk;
} spellings[] = {
  { "tumor*", "tumour" },
  { "color", "colour" },
  { "colors", "colours" },
  { "colored", "coloured" },
  { "center*", "centre" },
  { "fiber*", "fibre" },
  { "liter", "litre" },
  { "liters", "litres" },
  { "esophag*", "oesophagus" },
  { "anemi*", "anaemia" },
  { "anesthe*", "anaesthetic" },
  { "diarrhea*", "diarrhoea" },
  { "edema*", "oedema" },
  { "estrogen*", "oestrogen" },
  { "hemoglobin", "haemoglobin" },
  { "hemorrh*", "haemorrhage" },
  { "hematol*", "haematology" },
  { "leukemi*", "leukaemia" },
  { "pediatric*", "paediatric" },
  { "gynecol*", "gynaecology" },
  { "orthopedic*", "orthopaedic" },
  { "ischemi*", "ischaemia" },
  { "cecum", "caecum" },
  { "fecal", "faecal" },
  { "feces", "faeces" },
  { "labor", "labour" },
  { "favor*", "favour" },
  { "flavor*", "flavour" },
  { "honor", "honour" },
  { "neighbor*", "neighbour" },
  { "behavior*", "behaviour" },
  { "odor*", "odour" },
  { "vapor", "vapour" },
  { "gray*", "grey" },
  { "aging", "ageing" },
  { "mold*", "mould" },
  { "analyz*", "analyse" },
  { "paralyz*", "paralyse" },
  { "catheteriz*", "catheterise" },
  { "mom", "mum" },
  { "traveled", "travelled" },
  { "traveling", "travelling" },
  { "canceled", "cancelled" },
  { "canceling", "cancelling" },
  { "labeled", "labelled" },
  { "labeling", "labelling" },
  { "fueled", "fuelled" },
  { "counselor*", "counsellor" },
  { "fulfill", "fulfil" },
  { "enroll", "enrol" },
  { "enrollment", "enrolment" },
  { "skillful*", "skilful" },
  { "program", "programme" },
  { "maneuver*", "manoeuvre" },
  { "acetaminophen", "paracetamol" },
  { "epinephrine", "adrenaline" },
  { "catalog", "catalogue" },
  { "defense", "defence" },
  { "theater*", "theatre" },
  { "pajamas", "pyjamas" },
  { "plow*", "plough" },
  { "airplane*", "aeroplane" },
  { "emergency room", "accident and emergency" },
  { "stomachache", "stomach ache" },
};

/* Words in -ize that are no verbs of that kind. */
static const char *const true_ize[]
    = { "size", "sizes", "sized", "resize", "prize", "prizes", "seize", "seizes", "seized", NULL };

static gboolean
matches (char **words, guint first, const char *pattern)
{
  g_auto (GStrv) parts = g_strsplit (pattern, " ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      gsize length = strlen (parts[i]);

      if (words[first + i] == NULL)
        return FALSE;
      if (parts[i][length - 1] == '*' ? strncmp (words[first + i], parts[i], length - 1) != 0
                                      : !g_str_equal (words[first + i], parts[i]))
        return FALSE;
    }
  return TRUE;
}

static char **
dup_words (const char *text)
{
  g_autoptr (Prose) prose = prose_new (text);
  char **words = g_new0 (char *, prose->words->len + 1);

  for (guint i = 0; i < prose->words->len; i++)
    {
      ProseWord word = g_array_index (prose->words, ProseWord, i);
      g_autofree char *slice = g_strndup (text + word.start, word.end - word.start);

      words[i] = g_utf8_strdown (slice, -1);
    }
  return words;
}

void
gate_banned_words (GatePage *page)
{
  for (guint i = 0; i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      g_auto (GStrv) words = dup_words (hep_text_get_plain (piece->text));

      for (guint j = 0; words[j] != NULL; j++)
        for (guint k = 0; banned[k] != NULL; k++)
          if (matches (words, j, banned[k]))
            gate_page_fail (page, piece->block, "“%s” is a word that these pages do not use",
                            words[j]);
    }
}

static gboolean
is_us_verb (const char *word)
{
  static const char *const endings[]
      = { "ize", "izes", "ized", "izing", "izer", "ization", "izations", NULL };

  if (g_strv_contains (true_ize, word))
    return FALSE;
  for (guint i = 0; endings[i] != NULL; i++)
    if (g_str_has_suffix (word, endings[i]))
      return TRUE;
  return FALSE;
}

void
gate_uk_spelling (GatePage *page)
{
  for (guint i = 0; i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      g_auto (GStrv) words = dup_words (hep_text_get_plain (piece->text));

      for (guint j = 0; words[j] != NULL; j++)
        {
          if (is_us_verb (words[j]))
            gate_page_fail (page, piece->block, "“%s” is US spelling; write it with s", words[j]);
          for (guint k = 0; k < G_N_ELEMENTS (spellings); k++)
            if (matches (words, j, spellings[k].us))
              gate_page_fail (page, piece->block, "“%s” is US spelling or usage; write “%s”",
                              words[j], spellings[k].uk);
        }
    }
}

static gboolean
is_exempt (const Piece *piece, gsize start, gsize end)
{
  return page_text_is_inside (piece->text, HEP_SPAN_TOPIC_LINK, start, end)
         || page_text_is_inside (piece->text, HEP_SPAN_WEB_LINK, start, end)
         || page_text_is_inside (piece->text, HEP_SPAN_DRUG, start, end);
}

static void
mark_seen (GHashTable *seen, HepText *text)
{
  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  for (gsize i = 0; i < n_spans; i++)
    if (spans[i].kind == HEP_SPAN_TERM)
      g_hash_table_add (seen, (gpointer)spans[i].target);
}

/* A reader can ask what a word means where it is first met. Titles, links and questions cannot
 * carry the mark; a care card is read in a hurry and need not. */
void
gate_terms (GatePage *page)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      const char *text = hep_text_get_plain (piece->text);
      g_autoptr (Prose) prose = prose_new (text);
      g_autoptr (GArray) found = term_match_find (page->glossary, text, prose);

      for (guint j = 0; j < found->len; j++)
        {
          const TermMatch *match = &g_array_index (found, TermMatch, j);
          gsize start = g_array_index (prose->words, ProseWord, match->first_word).start;
          gsize end
              = g_array_index (prose->words, ProseWord, match->first_word + match->n_words - 1).end;
          const char *id = hep_glossary_entry_get_id (match->entry);

          if (piece->role != PIECE_TEXT || piece->care_card || piece->block == NULL
              || is_exempt (piece, start, end))
            continue;
          if (!g_hash_table_contains (seen, id)
              && !page_text_is_inside (piece->text, HEP_SPAN_TERM, start, end))
            gate_page_fail (page, piece->block,
                            "“%.*s” is not marked at its first use; write "
                            "<h:term ref=\"%s\">",
                            (int)(end - start), text + start, id);
          g_hash_table_add (seen, (gpointer)id);
        }
      mark_seen (seen, piece->text);
    }
}
