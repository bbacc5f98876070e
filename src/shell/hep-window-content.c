/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the window holds. It is made anew when the language changes, since nothing that has been
 * shown changes its words; the window itself stays, with its place on the screen. */

#include "config.h"

#include "hep-window-private.h"

#include "hep-language-styles.h"

#define CONTENT_UI HEP_RESOURCE_PATH "/shell/hep-window-content.ui"

static gboolean
want_sidebar_cb (gpointer user_data)
{
  hep_window_set_sidebar_visible (HEP_WINDOW (user_data), TRUE);
  return G_SOURCE_REMOVE;
}

/* Going back from the page by gesture in a wide window is the wish to see the topics again. The
 * split view must have finished before it is laid out anew. */
static void
show_content_cb (HepWindow *self)
{
  if (!self->narrow && !self->sidebar_wanted
      && !adw_navigation_split_view_get_show_content (self->split_view))
    g_idle_add_full (G_PRIORITY_DEFAULT, want_sidebar_cb, g_object_ref (self), g_object_unref);
  else
    g_object_notify (G_OBJECT (self), "sidebar-visible");
  if (self->narrow && !adw_navigation_split_view_get_show_content (self->split_view))
    hep_sidebar_focus_topic (self->sidebar);
}

/* English needs no letters of its own, and starts the faster for it. */
static void
update_letters (HepWindow *self)
{
  HepLanguage *language = hep_language_choice_get_language (self->languages);
  HepLanguage *beside = hep_language_choice_get_beside (self->languages);

  if (self->language_class != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->language_class);
  g_clear_pointer (&self->language_class, g_free);
  if (language == NULL || (hep_language_is_english (language) && beside == NULL))
    return;
  hep_appearance_add_language_styles (self->appearance);
  self->language_class = hep_language_styles_dup_class (hep_language_get_code (language));
  if (self->language_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), self->language_class);
}

void
hep_window_build_content (HepWindow *self)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autoptr (GError) error = NULL;

  g_assert (HEP_IS_WINDOW (self));

  update_letters (self);
  g_type_ensure (HEP_TYPE_READER_PAGE);
  g_type_ensure (HEP_TYPE_SIDEBAR);
  if (!gtk_builder_add_from_resource (builder, CONTENT_UI, &error))
    g_error ("%s", error->message); /* It is a part of the program. */
  self->toast_overlay = ADW_TOAST_OVERLAY (gtk_builder_get_object (builder, "toast_overlay"));
  self->split_view = ADW_NAVIGATION_SPLIT_VIEW (gtk_builder_get_object (builder, "split_view"));
  self->sidebar = HEP_SIDEBAR (gtk_builder_get_object (builder, "sidebar"));
  self->reader_page = HEP_READER_PAGE (gtk_builder_get_object (builder, "reader_page"));

  g_object_bind_property (self->reader_page, "title", self, "title", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->appearance, "text-size", self->reader_page, "text-size",
                          G_BINDING_SYNC_CREATE);
  hep_reader_page_bind (self->reader_page, self->settings, self->languages);
  hep_window_update_layout (self);
  g_signal_connect_object (self->split_view, "notify::show-content", G_CALLBACK (show_content_cb),
                           self, G_CONNECT_SWAPPED);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self),
                                      GTK_WIDGET (self->toast_overlay));
}

/* The way from a widget down to one inside it, as the numbers of children. */
static GArray *
get_path (GtkWidget *from, GtkWidget *to)
{
  GArray *path = g_array_new (FALSE, FALSE, sizeof (guint));

  for (GtkWidget *widget = to; widget != from; widget = gtk_widget_get_parent (widget))
    {
      guint number = 0;

      for (GtkWidget *other = gtk_widget_get_prev_sibling (widget); other != NULL;
           other = gtk_widget_get_prev_sibling (other))
        number++;
      g_array_prepend_val (path, number);
    }
  return path;
}

static GtkWidget *
follow_path (GtkWidget *from, GArray *path)
{
  GtkWidget *widget = from;

  for (guint i = 0; i < path->len && widget != NULL; i++)
    {
      guint number = g_array_index (path, guint, i);

      widget = gtk_widget_get_first_child (widget);
      while (number-- > 0 && widget != NULL)
        widget = gtk_widget_get_next_sibling (widget);
    }
  return widget;
}

static void
close_dialogs (HepWindow *self)
{
  AdwDialog *dialog;

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)))
         != NULL)
    adw_dialog_force_close (dialog);
}

/* The same page, at the same place; the focus in it stays in it. The title has no id to be found
 * again by, but stands at the top. */
static void
show_page_again (HepWindow *self,
                 HepTopic *topic,
                 const char *block,
                 const char *focus,
                 gboolean has_focus)
{
  gboolean restored
      = topic != NULL
        && hep_reader_page_show (self->reader_page, self->library, topic, block, focus);

  hep_sidebar_set_topic (self->sidebar, topic);
  if (has_focus && (focus == NULL || !restored))
    hep_reader_page_focus_place (self->reader_page);
}

/* Says everything in the language that is chosen now: same page, same place, same focus. */
void
hep_window_change_language (HepWindow *self)
{
  g_autoptr (HepTopic) topic = NULL;
  g_autofree char *block = NULL;
  g_autofree char *focus = NULL;
  g_autoptr (GArray) path = NULL;
  GtkWidget *content;
  GtkWidget *widget;
  gboolean has_focus;
  gboolean shows_page;

  g_return_if_fail (HEP_IS_WINDOW (self));

  close_dialogs (self);
  content = adw_application_window_get_content (ADW_APPLICATION_WINDOW (self));
  has_focus = hep_reader_page_has_focus (self->reader_page, self->last_focus);
  if (has_focus)
    focus = hep_reader_page_dup_focus (self->reader_page);
  else if (self->last_focus != NULL && gtk_widget_is_ancestor (self->last_focus, content))
    path = get_path (content, self->last_focus);
  g_set_object (&topic, hep_reader_page_get_topic (self->reader_page));
  block = hep_reader_page_dup_block (self->reader_page);
  shows_page = adw_navigation_split_view_get_show_content (self->split_view);

  hep_window_build_content (self);
  adw_navigation_split_view_set_show_content (self->split_view, shows_page);
  if (self->library == NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "app.load-library", NULL);
      return;
    }
  hep_sidebar_set_library (self->sidebar, self->library,
                           hep_language_choice_get_language (self->languages));
  show_page_again (self, topic, block, focus, has_focus);
  hep_window_update_actions (self);

  widget
      = path != NULL
            ? follow_path (adw_application_window_get_content (ADW_APPLICATION_WINDOW (self)), path)
            : NULL;
  if (widget != NULL && !gtk_widget_grab_focus (widget))
    hep_reader_page_focus_place (self->reader_page);
}

/* Dialogs come and go; where the focus was in the content is remembered beneath them. */
void
hep_window_note_focus (HepWindow *self)
{
  GtkWidget *content = adw_application_window_get_content (ADW_APPLICATION_WINDOW (self));
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus != NULL && content != NULL && gtk_widget_is_ancestor (focus, content))
    g_set_weak_pointer (&self->last_focus, focus);
}
