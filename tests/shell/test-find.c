/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-find-bar.h"
#include "hep-reader-page.h"
#include "hep-text-block.h"

static HepFindBar *
get_bar (ShellTest *test)
{
  return shell_test_find (test->window, HEP_TYPE_FIND_BAR);
}

static void
type (ShellTest *test, const char *words)
{
  gtk_editable_set_text (shell_test_find (get_bar (test), GTK_TYPE_SEARCH_ENTRY), words);
  shell_test_settle ();
}

static void
test_find (ShellTest *test)
{
  GtkWidget *before = shell_test_get_focus (test);
  HepFindBar *bar = get_bar (test);

  g_assert_false (hep_find_bar_get_open (bar));
  g_assert_true (shell_test_act (test, "win.find", NULL));
  g_assert_true (hep_find_bar_get_open (bar));
  g_assert_true (gtk_widget_is_ancestor (shell_test_get_focus (test), GTK_WIDGET (bar)));
  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_SEARCH);

  type (test, "not there at all");
  g_assert_nonnull (shell_test_find_label (bar, "Not found on this page"));
  g_assert_false (gtk_widget_get_sensitive (shell_test_find_button (bar, "win.find-next")));

  /* Escape with nothing found goes back to where the focus was. */
  gtk_widget_activate_action (GTK_WIDGET (bar), "find.close", NULL);
  shell_test_settle ();
  g_assert_false (hep_find_bar_get_open (bar));
  g_assert_true (shell_test_get_focus (test) == before);

  /* Whoever types on without waiting for the next frame loses no letter. */
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.find", NULL);
  g_assert_true (gtk_widget_is_ancestor (shell_test_get_focus (test), GTK_WIDGET (bar)));
  g_assert_true (gtk_widget_get_mapped (shell_test_get_focus (test)));
}

static void
test_steps (ShellTest *test)
{
  HepFindBar *bar = get_bar (test);
  GtkWidget *focus;

  /* The words of the first search are asked for. */
  shell_test_act (test, "win.find-next", NULL);
  g_assert_true (hep_find_bar_get_open (bar));
  type (test, "PART 15");
  g_assert_nonnull (shell_test_find_label (bar, "1 of 7"));
  g_assert_cmpfloat (shell_test_get_scroll (test), >, 500);
  shell_test_act (test, "win.find-previous", NULL);
  g_assert_nonnull (shell_test_find_label (bar, "7 of 7, round the page again"));
  shell_test_act (test, "win.find-next", NULL);
  shell_test_act (test, "win.find-next", NULL);
  g_assert_nonnull (shell_test_find_label (bar, "2 of 7"));

  gtk_widget_activate_action (GTK_WIDGET (bar), "find.close", NULL);
  shell_test_settle ();
  focus = shell_test_get_focus (test);
  g_assert_true (HEP_IS_TEXT_BLOCK (focus));
  g_assert_true (hep_text_block_get_selection (HEP_TEXT_BLOCK (focus), NULL, NULL));

  /* The words are kept, and looked for on the next page, too. */
  shell_test_act (test, "win.find", NULL);
  shell_test_act (test, "win.open-topic", "overview");
  g_assert_nonnull (shell_test_find_label (bar, "Not found on this page"));
  type (test, "part");
  g_assert_nonnull (shell_test_find_label (bar, "1 of 1"));
  type (test, "");
  g_assert_null (shell_test_find_label (bar, "1 of 1"));
}

/* Escape closes the bar from the page, too, and who reads there stays there. */
static void
test_close_from_page (ShellTest *test)
{
  HepFindBar *bar = get_bar (test);
  GtkWidget *page = shell_test_find (test->window, HEP_TYPE_READER_PAGE);
  GtkWidget *focus;

  shell_test_act (test, "win.find", NULL);
  type (test, "part 15");
  shell_test_act (test, "win.next", "section");
  focus = shell_test_get_focus (test);
  g_assert_true (HEP_IS_TEXT_BLOCK (focus));
  g_assert_true (hep_find_bar_get_open (bar));
  g_assert_true (shell_test_press (page, "Escape"));
  g_assert_false (hep_find_bar_get_open (bar));
  g_assert_true (shell_test_get_focus (test) == focus);
  g_assert_false (shell_test_press (page, "Escape"));
}

