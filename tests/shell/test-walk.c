/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Does thousands of things in an order nobody would think of: every action there is, keys, clicks,
 * other sizes, text sizes and directions. A warning ends the test, and nothing may be left at its
 * end. HEP_WALK_SEED repeats a walk, HEP_WALK_STEPS makes it shorter or longer, HEP_WALK_TRACE=1
 * says each step. */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-commands.h"
#include "hep-library.h"

#define SEED 1

/* What leaves the program, and what ends it. A new action is walked without being named here. */
static const char *const excluded[] = { "app.quit",
                                        "win.close",
                                        "window.close",
                                        "window.minimize",
                                        "about.save-debug-info",
                                        "app.open-translation",
                                        NULL };

typedef struct
{
  ShellTest *test;
  GtkWidget *content; /* under the window; actions start here or below */
  GRand *random;
  GPtrArray *places;  /* of strings: topics, sections, and what there is not */
  GPtrArray *actions; /* of strings: what is in reach at the present step */
  guint n_acted;
  guint n_links;
  gboolean traced;
} Walk;

static guint
choose (Walk *self, guint n_choices)
{
  return (guint)g_rand_int_range (self->random, 0, (gint32)n_choices);
}

static void G_GNUC_PRINTF (2, 3) trace (Walk *self, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  if (!self->traced)
    return;
  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_printerr ("step: %s\n", text);
}

/* A place of the pages, one that there is not, or a language. */
static const char *
choose_text (Walk *self)
{
  const char *const codes[] = { "", "en", "de", "ur" };

  if (choose (self, 10) == 0)
    return codes[choose (self, G_N_ELEMENTS (codes))];
  return g_ptr_array_index (self->places, choose (self, self->places->len));
}

static GVariant *
make_parameter (Walk *self, const GVariantType *type)
{
  if (type == NULL)
    return NULL;
  if (g_variant_type_equal (type, G_VARIANT_TYPE_STRING))
    return g_variant_new_string (choose_text (self));
  if (g_variant_type_equal (type, G_VARIANT_TYPE ("(ss)")))
    return g_variant_new ("(ss)", choose_text (self), choose_text (self));
  if (g_variant_type_equal (type, G_VARIANT_TYPE_BOOLEAN))
    return g_variant_new_boolean (choose (self, 2) == 0);
  if (g_variant_type_equal (type, G_VARIANT_TYPE_INT32))
    return g_variant_new_int32 ((gint32)choose (self, 400) - 50);
  g_error ("The walk must learn to make a parameter of the type %s.",
           g_variant_type_peek_string (type));
}

static void
add_class_actions (GHashTable *names, GtkWidget *widget)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_GET_CLASS (widget);
  const GVariantType *type;
  const char *name, *property;
  GType owner;

  for (guint i = 0;
       gtk_widget_class_query_action (widget_class, i, &owner, &name, &type, &property); i++)
    /* The libraries try out theirs themselves; some leave the program, or trust what they are
     * given. */
    if (!g_strv_contains (excluded, name) && g_str_has_prefix (g_type_name (owner), "Hep"))
      g_hash_table_insert (names, (gpointer)name, (gpointer)type);
}

/* The actions of the program, and of every widget from the focus up to the window. */
static void
do_action (Walk *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->test->window));
  GtkWidget *start = focus != NULL ? focus : self->content;
  GActionGroup *group = G_ACTION_GROUP (self->test->application);
  g_auto (GStrv) of_application = g_action_group_list_actions (group);
  guint n_of_application = g_strv_length (of_application);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer name;
  guint chosen;

  for (GtkWidget *at = start; at != NULL; at = gtk_widget_get_parent (at))
    add_class_actions (names, at);
  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_ptr_array_add (sorted, name);
  g_ptr_array_sort_values (sorted, (GCompareFunc)strcmp);

  chosen = choose (self, n_of_application + sorted->len);
  self->n_acted++;
  if (chosen < n_of_application)
    {
      g_autofree char *full = g_strconcat ("app.", of_application[chosen], NULL);

      trace (self, "%s", full);
      if (!g_strv_contains (excluded, full))
        gtk_widget_activate_action_variant (
            start, full,
            make_parameter (
                self, g_action_group_get_action_parameter_type (group, of_application[chosen])));
    }
  else
    {
      name = g_ptr_array_index (sorted, chosen - n_of_application);
      trace (self, "%s at %s", (char *)name, G_OBJECT_TYPE_NAME (start));
      gtk_widget_activate_action_variant (start, name,
                                          make_parameter (self, g_hash_table_lookup (names, name)));
    }
}

/* Everything that somebody could press now, but what is excluded. The dialog about the program
 * opens web pages without asking the window. */
