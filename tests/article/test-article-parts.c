/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"
#include "article-test-utils.h"
#include "hep-fold-rules.h"
#include "hep-fold.h"
#include "hep-table-row.h"

#include <glib/gstdio.h>

static void
count_notify_cb (GObject *object, GParamSpec *pspec, int *count)
{
  (*count)++;
}

static void
test_fold (void)
{
  GtkWidget *fold = g_object_ref_sink (hep_fold_new (HEP_FOLD_SENSITIVE, "How long", "Ahead"));
  GtkWidget *button = gtk_widget_get_first_child (fold);
  GtkWidget *content = hep_fold_get_content (HEP_FOLD (fold));
  int count = 0;

  gtk_test_accessible_assert_role (button, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, "How long");
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  gtk_test_accessible_assert_relation (button, GTK_ACCESSIBLE_RELATION_CONTROLS, content, NULL);
  gtk_test_accessible_assert_property (
      button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "Ahead: This part may be hard to read. It stays closed until you open it.");
  g_assert_false (gtk_widget_get_visible (content));

  g_signal_connect (fold, "notify::expanded", G_CALLBACK (count_notify_cb), &count);
  g_signal_emit_by_name (button, "clicked");
  g_assert_true (hep_fold_get_expanded (HEP_FOLD (fold)));
  g_assert_true (gtk_widget_get_visible (content));
  /* The words are true of the open part, too: those seen and those said. */
  gtk_test_accessible_assert_property (
      button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "Ahead: This part may be hard to read. You can close it again.");
  g_assert_true (gtk_widget_get_visible (
      fixture_find_text (fold, "This part may be hard to read. You can close it again.")));
  g_assert_false (gtk_widget_get_visible (fixture_find_text (
      fold, "This part may be hard to read. It stays closed until you open it.")));
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  hep_fold_set_expanded (HEP_FOLD (fold), TRUE);
  g_assert_cmpint (count, ==, 1);

  g_signal_emit_by_name (button, "clicked");
  g_assert_false (gtk_widget_get_visible (content));
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  g_assert_cmpint (count, ==, 2);
  g_assert_finalize_object (fold);
}

typedef struct
{
  const char *block;
  HepFoldReason around;
  HepFoldReason opened;
  HepFoldReason reason;
} RuleCase;

#define CALL "<note style=\"emergency\"><title>Call</title><p>Now.</p></note>"

static const RuleCase rules[] = {
  { "<p>A.</p>", HEP_FOLD_NOT, HEP_FOLD_NOT, HEP_FOLD_NOT },
  { "<p h:depth=\"detail\">A.</p>", HEP_FOLD_NOT, HEP_FOLD_NOT, HEP_FOLD_DETAIL },
  { "<p h:depth=\"detail\">A.</p>", HEP_FOLD_NOT, HEP_FOLD_DETAIL, HEP_FOLD_NOT },
  { "<p h:depth=\"detail\">A.</p>", HEP_FOLD_SENSITIVE, HEP_FOLD_NOT, HEP_FOLD_SENSITIVE },
  { "<p h:sensitive=\"yes\">A.</p>", HEP_FOLD_NOT, HEP_FOLD_DETAIL, HEP_FOLD_SENSITIVE },
  { "<p h:sensitive=\"yes\">A.</p>", HEP_FOLD_NOT, HEP_FOLD_SENSITIVE, HEP_FOLD_NOT },
  { "<p h:sensitive=\"outlook\">A.</p>", HEP_FOLD_NOT, HEP_FOLD_SENSITIVE, HEP_FOLD_OUTLOOK },
  { "<p h:sensitive=\"yes\">A.</p>", HEP_FOLD_OUTLOOK, HEP_FOLD_OUTLOOK, HEP_FOLD_NOT },
  { "<p>A.</p>", HEP_FOLD_DETAIL, HEP_FOLD_NOT, HEP_FOLD_DETAIL },
  { CALL, HEP_FOLD_SENSITIVE, HEP_FOLD_NOT, HEP_FOLD_NOT },
  { "<note style=\"urgent\"><title>Call</title><p>Now.</p></note>", HEP_FOLD_DETAIL, HEP_FOLD_NOT,
    HEP_FOLD_NOT },
  { "<note style=\"tip\"><p>A.</p></note>", HEP_FOLD_DETAIL, HEP_FOLD_NOT, HEP_FOLD_DETAIL },
  { "<list h:sensitive=\"yes\"><item>" CALL "</item></list>", HEP_FOLD_DETAIL, HEP_FOLD_NOT,
    HEP_FOLD_NOT },
};

