/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"
#include "article-test-utils.h"
#include "hep-fold.h"
#include "hep-article-popover.h"
#include "hep-link.h"
#include "hep-text-block.h"

#include <string.h>

static GtkWidget *
get_focus (GtkWidget *view)
{
  return gtk_root_get_focus (gtk_widget_get_root (view));
}

static const char *
get_name (GtkWidget *widget)
{
  if (HEP_IS_TEXT_BLOCK (widget))
    return fixture_text (widget);
  if (HEP_IS_LINK (widget))
    return hep_link_get_text (HEP_LINK (widget));
  return G_OBJECT_TYPE_NAME (widget);
}

static void
assert_steps (GtkWidget *view, GtkDirectionType direction, const char *const *names)
{
  for (; *names != NULL; names++)
    {
      g_assert_true (gtk_widget_child_focus (view, direction));
      g_assert_cmpstr (get_name (get_focus (view)), ==, *names);
    }
}

static void
test_blocks (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  const char *const down[]
      = { "Every block",
          "One of each.",
          "Draft: not yet reviewed by a clinician",
          "We wrote this page from published sources. Please check anything that matters to you "
          "with your team.",
          "19 statements here, or parts of them, have no source yet. A clinician must still "
          "confirm them.",
          "Key points",
          "Not everybody needs a biopsy.",
          "See the rest.",
          "Blocks",
          "A paragraph.",
          "Steps to take",
          "Step one.",
          "Step two.",
          "Term",
          "What it means.",
          "Tests",
          "HepTableRow",
          "HepTableRow",
          "Two shapes",
          "Choose a part to see its name.",
          "A square on the left and a triangle on the right.",
          NULL };
  const char *const up[] = { "Choose a part to see its name.", "Two shapes", "HepTableRow", NULL };

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  assert_steps (view, GTK_DIR_DOWN, down);
  assert_steps (view, GTK_DIR_UP, up);
  article_test_destroy (window, view);
}

static void
test_ends (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  GtkWidget *last = fixture_find_text (
      view, "Last changed on 23 November 2026. To be checked again by 23 November 2029.");
  GtkWidget *first = fixture_find_text (view, "Every block");

  g_assert_true (gtk_widget_grab_focus (last));
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_DOWN));
  g_assert_true (get_focus (view) == last);
  g_assert_true (gtk_widget_grab_focus (first));
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_UP));
  g_assert_true (get_focus (view) == first);
  article_test_destroy (window, view);
}

/* Tab enters at a block, then visits links and controls only, one part of the drawing among
 * them, and leaves at the end. */
static void
test_tab (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  const char *const forward[]
      = { "Every block",     "biopsy",    "the rest",  "HepFigurePart",     "GtkToggleButton",
          "GtkToggleButton", "GtkButton", /* which enlarges the drawing */
          "GtkButton",       "GtkButton", "GtkButton", "www.nhs.uk/biopsy", NULL };
  const char *const back[]
      = { "GtkButton",       "GtkButton",     "GtkButton", "GtkButton", "GtkToggleButton",
          "GtkToggleButton", "HepFigurePart", "the rest",  "biopsy",    NULL };

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  assert_steps (view, GTK_DIR_TAB_FORWARD, forward);
  g_assert_false (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD));
  assert_steps (view, GTK_DIR_TAB_BACKWARD, back);
  g_assert_false (gtk_widget_child_focus (view, GTK_DIR_TAB_BACKWARD));
  article_test_destroy (window, view);
}

/* Who comes back into the article comes back to where they were. */
static void
test_roving (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  GtkWidget *paragraph = fixture_find_text (view, "A paragraph.");

  g_assert_true (gtk_widget_grab_focus (paragraph));
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD));
  g_assert_true (get_focus (view) == paragraph);
  article_test_destroy (window, view);
}

static void
test_headings (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  const char *const names[]
      = { "Key points", "Blocks", "Inner section", "Cards", "Emergency: Call 999 now if:" };

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (gtk_widget_activate_action (view, "article.next", "s", "heading"));
      g_assert_cmpstr (fixture_text (get_focus (view)), ==, names[i]);
    }
  g_assert_true (gtk_widget_activate_action (view, "article.previous", "s", "heading"));
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "Cards");
  article_test_destroy (window, view);
}

/* What is folded away is not on the way; opened, it is. */
static void
test_fold (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  GtkWidget *fold = fixture_find (view, HEP_TYPE_FOLD, 0);
  GtkWidget *button = gtk_widget_get_first_child (fold);

  g_assert_true (gtk_widget_grab_focus (button));
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_DOWN));
  g_assert_true (GTK_IS_BUTTON (get_focus (view)));
  hep_fold_set_expanded (HEP_FOLD (fold), TRUE);
  article_test_settle (window);
  g_assert_true (gtk_widget_grab_focus (button));
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_DOWN));
  g_assert_cmpstr (get_name (get_focus (view)), ==, "Detail one.");
  article_test_destroy (window, view);
}

