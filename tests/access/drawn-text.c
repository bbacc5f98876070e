/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawn-text.h"

static void
collect (GArray *texts, GskRenderNode *node, GskTransform *place, float opacity)
{
  GskRenderNodeType type = gsk_render_node_get_node_type (node);
  g_autoptr (GskTransform) inner = gsk_transform_ref (place);
  GskRenderNode **children;
  gsize n_children;

  if (type == GSK_TEXT_NODE)
    {
      DrawnText text = { .color = *gsk_text_node_get_color (node) };

      gsk_render_node_get_bounds (node, &text.bounds);
      gsk_transform_transform_bounds (place, &text.bounds, &text.bounds);
      text.color.alpha *= opacity;
      g_array_append_val (texts, text);
      return;
    }

  if (type == GSK_TRANSFORM_NODE)
    inner = gsk_transform_transform (g_steal_pointer (&inner),
                                     gsk_transform_node_get_transform (node));
  else if (type == GSK_OPACITY_NODE)
    opacity *= gsk_opacity_node_get_opacity (node);
  children = gsk_render_node_get_children (node, &n_children);
  for (gsize i = 0; i < n_children; i++)
    collect (texts, children[i], inner, opacity);
}

/* All letters of a picture, in the colours that they were given: what opacity takes from them is
 * in their alpha. The edges of letters are blended with what they stand on, and of thin ones there
 * may be nothing but edges, so that pixels alone do not tell the colour. */
GArray *
drawn_text_list (GskRenderNode *picture)
{
  GArray *texts = g_array_new (FALSE, FALSE, sizeof (DrawnText));

  collect (texts, picture, NULL, 1);
  return texts;
}
