/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * HepCommand:
 * @action: detailed name of the action; %NULL for a key that the article itself understands
 * @accels: its shortcuts, the first of which is shown, and a letter if it has one
 * @direction: the text direction the shortcuts are for, %GTK_TEXT_DIR_NONE for both
 * @section: heading in the shortcuts dialog, to be translated
 * @title: what it does, to be translated
 *
 * One line of the table of everything a person can do with a shortcut.
 */
typedef struct
{
  const char *action;
  const char *accels[5];
  GtkTextDirection direction;
  const char *section;
  const char *title;
} HepCommand;

const HepCommand *hep_commands_get (gsize *n_commands);
void hep_commands_add_text_size_keys (GtkWidget *popover);
void hep_commands_set_accels (GtkApplication *application);
AdwDialog *hep_commands_create_dialog (gboolean letters);

G_END_DECLS
