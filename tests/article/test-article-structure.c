/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"
#include "article-test-utils.h"
#include "hep-article-parts.h"
#include "hep-fold.h"
#include "hep-link.h"
#include "hep-table-row.h"
#include "hep-text-block.h"

static GtkWidget *
get_focus (GtkWidget *view)
{
  return gtk_root_get_focus (gtk_widget_get_root (view));
}

static void
go (GtkWidget *view, const char *action, const char *part)
{
  g_assert_true (gtk_widget_activate_action (view, action, "s", part));
}

static void
assert_titles (GtkWidget *view, HepArticlePart part, const char *const *titles)
{
  g_autoptr (GPtrArray) stops = hep_article_parts_list (HEP_ARTICLE_VIEW (view), part);

  for (guint i = 0; titles[i] != NULL; i++)
    {
      g_assert_cmpuint (i, <, stops->len);
      g_assert_cmpstr (hep_article_parts_get_title (g_ptr_array_index (stops, i)), ==, titles[i]);
    }
  g_assert_cmpuint (stops->len, ==, g_strv_length ((char **)titles));
}

static GtkWidget *
find_part (GtkWidget *view, HepArticlePart part, const char *title)
{
  g_autoptr (GPtrArray) stops = hep_article_parts_list (HEP_ARTICLE_VIEW (view), part);

  for (guint i = 0; i < stops->len; i++)
    if (g_strcmp0 (hep_article_parts_get_title (g_ptr_array_index (stops, i)), title) == 0)
      return g_ptr_array_index (stops, i);
  g_assert_not_reached ();
}

static void
test_lists (void)
{
  static const char *const sections[]
      = { "Key points", "Blocks",   "Inner section",         "Cards",
          "More",       "How long", "Where this comes from", NULL };
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  g_autoptr (GPtrArray) links = NULL;

  assert_titles (view, HEP_PART_SECTION, sections);
  g_assert_cmpint (
      hep_article_parts_get_level (find_part (view, HEP_PART_SECTION, "Inner section")), ==, 3);

  links = hep_article_parts_list (HEP_ARTICLE_VIEW (view), HEP_PART_LINK);
  g_assert_cmpuint (links->len, ==, 3);
  g_assert_cmpstr (hep_article_parts_get_title (g_ptr_array_index (links, 0)), ==, "biopsy");
  g_assert_cmpstr (hep_article_parts_get_title (g_ptr_array_index (links, 1)), ==, "the rest");
  for (guint i = 0; i < links->len; i++)
    g_assert_true (HEP_IS_LINK (g_ptr_array_index (links, i)));
  article_test_destroy (window, view);
}

static void
test_sections (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);

  g_assert_true (gtk_widget_grab_focus (fixture_find_text (view, "Inside.")));
  go (view, "article.next", "section");
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "Cards");
  /* Headings of cards are passed by. */
  go (view, "article.next", "section");
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "More");
  go (view, "article.previous", "section");
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "Cards");
  article_test_destroy (window, view);
}

/* Its headings and its title come to the top with the first row that takes the focus. */
static void
test_start_of_table (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 300);
  GtkWidget *viewport = gtk_widget_get_ancestor (view, GTK_TYPE_VIEWPORT);
  GtkWidget *table;
  GtkWidget *beginning;
  graphene_rect_t bounds;

  go (view, "article.next", "table");
  table = gtk_widget_get_parent (get_focus (view));
  beginning = gtk_widget_get_prev_sibling (table);
  if (beginning == NULL)
    beginning = gtk_widget_get_first_child (table);
  g_assert_true (beginning != get_focus (view));
  article_test_settle (window);
  article_test_settle (window);
  g_assert_true (gtk_widget_compute_bounds (beginning, viewport, &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.y, 12, 1);
  g_assert_true (HEP_IS_TABLE_ROW (get_focus (view)));
  article_test_destroy (window, view);
}

static void
test_tables_and_pictures (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  go (view, "article.next", "table");
  g_assert_true (HEP_IS_TABLE_ROW (get_focus (view)));
  gtk_test_accessible_assert_property (get_focus (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Test: ALT. Result: High");
  /* From inside a table, the one before is its own start. */
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_DOWN));
  go (view, "article.previous", "table");
  gtk_test_accessible_assert_property (get_focus (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Test: ALT. Result: High");

  go (view, "article.next", "picture");
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "Two shapes");
  go (view, "article.next", "picture");
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "3 in 10 do. 7 in 10 do not.");
  go (view, "article.previous", "picture");
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "Two shapes");
  article_test_destroy (window, view);
}

