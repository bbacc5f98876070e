/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text.h"

G_BEGIN_DECLS

/**
 * HepTextBlockDisplay:
 *
 * The string a layout is given for a text, and how its offsets and the text's map to each other.
 */
typedef struct _HepTextBlockDisplay HepTextBlockDisplay;

HepTextBlockDisplay *hep_text_block_display_new        (HepText *text, gboolean rtl);
void                 hep_text_block_display_free       (HepTextBlockDisplay *self);
const char          *hep_text_block_display_get_string (HepTextBlockDisplay *self);
gsize                hep_text_block_display_from_plain (HepTextBlockDisplay *self, gsize offset);
gsize                hep_text_block_display_to_plain   (HepTextBlockDisplay *self, gsize offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepTextBlockDisplay, hep_text_block_display_free)

G_END_DECLS
