/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-article-view.h"
#include "hep-commands.h"
#include "hep-figure-view.h"
#include "hep-text-block.h"
#include "hep-text-spacer.h"

static gboolean
window_has_action (const char *name)
{
  GtkWidgetClass *klass = g_type_class_get (HEP_TYPE_WINDOW);
  const char *action, *property;
  const GVariantType *parameter;
  GType owner;

  for (guint i = 0;
       gtk_widget_class_query_action (klass, i, &owner, &action, &parameter, &property); i++)
    if (g_str_equal (action, name))
      return TRUE;
  return FALSE;
}

static void
test_actions_exist (ShellTest *test)
{
  gsize n_commands;
  const HepCommand *commands = hep_commands_get (&n_commands);

  g_assert_cmpuint (n_commands, >, 20);
  for (gsize i = 0; i < n_commands; i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;

      g_assert_cmpstr (commands[i].title, !=, "");
      g_assert_nonnull (commands[i].section);
      if (commands[i].action == NULL)
        continue;

      g_assert_true (g_action_parse_detailed_name (commands[i].action, &name, &target, NULL));
      if (g_str_has_prefix (name, "app."))
        g_assert_true (g_action_group_has_action (G_ACTION_GROUP (test->application), name + 4));
      else
        g_assert_true (window_has_action (name));
    }
}

static void
assert_distinct (GtkTextDirection direction)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  gsize n_commands;
  const HepCommand *commands = hep_commands_get (&n_commands);

  for (gsize i = 0; i < n_commands; i++)
    for (gsize j = 0; commands[i].accels[j] != NULL; j++)
      {
        guint key;

        g_assert_true (gtk_accelerator_parse (commands[i].accels[j], &key, NULL));
        g_assert_cmpuint (key, !=, 0);
        if (commands[i].direction == GTK_TEXT_DIR_NONE || commands[i].direction == direction)
          g_assert_true (g_hash_table_add (seen, (char *)commands[i].accels[j]));
      }
}

static void
test_accels_are_distinct (void)
{
  assert_distinct (GTK_TEXT_DIR_LTR);
  assert_distinct (GTK_TEXT_DIR_RTL);
}

static void
assert_accel (ShellTest *test, const char *action, const char *accel)
{
  g_auto (GStrv) accels
      = gtk_application_get_accels_for_action (GTK_APPLICATION (test->application), action);

  g_assert_cmpstr (accels[0], ==, accel);
}

static void
test_left_to_right (ShellTest *test)
{
  assert_accel (test, "win.back", "<Alt>Left");
  assert_accel (test, "win.forward", "<Alt>Right");
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (test->window)), ==, GTK_TEXT_DIR_LTR);
}

static void
test_right_to_left (ShellTest *test)
{
  assert_accel (test, "win.back", "<Alt>Right");
  assert_accel (test, "win.forward", "<Alt>Left");
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (test->window)), ==, GTK_TEXT_DIR_RTL);
}

static void
assert_dialog (ShellTest *test, const char *action, GType type)
{
  gpointer dialog;

  g_assert_true (shell_test_act (test, action, NULL));
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));
  g_assert_nonnull (dialog);
  g_assert_true (g_type_is_a (G_OBJECT_TYPE (dialog), type));

  g_object_add_weak_pointer (G_OBJECT (dialog), &dialog);
  adw_dialog_force_close (dialog);
  shell_test_settle ();
  g_assert_null (dialog);
}

/* Without animations a dialog is gone from the window at once, with the button that closed it. */
static void
assert_closes_itself (ShellTest *test, const char *action, const char *target)
{
  gpointer dialog;

  g_assert_true (shell_test_act (test, action, target));
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));
  g_assert_nonnull (dialog);

  g_object_add_weak_pointer (G_OBJECT (dialog), &dialog);
  g_assert_true (gtk_widget_activate_action (adw_dialog_get_child (dialog), "sheet.close", NULL));
  g_assert_nonnull (dialog);
  g_assert_null (gtk_widget_get_parent (dialog));
  shell_test_settle ();
  g_assert_null (dialog);
}

static void
test_dialogs_close_themselves (ShellTest *test)
{
  assert_closes_itself (test, "app.preferences", NULL);
  assert_closes_itself (test, "app.shortcuts", NULL);
  assert_closes_itself (test, "app.about", NULL);
  assert_closes_itself (test, "win.enlarge-figure", "every-block#figure");
  assert_closes_itself (test, "win.open-uri", "https://example.org/");
}

