/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-window-private.h"

#include <glib/gi18n.h>

#define FIRST_TOPIC   "overview"
#define TOAST_SECONDS 20

G_DEFINE_FINAL_TYPE (HepWindow, hep_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_SIDEBAR_VISIBLE = 1,
} HepWindowProperty;

static GParamSpec *properties[PROP_SIDEBAR_VISIBLE + 1];

/* Without room, or without the wish for it, the sidebar is a page of its own behind the article. */
void
hep_window_update_layout (HepWindow *self)
{
  gboolean collapsed = self->narrow || !self->sidebar_wanted;

  if (adw_navigation_split_view_get_collapsed (self->split_view) != collapsed)
    {
      adw_navigation_split_view_set_show_content (self->split_view, TRUE);
      adw_navigation_split_view_set_collapsed (self->split_view, collapsed);
      hep_sidebar_set_mode (self->sidebar,
                            collapsed ? ADW_SIDEBAR_MODE_PAGE : ADW_SIDEBAR_MODE_SIDEBAR);
    }
  g_object_set (self->reader_page, "narrow", self->narrow, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR_VISIBLE]);
}

static void
narrow_apply_cb (HepWindow *self)
{
  self->narrow = TRUE;
  hep_window_update_layout (self);
}

static void
narrow_unapply_cb (HepWindow *self)
{
  self->narrow = FALSE;
  hep_window_update_layout (self);
}

gboolean
hep_window_get_sidebar_visible (HepWindow *self)
{
  g_assert (HEP_IS_WINDOW (self));

  /* While the window goes, its action still asks. */
  if (self->narrow && self->split_view != NULL)
    return !adw_navigation_split_view_get_show_content (self->split_view);
  return self->sidebar_wanted;
}

void
hep_window_set_sidebar_visible (HepWindow *self, gboolean visible)
{
  g_assert (HEP_IS_WINDOW (self));

  if (hep_window_get_sidebar_visible (self) == visible)
    return;

  if (self->narrow)
    {
      adw_navigation_split_view_set_show_content (self->split_view, !visible);
      if (visible)
        hep_sidebar_focus_topic (self->sidebar);
      return;
    }
  self->sidebar_wanted = visible;
  hep_window_update_layout (self);
}

static void
save_place (HepWindow *self)
{
  g_autofree char *place = NULL;

  if (!g_settings_get_boolean (self->settings, "remember-place"))
    {
      g_settings_reset (self->settings, "last-place");
      return;
    }

  place = hep_reader_page_dup_place (self->reader_page);
  if (place != NULL)
    g_settings_set_string (self->settings, "last-place", place);
}

