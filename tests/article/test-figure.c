/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"
#include "article-test-utils.h"
#include "hep-figure-canvas.h"
#include "hep-figure-label.h"
#include "hep-figure-view.h"
#include "hep-ink.h"
#include "hep-text-block.h"

static GtkWidget *
new_view (GtkWidget **window)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());

  *window = fixture_present (view, 700, 600);
  return view;
}

/* A point in the units of the drawing, and the part that is there. */
typedef struct
{
  float x;
  float y;
  const char *part;
} HitCase;

static const HitCase hits[] = {
  { 25, 50, "left" },  { 11, 11, "left" }, { 39, 89, "left" }, { 75, 20, "right" },
  { 62, 12, "right" }, { 8, 50, NULL },    { 50, 50, NULL },   { 88, 80, NULL }, /* in the box */
  { 25, 95, NULL },    { 95, 5, NULL },
};

/* A bow that is only drawn as a line is hit on the line, not in what it would enclose. */
static void
test_line (void)
{
  g_autoptr (GskPath) path = gsk_path_parse ("M 0 0 L 100 0 L 100 100");
  GtkWidget *part = g_object_ref_sink (hep_figure_part_new ("bow", "Bow"));

  hep_figure_part_add_path (HEP_FIGURE_PART (part), path, TRUE);
  hep_figure_part_set_scale (HEP_FIGURE_PART (part), 1);
  g_assert_true (GTK_WIDGET_GET_CLASS (part)->contains (part, 50, 4));
  g_assert_true (GTK_WIDGET_GET_CLASS (part)->contains (part, 96, 80));
  g_assert_false (GTK_WIDGET_GET_CLASS (part)->contains (part, 70, 40));
  hep_figure_part_add_path (HEP_FIGURE_PART (part), path, FALSE);
  g_assert_true (GTK_WIDGET_GET_CLASS (part)->contains (part, 70, 40));
  g_object_unref (part);
}

static void
test_hits (void)
{
  GtkWidget *window;
  GtkWidget *view = new_view (&window);
  GtkWidget *canvas = fixture_find (view, HEP_TYPE_FIGURE_CANVAS, 0);
  float size = MIN (gtk_widget_get_width (canvas), gtk_widget_get_height (canvas));
  float left = (gtk_widget_get_width (canvas) - size) / 2;

  g_assert_cmpfloat (size, >, 100);
  g_assert_cmpint (gtk_widget_get_height (canvas), <=, 420);
  for (gsize i = 0; i < G_N_ELEMENTS (hits); i++)
    {
      GtkWidget *hit = gtk_widget_pick (canvas, left + hits[i].x * size / 100,
                                        hits[i].y * size / 100, GTK_PICK_DEFAULT);

      g_test_message ("at %g, %g", hits[i].x, hits[i].y);
      if (hits[i].part == NULL)
        g_assert_true (hit == canvas);
      else
        {
          g_assert_true (HEP_IS_FIGURE_PART (hit));
          g_assert_cmpstr (hep_figure_part_get_id (HEP_FIGURE_PART (hit)), ==, hits[i].part);
        }
    }
  article_test_destroy (window, view);
}

static void
assert_chosen (GtkWidget *view, const char *part)
{
  GtkWidget *figure = fixture_find (view, HEP_TYPE_FIGURE_VIEW, 0);
  const char *const ids[] = { "left", "right" };

  g_assert_cmpstr (hep_figure_view_get_chosen_part (HEP_FIGURE_VIEW (figure)), ==, part);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      gboolean chosen = g_strcmp0 (part, ids[i]) == 0;
      GtkWidget *button = fixture_find (figure, GTK_TYPE_TOGGLE_BUTTON, i);

      g_assert_true (hep_figure_part_get_chosen (
                         HEP_FIGURE_PART (fixture_find (figure, HEP_TYPE_FIGURE_PART, i)))
                     == chosen);
      gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_PRESSED,
                                        chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                               : GTK_ACCESSIBLE_TRISTATE_FALSE);
    }
}

/* However a part is chosen, all who show it agree. */
static void
test_choose (void)
{
  GtkWidget *window;
  GtkWidget *view = new_view (&window);
  GtkWidget *figure = fixture_find (view, HEP_TYPE_FIGURE_VIEW, 0);
  GtkWidget *triangle = fixture_find (figure, GTK_TYPE_TOGGLE_BUTTON, 1);

  assert_chosen (view, NULL);
  g_assert_nonnull (fixture_find_text (view, "Choose a part to see its name."));

  g_assert_true (gtk_widget_activate_action (fixture_find (figure, HEP_TYPE_FIGURE_PART, 0),
                                             "part.activate", NULL));
  assert_chosen (view, "left");
  g_assert_nonnull (fixture_find_text (view, "Square · Read about this part"));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (triangle), TRUE);
  assert_chosen (view, "right");
  g_assert_nonnull (fixture_find_text (view, "Triangle · Read about this part"));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (triangle), FALSE);
  assert_chosen (view, NULL);

  hep_figure_view_set_chosen_part (HEP_FIGURE_VIEW (figure), "nothing");
  assert_chosen (view, NULL);
  article_test_destroy (window, view);
}

