/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-commands.h"

#include "hep-letter-keys.h"

#include <glib/gi18n.h>

#define MOVING  N_ ("Finding Your Way")
#define READING N_ ("Reading")
#define TEXT    N_ ("Appearance")
#define GENERAL N_ ("General")

#define BOTH GTK_TEXT_DIR_NONE
#define LTR  GTK_TEXT_DIR_LTR
#define RTL  GTK_TEXT_DIR_RTL

/* What feeds the accelerators and the shortcuts dialog; in the order of the dialog. */
/* clang-format off */
static const HepCommand commands[] = {
  { "win.open-topic::urgent-help", { "<Control>u" }, BOTH, MOVING, N_ ("When to get help") },
  { "win.back", { "<Alt>Left", "Back" }, LTR, MOVING, N_ ("Back") },
  { "win.back", { "<Alt>Right", "Back" }, RTL, MOVING, N_ ("Back") },
  { "win.forward", { "<Alt>Right", "Forward" }, LTR, MOVING, N_ ("Forward") },
  { "win.forward", { "<Alt>Left", "Forward" }, RTL, MOVING, N_ ("Forward") },
  { "win.previous-topic", { "<Control>Page_Up", "<Control>KP_Page_Up" }, BOTH, MOVING, N_ ("Previous topic") },
  { "win.next-topic", { "<Control>Page_Down", "<Control>KP_Page_Down" }, BOTH, MOVING, N_ ("Next topic") },
  { "win.toggle-sidebar", { "F9" }, BOTH, MOVING, N_ ("Show or hide the topics") },
  { "win.next-pane", { "F6" }, BOTH, MOVING, N_ ("Between topics and page") },
  { "win.show-contents::sections", { "F8" }, BOTH, MOVING, N_ ("Sections of this page") },
  { "win.show-contents::links", { "<Shift>F8" }, BOTH, MOVING, N_ ("Links of this page") },

  { "win.depth::key", { "<Alt>1" }, BOTH, READING, N_ ("The page in short") },
  { "win.depth::standard", { "<Alt>2" }, BOTH, READING, N_ ("The page as usual") },
  { "win.depth::all", { "<Alt>3" }, BOTH, READING, N_ ("All of the page") },
  { NULL, { "Down" }, BOTH, READING, N_ ("Next paragraph") },
  { NULL, { "Up" }, BOTH, READING, N_ ("Previous paragraph") },
  { "win.next::heading", { "<Alt>Down", "<Alt>KP_Down", "h" }, BOTH, READING, N_ ("Next heading") },
  { "win.previous::heading", { "<Alt>Up", "<Alt>KP_Up", "<Shift>h" }, BOTH, READING, N_ ("Previous heading") },
  { "win.next::section", { "s" }, BOTH, READING, N_ ("Next section") },
  { "win.previous::section", { "<Shift>s" }, BOTH, READING, N_ ("Previous section") },
  { "win.next::link", { "k" }, BOTH, READING, N_ ("Next link or word explained") },
  { "win.previous::link", { "<Shift>k" }, BOTH, READING, N_ ("Previous link or word explained") },
  { "win.next::table", { "t" }, BOTH, READING, N_ ("Next table") },
  { "win.previous::table", { "<Shift>t" }, BOTH, READING, N_ ("Previous table") },
  { "win.next::picture", { "g" }, BOTH, READING, N_ ("Next picture") },
  { "win.previous::picture", { "<Shift>g" }, BOTH, READING, N_ ("Previous picture") },
  { NULL, { "Tab" }, BOTH, READING, N_ ("Next link or button") },
  { NULL, { "Home" }, BOTH, READING, N_ ("Start of the page") },
  { NULL, { "End" }, BOTH, READING, N_ ("End of the page") },
  { "win.show-sources", { "<Control>i" }, BOTH, READING, N_ ("Where this paragraph comes from") },
  { "win.find", { "<Control>f" }, BOTH, READING, N_ ("Find on this page") },
  { "win.find-next", { "F3", "<Control>g" }, BOTH, READING, N_ ("Next match") },
  { "win.find-previous", { "<Shift>F3", "<Control><Shift>g" }, BOTH, READING, N_ ("Previous match") },
  { "win.caret-browsing", { "F7" }, BOTH, READING, N_ ("Move a caret through the text") },
  { NULL, { "<Control>a" }, BOTH, READING, N_ ("Select the whole page") },
  { NULL, { "<Control>c" }, BOTH, READING, N_ ("Copy the selected text") },

  { "app.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" }, BOTH, TEXT, N_ ("Larger text") },
  { "app.zoom-out", { "<Control>minus", "<Control>KP_Subtract" }, BOTH, TEXT, N_ ("Smaller text") },
  { "app.zoom-reset", { "<Control>0", "<Control>KP_0" }, BOTH, TEXT, N_ ("Normal text size") },
  { "win.show-appearance", { "<Control><Shift>a" }, BOTH, TEXT, N_ ("Colours, spaces and width") },

  { "app.help", { "F1" }, BOTH, GENERAL, N_ ("About these pages") },
  { "win.show-menu", { "F10" }, BOTH, GENERAL, N_ ("Main menu") },
  { "app.languages", { "<Control>l" }, BOTH, GENERAL, N_ ("Language") },
  { "app.open-translation", { "<Control>o" }, BOTH, GENERAL, N_ ("Open a file of translations") },
  { "app.show-translation", { "<Control><Shift>o" }, BOTH, GENERAL, N_ ("Mistakes in the file of translations") },
  { "app.preferences", { "<Control>comma" }, BOTH, GENERAL, N_ ("Preferences") },
  { "app.shortcuts", { "<Control>question" }, BOTH, GENERAL, N_ ("Keyboard shortcuts") },
  { "win.close", { "<Control>w" }, BOTH, GENERAL, N_ ("Close the window") },
  { "app.quit", { "<Control>q" }, BOTH, GENERAL, N_ ("Quit") },
};
/* clang-format on */

