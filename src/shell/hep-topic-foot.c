/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-topic-foot.h"

#include "hep-library-languages.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HepTopicFoot
{
  GtkBox parent_instance;

  GtkWidget *related_box;
  GtkWidget *related_list;
  GtkWidget *previous_button;
  GtkWidget *previous_title;
  GtkWidget *next_button;
  GtkWidget *next_title;
};

G_DEFINE_FINAL_TYPE (HepTopicFoot, hep_topic_foot, GTK_TYPE_BOX)

static GtkWidget *
create_chip (HepTopic *topic, HepLanguage *language)
{
  g_autofree char *title = hep_topic_dup_title_in (topic, language);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-topic");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", hep_topic_get_id (topic));
  gtk_widget_add_css_class (button, "chip");
  return button;
}

static void
show_neighbour (GtkWidget *button, GtkWidget *label, const char *title, const char *name)
{
  gtk_widget_set_visible (button, title != NULL);
  if (title == NULL)
    return;

  gtk_label_set_label (GTK_LABEL (label), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_neighbours (HepTopicFoot *self, const char *previous, const char *next)
{
  g_autofree char *previous_name = NULL;
  g_autofree char *next_name = NULL;

  if (previous != NULL)
    /* Translators: %s is the title of a page */
    previous_name = g_strdup_printf (_ ("Previous topic: %s"), previous);
  if (next != NULL)
    /* Translators: %s is the title of a page */
    next_name = g_strdup_printf (_ ("Next topic: %s"), next);

  show_neighbour (self->previous_button, self->previous_title, previous, previous_name);
  show_neighbour (self->next_button, self->next_title, next, next_name);
}

static char *
dup_neighbour (HepLibrary *library, HepTopic *topic, int direction, HepLanguage *language)
{
  HepTopic *neighbour = hep_library_get_neighbour (library, topic, direction);

  return neighbour != NULL ? hep_topic_dup_title_in (neighbour, language) : NULL;
}

static void
hep_topic_foot_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HEP_TYPE_TOPIC_FOOT);

  G_OBJECT_CLASS (hep_topic_foot_parent_class)->dispose (object);
}

static void
hep_topic_foot_class_init (HepTopicFootClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hep_topic_foot_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "topicfoot");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               HEP_RESOURCE_PATH "/shell/hep-topic-foot.ui");
  gtk_widget_class_bind_template_child (widget_class, HepTopicFoot, related_box);
  gtk_widget_class_bind_template_child (widget_class, HepTopicFoot, related_list);
  gtk_widget_class_bind_template_child (widget_class, HepTopicFoot, previous_button);
  gtk_widget_class_bind_template_child (widget_class, HepTopicFoot, previous_title);
  gtk_widget_class_bind_template_child (widget_class, HepTopicFoot, next_button);
  gtk_widget_class_bind_template_child (widget_class, HepTopicFoot, next_title);
}

static void
hep_topic_foot_init (HepTopicFoot *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hep_topic_foot_show (HepTopicFoot *self,
                     HepLibrary *library,
                     HepTopic *topic,
                     HepDocument *document)
{
  HepLanguage *language;
  g_autofree char *previous = NULL;
  g_autofree char *next = NULL;
  const char *const *related;
  gboolean any = FALSE;

  g_return_if_fail (HEP_IS_TOPIC_FOOT (self));
  g_return_if_fail (HEP_IS_LIBRARY (library));
  g_return_if_fail (HEP_IS_TOPIC (topic));
  g_return_if_fail (document != NULL);

  language = hep_library_get_language_of (library, document);
  related = hep_document_get_related (document);
  adw_wrap_box_remove_all (ADW_WRAP_BOX (self->related_list));
  for (gsize i = 0; related != NULL && related[i] != NULL; i++)
    {
      HepTopic *other = hep_library_find_topic (library, related[i]);

      if (other == NULL)
        continue;
      adw_wrap_box_append (ADW_WRAP_BOX (self->related_list), create_chip (other, language));
      any = TRUE;
    }
  gtk_widget_set_visible (self->related_box, any);

  previous = dup_neighbour (library, topic, -1, language);
  next = dup_neighbour (library, topic, 1, language);
  show_neighbours (self, previous, next);
}
