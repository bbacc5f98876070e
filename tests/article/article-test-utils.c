/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-test-utils.h"

#include "test-log.h"

/* Starts GLib's tests and GTK. Not gtk_test_init(): that insists on the locale en_US.UTF-8. */
void
article_test_init (int *argc, char ***argv)
{
  test_log_pass_over_gdk_timing ();
  g_test_init (argc, argv, NULL);
  gtk_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

/* A text from the inline markup of pages, which must be right. */
HepText *
article_test_text (const char *markup)
{
  g_autoptr (GError) error = NULL;
  HepText *text = hep_text_new_from_markup (markup, &error);

  g_assert_no_error (error);
  g_assert_nonnull (text);

  return text;
}

/* Shows a widget in a window of a given size, and waits until it was drawn. */
GtkWidget *
article_test_present (GtkWidget *child, int width, int height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  article_test_settle (window);

  return window;
}

static void
after_paint_cb (GdkFrameClock *clock, guint *n_frames)
{
  (*n_frames)++;
}

/* Waits until the window of a widget has drawn what is now asked of it. */
void
article_test_settle (GtkWidget *widget)
{
  guint n_frames = 0;
  GdkFrameClock *clock;
  gulong handler;

  while (!gtk_widget_get_mapped (widget))
    g_main_context_iteration (NULL, TRUE);

  clock = gtk_widget_get_frame_clock (widget);
  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &n_frames);
  while (n_frames < 2)
    {
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
      g_main_context_iteration (NULL, TRUE);
    }
  g_signal_handler_disconnect (clock, handler);

  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

/* Destroys a window, and asserts that nothing keeps its child alive. */
void
article_test_destroy (GtkWidget *window, GtkWidget *child)
{
  g_object_add_weak_pointer (G_OBJECT (child), (gpointer *)&child);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *)&window);

  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;

  g_assert_null (child);
  g_assert_null (window);
}

/* The first event controller of a type on a widget, or NULL. */
gpointer
article_test_find_controller (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }

  return NULL;
}

/* Adds CSS for the rest of the test program. */
void
article_test_load_css (const char *css)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_string (provider, css);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}
