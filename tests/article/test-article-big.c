/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Pages far larger than any that a person would write. */

#include "article-fixture.h"
#include "article-test-utils.h"

#define N_BLOCKS 10000

/* The blocks that have been built. */
static guint
count_children (GtkWidget *view)
{
  GtkWidget *column = gtk_widget_get_first_child (view);
  guint n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (column); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_children++;
  return n_children;
}

static HepDocument *
make_document (void)
{
  g_autoptr (GString) body = g_string_new (NULL);

  for (guint i = 0; i < N_BLOCKS; i++)
    g_string_append_printf (body, "<p id=\"p%u\">Paragraph %u of the page.</p>", i, i);
  return fixture_parse (body->str);
}

/* As the program shows it: the fixtures' own view waits for all of a page. */
static GtkWidget *
new_view (HepDocument *document)
{
  GtkWidget *view = hep_article_view_new ();

  hep_article_view_set_document (HEP_ARTICLE_VIEW (view), document);
  return view;
}

static GtkAdjustment *
get_adjustment (GtkWidget *view)
{
  return gtk_scrolled_window_get_vadjustment (
      GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (view, GTK_TYPE_SCROLLED_WINDOW)));
}

static gboolean
count_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  (*(guint *)user_data)++;
  return G_SOURCE_CONTINUE;
}

/* The first blocks are there before the rest is built; then the page scrolls to its very end, and
 * all of it goes with the window. Each frame lays out what is there, so few must do. */
static void
test_many_blocks (void)
{
  g_autoptr (HepDocument) document = make_document ();
  GtkWidget *view = new_view (document);
  guint n_first = count_children (view);
  GtkWidget *window;
  GtkWidget *last;
  GtkAdjustment *adjustment;
  guint n_frames = 0;

  g_assert_cmpuint (n_first, >, 10);
  g_assert_cmpuint (n_first, <, N_BLOCKS / 10);
  window = fixture_present (view, 700, 900);
  gtk_widget_add_tick_callback (view, count_cb, &n_frames, NULL);
  while (count_children (view) < N_BLOCKS)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_frames, <, 150);

  last = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "p9999");
  g_assert_cmpstr (fixture_text (last), ==, "Paragraph 9999 of the page.");
  article_test_settle (window);
  adjustment = get_adjustment (view);
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >, N_BLOCKS * 10);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  article_test_settle (window);
  g_assert_true (gtk_widget_get_mapped (last));
  article_test_destroy (window, view);
}

/* A window that is closed at once does not wait for the rest of its page. */
static void
test_close_early (void)
{
  g_autoptr (HepDocument) document = make_document ();
  GtkWidget *view = new_view (document);
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), view);
  g_assert_cmpuint (count_children (view), <, N_BLOCKS);
  article_test_destroy (window, view);
}

static void
test_long_paragraph (void)
{
  g_autoptr (GString) body = g_string_new ("<p id=\"long\">");
  GtkWidget *view, *window, *block;

  for (guint i = 0; i < 170000; i++)
    g_string_append (body, "liver ");
  g_string_append (body, "</p>");
  view = fixture_view (fixture_parse (body->str), fixture_library ());
  window = fixture_present (view, 700, 900);
  block = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "long");
  g_assert_cmpuint (strlen (fixture_text (block)), ==, 170000 * 6 - 1);
  g_assert_cmpint (gtk_widget_get_height (block), >, 10000);
  article_test_destroy (window, view);
}

int
main (int argc, char **argv)
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/article-big/many-blocks", test_many_blocks);
  g_test_add_func ("/article-big/close-early", test_close_early);
  g_test_add_func ("/article-big/long-paragraph", test_long_paragraph);

  return g_test_run ();
}
