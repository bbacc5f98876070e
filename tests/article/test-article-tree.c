/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"
#include "article-test-utils.h"
#include "hep-table-row.h"
#include "hep-text-block.h"
#include "hep-translation.h"

/* One object that a screen reader meets; `name` is checked for objects that have one, for
 * paragraphs it is their text. */
typedef struct
{
  GtkAccessibleRole role;
  const char *name;
  int detail; /* level of a heading, position of an item; negative for "not expanded" */
} Expected;

#define HEADING(level, name) { GTK_ACCESSIBLE_ROLE_HEADING, name, level }
#define PARAGRAPH(text)      { GTK_ACCESSIBLE_ROLE_PARAGRAPH, text, 0 }
#define GROUP(name)          { GTK_ACCESSIBLE_ROLE_GROUP, name, 0 }
#define LIST(name)           { GTK_ACCESSIBLE_ROLE_LIST, name, 0 }
#define ITEM(position)       { GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL, position }
#define LINK(name)           { GTK_ACCESSIBLE_ROLE_LINK, name, 0 }
#define TABLE(name)          { GTK_ACCESSIBLE_ROLE_TABLE, name, 0 }
#define ROW(name)            { GTK_ACCESSIBLE_ROLE_ROW, name, 0 }
#define CELL                 { GTK_ACCESSIBLE_ROLE_CELL, NULL, 0 }
#define ROW_HEADER           { GTK_ACCESSIBLE_ROLE_ROW_HEADER, NULL, 0 }
#define BUTTON(name)         { GTK_ACCESSIBLE_ROLE_BUTTON, name, 0 }
#define FOLD(name)           { GTK_ACCESSIBLE_ROLE_BUTTON, name, -1 }
#define TOGGLE(name)         { GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON, name, 0 }
#define IMAGE(name)          { GTK_ACCESSIBLE_ROLE_IMG, name, 0 }
#define PAIR(name, value)                                                                          \
  ROW (name ": " value), ROW_HEADER, PARAGRAPH (name), CELL, PARAGRAPH (value)

#define DRAFT   "Draft: not yet reviewed by a clinician"
#define MISSING "Not filled in"

