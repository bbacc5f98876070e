/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"
#include "article-test-utils.h"
#include "hep-marker.h"
#include "hep-text-block.h"

#define ENGLISH "Seven words that stand on one line."
#define URDU    "جگر"

static GtkWidget *
present (GtkWidget **view, const char *language)
{
  *view = fixture_view (
      fixture_parse ("<section id=\"a\" h:source=\"ref1\"><title>A</title><p>" ENGLISH "</p>"
                     "<p>" URDU "</p></section>"),
      NULL);
  hep_article_view_set_language (HEP_ARTICLE_VIEW (*view), language);
  return fixture_present (*view, 700, 900);
}

static double
get_last_x (GtkWidget *view, const char *text)
{
  HepTextBlock *block = HEP_TEXT_BLOCK (fixture_find_text (view, text));
  double x = 0;

  /* The first place from the left that belongs to the last letter. */
  while (hep_text_block_get_offset_at (block, x, 5) < strlen (text) - 1)
    x++;
  return x;
}

static void
test_lines (void)
{
  GtkWidget *view;
  GtkWidget *window = present (&view, "en-GB");
  GtkWidget *text = fixture_find_text (view, ENGLISH);
  int normal = gtk_widget_get_height (text);

  hep_article_view_set_line_spacing (HEP_ARTICLE_VIEW (view), HEP_SPACING_WIDE);
  article_test_settle (window);
  g_assert_cmpint (ABS (gtk_widget_get_height (text) - normal * 12 / 10), <=, 1);
  g_assert_true (gtk_widget_has_css_class (view, "wide-lines"));
  hep_article_view_set_line_spacing (HEP_ARTICLE_VIEW (view), HEP_SPACING_WIDEST);
  article_test_settle (window);
  g_assert_cmpint (ABS (gtk_widget_get_height (text) - normal * 14 / 10), <=, 1);
  g_assert_true (gtk_widget_has_css_class (view, "widest-lines"));
  hep_article_view_set_line_spacing (HEP_ARTICLE_VIEW (view), HEP_SPACING_NORMAL);
  article_test_settle (window);
  g_assert_cmpint (gtk_widget_get_height (text), ==, normal);
  article_test_destroy (window, view);
}

/* The widest is what WCAG 1.4.12 asks for: 0.12 between letters, 0.16 more between words. */
static void
test_letters (void)
{
  GtkWidget *view;
  GtkWidget *window = present (&view, "en-GB");
  GtkWidget *text = fixture_find_text (view, ENGLISH);
  PangoFontDescription *font
      = pango_context_get_font_description (gtk_widget_get_pango_context (text));
  double size = pango_units_to_double (pango_font_description_get_size (font));
  double normal = get_last_x (view, ENGLISH);
  double added = ((strlen (ENGLISH) - 1) * 0.12 + 6 * 0.16) * size;

  if (!pango_font_description_get_size_is_absolute (font))
    added *= 96. / 72;
  hep_article_view_set_letter_spacing (HEP_ARTICLE_VIEW (view), HEP_SPACING_WIDEST);
  article_test_settle (window);
  g_assert_cmpfloat_with_epsilon (get_last_x (view, ENGLISH) - normal, added, 4);
  hep_article_view_set_letter_spacing (HEP_ARTICLE_VIEW (view), HEP_SPACING_NORMAL);
  g_assert_cmpfloat_with_epsilon (get_last_x (view, ENGLISH), normal, 0.5);
  article_test_destroy (window, view);
}

static int
get_width (GtkWidget *widget)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

/* Letters of Arabic script are joined: nothing comes between them. */
static void
test_joined_letters (void)
{
  GtkWidget *view;
  GtkWidget *window = present (&view, "ur");
  GtkWidget *text = fixture_find_text (view, URDU);
  GtkWidget *english = fixture_find_text (view, ENGLISH);
  int normal = get_width (text);
  int english_normal = get_width (english);

  hep_article_view_set_letter_spacing (HEP_ARTICLE_VIEW (view), HEP_SPACING_WIDEST);
  article_test_settle (window);
  g_assert_cmpint (get_width (text), ==, normal);
  g_assert_cmpint (get_width (english), >, english_normal);
  article_test_destroy (window, view);
}

/* The dot of a list stands in the middle of its first line, however far apart lines are. */
static void
test_marker (void)
{
  GtkWidget *view
      = fixture_view (fixture_parse ("<section id=\"a\" h:source=\"ref1\"><title>A</title>"
                                     "<list><item><p>" ENGLISH "</p></item></list></section>"),
                      NULL);
  GtkWidget *window = fixture_present (view, 700, 900);
  GtkWidget *text = fixture_find_text (view, ENGLISH);
  GtkWidget *marker = fixture_find (view, HEP_TYPE_MARKER, 0);

  /* The style sheet is the program's. */
  gtk_widget_set_size_request (marker, 10, gtk_widget_get_height (text));
  for (HepSpacing spacing = HEP_SPACING_NORMAL; spacing <= HEP_SPACING_WIDEST; spacing++)
    {
      graphene_rect_t dot;
      graphene_rect_t line;

      hep_article_view_set_line_spacing (HEP_ARTICLE_VIEW (view), spacing);
      article_test_settle (window);
      g_assert_true (gtk_widget_compute_bounds (marker, view, &dot));
      g_assert_true (gtk_widget_compute_bounds (text, view, &line));
      g_assert_cmpfloat_with_epsilon (dot.origin.y + dot.size.height / 2,
                                      line.origin.y + line.size.height / 2, 2);
    }
  article_test_destroy (window, view);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/article/text-spacer/lines", test_lines);
  g_test_add_func ("/article/text-spacer/letters", test_letters);
  g_test_add_func ("/article/text-spacer/joined-letters", test_joined_letters);
  g_test_add_func ("/article/text-spacer/marker", test_marker);
  return g_test_run ();
}
