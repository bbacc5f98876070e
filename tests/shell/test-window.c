/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-article-view.h"
#include "hep-broken-page.h"
#include "hep-page-scroller.h"
#include "hep-sidebar.h"
#include "hep-topic-foot.h"

/* In the cache folder, which each test has for itself. */
#define WRITER_FOLDER "writer"

static void
assert_enabled (ShellTest *test, const char *action, gboolean enabled)
{
  GtkWidget *button = shell_test_find_button (test->window, action);

  g_assert_nonnull (button);
  g_assert_cmpint (gtk_widget_is_sensitive (button), ==, enabled);
}

static const char *
get_selected_title (ShellTest *test)
{
  AdwSidebar *sidebar = shell_test_find (test->window, ADW_TYPE_SIDEBAR);
  AdwSidebarItem *item = adw_sidebar_get_selected_item (sidebar);

  return item == NULL ? NULL : adw_sidebar_item_get_title (item);
}

static void
test_first_page (ShellTest *test)
{
  shell_test_assert_title (test, "Overview");
  g_assert_cmpstr (get_selected_title (test), ==, "Overview");
  assert_enabled (test, "win.back", FALSE);
  assert_enabled (test, "win.forward", FALSE);
  g_assert_cmpfloat (shell_test_get_scroll (test), <, 1);
}

static void
test_start_at_section (ShellTest *test)
{
  shell_test_assert_title (test, "A long page");
  g_assert_cmpfloat (shell_test_get_scroll (test), >, 200);
}

static void
test_back_and_forward (ShellTest *test)
{
  double place;

  shell_test_scroll_to (test, 900);
  place = shell_test_get_scroll (test);
  g_assert_cmpfloat (place, >, 800);

  g_assert_true (shell_test_act (test, "win.open-topic", "overview"));
  shell_test_assert_title (test, "Overview");
  g_assert_cmpstr (get_selected_title (test), ==, "Overview");
  g_assert_cmpfloat (shell_test_get_scroll (test), <, 1);
  assert_enabled (test, "win.back", TRUE);
  assert_enabled (test, "win.forward", FALSE);

  /* Back goes to the block that was at the top, whose start may lie a little above. */
  shell_test_act (test, "win.back", NULL);
  shell_test_assert_title (test, "A long page");
  g_assert_cmpstr (get_selected_title (test), ==, "A long page");
  g_assert_cmpfloat (ABS (shell_test_get_scroll (test) - place), <, 160);
  assert_enabled (test, "win.back", FALSE);
  assert_enabled (test, "win.forward", TRUE);

  shell_test_act (test, "win.forward", NULL);
  shell_test_assert_title (test, "Overview");
}

static void
test_section_link (ShellTest *test)
{
  shell_test_act (test, "win.open-topic", "#part-15");
  shell_test_assert_title (test, "A long page");
  g_assert_cmpfloat (shell_test_get_scroll (test), >, 500);
  shell_test_act (test, "win.back", NULL);
  g_assert_cmpfloat (shell_test_get_scroll (test), <, 1);
}

static void
test_neighbours (ShellTest *test)
{
  GtkWidget *foot = shell_test_find (test->window, HEP_TYPE_TOPIC_FOOT);
  GtkWidget *next = shell_test_find_button (foot, "win.next-topic");

  g_assert_null (shell_test_find_button (foot, "win.previous-topic"));
  gtk_test_accessible_assert_property (next, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Next topic: Urgent help");
  g_signal_emit_by_name (next, "clicked");
  shell_test_settle ();
  shell_test_assert_title (test, "Urgent help");
  g_assert_nonnull (shell_test_find_button (foot, "win.previous-topic"));

  shell_test_act (test, "win.next-topic", NULL);
  shell_test_assert_title (test, "A long page");
  shell_test_act (test, "win.next-topic", NULL);
  shell_test_act (test, "win.next-topic", NULL);
  shell_test_assert_title (test, "broken");
  shell_test_act (test, "win.previous-topic", NULL);
  shell_test_assert_title (test, "A long page");
}

static void
test_related (ShellTest *test)
{
  GtkWidget *foot = shell_test_find (test->window, HEP_TYPE_TOPIC_FOOT);
  GtkWidget *chip = shell_test_find_button (foot, "win.open-topic");

  gtk_test_accessible_assert_role (foot, GTK_ACCESSIBLE_ROLE_GROUP);
  g_assert_nonnull (shell_test_find_label (foot, "Related topics"));
  g_signal_emit_by_name (chip, "clicked");
  shell_test_settle ();
  shell_test_assert_title (test, "Urgent help");
  g_assert_null (shell_test_find_label (foot, "Related topics"));
}

static void
test_urgent_button (ShellTest *test)
{
  GtkWidget *header = shell_test_find (
      shell_test_find (test->window, g_type_from_name ("HepReaderPage")), ADW_TYPE_HEADER_BAR);
  GtkWidget *button = shell_test_find_button (header, "win.open-topic");

  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, "When to get help");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "When to Get Help");
  g_signal_emit_by_name (button, "clicked");
  shell_test_settle ();
  shell_test_assert_title (test, "Urgent help");
}

