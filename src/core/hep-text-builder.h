/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text.h"

G_BEGIN_DECLS

/* Puts a HepText together from characters and tags, in the order in which a parser meets them. */
typedef struct _HepTextBuilder HepTextBuilder;

HepTextBuilder *hep_text_builder_new        (void);
void            hep_text_builder_free       (HepTextBuilder *self);
void            hep_text_builder_append     (HepTextBuilder *self, const char *text, gsize length);
void            hep_text_builder_open_span  (HepTextBuilder *self, HepSpanKind kind,
                                             const char *target);
gboolean        hep_text_builder_close_span (HepTextBuilder *self);
gboolean        hep_text_builder_is_inside  (HepTextBuilder *self, HepSpanKind kind);
HepText        *hep_text_builder_end        (HepTextBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepTextBuilder, hep_text_builder_free)

G_END_DECLS
