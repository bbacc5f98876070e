/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-application.h"

#include "hep-about.h"
#include "hep-accessibility-bus.h"
#include "hep-appearance.h"
#include "hep-commands.h"
#include "hep-console.h"
#include "hep-dialog.h"
#include "hep-interface.h"
#include "hep-language-actions.h"
#include "hep-language-dialog.h"
#include "hep-options.h"
#include "hep-preferences.h"
#include "hep-previewer.h"
#include "hep-window.h"

#include <glib/gi18n.h>

struct _HepApplication
{
  AdwApplication parent_instance;

  char *wanted; /* languages, by the session */
  HepOptions *options;
  GSettings *settings;
  HepAppearance *appearance;
  HepLanguageChoice *languages;
  HepPreviewer *previewer;
  HepLibrary *library;
  guint language_id;
};

G_DEFINE_FINAL_TYPE (HepApplication, hep_application, ADW_TYPE_APPLICATION)

static HepWindow *
get_window (HepApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  return windows == NULL ? NULL : HEP_WINDOW (windows->data);
}

static GPtrArray *
load_library (HepApplication *self, GError **error)
{
  GPtrArray *left_out = NULL;

  self->library = hep_console_open_library (self->options, &left_out, error);
  if (self->library != NULL && self->options->content != NULL)
    hep_library_watch (self->library);
  hep_language_choice_set_library (self->languages, self->library);
  return left_out;
}

static void
change_language_cb (gpointer user_data)
{
  HepApplication *self = HEP_APPLICATION (user_data);
  HepLanguage *language = hep_language_choice_get_language (self->languages);

  self->language_id = 0;
  if (language == NULL)
    return;
  hep_interface_set_language (language, self->options->direction);
  if (get_window (self) != NULL)
    hep_window_change_language (get_window (self));
}

/* A window is made anew, and not under the hands of the button that asked for it. */
static void
language_changed_cb (HepApplication *self)
{
  if (get_window (self) == NULL)
    change_language_cb (self);
  else if (self->language_id == 0)
    self->language_id = g_idle_add_once (change_language_cb, self);
}

/* For measurements: nothing is saved, as nobody used the window. */
static void
after_paint_cb (HepApplication *self)
{
  g_application_quit (G_APPLICATION (self));
}

static void
realize_cb (HepApplication *self, GtkWidget *window)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint",
                           G_CALLBACK (after_paint_cb), self, G_CONNECT_SWAPPED);
}

static HepWindow *
ensure_window (HepApplication *self)
{
  HepWindow *window = get_window (self);
  g_autoptr (GPtrArray) left_out = NULL;
  g_autoptr (GError) error = NULL;

  if (window != NULL)
    return window;

  left_out = load_library (self, &error);
  window = HEP_WINDOW (
      hep_window_new (GTK_APPLICATION (self), self->settings, self->appearance, self->languages));
  if (self->options->width > 0)
    gtk_window_set_default_size (GTK_WINDOW (window), self->options->width, self->options->height);
  if (self->options->exit_after_first_frame)
    g_signal_connect_object (window, "realize", G_CALLBACK (realize_cb), self, G_CONNECT_SWAPPED);
  hep_window_tell_left_out (window, left_out);
  hep_window_set_library (window, self->library, error);
  return window;
}

/* What is still to be done comes first: see hep_accessibility_bus_join(). */
static gboolean
present_cb (gpointer user_data)
{
  GtkWindow *window = GTK_WINDOW (user_data);

  /* It may have been closed. */
  if (gtk_window_get_application (window) != NULL)
    gtk_window_present (window);
  return G_SOURCE_REMOVE;
}

/* The place is empty when none was asked for: then a running window just comes to the front. */
static void
open_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HepApplication *self = HEP_APPLICATION (user_data);
  const char *place = g_variant_get_string (parameter, NULL);
  gboolean is_new = get_window (self) == NULL;
  HepWindow *window = ensure_window (self);

  if (place[0] != '\0')
    hep_window_open (window, place);
  else if (is_new)
    hep_window_open (window, NULL);
  if (is_new)
    g_idle_add_full (G_PRIORITY_LOW, present_cb, g_object_ref (window), g_object_unref);
  else
    gtk_window_present (GTK_WINDOW (window));
}

static void
load_library_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HepApplication *self = HEP_APPLICATION (user_data);
  HepWindow *window = get_window (self);
  g_autoptr (GPtrArray) left_out = NULL;
  g_autoptr (GError) error = NULL;

  if (window == NULL)
    return;
  if (self->library == NULL)
    {
      left_out = load_library (self, &error);
      hep_window_tell_left_out (window, left_out);
    }
  hep_window_set_library (window, self->library, error);
  hep_window_open (window, NULL);
}