static GtkWidget *
find_popover (GtkWidget *view)
{
  return fixture_find (view, HEP_TYPE_ARTICLE_POPOVER, 0);
}

static void
wait_for (GtkWidget *popover)
{
  while (!gtk_widget_get_mapped (popover))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_popover (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  GtkWidget *word = fixture_find (view, HEP_TYPE_LINK, 0);
  GtkWidget *popover;

  g_assert_cmpstr (hep_link_get_text (HEP_LINK (word)), ==, "biopsy");
  g_assert_true (gtk_widget_activate_action (word, "link.activate", NULL));
  popover = find_popover (view);
  g_assert_nonnull (popover);
  wait_for (popover);
  gtk_test_accessible_assert_role (popover, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_test_accessible_assert_property (popover, GTK_ACCESSIBLE_PROPERTY_LABEL, "Word explained");
  gtk_test_accessible_assert_property (popover, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "biopsy");
  g_assert_cmpstr (fixture_text (fixture_find (popover, HEP_TYPE_TEXT_BLOCK, 0)), ==, "biopsy");
  g_assert_cmpstr (fixture_text (fixture_find (popover, HEP_TYPE_TEXT_BLOCK, 1)), ==,
                   "Say it: BY-op-see");
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "A small piece is taken and looked at.");
  /* There is no topic of that name in the library of the tests. */
  g_assert_null (fixture_find (popover, GTK_TYPE_BUTTON, 0));

  gtk_popover_popdown (GTK_POPOVER (popover));
  while (find_popover (view) != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (get_focus (view) == word);
  article_test_destroy (window, view);
}

/* Each block says where it comes from: its own sources, or those of what is around it. */
static void
test_sources_of_block (void)
{
  static const struct
  {
    const char *text;
    const char *says;
  } cases[] = {
    { "you cannot breathe.", "A Trust. Liver biopsy. 2019. www.nhs.uk/biopsy" },
    { "Two shapes", NULL },
  };
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *block = fixture_find_text (view, cases[i].text);
      GtkWidget *popover;

      g_assert_true (gtk_widget_grab_focus (block));
      g_assert_true (gtk_widget_activate_action (view, "article.show-sources", NULL));
      popover = find_popover (view);
      g_assert_nonnull (popover);
      wait_for (popover);
      gtk_test_accessible_assert_role (popover, GTK_ACCESSIBLE_ROLE_DIALOG);
      gtk_test_accessible_assert_property (popover, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           "Where this comes from");
      if (cases[i].says != NULL)
        g_assert_nonnull (fixture_find_text (popover, cases[i].says));
      g_assert_true (gtk_widget_is_ancestor (get_focus (view), popover));

      gtk_popover_popdown (GTK_POPOVER (popover));
      while (find_popover (view) != NULL)
        g_main_context_iteration (NULL, TRUE);
      g_assert_true (get_focus (view) == block);
    }
  article_test_destroy (window, view);
}

/* The page changes while a word is explained. */
static void
test_popover_and_page (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);

  g_assert_true (
      gtk_widget_activate_action (fixture_find (view, HEP_TYPE_LINK, 0), "link.activate", NULL));
  g_assert_nonnull (find_popover (view));
  wait_for (find_popover (view));
  hep_article_view_set_document (HEP_ARTICLE_VIEW (view), NULL);
  g_assert_null (find_popover (view));
  article_test_destroy (window, view);
}

static void
test_selection (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  g_autofree char *text = NULL;

  g_assert_true (gtk_widget_activate_action (view, "article.select-all", NULL));
  text = hep_article_view_dup_selection (HEP_ARTICLE_VIEW (view));
  g_assert_nonnull (text);
  g_assert_true (g_str_has_prefix (text, "Every block"));
  g_assert_nonnull (strstr (text, "Call 999 now if:"));
  g_assert_true (gtk_widget_activate_action (view, "article.copy", NULL));
  article_test_destroy (window, view);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/article/focus/blocks", test_blocks);
  g_test_add_func ("/article/focus/ends", test_ends);
  g_test_add_func ("/article/focus/tab", test_tab);
  g_test_add_func ("/article/focus/roving", test_roving);
  g_test_add_func ("/article/focus/headings", test_headings);
  g_test_add_func ("/article/focus/fold", test_fold);
  g_test_add_func ("/article/focus/popover", test_popover);
  g_test_add_func ("/article/focus/sources-of-block", test_sources_of_block);
  g_test_add_func ("/article/focus/popover-and-page", test_popover_and_page);
  g_test_add_func ("/article/focus/selection", test_selection);
  return g_test_run ();
}
