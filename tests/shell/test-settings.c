/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-appearance.h"
#include "hep-text-size-control.h"

static void
count_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  (*(guint *)user_data)++;
}

static void
test_appearance (void)
{
  static const int up[] = { 100, 110, 125, 150, 175, 200, 250, 300, 300 };
  g_autoptr (GSettings) settings = shell_test_reset_settings ();
  HepAppearance *appearance = hep_appearance_new (settings);
  guint notified = 0;

  g_signal_connect (appearance, "notify::text-size", G_CALLBACK (count_cb), &notified);
  for (gsize i = 0; i < G_N_ELEMENTS (up); i++)
    {
      g_assert_cmpint (hep_appearance_get_text_size (appearance), ==, up[i]);
      g_assert_cmpint (g_settings_get_int (settings, "text-size"), ==, up[i]);
      hep_appearance_step_text_size (appearance, 1);
    }
  g_assert_cmpuint (notified, ==, 7);

  hep_appearance_set_text_size (appearance, 9000);
  g_assert_cmpint (hep_appearance_get_text_size (appearance), ==, HEP_TEXT_SIZE_MAX);
  g_assert_cmpuint (notified, ==, 7);

  /* A size between two steps, as a clinic may set, goes to the next step. */
  g_settings_set_int (settings, "text-size", 130);
  g_assert_cmpint (hep_appearance_get_text_size (appearance), ==, 130);
  hep_appearance_step_text_size (appearance, -1);
  g_assert_cmpint (hep_appearance_get_text_size (appearance), ==, 125);
  hep_appearance_set_text_size (appearance, 0);
  g_assert_cmpint (hep_appearance_get_text_size (appearance), ==, HEP_TEXT_SIZE_MIN);
  hep_appearance_step_text_size (appearance, -1);
  g_assert_cmpint (hep_appearance_get_text_size (appearance), ==, HEP_TEXT_SIZE_MIN);

  g_assert_finalize_object (appearance);
}

static void
test_color_scheme (ShellTest *test)
{
  static const struct
  {
    const char *nick;
    AdwColorScheme scheme;
  } cases[] = {
    { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
    { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
    { "default", ADW_COLOR_SCHEME_DEFAULT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_settings_set_string (test->settings, "color-scheme", cases[i].nick);
      g_assert_cmpint (adw_style_manager_get_color_scheme (adw_style_manager_get_default ()), ==,
                       cases[i].scheme);
    }
}

static gboolean
is_enabled (ShellTest *test, const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (test->application), action);
}

static void
test_zoom (ShellTest *test)
{
  GtkWidget *heading = gtk_root_get_focus (GTK_ROOT (test->window));
  int height = gtk_widget_get_height (heading);
  graphene_rect_t before, after;

  g_assert_true (is_enabled (test, "zoom-in"));
  g_assert_false (is_enabled (test, "zoom-out"));
  g_assert_false (is_enabled (test, "zoom-reset"));
  g_assert_true (gtk_widget_compute_bounds (heading, GTK_WIDGET (test->window), &before));

  for (int i = 0; i < 7; i++)
    shell_test_act (test, "app.zoom-in", NULL);
  g_assert_cmpint (g_settings_get_int (test->settings, "text-size"), ==, 300);
  g_assert_false (is_enabled (test, "zoom-in"));
  g_assert_true (is_enabled (test, "zoom-out"));
  g_assert_cmpint (gtk_widget_get_height (heading), >=, 2 * height);

  /* The heading at the top of the window is still there. */
  g_assert_true (gtk_widget_compute_bounds (heading, GTK_WIDGET (test->window), &after));
  g_assert_cmpfloat (ABS (after.origin.y - before.origin.y), <, 60);

  shell_test_act (test, "app.zoom-reset", NULL);
  g_assert_cmpint (g_settings_get_int (test->settings, "text-size"), ==, 100);
  g_assert_cmpint (gtk_widget_get_height (heading), ==, height);
}

static void
test_text_size_control (void)
{
  GtkWidget *control = g_object_ref_sink (hep_text_size_control_new ());
  GtkWidget *button = shell_test_find_button (control, "app.zoom-reset");
  const char *name = "Text size 150%. Set to normal size";
  guint notified = 0;

  gtk_test_accessible_assert_property (control, GTK_ACCESSIBLE_PROPERTY_LABEL, "Text size");
  g_signal_connect (control, "notify::text-size", G_CALLBACK (count_cb), &notified);
  g_object_set (control, "text-size", 150, NULL);
  g_object_set (control, "text-size", 150, NULL);
  g_assert_cmpuint (notified, ==, 1);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "150%");
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  g_assert_finalize_object (control);
}

static void
assert_same_place (ShellTest *test)
{
  shell_test_assert_title (test, "A long page");
  g_assert_cmpfloat (shell_test_get_scroll (test), >, 300);
}

static void
test_window_is_kept (void)
{
  g_autoptr (GSettings) settings = shell_test_reset_settings ();
  g_autofree char *place = NULL;

  shell_test_run ("--window-size=820x640 long#part-6", assert_same_place);
  g_assert_cmpint (g_settings_get_int (settings, "window-width"), ==, 820);
  g_assert_cmpint (g_settings_get_int (settings, "window-height"), ==, 640);
  place = g_settings_get_string (settings, "last-place");
  g_assert_cmpstr (place, ==, "long#part-6");

  shell_test_run ("", assert_same_place);
}

static void
switch_memory_off (ShellTest *test)
{
  g_autofree char *place = NULL;

  shell_test_act (test, "app.preferences", NULL);
  g_settings_set_boolean (test->settings, "remember-place", FALSE);
  place = g_settings_get_string (test->settings, "last-place");
  g_assert_cmpstr (place, ==, "");
  adw_dialog_force_close (
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window)));
  shell_test_settle ();
}