static void
test_rules (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_autofree char *body = g_strdup_printf (
          "<section id=\"a\" h:source=\"ref1\"><title>A</title>%s</section>", rules[i].block);
      g_autoptr (HepDocument) document = fixture_parse (body);
      HepBlock *block = hep_block_get_child (hep_document_get_block (document, 0), 0);

      g_test_message ("%s", rules[i].block);
      g_assert_cmpint (hep_fold_rules_get_reason (block, rules[i].around, rules[i].opened), ==,
                       rules[i].reason);
    }
}

/* An item of a list that is hard to read is folded in its place; its neighbours are not. */
static void
test_fold_in_item (void)
{
  GtkWidget *view = g_object_ref_sink (fixture_view (
      fixture_parse ("<section id=\"a\" h:source=\"ref1\"><title>A</title><list>"
                     "<item><p>Open.</p></item>"
                     "<item h:sensitive=\"yes\"><p>Closed.</p></item></list></section>"),
      NULL));
  GtkWidget *fold = fixture_find (view, HEP_TYPE_FOLD, 0);

  g_assert_nonnull (fold);
  g_assert_null (fixture_find (view, HEP_TYPE_FOLD, 1));
  g_assert_true (gtk_widget_is_ancestor (fixture_find_text (view, "Closed."), fold));
  g_assert_false (gtk_widget_is_ancestor (fixture_find_text (view, "Open."), fold));
  g_assert_finalize_object (view);
}

/* Wide: side by side under the headings. Narrow: one below the other, each under its heading. */
static void
test_table (void)
{
  const int widths[] = { 700, 300 };

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *view = fixture_view (
          fixture_parse ("<section id=\"a\" h:source=\"ref1\"><title>A</title><table><thead><tr>"
                         "<th><p>One</p></th><th><p>Two</p></th><th><p>Three</p></th></tr></thead>"
                         "<tr><td><p>1</p></td><td><p>2</p></td><td><p>3</p></td></tr></table>"
                         "</section>"),
          NULL);
      GtkWidget *window = fixture_present (view, widths[i], 500);
      GtkWidget *heading = fixture_find (view, HEP_TYPE_TABLE_ROW, 0);
      GtkWidget *row = fixture_find (view, HEP_TYPE_TABLE_ROW, 1);
      gboolean stacked = widths[i] < 400;
      graphene_point_t first;
      graphene_point_t second;

      g_assert_true (hep_table_row_is_stacked (HEP_TABLE_ROW (row)) == stacked);
      g_assert_true (gtk_widget_compute_point (fixture_find_text (row, "1"), row,
                                               &GRAPHENE_POINT_INIT (0, 0), &first));
      g_assert_true (gtk_widget_compute_point (fixture_find_text (row, "2"), row,
                                               &GRAPHENE_POINT_INIT (0, 0), &second));
      g_assert_true ((second.y > first.y) == stacked);
      g_assert_true ((second.x > first.x) == !stacked);
      g_assert_true (gtk_widget_get_mapped (fixture_find_text (row, "One")) == stacked);
      g_assert_true (gtk_widget_get_mapped (fixture_find_text (heading, "One")) == !stacked);
      gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           "One: 1. Two: 2. Three: 3");
      g_assert_true (gtk_widget_get_focusable (row));
      g_assert_false (gtk_widget_get_focusable (heading));
      article_test_destroy (window, view);
    }
}

typedef struct
{
  const char *css;
  int most; /* pixels; the narrowest window is 360 wide, with a margin at both sides */
} WidthCase;

static const WidthCase widths[] = {
  { ".test { font-size: 100%; }", 328 },
  { ".test { font-size: 300%; }", 340 },
};

static void
test_width (void)
{
  g_autofree char *path
      = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "style.css", NULL);
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();
  g_autoptr (GtkCssProvider) size = gtk_css_provider_new ();
  GdkDisplay *display = gdk_display_get_default ();

  gtk_css_provider_load_from_path (style, path);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (style), 600);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (size), 601);
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
      GtkWidget *window;
      GtkWidget *button;
      int minimum;

      gtk_css_provider_load_from_string (size, widths[i].css);
      window = fixture_present (view, 360, 600);
      gtk_widget_add_css_class (gtk_widget_get_parent (view), "test");
      article_test_settle (window);
      gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, widths[i].most);
      for (guint j = 0; (button = fixture_find (view, GTK_TYPE_BUTTON, j)) != NULL; j++)
        {
          g_assert_cmpint (gtk_widget_get_width (button), >=, 44);
          g_assert_cmpint (gtk_widget_get_height (button), >=, 44);
        }
      article_test_destroy (window, view);
    }
  gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (style));
  gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (size));
}

