/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepChoice:
 *
 * A check button whose words wrap, and which assistive technologies can press.
 */
#define HEP_TYPE_CHOICE (hep_choice_get_type ())
G_DECLARE_FINAL_TYPE (HepChoice, hep_choice, HEP, CHOICE, GtkCheckButton)

GtkWidget *hep_choice_new (const char *words);

G_END_DECLS
