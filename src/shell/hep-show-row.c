/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-show-row.h"

/* After so many ticks the list has its size: they come before the layout of their frame. */
#define FRAMES 2

static gboolean
tick_cb (GtkWidget *row, GdkFrameClock *clock, gpointer user_data)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);

  guint *frames = user_data;
  GtkAdjustment *adjustment;
  graphene_rect_t bounds;
  double top;

  if (viewport == NULL || !gtk_widget_get_mapped (row))
    return G_SOURCE_REMOVE;
  /* Before it was laid out, it is nowhere, or where it was in another size of the list. */
  if (++*frames <= FRAMES || gtk_widget_get_height (row) == 0)
    return G_SOURCE_CONTINUE;
  /* gtk_viewport_scroll_to() forgets the margin of what scrolls. */
  if (gtk_widget_compute_bounds (row, viewport, &bounds))
    {
      adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
      top = gtk_adjustment_get_value (adjustment) + bounds.origin.y;
      gtk_adjustment_clamp_page (adjustment, top, top + bounds.size.height);
    }
  return G_SOURCE_REMOVE;
}

/* Scrolls the list around `row` until it is in sight. Where a list has only just come to the
 * screen, GTK gives a row the focus and leaves it out of sight. */
void
hep_show_row (GtkWidget *row)
{
  g_return_if_fail (GTK_IS_WIDGET (row));

  gtk_widget_add_tick_callback (row, tick_cb, g_new0 (guint, 1), g_free);
}
