/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-text.h"

G_BEGIN_DECLS

/* What one line of text holds of a link, in pixels from the link's top left corner. */
typedef struct
{
  graphene_rect_t area;   /* the whole line high: where the pointer finds it */
  graphene_rect_t glyphs; /* as high as the letters: what a ring goes around */
  float baseline;
} HepLinkFragment;

/**
 * HepLink:
 *
 * One link inside a text block: a place to focus, press and name. Its block draws the letters.
 * Signal "activate"; action link.activate. CSS classes: topic, web, term.
 */
#define HEP_TYPE_LINK (hep_link_get_type ())
G_DECLARE_FINAL_TYPE (HepLink, hep_link, HEP, LINK, GtkWidget)

GtkWidget             *hep_link_new           (HepSpanKind kind, const char *target,
                                               const char *text);
HepSpanKind            hep_link_get_kind      (HepLink *self);
const char            *hep_link_get_target    (HepLink *self);
const char            *hep_link_get_text      (HepLink *self);
const HepLinkFragment *hep_link_get_fragments (HepLink *self, gsize *n_fragments);
void                   hep_link_set_fragments (HepLink *self, GArray *fragments);

G_END_DECLS
