/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-popover.h"

typedef struct
{
  GtkWidget *button; /* weak, as is */
  GtkWidget *origin; /* where the focus was */
} Return;

static void
return_clear (gpointer data)
{
  Return *way = data;

  g_clear_weak_pointer (&way->button);
  g_clear_weak_pointer (&way->origin);
}

static void
return_release (gpointer data)
{
  g_rc_box_release_full (data, return_clear);
}

/* Either may have gone meanwhile, or the reader may have gone on elsewhere. */
static gboolean
return_cb (gpointer data)
{
  Return *way = data;
  GtkRoot *root = way->button != NULL ? gtk_widget_get_root (way->button) : NULL;
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (way->origin != NULL && root != NULL && gtk_widget_get_root (way->origin) == root
      && (focus == NULL || gtk_widget_is_ancestor (focus, way->button)))
    gtk_widget_grab_focus (way->origin);
  return G_SOURCE_REMOVE;
}

/* The popover is about to give the focus to its button; from there it is taken back. */
static void
closed_cb (GtkPopover *popover, Return *way)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, return_cb, g_rc_box_acquire (way), return_release);
  g_signal_handlers_disconnect_by_func (popover, closed_cb, way);
}

static void
return_notify (gpointer data, GClosure *closure)
{
  return_release (data);
}

/* Opens the popover of a button by a key, and gives the focus back to where it was. */
void
hep_popover_open (GtkMenuButton *button)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (button));
  Return *way = g_rc_box_new0 (Return);

  g_set_weak_pointer (&way->button, GTK_WIDGET (button));
  if (root != NULL)
    g_set_weak_pointer (&way->origin, gtk_root_get_focus (root));
  gtk_menu_button_popup (button);
  if (gtk_menu_button_get_popover (button) == NULL)
    return_release (way);
  else
    g_signal_connect_data (gtk_menu_button_get_popover (button), "closed", G_CALLBACK (closed_cb),
                           way, return_notify, G_CONNECT_DEFAULT);
}

/* The keys of the program do not reach into a popover: it has a surface of its own. */
void
hep_popover_add_accels (GtkWidget *popover, const char *action)
{
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());
  g_auto (GStrv) accels = gtk_application_get_accels_for_action (application, action);
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; accels[i] != NULL; i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (accels[i]),
                          gtk_named_action_new (action)));
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (popover, controller);
}
