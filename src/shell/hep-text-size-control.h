/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepTextSizeControl:
 *
 * Smaller, the size in per cent (click for the normal size), larger: in the menu and in
 * Preferences. Properties: text-size, in per cent.
 */
#define HEP_TYPE_TEXT_SIZE_CONTROL (hep_text_size_control_get_type ())
G_DECLARE_FINAL_TYPE (HepTextSizeControl, hep_text_size_control, HEP, TEXT_SIZE_CONTROL, GtkBox)

GtkWidget *hep_text_size_control_new (void);

G_END_DECLS