static void
test_dialogs (ShellTest *test)
{
  assert_dialog (test, "app.preferences", ADW_TYPE_PREFERENCES_DIALOG);
  assert_dialog (test, "app.shortcuts", ADW_TYPE_SHORTCUTS_DIALOG);
  assert_dialog (test, "app.about", ADW_TYPE_ABOUT_DIALOG);
}

static void
test_enlarge_figure (ShellTest *test)
{
  gpointer dialog;
  gpointer view;
  int height;

  g_settings_set_string (test->settings, "line-spacing", "widest");
  g_settings_set_string (test->settings, "letter-spacing", "wide");
  g_assert_true (shell_test_act (test, "win.enlarge-figure", "every-block#figure"));
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));
  g_assert_nonnull (dialog);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Two shapes");
  view = shell_test_find (dialog, HEP_TYPE_FIGURE_VIEW);
  g_assert_nonnull (view);
  /* As on the page. */
  g_assert_cmpfloat (hep_text_spacer_get_line_factor (view), >, 1.3);
  g_assert_cmpfloat (hep_text_spacer_get_letter_spacing (view), >, 0);
  height = gtk_widget_get_height (shell_test_find (view, HEP_TYPE_TEXT_BLOCK));
  g_settings_set_int (test->settings, "text-size", 200);
  shell_test_settle ();
  g_assert_cmpint (gtk_widget_get_height (shell_test_find (view, HEP_TYPE_TEXT_BLOCK)), >=,
                   2 * height - 4);
  g_object_add_weak_pointer (G_OBJECT (dialog), &dialog);
  adw_dialog_force_close (dialog);
  shell_test_settle ();
  g_assert_null (dialog);

  g_assert_true (shell_test_act (test, "win.enlarge-figure", "every-block#para"));
  g_assert_nonnull (shell_test_find_label (test->window, "This picture could not be shown."));
}

/* What scrolls in a popover leaves room for the ring around the focus. */
static void
test_ring_in_popover (ShellTest *test)
{
  GtkWidget *article = shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW);
  GtkWidget *focus;
  GtkWidget *viewport;
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_activate_action (article, "article.show-term", "s", "biopsy"));
  shell_test_settle ();
  focus = shell_test_get_focus (test);
  g_assert_nonnull (gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER));
  viewport = gtk_widget_get_ancestor (focus, GTK_TYPE_VIEWPORT);
  g_assert_true (gtk_widget_compute_bounds (focus, viewport, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 7);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (viewport) - 7);
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER)));
  shell_test_settle ();
}

static void
test_help (ShellTest *test)
{
  g_assert_true (shell_test_act (test, "app.help", NULL));
  shell_test_assert_title (test, "Overview");
}

static void
assert_closes (ShellTest *test, const char *action)
{
  g_assert_true (shell_test_act (test, action, NULL));
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (test->application)));
}

static void
test_close (ShellTest *test)
{
  assert_closes (test, "win.close");
}

static void
test_quit (ShellTest *test)
{
  assert_closes (test, "app.quit");
}

int
main (int argc, char *argv[])
{
  g_autofree char *figures = NULL;
  g_autofree char *figure_arguments = NULL;

  shell_test_init (&argc, &argv);
  figures = g_test_build_filename (G_TEST_DIST, "article", "content", NULL);
  figure_arguments = g_strconcat ("--content=", figures, " every-block", NULL);

  shell_test_add ("/shell/commands/actions-exist", "overview", test_actions_exist);
  g_test_add_func ("/shell/commands/accels-are-distinct", test_accels_are_distinct);
  shell_test_add ("/shell/commands/left-to-right", "--direction=ltr overview", test_left_to_right);
  shell_test_add ("/shell/commands/right-to-left", "--direction=rtl overview", test_right_to_left);
  shell_test_add ("/shell/commands/dialogs", "overview", test_dialogs);
  shell_test_add ("/shell/commands/dialogs-close-themselves", figure_arguments,
                  test_dialogs_close_themselves);
  shell_test_add ("/shell/commands/enlarge-figure", figure_arguments, test_enlarge_figure);
  shell_test_add ("/shell/commands/ring-in-popover", figure_arguments, test_ring_in_popover);
  shell_test_add ("/shell/commands/help", "long", test_help);
  shell_test_add ("/shell/commands/close", "--direction=ltr overview", test_close);
  shell_test_add ("/shell/commands/quit", "overview", test_quit);

  return g_test_run ();
}
