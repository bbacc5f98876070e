/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Letters of one colour, as they were drawn. */
typedef struct
{
  graphene_rect_t bounds; /* in those of the whole picture */
  GdkRGBA color;
} DrawnText;

GArray *drawn_text_list (GskRenderNode *picture);
