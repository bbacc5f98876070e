/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-interface.h"
#include "hep-locale.h"
#include "hep-reader-page.h"

#include <glib/gi18n.h>

#define BUNDLED "--content=resource://" HEP_RESOURCE_PATH "/content/ "

/* What must be the same before and after. */
typedef struct
{
  char *topic;
  char *block;
  char *focus;
} Place;

static HepReaderPage *
get_page (ShellTest *test)
{
  return shell_test_find (test->window, HEP_TYPE_READER_PAGE);
}

static Place
get_place (ShellTest *test)
{
  HepReaderPage *page = get_page (test);

  return (Place){ g_strdup (hep_topic_get_id (hep_reader_page_get_topic (page))),
                  hep_reader_page_dup_block (page), hep_reader_page_dup_focus (page) };
}

static void
assert_place (ShellTest *test, const Place *place)
{
  Place here = get_place (test);

  g_assert_cmpstr (here.topic, ==, place->topic);
  g_assert_cmpstr (here.block, ==, place->block);
  g_assert_cmpstr (here.focus, ==, place->focus);
  g_assert_true (hep_reader_page_has_focus (get_page (test), shell_test_get_focus (test)));
  g_free (here.topic);
  g_free (here.block);
  g_free (here.focus);
}

static void
place_clear (Place *place)
{
  g_free (place->topic);
  g_free (place->block);
  g_free (place->focus);
}

/* The word of the header that every window has. */
static const char *
get_tooltip (ShellTest *test)
{
  return gtk_widget_get_tooltip_text (shell_test_find_button (test->window, "win.toggle-sidebar"));
}

static char *
dup_state (ShellTest *test, const char *action)
{
  g_autoptr (GVariant) state
      = g_action_group_get_action_state (G_ACTION_GROUP (test->application), action);

  return g_variant_dup_string (state, NULL);
}

static void
assert_state (ShellTest *test, const char *action, const char *expected)
{
  g_autofree char *state = dup_state (test, action);

  g_assert_cmpstr (state, ==, expected);
}

/* Titles, buttons, directions and marks are those of the language; page, place and focus stay. */
static void
test_switch (ShellTest *test)
{
  g_autofree char *title = g_strdup (gtk_window_get_title (GTK_WINDOW (test->window)));
  g_autofree char *tooltip = g_strdup (get_tooltip (test));
  Place place = get_place (test);

  g_assert_nonnull (place.block);
  g_assert_nonnull (place.focus);
  assert_place (test, &place);

  g_assert_true (shell_test_act (test, "app.language", "ur"));
  assert_place (test, &place);
  assert_state (test, "language", "ur");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (test->window)), !=, title);
  g_assert_cmpstr (get_tooltip (test), !=, tooltip);
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (get_page (test))), ==, GTK_TEXT_DIR_RTL);

  g_assert_true (shell_test_act (test, "app.language", "de"));
  assert_place (test, &place);
  g_assert_cmpstr (get_tooltip (test), !=, tooltip);
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (get_page (test))), ==, GTK_TEXT_DIR_LTR);

  g_assert_true (shell_test_act (test, "app.language", ""));
  assert_place (test, &place);
  assert_state (test, "language", "");
  shell_test_assert_title (test, title);
  g_assert_cmpstr (get_tooltip (test), ==, tooltip);
  place_clear (&place);
}

/* What had the focus outside the page has it in the new window, too; an open dialog is closed. */
static void
test_focus (ShellTest *test)
{
  g_assert_true (gtk_widget_grab_focus (shell_test_find_button (test->window, "app.languages")));
  g_assert_true (shell_test_act (test, "app.languages", NULL));
  g_assert_nonnull (
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window)));
  g_assert_true (shell_test_act (test, "app.language", "de"));
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window)));
  g_assert_true (shell_test_get_focus (test)
                 == shell_test_find_button (test->window, "app.languages"));
}

/* The rows of the list are those of the languages, and the chosen one is marked. */
static void
test_dialog (ShellTest *test)
{
  AdwDialog *dialog;
  GtkWidget *row;

  shell_test_act (test, "app.language", "ur");
  shell_test_act (test, "app.languages", NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, _ ("Language"));
  g_assert_nonnull (shell_test_find_label (dialog, "اردو"));
  g_assert_nonnull (shell_test_find_label (dialog, "Deutsch"));
  g_assert_nonnull (shell_test_find_label (dialog, "English"));

  /* Choosing a row is choosing a language, and goes back to the page. */
  row = gtk_widget_get_ancestor (shell_test_find_label (dialog, "Deutsch"), ADW_TYPE_ACTION_ROW);
  g_assert_true (gtk_widget_grab_focus (row));
  shell_test_settle ();
  gtk_widget_activate (row);
  shell_test_settle ();
  assert_state (test, "language", "de");
  g_assert_true (hep_reader_page_has_focus (get_page (test), shell_test_get_focus (test)));
}

