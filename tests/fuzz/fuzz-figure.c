/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "hep-figure.h"

/* What the program stores must mean the same drawing when it is read again. */
static void
check_round_trip (HepFigure *figure)
{
  g_autofree char *svg = hep_figure_to_svg (figure);
  g_autoptr (GBytes) bytes = g_bytes_new (svg, strlen (svg));
  g_autoptr (GError) error = NULL;
  g_autoptr (HepFigure) again = hep_figure_new_from_svg (bytes, "again.svg", &error);
  gsize n_shapes, n_again;
  const HepShape *shapes = hep_figure_get_shapes (figure, &n_shapes);
  const HepShape *others;

  g_assert_no_error (error);
  others = hep_figure_get_shapes (again, &n_again);
  g_assert_cmpuint (n_again, ==, n_shapes);
  for (gsize i = 0; i < n_shapes; i++)
    {
      g_assert_cmpstr (others[i].part, ==, shapes[i].part);
      g_assert_cmpstr (others[i].style, ==, shapes[i].style);
      g_assert_cmpstr (others[i].path, ==, shapes[i].path);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepFigure) figure = hep_figure_new_from_svg (bytes, "figure.svg", &error);
  const HepShape *shapes;
  gsize n_shapes;

  if (figure == NULL)
    {
      fuzz_check_error (error);
      return 0;
    }

  g_assert_cmpfloat (hep_figure_get_width (figure), >=, 1);
  g_assert_cmpfloat (hep_figure_get_height (figure), >=, 1);
  shapes = hep_figure_get_shapes (figure, &n_shapes);
  for (gsize i = 0; i < n_shapes; i++)
    {
      fuzz_check_string (shapes[i].style);
      fuzz_check_string (shapes[i].path);
      g_assert_true (shapes[i].part == NULL || hep_figure_has_part (figure, shapes[i].part));
    }
  check_round_trip (figure);
  return 0;
}
