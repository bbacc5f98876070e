/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-glossary-private.h"

struct _HepGlossaryEntry
{
  GObject parent_instance;

  char *id;
  char *term;
  char *pronunciation;
  HepText *definition;
  GStrv keywords;
  GStrv sources;
  gsize offset;
  const char *language;
};

G_DEFINE_FINAL_TYPE (HepGlossaryEntry, hep_glossary_entry, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_TERM,
  PROP_PRONUNCIATION,
  PROP_DEFINITION,
} HepGlossaryEntryProperty;

static GParamSpec *properties[PROP_DEFINITION + 1];

/* Splits at any of the separators and leaves empty pieces out. */
static GStrv
split (const char *list, const char *separators)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) pieces = g_strsplit_set (list != NULL ? list : "", separators, -1);

  for (guint i = 0; pieces[i] != NULL; i++)
    if (g_strstrip (pieces[i])[0] != '\0')
      g_strv_builder_add (builder, pieces[i]);
  return g_strv_builder_end (builder);
}

static void
hep_glossary_entry_get_property (GObject *object,
                                 guint property_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  HepGlossaryEntry *self = HEP_GLOSSARY_ENTRY (object);

  switch ((HepGlossaryEntryProperty)property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TERM:
      g_value_set_string (value, self->term);
      break;
    case PROP_PRONUNCIATION:
      g_value_set_string (value, self->pronunciation);
      break;
    case PROP_DEFINITION:
      g_value_set_boxed (value, self->definition);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_glossary_entry_finalize (GObject *object)
{
  HepGlossaryEntry *self = HEP_GLOSSARY_ENTRY (object);

  g_free (self->id);
  g_free (self->term);
  g_free (self->pronunciation);
  g_clear_pointer (&self->definition, hep_text_unref);
  g_strfreev (self->keywords);
  g_strfreev (self->sources);

  G_OBJECT_CLASS (hep_glossary_entry_parent_class)->finalize (object);
}

static void
hep_glossary_entry_class_init (HepGlossaryEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = hep_glossary_entry_get_property;
  object_class->finalize = hep_glossary_entry_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TERM] = g_param_spec_string ("term", NULL, NULL, NULL, flags);
  properties[PROP_PRONUNCIATION] = g_param_spec_string ("pronunciation", NULL, NULL, NULL, flags);
  properties[PROP_DEFINITION] = g_param_spec_boxed ("definition", NULL, NULL, HEP_TYPE_TEXT, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
hep_glossary_entry_init (HepGlossaryEntry *self)
{
}

HepGlossaryEntry *
hep_glossary_entry_new (const HepGlossaryEntryFields *fields)
{
  HepGlossaryEntry *self = g_object_new (HEP_TYPE_GLOSSARY_ENTRY, NULL);

  self->id = g_strdup (fields->id);
  self->term = g_strdup (fields->term);
  self->pronunciation = g_strdup (fields->pronunciation);
  self->keywords = split (fields->keywords, ",");
  self->sources = split (fields->sources, " \t\r\n");
  self->offset = fields->offset;
  self->language = fields->language;
  return self;
}

/* The explanation is known only at the end of the entry, so it comes later than the rest. */
void
hep_glossary_entry_take_text (HepGlossaryEntry *self, HepText *definition)
{
  g_assert (self->definition == NULL);

  self->definition = definition;
}

gsize
hep_glossary_entry_get_offset (HepGlossaryEntry *self)
{
  g_assert (HEP_IS_GLOSSARY_ENTRY (self));
  return self->offset;
}

/**
 * hep_glossary_entry_get_id:
 * @self: an entry
 *
 * Gets the id by which pages refer to the word.
 *
 * Returns: (transfer none): the id
 */
const char *
hep_glossary_entry_get_id (HepGlossaryEntry *self)
{
  g_return_val_if_fail (HEP_IS_GLOSSARY_ENTRY (self), NULL);
  return self->id;
}

/**
 * hep_glossary_entry_get_term:
 * @self: an entry
 *
 * Gets the word that is explained.
 *
 * Returns: (transfer none): the word
 */
const char *
hep_glossary_entry_get_term (HepGlossaryEntry *self)
{
  g_return_val_if_fail (HEP_IS_GLOSSARY_ENTRY (self), NULL);
  return self->term;
}

/**
 * hep_glossary_entry_get_pronunciation:
 * @self: an entry
 *
 * Gets how to say the word, written for lay readers, such as “BY-op-see”.
 *
 * Returns: (transfer none) (nullable): the pronunciation, or %NULL if none is given
 */
const char *
hep_glossary_entry_get_pronunciation (HepGlossaryEntry *self)
{
  g_return_val_if_fail (HEP_IS_GLOSSARY_ENTRY (self), NULL);
  return self->pronunciation;
}

/**
 * hep_glossary_entry_get_definition:
 * @self: an entry
 *
 * Gets the explanation.
 *
 * Returns: (transfer none): the text
 */
HepText *
hep_glossary_entry_get_definition (HepGlossaryEntry *self)
{
  g_return_val_if_fail (HEP_IS_GLOSSARY_ENTRY (self), NULL);
  return self->definition;
}

/**
 * hep_glossary_entry_get_keywords:
 * @self: an entry
 *
 * Gets other words that people use for the same thing.
 *
 * Returns: (transfer none) (array zero-terminated=1): the words, perhaps none
 */
const char *const *
hep_glossary_entry_get_keywords (HepGlossaryEntry *self)
{
  g_return_val_if_fail (HEP_IS_GLOSSARY_ENTRY (self), NULL);
  return (const char *const *)self->keywords;
}

/**
 * hep_glossary_entry_get_sources:
 * @self: an entry
 *
 * Gets the ids of the sources that the explanation comes from.
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids, perhaps none
 */
const char *const *
hep_glossary_entry_get_sources (HepGlossaryEntry *self)
{
  g_return_val_if_fail (HEP_IS_GLOSSARY_ENTRY (self), NULL);
  return (const char *const *)self->sources;
}

/**
 * hep_glossary_entry_get_language:
 * @self: an entry
 *
 * Returns: (transfer none): the language of the word and of what it means, such as "ur" or "en-GB"
 */
const char *
hep_glossary_entry_get_language (HepGlossaryEntry *self)
{
  g_return_val_if_fail (HEP_IS_GLOSSARY_ENTRY (self), NULL);
  return self->language != NULL ? self->language : "en-GB";
}
