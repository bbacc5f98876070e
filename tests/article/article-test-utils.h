/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-text.h"

void       article_test_init            (int *argc, char ***argv);
HepText   *article_test_text            (const char *markup);
GtkWidget *article_test_present         (GtkWidget *child, int width, int height);
void       article_test_settle          (GtkWidget *widget);
void       article_test_destroy         (GtkWidget *window, GtkWidget *child);
gpointer   article_test_find_controller (GtkWidget *widget, GType type);
void       article_test_load_css        (const char *css);
