/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text-selection.h"

G_BEGIN_DECLS

struct _HepTextSelection
{
  GObject parent_instance;

  GtkWidget *container;    /* weak */
  GPtrArray *controllers;  /* the container's, as long as it lives */
  GSimpleAction *copy_action;

  HepTextBlock *anchor;    /* weak: where selecting began */
  gsize anchor_offset;
  HepTextBlock *cursor;    /* weak: where it has come to */
  gsize cursor_offset;
  gboolean has_selection;

  GtkWidget *window;       /* weak: whose focus is followed */
  GtkWidget *focus;        /* weak: what in the container last had the focus */
  HepTextBlock *caret;     /* weak: the block with the caret */
  gboolean moving;         /* the focus moves with the caret or the pointer */

  GtkWidget *menu;         /* weak: the context menu that was opened last */

  gboolean dragging;
  gboolean touch_selects;  /* a long press lets the finger select instead of scroll */
  double drag_x, drag_y;   /* where the drag began, in the container */
  graphene_point_t pointer; /* where it is, in the scrolled window */
  guint tick;
};

/* hep-text-selection.c */
void       hep_text_selection_add_controller (HepTextSelection *self,
                                              GtkEventController *controller);
GPtrArray *hep_text_selection_collect_blocks (HepTextSelection *self);
GtkWidget *hep_text_selection_get_scroller   (HepTextSelection *self);

/* hep-text-selection-pointer.c */
void hep_text_selection_add_gestures    (HepTextSelection *self);
void hep_text_selection_stop_scrolling  (HepTextSelection *self);

/* hep-text-selection-focus.c */
GtkWidget    *hep_text_selection_get_holder        (HepTextSelection *self, HepTextBlock *block);
HepTextBlock *hep_text_selection_get_focused_block (HepTextSelection *self);
void          hep_text_selection_move_focus        (HepTextSelection *self, HepTextBlock *block);
void          hep_text_selection_follow_focus      (HepTextSelection *self);

/* hep-text-selection-menu.c */
void hep_text_selection_open_menu  (HepTextSelection *self, HepTextBlock *block,
                                    const graphene_rect_t *area);
void hep_text_selection_close_menu (HepTextSelection *self);
void hep_text_selection_add_menu   (HepTextSelection *self);

/* hep-text-selection-keys.c */
void hep_text_selection_add_keys (HepTextSelection *self);

G_END_DECLS
