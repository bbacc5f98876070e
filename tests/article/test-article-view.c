/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"
#include "article-test-utils.h"
#include "hep-figure-view.h"
#include "hep-fold.h"
#include "hep-article-popover.h"
#include "hep-table-row.h"
#include "hep-text-block.h"

static void
count_notify_cb (GObject *object, GParamSpec *pspec, int *count)
{
  (*count)++;
}

static void
test_properties (void)
{
  g_autoptr (HepDocument) document = fixture_document ();
  g_autoptr (HepLibrary) library = fixture_library ();
  HepArticleView *view = g_object_ref_sink (HEP_ARTICLE_VIEW (hep_article_view_new ()));
  int count = 0;

  g_signal_connect (view, "notify::document", G_CALLBACK (count_notify_cb), &count);
  g_signal_connect (view, "notify::language", G_CALLBACK (count_notify_cb), &count);
  g_signal_connect (view, "notify::library", G_CALLBACK (count_notify_cb), &count);
  g_assert_null (hep_article_view_get_document (view));
  hep_article_view_set_library (view, library);
  hep_article_view_set_library (view, library);
  g_assert_cmpint (count, ==, 1);
  hep_article_view_set_document (view, document);
  hep_article_view_set_document (view, document);
  g_assert_cmpint (count, ==, 2);
  hep_article_view_set_language (view, "ur");
  hep_article_view_set_language (view, "ur");
  g_assert_cmpint (count, ==, 3);
  g_assert_true (hep_article_view_get_document (view) == document);
  g_assert_true (hep_article_view_get_library (view) == library);
  g_assert_cmpstr (hep_article_view_get_language (view), ==, "ur");
  g_assert_cmpstr (hep_text_block_get_language (
                       HEP_TEXT_BLOCK (fixture_find_text (GTK_WIDGET (view), "A paragraph."))),
                   ==, "ur");
  hep_article_view_set_document (view, NULL);
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (view)));
  g_assert_null (hep_article_view_find_block (view, "para"));
  g_assert_null (hep_article_view_get_block_at (view, 10));
  g_assert_finalize_object (view);
}

/* Everything that a page is built of goes when the page goes. */
static void
test_finalize (void)
{
  const GType types[] = { HEP_TYPE_TEXT_BLOCK, HEP_TYPE_FOLD, HEP_TYPE_TABLE_ROW,
                          HEP_TYPE_FIGURE_VIEW, GTK_TYPE_BUTTON };
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 900);
  GtkWidget *parts[G_N_ELEMENTS (types)];

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      parts[i] = fixture_find (view, types[i], 0);
      g_assert_nonnull (parts[i]);
      g_object_add_weak_pointer (G_OBJECT (parts[i]), (gpointer *)&parts[i]);
    }
  hep_article_view_set_document (HEP_ARTICLE_VIEW (view), NULL);
  article_test_settle (window);
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    g_assert_null (parts[i]);
  article_test_destroy (window, view);
}

static void
test_blocks (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 900);
  const char *const ids[]
      = { "key-points", "first-item", "blocks",    "para",       "table",  "figure",
          "chance",     "inner",      "emergency", "detail-one", "outlook" };
  GtkWidget *block;
  graphene_point_t top;

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      block = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), ids[i]);
      g_assert_nonnull (block);
      g_assert_true (gtk_widget_is_ancestor (block, view));
    }
  g_assert_null (hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "nowhere"));

  g_assert_null (hep_article_view_get_block_at (HEP_ARTICLE_VIEW (view), -1));
  block = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "figure");
  g_assert_true (gtk_widget_compute_point (block, view, &GRAPHENE_POINT_INIT (0, 0), &top));
  g_assert_cmpstr (hep_article_view_get_block_at (HEP_ARTICLE_VIEW (view), top.y + 5), ==,
                   "figure");
  g_assert_cmpstr (hep_article_view_get_block_at (HEP_ARTICLE_VIEW (view), top.y - 1), !=,
                   "figure");
  article_test_destroy (window, view);
}

static HepDocument *
parse_long_page (guint n_paragraphs)
{
  g_autoptr (GString) body = g_string_new ("<section id=\"long\"><title>Long</title>");

  for (guint i = 0; i < n_paragraphs; i++)
    g_string_append_printf (body, "<p id=\"p%u\" h:source=\"ref1\">Paragraph %u.</p>", i, i);
  g_string_append (body, "</section>");
  return fixture_parse (body->str);
}

static gboolean
is_complete (GtkWidget *view)
{
  gboolean complete;

  g_object_get (view, "complete", &complete, NULL);
  return complete;
}

static guint
count_texts (GtkWidget *view)
{
  guint n = 0;

  while (fixture_find (view, HEP_TYPE_TEXT_BLOCK, n) != NULL)
    n++;
  return n;
}

/* A view whose document was just set: nothing but the first screen was built. */
static GtkWidget *
start_long_page (void)
{
  g_autoptr (HepDocument) document = parse_long_page (300);
  GtkWidget *view = hep_article_view_new ();

  hep_article_view_set_document (HEP_ARTICLE_VIEW (view), document);
  g_assert_false (is_complete (view));
  g_assert_cmpuint (count_texts (view), >=, 12);
  g_assert_cmpuint (count_texts (view), <, 20);
  return view;
}