const HepCommand *
hep_commands_get (gsize *n_commands)
{
  g_return_val_if_fail (n_commands != NULL, NULL);

  *n_commands = G_N_ELEMENTS (commands);
  return commands;
}

/* Letters are left out: they are for the page only, see hep_letter_keys_add(). */
static void
set_accels (GtkApplication *application, const HepCommand *command)
{
  const char *accels[G_N_ELEMENTS (command->accels) + 1] = { NULL };
  gsize n_accels = 0;

  for (gsize i = 0; command->accels[i] != NULL; i++)
    if (!hep_letter_keys_is_letter (command->accels[i]))
      accels[n_accels++] = command->accels[i];
  gtk_application_set_accels_for_action (application, command->action, accels);
}

/* Call it again when the text direction changes: Back and Forward change sides with it. */
void
hep_commands_set_accels (GtkApplication *application)
{
  GtkTextDirection direction = gtk_widget_get_default_direction ();

  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (commands[i].action != NULL
        && (commands[i].direction == BOTH || commands[i].direction == direction))
      set_accels (application, &commands[i]);
}

/* A popover keeps all keys to itself; there, too, the size of the text is to be changed. */
void
hep_commands_add_text_size_keys (GtkWidget *popover)
{
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_WIDGET (popover));

  controller = gtk_shortcut_controller_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    for (gsize j = 0; commands[i].accels[j] != NULL; j++)
      if (commands[i].action != NULL && g_str_has_prefix (commands[i].action, "app.zoom-"))
        gtk_shortcut_controller_add_shortcut (
            GTK_SHORTCUT_CONTROLLER (controller),
            gtk_shortcut_new (gtk_shortcut_trigger_parse_string (commands[i].accels[j]),
                              gtk_named_action_new (commands[i].action)));
  gtk_widget_add_controller (popover, controller);
}

/* The first key of a command, and its letter; %NULL if there is neither. */
static char *
dup_keys (const HepCommand *command, gboolean letters)
{
  g_autoptr (GString) keys = g_string_new (NULL);

  for (gsize i = 0; command->accels[i] != NULL; i++)
    {
      gboolean is_letter = hep_letter_keys_is_letter (command->accels[i]);

      if (is_letter ? letters : i == 0)
        g_string_append_printf (keys, keys->len > 0 ? " %s" : "%s", command->accels[i]);
    }
  return keys->len > 0 ? g_string_free_and_steal (g_steal_pointer (&keys)) : NULL;
}

/* Letters are shown unless they are switched off. */
AdwDialog *
hep_commands_create_dialog (gboolean letters)
{
  AdwDialog *dialog = adw_shortcuts_dialog_new ();
  AdwShortcutsSection *section = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *keys = dup_keys (&commands[i], letters);
      AdwShortcutsItem *item;

      if (i == 0 || !g_str_equal (commands[i].section, commands[i - 1].section))
        {
          if (section != NULL)
            adw_shortcuts_dialog_add (ADW_SHORTCUTS_DIALOG (dialog), section);
          section = adw_shortcuts_section_new (_ (commands[i].section));
        }
      if (keys == NULL)
        continue;

      item = adw_shortcuts_item_new (_ (commands[i].title), keys);
      adw_shortcuts_item_set_direction (item, commands[i].direction);
      adw_shortcuts_section_add (section, item);
    }
  adw_shortcuts_dialog_add (ADW_SHORTCUTS_DIALOG (dialog), section);

  return dialog;
}
