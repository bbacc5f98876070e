/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The letters of each language: families by name, never left to what a computer happens to have. */
char *hep_language_styles_dup_class (const char *language);
char *hep_language_styles_dup_css (void);
const char *hep_language_styles_find_missing (GtkWidget *widget, const char *language);
gboolean hep_language_styles_has_letters (GtkWidget *widget, const char *text);

G_END_DECLS