static void
assert_first_page (ShellTest *test)
{
  shell_test_assert_title (test, "Overview");
  g_assert_cmpfloat (shell_test_get_scroll (test), <, 1);
}

static void
test_place_is_forgotten (void)
{
  g_autoptr (GSettings) settings = shell_test_reset_settings ();
  g_autofree char *place = NULL;

  g_settings_set_string (settings, "last-place", "long");
  shell_test_run ("urgent-help", switch_memory_off);
  place = g_settings_get_string (settings, "last-place");
  g_assert_cmpstr (place, ==, "");
  shell_test_run ("", assert_first_page);
}

static void
test_vanished_place (void)
{
  static const char *const places[]
      = { "no-longer-there", "overview#no-longer-there", "#", "%s#\t" };
  g_autoptr (GSettings) settings = shell_test_reset_settings ();

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_settings_set_string (settings, "last-place", places[i]);
      shell_test_run ("", assert_first_page);
    }
}

static gpointer
find_row (AdwDialog *dialog, const char *title)
{
  GtkWidget *label = shell_test_find_label (dialog, title);

  g_assert_nonnull (label);
  return gtk_widget_get_ancestor (label, ADW_TYPE_SWITCH_ROW);
}

static void
test_preferences (ShellTest *test)
{
  AdwDialog *dialog;
  AdwComboRow *colors;
  AdwSwitchRow *remember;

  shell_test_act (test, "app.preferences", NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));
  colors = shell_test_find (dialog, ADW_TYPE_COMBO_ROW);
  remember = find_row (dialog, "Remember Where I Was");

  g_assert_cmpuint (adw_combo_row_get_selected (colors), ==, 0);
  adw_combo_row_set_selected (colors, 3);
  g_assert_cmpint (g_settings_get_enum (test->settings, "color-scheme"), ==, 2);
  g_settings_set_string (test->settings, "color-scheme", "light");
  g_assert_cmpuint (adw_combo_row_get_selected (colors), ==, 1);

  g_assert_true (adw_switch_row_get_active (remember));
  adw_switch_row_set_active (remember, FALSE);
  g_assert_false (g_settings_get_boolean (test->settings, "remember-place"));

  g_assert_true (adw_switch_row_get_active (find_row (dialog, "Letters as Keys")));
  adw_switch_row_set_active (find_row (dialog, "Letters as Keys"), FALSE);
  g_assert_false (g_settings_get_boolean (test->settings, "letter-keys"));

  g_signal_emit_by_name (shell_test_find_button (dialog, "app.zoom-in"), "clicked");
  g_assert_cmpint (g_settings_get_int (test->settings, "text-size"), ==, 110);

  adw_dialog_force_close (dialog);
  shell_test_settle ();
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);

  g_test_add_func ("/shell/settings/appearance", test_appearance);
  shell_test_add ("/shell/settings/color-scheme", "overview", test_color_scheme);
  shell_test_add ("/shell/settings/zoom", "--window-size=900x700 long#part-9", test_zoom);
  g_test_add_func ("/shell/settings/text-size-control", test_text_size_control);
  g_test_add_func ("/shell/settings/window-is-kept", test_window_is_kept);
  g_test_add_func ("/shell/settings/place-is-forgotten", test_place_is_forgotten);
  g_test_add_func ("/shell/settings/vanished-place", test_vanished_place);
  shell_test_add ("/shell/settings/preferences", "overview", test_preferences);

  return g_test_run ();
}
