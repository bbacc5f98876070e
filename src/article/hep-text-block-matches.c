/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What was found in the text, marked: each place with a tint, the current one with a frame. */

#include "hep-text-block-private.h"

#define RADIUS      3
#define FRAME       2
#define FRAME_LARGE 3

static GtkWidget *
create_color (HepTextBlock *self, const char *css_name)
{
  GtkWidget *color = g_object_new (GTK_TYPE_BOX, "css-name", css_name, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_child_visible (color, FALSE);
  gtk_widget_set_parent (color, GTK_WIDGET (self));
  return color;
}

/* A line under what was found, and a frame around the current one, tell them from other text
 * without colour. */
static void
snapshot_fragment (HepTextBlock *self,
                   GtkSnapshot *snapshot,
                   const HepLinkFragment *fragment,
                   gboolean is_current)
{
  GskRoundedRect shape;
  GtkInterfaceContrast contrast;
  GdkRGBA tint, edge;
  float frame = FRAME;

  gtk_widget_get_color (self->match_tint, &tint);
  gtk_widget_get_color (self->match_edge, &edge);
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-interface-contrast", &contrast,
                NULL);
  if (contrast == GTK_INTERFACE_CONTRAST_MORE)
    frame = FRAME_LARGE;

  gsk_rounded_rect_init_from_rect (&shape, &fragment->glyphs, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, &tint, &shape.bounds);
  gtk_snapshot_pop (snapshot);

  if (is_current)
    {
      gsk_rounded_rect_shrink (&shape, -frame, -frame, -frame, -frame);
      gtk_snapshot_append_border (snapshot, &shape, (float[4]){ frame, frame, frame, frame },
                                  (GdkRGBA[4]){ edge, edge, edge, edge });
    }
  else
    gtk_snapshot_append_color (
        snapshot, &edge,
        &GRAPHENE_RECT_INIT (shape.bounds.origin.x,
                             shape.bounds.origin.y + shape.bounds.size.height - 1,
                             shape.bounds.size.width, 1));
}

void
hep_text_block_snapshot_matches (HepTextBlock *self, GtkSnapshot *snapshot)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  for (guint i = 0; self->matches != NULL && i < self->matches->len; i++)
    {
      HepTextMatch *match = &g_array_index (self->matches, HepTextMatch, i);
      g_autoptr (GArray) fragments = hep_text_block_get_fragments (self, match->start, match->end);

      for (guint j = 0; j < fragments->len; j++)
        snapshot_fragment (self, snapshot, &g_array_index (fragments, HepLinkFragment, j),
                           (int)i == self->current_match);
    }
}

/**
 * hep_text_block_set_matches:
 * @self: a text block
 * @matches: (transfer full) (nullable) (element-type HepTextMatch): what was found in its plain
 *   text, in order
 *
 * Marks what was found, none of it as the current one.
 */
void
hep_text_block_set_matches (HepTextBlock *self, GArray *matches)
{
  g_return_if_fail (HEP_IS_TEXT_BLOCK (self));

  if (matches != NULL && matches->len == 0)
    g_clear_pointer (&matches, g_array_unref);
  self->current_match = -1;
  if (self->matches == NULL && matches == NULL)
    return;

  g_clear_pointer (&self->matches, g_array_unref);
  self->matches = matches;
  if (matches != NULL && self->match_tint == NULL)
    {
      self->match_tint = create_color (self, "match-tint");
      self->match_edge = create_color (self, "match-edge");
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * hep_text_block_get_matches:
 * @self: a text block
 *
 * Returns: (transfer none) (nullable) (element-type HepTextMatch): what is marked as found
 */
GArray *
hep_text_block_get_matches (HepTextBlock *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_BLOCK (self), NULL);

  return self->matches;
}

/**
 * hep_text_block_set_current_match:
 * @self: a text block
 * @position: which of its matches a reader is at, -1 for none
 *
 * Puts a frame around one of the places that were found.
 */
void
hep_text_block_set_current_match (HepTextBlock *self, int position)
{
  g_return_if_fail (HEP_IS_TEXT_BLOCK (self));
  g_return_if_fail (position < 0 || (self->matches != NULL && position < (int)self->matches->len));

  if (self->current_match == position)
    return;
  self->current_match = position;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * hep_text_block_get_current_match:
 * @self: a text block
 *
 * Returns: which of its matches a reader is at, -1 for none
 */
int
hep_text_block_get_current_match (HepTextBlock *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_BLOCK (self), -1);

  return self->current_match;
}
