/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell-test-utils.h"

/* The fixture "packs" has one of another format. It is told, with the reason for whoever asks. */
static void
test_left_out (ShellTest *test)
{
  GtkWidget *button = shell_test_find_button (test->window, "win.explain-packs");
  AdwDialog *dialog;

  g_assert_nonnull (shell_test_find_label (test->window, "1 pack left out"));
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  shell_test_settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)), ==,
                   "Content Packs Left Out");
  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), ==,
                   "Tomorrow/pack.ini: The content pack is of format 99, and this Hepatica reads "
                   "format 1; install the pack for this version.");
  adw_dialog_close (dialog);
  shell_test_settle ();
}

/* In the smallest window, and in low ones that have room for a dialog of its own. Without a reason
 * there is nothing to explain. */
static void
test_explained_in_little_room (ShellTest *test)
{
  static const int widths[] = { 360, 480, 720, 1200 };
  static const char *const reasons[] = { "", "x", "One reason.\nAnother reason, in more words." };
  AdwApplicationWindow *window = ADW_APPLICATION_WINDOW (test->window);

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (reasons); j++)
      {
        AdwDialog *dialog;

        gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 294);
        shell_test_settle ();
        g_assert_true (shell_test_act (test, "win.explain-packs", reasons[j]));
        dialog = adw_application_window_get_visible_dialog (window);
        g_assert_true ((dialog != NULL) == (*reasons[j] != '\0'));
        if (dialog != NULL)
          adw_dialog_force_close (dialog);
        shell_test_settle ();
      }
}

static void
test_no_packs (ShellTest *test)
{
  g_assert_null (shell_test_find_button (test->window, "win.explain-packs"));
}

/* The other pack of the fixture is right: its topic can be opened. */
static void
test_opened (ShellTest *test)
{
  g_assert_true (shell_test_act (test, "win.open-topic", "today-tea"));
  shell_test_assert_title (test, "Tea");
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL, *packs = NULL;

  shell_test_init (&argc, &argv);
  folder = g_test_build_filename (G_TEST_DIST, "shell", "fixtures", "packs", NULL);
  packs = g_strconcat ("--packs=", folder, NULL);
  shell_test_add ("/packs/left-out", packs, test_left_out);
  shell_test_add ("/packs/opened", packs, test_opened);
  shell_test_add ("/packs/explained-in-little-room", packs, test_explained_in_little_room);
  shell_test_add ("/packs/none", "", test_no_packs);
  return g_test_run ();
}
