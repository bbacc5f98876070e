/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Coming back to a page finds the place and the focus as they were left. */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-article-view.h"
#include "hep-link.h"

static void
test_back_to_link (ShellTest *test)
{
  GtkWidget *article = shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW);
  GtkWidget *link = shell_test_find (article, HEP_TYPE_LINK);

  g_assert_true (gtk_widget_activate_action (link, "link.activate", NULL));
  shell_test_settle ();
  shell_test_assert_title (test, "A long page");
  shell_test_assert_focus (test, "Part 7");

  shell_test_act (test, "win.back", NULL);
  shell_test_assert_title (test, "Overview");
  link = shell_test_get_focus (test);
  g_assert_true (HEP_IS_LINK (link));
  g_assert_cmpstr (hep_link_get_text (HEP_LINK (link)), ==, "link into a page");

  shell_test_act (test, "win.forward", NULL);
  shell_test_assert_focus (test, "Part 7");
}

/* Choosing a topic that was open returns to where it was left; a link to it leads to its start. */
static void
test_place_of_topic (ShellTest *test)
{
  double place;

  shell_test_act (test, "win.open-topic", "#part-9");
  shell_test_act (test, "win.next", "section");
  shell_test_assert_focus (test, "Part 10");
  place = shell_test_get_scroll (test);
  g_assert_cmpfloat (place, >, 300);

  shell_test_act (test, "win.return-to-topic", "overview");
  shell_test_assert_title (test, "Overview");
  g_assert_cmpfloat (shell_test_get_scroll (test), <, 1);
  shell_test_act (test, "win.return-to-topic", "long");
  shell_test_assert_title (test, "A long page");
  shell_test_assert_focus (test, "Part 10");
  g_assert_cmpfloat (ABS (shell_test_get_scroll (test) - place), <, 60);

  /* Also when it is the one that is open. */
  shell_test_act (test, "win.return-to-topic", "long");
  shell_test_assert_focus (test, "Part 10");

  shell_test_act (test, "win.open-topic", "overview");
  shell_test_act (test, "win.open-topic", "long");
  shell_test_assert_focus (test, "A long page");
  g_assert_cmpfloat (shell_test_get_scroll (test), <, 1);
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);

  shell_test_add ("/shell/place/back-to-link", "overview", test_back_to_link);
  shell_test_add ("/shell/place/of-topic", "long", test_place_of_topic);

  return g_test_run ();
}
