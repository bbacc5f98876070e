/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Content packs that are not shown: said in a few words, and why to whoever asks. */

#include "config.h"

#include "hep-window-private.h"

#include "hep-dialog.h"

#include <glib/gi18n.h>

/* Time to reach the button by keyboard. */
#define SECONDS 20

static void
explain_packs_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  const char *problems = g_variant_get_string (parameter, NULL);
  AdwDialog *dialog;

  if (*problems == '\0')
    return;
  dialog = adw_alert_dialog_new (_ ("Content Packs Left Out"), problems);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"), NULL);
  hep_dialog_present (dialog, widget);
}

/* Says that packs are left out, for the reasons in `problems`, which hold GErrors. */
void
hep_window_tell_left_out (HepWindow *self, GPtrArray *problems)
{
  g_autoptr (GString) reasons = g_string_new (NULL);
  g_autofree char *title = NULL;
  AdwToast *toast;

  g_return_if_fail (HEP_IS_WINDOW (self));
  g_return_if_fail (problems != NULL);

  if (problems->len == 0)
    return;
  for (guint i = 0; i < problems->len; i++)
    {
      const GError *problem = g_ptr_array_index (problems, i);

      g_string_append_printf (reasons, "%s%s", i > 0 ? "\n" : "", problem->message);
    }

  title = g_strdup_printf (
      g_dngettext (
          GETTEXT_PACKAGE,
          /* Translators: %u is how many content packs are not shown. There is little room. */
          "%u pack left out", "%u packs left out", problems->len),
      problems->len);
  toast = adw_toast_new (title);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_timeout (toast, SECONDS);
  adw_toast_set_button_label (toast, _ ("_Details"));
  adw_toast_set_action_name (toast, "win.explain-packs");
  adw_toast_set_action_target (toast, "s", reasons->str);
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

void
hep_window_install_pack_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.explain-packs", "s", explain_packs_action);
}
