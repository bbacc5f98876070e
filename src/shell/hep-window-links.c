/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Links out of the program: nobody is sent to the web without having seen where to. */

#include "config.h"

#include "hep-window-private.h"

#include "hep-content-value.h"
#include "hep-dialog.h"

#include <glib/gi18n.h>

/* Of what somebody wrote, as much as a toast can hold. */
#define MAX_QUOTE 80

static void
uri_launched_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (HepWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  const char *uri = gtk_uri_launcher_get_uri (GTK_URI_LAUNCHER (object));

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (object), result, &error)
      && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    {
      /* Translators: %s is a web address */
      g_autofree char *sentence = g_strdup_printf (_ ("No program could open %s"), uri);

      hep_window_toast (self, sentence);
    }
}

static void
response_cb (AdwAlertDialog *dialog, const char *response, HepWindow *self)
{
  const char *uri = gtk_label_get_label (GTK_LABEL (adw_alert_dialog_get_extra_child (dialog)));

  if (g_str_equal (response, "open"))
    {
      g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);

      gtk_uri_launcher_launch (launcher, GTK_WINDOW (self), NULL, uri_launched_cb,
                               g_object_ref (self));
    }
  else if (g_str_equal (response, "copy"))
    {
      gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), uri);
      hep_window_toast (self, _ ("Address Copied"));
    }
}

/* The address as a whole, however long, and from left to right in any language. */
static GtkWidget *
new_address (const char *uri)
{
  GtkWidget *label = gtk_label_new (uri);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
  gtk_widget_add_css_class (label, "address");
  return label;
}

static void
ask (HepWindow *self, const char *uri)
{
  gboolean offered = g_settings_get_boolean (self->settings, "external-links");
  AdwDialog *dialog = adw_alert_dialog_new (
      offered ? _ ("Open in Your Browser?") : _ ("Web Pages Are Not Opened Here"), NULL);
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (dialog);

  adw_alert_dialog_set_extra_child (alert, new_address (uri));
  adw_alert_dialog_add_responses (alert, "cancel", offered ? _ ("_Cancel") : _ ("_Close"), "copy",
                                  _ ("Copy _Address"), NULL);
  if (offered)
    adw_alert_dialog_add_response (alert, "open", _ ("_Open"));
  adw_alert_dialog_set_close_response (alert, "cancel");
  adw_alert_dialog_set_default_response (alert, offered ? "open" : "cancel");
  gtk_accessible_update_property (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, uri,
                                  -1);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, 0);
  hep_dialog_present (dialog, GTK_WIDGET (self));
}

static void
open_uri_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepWindow *self = HEP_WINDOW (widget);
  const char *uri = g_variant_get_string (parameter, NULL);

  /* Pages come from files: nothing in them may start a program or open a file of this computer. */
  if (g_strcmp0 (g_uri_peek_scheme (uri), "https") != 0)
    {
      g_autofree char *quote = hep_value_to_line (uri, MAX_QUOTE);
      g_autofree char *sentence
          /* Translators: %s is an address */
          = g_strdup_printf (_ ("Only secure web pages are opened, not %s"), quote);

      hep_window_toast (self, sentence);
      return;
    }
  ask (self, uri);
}

void
hep_window_install_link_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-uri", "s", open_uri_action);
}
