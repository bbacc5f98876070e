/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Everything that is read can be told from its ground: measured in the pixels of every page, in
 * every set of colours. */

#include "config.h"

#include <string.h>

#include "drawn-text.h"
#include "pixels.h"
#include "shell-test-utils.h"

#include "hep-article-view.h"
#include "hep-glyph.h"
#include "hep-link.h"
#include "hep-marker.h"
#include "hep-page-scroller.h"
#include "hep-text-block.h"

/* WCAG 2.2: 1.4.6 for text, 1.4.11 for what is not text. */
#define LEAST_OF_TEXT  7.0
#define LEAST_OF_OTHER 3.0
/* What the window is drawn on; no set of colours has it. */
#define OUT_OF_SIGHT 0xff123456

typedef struct
{
  Pixels *pixels;
  GArray *texts;     /* DrawnText, all that the pixels show */
  GtkWidget *root;   /* what the pixels are of */
  GtkWidget *apart;  /* inside that, but measured on its own */
  const char *place; /* the topic, or what else is measured */
  guint n_texts;
  guint n_others;
  double least_text;
  double least_other;
} Survey;

/* Of the letters within a place, those that are told least from what they stand on. */
static PixelsContrast
measure_letters (Survey *survey, const graphene_rect_t *place)
{
  guint32 ground = pixels_measure (survey->pixels, place).ground;
  PixelsContrast result = { ground, ground, 1 };

  for (guint i = 0; i < survey->texts->len; i++)
    {
      const DrawnText *text = &g_array_index (survey->texts, DrawnText, i);
      graphene_point_t center;
      guint32 figure = pixels_blend (&text->color, ground);
      double contrast = pixels_get_contrast (figure, ground);

      graphene_rect_get_center (&text->bounds, &center);
      if (graphene_rect_contains_point (place, &center)
          && (result.figure == ground || contrast < result.contrast))
        result = (PixelsContrast){ ground, figure, contrast };
    }
  return result;
}

static void
measure (Survey *survey,
         GtkWidget *widget,
         const graphene_rect_t *area,
         const char *what,
         double least)
{
  graphene_rect_t place = *area;
  graphene_rect_t bounds;
  PixelsContrast found;
  gboolean is_text = least > LEAST_OF_OTHER;

  g_assert_true (gtk_widget_compute_bounds (widget, survey->root, &bounds));
  graphene_rect_offset (&place, bounds.origin.x, bounds.origin.y);
  if (place.origin.y + place.size.height > (float)survey->pixels->height)
    {
      /* Of the list of topics, the end is scrolled out of sight; it looks as its beginning does. */
      g_assert_nonnull (survey->apart);
      return;
    }
  found = is_text ? measure_letters (survey, &place) : pixels_measure (survey->pixels, &place);
  if (found.contrast < least)
    {
      g_test_message ("%s: %.2f, not %.0f, for %06x on %06x: %s %.60s", survey->place,
                      found.contrast, least, found.figure & 0xffffff, found.ground & 0xffffff,
                      G_OBJECT_TYPE_NAME (widget), what);
      g_test_fail ();
    }
  if (is_text)
    survey->least_text = MIN (survey->least_text, found.contrast);
  else
    survey->least_other = MIN (survey->least_other, found.contrast);
  *(is_text ? &survey->n_texts : &survey->n_others) += 1;
}

static void
measure_whole (Survey *survey, GtkWidget *widget, const char *what, double least)
{
  graphene_rect_t area
      = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));

  measure (survey, widget, &area, what, least);
}

/* Of a link that runs over several lines, the longest. */
static void
measure_link (Survey *survey, HepLink *link)
{
  gsize n_fragments;
  const HepLinkFragment *fragments = hep_link_get_fragments (link, &n_fragments);
  gsize longest = 0;

  g_assert_cmpuint (n_fragments, >, 0);
  for (gsize i = 1; i < n_fragments; i++)
    if (fragments[i].glyphs.size.width > fragments[longest].glyphs.size.width)
      longest = i;
  measure (survey, GTK_WIDGET (link), &fragments[longest].glyphs, hep_link_get_text (link),
           LEAST_OF_TEXT);
}

