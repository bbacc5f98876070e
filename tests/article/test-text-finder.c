/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"
#include "article-test-utils.h"
#include "hep-fold.h"
#include "hep-text-finder.h"

typedef struct
{
  GtkWidget *view;
  GtkWidget *window;
  HepTextFinder *finder;
} Fixture;

static void
show (Fixture *fixture, HepDocument *document)
{
  fixture->view = fixture_view (document, fixture_library ());
  fixture->window = fixture_present (fixture->view, 700, 500);
  fixture->finder = hep_text_finder_new (HEP_ARTICLE_VIEW (fixture->view));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  show (fixture, fixture_document ());
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->finder);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static void
assert_place (Fixture *fixture, guint current, guint n_matches, guint n_folded)
{
  g_assert_cmpuint (hep_text_finder_get_current (fixture->finder), ==, current);
  g_assert_cmpuint (hep_text_finder_get_n_matches (fixture->finder), ==, n_matches);
  g_assert_cmpuint (hep_text_finder_get_n_folded (fixture->finder), ==, n_folded);
}

/* Words of each kind of block, and how often they are on the page. */
static const struct
{
  const char *words;
  guint n_matches;
} kinds[] = {
  { "every BLOCK", 1 },
  { "one of each", 1 },
  { "needs a biopsy", 1 },
  { "a paragraph", 1 },
  { "steps to", 1 },
  { "step one", 1 },
  { "what it means", 1 },
  { "high", 1 },
  { "two shapes", 1 },
  { "square on the left", 1 },
  { "a patient", 1 },
  { "helped me", 1 },
  { "7 in 10", 1 },
  { "to know more", 1 },
  { "why do I", 1 },
  { "inner section", 1 },
  { "bring a", 1 },
  { "before you come", 1 },
  { "999", 2 },
  { "helpline", 1 },
  { "detail two", 1 },
  { "where this comes", 1 },
  { "emergency:", 2 },
  { "ALT", 1 },
  { "triangle", 2 },
};

static void
test_kinds (Fixture *fixture, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_test_message ("%s", kinds[i].words);
      hep_text_finder_set_words (fixture->finder, kinds[i].words);
      assert_place (fixture, 1, kinds[i].n_matches, 0);
    }
}

static void
test_marks (Fixture *fixture, gconstpointer data)
{
  HepTextBlock *one = HEP_TEXT_BLOCK (fixture_find_text (fixture->view, "Step one."));
  HepTextBlock *two = HEP_TEXT_BLOCK (fixture_find_text (fixture->view, "Step two."));

  hep_text_finder_set_words (fixture->finder, "step");
  assert_place (fixture, 1, 3, 0);
  g_assert_cmpuint (hep_text_block_get_matches (one)->len, ==, 1);
  g_assert_cmpint (hep_text_block_get_current_match (one), ==, -1);

  g_assert_false (hep_text_finder_step (fixture->finder, 1));
  assert_place (fixture, 2, 3, 0);
  g_assert_cmpint (hep_text_block_get_current_match (one), ==, 0);
  g_assert_false (hep_text_finder_step (fixture->finder, 1));
  g_assert_cmpint (hep_text_block_get_current_match (one), ==, -1);
  g_assert_cmpint (hep_text_block_get_current_match (two), ==, 0);
  article_test_settle (fixture->window);

  /* Over the end to the start, and back. */
  g_assert_true (hep_text_finder_step (fixture->finder, 1));
  assert_place (fixture, 1, 3, 0);
  g_assert_true (hep_text_finder_step (fixture->finder, -1));
  assert_place (fixture, 3, 3, 0);

  hep_text_finder_set_words (fixture->finder, " ");
  assert_place (fixture, 0, 0, 0);
  g_assert_false (hep_text_finder_has_words (fixture->finder));
  g_assert_null (hep_text_block_get_matches (one));
  g_assert_false (hep_text_finder_step (fixture->finder, 1));
}

/* Typing on narrows the search where it is. */
static void
test_typing (Fixture *fixture, gconstpointer data)
{
  g_autofree char *sentence = NULL;

  hep_text_finder_set_words (fixture->finder, "ste");
  hep_text_finder_step (fixture->finder, 1);
  hep_text_finder_step (fixture->finder, 1);
  hep_text_finder_set_words (fixture->finder, "step");
  assert_place (fixture, 3, 3, 0);
  sentence = hep_text_finder_dup_sentence (fixture->finder);
  g_assert_cmpstr (sentence, ==, "Step two.");
}

