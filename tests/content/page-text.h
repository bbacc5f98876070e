/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-document.h"

G_BEGIN_DECLS

typedef enum
{
  PIECE_TITLE, /* a title, a caption, the name of a part, whom a quote quotes */
  PIECE_TEXT,
  PIECE_QUESTION,
  PIECE_ALTERNATIVE,
  PIECE_DESCRIPTION, /* a picture told in words */
} PieceRole;

/* A text of a page, and where it stands. */
typedef struct
{
  PieceRole role;
  HepText *text;      /* owned by the block */
  HepBlock *block;    /* owned by the document; NULL for the title of the page */
  gboolean care_card; /* inside a note that says when to call whom */
} Piece;

GArray  *page_text_collect     (HepDocument *document);
gboolean page_text_is_inside   (HepText *text, HepSpanKind kind, gsize start, gsize end);
gboolean page_text_is_care_card (HepBlock *block);

G_END_DECLS