static void
test_sidebar (ShellTest *test)
{
  GtkWidget *sidebar = shell_test_find (test->window, HEP_TYPE_SIDEBAR);
  AdwSidebar *list = shell_test_find (sidebar, ADW_TYPE_SIDEBAR);

  gtk_test_accessible_assert_role (sidebar, GTK_ACCESSIBLE_ROLE_NAVIGATION);
  gtk_test_accessible_assert_property (sidebar, GTK_ACCESSIBLE_PROPERTY_LABEL, "Topics");
  g_assert_nonnull (shell_test_find_label (sidebar, "Start here"));
  g_assert_nonnull (shell_test_find_label (sidebar, "A long page"));

  g_signal_emit_by_name (list, "activated", 2);
  shell_test_settle ();
  shell_test_assert_title (test, "A long page");
  g_assert_cmpuint (adw_sidebar_get_selected (list), ==, 2);
}

static void
test_focus (ShellTest *test)
{
  GtkWidget *sidebar = shell_test_find (test->window, HEP_TYPE_SIDEBAR);

  g_assert_cmpint (
      gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (shell_test_get_focus (test))), ==,
      GTK_ACCESSIBLE_ROLE_HEADING);
  shell_test_act (test, "win.next-pane", NULL);
  g_assert_true (gtk_widget_is_ancestor (shell_test_get_focus (test), sidebar));
  shell_test_act (test, "win.next-pane", NULL);
  g_assert_false (gtk_widget_is_ancestor (shell_test_get_focus (test), sidebar));

  shell_test_act (test, "win.open-topic", "long");
  gtk_test_accessible_assert_role (shell_test_get_focus (test), GTK_ACCESSIBLE_ROLE_HEADING);
  shell_test_act (test, "win.next", "heading");
  gtk_test_accessible_assert_role (shell_test_get_focus (test), GTK_ACCESSIBLE_ROLE_HEADING);
}

static void
test_broken_page (ShellTest *test)
{
  GtkWidget *page = shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE);

  g_assert_nonnull (page);
  g_assert_nonnull (shell_test_find_label (page, "pages/broken.page, line 13, column 5"));
  g_assert_nonnull (shell_test_find_button (page, "win.try-again"));

  g_assert_true (shell_test_act (test, "win.try-again", NULL));
  g_assert_nonnull (shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE));

  shell_test_act (test, "win.open-topic", "overview");
  shell_test_assert_title (test, "Overview");
  g_assert_null (shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE));
  shell_test_act (test, "win.back", NULL);
  g_assert_nonnull (shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE));
}

static void
test_missing_library (ShellTest *test)
{
  g_assert_nonnull (shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE));
  g_assert_true (shell_test_act (test, "win.try-again", NULL));
  g_assert_nonnull (shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE));
  shell_test_act (test, "win.open-topic", "overview");
  shell_test_act (test, "app.help", NULL);
}

static void
test_refusals (ShellTest *test)
{
  shell_test_act (test, "win.open-topic", "nowhere");
  shell_test_assert_title (test, "Overview");
  assert_enabled (test, "win.back", FALSE);
  g_assert_nonnull (shell_test_find_label (test->window, "There is no page “nowhere”"));

  shell_test_act (test, "win.open-uri", "file:///etc/passwd");
}

static void
hide_sidebar (ShellTest *test)
{
  AdwNavigationSplitView *split = shell_test_find (test->window, ADW_TYPE_NAVIGATION_SPLIT_VIEW);
  GtkWidget *sidebar = shell_test_find (test->window, HEP_TYPE_SIDEBAR);

  g_assert_true (gtk_widget_get_mapped (sidebar));
  shell_test_act (test, "win.toggle-sidebar", NULL);
  g_assert_false (gtk_widget_get_mapped (sidebar));
  shell_test_assert_title (test, "Overview");

  /* The gesture back from the page, in a wide window, brings the sidebar beside it again. */
  adw_navigation_split_view_set_show_content (split, FALSE);
  shell_test_settle ();
  g_assert_false (adw_navigation_split_view_get_collapsed (split));
  g_assert_true (gtk_widget_get_mapped (sidebar));

  shell_test_act (test, "win.toggle-sidebar", NULL);
}

static void
assert_sidebar_hidden (ShellTest *test)
{
  g_assert_false (gtk_widget_get_mapped (shell_test_find (test->window, HEP_TYPE_SIDEBAR)));
}

static void
test_hidden_sidebar (void)
{
  g_autoptr (GSettings) settings = shell_test_reset_settings ();

  shell_test_run ("--window-size=1000x700 overview", hide_sidebar);
  g_assert_false (g_settings_get_boolean (settings, "sidebar-visible"));
  shell_test_run ("--window-size=1000x700 overview", assert_sidebar_hidden);
}