static const Expected tree[] = {
  HEADING (1, "Every block"),
  PARAGRAPH ("One of each."),
  GROUP (DRAFT),
  PARAGRAPH (DRAFT),
  PARAGRAPH ("We wrote this page from published sources. Please check anything that matters to "
             "you with your team."),
  PARAGRAPH ("19 statements here, or parts of them, have no source yet. A clinician must still "
             "confirm them."),

  HEADING (2, "Key points"),
  LIST (NULL),
  ITEM (1),
  PARAGRAPH ("Not everybody needs a biopsy."),
  LINK ("biopsy"),
  ITEM (2),
  PARAGRAPH ("See the rest."),
  LINK ("the rest"),

  HEADING (2, "Blocks"),
  PARAGRAPH ("A paragraph."),
  PARAGRAPH ("Steps to take"),
  LIST ("Steps to take"),
  ITEM (1),
  PARAGRAPH ("Step one."),
  ITEM (2),
  PARAGRAPH ("Step two."),
  LIST (NULL),
  ITEM (1),
  PARAGRAPH ("Term"),
  PARAGRAPH ("What it means."),
  PARAGRAPH ("Tests"),
  TABLE ("Tests"),
  ROW ("Test. Result"),
  CELL,
  PARAGRAPH ("Test"),
  CELL,
  PARAGRAPH ("Result"),
  ROW ("Test: ALT. Result: High"),
  ROW_HEADER,
  PARAGRAPH ("ALT"),
  CELL,
  PARAGRAPH ("High"),
  ROW ("Test: AST. Result: Low"),
  CELL,
  PARAGRAPH ("AST"),
  CELL,
  PARAGRAPH ("Low"),
  PARAGRAPH ("Two shapes"),
  GROUP ("A square and a triangle."),
  BUTTON ("Square"),
  BUTTON ("Triangle"),
  PARAGRAPH ("Choose a part to see its name."),
  GROUP ("Parts of the picture"),
  TOGGLE ("Square"),
  TOGGLE ("Triangle"),
  PARAGRAPH ("A square on the left and a triangle on the right."),
  BUTTON ("Enlarge Picture"),
  GROUP ("A patient"),
  PARAGRAPH ("It helped me."),
  PARAGRAPH ("A patient"),
  IMAGE ("3 in 10 do. 7 in 10 do not."),
  PARAGRAPH ("3 in 10 do. 7 in 10 do not."),
  TABLE ("Key facts"),
  PAIR ("What it is for", "To know more."),
  PAIR ("Nights in hospital", "None."),
  LIST ("Questions to ask"),
  ITEM (1),
  PARAGRAPH ("Why do I need it?"),
  HEADING (3, "Inner section"),
  PARAGRAPH ("Inside."),

  HEADING (2, "Cards"),
  GROUP ("Tip:"),
  PARAGRAPH ("Tip:"),
  PARAGRAPH ("Bring a friend."),
  GROUP ("Important: Before you come"),
  PARAGRAPH ("Important: Before you come"),
  PARAGRAPH ("Drink water."),
  GROUP ("Emergency: Call 999 now if:"),
  HEADING (3, "Emergency: Call 999 now if:"),
  LIST (NULL),
  ITEM (1),
  PARAGRAPH ("you cannot breathe."),
  GROUP ("Urgent: Call your helpline if:"),
  HEADING (3, "Urgent: Call your helpline if:"),
  PARAGRAPH ("You are hot."),
  GROUP ("Advice: Ask your team if:"),
  HEADING (3, "Advice: Ask your team if:"),
  PARAGRAPH ("You are tired."),

  HEADING (2, "More"),
  FOLD ("More detail"),
  PARAGRAPH ("Detail one."),
  PARAGRAPH ("Detail two."),
  FOLD ("Read this only if you want to"),
  PARAGRAPH ("Hard to read."),
  TABLE ("Your clinic"),
  PAIR ("Clinic", "A Clinic"),
  PAIR ("Address", MISSING),
  PAIR ("Phone", "0121 496 0000"),
  PAIR ("24-hour line", MISSING),
  PAIR ("Opening hours", MISSING),
  PAIR ("Website", MISSING),
  PARAGRAPH ("Ask your clinic for what is not filled in, and write it down where you can find it "
             "quickly."),

  HEADING (2, "How long"),
  FOLD ("Read this only if you want to"),
  PARAGRAPH ("Figures."),
  GROUP ("Emergency: Call 999 if:"),
  HEADING (3, "Emergency: Call 999 if:"),
  PARAGRAPH ("You faint."),

  HEADING (2, "Where this comes from"),
  LIST ("Where this comes from"),
  ITEM (1),
  PARAGRAPH ("A Trust. Liver biopsy. 2019. www.nhs.uk/biopsy"),
  LINK ("www.nhs.uk/biopsy"),
  ITEM (2),
  PARAGRAPH ("A Society. Scans."),
  PARAGRAPH ("Some sentences on this page are common knowledge among those who treat liver "
             "metastasis. A clinician still has to confirm them."),
  PARAGRAPH ("Last changed on 23 November 2026. To be checked again by 23 November 2029."),
};

static gboolean
is_skipped (GtkWidget *widget)
{
  GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

  return role == GTK_ACCESSIBLE_ROLE_GENERIC || role == GTK_ACCESSIBLE_ROLE_NONE
         || role == GTK_ACCESSIBLE_ROLE_PRESENTATION;
}

/* The headings that stacked rows repeat: the row's own name says them. */
static gboolean
is_hidden (GtkWidget *widget)
{
  if (!gtk_widget_has_css_class (widget, "cell-heading"))
    return FALSE;
  gtk_test_accessible_assert_state (widget, GTK_ACCESSIBLE_STATE_HIDDEN, TRUE);
  return TRUE;
}

