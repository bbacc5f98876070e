/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-sidebar.h"

struct _HepSidebar
{
  GtkWidget parent_instance;

  AdwSidebar *sidebar;
  HepLibrary *library;
  HepTopic *topic;
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

static void
update_selection (HepSidebar *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (self->topic != NULL)
    find_row (self, self->topic, &position);
  adw_sidebar_set_selected (self->sidebar, position);
}

/* Screen readers take the tooltip of a row for its name, so it is the title and nothing more; to
 * the eye it shows what a narrow list cuts off. It is read as markup. */
static void
update_tooltip (HepTopic *topic, GParamSpec *pspec, AdwSidebarItem *item)
{
  g_autofree char *markup = g_markup_escape_text (hep_topic_get_title (topic), -1);

  adw_sidebar_item_set_tooltip (item, markup);
}

static AdwSidebarItem *
create_item (gpointer object, gpointer user_data)
{
  HepTopic *topic = object;
  AdwSidebarItem *item = adw_sidebar_item_new (hep_topic_get_title (topic));

  g_object_bind_property (topic, "title", item, "title", G_BINDING_DEFAULT);
  g_signal_connect_object (topic, "notify::title", G_CALLBACK (update_tooltip), item, 0);
  update_tooltip (topic, NULL, item);
  return item;
}

static void
fill (HepSidebar *self)
{
  guint n_sections = 0;

  adw_sidebar_remove_all (self->sidebar);
  if (self->library != NULL)
    n_sections = g_list_model_get_n_items (G_LIST_MODEL (self->library));

  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr (HepSection) topics = g_list_model_get_item (G_LIST_MODEL (self->library), i);
      AdwSidebarSection *section = adw_sidebar_section_new ();

      adw_sidebar_section_set_title (section, hep_section_get_title (topics));
      adw_sidebar_section_bind_model (section, G_LIST_MODEL (topics), create_item, NULL, NULL);
      adw_sidebar_append (self->sidebar, section);
    }
  update_selection (self);
}

static void
activated_cb (HepSidebar *self, guint position)
{
  HepTopic *topic = find_row (self, NULL, &position);

  if (topic != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-topic", "s", hep_topic_get_id (topic));
}

/* Arrow keys move the selection without opening anything: once the focus has left the list, the
 * selected row is again that of the open topic. */
static void
leave_cb (HepSidebar *self)
{
  update_selection (self);
}

static void
hep_sidebar_dispose (GObject *object)
{
  HepSidebar *self = HEP_SIDEBAR (object);

  if (self->library != NULL)
    g_signal_handlers_disconnect_by_data (self->library, self);
  g_clear_object (&self->library);
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
}

void
hep_sidebar_set_library (HepSidebar *self, HepLibrary *library)
{
  g_return_if_fail (HEP_IS_SIDEBAR (self));
  g_return_if_fail (library == NULL || HEP_IS_LIBRARY (library));

  if (self->library == library)
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

  if (g_set_object (&self->topic, topic))
    update_selection (self);
}

void
hep_sidebar_set_mode (HepSidebar *self, AdwSidebarMode mode)
{
  g_return_if_fail (HEP_IS_SIDEBAR (self));

  adw_sidebar_set_mode (self->sidebar, mode);
}