/* A button that cannot be pressed, and what is not shown, may be as pale as they like. The buttons
 * that close the window and the like are the platform's. */
static void
survey_widget (Survey *survey, GtkWidget *widget)
{
  if (widget == survey->apart || GTK_IS_WINDOW_CONTROLS (widget) || !gtk_widget_get_mapped (widget)
      || !gtk_widget_get_child_visible (widget) || !gtk_widget_is_sensitive (widget)
      || gtk_widget_get_width (widget) == 0)
    return;

  if (HEP_IS_TEXT_BLOCK (widget))
    measure_whole (survey, widget,
                   hep_text_get_plain (hep_text_block_get_text (HEP_TEXT_BLOCK (widget))),
                   LEAST_OF_TEXT);
  else if (HEP_IS_LINK (widget))
    measure_link (survey, HEP_LINK (widget));
  else if (GTK_IS_LABEL (widget) && gtk_label_get_text (GTK_LABEL (widget))[0] != '\0')
    measure_whole (survey, widget, gtk_label_get_text (GTK_LABEL (widget)), LEAST_OF_TEXT);
  else if (GTK_IS_IMAGE (widget))
    measure_whole (survey, widget, gtk_image_get_icon_name (GTK_IMAGE (widget)), LEAST_OF_OTHER);
  else if (HEP_IS_GLYPH (widget) || HEP_IS_MARKER (widget))
    measure_whole (survey, widget, "", LEAST_OF_OTHER);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    survey_widget (survey, child);
}

static void
survey_root (Survey *survey, GtkWidget *root, GtkWidget *apart, guint32 ground)
{
  survey->root = root;
  survey->apart = apart;
  survey->pixels = pixels_new_from_widget (root, ground);
  survey->texts = drawn_text_list (survey->pixels->node);
  survey_widget (survey, root);
  g_clear_pointer (&survey->texts, g_array_unref);
  g_clear_pointer (&survey->pixels, pixels_free);
}

/* The colour of the window behind the page. */
static guint32
find_ground (ShellTest *test, GtkWidget *viewport)
{
  g_autoptr (Pixels) pixels = pixels_new_from_widget (GTK_WIDGET (test->window), OUT_OF_SIGHT);
  graphene_rect_t area;

  g_assert_true (gtk_widget_compute_bounds (viewport, GTK_WIDGET (test->window), &area));
  return pixels_measure (pixels, &area).ground;
}

static void
survey_page (ShellTest *test, Survey *survey, const char *topic)
{
  GtkWidget *scroller = shell_test_find (test->window, HEP_TYPE_PAGE_SCROLLER);
  GtkWidget *viewport = shell_test_find (scroller, GTK_TYPE_VIEWPORT);

  g_assert_true (shell_test_act (test, "win.open-topic", topic));
  survey->place = topic;
  /* The column is drawn whole, with what is scrolled out of sight. */
  survey_root (survey, gtk_viewport_get_child (GTK_VIEWPORT (viewport)), NULL,
               find_ground (test, viewport));
}

/* Bars, list and buttons around the page. */
static void
survey_window (ShellTest *test, Survey *survey)
{
  survey->place = "window";
  survey_root (survey, GTK_WIDGET (test->window),
               shell_test_find (test->window, HEP_TYPE_PAGE_SCROLLER), OUT_OF_SIGHT);
}

static void
survey_library (ShellTest *test, Survey *survey)
{
  g_autofree char *folder
      = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "content", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (HepLibrary) library = hep_library_new (file, NULL);

  g_assert_nonnull (library);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (GListModel) section = g_list_model_get_item (G_LIST_MODEL (library), i);

      for (guint j = 0; j < g_list_model_get_n_items (section); j++)
        {
          g_autoptr (HepTopic) topic = g_list_model_get_item (section, j);

          survey_page (test, survey, hep_topic_get_id (topic));
        }
    }
}

