/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-content-error.h"
#include "hep-figure-path.h"
#include "hep-figure.h"

#include <locale.h>

#define SVG(shapes)                                                                                \
  "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 80.5\">\n" shapes "\n</svg>\n"

static HepFigure *
read_text (const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return hep_figure_new_from_svg (bytes, "figures/a.svg", error);
}

static void
assert_shape (const HepShape *shape, const char *part, const char *style, const char *path)
{
  g_assert_cmpstr (shape->part, ==, part);
  g_assert_cmpstr (shape->style, ==, style);
  g_assert_cmpstr (shape->path, ==, path);
}

static const char all_shapes[]
    = SVG ("<title>A drawing</title><desc>For writers</desc><!-- a note -->\n"
           "<g class=\"body\"><rect x=\"1\" y=\"2\" width=\"30\" height=\"40\"/></g>\n"
           "<g id=\"liver\"><circle class=\"organ\" cx=\"10.5\" cy=\"20\" r=\"5\"/>\n"
           "<g class=\"tumour\"><ellipse cx=\"10\" cy=\"20\" rx=\"4\" ry=\"2\"/></g></g>\n"
           "<line id=\"vein\" class=\"vessel-in\" x1=\"0\" y1=\"0\" x2=\"5\" y2=\"-.25\"/>\n"
           "<polyline class=\"line\" points=\"0,0 1 2, 3,4\"/>\n"
           "<polygon class=\"line-thick\" points=\"0,0 1,2 3,4\"/>\n"
           "<path class=\"shade\" d=\" M 1,2\n l3-4.5.5 6z \"/>\n"
           "<rect class=\"tool\" width=\"10\" height=\"6\" rx=\"2\"/>\n");

static void
test_shapes (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HepFigure) figure = read_text (all_shapes, sizeof all_shapes - 1, &error);
  const HepShape *shapes;
  gsize n_shapes;

  g_assert_no_error (error);
  g_assert_cmpfloat_with_epsilon (hep_figure_get_width (figure), 100, 1e-9);
  g_assert_cmpfloat_with_epsilon (hep_figure_get_height (figure), 80.5, 1e-9);

  shapes = hep_figure_get_shapes (figure, &n_shapes);
  g_assert_cmpuint (n_shapes, ==, 8);
  assert_shape (&shapes[0], NULL, "body", "M1 2H31V42H1Z");
  assert_shape (&shapes[1], "liver", "organ", "M5.5 20A5 5 0 0 1 15.5 20A5 5 0 0 1 5.5 20Z");
  assert_shape (&shapes[2], "liver", "tumour", "M6 20A4 2 0 0 1 14 20A4 2 0 0 1 6 20Z");
  assert_shape (&shapes[3], "vein", "vessel-in", "M0 0L5 -0.25");
  assert_shape (&shapes[4], NULL, "line", "M0 0L1 2L3 4");
  assert_shape (&shapes[5], NULL, "line-thick", "M0 0L1 2L3 4Z");
  assert_shape (&shapes[6], NULL, "shade", "M1 2l3 -4.5 .5 6z");
  assert_shape (&shapes[7], NULL, "tool",
                "M2 0H8A2 2 0 0 1 10 2V4A2 2 0 0 1 8 6H2A2 2 0 0 1 0 4V2A2 2 0 0 1 2 0Z");

  g_assert_true (hep_figure_has_part (figure, "liver"));
  g_assert_true (hep_figure_has_part (figure, "vein"));
  g_assert_false (hep_figure_has_part (figure, "body"));
}

static void
assert_same (HepFigure *a, HepFigure *b)
{
  const HepShape *shapes_a, *shapes_b;
  gsize n_a, n_b;

  shapes_a = hep_figure_get_shapes (a, &n_a);
  shapes_b = hep_figure_get_shapes (b, &n_b);
  g_assert_cmpuint (n_a, ==, n_b);
  for (gsize i = 0; i < n_a; i++)
    assert_shape (&shapes_a[i], shapes_b[i].part, shapes_b[i].style, shapes_b[i].path);
  g_assert_cmpfloat_with_epsilon (hep_figure_get_width (a), hep_figure_get_width (b), 1e-9);
  g_assert_cmpfloat_with_epsilon (hep_figure_get_height (a), hep_figure_get_height (b), 1e-9);
}

