/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "page-text.h"

static void
add (GArray *pieces, PieceRole role, HepText *text, HepBlock *block, gboolean care_card)
{
  Piece piece = { role, text, block, care_card };

  if (text != NULL)
    g_array_append_val (pieces, piece);
}

static PieceRole
get_role (HepBlock *block)
{
  if (hep_block_get_kind (block) == HEP_BLOCK_QUESTION)
    return PIECE_QUESTION;
  return hep_block_get_kind (block) == HEP_BLOCK_PART ? PIECE_TITLE : PIECE_TEXT;
}

static void
collect (GArray *pieces, HepBlock *block, gboolean care_card)
{
  care_card = care_card || page_text_is_care_card (block);
  add (pieces, PIECE_TITLE, hep_block_get_title (block), block, care_card);
  add (pieces, PIECE_DESCRIPTION, hep_block_get_description (block), block, care_card);
  add (pieces, PIECE_ALTERNATIVE, hep_block_get_alternative (block), block, care_card);
  add (pieces, get_role (block), hep_block_get_text (block), block, care_card);
  for (guint i = 0; i < hep_block_get_n_children (block); i++)
    collect (pieces, hep_block_get_child (block, i), care_card);
}

/*
 * page_text_collect:
 *
 * Returns: (transfer full): the Pieces of a page in the order in which they are read
 */
GArray *
page_text_collect (HepDocument *document)
{
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (Piece));

  add (pieces, PIECE_TITLE, hep_document_get_title (document), NULL, FALSE);
  add (pieces, PIECE_TEXT, hep_document_get_description (document), NULL, FALSE);
  for (guint i = 0; i < hep_document_get_n_blocks (document); i++)
    collect (pieces, hep_document_get_block (document, i), FALSE);
  return pieces;
}

/*
 * page_text_is_inside:
 *
 * Returns: whether the bytes from @start to @end lie in one span of this kind
 */
gboolean
page_text_is_inside (HepText *text, HepSpanKind kind, gsize start, gsize end)
{
  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  for (gsize i = 0; i < n_spans; i++)
    if (spans[i].kind == kind && spans[i].start <= start && end <= spans[i].end)
      return TRUE;
  return FALSE;
}

/*
 * page_text_is_care_card:
 *
 * Returns: whether a block says when to call whom
 */
gboolean
page_text_is_care_card (HepBlock *block)
{
  return hep_block_get_kind (block) == HEP_BLOCK_NOTE
         && hep_block_get_note_style (block) >= HEP_NOTE_EMERGENCY;
}
