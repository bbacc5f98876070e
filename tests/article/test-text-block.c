/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "article-test-utils.h"
#include "hep-text-block.h"

#define LONG_SENTENCE                                                                              \
  "The liver is a large organ on the right side of your body, under your ribs. It cleans your "    \
  "blood. It helps you to use what you eat."

static HepTextBlock *
new_block (const char *markup, GtkAccessibleRole role)
{
  g_autoptr (HepText) text = article_test_text (markup);

  return HEP_TEXT_BLOCK (hep_text_block_new (text, role));
}

typedef struct
{
  GtkAccessibleRole role;
  gboolean named;
} RoleCase;

static const RoleCase role_cases[] = {
  { GTK_ACCESSIBLE_ROLE_PARAGRAPH, FALSE }, { GTK_ACCESSIBLE_ROLE_HEADING, TRUE },
  { GTK_ACCESSIBLE_ROLE_LIST_ITEM, TRUE },  { GTK_ACCESSIBLE_ROLE_CELL, TRUE },
  { GTK_ACCESSIBLE_ROLE_ROW_HEADER, TRUE }, { GTK_ACCESSIBLE_ROLE_LABEL, TRUE },
};

static void
test_roles (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (role_cases); i++)
    {
      HepTextBlock *block
          = g_object_ref_sink (new_block ("Your <em>liver</em>", role_cases[i].role));

      g_test_message ("role %d", role_cases[i].role);
      gtk_test_accessible_assert_role (block, role_cases[i].role);
      if (role_cases[i].named)
        gtk_test_accessible_assert_property (block, GTK_ACCESSIBLE_PROPERTY_LABEL, "Your liver");
      else
        g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (block),
                                                          GTK_ACCESSIBLE_PROPERTY_LABEL));
      g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (block)));
      g_object_unref (block);
    }
}

static void
count_notify_cb (GObject *object, GParamSpec *pspec, int *count)
{
  /* A language also changes the CSS classes. */
  if (pspec->owner_type == HEP_TYPE_TEXT_BLOCK)
    (*count)++;
}

static void
test_properties (void)
{
  HepTextBlock *block = g_object_ref_sink (new_block ("Tests", GTK_ACCESSIBLE_ROLE_HEADING));
  g_autoptr (HepText) text = NULL;
  g_autofree char *language = NULL;
  int level, count = 0;
  double line_height;

  g_signal_connect (block, "notify", G_CALLBACK (count_notify_cb), &count);

  hep_text_block_set_level (block, 2);
  gtk_test_accessible_assert_property (block, GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
  g_assert_cmpint (count, ==, 1);
  hep_text_block_set_level (block, 2);
  g_assert_cmpint (count, ==, 1);
  hep_text_block_set_level (block, 0);
  g_assert_false (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (block), GTK_ACCESSIBLE_PROPERTY_LEVEL));

  count = 0;
  hep_text_block_set_language (block, "ur");
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (block)), ==, GTK_TEXT_DIR_RTL);
  hep_text_block_set_language (block, "en");
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (block)), ==, GTK_TEXT_DIR_LTR);
  g_assert_cmpint (count, ==, 2);
  hep_text_block_set_language (block, "en");
  g_assert_cmpint (count, ==, 2);

  hep_text_block_set_line_height (block, 2);
  g_assert_cmpint (count, ==, 3);
  hep_text_block_set_line_height (block, 2);
  g_assert_cmpint (count, ==, 3);

  g_object_get (block, "text", &text, "language", &language, "level", &level, "line-height",
                &line_height, NULL);
  g_assert_true (text == hep_text_block_get_text (block));
  g_assert_cmpstr (language, ==, "en");
  g_assert_cmpint (level, ==, 0);
  g_assert_cmpfloat_with_epsilon (line_height, 2, 0.001);

  g_object_unref (block);
}

typedef struct
{
  GtkAccessibleTextGranularity granularity;
  guint offset;
  guint start;
  guint end;
  const char *contents;
} UnitCase;

/* "é" and "’" are one character each but more than one byte. */
#define UNIT_TEXT "Café. It’s open 24 hours."