/* A source without year and address, an unknown one, and none at all. */
static void
test_sources (void)
{
  GtkWidget *view = g_object_ref_sink (fixture_view (
      fixture_parse ("<section id=\"a\" h:source=\"ref2 gone editorial\"><title>A</title><p>B.</p>"
                     "</section>"),
      fixture_library ()));

  g_assert_nonnull (fixture_find_text (view, "A Society. Scans."));
  g_assert_nonnull (fixture_find_text (view, "Some sources of this page could not be shown."));
  g_assert_nonnull (fixture_find_text (
      view, "Last changed on 2 January 2026. To be checked again by 2 January 2029."));
  g_assert_finalize_object (view);
}

static void
write_reviews (const char *folder, HepDocument *document)
{
  static const char library[]
      = "<library xmlns=\"urn:hepatica:content:1\"><section id=\"a\" title=\"A\"/></library>";
  g_autofree char *digest = hep_document_dup_digest (document);
  g_autofree char *text = g_strdup_printf (
      "[test]\nName=Dr A. Example\nRole=liver surgeon\nDate=2026-11-20\nDigest=%s\n", digest);
  g_autofree char *list = g_build_filename (folder, "library.xml", NULL);
  g_autofree char *reviews = g_build_filename (folder, "reviews", "en.ini", NULL);
  g_autofree char *inner = g_path_get_dirname (reviews);

  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  g_assert_true (g_file_set_contents (list, library, -1, NULL));
  g_assert_true (g_file_set_contents (reviews, text, -1, NULL));
}

static void
remove_reviews (const char *folder)
{
  static const char *const names[] = { "library.xml", "reviews/en.ini", "reviews", "" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
}

#define SIGNED_PAGE(word) "<section id=\"a\"><title>A</title><p>" word "</p></section>"

/* A page that was signed says by whom, until a word of it changes. */
static void
test_review (void)
{
  static const struct
  {
    const char *body;
    const char *state;
  } cases[] = {
    { SIGNED_PAGE ("B."), "Reviewed by Dr A. Example, liver surgeon, on 20 November 2026" },
    { SIGNED_PAGE ("C."), "Draft: changed since the review by Dr A. Example, liver surgeon, on 20 "
                          "November 2026" },
  };
  g_autofree char *folder = g_dir_make_tmp ("hepatica-test-XXXXXX", NULL);
  g_autoptr (HepDocument) document = fixture_parse_status (SIGNED_PAGE ("B."), "draft");
  g_autoptr (GFile) file = g_file_new_for_path (folder);

  write_reviews (folder, document);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *view = g_object_ref_sink (fixture_view (
          fixture_parse_status (cases[i].body, "draft"), hep_library_new (file, NULL)));
      GtkWidget *state = fixture_find_text (view, cases[i].state);

      g_assert_nonnull (state);
      state = gtk_widget_get_parent (gtk_widget_get_parent (state));
      gtk_test_accessible_assert_role (state, GTK_ACCESSIBLE_ROLE_GROUP);
      gtk_test_accessible_assert_property (state, GTK_ACCESSIBLE_PROPERTY_LABEL, cases[i].state);
      g_assert_finalize_object (view);
    }
  remove_reviews (folder);
}

typedef struct
{
  const char *status;
  const char *date;
  gboolean overdue;
} FreshnessCase;

static const FreshnessCase freshness_cases[] = {
  { "draft", "2001-02-03", TRUE },
  { "final", "2001-02-03", TRUE },
  { "draft", "9990-02-03", FALSE },
  { "final", "9990-02-03", FALSE },
};

/* By the clock of this computer: a page of long ago says that a check is overdue. */
static void
test_freshness (void)
{
  static const char sentence[]
      = "A check of this page is overdue: it is more than 3 years old, and "
        "some of it may have changed since.";

  for (gsize i = 0; i < G_N_ELEMENTS (freshness_cases); i++)
    {
      GtkWidget *view = g_object_ref_sink (
          fixture_view (fixture_parse_revision (SIGNED_PAGE ("B."), freshness_cases[i].status,
                                                freshness_cases[i].date),
                        NULL));

      g_test_message ("%s, %s", freshness_cases[i].status, freshness_cases[i].date);
      g_assert_true ((fixture_find_text (view, sentence) != NULL) == freshness_cases[i].overdue);
      g_assert_finalize_object (view);
    }
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/article/parts/fold", test_fold);
  g_test_add_func ("/article/parts/fold-rules", test_rules);
  g_test_add_func ("/article/parts/fold-in-item", test_fold_in_item);
  g_test_add_func ("/article/parts/table", test_table);
  g_test_add_func ("/article/parts/width", test_width);
  g_test_add_func ("/article/parts/sources", test_sources);
  g_test_add_func ("/article/parts/review", test_review);
  g_test_add_func ("/article/parts/freshness", test_freshness);
  return g_test_run ();
}
