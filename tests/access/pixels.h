/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* What a widget looks like, pixel for pixel. */
typedef struct
{
  guint32 *data; /* 0xAARRGGBB */
  int width;
  int height;
  GskRenderNode *node; /* what they were drawn from */
} Pixels;

/* The two colours that tell a thing from what it stands on. */
typedef struct
{
  guint32 ground;  /* the commonest */
  guint32 figure;  /* of those that are not just the edge of something, the one that differs most */
  double contrast; /* as WCAG 2.2 defines it, 1 to 21 */
} PixelsContrast;

Pixels *pixels_new_from_widget (GtkWidget *widget, guint32 ground);
void pixels_free (Pixels *self);
PixelsContrast pixels_measure (Pixels *self, const graphene_rect_t *area);
guint32 pixels_blend (const GdkRGBA *color, guint32 ground);
double pixels_get_contrast (guint32 a, guint32 b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pixels, pixels_free)