static const UnitCase unit_cases[] = {
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER, 3, 3, 4, "é" },
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER, 25, 25, 25, "" },
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER, 99, 25, 25, "" },
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD, 0, 0, 6, "Café. " },
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD, 4, 0, 6, "Café. " },
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD, 8, 6, 11, "It’s " },
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD, 24, 19, 25, "hours." },
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_SENTENCE, 2, 0, 6, "Café. " },
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_SENTENCE, 12, 6, 25, "It’s open 24 hours." },
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE, 12, 0, 25, UNIT_TEXT },
  { GTK_ACCESSIBLE_TEXT_GRANULARITY_PARAGRAPH, 12, 0, 25, UNIT_TEXT },
};

static void
test_contents (void)
{
  HepTextBlock *block = g_object_ref_sink (new_block (UNIT_TEXT, GTK_ACCESSIBLE_ROLE_PARAGRAPH));
  GtkAccessibleText *text = GTK_ACCESSIBLE_TEXT (block);
  GtkAccessibleTextInterface *iface = GTK_ACCESSIBLE_TEXT_GET_IFACE (text);
  g_autoptr (GBytes) all = iface->get_contents (text, 0, G_MAXUINT);
  g_autoptr (GBytes) some = iface->get_contents (text, 3, 8);
  g_autoptr (GBytes) none = iface->get_contents (text, 8, 3);

  g_assert_cmpstr (g_bytes_get_data (all, NULL), ==, UNIT_TEXT);
  g_assert_cmpstr (g_bytes_get_data (some, NULL), ==, "é. It");
  g_assert_cmpstr (g_bytes_get_data (none, NULL), ==, "");

  for (gsize i = 0; i < G_N_ELEMENTS (unit_cases); i++)
    {
      const UnitCase *unit = &unit_cases[i];
      guint start, end;
      g_autoptr (GBytes) bytes
          = iface->get_contents_at (text, unit->offset, unit->granularity, &start, &end);

      g_test_message ("granularity %d at %u", unit->granularity, unit->offset);
      g_assert_cmpstr (g_bytes_get_data (bytes, NULL), ==, unit->contents);
      g_assert_cmpuint (start, ==, unit->start);
      g_assert_cmpuint (end, ==, unit->end);
    }

  g_object_unref (block);
}

