/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-accessibility-bus.h"

#include <gtk/gtk.h>

/* More than ever waits at the start, so that nothing can hold it up. */
#define ROUNDS_MAX 20

/* Makes the program known to assistive technology before there is a window to tell of.
 *
 * GTK does so only with the first window, and after whatever the display has to say. A window
 * manager that is quicker has the window told of while nobody can be asked about it yet: Orca 51
 * then takes the window and its title for gone, and says neither. What makes GTK do it is the first
 * object that is not a widget, here the page of a stack that nobody sees. */
void
hep_accessibility_bus_join (void)
{
  GtkWidget *stack = g_object_ref_sink (gtk_stack_new ());
  GtkStackPage *page = gtk_stack_add_child (GTK_STACK (stack), gtk_label_new (NULL));

  gtk_accessible_set_accessible_parent (GTK_ACCESSIBLE (page), NULL, NULL);
  gtk_accessible_set_accessible_parent (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE (stack), NULL);
  g_object_unref (stack);
  /* It is asked for when nothing else is to be done, and answered while the window is made. */
  for (int i = 0; i < ROUNDS_MAX && g_main_context_iteration (NULL, FALSE); i++)
    continue;
}
