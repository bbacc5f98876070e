/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-show-row.h"

/* As a list comes to the screen, its size changes from frame to frame. */
#define FRAMES 10

/* A list that does not come at all is not waited for. */
#define PATIENCE 120

typedef struct
{
  int n_shown;
  int n_frames;
} Frames;

static void
show (GtkWidget *row)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment;
  graphene_rect_t bounds;
  double top;

  /* gtk_viewport_scroll_to() forgets the margin of what scrolls. */
  if (viewport == NULL || !gtk_widget_compute_bounds (row, viewport, &bounds))
    return;
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  top = gtk_adjustment_get_value (adjustment) + bounds.origin.y;
  gtk_adjustment_clamp_page (adjustment, top, top + bounds.size.height);
}

static gboolean
tick_cb (GtkWidget *row, GdkFrameClock *clock, gpointer user_data)
{
  Frames *frames = user_data;

  if (gtk_widget_get_mapped (row) && gtk_widget_get_height (row) > 0)
    {
      show (row);
      frames->n_shown++;
    }
  return ++frames->n_frames < PATIENCE && frames->n_shown < FRAMES;
}

/* Scrolls the list around `row` until it is in sight. Where a list has only just come to the
 * screen, GTK gives a row the focus and leaves it out of sight. */
void
hep_show_row (GtkWidget *row)
{
  g_return_if_fail (GTK_IS_WIDGET (row));

  gtk_widget_add_tick_callback (row, tick_cb, g_new0 (Frames, 1), g_free);
}