static void
test_links (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  go (view, "article.next", "link");
  go (view, "article.next", "link");
  g_assert_cmpstr (hep_link_get_text (HEP_LINK (get_focus (view))), ==, "the rest");
  go (view, "article.previous", "link");
  g_assert_cmpstr (hep_link_get_text (HEP_LINK (get_focus (view))), ==, "biopsy");
  article_test_destroy (window, view);
}

/* At the end, and for what there is not, the focus stays. */
static void
test_ends (void)
{
  HepDocument *document = fixture_parse ("<section id=\"s\"><title>Only one</title>"
                                         "<p h:source=\"ref1\">Words.</p></section>");
  GtkWidget *view = fixture_view (document, fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  GtkWidget *words = fixture_find_text (view, "Words.");

  g_assert_true (gtk_widget_grab_focus (words));
  go (view, "article.next", "table");
  go (view, "article.previous", "picture");
  go (view, "article.next", "nonsense");
  g_assert_true (get_focus (view) == words);
  go (view, "article.previous", "section");
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "Only one");
  go (view, "article.previous", "section");
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "Only one");
  article_test_destroy (window, view);
}

static void
assert_focus_returns (const char *words, GtkWidget *(*find) (GtkWidget *view))
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  g_autofree char *focus = NULL;

  g_test_message ("%s", words);
  g_assert_true (gtk_widget_grab_focus (find (view)));
  focus = hep_article_view_dup_focus (HEP_ARTICLE_VIEW (view));
  g_assert_nonnull (focus);

  /* All widgets of the page are made anew. */
  g_object_set (view, "outlook", FALSE, NULL);
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  article_test_settle (window);
  g_assert_true (hep_article_view_restore_focus (HEP_ARTICLE_VIEW (view), focus));
  g_assert_true (get_focus (view) == find (view));
  article_test_destroy (window, view);
}

static GtkWidget *
find_second_link (GtkWidget *view)
{
  return find_part (view, HEP_PART_LINK, "the rest");
}

static GtkWidget *
find_paragraph (GtkWidget *view)
{
  return fixture_find_text (view, "A paragraph.");
}

static GtkWidget *
find_second_row (GtkWidget *view)
{
  return fixture_find (view, HEP_TYPE_TABLE_ROW, 1);
}

static GtkWidget *
find_in_fold (GtkWidget *view)
{
  GtkWidget *fold = fixture_find (view, HEP_TYPE_FOLD, 0);

  if (!hep_fold_get_expanded (HEP_FOLD (fold)))
    hep_fold_set_expanded (HEP_FOLD (fold), TRUE);
  return fixture_find_text (view, "Detail one.");
}

static void
test_focus_returns (void)
{
  assert_focus_returns ("a link", find_second_link);
  assert_focus_returns ("a paragraph", find_paragraph);
  assert_focus_returns ("a row", find_second_row);
  assert_focus_returns ("in a fold", find_in_fold);
}

static void
test_focus_is_gone (void)
{
  static const char *const gone[] = { "", "0", "1 nowhere", "nonsense", "99999999999 nowhere" };
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  g_autofree char *focus = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (gone); i++)
    g_assert_false (hep_article_view_restore_focus (HEP_ARTICLE_VIEW (view), gone[i]));
  /* The block has fewer links than it had: the block itself is the nearest. */
  g_assert_true (hep_article_view_restore_focus (HEP_ARTICLE_VIEW (view), "9 para"));
  g_assert_cmpstr (fixture_text (get_focus (view)), ==, "A paragraph.");
  /* The title belongs to no block: without it, one starts at the top. */
  g_assert_true (gtk_widget_grab_focus (fixture_find_text (view, "Every block")));
  focus = hep_article_view_dup_focus (HEP_ARTICLE_VIEW (view));
  g_assert_null (focus);
  article_test_destroy (window, view);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/article/structure/lists", test_lists);
  g_test_add_func ("/article/structure/sections", test_sections);
  g_test_add_func ("/article/structure/start-of-table", test_start_of_table);
  g_test_add_func ("/article/structure/tables-and-pictures", test_tables_and_pictures);
  g_test_add_func ("/article/structure/links", test_links);
  g_test_add_func ("/article/structure/ends", test_ends);
  g_test_add_func ("/article/structure/focus-returns", test_focus_returns);
  g_test_add_func ("/article/structure/focus-is-gone", test_focus_is_gone);
  return g_test_run ();
}
