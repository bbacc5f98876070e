/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

AdwDialog *hep_dialog_new (const char *title, GtkWidget *content);
void hep_dialog_return_focus (GtkWidget *widget);
void hep_dialog_present (AdwDialog *dialog, GtkWidget *parent);

G_END_DECLS