/* Title, description, heading; then paragraphs; then the heading and the date at the end. */
static void
assert_whole (GtkWidget *view)
{
  g_assert_true (is_complete (view));
  g_assert_cmpuint (count_texts (view), ==, 3 + 300 + 3);
  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *text = g_strdup_printf ("Paragraph %u.", i);

      g_assert_cmpstr (fixture_text (fixture_find (view, HEP_TYPE_TEXT_BLOCK, 3 + i)), ==, text);
    }
}

static void
count_frame_cb (GdkFrameClock *clock, guint *n_frames)
{
  ++*n_frames;
}

/* The rest comes frame by frame. */
static void
test_long_page (void)
{
  GtkWidget *view = start_long_page ();
  GtkWidget *window = fixture_present (view, 700, 200);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (view);
  guint n_frames = 0;

  g_signal_connect (clock, "after-paint", G_CALLBACK (count_frame_cb), &n_frames);
  while (!is_complete (view))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_frames, >, 10);
  assert_whole (view);
  article_test_destroy (window, view);
}

/* Whatever asks for all of the page, or for a block of it, gets it. */
static void
test_asked_for (void)
{
  GtkWidget *view = g_object_ref_sink (start_long_page ());
  GtkWidget *last = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "p299");
  g_autofree char *text = NULL;

  g_assert_nonnull (last);
  g_assert_cmpstr (fixture_text (last), ==, "Paragraph 299.");
  hep_article_view_complete (HEP_ARTICLE_VIEW (view));
  assert_whole (view);
  g_assert_finalize_object (view);

  view = g_object_ref_sink (start_long_page ());
  g_assert_true (gtk_widget_activate_action (view, "article.select-all", NULL));
  assert_whole (view);
  text = hep_article_view_dup_selection (HEP_ARTICLE_VIEW (view));
  g_assert_nonnull (strstr (text, "Paragraph 299."));
  g_assert_finalize_object (view);
}

static void
test_short_page (void)
{
  GtkWidget *view = hep_article_view_new ();
  g_autoptr (HepDocument) document = parse_long_page (5);

  g_object_ref_sink (view);
  hep_article_view_set_document (HEP_ARTICLE_VIEW (view), document);
  g_assert_true (is_complete (view));
  g_assert_cmpuint (count_texts (view), ==, 3 + 5 + 3);
  hep_article_view_set_document (HEP_ARTICLE_VIEW (view), NULL);
  g_assert_true (is_complete (view));
  g_assert_finalize_object (view);
}

/* A page goes before it was built to its end. */
static void
test_cancelled (void)
{
  GtkWidget *view = g_object_ref_sink (start_long_page ());

  g_assert_finalize_object (view);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

/* Without glossary, sources, figures and clinic the page still shows, and says what is missing. */
static void
test_no_library (void)
{
  GtkWidget *view = fixture_view (fixture_document (), NULL);
  GtkWidget *window = fixture_present (view, 700, 900);

  g_assert_nonnull (fixture_find_text (view, "A picture that belongs here could not be shown."));
  g_assert_nonnull (fixture_find_text (view, "A square on the left and a triangle on the right."));
  g_assert_nonnull (fixture_find_text (
      view, "The clinic’s details could not be read. They are on your appointment letter."));
  g_assert_nonnull (fixture_find_text (view, "Some sources of this page could not be shown."));
  g_assert_nonnull (fixture_find_text (
      view, "Last changed on 23 November 2026. To be checked again by 23 November 2029."));
  g_assert_true (gtk_widget_activate_action (view, "article.show-term", "s", "biopsy"));
  g_assert_nonnull (fixture_find_text (view, "The explanation of this word could not be found."));
  article_test_destroy (window, view);
}

static GtkWidget *
get_focus (GtkWidget *view)
{
  return gtk_root_get_focus (gtk_widget_get_root (view));
}

static void
test_go_to (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 400);
  GtkWidget *target = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "outlook");
  GtkWidget *fold = gtk_widget_get_ancestor (target, HEP_TYPE_FOLD);
  GtkWidget *viewport = gtk_widget_get_ancestor (view, GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  graphene_rect_t bounds;

  g_assert_false (hep_fold_get_expanded (HEP_FOLD (fold)));
  g_assert_true (gtk_widget_activate_action (view, "article.go-to", "s", "outlook"));
  article_test_settle (window);
  article_test_settle (window);
  g_assert_true (hep_fold_get_expanded (HEP_FOLD (fold)));
  g_assert_true (get_focus (view) == target);
  g_assert_true (gtk_widget_compute_bounds (target, viewport, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, <, 400);

  g_assert_true (gtk_widget_activate_action (view, "article.go-to", "s", "blocks"));
  article_test_settle (window);
  article_test_settle (window);
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "Blocks");
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);

  g_assert_true (gtk_widget_activate_action (view, "article.go-to", "s", "nowhere"));
  article_test_settle (window);
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "Blocks");
  article_test_destroy (window, view);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/article/view/properties", test_properties);
  g_test_add_func ("/article/view/finalize", test_finalize);
  g_test_add_func ("/article/view/blocks", test_blocks);
  g_test_add_func ("/article/view/long-page", test_long_page);
  g_test_add_func ("/article/view/asked-for", test_asked_for);
  g_test_add_func ("/article/view/short-page", test_short_page);
  g_test_add_func ("/article/view/cancelled", test_cancelled);
  g_test_add_func ("/article/view/no-library", test_no_library);
  g_test_add_func ("/article/view/go-to", test_go_to);
  return g_test_run ();
}