static void
collect (GtkWidget *widget, GPtrArray *objects)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (is_hidden (child))
        continue;
      if (!is_skipped (child))
        g_ptr_array_add (objects, child);
      if (!GTK_IS_BUTTON (child))
        collect (child, objects);
    }
}

static void
check_object (GtkWidget *widget, const Expected *expected)
{
  gtk_test_accessible_assert_role (widget, expected->role);
  if (expected->role == GTK_ACCESSIBLE_ROLE_PARAGRAPH)
    {
      g_assert_cmpstr (fixture_text (widget), ==, expected->name);
      return;
    }
  if (expected->name != NULL)
    gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, expected->name);
  if (expected->role == GTK_ACCESSIBLE_ROLE_HEADING)
    gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LEVEL, expected->detail);
  if (expected->role == GTK_ACCESSIBLE_ROLE_LIST_ITEM)
    {
      gtk_test_accessible_assert_relation (widget, GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                           expected->detail);
      g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget),
                                                       GTK_ACCESSIBLE_RELATION_SET_SIZE));
    }
  if (expected->role == GTK_ACCESSIBLE_ROLE_BUTTON && expected->detail < 0)
    {
      gtk_test_accessible_assert_state (widget, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget),
                                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
    }
}

static void
test_tree (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 900);
  g_autoptr (GPtrArray) objects = g_ptr_array_new ();

  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_ARTICLE);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Every block");
  collect (view, objects);
  for (gsize i = 0; i < MIN (objects->len, G_N_ELEMENTS (tree)); i++)
    {
      g_test_message ("object %" G_GSIZE_FORMAT ": %s", i, tree[i].name ? tree[i].name : "");
      check_object (g_ptr_array_index (objects, i), &tree[i]);
    }
  g_assert_cmpuint (objects->len, ==, G_N_ELEMENTS (tree));
  article_test_destroy (window, view);
}

/* No heading may be more than one level below the one before it. */
static void
test_levels (void)
{
  GtkWidget *view = g_object_ref_sink (fixture_view (fixture_document (), fixture_library ()));
  int before = 0;
  GtkWidget *block;

  for (guint i = 0; (block = fixture_find (view, HEP_TYPE_TEXT_BLOCK, i)) != NULL; i++)
    {
      int level = hep_text_block_get_level (HEP_TEXT_BLOCK (block));

      if (level == 0)
        continue;
      g_assert_cmpint (level, <=, before + 1);
      before = level;
    }
  g_assert_cmpint (before, ==, 2);
  g_assert_finalize_object (view);
}

typedef struct
{
  const char *status;
  const char *heading;
} StatusCase;

static const StatusCase statuses[] = {
  { "draft", DRAFT },
  { "review", "Draft: a clinician is reviewing this page" },
  { "outdated", "Out of date: this page is to be written anew" },
  { "final", NULL },
};

static void
test_status (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (statuses); i++)
    {
      HepDocument *document
          = fixture_parse_status ("<section id=\"a\"><title>A</title><p h:source=\"ref1\">B.</p>"
                                  "</section>",
                                  statuses[i].status);
      GtkWidget *view = g_object_ref_sink (fixture_view (document, fixture_library ()));
      GtkWidget *third = fixture_find (view, HEP_TYPE_TEXT_BLOCK, 2);

      g_assert_cmpstr (fixture_text (third), ==,
                       statuses[i].heading != NULL ? statuses[i].heading : "A");
      g_assert_finalize_object (view);
    }
}

