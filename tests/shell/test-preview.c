/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell-test-utils.h"

#include <glib/gstdio.h>

#define HEADER                                                                                     \
  "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"Content-Type: text/plain; "                     \
  "charset=UTF-8\\n\"\n\n"
#define MESSAGE(english, other)                                                                    \
  "msgctxt \"overview\"\nmsgid \"" english "\"\nmsgstr \"" other "\"\n\n"
#define LIVER "A page about the <term ref=\\\"liver\\\">liver</term> without a mistake."
#define HEAD  MESSAGE ("Overview", "Überblick") MESSAGE ("What this is about.", "Worum es geht.")

static char *
write_file (const char *text)
{
  g_autofree char *folder = g_dir_make_tmp ("hepatica-preview-XXXXXX", NULL);
  char *path = g_build_filename (folder, "de.po", NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

static void
open_file (ShellTest *test, const char *path)
{
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);

  g_assert_true (shell_test_act (test, "app.preview", uri));
}

static AdwDialog *
open_dialog (ShellTest *test)
{
  g_assert_true (shell_test_act (test, "app.show-translation", NULL));
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));
}

static void
remove_file (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (folder);
}

/* The file is shown as a language, its mistakes are listed and lead to their place, and it is read
 * again when it was saved. */
static void
test_preview (ShellTest *test)
{
  g_autofree char *path = write_file (HEADER HEAD MESSAGE (LIVER, "Seite 7."));
  g_autofree char *saved = g_strconcat (
      HEADER, MESSAGE ("Overview", "Übersicht") MESSAGE ("What this is about.", "Worum es geht."),
      NULL);
  GAction *action
      = g_action_map_lookup_action (G_ACTION_MAP (test->application), "show-translation");
  gint64 start;
  AdwDialog *dialog;
  GtkWidget *row;

  g_assert_false (g_action_get_enabled (action));
  open_file (test, path);
  shell_test_assert_title (test, "Überblick");
  g_assert_nonnull (shell_test_find_label (test->window, "Translation read: 1 mistake"));
  g_assert_true (g_action_get_enabled (action));

  dialog = open_dialog (test);
  g_assert_nonnull (shell_test_find_label (dialog, "de.po"));
  g_assert_nonnull (shell_test_find_label (dialog, "Next Untranslated Text"));
  row = gtk_widget_get_ancestor (shell_test_find_label (dialog, "overview, line 14"),
                                 ADW_TYPE_ACTION_ROW);
  g_assert_nonnull (row);
  gtk_widget_activate (row);
  shell_test_settle ();
  shell_test_assert_title (test, "Überblick");
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window)));

  start = g_get_monotonic_time ();
  g_assert_true (g_file_set_contents (path, saved, -1, NULL));
  while (g_strcmp0 (gtk_window_get_title (GTK_WINDOW (test->window)), "Übersicht") != 0)
    {
      g_assert_cmpint (g_get_monotonic_time () - start, <, 10 * G_USEC_PER_SEC);
      shell_test_settle ();
    }

  /* A file that is broken for a moment takes nothing away. */
  g_assert_true (g_file_set_contents (path, "msgid", -1, NULL));
  while (shell_test_find_label (test->window, "Translation read: no mistakes") != NULL)
    {
      g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
      shell_test_settle ();
    }
  shell_test_assert_title (test, "Übersicht");

  /* Whoever chooses a language has done with it. */
  shell_test_act (test, "app.language", "en");
  shell_test_assert_title (test, "Overview");
  g_assert_false (g_action_get_enabled (action));
  remove_file (path);
}

/* Asked for over the session bus, it may be anything: one sentence says what is wrong. */
static void
test_nonsense (ShellTest *test)
{
  AdwDialog *dialog;

  g_assert_true (shell_test_act (test, "app.preview", "nowhere"));
  shell_test_assert_title (test, "Overview");
  dialog = open_dialog (test);
  g_assert_nonnull (shell_test_find_label (dialog, "nowhere"));
  adw_dialog_force_close (dialog);
}

int
main (int argc, char *argv[])
{
  g_autofree char *folder = NULL;
  g_autofree char *arguments = NULL;

  shell_test_init (&argc, &argv);
  folder = g_test_build_filename (G_TEST_DIST, "shell", "fixtures", "sound", NULL);
  arguments = g_strconcat ("--content=", folder, " overview", NULL);

  shell_test_add ("/shell/preview/preview", arguments, test_preview);
  shell_test_add ("/shell/preview/nonsense", arguments, test_nonsense);
  return g_test_run ();
}
