/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepAppearancePopover:
 *
 * How the page looks: size of the text, colours, spaces, width of the column. The page behind it is
 * the preview.
 */
#define HEP_TYPE_APPEARANCE_POPOVER (hep_appearance_popover_get_type ())
G_DECLARE_FINAL_TYPE (HepAppearancePopover, hep_appearance_popover, HEP, APPEARANCE_POPOVER, GtkPopover)

GtkWidget *hep_appearance_popover_new (GSettings *settings, GtkWidget *text_size_control);

G_END_DECLS