/* A page in English keeps its bullets on the left beside an interface from right to left. */
static void
test_direction (void)
{
  GtkWidget *view;
  GtkWidget *item;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  view = g_object_ref_sink (
      fixture_view (fixture_parse ("<list><item id=\"one\"><p>One.</p></item></list>"), NULL));
  hep_article_view_set_language (HEP_ARTICLE_VIEW (view), "en-GB");
  item = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "one");
  g_assert_nonnull (item);
  g_assert_cmpint (gtk_widget_get_direction (item), ==, GTK_TEXT_DIR_LTR);
  hep_article_view_set_language (HEP_ARTICLE_VIEW (view), "ur");
  item = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "one");
  g_assert_cmpint (gtk_widget_get_direction (item), ==, GTK_TEXT_DIR_RTL);
  g_assert_finalize_object (view);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static HepDocument *
translate (HepDocument *document, const char *po)
{
  g_autoptr (GBytes) bytes = g_bytes_new (po, strlen (po));
  g_autoptr (GError) error = NULL;
  g_autoptr (HepCatalogue) catalogue = hep_catalogue_new_from_po (bytes, "ur.po", &error);
  HepDocument *translation;

  g_assert_no_error (error);
  translation = hep_document_translate (document, catalogue, "ur");
  hep_document_unref (document);
  return translation;
}

static void
check_text (GtkWidget *view, const char *words, const char *language, GtkTextDirection direction)
{
  GtkWidget *text = fixture_find_text (view, words);

  g_assert_nonnull (text);
  g_assert_cmpstr (hep_text_block_get_language (HEP_TEXT_BLOCK (text)), ==, language);
  g_assert_cmpint (gtk_widget_get_direction (text), ==, direction);
}

/* Where a translation is missing the English runs and is spoken as English, signs and all. */
static void
test_language_of_blocks (void)
{
  const char po[] = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
                    "msgctxt \"test\"\nmsgid \"One.\"\nmsgstr \"ایک۔\"\n";
  HepDocument *document = translate (
      fixture_parse ("<list><item id=\"one\"><p>One.</p></item><item id=\"two\"><p>Two.</p>"
                     "</item></list><table><tr id=\"row\"><td><p>Two.</p></td><td><p>One.</p></td>"
                     "</tr></table>"),
      po);
  GtkWidget *view = g_object_ref_sink (fixture_view (document, NULL));
  HepArticleView *article = HEP_ARTICLE_VIEW (view);

  check_text (view, "Test", "en-GB", GTK_TEXT_DIR_LTR);
  check_text (view, "ایک۔", "ur", GTK_TEXT_DIR_RTL);
  check_text (view, "Two.", "en-GB", GTK_TEXT_DIR_LTR);
  g_assert_cmpint (gtk_widget_get_direction (hep_article_view_find_block (article, "one")), ==,
                   GTK_TEXT_DIR_RTL);
  g_assert_cmpint (gtk_widget_get_direction (hep_article_view_find_block (article, "two")), ==,
                   GTK_TEXT_DIR_LTR);
  g_assert_cmpint (gtk_widget_get_direction (hep_article_view_find_block (article, "row")), ==,
                   GTK_TEXT_DIR_RTL);
  g_assert_finalize_object (view);
}

/* A page as it was written is English, whatever the language of the interface. */
static void
test_language_of_source (void)
{
  GtkWidget *view;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  view = g_object_ref_sink (fixture_view (fixture_parse ("<p>One.</p>"), NULL));
  check_text (view, "Test", "en-GB", GTK_TEXT_DIR_LTR);
  check_text (view, "One.", "en-GB", GTK_TEXT_DIR_LTR);
  g_assert_finalize_object (view);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/article/tree/every-block", test_tree);
  g_test_add_func ("/article/tree/no-level-is-skipped", test_levels);
  g_test_add_func ("/article/tree/status", test_status);
  g_test_add_func ("/article/tree/direction", test_direction);
  g_test_add_func ("/article/tree/language-of-blocks", test_language_of_blocks);
  g_test_add_func ("/article/tree/language-of-source", test_language_of_source);
  return g_test_run ();
}