static void
present_dialog (HepApplication *self, AdwDialog *dialog)
{
  hep_dialog_present (dialog, GTK_WIDGET (get_window (self)));
}

static void
preferences_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HepApplication *self = HEP_APPLICATION (user_data);

  present_dialog (self, hep_preferences_new (self->settings, self->appearance));
}

static void
shortcuts_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HepApplication *self = HEP_APPLICATION (user_data);

  present_dialog (
      self, hep_commands_create_dialog (g_settings_get_boolean (self->settings, "letter-keys")));
}

static void
languages_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HepApplication *self = HEP_APPLICATION (user_data);

  if (self->library != NULL)
    present_dialog (self, hep_language_dialog_new (self->languages, self->settings));
}

static void
about_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  present_dialog (HEP_APPLICATION (user_data), hep_about_create_dialog ());
}

/* The page that tells of these pages, or, in a library without one, the first page. */
static void
help_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HepApplication *self = HEP_APPLICATION (user_data);
  const char *topics[] = { "about", "overview" };

  if (self->library == NULL || get_window (self) == NULL)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (topics); i++)
    if (hep_library_find_topic (self->library, topics[i]) != NULL)
      {
        hep_window_open (get_window (self), topics[i]);
        return;
      }
}

static void
zoom_in_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  hep_appearance_step_text_size (HEP_APPLICATION (user_data)->appearance, 1);
}

static void
zoom_out_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  hep_appearance_step_text_size (HEP_APPLICATION (user_data)->appearance, -1);
}

static void
zoom_reset_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  hep_appearance_set_text_size (HEP_APPLICATION (user_data)->appearance, HEP_TEXT_SIZE_NORMAL);
}

static void
reset_appearance_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  hep_appearance_reset (HEP_APPLICATION (user_data)->appearance);
}

static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HepApplication *self = HEP_APPLICATION (user_data);
  HepWindow *window = get_window (self);

  /* The window saves its state when it is closed. */
  if (window != NULL)
    gtk_window_close (GTK_WINDOW (window));
  g_application_quit (G_APPLICATION (self));
}

static const GActionEntry actions[] = {
  { .name = "open", .activate = open_action, .parameter_type = "s" },
  { .name = "load-library", .activate = load_library_action },
  { .name = "preferences", .activate = preferences_action },
  { .name = "shortcuts", .activate = shortcuts_action },
  { .name = "languages", .activate = languages_action },
  { .name = "about", .activate = about_action },
  { .name = "help", .activate = help_action },
  { .name = "zoom-in", .activate = zoom_in_action },
  { .name = "zoom-out", .activate = zoom_out_action },
  { .name = "zoom-reset", .activate = zoom_reset_action },
  { .name = "reset-appearance", .activate = reset_appearance_action },
  { .name = "quit", .activate = quit_action },
};