/* What the build writes is read back the same, and written the same again. */
static void
test_round_trip (void)
{
  g_autoptr (HepFigure) figure = read_text (all_shapes, sizeof all_shapes - 1, NULL);
  g_autofree char *svg = hep_figure_to_svg (figure);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepFigure) again = read_text (svg, strlen (svg), &error);
  g_autofree char *svg_again = NULL;

  g_assert_no_error (error);
  assert_same (figure, again);
  svg_again = hep_figure_to_svg (again);
  g_assert_cmpstr (svg_again, ==, svg);
  g_assert_true (g_str_has_prefix (svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                                        "viewBox=\"0 0 100 80.5\">\n<path class=\"body\""));
}

/* A number is written with a point wherever the program is built or run. */
static void
test_locale (void)
{
  g_autofree char *before = g_strdup (setlocale (LC_NUMERIC, NULL));
  const char *const locales[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "cs_CZ.UTF-8" };
  gboolean found = FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (locales) && !found; i++)
    found = setlocale (LC_NUMERIC, locales[i]) != NULL;
  if (!found)
    {
      g_test_skip ("No locale with a comma is installed.");
      return;
    }
  test_round_trip ();
  setlocale (LC_NUMERIC, before);
}

static void
test_paths (void)
{
  static const struct
  {
    const char *data;
    const char *normal; /* NULL: refused */
  } paths[] = {
    { "M0 0", "M0 0" },
    { "m0,0", "m0 0" },
    { "M0 0 1 1 2 2", "M0 0 1 1 2 2" },
    { "M0 0L1 1Z M2 2z", "M0 0L1 1ZM2 2z" },
    { "M1e1-2.5E-1", "M1e1 -2.5E-1" },
    { "M0 0a1 1 0 011.5 2", "M0 0a1 1 0 0 1 1.5 2" },
    { "M0 0C1 2 3 4 5 6S1 2 3 4Q1 2 3 4T5 6H7V8", "M0 0C1 2 3 4 5 6S1 2 3 4Q1 2 3 4T5 6H7V8" },
    { "", NULL },
    { "L0 0", NULL },
    { "M0", NULL },
    { "M0 0 1", NULL },
    { "M0 0,", NULL },
    { "M,0 0", NULL },
    { "M0,,0", NULL },
    { "M0 0L", NULL },
    { "M0 0Z1", NULL },
    { "M0 0R1 1", NULL },
    { "M0 0a1 1 0 2 1 1 1", NULL },
    { "M0 0a-1 1 0 0 1 1 1", NULL },
    { "Mnan 0", NULL },
    { "M0x10 0", NULL },
    { "M1e9 0", NULL },
    { "M1e999 0", NULL },
    { "M0 0;", NULL },
    { "M0 0 \" onload=\"x", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *normal = hep_path_normalise (paths[i].data);

      g_test_message ("%s", paths[i].data);
      g_assert_cmpstr (normal, ==, paths[i].normal);
    }
}

static const struct
{
  const char *text;
  guint line;
  guint column;
  const char *sentence;
} refused[] = {
  { "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", 1, 1, "<svg> needs the attribute “viewBox”" },
  { "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"5 0 1 1\"/>", 1, 41, "The view box must" },
  { "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 1\"/>", 1, 41, "The view box must" },
  { "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1\"/>", 1, 41, "The view box must" },
  { SVG (""), 3, 1, "Nothing is drawn in this <svg>" },
  { SVG ("<g id=\"a\"></g>"), 2, 11, "Nothing is drawn in this <g>" },
  { SVG ("<path d=\"M0 0\"/>"), 2, 1, "<path> needs the attribute “class”" },
  { SVG ("<path class=\"red\" d=\"M0 0\"/>"), 2, 7, "There is no class “red”; use one of: line" },
  { SVG ("<path class=\"line\" d=\"M0\"/>"), 2, 20, "This is not the data of a path" },
  { SVG ("<path class=\"line\" style=\"fill:red\" d=\"M0 0\"/>"), 2, 20,
    "<path> has no attribute" },
  { SVG ("<path class=\"line\" transform=\"scale(2)\" d=\"M0 0\"/>"), 2, 20, "<path> has no" },
  { SVG ("<text>Liver</text>"), 2, 1, "This kind of file has no element <text>" },
  { SVG ("<script>x</script>"), 2, 1, "This kind of file has no element <script>" },
  { SVG ("<image href=\"x\"/>"), 2, 1, "This kind of file has no element <image>" },
  { SVG ("<rect class=\"body\" width=\"0\" height=\"5\"/>"), 2, 20, "“0” is not a number that" },
  { SVG ("<rect class=\"body\" width=\"5px\" height=\"5\"/>"), 2, 20, "“5px” is not a number" },
  { SVG ("<rect class=\"body\" width=\"5\" height=\"-5\"/>"), 2, 30, "“-5” is not a number" },
  { SVG ("<circle class=\"body\" r=\"nan\"/>"), 2, 22, "“nan” is not a number" },
  { SVG ("<polygon class=\"body\" points=\"1,2 3\"/>"), 2, 23, "Here must stand two points" },
  { SVG ("<polygon class=\"body\" points=\"1,2\"/>"), 2, 23, "Here must stand two points" },
  { SVG ("<path id=\"Liver\" class=\"organ\" d=\"M0 0\"/>"), 2, 7, "“Liver” is not an id" },
  { SVG (
        "<path id=\"a\" class=\"organ\" d=\"M0 0\"/>\n<path id=\"a\" class=\"organ\" d=\"M0 0\"/>"),
    3, 7, "The id “a” stands twice" },
  { SVG ("<g id=\"a\"><path id=\"b\" class=\"organ\" d=\"M0 0\"/></g>"), 2, 17,
    "The part “b” lies inside the part “a”" },
};

static void
test_refused (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HepFigure) figure = read_text (refused[i].text, strlen (refused[i].text), &error);
      guint line, column;

      g_test_message ("%s", refused[i].sentence);
      g_assert_null (figure);
      g_assert_true (hep_content_error_get_position (error, NULL, &line, &column));
      g_assert_true (
          g_str_has_prefix (hep_content_error_get_sentence (error), refused[i].sentence));
      g_assert_cmpuint (line, ==, refused[i].line);
      g_assert_cmpuint (column, ==, refused[i].column);
    }
}