static GtkWidget *
find_marked (GtkWidget *widget)
{
  GtkWidget *block;

  for (guint i = 0; (block = fixture_find (widget, GTK_TYPE_WIDGET, i)) != NULL; i++)
    if (gtk_widget_has_css_class (block, "marked"))
      return block;
  return NULL;
}

/* A chosen part marks the block that tells of it, and the block that is read marks the parts. */
static void
test_text_and_part (void)
{
  GtkWidget *window;
  GtkWidget *view = new_view (&window);
  GtkWidget *figure = fixture_find (view, HEP_TYPE_FIGURE_VIEW, 0);
  GtkWidget *block = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "para");
  HepFigurePart *left = HEP_FIGURE_PART (fixture_find (figure, HEP_TYPE_FIGURE_PART, 0));
  HepFigurePart *right = HEP_FIGURE_PART (fixture_find (figure, HEP_TYPE_FIGURE_PART, 1));

  g_assert_null (find_marked (view));
  hep_figure_view_set_chosen_part (HEP_FIGURE_VIEW (figure), "left");
  g_assert_true (find_marked (view) == block);
  hep_figure_view_set_chosen_part (HEP_FIGURE_VIEW (figure), NULL);
  g_assert_null (find_marked (view));

  g_assert_true (gtk_widget_grab_focus (block));
  g_assert_true (hep_figure_part_get_pointed (left) && hep_figure_part_get_pointed (right));
  g_assert_false (hep_figure_part_get_chosen (left));
  g_assert_true (gtk_widget_grab_focus (fixture_find_text (view, "Step one.")));
  g_assert_false (hep_figure_part_get_pointed (left) || hep_figure_part_get_pointed (right));
  article_test_destroy (window, view);
}

/* In a window of its own the picture may be higher than in a column, and asks for nothing. */
static void
test_large (void)
{
  HepDocument *document = fixture_document ();
  HepLibrary *library = fixture_library ();
  HepFigure *figure = hep_library_load_figure (library, "figures/pair.svg", NULL);
  GtkWidget *view = hep_figure_view_new_large (hep_document_find_block (document, "figure"), figure,
                                               "en-GB", 700);
  GtkWidget *window = article_test_present (view, 900, 850);

  g_assert_cmpint (gtk_widget_get_height (fixture_find (view, HEP_TYPE_FIGURE_CANVAS, 0)), >, 500);
  hep_figure_view_set_chosen_part (HEP_FIGURE_VIEW (view), "left");
  g_assert_nonnull (fixture_find_text (view, "Square"));
  article_test_destroy (window, view);
  hep_figure_unref (figure);
  hep_document_unref (document);
  g_object_unref (library);
}

static void
count_notify_cb (GObject *object, GParamSpec *pspec, int *count)
{
  (*count)++;
}

static void
test_notify (void)
{
  GtkWidget *window;
  GtkWidget *view = new_view (&window);
  GtkWidget *figure = fixture_find (view, HEP_TYPE_FIGURE_VIEW, 0);
  int count = 0;

  g_signal_connect (figure, "notify::chosen-part", G_CALLBACK (count_notify_cb), &count);
  g_object_set (figure, "chosen-part", "left", NULL);
  g_object_set (figure, "chosen-part", "left", NULL);
  g_assert_cmpint (count, ==, 1);
  article_test_destroy (window, view);
}

