/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Getting around in a page. */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-article-view.h"
#include "hep-commands.h"
#include "hep-contents.h"
#include "hep-find-bar.h"
#include "hep-letter-keys.h"
#include "hep-link.h"
#include "hep-page-scroller.h"
#include "hep-sidebar.h"

static void
test_is_letter (void)
{
  static const char *const letters[] = { "h", "<Shift>h", "k" };
  static const char *const others[]
      = { "<Control>h", "<Alt>1", "F7", "Down", "<Alt>Down", "1", "<Shift>F8", "Back", "Tab" };

  for (gsize i = 0; i < G_N_ELEMENTS (letters); i++)
    g_assert_true (hep_letter_keys_is_letter (letters[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (hep_letter_keys_is_letter (others[i]));
}

/* Accelerators of the application would come before the field that somebody writes in. */
static void
test_letters_are_no_accels (ShellTest *test)
{
  gsize n_commands;
  const HepCommand *commands = hep_commands_get (&n_commands);
  guint n_letters = 0;

  for (gsize i = 0; i < n_commands; i++)
    for (gsize j = 0; commands[i].accels[j] != NULL; j++)
      if (hep_letter_keys_is_letter (commands[i].accels[j]))
        {
          g_auto (GStrv) actions = gtk_application_get_actions_for_accel (
              GTK_APPLICATION (test->application), commands[i].accels[j]);

          g_assert_null (actions[0]);
          n_letters++;
        }
  g_assert_cmpuint (n_letters, ==, 10);
}

/* The controller of the letters is the only one with shortcuts that act on a command. */
static GtkShortcut *
find_shortcut (GtkWidget *page, const char *command)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller)
                        && j < g_list_model_get_n_items (G_LIST_MODEL (controller));
           j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GVariant *arguments = gtk_shortcut_get_arguments (shortcut);

          if (arguments != NULL && g_str_equal (g_variant_get_string (arguments, NULL), command))
            return shortcut;
        }
    }
  g_assert_not_reached ();
}

static gboolean
press (ShellTest *test, const char *command)
{
  GtkWidget *page = shell_test_find (test->window, HEP_TYPE_PAGE_SCROLLER);
  GtkShortcut *shortcut = find_shortcut (page, command);
  gboolean done = gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, page,
                                                gtk_shortcut_get_arguments (shortcut));

  shell_test_settle ();
  return done;
}

static void
test_letters (ShellTest *test)
{
  HepFindBar *bar = shell_test_find (test->window, HEP_TYPE_FIND_BAR);

  g_assert_true (press (test, "win.next::section"));
  shell_test_assert_focus (test, "Part 1");
  g_assert_true (press (test, "win.next::heading"));
  shell_test_assert_focus (test, "Part 2");
  g_assert_true (press (test, "win.previous::section"));
  shell_test_assert_focus (test, "Part 1");

  /* Where somebody writes, a letter is a letter. */
  shell_test_act (test, "win.find", NULL);
  g_assert_true (GTK_IS_EDITABLE (shell_test_get_focus (test)));
  g_assert_false (press (test, "win.next::section"));
  hep_find_bar_close (bar);
  shell_test_settle ();

  g_settings_set_boolean (test->settings, "letter-keys", FALSE);
  g_assert_false (press (test, "win.next::section"));
  shell_test_assert_focus (test, "Part 1");
  g_settings_set_boolean (test->settings, "letter-keys", TRUE);
  g_assert_true (press (test, "win.next::section"));
  shell_test_assert_focus (test, "Part 2");
}

/* The start of what was asked for comes to the top, with the ring around it in sight. */
static void
test_focus_is_shown (ShellTest *test)
{
  GtkWidget *scroller = shell_test_find (test->window, HEP_TYPE_PAGE_SCROLLER);

  gtk_window_set_focus_visible (GTK_WINDOW (test->window), TRUE);
  for (int i = 0; i < 6; i++)
    {
      graphene_rect_t bounds;

      shell_test_act (test, i % 2 == 0 ? "win.next" : "win.previous", "section");
      g_assert_true (gtk_widget_compute_bounds (shell_test_get_focus (test), scroller, &bounds));
      g_assert_cmpfloat (bounds.origin.y, >=, 7);
      shell_test_scroll_to (test, 400 + 300 * i);
      gtk_widget_child_focus (shell_test_find (scroller, HEP_TYPE_ARTICLE_VIEW), GTK_DIR_DOWN);
      shell_test_settle ();
      g_assert_true (gtk_widget_compute_bounds (shell_test_get_focus (test), scroller, &bounds));
      g_assert_cmpfloat (bounds.origin.y, >=, 7);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                         gtk_widget_get_height (scroller) - 7);
    }
}

/* GTK takes the ring away after some seconds, when somebody may still be reading. Here it stays,
 * until a pointer takes over. */
