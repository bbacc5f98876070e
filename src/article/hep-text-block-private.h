/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text-block.h"

#include "hep-text-block-display.h"

G_BEGIN_DECLS

struct _HepTextBlock
{
  GtkWidget parent_instance;

  HepText *text;
  char *language;
  int level;
  double line_height;

  HepTextBlockDisplay *display;
  PangoLayout *layout;
  guint context_serial;
  GPtrArray *links;        /* HepLink children, in order of start */
  GArray *link_spans;      /* HepSpan of each of them */
  GArray *link_colors;     /* GdkRGBA of each, as the layout has them */
  GtkWidget *tint;         /* the child whose color tints selected text; made when needed */
  PangoLogAttr *log_attrs; /* of the plain text, one for each character and one more */
  int n_log_attrs;

  GArray *matches;         /* HepTextMatch of what was found, NULL for nothing */
  int current_match;       /* which of them the reader is at, -1 for none */
  GtkWidget *match_tint;   /* children whose colors mark what was found; made when needed */
  GtkWidget *match_edge;

  gsize selection_start;
  gsize selection_end;
  gsize caret;
  gboolean holds_caret;    /* what is around the block has the focus for it */
};

/* hep-text-block-layout.c */
PangoLayout *hep_text_block_ensure_layout  (HepTextBlock *self);
PangoLayout *hep_text_block_get_layout     (HepTextBlock *self);
void         hep_text_block_drop_layout    (HepTextBlock *self);
void         hep_text_block_refresh_colors (HepTextBlock *self);
GArray      *hep_text_block_get_fragments  (HepTextBlock *self, gsize start, gsize end);
void         hep_text_block_get_caret_rect (HepTextBlock *self, gsize offset, graphene_rect_t *rect);

/* hep-text-block-links.c */
void     hep_text_block_add_links      (HepTextBlock *self);
void     hep_text_block_allocate_links (HepTextBlock *self);
gboolean hep_text_block_link_activated (HepTextBlock *self, HepLink *link);
gboolean hep_text_block_query_tooltip  (GtkWidget *widget, int x, int y, gboolean keyboard,
                                        GtkTooltip *tooltip);

/* hep-text-block-matches.c */
void hep_text_block_snapshot_matches (HepTextBlock *self, GtkSnapshot *snapshot);

/* hep-text-block-caret.c */
gboolean            hep_text_block_uses_caret    (HepTextBlock *self);
void                hep_text_block_hold_caret    (HepTextBlock *self, gboolean holds_caret);
gsize               hep_text_block_get_length    (HepTextBlock *self);
const PangoLogAttr *hep_text_block_get_log_attrs (HepTextBlock *self, int *n_attrs);
void hep_text_block_get_word (HepTextBlock *self, gsize offset, gsize *start, gsize *end);
void hep_text_block_get_line (HepTextBlock *self, gsize offset, gsize *start, gsize *end);
gboolean            hep_text_block_move_visually (HepTextBlock *self, gsize *offset, int direction);
gboolean            hep_text_block_move_words    (HepTextBlock *self, gsize *offset, int direction);
gboolean            hep_text_block_move_lines    (HepTextBlock *self, gsize *offset, int direction);

/* hep-text-block-accessible.c */
void hep_text_block_accessible_init (GtkAccessibleTextInterface *iface);

G_END_DECLS