static void
test_narrow (ShellTest *test)
{
  AdwNavigationSplitView *split = shell_test_find (test->window, ADW_TYPE_NAVIGATION_SPLIT_VIEW);
  AdwSidebar *list = shell_test_find (test->window, ADW_TYPE_SIDEBAR);

  g_assert_true (adw_navigation_split_view_get_collapsed (split));
  g_assert_true (adw_navigation_split_view_get_show_content (split));
  g_assert_cmpint (adw_sidebar_get_mode (list), ==, ADW_SIDEBAR_MODE_PAGE);
  g_assert_null (shell_test_find_button (test->window, "win.forward"));

  shell_test_act (test, "win.toggle-sidebar", NULL);
  g_assert_false (adw_navigation_split_view_get_show_content (split));
  g_signal_emit_by_name (list, "activated", 1);
  shell_test_settle ();
  g_assert_true (adw_navigation_split_view_get_show_content (split));
  shell_test_assert_title (test, "Urgent help");

  shell_test_act (test, "win.next-pane", NULL);
  g_assert_false (adw_navigation_split_view_get_show_content (split));
  shell_test_act (test, "win.next-pane", NULL);
  g_assert_true (adw_navigation_split_view_get_show_content (split));

  /* What is done in a narrow window says nothing about a wide one. */
  gtk_window_close (GTK_WINDOW (test->window));
  g_assert_true (g_settings_get_boolean (test->settings, "sidebar-visible"));
}

static void
copy_fixture (const char *name, const char *folder)
{
  g_autofree char *from
      = g_test_build_filename (G_TEST_DIST, "shell", "fixtures", "sound", name, NULL);
  g_autofree char *to = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (to);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (from, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (to, text, -1, &error);
  g_assert_no_error (error);
}

/* A writer mends the page in an editor: the window shows it without being asked. */
static void
mend_page (ShellTest *test)
{
  HepArticleView *article = shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW);
  GtkWidget *sidebar = shell_test_find (test->window, HEP_TYPE_SIDEBAR);
  g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), WRITER_FOLDER, NULL);

  g_assert_null (article);
  g_assert_nonnull (shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE));
  g_assert_nonnull (shell_test_find_label (sidebar, "overview"));

  copy_fixture ("pages/overview.page", folder);
  for (int i = 0; i < 40 && shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE) != NULL; i++)
    shell_test_settle ();
  g_assert_null (shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE));
  shell_test_assert_title (test, "Overview");
  g_assert_nonnull (shell_test_find_label (sidebar, "Overview"));
}

static void
test_mended_page (void)
{
  g_autoptr (GSettings) settings = shell_test_reset_settings ();
  g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), WRITER_FOLDER, NULL);
  g_autofree char *page = g_build_filename (folder, "pages", "overview.page", NULL);
  g_autofree char *option = g_strconcat ("--content=", folder, NULL);
  g_autoptr (GError) error = NULL;

  copy_fixture ("library.xml", folder);
  copy_fixture ("glossary.xml", folder);
  copy_fixture ("sources.xml", folder);
  copy_fixture ("clinic.ini", folder);
  copy_fixture ("pages/overview.page", folder);
  g_file_set_contents (page, "<page", -1, &error);
  g_assert_no_error (error);

  shell_test_run (option, mend_page);
}

/* The smallest window holds the largest text: of the program, then of the system too. A widget
 * that needs more room than there is gives a warning, which ends the test. */
static void
test_large_text (ShellTest *test)
{
  GtkSettings *gtk_settings = gtk_settings_get_default ();
  int dpi;

  g_settings_set_int (test->settings, "text-size", 300);
  shell_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (test->window)), <=, 360);

  g_object_get (gtk_settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (gtk_settings, "gtk-xft-dpi", 3 * dpi, NULL);
  g_settings_set_int (test->settings, "text-size", 100);
  shell_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (test->window)), <=, 360);
  shell_test_act (test, "win.toggle-sidebar", NULL);
  shell_test_act (test, "win.open-topic", "broken");
  g_object_set (gtk_settings, "gtk-xft-dpi", dpi, NULL);
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);

  shell_test_add ("/shell/window/first-page", "", test_first_page);
  shell_test_add ("/shell/window/start-at-section", "long#part-12", test_start_at_section);
  shell_test_add ("/shell/window/back-and-forward", "long", test_back_and_forward);
  shell_test_add ("/shell/window/section-link", "long", test_section_link);
  shell_test_add ("/shell/window/neighbours", "overview", test_neighbours);
  shell_test_add ("/shell/window/related", "overview", test_related);
  shell_test_add ("/shell/window/urgent-button", "long", test_urgent_button);
  shell_test_add ("/shell/window/sidebar", "overview", test_sidebar);
  shell_test_add ("/shell/window/focus", "overview", test_focus);
  shell_test_add ("/shell/window/broken-page", "broken", test_broken_page);
  shell_test_add ("/shell/window/missing-library", "--content=/nonexistent", test_missing_library);
  shell_test_add ("/shell/window/refusals", "overview", test_refusals);
  g_test_add_func ("/shell/window/hidden-sidebar", test_hidden_sidebar);
  shell_test_add ("/shell/window/narrow", "--window-size=360x294 overview", test_narrow);

  g_test_add_func ("/shell/window/mended-page", test_mended_page);
  shell_test_add ("/shell/window/large-text", "--window-size=360x294 long", test_large_text);

  return g_test_run ();
}
