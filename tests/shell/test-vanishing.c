/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A content folder that changes under an open window in every bad way: the window stays, says what
 * is wrong, and shows the page again when the folder is mended. */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-article-view.h"
#include "hep-broken-page.h"

#include <glib/gstdio.h>

static const char *const names[]
    = { "library.xml", "glossary.xml", "sources.xml", "clinic.ini", "pages/overview.page" };

static char *
get_path (const char *name)
{
  return g_build_filename (g_get_user_cache_dir (), "vanishing", name, NULL);
}

static void
write_file (const char *name, const char *text)
{
  g_autofree char *path = get_path (name);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
restore_file (const char *name)
{
  g_autofree char *from
      = g_test_build_filename (G_TEST_DIST, "shell", "fixtures", "sound", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (from, &text, NULL, &error);
  g_assert_no_error (error);
  write_file (name, text);
}

static void
remove_path (const char *name)
{
  g_autofree char *path = get_path (name);

  g_assert_cmpint (g_remove (path), ==, 0);
}

/* Waits until the page is shown as broken, or is whole again. */
static void
await_broken (ShellTest *test, gboolean broken)
{
  for (int i = 0; i < 80; i++)
    {
      if ((shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE) != NULL) == broken)
        break;
      shell_test_settle ();
    }
  g_assert_cmpint (shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE) != NULL, ==, broken);
  g_assert_cmpint (shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW) == NULL, ==, broken);
}

/* Waits for as long as a change takes to be seen, and more. */
static void
settle_long (void)
{
  for (int i = 0; i < 6; i++)
    shell_test_settle ();
}

static void
assert_works (ShellTest *test)
{
  restore_file ("pages/overview.page");
  await_broken (test, FALSE);
  shell_test_assert_title (test, "Overview");
  g_assert_true (shell_test_act (test, "win.open-topic", "overview#first"));
}

/* The focus stays in the page: at its paragraph, or at the words that say what is wrong. */
static void
page_changed (ShellTest *test)
{
  g_autofree char *path = get_path ("pages/overview.page");
  g_autofree char *text = NULL;
  g_autofree char *changed = NULL;
  g_autofree char *focused = NULL;
  g_autofree char *again = NULL;
  GtkWidget *view = shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW);

  shell_test_act (test, "win.open-topic", "overview#first");
  focused = hep_article_view_dup_focus (HEP_ARTICLE_VIEW (view));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  changed = g_strconcat (text, "<!-- -->", NULL);
  write_file ("pages/overview.page", changed);
  settle_long ();
  view = shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW);
  g_assert_true (gtk_widget_is_ancestor (shell_test_get_focus (test), view));
  again = hep_article_view_dup_focus (HEP_ARTICLE_VIEW (view));
  g_assert_cmpstr (again, ==, focused);

  write_file ("pages/overview.page", "<page");
  await_broken (test, TRUE);
  g_assert_true (gtk_widget_is_ancestor (shell_test_get_focus (test),
                                         shell_test_find (test->window, HEP_TYPE_BROKEN_PAGE)));
  restore_file ("pages/overview.page");
  await_broken (test, FALSE);
  view = shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW);
  g_assert_true (gtk_widget_is_ancestor (shell_test_get_focus (test), view));
  assert_works (test);
}

static void
page_deleted (ShellTest *test)
{
  remove_path ("pages/overview.page");
  await_broken (test, TRUE);
  shell_test_settle ();
  g_assert_nonnull (shell_test_find_label (test->window, "pages/overview.page"));
  g_assert_true (shell_test_act (test, "win.try-again", NULL));
  await_broken (test, TRUE);
  assert_works (test);
}

static void
page_truncated (ShellTest *test)
{
  write_file ("pages/overview.page", "");
  await_broken (test, TRUE);
  write_file ("pages/overview.page", "<page");
  settle_long ();
  await_broken (test, TRUE);
  assert_works (test);
}

static void
page_is_folder (ShellTest *test)
{
  g_autofree char *path = get_path ("pages/overview.page");

  remove_path ("pages/overview.page");
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  await_broken (test, TRUE);
  g_assert_cmpint (g_rmdir (path), ==, 0);
  assert_works (test);
}

/* Root may read everything; then only an ordinary user's run sees this. */
static void
page_unreadable (ShellTest *test)
{
  g_autofree char *path = get_path ("pages/overview.page");

  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  if (g_access (path, R_OK) == 0)
    settle_long ();
  else
    await_broken (test, TRUE);
  g_assert_true (shell_test_act (test, "win.try-again", NULL));
  g_assert_cmpint (g_chmod (path, 0600), ==, 0);
  g_assert_true (shell_test_act (test, "win.try-again", NULL));
  assert_works (test);
}

static void
page_is_huge (ShellTest *test)
{
  g_autofree char *path = get_path ("pages/overview.page");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileIOStream) stream = g_file_open_readwrite (file, NULL, NULL);

  g_assert_true (g_seekable_truncate (G_SEEKABLE (stream), 50 * 1024 * 1024, NULL, NULL));
  g_assert_true (g_io_stream_close (G_IO_STREAM (stream), NULL, NULL));
  await_broken (test, TRUE);
  assert_works (test);
}

/* What the page is made with may break or go: the page itself is still read. */
static void
others_broken (ShellTest *test)
{
  for (gsize i = 0; i < 4; i++)
    {
      write_file (names[i], "<broken");
      settle_long ();
      await_broken (test, FALSE);
      shell_test_assert_title (test, "Overview");
      g_assert_true (shell_test_act (test, "win.open-topic", "overview#first"));
      remove_path (names[i]);
      settle_long ();
      await_broken (test, FALSE);
      restore_file (names[i]);
      settle_long ();
    }
  assert_works (test);
}

/* The folder moves away, and comes back. */
static void
folder_renamed (ShellTest *test)
{
  g_autofree char *here = get_path (NULL);
  g_autofree char *there = g_build_filename (g_get_user_cache_dir (), "elsewhere", NULL);

  g_assert_cmpint (g_rename (here, there), ==, 0);
  settle_long ();
  shell_test_act (test, "win.open-topic", "overview");
  shell_test_act (test, "win.try-again", NULL);
  settle_long ();
  g_assert_cmpint (g_rename (there, here), ==, 0);
  shell_test_act (test, "win.try-again", NULL);
  await_broken (test, FALSE);
  shell_test_assert_title (test, "Overview");
}

static void
run (gconstpointer func)
{
  g_autoptr (GSettings) settings = shell_test_reset_settings ();
  g_autofree char *folder = get_path (NULL);
  g_autofree char *option = g_strconcat ("--content=", folder, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    restore_file (names[i]);
  shell_test_run (option, *(const ShellTestFunc *)func);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    ShellTestFunc func;
  } tests[] = {
    { "/shell/vanishing/page-changed", page_changed },
    { "/shell/vanishing/page-deleted", page_deleted },
    { "/shell/vanishing/page-truncated", page_truncated },
    { "/shell/vanishing/page-is-folder", page_is_folder },
    { "/shell/vanishing/page-unreadable", page_unreadable },
    { "/shell/vanishing/page-is-huge", page_is_huge },
    { "/shell/vanishing/others-broken", others_broken },
    { "/shell/vanishing/folder-renamed", folder_renamed },
  };

  shell_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_data_func (tests[i].path, &tests[i].func, run);

  return g_test_run ();
}
