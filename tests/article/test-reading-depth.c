/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"
#include "article-test-utils.h"
#include "hep-fold.h"
#include "hep-text-block.h"

#define PAGE                                                                                       \
  "<section id=\"key\" h:depth=\"key\" h:source=\"ref1\"><title>Key</title>"                       \
  "<p id=\"point\">The point.</p></section>"                                                       \
  "<section id=\"usual\" h:source=\"ref1\"><title>Usual</title><p id=\"plain\">A plain text.</p>"  \
  "<section id=\"closer\" h:depth=\"detail\"><title>Closer</title><p id=\"look\">A look.</p>"      \
  "<note style=\"urgent\" id=\"call\"><title>Call now</title><p>Do.</p></note></section>"          \
  "<section id=\"figures\" h:sensitive=\"outlook\" h:depth=\"detail\"><title>Figures</title>"      \
  "<p id=\"figure\">A figure.</p></section></section>"                                             \
  "<section id=\"mixed\" h:source=\"ref1\"><title>Mixed</title><p id=\"other\">Other.</p>"         \
  "<list id=\"list\"><item h:depth=\"key\"><p>Known.</p></item><item><p>And this.</p></item>"      \
  "</list></section>"

static const char *const levels[] = { "key", "standard", "all" };

typedef struct
{
  const char *text;
  gboolean shown[3]; /* in short, as usual, all */
} DepthCase;

static const DepthCase cases[] = {
  { "Test", { TRUE, TRUE, TRUE } },           { "Key", { TRUE, TRUE, TRUE } },
  { "The point.", { TRUE, TRUE, TRUE } },     { "Usual", { TRUE, TRUE, TRUE } },
  { "A plain text.", { FALSE, TRUE, TRUE } }, { "Closer", { TRUE, TRUE, TRUE } },
  { "A look.", { FALSE, FALSE, TRUE } },      { "Do.", { TRUE, TRUE, TRUE } },
  { "Figures", { FALSE, TRUE, TRUE } },       { "A figure.", { FALSE, FALSE, FALSE } },
  { "Mixed", { TRUE, TRUE, TRUE } },          { "Other.", { FALSE, TRUE, TRUE } },
  { "And this.", { TRUE, TRUE, TRUE } },
};

static void
assert_level (GtkWidget *view, HepReadingLevel level)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s: %s", levels[level], cases[i].text);
      g_assert_cmpint (gtk_widget_get_mapped (fixture_find_text (view, cases[i].text)), ==,
                       cases[i].shown[level]);
    }
}

/* The same blocks whatever the level was before, and when the page is built for it. */
static void
test_levels (void)
{
  static const HepReadingLevel order[] = { HEP_READING_KEY, HEP_READING_ALL, HEP_READING_STANDARD,
                                           HEP_READING_ALL, HEP_READING_KEY, HEP_READING_STANDARD };
  GtkWidget *view = fixture_view (fixture_parse (PAGE), NULL);
  GtkWidget *window = fixture_present (view, 700, 900);
  GtkWidget *point = fixture_find_text (view, "The point.");

  assert_level (view, HEP_READING_STANDARD);
  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    {
      hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), order[i]);
      assert_level (view, order[i]);
      g_assert_true (fixture_find_text (view, "The point.") == point);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autoptr (HepDocument) document = fixture_parse (PAGE);

      hep_article_view_set_document (HEP_ARTICLE_VIEW (view), NULL);
      hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), order[i]);
      hep_article_view_set_document (HEP_ARTICLE_VIEW (view), document);
      article_test_settle (window);
      assert_level (view, order[i]);
    }
  article_test_destroy (window, view);
}

