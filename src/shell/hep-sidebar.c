/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-sidebar.h"

#include "hep-reveal.h"

/* Rows enough for a window of usual height. The sections after them come once these were drawn. */
#define FIRST_ROWS 16
/* Ticks come before the layout of their frame: at the second one the first rows were drawn. */
#define FIRST_FRAMES 2

struct _HepSidebar
{
  GtkWidget parent_instance;

  AdwSidebar *sidebar;
  HepLibrary *library;
  HepLanguage *language; /* NULL for English */
  HepTopic *topic;
  guint n_sections; /* that the list has so far */
  guint fill_id;
  guint fill_frames;
};

G_DEFINE_FINAL_TYPE (HepSidebar, hep_sidebar, GTK_TYPE_WIDGET)

/* The rows stand in the order of the library, so a row is known by its number. Looks for the topic
 * of a row, or for the row of a topic: whichever of the two is given. */
static HepTopic *
find_row (HepSidebar *self, HepTopic *wanted, guint *position)
{
  guint n_sections
      = self->library == NULL ? 0 : g_list_model_get_n_items (G_LIST_MODEL (self->library));
  guint row = 0;

  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr (GListModel) section = g_list_model_get_item (G_LIST_MODEL (self->library), i);
      guint n_topics = g_list_model_get_n_items (section);

      for (guint j = 0; j < n_topics; j++, row++)
        {
          g_autoptr (HepTopic) topic = g_list_model_get_item (section, j);

          if (wanted == NULL ? row == *position : topic == wanted)
            {
              *position = row;
              return topic; /* The library keeps it alive. */
            }
        }
    }
  *position = GTK_INVALID_LIST_POSITION;
  return NULL;
}

/* The row of the open topic, which may not have come to the list yet. */
static guint
get_topic_row (HepSidebar *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (self->topic != NULL)
    find_row (self, self->topic, &position);
  return position;
}

/* The list does not give out its rows: they are counted as they stand. */
static GtkWidget *
find_row_widget (GtkWidget *widget, guint *position)
{
  if (GTK_IS_LIST_BOX_ROW (widget))
    return (*position)-- == 0 ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row_widget (child, position);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_topic_row (HepSidebar *self)
{
  guint position = get_topic_row (self);

  return position != GTK_INVALID_LIST_POSITION
             ? find_row_widget (GTK_WIDGET (self->sidebar), &position)
             : NULL;
}

/* Not while somebody is looking for another in it. */
static void
reveal_topic (HepSidebar *self)
{
  GtkWidget *row = find_topic_row (self);

  if (row != NULL
      && !(gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN))
    hep_reveal (row);
}

static void
update_selection (HepSidebar *self)
{
  guint position = get_topic_row (self);

  if (position >= g_list_model_get_n_items (G_LIST_MODEL (adw_sidebar_get_items (self->sidebar))))
    position = GTK_INVALID_LIST_POSITION; /* It is selected when its section has come. */
  adw_sidebar_set_selected (self->sidebar, position);
}

static gboolean
title_to_item (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_autoptr (HepTopic) topic = HEP_TOPIC (g_binding_dup_source (binding));

  g_value_take_string (to, hep_topic_dup_title_in (topic, HEP_SIDEBAR (user_data)->language));
  return TRUE;
}

/* A tooltip is read as markup. */
static gboolean
title_to_tooltip (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  const char *title = g_value_get_string (from);

  g_value_take_string (to, title == NULL ? NULL : g_markup_escape_text (title, -1));
  return TRUE;
}

/* Screen readers take the tooltip of a row for its name, so it is the title and nothing more; to
 * the eye it shows what a narrow list cuts off. */
static AdwSidebarItem *
create_item (gpointer object, gpointer user_data)
{
  AdwSidebarItem *item = adw_sidebar_item_new ("");

  g_object_bind_property_full (item, "title", item, "tooltip", G_BINDING_DEFAULT, title_to_tooltip,
                               NULL, NULL, NULL);
  g_object_bind_property_full (object, "title", item, "title", G_BINDING_SYNC_CREATE, title_to_item,
                               NULL, user_data, NULL);
  return item;
}

static void
stop_filling (HepSidebar *self)
{
  if (self->fill_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->fill_id);
  self->fill_id = 0;
  self->fill_frames = 0;
}

/* Adds sections until there are `n_rows` more rows; %FALSE when there is no other. */
static gboolean
add_sections (HepSidebar *self, guint n_rows)
{
  guint n_added = 0;

  while (n_added < n_rows)
    {
      g_autoptr (HepSection) topics
          = g_list_model_get_item (G_LIST_MODEL (self->library), self->n_sections);
      g_autofree char *title = NULL;
      AdwSidebarSection *section;

      if (topics == NULL)
        return FALSE;
      section = adw_sidebar_section_new ();
      title = hep_section_dup_title_in (topics, self->language);
      adw_sidebar_section_set_title (section, title);
      adw_sidebar_section_bind_model (section, G_LIST_MODEL (topics), create_item, self, NULL);
      adw_sidebar_append (self->sidebar, section);
      self->n_sections++;
      n_added += g_list_model_get_n_items (G_LIST_MODEL (topics));
    }
  return TRUE;
}

static gboolean
fill_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  HepSidebar *self = HEP_SIDEBAR (widget);

  if (++self->fill_frames < FIRST_FRAMES)
    return G_SOURCE_CONTINUE;
  stop_filling (self);
  add_sections (self, G_MAXUINT);
  update_selection (self);
  reveal_topic (self);
  return G_SOURCE_REMOVE;
}