static HepFold *
get_fold (GtkWidget *widget)
{
  return HEP_FOLD (gtk_widget_get_ancestor (widget, HEP_TYPE_FOLD));
}

static void
count_cb (HepTextFinder *finder, int *count)
{
  (*count)++;
}

static void
test_folds (Fixture *fixture, gconstpointer data)
{
  GtkWidget *detail = fixture_find_text (fixture->view, "Detail two.");
  GtkWidget *hard = fixture_find_text (fixture->view, "Hard to read.");
  int count = 0;

  g_assert_cmpint (hep_fold_get_reason (get_fold (detail)), ==, HEP_FOLD_DETAIL);
  g_assert_cmpint (hep_fold_get_reason (get_fold (hard)), ==, HEP_FOLD_SENSITIVE);

  /* A fold of detail opens; the page goes there once it has its place. */
  hep_text_finder_set_words (fixture->finder, "detail two");
  g_assert_true (hep_fold_get_expanded (get_fold (detail)));
  article_test_settle (fixture->window);
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (
                         gtk_widget_get_ancestor (fixture->view, GTK_TYPE_VIEWPORT)))),
                     >, 100);

  /* What may be hard to read stays folded, is counted, and not marked. */
  hep_text_finder_set_words (fixture->finder, "hard to read.");
  g_assert_false (hep_fold_get_expanded (get_fold (hard)));
  assert_place (fixture, 0, 0, 1);
  g_assert_null (hep_text_block_get_matches (HEP_TEXT_BLOCK (hard)));
  g_assert_false (hep_text_finder_step (fixture->finder, 1));
  g_assert_false (hep_fold_get_expanded (get_fold (hard)));

  /* The reader opens it: now it is a part of the page. */
  g_signal_connect (fixture->finder, "changed", G_CALLBACK (count_cb), &count);
  hep_fold_set_expanded (get_fold (hard), TRUE);
  g_assert_cmpint (count, ==, 1);
  assert_place (fixture, 0, 1, 0);
  g_assert_false (hep_text_finder_step (fixture->finder, 1));
  assert_place (fixture, 1, 1, 0);
  hep_fold_set_expanded (get_fold (hard), FALSE);
  assert_place (fixture, 0, 0, 1);
}

/* The title of a fold is in sight, and to find it opens nothing. */
static void
test_titles (Fixture *fixture, gconstpointer data)
{
  GtkWidget *hard = fixture_find_text (fixture->view, "Hard to read.");
  HepTextBlock *title = hep_fold_get_title (get_fold (hard));

  hep_text_finder_set_words (fixture->finder, "only if you want");
  assert_place (fixture, 1, 2, 0);
  g_assert_cmpint (hep_text_block_get_current_match (title), ==, 0);
  g_assert_false (hep_fold_get_expanded (get_fold (hard)));
  g_assert_true (hep_text_finder_stop (fixture->finder));
  g_assert_true (GTK_IS_BUTTON (gtk_root_get_focus (GTK_ROOT (fixture->window))));
}

/* What the page in short goes without is counted, and no place to go to. */
static void
test_in_short (void)
{
  Fixture fixture;

  show (&fixture, fixture_parse ("<section id=\"k\" h:depth=\"key\"><title>Key</title>"
                                 "<p h:source=\"ref1\">Spleen.</p></section>"
                                 "<section id=\"r\"><title>Rest</title>"
                                 "<list h:source=\"ref1\"><item><p>Bile.</p></item></list>"
                                 "<p h:depth=\"detail\" h:source=\"ref1\">More bile.</p>"
                                 "</section>"));
  hep_article_view_set_depth (HEP_ARTICLE_VIEW (fixture.view), HEP_READING_KEY);
  hep_text_finder_set_words (fixture.finder, "bile");
  assert_place (&fixture, 0, 0, 0);
  g_assert_cmpuint (hep_text_finder_get_n_hidden (fixture.finder), ==, 2);
  hep_text_finder_set_words (fixture.finder, "spleen");
  assert_place (&fixture, 1, 1, 0);
  g_assert_cmpuint (hep_text_finder_get_n_hidden (fixture.finder), ==, 0);

  hep_article_view_set_depth (HEP_ARTICLE_VIEW (fixture.view), HEP_READING_STANDARD);
  hep_text_finder_set_words (fixture.finder, "bile");
  assert_place (&fixture, 1, 2, 0);
  g_assert_cmpuint (hep_text_finder_get_n_hidden (fixture.finder), ==, 0);
  tear_down (&fixture, NULL);
}

