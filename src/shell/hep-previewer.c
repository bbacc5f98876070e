/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-previewer.h"

#include "hep-dialog.h"
#include "hep-preview-dialog.h"
#include "hep-window.h"

#include <glib/gi18n.h>

struct _HepPreviewer
{
  GObject parent_instance;

  GtkApplication *application; /* owns this */
  HepLanguageChoice *choice;
  HepPreview *preview; /* NULL for none */
  guint toast_id;
};

G_DEFINE_FINAL_TYPE (HepPreviewer, hep_previewer, G_TYPE_OBJECT)

static void
set_preview (HepPreviewer *self, HepPreview *preview)
{
  GAction *action
      = g_action_map_lookup_action (G_ACTION_MAP (self->application), "show-translation");

  g_set_object (&self->preview, preview);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), preview != NULL);
}

static char *
dup_news (HepPreview *preview)
{
  const GError *error = hep_preview_get_error (preview);
  guint n_faults = hep_preview_get_faults (preview)->len;

  if (error != NULL)
    return g_strdup (error->message);
  if (n_faults == 0)
    return g_strdup (_ ("Translation read: no mistakes"));
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %u is how many translations are wrong. */
                                       "Translation read: %u mistake",
                                       "Translation read: %u mistakes", n_faults),
                          n_faults);
}

/* Once the window is in the new language. */
static void
toast_cb (gpointer user_data)
{
  HepPreviewer *self = HEP_PREVIEWER (user_data);
  GtkWindow *window = gtk_application_get_active_window (self->application);
  g_autofree char *news = NULL;

  self->toast_id = 0;
  if (window == NULL || self->preview == NULL)
    return;
  news = dup_news (self->preview);
  hep_window_toast_with_action (HEP_WINDOW (window), news, _ ("_Details"), "app.show-translation");
}

static void
changed_cb (HepPreviewer *self)
{
  HepLibrary *library = hep_language_choice_get_library (self->choice);
  HepLanguage *language = hep_preview_get_language (self->preview);

  if (library != NULL && language != NULL && hep_preview_get_error (self->preview) == NULL)
    {
      hep_languages_set_preview (hep_library_get_languages (library), language);
      hep_language_choice_set_preview (self->choice, language);
    }
  if (self->toast_id == 0)
    self->toast_id = g_idle_add_once (toast_cb, self);
}

/* Whoever chooses another language has done with it. */
static void
language_changed_cb (HepPreviewer *self)
{
  HepLanguage *language = hep_language_choice_get_language (self->choice);

  if (self->preview != NULL && language != NULL && !hep_language_is_preview (language))
    {
      set_preview (self, NULL);
      hep_languages_set_preview (
          hep_library_get_languages (hep_language_choice_get_library (self->choice)), NULL);
    }
}

static void
open_file (HepPreviewer *self, GFile *file)
{
  HepLibrary *library = hep_language_choice_get_library (self->choice);
  g_autoptr (HepPreview) preview = NULL;

  if (library == NULL)
    return;
  preview = hep_preview_new (library, file);
  g_signal_connect_object (preview, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  set_preview (self, preview);
  changed_cb (self);
}

static void
preview_action (GSimpleAction *action, GVariant *uri, gpointer user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (uri, NULL));

  open_file (HEP_PREVIEWER (user_data), file);
}

static void
file_chosen_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (HepPreviewer) self = HEP_PREVIEWER (user_data);
  /* Closing the dialog is no mistake, and whatever else may happen it has told itself. */
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (dialog), result, NULL);

  if (file != NULL)
    open_file (self, file);
}

static void
open_translation_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HepPreviewer *self = HEP_PREVIEWER (user_data);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Translations"));
  gtk_file_filter_add_suffix (filter, "po");
  gtk_file_filter_add_suffix (filter, "mo");
  gtk_file_dialog_set_title (dialog, _ ("Open Translation"));
  gtk_file_dialog_set_default_filter (dialog, filter);
  gtk_file_dialog_open (dialog, gtk_application_get_active_window (self->application), NULL,
                        file_chosen_cb, g_object_ref (self));
}

static void
show_translation_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HepPreviewer *self = HEP_PREVIEWER (user_data);
  GtkWindow *window = gtk_application_get_active_window (self->application);

  if (self->preview != NULL && window != NULL)
    hep_dialog_present (
        hep_preview_dialog_new (self->preview, hep_language_choice_get_library (self->choice)),
        GTK_WIDGET (window));
}

static void
hep_previewer_dispose (GObject *object)
{
  HepPreviewer *self = HEP_PREVIEWER (object);

  g_clear_handle_id (&self->toast_id, g_source_remove);
  g_clear_object (&self->preview);
  g_clear_object (&self->choice);

  G_OBJECT_CLASS (hep_previewer_parent_class)->dispose (object);
}

static void
hep_previewer_class_init (HepPreviewerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hep_previewer_dispose;
}

static void
hep_previewer_init (HepPreviewer *self)
{
}

HepPreviewer *
hep_previewer_new (GtkApplication *application, HepLanguageChoice *choice)
{
  const GActionEntry entries[] = {
    { .name = "open-translation", .activate = open_translation_action },
    { .name = "preview", .activate = preview_action, .parameter_type = "s" },
    { .name = "show-translation", .activate = show_translation_action },
  };
  HepPreviewer *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (HEP_IS_LANGUAGE_CHOICE (choice), NULL);

  self = g_object_new (HEP_TYPE_PREVIEWER, NULL);
  self->application = application;
  self->choice = g_object_ref (choice);
  g_signal_connect_object (choice, "changed", G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   self);
  set_preview (self, NULL);
  return self;
}
