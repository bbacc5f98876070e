/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *hep_pairs_new (const char *label);
GtkWidget *hep_pairs_add (GtkWidget *pairs, const char *name, const char *value, GtkWidget *widget);

G_END_DECLS
