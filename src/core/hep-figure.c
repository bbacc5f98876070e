/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-figure-private.h"

#include "hep-figure-path.h"

#include <string.h>

struct _HepFigure
{
  double width;
  double height;
  GArray *shapes;        /* of HepShape */
  GStringChunk *strings; /* what they point to */
};

G_DEFINE_BOXED_TYPE (HepFigure, hep_figure, hep_figure_ref, hep_figure_unref)

static void
figure_clear (gpointer data)
{
  HepFigure *self = data;

  g_array_unref (self->shapes);
  g_string_chunk_free (self->strings);
}

HepFigure *
hep_figure_new (double width, double height)
{
  HepFigure *self = g_atomic_rc_box_new0 (HepFigure);

  g_assert (width > 0 && height > 0);

  self->width = width;
  self->height = height;
  self->shapes = g_array_new (FALSE, FALSE, sizeof (HepShape));
  self->strings = g_string_chunk_new (4096);
  return self;
}

void
hep_figure_add_shape (HepFigure *self, const char *part, const char *style, const char *path)
{
  HepShape shape = {
    .part = part != NULL ? g_string_chunk_insert_const (self->strings, part) : NULL,
    .style = g_string_chunk_insert_const (self->strings, style),
    .path = g_string_chunk_insert (self->strings, path),
  };

  g_array_append_val (self->shapes, shape);
}

/**
 * hep_figure_ref:
 * @self: a figure
 *
 * Takes a reference. May be called from any thread.
 *
 * Returns: (transfer full): @self
 */
HepFigure *
hep_figure_ref (HepFigure *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_atomic_rc_box_acquire (self);
}

/**
 * hep_figure_unref:
 * @self: (transfer full): a figure
 *
 * Drops a reference; the last one frees the figure. May be called from any thread.
 */
void
hep_figure_unref (HepFigure *self)
{
  g_return_if_fail (self != NULL);
  g_atomic_rc_box_release_full (self, figure_clear);
}

/**
 * hep_figure_get_width:
 * @self: a figure
 *
 * Returns: the width in the units of the paths, always positive
 */
double
hep_figure_get_width (HepFigure *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->width;
}

/**
 * hep_figure_get_height:
 * @self: a figure
 *
 * Returns: the height in the units of the paths, always positive
 */
double
hep_figure_get_height (HepFigure *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->height;
}

/**
 * hep_figure_get_shapes:
 * @self: a figure
 * @n_shapes: (out): how many there are, at least one
 *
 * Gets what to draw, the hindmost first. The shapes of one part stand together.
 *
 * Returns: (transfer none) (array length=n_shapes): the shapes
 */
const HepShape *
hep_figure_get_shapes (HepFigure *self, gsize *n_shapes)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_shapes != NULL, NULL);

  *n_shapes = self->shapes->len;
  return (const HepShape *)(gpointer)self->shapes->data;
}

/**
 * hep_figure_has_part:
 * @self: a figure
 * @part: the id of a part
 *
 * Returns: whether the drawing has a part of that id
 */
gboolean
hep_figure_has_part (HepFigure *self, const char *part)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (part != NULL, FALSE);

  for (guint i = 0; i < self->shapes->len; i++)
    if (g_strcmp0 (g_array_index (self->shapes, HepShape, i).part, part) == 0)
      return TRUE;
  return FALSE;
}

/**
 * hep_figure_to_svg:
 * @self: a figure
 *
 * Writes the drawing as an SVG that holds nothing but paths, with as few characters as possible.
 * hep_figure_new_from_svg() reads it back as an equal figure. No value needs escaping: ids,
 * classes and paths were checked when they were read.
 *
 * Returns: (transfer full): the SVG
 */
char *
hep_figure_to_svg (HepFigure *self)
{
  GString *svg;
  const char *open = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  svg = g_string_new ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
  hep_path_append_number (svg, self->width);
  g_string_append_c (svg, ' ');
  hep_path_append_number (svg, self->height);
  g_string_append (svg, "\">\n");

  for (guint i = 0; i < self->shapes->len; i++)
    {
      const HepShape *shape = &g_array_index (self->shapes, HepShape, i);

      if (g_strcmp0 (shape->part, open) != 0)
        {
          if (open != NULL)
            g_string_append (svg, "</g>\n");
          if (shape->part != NULL)
            g_string_append_printf (svg, "<g id=\"%s\">\n", shape->part);
          open = shape->part;
        }
      g_string_append_printf (svg, "<path class=\"%s\" d=\"%s\"/>\n", shape->style, shape->path);
    }
  if (open != NULL)
    g_string_append (svg, "</g>\n");
  g_string_append (svg, "</svg>\n");
  return g_string_free_and_steal (svg);
}
