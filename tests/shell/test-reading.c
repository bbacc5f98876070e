/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-article-view.h"
#include "hep-reader-page.h"

static HepReadingLevel
get_depth (ShellTest *test)
{
  HepReadingLevel depth;

  g_object_get (shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW), "depth", &depth, NULL);
  return depth;
}

/* The action, the setting, the buttons above the title and the article say the same. */
static void
test_depth (ShellTest *test)
{
  static const char *const names[] = { "key", "all", "standard" };
  static const HepReadingLevel levels[]
      = { HEP_READING_KEY, HEP_READING_ALL, HEP_READING_STANDARD };
  AdwToggleGroup *group = shell_test_find (test->window, ADW_TYPE_TOGGLE_GROUP);

  g_assert_cmpstr (adw_toggle_group_get_active_name (group), ==, "standard");
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *setting = NULL;

      g_assert_true (shell_test_act (test, "win.depth", names[i]));
      setting = g_settings_get_string (test->settings, "depth");
      g_assert_cmpstr (setting, ==, names[i]);
      g_assert_cmpstr (adw_toggle_group_get_active_name (group), ==, names[i]);
      g_assert_cmpint (get_depth (test), ==, levels[i]);
    }
  /* Nobody can ask for a depth that there is not. */
  g_assert_true (shell_test_act (test, "win.depth", "abyss"));
  g_assert_cmpint (get_depth (test), ==, HEP_READING_STANDARD);
  adw_toggle_group_set_active_name (group, "key");
  g_assert_cmpint (get_depth (test), ==, HEP_READING_KEY);
  g_assert_cmpint (g_settings_get_enum (test->settings, "depth"), ==, HEP_READING_KEY);
}

/* The block at the top stays there; if the short form goes without it, it comes back with it. */
static void
test_depth_keeps_place (ShellTest *test)
{
  double before = shell_test_get_scroll (test);

  g_assert_cmpfloat (before, >, 300);
  shell_test_act (test, "win.depth", "all");
  g_assert_cmpfloat (ABS (shell_test_get_scroll (test) - before), <, 2);
  shell_test_act (test, "win.depth", "standard");
  g_assert_cmpfloat (ABS (shell_test_get_scroll (test) - before), <, 2);
}

/* The title of a page is taller in a narrow window, and so moves out of sight as the window
 * shrinks. The header bar hears of it while the layout changes, when a request for another would be
 * too late. */
static void
test_title_in_header (ShellTest *test)
{
  HepReaderPage *page = shell_test_find (test->window, HEP_TYPE_READER_PAGE);
  AdwHeaderBar *header = shell_test_find (page, ADW_TYPE_HEADER_BAR);
  gboolean narrow = FALSE;
  double value = 0;

  g_assert_false (adw_header_bar_get_show_title (header));
  while (!adw_header_bar_get_show_title (header))
    {
      g_assert_cmpfloat (value, <, 600);
      shell_test_scroll_to (test, value += 20);
    }

  gtk_window_set_default_size (GTK_WINDOW (test->window), 400, 600);
  /* The display answers when it is ready to. */
  for (guint i = 0; i < 50 && !narrow; i++)
    {
      shell_test_settle ();
      g_object_get (page, "narrow", &narrow, NULL);
    }
  g_assert_true (narrow);
  g_assert_false (adw_header_bar_get_show_title (header));
}

static void
test_outlook (ShellTest *test)
{
  HepArticleView *article = shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW);
  AdwDialog *dialog;
  AdwSwitchRow *row;
  gboolean outlook;

  shell_test_act (test, "app.preferences", NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));
  row = shell_test_find (dialog, ADW_TYPE_SWITCH_ROW);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                   "Offer Figures About Outlook");
  g_assert_true (adw_switch_row_get_active (row));
  adw_switch_row_set_active (row, FALSE);
  g_object_get (article, "outlook", &outlook, NULL);
  g_assert_false (outlook);
  g_assert_false (g_settings_get_boolean (test->settings, "show-outlook"));
  adw_dialog_force_close (dialog);
  shell_test_settle ();
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);

  shell_test_add ("/shell/reading/depth", "overview", test_depth);
  shell_test_add ("/shell/reading/depth-keeps-place", "--window-size=900x700 long#part-6",
                  test_depth_keeps_place);
  shell_test_add ("/shell/reading/title-in-header", "--window-size=1240x860 long",
                  test_title_in_header);
  shell_test_add ("/shell/reading/outlook", "overview", test_outlook);
  return g_test_run ();
}
