/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-reveal.h"

/* What has no place by then is not going to be seen. */
#define FRAMES_MAX 10

static gboolean
reveal_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  guint *n_frames = user_data;
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  if (viewport == NULL || ++*n_frames > FRAMES_MAX)
    return G_SOURCE_REMOVE;
  if (gtk_widget_get_height (viewport) == 0 || gtk_widget_get_height (widget) == 0)
    return G_SOURCE_CONTINUE;

  gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), widget, NULL);
  return G_SOURCE_REMOVE;
}

/* Scrolls to a widget, once it and what it scrolls in have their place: what is only being shown
 * does not follow the focus yet. */
void
hep_reveal (GtkWidget *widget)
{
  gtk_widget_add_tick_callback (widget, reveal_cb, g_new0 (guint, 1), g_free);
}