/* What the command line asks for is not written down. */
static void
test_command_line (ShellTest *test)
{
  g_autofree char *language = g_settings_get_string (test->settings, "language");
  g_autofree char *beside = g_settings_get_string (test->settings, "beside");

  assert_state (test, "language", "de");
  assert_state (test, "beside", "ur");
  g_assert_cmpstr (language, ==, "");
  g_assert_cmpstr (beside, ==, "");

  shell_test_act (test, "app.beside", "");
  assert_state (test, "beside", "");
  shell_test_act (test, "app.language", "en");
  assert_state (test, "language", "en");
  g_free (g_steal_pointer (&language));
  language = g_settings_get_string (test->settings, "language");
  g_assert_cmpstr (language, ==, "en");
}

static void
count_cb (guint *n_changes)
{
  ++*n_changes;
}

static void
assert_choice (HepLanguageChoice *choice, const char *language, const char *beside)
{
  HepLanguage *second = hep_language_choice_get_beside (choice);

  g_assert_cmpstr (hep_language_get_code (hep_language_choice_get_language (choice)), ==, language);
  g_assert_cmpstr (second != NULL ? hep_language_get_code (second) : NULL, ==, beside);
}

/* Which of the wishes of session, settings and command line counts. */
static void
test_choice (void)
{
  g_autoptr (GSettings) settings = shell_test_reset_settings ();
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" HEP_RESOURCE_PATH "/content/");
  g_autoptr (HepLibrary) library = hep_library_new (folder, NULL);
  HepLanguageChoice *choice = hep_language_choice_new (settings, "xx:de_AT.UTF-8:ur");
  const char *const only_urdu[] = { "ur", NULL };
  guint n_changes = 0;

  g_signal_connect_swapped (choice, "changed", G_CALLBACK (count_cb), &n_changes);
  g_assert_null (hep_language_choice_get_language (choice));
  hep_language_choice_set_library (choice, library);
  assert_choice (choice, "de", NULL);
  g_assert_true (hep_language_choice_follows_system (choice));
  g_assert_cmpuint (n_changes, ==, 1);

  hep_language_choice_choose (choice, "ur");
  assert_choice (choice, "ur", NULL);
  g_assert_false (hep_language_choice_follows_system (choice));
  hep_language_choice_choose_beside (choice, "en");
  assert_choice (choice, "ur", "en");

  /* The same language is not read twice. */
  hep_language_choice_choose (choice, "en");
  assert_choice (choice, "en", NULL);

  hep_language_choice_override (choice, "de", NULL);
  assert_choice (choice, "de", "en");
  hep_language_choice_choose (choice, "");
  assert_choice (choice, "de", "en");
  g_assert_true (hep_language_choice_follows_system (choice));

  /* What the organisation does not offer is not read, English apart. */
  g_settings_set_strv (settings, "languages", only_urdu);
  assert_choice (choice, "en", NULL);
  hep_language_choice_choose (choice, "ur");
  assert_choice (choice, "ur", "en");
  g_settings_set_string (settings, "language", "de");
  assert_choice (choice, "en", NULL);

  /* A code that there is not counts as none. */
  g_settings_set_string (settings, "language", "garbage\n");
  g_settings_set_string (settings, "beside", "zz");
  g_settings_reset (settings, "languages");
  assert_choice (choice, "de", NULL);

  g_assert_finalize_object (choice);
}

int
main (int argc, char *argv[])
{
  gtk_disable_setlocale ();
  hep_locale_init (hep_interface_get_catalogues ());
  shell_test_init (&argc, &argv);

  g_test_add_func ("/shell/language/choice", test_choice);
  shell_test_add ("/shell/language/switch", BUNDLED "urgent-help#spine", test_switch);
  shell_test_add ("/shell/language/focus", BUNDLED "urgent-help", test_focus);
  shell_test_add ("/shell/language/dialog", BUNDLED "urgent-help", test_dialog);
  shell_test_add ("/shell/language/command-line", BUNDLED "--language=de --beside=ur urgent-help",
                  test_command_line);
  return g_test_run ();
}