static void
set_action_enabled (HepApplication *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
update_zoom_actions (HepApplication *self)
{
  int size = hep_appearance_get_text_size (self->appearance);
  gboolean writable = g_settings_is_writable (self->settings, "text-size");

  set_action_enabled (self, "zoom-in", writable && size < HEP_TEXT_SIZE_MAX);
  set_action_enabled (self, "zoom-out", writable && size > HEP_TEXT_SIZE_MIN);
  set_action_enabled (self, "zoom-reset", writable && size != HEP_TEXT_SIZE_NORMAL);
}

/* Asks the first instance, which this one may be, for the languages of this command line. */
static void
read_in (HepApplication *self)
{
  const char *language = self->options->language;
  const char *beside = self->options->beside;

  if (language != NULL || beside != NULL)
    g_action_group_activate_action (
        G_ACTION_GROUP (self), "read-in",
        g_variant_new ("(ss)", language != NULL ? language : "", beside != NULL ? beside : ""));
}

static void
preview (HepApplication *self)
{
  g_autoptr (GFile) file = NULL;

  if (self->options->preview == NULL)
    return;
  file = g_file_new_for_commandline_arg (self->options->preview);
  g_action_group_activate_action (G_ACTION_GROUP (self), "preview",
                                  g_variant_new_take_string (g_file_get_uri (file)));
}

/* Reads the command line, prints what needs no window and leaves, or asks the first instance to
 * open the place. */
static gboolean
hep_application_local_command_line (GApplication *application, char ***arguments, int *exit_status)
{
  HepApplication *self = HEP_APPLICATION (application);
  g_autoptr (GError) error = NULL;
  const char *place;

  *exit_status = EXIT_SUCCESS;
  g_clear_pointer (&self->options, hep_options_free);
  self->options = hep_options_parse (*arguments, &error);
  if (self->options == NULL)
    {
      /* Translators: %s says what is wrong with the command line */
      g_printerr (_ ("hepatica: %s; --help lists what can be asked\n"), error->message);
      *exit_status = HEP_EXIT_USAGE;
      return TRUE;
    }
  if (!hep_console_check_languages (self->options) || !hep_console_check_preview (self->options))
    {
      *exit_status = HEP_EXIT_USAGE;
      return TRUE;
    }
  if (hep_console_run (self->options, self->wanted, exit_status))
    return TRUE;
  if (!hep_console_check_place (self->options))
    {
      *exit_status = HEP_EXIT_USAGE;
      return TRUE;
    }

  if (!gtk_init_check ())
    {
      g_printerr (_ ("hepatica: There is no display to open a window on; "
                     "--show=TOPIC prints a topic here\n"));
      *exit_status = EXIT_FAILURE;
      return TRUE;
    }

  /* A writer's folder, or a measurement, is not the window that a reader has open. */
  if (self->options->content != NULL || self->options->exit_after_first_frame)
    g_application_set_flags (application, G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("hepatica: %s\n", error->message);
      *exit_status = EXIT_FAILURE;
      return TRUE;
    }

  read_in (self);
  place = self->options->place == NULL ? "" : self->options->place;
  g_action_group_activate_action (G_ACTION_GROUP (application), "open",
                                  g_variant_new_string (place));
  preview (self);
  return TRUE;
}

static void
hep_application_startup (GApplication *application)
{
  HepApplication *self = HEP_APPLICATION (application);

  G_APPLICATION_CLASS (hep_application_parent_class)->startup (application);

  /* The shell finds the icon and the name of a window by these. */
  g_set_prgname (HEP_APPLICATION_ID);
  gtk_window_set_default_icon_name (HEP_APPLICATION_ID);

  hep_interface_bind_toolkit ();
  if (self->options->direction != GTK_TEXT_DIR_NONE)
    gtk_widget_set_default_direction (self->options->direction);
  hep_commands_set_accels (GTK_APPLICATION (self));

  self->settings = g_settings_new (HEP_APPLICATION_ID);
  self->languages = hep_language_choice_new (self->settings, self->wanted);
  g_signal_connect_object (self->languages, "changed", G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED);
  hep_language_actions_add (G_ACTION_MAP (self), self->settings, self->languages);
  self->previewer = hep_previewer_new (GTK_APPLICATION (self), self->languages);
  self->appearance = hep_appearance_new (self->settings);
  g_signal_connect_object (self->appearance, "notify::text-size", G_CALLBACK (update_zoom_actions),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "writable-changed::text-size",
                           G_CALLBACK (update_zoom_actions), self, G_CONNECT_SWAPPED);
  update_zoom_actions (self);

  hep_accessibility_bus_join ();
}

static void
hep_application_activate (GApplication *application)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "open", g_variant_new_string (""));
}

static void
hep_application_dispose (GObject *object)
{
  HepApplication *self = HEP_APPLICATION (object);

  g_clear_handle_id (&self->language_id, g_source_remove);
  g_clear_object (&self->library);
  g_clear_object (&self->previewer);
  g_clear_object (&self->languages);
  g_clear_object (&self->appearance);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (hep_application_parent_class)->dispose (object);
}

static void
hep_application_finalize (GObject *object)
{
  HepApplication *self = HEP_APPLICATION (object);

  g_clear_pointer (&self->options, hep_options_free);
  g_free (self->wanted);

  G_OBJECT_CLASS (hep_application_parent_class)->finalize (object);
}

static void
hep_application_class_init (HepApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = hep_application_dispose;
  object_class->finalize = hep_application_finalize;
  application_class->local_command_line = hep_application_local_command_line;
  application_class->startup = hep_application_startup;
  application_class->activate = hep_application_activate;
}

static void
hep_application_init (HepApplication *self)
{
  self->options = g_new0 (HepOptions, 1);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/* `wanted` are the languages that the session asks for, see hep_locale_dup_wanted(). */
HepApplication *
hep_application_new (const char *wanted)
{
  HepApplication *self;

  g_return_val_if_fail (wanted != NULL, NULL);

  self = g_object_new (HEP_TYPE_APPLICATION, "application-id", HEP_APPLICATION_ID,
                       "resource-base-path", HEP_RESOURCE_PATH, NULL);
  self->wanted = g_strdup (wanted);
  return self;
}
