/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-main-menu.h"

#include <glib/gi18n.h>

/* The menu in the header bar, with `text_size_control` as its first line. */
GtkWidget *
hep_main_menu_new (GtkWidget *text_size_control)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) size_section = g_menu_new ();
  g_autoptr (GMenu) page_section = g_menu_new ();
  g_autoptr (GMenu) app_section = g_menu_new ();
  g_autoptr (GMenuItem) size_item = g_menu_item_new (NULL, NULL);
  GtkWidget *popover;

  g_return_val_if_fail (GTK_IS_WIDGET (text_size_control), NULL);

  g_menu_item_set_attribute (size_item, "custom", "s", "text-size");
  g_menu_append_item (size_section, size_item);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (size_section));

  g_menu_append (page_section, _ ("_Find on This Page"), "win.find");
  g_menu_append (page_section, _ ("_On This Page"), "win.show-contents::sections");
  g_menu_append (page_section, _ ("_Copy Topic"), "win.copy-topic");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (page_section));

  g_menu_append (app_section, _ ("_Appearance"), "win.show-appearance");
  g_menu_append (app_section, _ ("_Preferences"), "app.preferences");
  g_menu_append (app_section, _ ("_Keyboard Shortcuts"), "app.shortcuts");
  g_menu_append (app_section, _ ("_About Hepatica"), "app.about");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (app_section));

  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_popover_menu_add_child (GTK_POPOVER_MENU (popover), text_size_control, "text-size");
  return popover;
}