static void
fill (HepSidebar *self)
{
  stop_filling (self);
  adw_sidebar_remove_all (self->sidebar);
  self->n_sections = 0;
  if (self->library != NULL && add_sections (self, FIRST_ROWS))
    self->fill_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), fill_tick_cb, NULL, NULL);
  update_selection (self);
}

static void
activated_cb (HepSidebar *self, guint position)
{
  HepTopic *topic = find_row (self, NULL, &position);

  if (topic != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.return-to-topic", "s",
                                hep_topic_get_id (topic));
}

/* Arrow keys move the selection without opening anything: once the focus has left the list, the
 * selected row is again that of the open topic. */
static void
leave_cb (HepSidebar *self)
{
  update_selection (self);
}

/* The first (%FALSE) or the last (%TRUE) row that can be seen or scrolled to. */
static GtkWidget *
find_end (GtkWidget *widget, gboolean last)
{
  GtkWidget *child
      = last ? gtk_widget_get_last_child (widget) : gtk_widget_get_first_child (widget);

  if (GTK_IS_LIST_BOX_ROW (widget))
    return gtk_widget_get_mapped (widget) && gtk_widget_get_focusable (widget) ? widget : NULL;

  while (child != NULL)
    {
      GtkWidget *found = find_end (child, last);

      if (found != NULL)
        return found;
      child = last ? gtk_widget_get_prev_sibling (child) : gtk_widget_get_next_sibling (child);
    }
  return NULL;
}

static void
focus_end_action (GtkWidget *widget, const char *action_name, GVariant *last)
{
  GtkWidget *row = find_end (widget, g_variant_get_boolean (last));

  if (row != NULL)
    gtk_widget_grab_focus (row);
}

/* At its first row, a list takes Home for the wish to leave it, and at its last row End. Escape
 * goes back to the page. */
static void
add_keys (HepSidebar *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  const char *const keys[] = { "Home|KP_Home", "End|KP_End" };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i]),
                                                gtk_named_action_new ("sidebar.focus-end"));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_boolean (i == 1));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Escape"),
                        gtk_named_action_new ("win.next-pane")));
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
hep_sidebar_dispose (GObject *object)
{
  HepSidebar *self = HEP_SIDEBAR (object);

  stop_filling (self);
  if (self->library != NULL)
    g_signal_handlers_disconnect_by_data (self->library, self);
  g_clear_object (&self->library);
  g_clear_object (&self->language);
  g_clear_object (&self->topic);
  gtk_widget_dispose_template (GTK_WIDGET (object), HEP_TYPE_SIDEBAR);

  G_OBJECT_CLASS (hep_sidebar_parent_class)->dispose (object);
}

static void
hep_sidebar_class_init (HepSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hep_sidebar_dispose;

  gtk_widget_class_install_action (widget_class, "sidebar.focus-end", "b", focus_end_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NAVIGATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               HEP_RESOURCE_PATH "/shell/hep-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, HepSidebar, sidebar);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
}

static void
hep_sidebar_init (HepSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_keys (self);
}

/* Lists the topics of `library` with their titles in `language`, %NULL for English. */
void
hep_sidebar_set_library (HepSidebar *self, HepLibrary *library, HepLanguage *language)
{
  g_return_if_fail (HEP_IS_SIDEBAR (self));
  g_return_if_fail (library == NULL || HEP_IS_LIBRARY (library));
  g_return_if_fail (language == NULL || HEP_IS_LANGUAGE (language));

  if (!g_set_object (&self->language, language) && self->library == library)
    return;

  if (self->library != NULL)
    g_signal_handlers_disconnect_by_data (self->library, self);
  g_set_object (&self->library, library);
  if (library != NULL)
    g_signal_connect_object (library, "items-changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  fill (self);
}

void
hep_sidebar_set_topic (HepSidebar *self, HepTopic *topic)
{
  g_return_if_fail (HEP_IS_SIDEBAR (self));
  g_return_if_fail (topic == NULL || HEP_IS_TOPIC (topic));

  if (!g_set_object (&self->topic, topic))
    return;
  update_selection (self);
  reveal_topic (self);
}

/* Puts the focus on the row of the open topic, or on the first. */
void
hep_sidebar_focus_topic (HepSidebar *self)
{
  GtkWidget *row;

  g_return_if_fail (HEP_IS_SIDEBAR (self));

  row = find_topic_row (self);
  if (row == NULL)
    row = find_end (GTK_WIDGET (self), FALSE);
  if (row == NULL)
    return;
  gtk_widget_grab_focus (row);
  hep_reveal (row);
}

void
hep_sidebar_set_mode (HepSidebar *self, AdwSidebarMode mode)
{
  g_return_if_fail (HEP_IS_SIDEBAR (self));

  adw_sidebar_set_mode (self->sidebar, mode);
}
