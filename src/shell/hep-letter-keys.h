/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Keys that are pressed without Ctrl or Alt, as screen readers have them for web pages: H for the
 * next heading, Shift+H for the one before. They work in the page only, never where somebody
 * writes, and can be switched off. */
gboolean hep_letter_keys_is_letter (const char *accel);
void     hep_letter_keys_add       (GtkWidget *page, GSettings *settings);

G_END_DECLS