/* Also when the window loses the focus: the end of a session gives no other warning. */
static void
save_state (HepWindow *self)
{
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  if (width > 0 && height > 0)
    {
      g_settings_set_int (self->settings, "window-width", width);
      g_settings_set_int (self->settings, "window-height", height);
    }
  g_settings_set_boolean (self->settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
  g_settings_set_boolean (self->settings, "sidebar-visible", self->sidebar_wanted);
  save_place (self);
}

static void
is_active_cb (HepWindow *self)
{
  if (!gtk_window_is_active (GTK_WINDOW (self)) && gtk_widget_get_realized (GTK_WIDGET (self)))
    save_state (self);
}

/* GTK takes the ring around the focus away after some seconds, and a slow reader would have lost
 * the place. Once a key has shown it, it stays until a pointer is used. */
static void
focus_visible_cb (HepWindow *self)
{
  if (gtk_window_get_focus_visible (GTK_WINDOW (self)))
    self->ring_wanted = TRUE;
  else if (self->ring_wanted)
    gtk_window_set_focus_visible (GTK_WINDOW (self), TRUE);
}

static void
mouse_pressed_cb (HepWindow *self, int n_press, double x, double y, GtkGestureSingle *gesture)
{
  guint button = gtk_gesture_single_get_current_button (gesture);

  self->ring_wanted = FALSE;
  gtk_window_set_focus_visible (GTK_WINDOW (self), FALSE);

  /* The extra buttons on the side of a mouse. */
  if (button == 8)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
  else if (button == 9)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.forward", NULL);
  else
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static gboolean
hep_window_close_request (GtkWindow *window)
{
  save_state (HEP_WINDOW (window));

  return GTK_WINDOW_CLASS (hep_window_parent_class)->close_request (window);
}

static void
hep_window_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((HepWindowProperty)prop_id)
    {
    case PROP_SIDEBAR_VISIBLE:
      g_value_set_boolean (value, hep_window_get_sidebar_visible (HEP_WINDOW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hep_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((HepWindowProperty)prop_id)
    {
    case PROP_SIDEBAR_VISIBLE:
      hep_window_set_sidebar_visible (HEP_WINDOW (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hep_window_dispose (GObject *object)
{
  HepWindow *self = HEP_WINDOW (object);

  g_clear_object (&self->library);
  g_clear_object (&self->history);
  g_clear_object (&self->settings);
  g_clear_object (&self->appearance);
  g_clear_object (&self->languages);
  g_clear_weak_pointer (&self->last_focus);
  g_clear_pointer (&self->language_class, g_free);
  self->toast_overlay = NULL;
  self->split_view = NULL;
  self->sidebar = NULL;
  self->reader_page = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), HEP_TYPE_WINDOW);

  G_OBJECT_CLASS (hep_window_parent_class)->dispose (object);
}

static void
hep_window_class_init (HepWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hep_window_get_property;
  object_class->set_property = hep_window_set_property;
  object_class->dispose = hep_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = hep_window_close_request;

  properties[PROP_SIDEBAR_VISIBLE]
      = g_param_spec_boolean ("sidebar-visible", NULL, NULL, TRUE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  hep_window_install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               HEP_RESOURCE_PATH "/shell/hep-window.ui");
  gtk_widget_class_bind_template_callback (widget_class, narrow_apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_unapply_cb);
  gtk_widget_class_bind_template_callback (widget_class, mouse_pressed_cb);
}

static void
hep_window_init (HepWindow *self)
{
  self->history = hep_history_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  if (g_str_equal (HEP_PROFILE, "devel"))
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");

  /* The first page opens with the focus on its title, where a screen reader starts to read; a ring
   * around it before any key was pressed would only puzzle. */
  gtk_window_set_focus_visible (GTK_WINDOW (self), FALSE);

  g_signal_connect (self, "notify::focus-visible", G_CALLBACK (focus_visible_cb), NULL);
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (hep_window_note_focus), NULL);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (is_active_cb), NULL);
  g_signal_connect_object (self->history, "notify", G_CALLBACK (hep_window_update_actions), self,
                           G_CONNECT_SWAPPED);
}

static void
set_class (HepWindow *self, const char *css_class, gboolean set)
{
  if (set)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), css_class);
}

/* Who asks the system for more contrast gets it, whatever the colours. */
static void
update_theme (HepWindow *self)
{
  g_autofree char *nick = g_settings_get_string (self->settings, "color-scheme");
  gboolean contrast = g_str_has_prefix (nick, "contrast")
                      || adw_style_manager_get_high_contrast (adw_style_manager_get_default ());

  set_class (self, "contrast", contrast);
  set_class (self, "sepia", !contrast && g_str_equal (nick, "sepia"));
}

GtkWidget *
hep_window_new (GtkApplication *application,
                GSettings *settings,
                HepAppearance *appearance,
                HepLanguageChoice *languages)
{
  HepWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (HEP_IS_APPEARANCE (appearance), NULL);
  g_return_val_if_fail (HEP_IS_LANGUAGE_CHOICE (languages), NULL);

  self = g_object_new (HEP_TYPE_WINDOW, "application", application, "default-width",
                       g_settings_get_int (settings, "window-width"), "default-height",
                       g_settings_get_int (settings, "window-height"), "maximized",
                       g_settings_get_boolean (settings, "window-maximized"), NULL);
  self->settings = g_object_ref (settings);
  self->appearance = g_object_ref (appearance);
  self->languages = g_object_ref (languages);
  self->sidebar_wanted = g_settings_get_boolean (settings, "sidebar-visible");
  hep_window_build_content (self);
  hep_window_update_actions (self);
  g_signal_connect_object (settings, "changed::color-scheme", G_CALLBACK (update_theme), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (update_theme), self, G_CONNECT_SWAPPED);
  update_theme (self);
  return GTK_WIDGET (self);
}

/* Shows the topics of `library`; when there is none, `error` says why. */
void
hep_window_set_library (HepWindow *self, HepLibrary *library, const GError *error)
{
  g_return_if_fail (HEP_IS_WINDOW (self));
  g_return_if_fail (HEP_IS_LIBRARY (library) != (error != NULL));

  g_set_object (&self->library, library);
  hep_sidebar_set_library (self->sidebar, library,
                           hep_language_choice_get_language (self->languages));
  if (library == NULL)
    hep_reader_page_show_error (self->reader_page, error);
  hep_window_update_actions (self);
}

static HepTopic *
find_first_topic (HepLibrary *library)
{
  HepTopic *topic = hep_library_find_topic (library, FIRST_TOPIC);
  guint n_sections = g_list_model_get_n_items (G_LIST_MODEL (library));

  for (guint i = 0; i < n_sections && topic == NULL; i++)
    {
      g_autoptr (GListModel) section = g_list_model_get_item (G_LIST_MODEL (library), i);

      topic = g_list_model_get_item (section, 0);
      if (topic != NULL)
        g_object_unref (topic); /* The library keeps it alive. */
    }
  return topic;
}

/* Opens a place, “topic” or “topic#block”; %NULL is where reading stopped last time, or the topic
 * to start with. */
void
hep_window_open (HepWindow *self, const char *place)
{
  g_autofree char *last_place = NULL;
  g_autofree char *last_topic = NULL;
  g_autofree char *start = NULL;
  HepTopic *first;

  g_return_if_fail (HEP_IS_WINDOW (self));

  if (self->library == NULL)
    return;

  if (place == NULL && g_settings_get_boolean (self->settings, "remember-place"))
    {
      last_place = g_settings_get_string (self->settings, "last-place");
      last_topic = g_strndup (last_place, strcspn (last_place, "#"));
      if (hep_library_find_topic (self->library, last_topic) != NULL)
        place = last_place;
    }
  if (place == NULL)
    {
      start = g_settings_get_string (self->settings, "start-topic");
      first = hep_library_find_topic (self->library, start);
      if (first == NULL)
        first = find_first_topic (self->library);
      place = first == NULL ? NULL : hep_topic_get_id (first);
    }
  if (place != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-topic", "s", place);
}

/* Tells the reader something in one sentence, at the foot of the window. */
void
hep_window_toast (HepWindow *self, const char *sentence)
{
  AdwToast *toast;

  g_return_if_fail (HEP_IS_WINDOW (self));
  g_return_if_fail (sentence != NULL);

  toast = adw_toast_new (sentence);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

/* The same with a button, and the time to reach it by keyboard. */
void
hep_window_toast_with_action (HepWindow *self,
                              const char *sentence,
                              const char *label,
                              const char *action_name)
{
  AdwToast *toast;

  g_return_if_fail (HEP_IS_WINDOW (self));
  g_return_if_fail (sentence != NULL);
  g_return_if_fail (label != NULL);

  toast = adw_toast_new (sentence);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_timeout (toast, TOAST_SECONDS);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH); /* it is newer than the last */
  adw_toast_set_button_label (toast, label);
  adw_toast_set_action_name (toast, action_name);
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}