static void
test_stop (Fixture *fixture, gconstpointer data)
{
  g_autofree char *selected = NULL;
  GtkWidget *focus;

  hep_text_finder_set_words (fixture->finder, "nothing like this");
  g_assert_false (hep_text_finder_stop (fixture->finder));

  hep_text_finder_set_words (fixture->finder, "paragraph");
  g_assert_true (hep_text_finder_stop (fixture->finder));
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_cmpstr (fixture_text (focus), ==, "A paragraph.");
  g_assert_cmpuint (hep_text_block_get_caret (HEP_TEXT_BLOCK (focus)), ==, 2);
  g_assert_null (hep_text_block_get_matches (HEP_TEXT_BLOCK (focus)));
  selected = hep_article_view_dup_selection (HEP_ARTICLE_VIEW (fixture->view));
  g_assert_cmpstr (selected, ==, "paragraph");

  /* A cell takes no focus of its own: its row does. */
  hep_text_finder_set_words (fixture->finder, "high");
  g_assert_true (hep_text_finder_stop (fixture->finder));
  gtk_test_accessible_assert_role (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                   GTK_ACCESSIBLE_ROLE_ROW);
}

/* What is copied of the whole page keeps rows and lists together. */
static void
test_copy (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  gtk_widget_activate_action (fixture->view, "article.select-all", NULL);
  text = hep_article_view_dup_selection (HEP_ARTICLE_VIEW (fixture->view));
  g_assert_nonnull (strstr (text, "\n\nStep one.\nStep two.\n\n"));
  g_assert_nonnull (strstr (text, "Test\tResult\nALT\tHigh\nAST\tLow\n\n"));
  g_assert_nonnull (strstr (text, "Triangle"));
  g_assert_nonnull (strstr (text, "Why do I need it?"));
  g_assert_null (strstr (text, "Hard to read."));
}

static char *
write_long_page (guint n_blocks)
{
  GString *body = g_string_new ("<section id=\"s\"><title>Section</title>");

  for (guint i = 0; i < n_blocks; i++)
    g_string_append_printf (body,
                            "<p id=\"p%u\">Paragraph %u of a long page about the liver and "
                            "what the liver does, with words enough for some lines.</p>",
                            i, i);
  g_string_append (body, "</section>");
  return g_string_free_and_steal (body);
}

/* A long page, of which only the start was built; from the middle of it, and in another document.
 */
static void
test_long_page (void)
{
  Fixture fixture;
  g_autofree char *body = write_long_page (300);
  g_autoptr (HepDocument) other = fixture_parse ("<section id=\"a\"><title>Liver</title>"
                                                 "<p>Liver, liver.</p></section>");
  GtkAdjustment *adjustment;
  gint64 start;

  show (&fixture, fixture_parse (body));
  adjustment = gtk_scrollable_get_vadjustment (
      GTK_SCROLLABLE (gtk_widget_get_ancestor (fixture.view, GTK_TYPE_VIEWPORT)));
  start = g_get_monotonic_time ();
  hep_text_finder_set_words (fixture.finder, "liver");
  g_test_message ("600 matches set in %.1f ms", (g_get_monotonic_time () - start) / 1000.0);
  assert_place (&fixture, 1, 600, 0);
  article_test_settle (fixture.window);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) / 2);
  article_test_settle (fixture.window);
  hep_text_finder_start (fixture.finder);
  start = g_get_monotonic_time ();
  hep_text_finder_set_words (fixture.finder, "the liver");
  g_test_message ("600 matches set again in %.1f ms", (g_get_monotonic_time () - start) / 1000.0);
  g_assert_cmpuint (hep_text_finder_get_current (fixture.finder), >, 200);
  g_assert_cmpuint (hep_text_finder_get_current (fixture.finder), <, 400);

  hep_article_view_set_document (HEP_ARTICLE_VIEW (fixture.view), other);
  hep_text_finder_set_words (fixture.finder, "liver");
  assert_place (&fixture, 1, 3, 0);
  tear_down (&fixture, NULL);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);
#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/text-finder/kinds", test_kinds);
  ADD ("/text-finder/marks", test_marks);
  ADD ("/text-finder/typing", test_typing);
  ADD ("/text-finder/folds", test_folds);
  ADD ("/text-finder/titles", test_titles);
  ADD ("/text-finder/stop", test_stop);
  ADD ("/text-finder/copy", test_copy);
#undef ADD
  g_test_add_func ("/text-finder/long-page", test_long_page);
  g_test_add_func ("/text-finder/in-short", test_in_short);
  return g_test_run ();
}
