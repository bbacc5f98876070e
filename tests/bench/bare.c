/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The floor that "./dev bench" measures Hepatica against: an empty window of the same toolkit, which ends after its
 * first frame as "hepatica --exit-after-first-frame" does. */

#include <adwaita.h>

static void
after_paint_cb (GdkFrameClock *clock,
                GApplication *application)
{
  g_application_quit (application);
}

static void
activate_cb (GApplication *application)
{
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (application));
  GdkSurface *surface;

  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 780);
  gtk_window_present (GTK_WINDOW (window));

  surface = gtk_native_get_surface (GTK_NATIVE (window));
  g_signal_connect_object (gdk_surface_get_frame_clock (surface), "after-paint",
                           G_CALLBACK (after_paint_cb), application, G_CONNECT_DEFAULT);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (AdwApplication) application
      = adw_application_new ("io.github.hepatica.Bare", G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