/* A drawing keeps its sides: the liver is on the same side for every reader. */
static void
test_never_mirrored (void)
{
  graphene_rect_t bounds[2];
  const GtkTextDirection directions[] = { GTK_TEXT_DIR_LTR, GTK_TEXT_DIR_RTL };

  for (gsize i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      GtkWidget *window;
      GtkWidget *view;
      GtkWidget *canvas;

      gtk_widget_set_default_direction (directions[i]);
      view = new_view (&window);
      canvas = fixture_find (view, HEP_TYPE_FIGURE_CANVAS, 0);
      g_assert_true (gtk_widget_compute_bounds (fixture_find (canvas, HEP_TYPE_FIGURE_PART, 0),
                                                canvas, &bounds[i]));
      article_test_destroy (window, view);
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_assert_true (graphene_rect_equal (&bounds[0], &bounds[1]));
}

static GtkWidget *
find_ink (GtkWidget *canvas, const char *style, const char *use)
{
  GtkWidget *ink;

  for (guint i = 0; (ink = fixture_find (canvas, HEP_TYPE_INK, i)) != NULL; i++)
    if (gtk_widget_has_css_class (ink, style) && gtk_widget_has_css_class (ink, use))
      return ink;
  return NULL;
}

/* The colours come from the style sheet, also when it changes later. */
static void
test_colors (void)
{
  GtkWidget *window;
  GtkWidget *view = new_view (&window);
  GtkWidget *canvas = fixture_find (view, HEP_TYPE_FIGURE_CANVAS, 0);
  GtkWidget *organ = find_ink (canvas, "organ", "fill");
  GtkCssProvider *provider = gtk_css_provider_new ();
  GdkRGBA color;

  g_assert_nonnull (organ);
  g_assert_nonnull (find_ink (canvas, "organ", "edge"));
  g_assert_nonnull (find_ink (canvas, "line", "edge"));
  g_assert_null (find_ink (canvas, "line", "fill"));
  gtk_css_provider_load_from_string (provider, "ink.organ.fill { color: rgb(10,20,30); }");
  gtk_style_context_add_provider_for_display (gtk_widget_get_display (view),
                                              GTK_STYLE_PROVIDER (provider), 900);
  article_test_settle (window);
  color = hep_ink_get_color (HEP_INK (organ));
  g_assert_true (gdk_rgba_equal (&color, &(GdkRGBA){ 10 / 255.f, 20 / 255.f, 30 / 255.f, 1 }));
  gtk_style_context_remove_provider_for_display (gtk_widget_get_display (view),
                                                 GTK_STYLE_PROVIDER (provider));
  g_object_unref (provider);
  article_test_destroy (window, view);
}

typedef struct
{
  const char *name;
  float size; /* of a square part, in pixels */
  const char *text;
} LabelCase;

static const LabelCase labels[] = {
  { "Liver", 200, "Liver" }, { "Liver", 20, NULL },    { "Segment 4", 200, "4" },
  { "Segment 4", 60, "4" },  { "Segment 4", 5, NULL }, { "2 of 8", 200, "2 of 8" },
};

/* Only the lower half of the part can be written on. */
static gboolean
is_low (const graphene_point_t *point, gpointer user_data)
{
  graphene_rect_t *bounds = user_data;

  return point->y >= bounds->size.height / 2;
}

static void
test_labels (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      GtkWidget *label = g_object_ref_sink (hep_figure_label_new (labels[i].name));
      graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, labels[i].size, labels[i].size);
      graphene_rect_t place;

      g_test_message ("%s on %g pixels", labels[i].name, labels[i].size);
      g_assert_true (
          hep_figure_label_place (HEP_FIGURE_LABEL (label), &bounds, 1, is_low, &bounds, &place)
          == (labels[i].text != NULL));
      g_assert_cmpstr (hep_figure_label_get_text (HEP_FIGURE_LABEL (label)), ==, labels[i].text);
      if (labels[i].text != NULL)
        {
          g_assert_true (graphene_rect_contains_rect (&bounds, &place));
          g_assert_cmpfloat (place.origin.y, >=, labels[i].size / 2);
        }
      g_assert_finalize_object (label);
    }
}

static void
test_missing (void)
{
  HepDocument *document = fixture_parse (
      "<section id=\"a\" h:source=\"ref1\"><title>A</title><figure><title>Gone</title>"
      "<desc>In words.</desc><media type=\"image\" src=\"figures/gone.svg\"><p>Nothing.</p>"
      "</media></figure><p>After.</p></section>");
  GtkWidget *view = g_object_ref_sink (fixture_view (document, fixture_library ()));

  g_assert_null (fixture_find (view, HEP_TYPE_FIGURE_VIEW, 0));
  g_assert_nonnull (fixture_find_text (view, "A picture that belongs here could not be shown."));
  g_assert_nonnull (fixture_find_text (view, "In words."));
  g_assert_nonnull (fixture_find_text (view, "After."));
  g_assert_finalize_object (view);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/figure/hits", test_hits);
  g_test_add_func ("/figure/line", test_line);
  g_test_add_func ("/figure/choose", test_choose);
  g_test_add_func ("/figure/text-and-part", test_text_and_part);
  g_test_add_func ("/figure/large", test_large);
  g_test_add_func ("/figure/notify", test_notify);
  g_test_add_func ("/figure/never-mirrored", test_never_mirrored);
  g_test_add_func ("/figure/colors", test_colors);
  g_test_add_func ("/figure/labels", test_labels);
  g_test_add_func ("/figure/missing", test_missing);
  return g_test_run ();
}