static void
test_truncated (void)
{
  for (gsize length = 0; length < sizeof all_shapes - 2; length++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *part = g_memdup2 (all_shapes, MAX (length, 1));
      g_autoptr (HepFigure) figure = read_text (part, length, &error);

      g_assert_null (figure);
      g_assert_true (hep_content_error_get_position (error, NULL, NULL, NULL));
    }
}

/* Whatever one wrong character does, what is accepted can be written and read again. */
static void
test_damaged (void)
{
  static const char damage[] = "<>\"& 0-.eMz\n\377";

  for (gsize i = 0; i < sizeof all_shapes - 1; i++)
    for (gsize j = 0; j < sizeof damage - 1; j++)
      {
        g_autofree char *text = g_memdup2 (all_shapes, sizeof all_shapes);
        g_autoptr (GError) error = NULL;
        g_autoptr (HepFigure) figure = NULL;

        text[i] = damage[j];
        figure = read_text (text, sizeof all_shapes - 1, &error);
        g_assert_true ((figure == NULL) == (error != NULL));
        if (figure != NULL)
          {
            g_autofree char *svg = hep_figure_to_svg (figure);
            g_autoptr (HepFigure) again = read_text (svg, strlen (svg), &error);

            g_assert_no_error (error);
            assert_same (figure, again);
          }
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/shapes", test_shapes);
  g_test_add_func ("/figure/round-trip", test_round_trip);
  g_test_add_func ("/figure/locale", test_locale);
  g_test_add_func ("/figure/paths", test_paths);
  g_test_add_func ("/figure/refused", test_refused);
  g_test_add_func ("/figure/truncated", test_truncated);
  g_test_add_func ("/figure/damaged", test_damaged);
  return g_test_run ();
}
