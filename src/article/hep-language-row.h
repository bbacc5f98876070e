/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A piece of a page in two languages, side by side; CSS node languagerow. */
GtkWidget *hep_language_row_new (GtkWidget *first, GtkWidget *second);
gboolean hep_language_row_is_second (GtkWidget *widget);
GtkWidget *hep_language_row_get_holder (GtkWidget *widget);

G_END_DECLS