/* No fold stands about with nothing in it, and none that the reader opened is closed needlessly. */
static void
test_folds (void)
{
  GtkWidget *view = fixture_view (fixture_parse (PAGE), NULL);
  GtkWidget *window = fixture_present (view, 700, 900);
  GtkWidget *detail = gtk_widget_get_ancestor (fixture_find_text (view, "A look."), HEP_TYPE_FOLD);
  GtkWidget *sensitive
      = gtk_widget_get_ancestor (fixture_find_text (view, "A figure."), HEP_TYPE_FOLD);

  hep_fold_set_expanded (HEP_FOLD (sensitive), TRUE);
  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_ALL);
  g_assert_true (hep_fold_get_expanded (HEP_FOLD (detail)));
  g_assert_true (hep_fold_get_expanded (HEP_FOLD (sensitive)));

  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_KEY);
  g_assert_false (gtk_widget_get_mapped (detail));
  g_assert_false (gtk_widget_get_mapped (sensitive));

  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_STANDARD);
  g_assert_true (gtk_widget_get_mapped (detail));
  g_assert_false (hep_fold_get_expanded (HEP_FOLD (detail)));
  g_assert_true (hep_fold_get_expanded (HEP_FOLD (sensitive)));
  article_test_destroy (window, view);
}

static void
test_no_short_form (void)
{
  GtkWidget *view = fixture_view (
      fixture_parse ("<section id=\"a\" h:source=\"ref1\"><title>A</title><p>All.</p></section>"),
      NULL);
  GtkWidget *window = fixture_present (view, 700, 900);

  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_KEY);
  g_assert_true (gtk_widget_get_mapped (fixture_find_text (view, "All.")));
  article_test_destroy (window, view);
}

/* What a link asks for is shown, with all that is in it, until the level changes. */
static void
test_reveal (void)
{
  GtkWidget *view = fixture_view (fixture_parse (PAGE), NULL);
  GtkWidget *window = fixture_present (view, 700, 900);

  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_KEY);
  gtk_widget_activate_action (view, "article.go-to", "s", "figures");
  article_test_settle (window);
  article_test_settle (window);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == fixture_find_text (view, "Figures"));
  g_assert_false (gtk_widget_get_mapped (fixture_find_text (view, "A plain text.")));

  gtk_widget_activate_action (view, "article.go-to", "s", "figure");
  article_test_settle (window);
  article_test_settle (window);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == fixture_find_text (view, "A figure."));

  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_STANDARD);
  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_KEY);
  g_assert_false (gtk_widget_get_mapped (fixture_find_text (view, "Figures")));
  article_test_destroy (window, view);
}

static void
test_focus (void)
{
  GtkWidget *view = fixture_view (fixture_parse (PAGE), NULL);
  GtkWidget *window = fixture_present (view, 700, 900);
  GtkWidget *kept = fixture_find_text (view, "Mixed");

  gtk_widget_grab_focus (kept);
  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_KEY);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == kept);

  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_ALL);
  gtk_widget_grab_focus (fixture_find_text (view, "A plain text."));
  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_KEY);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == fixture_find_text (view, "Usual"));

  /* Where a hidden block would be, the one above it is found. */
  g_assert_true (hep_article_view_find_shown (HEP_ARTICLE_VIEW (view), "list")
                 == hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "list"));
  g_assert_true (
      gtk_widget_get_mapped (hep_article_view_find_shown (HEP_ARTICLE_VIEW (view), "plain")));
  g_assert_null (hep_article_view_find_shown (HEP_ARTICLE_VIEW (view), "nowhere"));
  article_test_destroy (window, view);
}

