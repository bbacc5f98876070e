/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void hep_popover_open       (GtkMenuButton *button);
void hep_popover_add_accels (GtkWidget *popover, const char *action);

G_END_DECLS