static void
test_ring_stays (ShellTest *test)
{
  GtkWindow *window = GTK_WINDOW (test->window);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window));

  g_assert_false (gtk_window_get_focus_visible (window));
  gtk_window_set_focus_visible (window, TRUE);
  gtk_window_set_focus_visible (window, FALSE);
  g_assert_true (gtk_window_get_focus_visible (window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, "pressed", 1, 10.0, 10.0);
    }
  g_assert_false (gtk_window_get_focus_visible (window));
}

/* Home on the first row and End on the last stay in the list. */
static void
test_ends_of_sidebar (ShellTest *test)
{
  GtkWidget *sidebar = shell_test_find (test->window, HEP_TYPE_SIDEBAR);

  shell_test_act (test, "win.next-pane", NULL);
  for (int i = 0; i < 2; i++)
    {
      gtk_widget_activate_action (sidebar, "sidebar.focus-end", "b", TRUE);
      g_assert_nonnull (shell_test_find_label (shell_test_get_focus (test), "broken"));
    }
  for (int i = 0; i < 2; i++)
    {
      gtk_widget_activate_action (sidebar, "sidebar.focus-end", "b", FALSE);
      g_assert_nonnull (shell_test_find_label (shell_test_get_focus (test), "Overview"));
    }
}

static gboolean
is_in_sight (GtkWidget *widget)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, viewport, &bounds));
  return bounds.origin.y >= 0
         && bounds.origin.y + bounds.size.height <= gtk_widget_get_height (viewport);
}

/* In the place of the page, the list begins at the open topic, and Escape leads back. */
static void
test_sidebar_page (ShellTest *test)
{
  GtkWidget *sidebar = shell_test_find (test->window, HEP_TYPE_SIDEBAR);
  GtkWidget *before = shell_test_get_focus (test);
  GtkWidget *row;

  for (int i = 0; i < 2; i++)
    {
      shell_test_act (test, i == 0 ? "win.toggle-sidebar" : "win.next-pane", NULL);
      shell_test_settle ();
      row = shell_test_get_focus (test);
      g_assert_nonnull (shell_test_find_label (row, "A long page"));
      g_assert_true (gtk_widget_has_css_class (row, "current"));
      for (int j = 0; j < 5 && !is_in_sight (row); j++)
        shell_test_settle (); /* it is shown some frames later */
      g_assert_true (is_in_sight (row));
      g_assert_true (shell_test_press (sidebar, "Escape"));
      shell_test_settle ();
      g_assert_true (shell_test_get_focus (test) == before);
    }
}

/* Beside the page, Escape is for the page. */
static void
test_sidebar_shows_topic (ShellTest *test)
{
  GtkWidget *sidebar = shell_test_find (test->window, HEP_TYPE_SIDEBAR);
  GtkWidget *row = gtk_widget_get_ancestor (shell_test_find_label (sidebar, "A long page"),
                                            GTK_TYPE_LIST_BOX_ROW);

  shell_test_settle ();
  g_assert_true (is_in_sight (row));
  g_assert_false (gtk_widget_has_css_class (row, "current"));
  g_assert_false (shell_test_press (sidebar, "Escape"));
}

static GtkListBoxRow *
find_row (gpointer contents, const char *title)
{
  GtkWidget *label = shell_test_find_label (contents, title);

  g_assert_nonnull (label);
  return GTK_LIST_BOX_ROW (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW));
}

static void
assert_current (gpointer contents, const char *title)
{
  GtkListBoxRow *row = find_row (contents, title);
  GtkWidget *note = shell_test_find_label (contents, "You are here");

  gtk_test_accessible_assert_state (row, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "You are here");
  g_assert_nonnull (note);
  g_assert_true (gtk_widget_is_ancestor (note, GTK_WIDGET (row)));
}

static gpointer
open_contents (ShellTest *test, const char *list)
{
  HepContents *contents;

  shell_test_act (test, "win.show-contents", list);
  contents = shell_test_find (test->window, HEP_TYPE_CONTENTS);
  g_assert_nonnull (contents);
  for (int i = 0; i < 20 && !gtk_widget_get_mapped (GTK_WIDGET (contents)); i++)
    shell_test_settle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (contents)));
  return contents;
}

static void
close_contents (gpointer contents)
{
  GtkWidget *popover = gtk_widget_get_ancestor (contents, GTK_TYPE_POPOVER);

  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
  else
    adw_dialog_force_close (ADW_DIALOG (gtk_widget_get_ancestor (contents, ADW_TYPE_DIALOG)));
  shell_test_settle ();
  shell_test_settle ();
}

