/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether the parts of a page have the form that helps in need. */

#include "gates.h"

#include <string.h>

#include "hep-words.h"
#include "prose.h"

#define MAX_POINTS             5
#define MAX_ALTERNATIVE_LENGTH 250

static const char *const instructions[]
    = { "Call ", "Go ", "Contact ", "Ring ", "Tell ", "Ask ", NULL };

static guint
count_points (HepBlock *block)
{
  guint count = hep_block_get_kind (block) == HEP_BLOCK_ITEM;

  for (guint i = 0; i < hep_block_get_n_children (block); i++)
    count += count_points (hep_block_get_child (block, i));
  return count;
}

static void
check_card_title (GatePage *page, HepBlock *card)
{
  const char *title = hep_text_get_plain (hep_block_get_title (card));
  g_autoptr (Prose) prose = prose_new (title);
  gboolean instructs = FALSE;

  for (guint i = 0; instructions[i] != NULL; i++)
    instructs = instructs || g_str_has_prefix (title, instructions[i]);
  if (!instructs)
    gate_page_fail (page, card, "the card does not begin with what to do: “%s”", title);
  if (!g_str_has_suffix (title, ":") || strstr (title, " if") == NULL)
    gate_page_fail (page, card,
                    "the title of the card does not lead to its points with “if” and "
                    "“:”: “%s”",
                    title);
  if (prose->sentences->len != 1)
    gate_page_fail (page, card, "the card gives more than one instruction: “%s”", title);
}

static gboolean
check_card (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  GatePage *page = user_data;
  guint n_points = count_points (block);

  if (!page_text_is_care_card (block))
    return FALSE;
  check_card_title (page, block);
  if (n_points == 0 || n_points > MAX_POINTS)
    gate_page_fail (page, block, "the card has %u points; 1 to %d", n_points, MAX_POINTS);
  return FALSE;
}

/* NHS care cards: one instruction, at most five points, nothing that leads elsewhere. */
void
gate_care_cards (GatePage *page)
{
  hep_document_foreach_block (page->document, check_card, page);

  for (guint i = 0; i < page->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (page->pieces, Piece, i);
      gsize n_spans;
      const HepSpan *spans = hep_text_get_spans (piece->text, &n_spans);

      for (gsize j = 0; piece->care_card && j < n_spans; j++)
        if (spans[j].kind == HEP_SPAN_TOPIC_LINK || spans[j].kind == HEP_SPAN_WEB_LINK)
          gate_page_fail (page, piece->block, "a link in a care card leads away from the call");
    }
}

static gboolean
check_picture (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  GatePage *page = user_data;
  const char *alternative, *description;

  if (hep_block_get_kind (block) != HEP_BLOCK_FIGURE)
    return FALSE;
  alternative = hep_text_get_plain (hep_block_get_alternative (block));
  description = hep_text_get_plain (hep_block_get_description (block));
  if (g_utf8_strlen (alternative, -1) > MAX_ALTERNATIVE_LENGTH)
    gate_page_fail (page, block, "the alternative text is longer than one breath (%d characters)",
                    MAX_ALTERNATIVE_LENGTH);
  if (g_str_equal (alternative, description))
    gate_page_fail (page, block, "the alternative text only repeats the description");
  if (strlen (description) < strlen (alternative))
    gate_page_fail (page, block, "the description says less than the alternative text");
  return FALSE;
}

/* All that a picture says stands beside it in words; the parser has seen that there are some. */
void
gate_pictures (GatePage *page)
{
  hep_document_foreach_block (page->document, check_picture, page);
}

static gboolean
check_facts (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  static const char *const needed[] = { "aim", "common", "serious", "without", NULL };
  GatePage *page = user_data;

  if (hep_block_get_kind (block) != HEP_BLOCK_FACTS)
    return FALSE;
  for (guint i = 0; needed[i] != NULL; i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < hep_block_get_n_children (block); j++)
        found = found
                || g_str_equal (hep_block_get_attribute (hep_block_get_child (block, j), "key"),
                                needed[i]);
      if (!found)
        gate_page_fail (page, block, "the treatment has no fact “%s”", needed[i]);
    }
  return FALSE;
}

/* A treatment page tells the benefits, the risks, and what happens without it. */
void
gate_treatments (GatePage *page)
{
  hep_document_foreach_block (page->document, check_facts, page);
}

/* Whoever reads a page sees how far it has been checked, and how old it is. */
void
gate_review_state (GatePage *page)
{
  g_autofree char *shown = hep_document_to_plain_text (page->document);
  g_autofree char *date = hep_words_for_date (hep_document_get_date (page->document));
  const char *warning = hep_words_for_status (hep_document_get_status (page->document));

  if (warning == NULL)
    gate_page_fail (page, NULL, "the page has the status “%s”, but no clinician has signed it",
                    hep_document_get_status (page->document));
  else if (strstr (shown, warning) == NULL)
    gate_page_fail (page, NULL, "the page does not say “%s”", warning);
  if (strstr (shown, date) == NULL)
    gate_page_fail (page, NULL, "the page does not show its date, %s", date);
}
