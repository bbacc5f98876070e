/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-page-scroller.h"
#include "hep-text-block.h"
#include "test-log.h"

/* Longer than the transitions of the widgets, which are switched off, and than two frames. */
#define SETTLE_MILLISECONDS 120

void
shell_test_init (int *argc, char ***argv)
{
  /* Not gtk_test_init(): it insists on a locale that a bare machine does not have. */
  test_log_pass_over_gdk_timing ();
  g_test_init (argc, argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  gtk_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

static void
done_cb (gpointer data)
{
  *(gboolean *)data = TRUE;
}

static void
time_over_cb (gpointer data)
{
  g_idle_add_once (done_cb, data);
}

/* However late its frames are, as on a busy computer. */
static void
draw_window (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean drawn = FALSE;
  gulong handler;

  if (clock == NULL)
    return;

  g_object_ref (clock);
  handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (done_cb), &drawn);
  while (!drawn && gtk_widget_get_mapped (window))
    {
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
      g_main_context_iteration (NULL, TRUE);
    }
  g_signal_handler_disconnect (clock, handler);
  g_object_unref (clock);
}

/* Runs the main loop until the window has been laid out and drawn, and nothing else waits. */
void
shell_test_settle (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  gboolean done = FALSE;

  g_timeout_add_once (SETTLE_MILLISECONDS, time_over_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      draw_window (window);
    }
}

typedef struct
{
  ShellTest test;
  ShellTestFunc func;
} Run;

static void
window_shown_cb (gpointer data)
{
  Run *run = data;

  shell_test_settle ();
  run->func (&run->test);

  if (gtk_application_get_windows (GTK_APPLICATION (run->test.application)) != NULL)
    gtk_window_close (GTK_WINDOW (run->test.window));
}

static void
window_added_cb (Run *run, GtkWindow *window)
{
  run->test.window = g_object_ref (HEP_WINDOW (window));
  g_idle_add_once (window_shown_cb, run);
}

/* Starts the program with these arguments after its name, a space between each, does `func` and
 * closes the window; nothing may be left of it, nor of the program. */
void
shell_test_run (const char *arguments, ShellTestFunc func)
{
  g_autofree char *content
      = g_test_build_filename (G_TEST_DIST, "shell", "fixtures", "content", NULL);
  g_autofree char *command = g_strconcat ("hepatica --content=", content, " ", arguments, NULL);
  g_auto (GStrv) words = g_strsplit (g_strchomp (command), " ", -1);
  Run run = { .func = func };

  run.test.settings = g_settings_new (HEP_APPLICATION_ID);
  run.test.application = hep_application_new ("");
  g_signal_connect_swapped (run.test.application, "window-added", G_CALLBACK (window_added_cb),
                            &run);

  g_assert_cmpint (
      g_application_run (G_APPLICATION (run.test.application), (int)g_strv_length (words), words),
      ==, 0);
  g_assert_nonnull (run.test.window);
  g_assert_finalize_object (run.test.window);
  g_assert_finalize_object (run.test.application);
  g_object_unref (run.test.settings);
}

typedef struct
{
  const char *arguments;
  ShellTestFunc func;
} Test;

static void
run_test (gconstpointer data)
{
  const Test *test = data;
  g_autoptr (GSettings) settings = shell_test_reset_settings ();

  shell_test_run (test->arguments, test->func);
}

/* Adds a test that starts the program once, with the settings of a new computer. */
void
shell_test_add (const char *path, const char *arguments, ShellTestFunc func)
{
  Test test = { arguments, func };

  g_test_add_data_func_full (path, g_memdup2 (&test, sizeof test), run_test, g_free);
}

/* Activates an action of the window or the program; %FALSE when there is none of that name. */
gboolean
shell_test_act (ShellTest *self, const char *action, const char *target)
{
  g_autoptr (GVariant) parameter
      = target == NULL ? NULL : g_variant_ref_sink (g_variant_new_string (target));
  gboolean found
      = gtk_widget_activate_action_variant (GTK_WIDGET (self->window), action, parameter);

  shell_test_settle ();
  return found;
}

/* Does what a shortcut of the widget itself does for these keys, spelt as GTK spells them; %FALSE
 * when none takes them. */
gboolean
shell_test_press (gpointer widget, const char *keys)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && !taken
                        && j < g_list_model_get_n_items (G_LIST_MODEL (controller));
           j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          g_autofree char *trigger
              = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

          taken = g_str_equal (trigger, keys)
                  && gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                                   gtk_shortcut_get_arguments (shortcut));
        }
    }
  shell_test_settle ();
  return taken;
}

typedef gboolean (*Wanted) (GtkWidget *widget, gconstpointer data);

static gpointer
find (GtkWidget *widget, Wanted wanted, gconstpointer data)
{
  if (wanted (widget, data))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, wanted, data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
has_type (GtkWidget *widget, gconstpointer data)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *)data);
}

static gboolean
has_action (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_ACTIONABLE (widget) && gtk_widget_get_visible (widget)
         && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), data) == 0;
}

static gboolean
has_text (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
         && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), data) == 0;
}

gpointer
shell_test_find (gpointer root, GType type)
{
  return find (root, has_type, &type);
}

/* The first visible button of an action. */
gpointer
shell_test_find_button (gpointer root, const char *action)
{
  return find (root, has_action, action);
}

/* The first label on the screen with this text. */
gpointer
shell_test_find_label (gpointer root, const char *text)
{
  return find (root, has_text, text);
}

GtkWidget *
shell_test_get_focus (ShellTest *self)
{
  return gtk_root_get_focus (GTK_ROOT (self->window));
}

/* A paragraph or heading with this text has the focus. */
void
shell_test_assert_focus (ShellTest *self, const char *text)
{
  GtkWidget *focus = shell_test_get_focus (self);

  g_assert_true (HEP_IS_TEXT_BLOCK (focus));
  g_assert_cmpstr (hep_text_get_plain (hep_text_block_get_text (HEP_TEXT_BLOCK (focus))), ==, text);
}

void
shell_test_assert_title (ShellTest *self, const char *title)
{
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (self->window)), ==, title);
}

static GtkAdjustment *
get_adjustment (ShellTest *self)
{
  GtkWidget *scroller = shell_test_find (self->window, HEP_TYPE_PAGE_SCROLLER);

  g_assert_nonnull (scroller);
  return gtk_scrolled_window_get_vadjustment (shell_test_find (scroller, GTK_TYPE_SCROLLED_WINDOW));
}

double
shell_test_get_scroll (ShellTest *self)
{
  return gtk_adjustment_get_value (get_adjustment (self));
}

void
shell_test_scroll_to (ShellTest *self, double value)
{
  gtk_adjustment_set_value (get_adjustment (self), value);
  shell_test_settle ();
}

/* The settings as on a new computer; the tests of one program share them. */
GSettings *
shell_test_reset_settings (void)
{
  GSettings *settings = g_settings_new (HEP_APPLICATION_ID);
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (gsize i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);
  return settings;
}