/* In a popover or in a sheet. */
static void
test_sections (ShellTest *test)
{
  gpointer contents;
  GtkListBoxRow *row;

  shell_test_act (test, "win.open-topic", "#part-4");
  shell_test_settle ();
  contents = open_contents (test, "sections");
  assert_current (contents, "Part 4");
  g_assert_true (shell_test_get_focus (test) == GTK_WIDGET (find_row (contents, "Part 4")));

  /* It follows the page. */
  row = find_row (contents, "Part 4");
  shell_test_scroll_to (test, 3 * shell_test_get_scroll (test));
  gtk_test_accessible_assert_state (row, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  g_assert_nonnull (shell_test_find_label (contents, "You are here"));
  g_assert_null (shell_test_find_label (row, "You are here"));

  row = find_row (contents, "Part 12");
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Part 12");
  g_object_add_weak_pointer (contents, &contents);
  gtk_widget_activate (GTK_WIDGET (row));
  shell_test_settle ();
  shell_test_settle ();
  shell_test_assert_focus (test, "Part 12");
  shell_test_settle ();
  g_assert_null (contents);

  /* Made anew, it knows where the reader is now. */
  contents = open_contents (test, "sections");
  assert_current (contents, "Part 12");
  gtk_widget_activate (GTK_WIDGET (find_row (contents, "Part 20")));
  shell_test_settle ();
  shell_test_settle ();
  shell_test_assert_focus (test, "Part 20");
}

static void
test_link_list (ShellTest *test)
{
  gpointer contents = open_contents (test, "links");
  GtkListBoxRow *row = find_row (contents, "link into a page");
  GtkWidget *link;

  /* Below the words of a link stands where it leads to. */
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "A long page");
  g_assert_nonnull (shell_test_find_label (row, "A long page"));
  gtk_widget_activate (GTK_WIDGET (row));
  shell_test_settle ();
  shell_test_settle ();
  link = shell_test_get_focus (test);
  g_assert_true (HEP_IS_LINK (link));
  g_assert_cmpstr (hep_link_get_text (HEP_LINK (link)), ==, "link into a page");
  shell_test_assert_title (test, "Overview");
}

/* The row that gets the focus is to be seen, however far down the list it is. */
static void
test_section_in_sight (ShellTest *test)
{
  gpointer contents;

  shell_test_act (test, "win.open-topic", "#part-20");
  shell_test_settle ();
  contents = open_contents (test, "sections");
  shell_test_settle ();
  g_assert_true (is_in_sight (shell_test_get_focus (test)));
  g_assert_nonnull (shell_test_find_label (contents, "Part 20"));
  close_contents (contents);
}

/* A key that opened the list takes nobody away from where they read. */
static void
test_focus_returns (ShellTest *test)
{
  GtkWidget *before;

  shell_test_act (test, "win.next", "section");
  before = shell_test_get_focus (test);
  shell_test_assert_focus (test, "Part 1");
  for (int i = 0; i < 2; i++)
    {
      close_contents (open_contents (test, i == 0 ? "sections" : "links"));
      g_assert_true (shell_test_get_focus (test) == before);
    }
}

/* A page that could not be read has no parts. */
static void
test_broken (ShellTest *test)
{
  shell_test_act (test, "win.show-contents", "sections");
  g_assert_null (shell_test_find (test->window, HEP_TYPE_CONTENTS));
  shell_test_act (test, "win.next", "heading");
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);

  g_test_add_func ("/shell/around/is-letter", test_is_letter);
  shell_test_add ("/shell/around/letters-are-no-accels", "overview", test_letters_are_no_accels);
  shell_test_add ("/shell/around/letters", "long", test_letters);
  shell_test_add ("/shell/around/focus-is-shown", "--window-size=900x600 long",
                  test_focus_is_shown);
  shell_test_add ("/shell/around/ring-stays", "overview", test_ring_stays);
  shell_test_add ("/shell/around/ends-of-sidebar", "overview", test_ends_of_sidebar);
  shell_test_add ("/shell/around/sections", "--window-size=1000x700 long", test_sections);
  shell_test_add ("/shell/around/sections-narrow", "--window-size=380x640 long", test_sections);
  shell_test_add ("/shell/around/section-in-sight", "--window-size=1000x700 long",
                  test_section_in_sight);
  shell_test_add ("/shell/around/section-in-sight-narrow", "--window-size=380x640 long",
                  test_section_in_sight);
  shell_test_add ("/shell/around/focus-returns", "--window-size=1000x700 long", test_focus_returns);
  shell_test_add ("/shell/around/focus-returns-narrow", "--window-size=380x640 long",
                  test_focus_returns);
  shell_test_add ("/shell/around/sidebar-page", "--window-size=380x300 long", test_sidebar_page);
  shell_test_add ("/shell/around/sidebar-shows-topic", "--window-size=1000x300 long",
                  test_sidebar_shows_topic);
  shell_test_add ("/shell/around/links", "--window-size=1000x700 overview", test_link_list);
  shell_test_add ("/shell/around/links-narrow", "--window-size=380x640 overview", test_link_list);
  shell_test_add ("/shell/around/broken", "broken", test_broken);

  return g_test_run ();
}
