/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-letter-keys.h"

#include "hep-commands.h"

#define ANY_BUT_SHIFT (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)

/* Whether a key would write a letter in a text. */
gboolean
hep_letter_keys_is_letter (const char *accel)
{
  GdkModifierType modifiers;
  guint key;

  g_return_val_if_fail (accel != NULL, FALSE);

  return gtk_accelerator_parse (accel, &key, &modifiers) && (modifiers & ANY_BUT_SHIFT) == 0
         && g_unichar_isalpha (gdk_keyval_to_unicode (key));
}

/* Not in a field, and not in anything that has opened above the page. */
static gboolean
is_reading (GtkWidget *page)
{
  GtkRoot *root = gtk_widget_get_root (page);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && !GTK_IS_EDITABLE (focus)
         && gtk_widget_get_native (focus) == GTK_NATIVE (root);
}

static gboolean
pressed_cb (GtkWidget *page, GVariant *arguments, gpointer user_data)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  return g_settings_get_boolean (user_data, "letter-keys") && is_reading (page)
         && g_action_parse_detailed_name (g_variant_get_string (arguments, NULL), &name, &target,
                                          NULL)
         && gtk_widget_activate_action_variant (page, name, target);
}

static void
add_key (GtkShortcutController *controller,
         const char *accel,
         const char *action,
         GSettings *settings)
{
  GtkShortcutAction *callback
      = gtk_callback_action_new (pressed_cb, g_object_ref (settings), g_object_unref);
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (accel), callback);

  gtk_shortcut_set_arguments (shortcut, g_variant_new_string (action));
  gtk_shortcut_controller_add_shortcut (controller, shortcut);
}

/* Whatever is written into a field of the page stays there: the keys are heard only on the way up,
 * and shortcuts of the application would come first. */
void
hep_letter_keys_add (GtkWidget *page, GSettings *settings)
{
  GtkEventController *controller;
  gsize n_commands;
  const HepCommand *commands = hep_commands_get (&n_commands);

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (G_IS_SETTINGS (settings));

  controller = gtk_shortcut_controller_new ();
  for (gsize i = 0; i < n_commands; i++)
    for (gsize j = 0; commands[i].accels[j] != NULL; j++)
      if (commands[i].action != NULL && hep_letter_keys_is_letter (commands[i].accels[j]))
        add_key (GTK_SHORTCUT_CONTROLLER (controller), commands[i].accels[j], commands[i].action,
                 settings);
  gtk_widget_add_controller (page, controller);
}
