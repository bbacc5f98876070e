/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

/* The backend that Flatpak uses: what an organisation sets and locks reaches it as two files. */
#define G_SETTINGS_ENABLE_BACKEND
#include "shell-test-utils.h"

#include "hep-language-dialog.h"
#include "hep-preferences.h"

#include <gio/gsettingsbackend.h>

#define ORGANISATION "Set by your organisation"

static const struct
{
  const char *key;
  const char *value;
  const char *title; /* of the row in Preferences */
} keys[] = {
  { "text-size", "150", "Text Size" },
  { "color-scheme", "'dark'", "Colours" },
  { "show-outlook", "false", "Offer Figures About Outlook" },
  { "start-topic", "'urgent-help'", "First Topic" },
  { "remember-place", "false", "Remember Where I Was" },
  { "external-links", "false", "Offer to Open Web Links" },
};

/* The settings of a computer whose organisation gives each key its value, and locks one of them. */
static GSettings *
new_settings (const char *folder, const char *locked)
{
  g_autoptr (GSettingsBackend) plain = NULL;
  g_autoptr (GSettingsBackend) backend = NULL;
  g_autoptr (GString) defaults = g_string_new ("[io/github/hepatica/Hepatica]\n");
  g_autofree char *defaults_path = g_build_filename (folder, "defaults", NULL);
  g_autofree char *locks_path = g_build_filename (folder, "locks", NULL);
  g_autofree char *file = g_build_filename (folder, "keyfile", NULL);
  g_autofree char *lock = g_strconcat ("/io/github/hepatica/Hepatica/", locked, "\n", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_string_append_printf (defaults, "%s=%s\n", keys[i].key, keys[i].value);
  g_string_append (defaults, "language='ur'\nlanguages=['ur', 'pl']\n");
  g_assert_true (g_file_set_contents (defaults_path, defaults->str, -1, NULL));
  g_assert_true (g_file_set_contents (locks_path, lock, -1, NULL));

  /* The type has no name in the headers, but the folder of the defaults is a property of it. */
  plain = g_keyfile_settings_backend_new (file, "/", NULL);
  backend = g_object_new (G_OBJECT_TYPE (plain), "filename", file, "defaults-dir", folder, NULL);
  return g_settings_new_with_backend (HEP_APPLICATION_ID, backend);
}

static GtkWidget *
find_row (GtkWidget *widget, const char *title)
{
  if (ADW_IS_ACTION_ROW (widget)
      && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* A locked key has the value of the organisation, cannot be changed, and says who set it; the other
 * keys can be changed. */
static void
test_locked (gconstpointer data)
{
  gsize locked = GPOINTER_TO_SIZE (data);
  g_autofree char *folder = g_dir_make_tmp ("hepatica-policy-XXXXXX", NULL);
  GSettings *settings = new_settings (folder, keys[locked].key);
  HepAppearance *appearance = hep_appearance_new (settings);
  GtkWidget *window = adw_window_new ();
  AdwDialog *dialog = g_object_ref_sink (hep_preferences_new (settings, appearance));

  gtk_window_set_default_size (GTK_WINDOW (window), 700, 600);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  shell_test_settle ();
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (GVariant) value = g_settings_get_value (settings, keys[i].key);
      g_autofree char *printed = g_variant_print (value, FALSE);
      GtkWidget *row = find_row (GTK_WIDGET (dialog), keys[i].title);
      const char *subtitle;

      g_assert_nonnull (row);
      subtitle = adw_action_row_get_subtitle (ADW_ACTION_ROW (row));
      g_assert_cmpstr (printed, ==, keys[i].value);
      g_assert_cmpint (g_settings_is_writable (settings, keys[i].key), ==, i != locked);
      g_assert_cmpint (gtk_widget_get_sensitive (row), ==, i != locked);
      g_assert_cmpint (g_strcmp0 (subtitle, ORGANISATION) == 0, ==, i == locked);
      if (g_str_equal (keys[i].key, "start-topic"))
        g_assert_cmpint (gtk_widget_get_visible (row), ==, i == locked);
    }

  adw_dialog_force_close (dialog);
  gtk_window_destroy (GTK_WINDOW (window));
  shell_test_settle ();
  g_assert_finalize_object (dialog);
  g_assert_finalize_object (appearance);
  g_assert_finalize_object (settings);
}

/* Only the languages of the organisation are offered, and a locked one says who set it. */
static void
test_languages (void)
{
  g_autofree char *folder = g_dir_make_tmp ("hepatica-policy-XXXXXX", NULL);
  GSettings *settings = new_settings (folder, "language");
  g_autoptr (GFile) content = g_file_new_for_uri ("resource://" HEP_RESOURCE_PATH "/content/");
  g_autoptr (HepLibrary) library = hep_library_new (content, NULL);
  HepLanguageChoice *choice = hep_language_choice_new (settings, "");
  GtkWidget *window = adw_window_new ();
  AdwDialog *dialog;

  hep_language_choice_set_library (choice, library);
  g_assert_cmpstr (hep_language_get_code (hep_language_choice_get_language (choice)), ==, "ur");
  gtk_window_present (GTK_WINDOW (window));
  dialog = g_object_ref_sink (hep_language_dialog_new (choice, settings));
  adw_dialog_present (dialog, window);
  shell_test_settle ();
  g_assert_nonnull (shell_test_find_label (dialog, ORGANISATION));
  g_assert_nonnull (shell_test_find_label (dialog, "اردو"));
  g_assert_nonnull (shell_test_find_label (dialog, "English"));
  g_assert_null (shell_test_find_label (dialog, "Deutsch"));

  adw_dialog_force_close (dialog);
  gtk_window_destroy (GTK_WINDOW (window));
  shell_test_settle ();
  g_assert_finalize_object (dialog);
  g_assert_finalize_object (choice);
  g_assert_finalize_object (settings);
}

static void
assert_starts_there (ShellTest *test)
{
  shell_test_assert_title (test, "A long page");
}

static void
assert_first_page (ShellTest *test)
{
  shell_test_assert_title (test, "Overview");
}

/* Whoever read something else before comes back there; a topic that is not there is passed over. */
static void
test_start_topic (void)
{
  g_autoptr (GSettings) settings = shell_test_reset_settings ();

  g_settings_set_string (settings, "start-topic", "long");
  shell_test_run ("", assert_starts_there);
  g_settings_set_string (settings, "last-place", "overview");
  shell_test_run ("", assert_first_page);
  g_settings_reset (settings, "last-place");
  g_settings_set_string (settings, "start-topic", "nowhere");
  shell_test_run ("", assert_first_page);
}

static void
test_external_links (ShellTest *test)
{
  static const gboolean offered[] = { TRUE, FALSE };

  for (gsize i = 0; i < G_N_ELEMENTS (offered); i++)
    {
      AdwDialog *dialog;

      g_settings_set_boolean (test->settings, "external-links", offered[i]);
      shell_test_act (test, "win.open-uri", "https://example.org/");
      dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));
      g_assert_nonnull (shell_test_find_label (dialog, "https://example.org/"));
      g_assert_true (adw_alert_dialog_has_response (ADW_ALERT_DIALOG (dialog), "copy"));
      g_assert_cmpint (adw_alert_dialog_has_response (ADW_ALERT_DIALOG (dialog), "open"), ==,
                       offered[i]);
      adw_dialog_close (dialog);
      shell_test_settle ();
    }
}

int
main (int argc, char **argv)
{
  shell_test_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *path = g_strconcat ("/policy/locked/", keys[i].key, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_locked);
    }
  g_test_add_func ("/policy/start-topic", test_start_topic);
  shell_test_add ("/policy/external-links", "overview", test_external_links);
  g_test_add_func ("/shell/policy/languages", test_languages);
  return g_test_run ();
}