static void
test_lines_with_caret (void)
{
  HepTextBlock *block = new_block (LONG_SENTENCE, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  GtkWidget *window = article_test_present (GTK_WIDGET (block), 300, 400);
  GtkAccessibleText *text = GTK_ACCESSIBLE_TEXT (block);
  GtkAccessibleTextInterface *iface = GTK_ACCESSIBLE_TEXT_GET_IFACE (text);
  GtkSettings *settings = gtk_widget_get_settings (window);
  guint length = strlen (LONG_SENTENCE), covered = 0, n_lines = 0;

  g_object_set (settings, "gtk-keynav-use-caret", TRUE, NULL);
  while (covered < length)
    {
      guint start, end;
      g_autoptr (GBytes) bytes = iface->get_contents_at (
          text, covered, GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE, &start, &end);

      g_assert_cmpuint (start, ==, covered);
      g_assert_cmpuint (end, >, start);
      g_assert_cmpint (strncmp (LONG_SENTENCE + start, g_bytes_get_data (bytes, NULL), end - start),
                       ==, 0);
      covered = end;
      n_lines++;
    }
  g_assert_cmpuint (n_lines, >, 2);

  gtk_widget_grab_focus (GTK_WIDGET (block));
  article_test_settle (window);
  g_object_set (settings, "gtk-keynav-use-caret", FALSE, NULL);
  article_test_destroy (window, GTK_WIDGET (block));
}

static void
test_language_attribute (void)
{
  HepTextBlock *block = g_object_ref_sink (new_block ("Złośliwe", GTK_ACCESSIBLE_ROLE_PARAGRAPH));
  GtkAccessibleText *text = GTK_ACCESSIBLE_TEXT (block);
  GtkAccessibleTextInterface *iface = GTK_ACCESSIBLE_TEXT_GET_IFACE (text);
  g_autofree GtkAccessibleTextRange *ranges = NULL;
  g_auto (GStrv) names = NULL;
  g_auto (GStrv) values = NULL;
  gsize n_ranges;

  g_assert_false (iface->get_attributes (text, 0, &n_ranges, NULL, NULL, NULL));

  hep_text_block_set_language (block, "pl");
  g_assert_true (iface->get_attributes (text, 3, &n_ranges, &ranges, &names, &values));
  g_assert_cmpuint (n_ranges, ==, 1);
  g_assert_cmpuint (ranges[0].start, ==, 0);
  g_assert_cmpuint (ranges[0].length, ==, 8);
  g_assert_cmpstrv (names, ((const char *const[]){ "language", NULL }));
  g_assert_cmpstrv (values, ((const char *const[]){ "pl", NULL }));

  g_object_unref (block);
}

static void
test_selection_and_caret (void)
{
  HepTextBlock *block = new_block (UNIT_TEXT, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  GtkWidget *window = article_test_present (GTK_WIDGET (block), 400, 200);
  GtkAccessibleText *text = GTK_ACCESSIBLE_TEXT (block);
  GtkAccessibleTextInterface *iface = GTK_ACCESSIBLE_TEXT_GET_IFACE (text);
  g_autofree GtkAccessibleTextRange *ranges = NULL;
  GtkAccessibleTextRange range = { 0, 4 };
  gsize n_ranges, start, end;

  g_assert_false (iface->get_selection (text, &n_ranges, &ranges));

  /* Bytes 4 to 12 are characters 4 to 10: "é" has two bytes, "’" three. */
  hep_text_block_set_selection (block, 5, 12);
  g_assert_true (iface->get_selection (text, &n_ranges, &ranges));
  g_assert_cmpuint (n_ranges, ==, 1);
  g_assert_cmpuint (ranges[0].start, ==, 4);
  g_assert_cmpuint (ranges[0].length, ==, 5);
  article_test_settle (window);

  g_assert_true (iface->set_selection (text, 0, &range));
  g_assert_true (hep_text_block_get_selection (block, &start, &end));
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 5);
  g_assert_false (iface->set_selection (text, 1, &range));

  hep_text_block_set_selection (block, 3, 3);
  g_assert_false (hep_text_block_get_selection (block, NULL, NULL));

  g_assert_true (iface->set_caret_position (text, 9));
  g_assert_cmpuint (iface->get_caret_position (text), ==, 9);
  g_assert_cmpuint (hep_text_block_get_caret (block), ==, 12);
  hep_text_block_set_caret (block, 1000);
  g_assert_cmpuint (iface->get_caret_position (text), ==, 25);

  article_test_destroy (window, GTK_WIDGET (block));
}

static void
test_extents (void)
{
  HepTextBlock *block = new_block (LONG_SENTENCE, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  GtkWidget *window = article_test_present (GTK_WIDGET (block), 300, 400);
  GtkAccessibleText *text = GTK_ACCESSIBLE_TEXT (block);
  GtkAccessibleTextInterface *iface = GTK_ACCESSIBLE_TEXT_GET_IFACE (text);
  graphene_rect_t all, first, none;

  g_assert_true (iface->get_extents (text, 0, 3, &first));
  g_assert_true (iface->get_extents (text, 0, strlen (LONG_SENTENCE), &all));
  g_assert_true (iface->get_extents (text, 5, 5, &none));
  g_assert_true (graphene_rect_contains_rect (&all, &first));
  g_assert_cmpfloat (all.size.height, >, 2 * first.size.height);
  g_assert_cmpfloat (none.size.width, <=, 1);
  g_assert_cmpfloat (none.size.height, >, 1);

  /* The middle of every tenth character is found again. */
  for (guint i = 0; i < strlen (LONG_SENTENCE); i += 10)
    {
      graphene_rect_t extents;
      graphene_point_t point;
      guint offset;

      g_assert_true (iface->get_extents (text, i, i + 1, &extents));
      point = GRAPHENE_POINT_INIT (extents.origin.x + extents.size.width * 0.25f,
                                   extents.origin.y + extents.size.height / 2);
      g_assert_true (iface->get_offset (text, &point, &offset));
      g_assert_cmpuint (offset, ==, i);
    }

  article_test_destroy (window, GTK_WIDGET (block));
}

static int
get_height (HepTextBlock *block, int width)
{
  int minimum, natural;

  gtk_widget_measure (GTK_WIDGET (block), GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL,
                      NULL);
  g_assert_cmpint (minimum, ==, natural);

  return natural;
}

static void
test_measure (void)
{
  HepTextBlock *block = new_block (LONG_SENTENCE, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  HepTextBlock *cell = g_object_ref_sink (new_block ("ALT", GTK_ACCESSIBLE_ROLE_CELL));
  GtkWidget *window = article_test_present (GTK_WIDGET (block), 640, 400);
  int minimum, natural, last, one_line;

  gtk_widget_measure (GTK_WIDGET (block), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL,
                      NULL);
  g_assert_cmpint (minimum, <=, 100);
  g_assert_cmpint (natural, ==, 640);

  gtk_widget_measure (GTK_WIDGET (cell), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL,
                      NULL);
  g_assert_cmpint (natural, <, 100);

  last = get_height (block, minimum);
  for (int width = minimum + 1; width < 2000; width += 37)
    {
      int height = get_height (block, width);

      g_assert_cmpint (height, <=, last);
      last = height;
    }

  one_line = get_height (block, 4000);
  hep_text_block_set_line_height (block, 3);
  g_assert_cmpint (get_height (block, 4000), >=, one_line * 2 - 2);

  g_object_unref (cell);
  article_test_destroy (window, GTK_WIDGET (block));
}

static void
test_zoom (void)
{
  HepTextBlock *block = new_block (LONG_SENTENCE, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  GtkWidget *window;
  int heights[3];

  article_test_load_css (".zoom1 { font-size: 15px; } .zoom2 { font-size: 30px; }"
                         ".zoom3 { font-size: 45px; }");
  gtk_widget_set_valign (GTK_WIDGET (block), GTK_ALIGN_START);
  window = article_test_present (GTK_WIDGET (block), 500, 900);

  for (int i = 0; i < 3; i++)
    {
      g_autofree char *name = g_strdup_printf ("zoom%d", i + 1);

      gtk_widget_set_css_classes (window, (const char *[]){ name, NULL });
      article_test_settle (window);
      heights[i] = gtk_widget_get_height (GTK_WIDGET (block));
      g_test_message ("%s: %d px", name, heights[i]);
    }

  g_assert_cmpint (heights[1], >, 3 * heights[0]);
  g_assert_cmpint (heights[2], >, 6 * heights[0]);

  article_test_destroy (window, GTK_WIDGET (block));
}

/* A page from outside may hold anything. A paragraph of a megabyte must not hang the reader. */
static void
test_enormous (void)
{
  g_autoptr (GString) markup = g_string_new (NULL);
  HepTextBlock *block;
  GtkWidget *window, *scroller = gtk_scrolled_window_new ();
  gint64 start;

  while (markup->len < 1 << 20)
    g_string_append (markup, "All work and no play makes <em>Jack</em> a dull boy, 24 hours. ");

  block = new_block (markup->str, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (block));
  start = g_get_monotonic_time ();
  window = article_test_present (scroller, 600, 400);
  g_test_message ("1 MB shown after %" G_GINT64_FORMAT " ms",
                  (g_get_monotonic_time () - start) / 1000);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (block)), >, 100000);
  article_test_destroy (window, scroller);
}

static void
test_life (void)
{
  HepTextBlock *block = new_block ("See <term ref=\"x\">x</term> and <link xref=\"y\">y</link>.",
                                   GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  GtkWidget *widget = GTK_WIDGET (block);
  GtkWidget *link = gtk_widget_get_first_child (widget);
  GtkWidget *window = article_test_present (widget, 400, 200);

  hep_text_block_set_selection (block, 0, 3);
  article_test_settle (window);

  g_object_ref (block);
  g_object_add_weak_pointer (G_OBJECT (link), (gpointer *)&link);
  gtk_window_set_child (GTK_WINDOW (window), gtk_button_new ());
  article_test_destroy (window, gtk_window_get_child (GTK_WINDOW (window)));

  /* Disposing twice is harmless; the links go the first time. */
  g_object_run_dispose (G_OBJECT (block));
  g_assert_null (link);
  g_assert_null (gtk_widget_get_first_child (widget));
  g_object_run_dispose (G_OBJECT (block));

  g_object_add_weak_pointer (G_OBJECT (block), (gpointer *)&block);
  g_object_unref (block);
  g_assert_null (block);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);
  g_test_add_func ("/text-block/roles", test_roles);
  g_test_add_func ("/text-block/properties", test_properties);
  g_test_add_func ("/text-block/contents", test_contents);
  g_test_add_func ("/text-block/lines-with-caret", test_lines_with_caret);
  g_test_add_func ("/text-block/language-attribute", test_language_attribute);
  g_test_add_func ("/text-block/selection-and-caret", test_selection_and_caret);
  g_test_add_func ("/text-block/extents", test_extents);
  g_test_add_func ("/text-block/measure", test_measure);
  g_test_add_func ("/text-block/zoom", test_zoom);
  g_test_add_func ("/text-block/enormous", test_enormous);
  g_test_add_func ("/text-block/life", test_life);
  return g_test_run ();
}
