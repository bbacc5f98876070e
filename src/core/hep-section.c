/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-section-private.h"

struct _HepSection
{
  GObject parent_instance;

  GFile *folder;
  const char *id; /* in the entry's data, as is the title */
  const char *title;
  GVariant *topics;
  HepTopic **made; /* those that somebody asked for, else NULL */
  guint n_topics;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HepSection,
                               hep_section,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

typedef enum
{
  PROP_ID = 1,
  PROP_TITLE,
} HepSectionProperty;

static GParamSpec *properties[PROP_TITLE + 1];

static GType
hep_section_get_item_type (GListModel *model)
{
  return HEP_TYPE_TOPIC;
}

static guint
hep_section_get_n_items (GListModel *model)
{
  return HEP_SECTION (model)->n_topics;
}

static gpointer
hep_section_get_item (GListModel *model, guint position)
{
  HepSection *self = HEP_SECTION (model);

  return position < self->n_topics ? g_object_ref (hep_section_get_topic (self, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = hep_section_get_item_type;
  iface->get_n_items = hep_section_get_n_items;
  iface->get_item = hep_section_get_item;
}

static void
hep_section_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  HepSection *self = HEP_SECTION (object);

  switch ((HepSectionProperty)property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_section_finalize (GObject *object)
{
  HepSection *self = HEP_SECTION (object);

  for (guint i = 0; i < self->n_topics; i++)
    g_clear_object (&self->made[i]);
  g_free (self->made);
  g_variant_unref (self->topics);
  g_object_unref (self->folder);

  G_OBJECT_CLASS (hep_section_parent_class)->finalize (object);
}

static void
hep_section_class_init (HepSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = hep_section_get_property;
  object_class->finalize = hep_section_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
hep_section_init (HepSection *self)
{
}

/*
 * hep_section_new:
 * @folder: the content folder
 * @entry: part of a serialised library index, see HEP_SECTION_ENTRY_TYPE
 */
HepSection *
hep_section_new (GFile *folder, GVariant *entry)
{
  HepSection *self;

  g_assert (G_IS_FILE (folder));
  g_assert (g_variant_is_of_type (entry, G_VARIANT_TYPE (HEP_SECTION_ENTRY_TYPE)));

  self = g_object_new (HEP_TYPE_SECTION, NULL);
  self->folder = g_object_ref (folder);
  /* The topics share the entry's data and so keep the strings alive. */
  g_variant_get (entry, "(&s&s@a" HEP_TOPIC_ENTRY_TYPE ")", &self->id, &self->title, &self->topics);
  self->n_topics = (guint)g_variant_n_children (self->topics);
  self->made = g_new0 (HepTopic *, self->n_topics);
  return self;
}

guint
hep_section_get_size (HepSection *self)
{
  g_assert (HEP_IS_SECTION (self));
  return self->n_topics;
}

/* The topic, which is made now if nobody asked for it before; it stays the section's. */
HepTopic *
hep_section_get_topic (HepSection *self, guint position)
{
  g_assert (HEP_IS_SECTION (self));
  g_assert (position < self->n_topics);

  if (self->made[position] == NULL)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (self->topics, position);

      self->made[position] = hep_topic_new (self->folder, self->id, entry);
    }
  return self->made[position];
}

/* The topic if it was ever made, else NULL. */
HepTopic *
hep_section_peek (HepSection *self, guint position)
{
  g_assert (HEP_IS_SECTION (self));
  g_assert (position < self->n_topics);

  return self->made[position];
}

/* Puts in a topic that was made for an earlier order of the library, so that whoever holds it
 * goes on hearing of changes. */
void
hep_section_adopt (HepSection *self, guint position, HepTopic *topic)
{
  g_assert (HEP_IS_SECTION (self));
  g_assert (position < self->n_topics);

  g_set_object (&self->made[position], topic);
  hep_topic_set_section (topic, self->id);
}

/* A topic's id without making the topic. */
const char *
hep_section_peek_id (HepSection *self, guint position)
{
  const char *id;

  g_assert (HEP_IS_SECTION (self));
  g_assert (position < self->n_topics);

  g_variant_get_child (self->topics, position, "(&s@m" HEP_TOPIC_HEAD_TYPE ")", &id, NULL);
  return id;
}

/**
 * hep_section_get_id:
 * @self: a section
 *
 * Gets the name by which scripts mean the section.
 *
 * Returns: (transfer none): the id
 */
const char *
hep_section_get_id (HepSection *self)
{
  g_return_val_if_fail (HEP_IS_SECTION (self), NULL);
  return self->id;
}

/**
 * hep_section_get_title:
 * @self: a section
 *
 * Gets what the sidebar shows, in the language of the content folder.
 *
 * Returns: (transfer none): the title
 */
const char *
hep_section_get_title (HepSection *self)
{
  g_return_val_if_fail (HEP_IS_SECTION (self), NULL);
  return self->title;
}