static void
test_scheme (ShellTest *test)
{
  Survey survey = { .least_text = 21, .least_other = 21 };

  survey_window (test, &survey);
  survey_library (test, &survey);
  g_test_message ("%u texts, least %.2f; %u others, least %.2f", survey.n_texts, survey.least_text,
                  survey.n_others, survey.least_other);
  g_assert_cmpuint (survey.n_texts, >, 1000);
  g_assert_cmpuint (survey.n_others, >, 100);
}

static void
run_scheme (gconstpointer data)
{
  g_autofree char *arguments = g_strconcat ("--content=", g_getenv ("HEP_TEST_SOURCE_ROOT"),
                                            "/data/content overview", NULL);
  g_autoptr (GSettings) settings = shell_test_reset_settings ();

  /* The tests' own data folders have no icons. */
  gtk_icon_theme_add_search_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                  "/usr/share/icons");
  g_settings_set_string (settings, "color-scheme", data);
  shell_test_run (arguments, test_scheme);
}

/* All the sets of colours that a reader can choose. */
static void
add_schemes (void)
{
  g_autoptr (GSettings) settings = g_settings_new (HEP_APPLICATION_ID);
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaKey) key = NULL;
  g_autoptr (GVariant) range = NULL;
  g_autoptr (GVariant) values = NULL;
  GVariantIter iter;
  char *value;

  g_object_get (settings, "settings-schema", &schema, NULL);
  key = g_settings_schema_get_key (schema, "color-scheme");
  range = g_settings_schema_key_get_range (key);
  g_variant_get (range, "(sv)", NULL, &values);
  g_variant_iter_init (&iter, values);
  while (g_variant_iter_next (&iter, "s", &value))
    {
      g_autofree char *path = g_strconcat ("/access/contrast/", value, NULL);

      if (g_str_equal (value, "default"))
        g_free (value);
      else
        g_test_add_data_func_full (path, value, run_scheme, g_free);
    }
}

/* The measure itself, against values that are known. */
static void
test_measure (void)
{
  guint32 data[40];
  Pixels pixels = { data, 10, 4, NULL };
  PixelsContrast found;

  for (gsize i = 0; i < G_N_ELEMENTS (data); i++)
    data[i] = i < 5 ? 0xff767676 : i == 5 ? 0xff000000 : 0xffffffff;
  found = pixels_measure (&pixels, &GRAPHENE_RECT_INIT (0, 0, 10, 4));
  /* #767676 is the grey that just has 4.5:1 on white; a lone black pixel does not count. */
  g_assert_cmphex (found.ground, ==, 0xffffffff);
  g_assert_cmphex (found.figure, ==, 0xff767676);
  g_assert_cmpfloat_with_epsilon (found.contrast, 4.54, 0.01);
  g_assert_cmpfloat_with_epsilon (pixels_get_contrast (0, 0xffffff), 21, 0.01);
  /* Nothing but ground. */
  found = pixels_measure (&pixels, &GRAPHENE_RECT_INIT (0, 1, 10, 3));
  g_assert_cmpfloat_with_epsilon (found.contrast, 1, 0.01);
}

/* The colour of letters is the one that they were given, wherever and however faintly they stand.
 */
static void
test_letters (void)
{
  g_autoptr (PangoContext) context
      = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GArray) texts = NULL;
  const DrawnText *text;

  pango_layout_set_text (layout, "i", -1);
  gtk_snapshot_push_opacity (snapshot, 0.5);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (100, 200));
  gtk_snapshot_append_layout (snapshot, layout, &(GdkRGBA){ 0, 0, 0, 1 });
  gtk_snapshot_pop (snapshot);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  texts = drawn_text_list (node);
  g_assert_cmpuint (texts->len, ==, 1);
  text = &g_array_index (texts, DrawnText, 0);
  g_assert_cmpfloat_with_epsilon (text->bounds.origin.x, 100, 5);
  g_assert_cmpfloat (text->bounds.origin.y, >=, 200);
  g_assert_cmphex (pixels_blend (&text->color, 0xffffffff), ==, 0xff808080);
  g_assert_cmphex (pixels_blend (&text->color, 0xff000000), ==, 0xff000000);
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/access/contrast/measure", test_measure);
  g_test_add_func ("/access/contrast/letters", test_letters);
  add_schemes ();

  return g_test_run ();
}