static void
collect_widgets (GtkWidget *widget, GPtrArray *widgets)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget)
      || ADW_IS_ABOUT_DIALOG (widget))
    return;
  if (GTK_IS_ACTIONABLE (widget))
    {
      const char *name = gtk_actionable_get_action_name (GTK_ACTIONABLE (widget));

      if (name != NULL && g_strv_contains (excluded, name))
        return;
    }
  /* A list activates the row that had the focus last, which may be one of these. */
  if (gtk_widget_get_focusable (widget) && !GTK_IS_LIST_BOX (widget))
    g_ptr_array_add (widgets, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_widgets (child, widgets);
}

static void
do_press (Walk *self)
{
  g_autoptr (GPtrArray) widgets = g_ptr_array_new ();
  GtkWidget *chosen;

  collect_widgets (GTK_WIDGET (self->test->window), widgets);
  if (widgets->len == 0)
    return;
  chosen = g_ptr_array_index (widgets, choose (self, widgets->len));
  trace (self, "press %s", G_OBJECT_TYPE_NAME (chosen));
  if (choose (self, 3) == 0)
    gtk_widget_grab_focus (chosen);
  else
    gtk_widget_activate (chosen);
}

/* As a key travels: from the focus upwards, until somebody takes it. */
static void
do_key (Walk *self)
{
  static const guint keys[]
      = { GDK_KEY_Up,     GDK_KEY_Down,    GDK_KEY_Left,      GDK_KEY_Right, GDK_KEY_Home,
          GDK_KEY_End,    GDK_KEY_Page_Up, GDK_KEY_Page_Down, GDK_KEY_Tab,   GDK_KEY_ISO_Left_Tab,
          GDK_KEY_Return, GDK_KEY_space,   GDK_KEY_Escape,    GDK_KEY_a,     GDK_KEY_c,
          GDK_KEY_F7,     GDK_KEY_Menu };
  static const GdkModifierType modifiers[] = {
    0, 0, 0, GDK_SHIFT_MASK, GDK_CONTROL_MASK, GDK_SHIFT_MASK | GDK_CONTROL_MASK, GDK_ALT_MASK
  };
  guint key = keys[choose (self, G_N_ELEMENTS (keys))];
  GdkModifierType state = modifiers[choose (self, G_N_ELEMENTS (modifiers))];
  GtkWidget *at = gtk_root_get_focus (GTK_ROOT (self->test->window));
  gboolean handled = FALSE;

  trace (self, "key %s with %u", gdk_keyval_name (key), state);
  while (at != NULL && !handled)
    {
      g_autoptr (GtkWidget) held = g_object_ref (at);
      g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (at);

      for (guint i = 0; !handled && i < g_list_model_get_n_items (controllers); i++)
        {
          g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

          /* Those of the libraries also look at the event, and here is none. */
          if (GTK_IS_EVENT_CONTROLLER_KEY (controller)
              && g_str_has_prefix (G_OBJECT_TYPE_NAME (at), "Hep") && !GTK_IS_POPOVER (at))
            g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
        }
      at = gtk_widget_get_parent (at);
    }
}

static void
do_focus (Walk *self)
{
  static const GtkDirectionType directions[]
      = { GTK_DIR_TAB_FORWARD, GTK_DIR_TAB_FORWARD, GTK_DIR_TAB_BACKWARD, GTK_DIR_UP,
          GTK_DIR_DOWN,        GTK_DIR_LEFT,        GTK_DIR_RIGHT };

  gtk_widget_child_focus (GTK_WIDGET (self->test->window),
                          directions[choose (self, G_N_ELEMENTS (directions))]);
}

static void
do_change (Walk *self)
{
  GtkWindow *window = GTK_WINDOW (self->test->window);

  guint what = choose (self, 8);

  trace (self, "change %u", what);
  switch (what)
    {
    case 0:
      gtk_window_set_default_size (window, 380 + (int)choose (self, 1200),
                                   320 + (int)choose (self, 700));
      break;
    case 1:
      gtk_widget_set_default_direction (choose (self, 2) == 0 ? GTK_TEXT_DIR_LTR
                                                              : GTK_TEXT_DIR_RTL);
      hep_commands_set_accels (GTK_APPLICATION (self->test->application));
      break;
    case 2:
    case 3:
      g_settings_set_int (self->test->settings, "text-size", 100 + 10 * (int)choose (self, 21));
      break;
    case 4:
    case 5:
      g_settings_set_enum (self->test->settings, "color-scheme", (int)choose (self, 3));
      break;
    default:
      g_settings_set_boolean (self->test->settings, "remember-place", choose (self, 2) == 0);
      break;
    }
}

static void
do_scroll (Walk *self)
{
  GtkWidget *scroller = shell_test_find (self->test->window, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment;

  trace (self, "scroll");
  if (scroller == NULL)
    return;
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment,
                            gtk_adjustment_get_upper (adjustment) * choose (self, 101) / 100);
}

