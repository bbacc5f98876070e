/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepInk:
 *
 * A colour that a drawing takes from the style sheet: an invisible child with a style class of
 * its own. When the colours change, the drawing around it is drawn anew.
 */
#define HEP_TYPE_INK (hep_ink_get_type ())
G_DECLARE_FINAL_TYPE (HepInk, hep_ink, HEP, INK, GtkWidget)

GtkWidget *hep_ink_new       (GtkWidget *drawing, const char *css_class, const char *use);
GdkRGBA    hep_ink_get_color (HepInk *self);

G_END_DECLS
