/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-dialog.h"

/* A dialog with a title and a button that closes it above `content`. */
AdwDialog *
hep_dialog_new (const char *title, GtkWidget *content)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), content);
  adw_dialog_set_title (dialog, title);
  adw_dialog_set_child (dialog, view);
  return dialog;
}

static void
return_focus_cb (gpointer user_data)
{
  g_autoptr (GtkWidget) widget = user_data;

  if (gtk_widget_get_mapped (widget))
    gtk_widget_grab_focus (widget);
}

/* Gives the focus back to `widget`, %NULL for nothing, once a popover has closed: GTK first gives
 * it to the button of the popover. */
void
hep_dialog_return_focus (GtkWidget *widget)
{
  if (widget != NULL)
    g_idle_add_once (return_focus_cb, g_object_ref (widget));
}

static void
closed_cb (AdwDialog *dialog, gpointer user_data)
{
  g_idle_add_once (g_object_unref, g_object_ref (dialog));
}

/* Shows `dialog` over `parent`, as every dialog of the program is shown. Where animations are
 * switched off, libadwaita 1.10 lets go of a dialog in the middle of closing it, and then still
 * speaks to it; so it is kept until that is over. */
void
hep_dialog_present (AdwDialog *dialog, GtkWidget *parent)
{
  g_signal_connect (dialog, "closed", G_CALLBACK (closed_cb), NULL);
  adw_dialog_present (dialog, parent);
}