static void
close_dialogs (Walk *self)
{
  AdwDialog *dialog;

  while ((dialog
          = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->test->window)))
         != NULL)
    adw_dialog_force_close (dialog);
}

/* What is still going away after thousands of steps may take the first wish to close for itself. */
static void
close_window (Walk *self)
{
  GtkApplication *application = GTK_APPLICATION (self->test->application);

  for (guint i = 0; i < 20 && gtk_application_get_windows (application) != NULL; i++)
    {
      close_dialogs (self);
      gtk_window_close (GTK_WINDOW (self->test->window));
      shell_test_settle ();
    }
  g_assert_null (gtk_application_get_windows (application));
}

static void
collect_places (Walk *self)
{
  static const char *const wrong[] = { "",
                                       "#",
                                       "nowhere",
                                       "overview#nowhere",
                                       "#key-points",
                                       "a/b#c#d",
                                       "https://example.org/",
                                       "file:///etc/passwd" };
  g_autofree char *path
      = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "content", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (HepLibrary) library = hep_library_new (folder, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_ptr_array_add (self->places, g_strdup (wrong[i]));
  for (HepTopic *topic = hep_library_find_topic (library, "overview"); topic != NULL;
       topic = hep_library_get_neighbour (library, topic, 1))
    {
      g_autoptr (HepDocument) document = hep_topic_load (topic, NULL);
      gsize n_entries;
      const HepOutlineEntry *outline = hep_document_get_outline (document, &n_entries);

      g_ptr_array_add (self->places, g_strdup (hep_topic_get_id (topic)));
      g_ptr_array_add (
          self->places,
          g_strconcat (hep_topic_get_id (topic), "#",
                       hep_block_get_id (outline[choose (self, (guint)n_entries)].section), NULL));
    }
}

static void
open_uri_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ((Walk *)user_data)->n_links++;
}

/* Stands before the window's action that opens a browser; all others are still found behind it. */
static void
stub_browser (Walk *self, GtkWidget *content)
{
  static const GActionEntry entries[] = { { "open-uri", open_uri_cb, "s", NULL, NULL, { 0 } } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (content, "win", G_ACTION_GROUP (group));
  g_assert_true (gtk_widget_activate_action (content, "win.open-uri", "s", "https://example.org/"));
  g_assert_cmpuint (self->n_links, ==, 1);
  g_assert_true (gtk_widget_activate_action (content, "win.open-topic", "s", "liver"));
  shell_test_assert_title (self->test, "Your liver and what it does");
}

static guint64
get_number (const char *variable, guint64 otherwise)
{
  const char *value = g_getenv (variable);

  return value != NULL ? g_ascii_strtoull (value, NULL, 10) : otherwise;
}

static void
walk (ShellTest *test)
{
  static void (*const steps[]) (Walk *)
      = { do_action, do_action, do_action, do_press,  do_press,  do_press,
          do_key,    do_key,    do_focus,  do_change, do_scroll, close_dialogs };
  guint32 seed = (guint32)get_number ("HEP_WALK_SEED", SEED);
  guint64 n_steps = get_number ("HEP_WALK_STEPS", WALK_STEPS);
  Walk self = { .test = test };

  g_test_message ("HEP_WALK_SEED=%u HEP_WALK_STEPS=%" G_GUINT64_FORMAT, seed, n_steps);
  self.traced = g_getenv ("HEP_WALK_TRACE") != NULL;
  self.random = g_rand_new_with_seed (seed);
  self.places = g_ptr_array_new_with_free_func (g_free);
  collect_places (&self);
  self.content = gtk_widget_get_first_child (GTK_WIDGET (test->window));
  stub_browser (&self, self.content);
  for (guint64 i = 0; i < n_steps; i++)
    {
      steps[choose (&self, G_N_ELEMENTS (steps))](&self);
      for (guint j = 0; j < 8 && g_main_context_iteration (NULL, FALSE); j++)
        continue;
      if (i % 500 == 499)
        shell_test_settle ();
    }

  close_dialogs (&self);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  shell_test_settle ();
  g_assert_cmpuint (self.n_acted, >=, n_steps / 10);
  g_assert_true (shell_test_act (test, "win.open-topic", "overview"));
  g_assert_nonnull (gtk_window_get_title (GTK_WINDOW (test->window)));
  gtk_widget_insert_action_group (self.content, "win", NULL);
  close_window (&self);
  g_ptr_array_unref (self.places);
  g_rand_free (self.random);
}

static void
test_walk (void)
{
  g_autoptr (GSettings) settings = shell_test_reset_settings ();
  const char *option = "--content=resource://" HEP_RESOURCE_PATH "/content/ overview";

  shell_test_run (option, walk);
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);

  g_test_add_func ("/shell/walk", test_walk);

  return g_test_run ();
}