static void
test_broken (ShellTest *test)
{
  HepFindBar *bar = get_bar (test);

  shell_test_act (test, "win.find", NULL);
  g_assert_true (hep_find_bar_get_open (bar));
  shell_test_act (test, "win.open-topic", "broken");
  g_assert_false (hep_find_bar_get_open (bar));
  shell_test_act (test, "win.find", NULL);
  g_assert_false (hep_find_bar_get_open (bar));
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static char *
read_clipboard (ShellTest *test)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (test->window)), NULL,
                                 read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  return text;
}

static void
test_copy_topic (ShellTest *test)
{
  g_autofree char *text = NULL;

  g_assert_true (shell_test_act (test, "win.copy-topic", NULL));
  g_assert_nonnull (shell_test_find_label (test->window, "Topic Copied"));
  text = read_clipboard (test);
  g_assert_true (g_str_has_prefix (text, "# Overview\n"));
  g_assert_nonnull (strstr (text, "Draft: not yet reviewed by a clinician"));
  g_assert_nonnull (strstr (text, "A page for tests, with a link into a page."));
}

static AdwAlertDialog *
ask (ShellTest *test)
{
  AdwDialog *dialog;

  shell_test_act (test, "win.open-uri", "https://example.org/a");
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_nonnull (shell_test_find_label (dialog, "https://example.org/a"));
  return ADW_ALERT_DIALOG (dialog);
}

static void
answer (ShellTest *test, const char *response)
{
  AdwAlertDialog *dialog = ask (test);

  g_signal_emit_by_name (dialog, "response", response);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  shell_test_settle ();
}

static void
test_open_uri (ShellTest *test)
{
  GtkWidget *before = shell_test_get_focus (test);
  AdwAlertDialog *dialog = ask (test);
  g_autofree char *text = NULL;

  g_assert_cmpstr (adw_alert_dialog_get_close_response (dialog), ==, "cancel");
  adw_dialog_close (ADW_DIALOG (dialog));
  shell_test_settle ();
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window)));
  g_assert_true (shell_test_get_focus (test) == before);

  answer (test, "copy");
  g_assert_nonnull (shell_test_find_label (test->window, "Address Copied"));
  text = read_clipboard (test);
  g_assert_cmpstr (text, ==, "https://example.org/a");
}

static void
test_caret (ShellTest *test)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (test->window));
  gboolean use_caret;

  g_object_get (settings, "gtk-keynav-use-caret", &use_caret, NULL);
  g_assert_false (use_caret);
  shell_test_act (test, "win.caret-browsing", NULL);
  g_object_get (settings, "gtk-keynav-use-caret", &use_caret, NULL);
  g_assert_true (use_caret);
  g_assert_true (HEP_IS_TEXT_BLOCK (shell_test_get_focus (test)));
  g_assert_nonnull (shell_test_find_label (test->window, "Caret on: move it with the arrow keys"));
  shell_test_act (test, "win.caret-browsing", NULL);
  g_object_get (settings, "gtk-keynav-use-caret", &use_caret, NULL);
  g_assert_false (use_caret);
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);

  shell_test_add ("/shell/find/find", "overview", test_find);
  shell_test_add ("/shell/find/steps", "long", test_steps);
  shell_test_add ("/shell/find/close-from-page", "long", test_close_from_page);
  shell_test_add ("/shell/find/broken", "overview", test_broken);
  shell_test_add ("/shell/find/copy-topic", "overview", test_copy_topic);
  shell_test_add ("/shell/find/open-uri", "overview", test_open_uri);
  shell_test_add ("/shell/find/caret", "overview", test_caret);

  return g_test_run ();
}