/* Not offered means not there, but for a line; whom to call stays. */
static void
test_outlook (void)
{
  GtkWidget *view = fixture_view (
      fixture_parse (
          PAGE "<section id=\"b\" h:sensitive=\"outlook\" h:source=\"ref1\"><title>B</title>"
               "<p>Hard.</p><note style=\"emergency\"><title>Call</title><p>Help.</p></note>"
               "</section><section id=\"c\" h:source=\"ref1\"><title>C</title>"
               "<p h:sensitive=\"yes\">Practical.</p><p h:sensitive=\"outlook\">Six of ten.</p>"
               "<list><item h:sensitive=\"outlook\"><p>Seven of ten.</p></item></list>"
               "</section>"),
      NULL);
  GtkWidget *window = fixture_present (view, 700, 900);
  GtkWidget *fold;
  const char *line
      = "Figures about outlook are left out here. You can switch them on in Preferences.";

  hep_article_view_set_outlook (HEP_ARTICLE_VIEW (view), FALSE);
  article_test_settle (window);
  g_assert_null (fixture_find_text (view, "Figures"));
  g_assert_null (fixture_find_text (view, "A figure."));
  g_assert_null (fixture_find_text (view, "Hard."));
  g_assert_null (fixture_find_text (view, "Six of ten."));
  g_assert_null (fixture_find_text (view, "Seven of ten."));
  /* What is hard to read without being about outlook is folded as ever. */
  fold = gtk_widget_get_ancestor (fixture_find_text (view, "Practical."), HEP_TYPE_FOLD);
  g_assert_true (gtk_widget_get_mapped (fold));
  g_assert_false (hep_fold_get_expanded (HEP_FOLD (fold)));
  g_assert_true (gtk_widget_get_mapped (fixture_find_text (view, "Help.")));
  g_assert_true (hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "figures")
                 == fixture_find_text (view, line));
  g_assert_true (gtk_widget_get_mapped (fixture_find_text (view, line)));
  hep_article_view_set_depth (HEP_ARTICLE_VIEW (view), HEP_READING_KEY);
  g_assert_false (gtk_widget_get_mapped (fixture_find_text (view, line)));

  hep_article_view_set_outlook (HEP_ARTICLE_VIEW (view), TRUE);
  g_assert_nonnull (fixture_find_text (view, "A figure."));
  g_assert_null (fixture_find_text (view, line));
  article_test_destroy (window, view);
}

/* What is copied of a page is what can be read of it, and says where something is missing. */
static void
test_text (void)
{
  GtkWidget *view = fixture_view (
      fixture_parse (PAGE "<section id=\"c\" h:source=\"ref1\"><title>C</title>"
                          "<p h:sensitive=\"yes\">Practical.</p><p h:sensitive=\"yes\">Too.</p>"
                          "<list><item h:sensitive=\"outlook\"><p>Seven of ten.</p></item>"
                          "<item><p>Known.</p></item></list></section>"),
      NULL);
  GtkWidget *window = fixture_present (view, 700, 900);
  GtkWidget *fold = gtk_widget_get_ancestor (fixture_find_text (view, "Too."), HEP_TYPE_FOLD);
  g_autofree char *closed = hep_article_view_dup_text (HEP_ARTICLE_VIEW (view));
  g_autofree char *opened = NULL;
  g_autofree char *without = NULL;
  const char *folded = "This part may be hard to read. It stays closed until you open it.\n";
  const char *left_out
      = "Figures about outlook are left out here. You can switch them on in Preferences.\n";
  g_autofree char *list = g_strconcat ("\n\n• ", folded, "• Known.\n", NULL);
  g_autofree char *section = g_strconcat ("## C\n\n", folded, list + 1, NULL);

  /* A closer look is only long; what is hard to read is left out, with a line for each fold. */
  g_assert_nonnull (strstr (closed, "A look.\n"));
  g_assert_nonnull (strstr (closed, section));
  g_assert_null (strstr (closed, "A figure."));
  g_assert_null (strstr (closed, "Practical."));
  g_assert_null (strstr (closed, "Seven of ten."));

  hep_fold_set_expanded (HEP_FOLD (fold), TRUE);
  opened = hep_article_view_dup_text (HEP_ARTICLE_VIEW (view));
  g_assert_nonnull (strstr (opened, "Practical.\n"));
  g_assert_nonnull (strstr (opened, "Too.\n"));
  g_assert_null (strstr (opened, "Seven of ten."));

  hep_article_view_set_outlook (HEP_ARTICLE_VIEW (view), FALSE);
  without = hep_article_view_dup_text (HEP_ARTICLE_VIEW (view));
  g_assert_null (strstr (without, "# Figures"));
  g_assert_null (strstr (without, "Seven of ten."));
  g_assert_nonnull (strstr (without, left_out));
  article_test_destroy (window, view);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/article/reading-depth/levels", test_levels);
  g_test_add_func ("/article/reading-depth/folds", test_folds);
  g_test_add_func ("/article/reading-depth/no-short-form", test_no_short_form);
  g_test_add_func ("/article/reading-depth/reveal", test_reveal);
  g_test_add_func ("/article/reading-depth/focus", test_focus);
  g_test_add_func ("/article/reading-depth/outlook", test_outlook);
  g_test_add_func ("/article/reading-depth/text", test_text);
  return g_test_run ();
}
