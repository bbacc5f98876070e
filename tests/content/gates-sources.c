/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether each claim says where it comes from, and each number is told so that it is understood. */

#include "gates.h"

#include <string.h>

static gboolean
is_claim (const char *source)
{
  return !g_str_equal (source, HEP_SOURCE_EDITORIAL);
}

void
gate_sources (GatePage *page)
{
  for (guint i = 0; i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      const char *const *sources;

      if (piece->block == NULL || piece->role == PIECE_TITLE)
        continue;
      sources = hep_block_get_sources (piece->block);
      if (sources[0] == NULL)
        gate_page_fail (page, piece->block, "no source: “%.60s…”",
                        hep_text_get_plain (piece->text));
      for (guint j = 0; sources[j] != NULL; j++)
        if (hep_sources_lookup (page->sources, sources[j]) == NULL)
          gate_page_fail (page, piece->block, "the source “%s” is not in sources.xml", sources[j]);
    }
}

static gboolean
has_digit_outside_phone (HepText *text)
{
  const char *plain = hep_text_get_plain (text);

  for (gsize i = 0; plain[i] != '\0'; i++)
    if (g_ascii_isdigit (plain[i]) && !page_text_is_inside (text, HEP_SPAN_PHONE, i, i + 1))
      return TRUE;
  return FALSE;
}

/* A number is a claim, wherever it stands; whom to ring is not. */
void
gate_figures_given (GatePage *page)
{
  for (guint i = 0; i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      gboolean sourced = FALSE;
      const char *const *sources;

      if (piece->block == NULL || piece->role == PIECE_TITLE || piece->role == PIECE_QUESTION
          || !has_digit_outside_phone (piece->text))
        continue;
      sources = hep_block_get_sources (piece->block);
      for (guint j = 0; sources[j] != NULL; j++)
        sourced = sourced || is_claim (sources[j]);
      if (!sourced)
        gate_page_fail (page, piece->block, "a number without a source (or needs-review): “%.60s…”",
                        hep_text_get_plain (piece->text));
    }
}

/* Two ways to say the same thing on one page make readers compare what cannot be compared. */
void
gate_per_cent (GatePage *page)
{
  static const char *const frequencies[]
      = { "in 10 ",    "in 10.",          "in 100",      "in every 10", "in 1,000",
          "out of 10", "out of every 10", "of every 10", NULL };
  gboolean counts_people = FALSE;

  for (guint i = 0; i < page->pieces->len; i++)
    {
      const char *text = hep_text_get_plain (g_array_index (page->pieces, Piece, i).text);

      for (guint j = 0; frequencies[j] != NULL; j++)
        counts_people = counts_people || strstr (text, frequencies[j]) != NULL;
    }
  for (guint i = 0; counts_people && i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      const char *text = hep_text_get_plain (piece->text);

      if (strchr (text, '%') != NULL || strstr (text, "per cent") != NULL)
        gate_page_fail (page, piece->block, "per cent on a page that counts people: “%.60s…”",
                        text);
    }
}

static gboolean
says_number (HepBlock *chance, guint number)
{
  g_autofree char *plain = g_strdup_printf ("%u", number);
  g_autofree char *comma = g_strdup_printf ("%u,%03u", number / 1000, number % 1000);
  const char *wanted = number > 999 ? comma : plain;

  for (guint i = 0; i < hep_block_get_n_children (chance); i++)
    {
      HepBlock *child = hep_block_get_child (chance, i);
      g_auto (GStrv) words = NULL;

      words = g_strsplit_set (hep_text_get_plain (hep_block_get_text (child)), " .;:()", -1);
      if (g_strv_contains ((const char *const *)words, wanted)
          || (number == 0 && g_strv_contains ((const char *const *)words, "none")))
        return TRUE;
    }
  return FALSE;
}

static gboolean
check_chance (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  GatePage *page = user_data;
  guint n, of;

  if (hep_block_get_kind (block) != HEP_BLOCK_CHANCE)
    return FALSE;
  n = (guint)atoi (hep_block_get_attribute (block, "n"));
  of = (guint)atoi (hep_block_get_attribute (block, "of"));
  if (!says_number (block, n))
    gate_page_fail (page, block, "the words do not say to how many it happens: %u", n);
  if (!says_number (block, of - n))
    gate_page_fail (page, block, "the words do not say to how many it does not happen: %u", of - n);
  if (!says_number (block, of))
    gate_page_fail (page, block, "the words do not say of how many: %u", of);
  if (of == 1000 && n >= 10)
    gate_page_fail (page, block, "count of 100 people, not of 1,000");
  return FALSE;
}

/* Both halves, out of the same number: what happens to some does not happen to the others. */
void
gate_chances (GatePage *page)
{
  hep_document_foreach_block (page->document, check_chance, page);
}
