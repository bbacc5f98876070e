/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "pixels.h"

#include <math.h>

/* A colour that fewer pixels have than these is where the edge of a letter melts into its ground.
 */
#define LEAST_PIXELS 4
#define LEAST_SHARE  0.0005

typedef struct
{
  gboolean changed;
  gboolean painted;
} Frame;

static void
changed_cb (Frame *frame)
{
  frame->changed = TRUE;
}

static void
after_paint_cb (Frame *frame)
{
  frame->painted = TRUE;
}

static gboolean
is_drawn (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot), gtk_widget_get_width (widget),
                          gtk_widget_get_height (widget));
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  return node != NULL;
}

/* Of a widget there is the picture of the last frame, and lists and pages are filled over several:
 * waits for a frame that has nothing to fill, to style or to lay out, but only to paint. */
static void
wait_until_drawn (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  Frame frame;

  g_signal_connect_swapped (clock, "update", G_CALLBACK (changed_cb), &frame);
  g_signal_connect_swapped (clock, "layout", G_CALLBACK (changed_cb), &frame);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (after_paint_cb), &frame);
  do
    {
      while (g_main_context_iteration (NULL, FALSE))
        continue;
      frame = (Frame){ FALSE, FALSE };
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
      while (!frame.painted)
        g_main_context_iteration (NULL, TRUE);
    }
  while (frame.changed || !is_drawn (widget));
  g_signal_handlers_disconnect_by_data (clock, &frame);
}

/* Draws a widget, also what of it is scrolled out of sight, on a ground of this colour. */
Pixels *
pixels_new_from_widget (GtkWidget *widget, guint32 ground)
{
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GdkTexture) texture = NULL;
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  Pixels *self = g_new0 (Pixels, 1);
  int width;
  int height;

  wait_until_drawn (widget);
  width = gtk_widget_get_width (widget);
  height = gtk_widget_get_height (widget);
  paintable = gtk_widget_paintable_new (widget);
  gtk_snapshot_append_color (snapshot,
                             &(GdkRGBA){ (ground >> 16 & 0xff) / 255.f,
                                         (ground >> 8 & 0xff) / 255.f, (ground & 0xff) / 255.f, 1 },
                             &GRAPHENE_RECT_INIT (0, 0, width, height));
  gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot), width, height);
  self->node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  texture = gsk_renderer_render_texture (renderer, self->node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  self->width = width;
  self->height = height;
  self->data = g_new (guint32, (gsize)width * height);
  gdk_texture_download (texture, (guchar *)self->data, (gsize)width * sizeof *self->data);
  return self;
}

void
pixels_free (Pixels *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_free (self->data);
  g_free (self);
}

static double
get_linear (guint32 channel)
{
  double value = channel / 255.0;

  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
get_luminance (guint32 color)
{
  return 0.2126 * get_linear (color >> 16 & 0xff) + 0.7152 * get_linear (color >> 8 & 0xff)
         + 0.0722 * get_linear (color & 0xff);
}

static guint32
blend_channel (float value, float alpha, guint32 ground)
{
  return (guint32)lroundf (255 * value * alpha + (float)(ground & 0xff) * (1 - alpha));
}

/* What a colour looks like on a ground that it may let through. */
guint32
pixels_blend (const GdkRGBA *color, guint32 ground)
{
  return 0xff000000 | blend_channel (color->red, color->alpha, ground >> 16) << 16
         | blend_channel (color->green, color->alpha, ground >> 8) << 8
         | blend_channel (color->blue, color->alpha, ground);
}

/* The contrast ratio of WCAG 2.2. */
double
pixels_get_contrast (guint32 a, guint32 b)
{
  double first = get_luminance (a);
  double second = get_luminance (b);

  return (MAX (first, second) + 0.05) / (MIN (first, second) + 0.05);
}

static GHashTable *
count_colors (Pixels *self, const graphene_rect_t *area, guint *n_pixels)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);
  int left = CLAMP ((int)area->origin.x, 0, self->width);
  int top = CLAMP ((int)area->origin.y, 0, self->height);
  int right = CLAMP ((int)ceilf (area->origin.x + area->size.width), 0, self->width);
  int bottom = CLAMP ((int)ceilf (area->origin.y + area->size.height), 0, self->height);
  guint32 last = 0;
  guint run = 0;

  *n_pixels = (guint)((right - left) * (bottom - top));
  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      {
        guint32 color = self->data[(gsize)y * self->width + x];

        if (color != last && run > 0)
          {
            gpointer key = GUINT_TO_POINTER (last);

            g_hash_table_insert (
                counts, key,
                GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + run));
            run = 0;
          }
        last = color;
        run++;
      }
  if (run > 0)
    g_hash_table_insert (
        counts, GUINT_TO_POINTER (last),
        GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (last)))
                          + run));
  return counts;
}

/* How far what stands in an area is told from its ground. */
PixelsContrast
pixels_measure (Pixels *self, const graphene_rect_t *area)
{
  PixelsContrast result = { 0, 0, 1 };
  guint n_pixels;
  g_autoptr (GHashTable) counts = count_colors (self, area, &n_pixels);
  guint least = MAX (LEAST_PIXELS, (guint)(LEAST_SHARE * n_pixels));
  GHashTableIter iter;
  gpointer color, count;
  guint most = 0;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &color, &count))
    if (GPOINTER_TO_UINT (count) > most)
      {
        most = GPOINTER_TO_UINT (count);
        result.ground = GPOINTER_TO_UINT (color);
      }
  result.figure = result.ground;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &color, &count))
    {
      double contrast = pixels_get_contrast (GPOINTER_TO_UINT (color), result.ground);

      if (GPOINTER_TO_UINT (count) >= least && contrast > result.contrast)
        {
          result.contrast = contrast;
          result.figure = GPOINTER_TO_UINT (color);
        }
    }
  return result;
}
