/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  HEP_GLYPH_TIP,
  HEP_GLYPH_IMPORTANT,
  HEP_GLYPH_EMERGENCY,
  HEP_GLYPH_URGENT,
  HEP_GLYPH_ADVICE,
  HEP_GLYPH_DRAFT,
  HEP_GLYPH_QUESTION,
  HEP_GLYPH_CLOSED,
  HEP_GLYPH_OPENED,
} HepGlyphShape;

/**
 * HepGlyph:
 *
 * A small line drawing in the colour of the text around it. It stands beside words and says
 * nothing on its own, so screen readers pass over it. Its size comes from the style sheet.
 */
#define HEP_TYPE_GLYPH (hep_glyph_get_type ())
G_DECLARE_FINAL_TYPE (HepGlyph, hep_glyph, HEP, GLYPH, GtkWidget)

GtkWidget *hep_glyph_new       (HepGlyphShape shape);
void       hep_glyph_set_shape (HepGlyph *self, HepGlyphShape shape);

G_END_DECLS
