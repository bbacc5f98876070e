/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-library-private.h"

#include "hep-content-error.h"
#include "hep-content-file.h"
#include "hep-content-value.h"
#include "hep-xml.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define XML_NAME   "library.xml"
#define INDEX_NAME "index"
/* Each has a row in the list of topics. */
#define MAX_TOPICS 10000
#define MAGIC      0x31504548 /* the bytes “HEP1” */

static const HepXmlElement elements[] = {
  { "library", "", "xmlns", "", FALSE },
  { "section", "library", "id title", "", FALSE },
  { "topic", "section", "id", "", FALSE },
};

typedef struct
{
  GVariantBuilder *sections;
  GVariantBuilder *topics; /* of the open section */
  GHashTable *section_ids;
  GHashTable *offsets; /* topic id to offset */
} Reading;

static gboolean
check_id (HepXmlReader *reader, GHashTable *known, const char *id, GError **error)
{
  if (!hep_value_is_id (id))
    return hep_xml_reader_fail (
        reader, error, HEP_CONTENT_ERROR_VOCABULARY, "id",
        _ ("“%s” is not an id; use lower-case letters, digits and hyphens."), id);
  if (g_hash_table_contains (known, id))
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, "id",
                                _ ("The id “%s” stands twice in the library; remove one."), id);
  return TRUE;
}

static gboolean
start_cb (HepXmlReader *reader, const char *element, gpointer user_data, GError **error)
{
  Reading *reading = user_data;
  const char *id = hep_xml_reader_get_attribute (reader, "id");
  const char *title = hep_xml_reader_get_attribute (reader, "title");

  if (strcmp (element, "section") == 0)
    {
      if (!check_id (reader, reading->section_ids, id, error))
        return FALSE;
      if (title[0] == '\0')
        return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, "title",
                                    _ ("The section “%s” has no title; fill in “title”."), id);
      g_hash_table_add (reading->section_ids, g_strdup (id));
      g_variant_builder_open (reading->sections, G_VARIANT_TYPE (HEP_SECTION_ENTRY_TYPE));
      g_variant_builder_add (reading->sections, "s", id);
      g_variant_builder_add (reading->sections, "s", title);
      g_variant_builder_open (reading->sections, G_VARIANT_TYPE ("a" HEP_TOPIC_ENTRY_TYPE));
    }
  else if (strcmp (element, "topic") == 0)
    {
      if (!check_id (reader, reading->offsets, id, error))
        return FALSE;
      if (g_hash_table_size (reading->offsets) >= MAX_TOPICS)
        return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_LIMIT, NULL,
                                    /* Translators: %d is the most that there may be. */
                                    _ ("There are more than %d topics; leave the best."),
                                    MAX_TOPICS);
      g_hash_table_insert (reading->offsets, g_strdup (id),
                           GSIZE_TO_POINTER (hep_xml_reader_get_offset (reader)));
      g_variant_builder_add (reading->sections, "(sm@" HEP_TOPIC_HEAD_TYPE ")", id, NULL);
    }
  return TRUE;
}

static gboolean
end_cb (HepXmlReader *reader, const char *element, gpointer user_data, GError **error)
{
  Reading *reading = user_data;

  if (strcmp (element, "section") == 0)
    {
      g_variant_builder_close (reading->sections);
      g_variant_builder_close (reading->sections);
    }
  return TRUE;
}

/* Strings are taken from the index where they lie, which only serialised data allows. */
static GVariant *
serialise (GVariant *floating)
{
  g_autoptr (GVariant) index = g_variant_ref_sink (floating);
  g_autoptr (GBytes) bytes = g_variant_get_data_as_bytes (index);

  return g_variant_ref_sink (
      g_variant_new_from_bytes (G_VARIANT_TYPE (HEP_LIBRARY_INDEX_TYPE), bytes, TRUE));
}

/*
 * hep_library_index_from_xml:
 * @bytes: the contents of a library.xml
 * @name: the file's name, for messages
 * @offsets: (nullable): filled with the topics' ids (owned) and where they stand, in bytes
 *
 * Returns: (transfer full) (nullable): an index that knows no topic's head
 */
GVariant *
hep_library_index_from_xml (GBytes *bytes, const char *name, GHashTable *offsets, GError **error)
{
  static const HepXmlFormat format = { .xmlns = "urn:hepatica:content:1",
                                       .elements = elements,
                                       .n_elements = G_N_ELEMENTS (elements),
                                       .start = start_cb,
                                       .end = end_cb };
  g_autoptr (GVariantBuilder) sections
      = g_variant_builder_new (G_VARIANT_TYPE ("a" HEP_SECTION_ENTRY_TYPE));
  g_autoptr (GHashTable) section_ids
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) topic_ids
      = offsets != NULL ? g_hash_table_ref (offsets)
                        : g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reading reading = { .sections = sections, .section_ids = section_ids, .offsets = topic_ids };

  if (!hep_xml_read (bytes, name, &format, &reading, error))
    return NULL;
  return serialise (g_variant_new (HEP_LIBRARY_INDEX_TYPE, GUINT32_TO_LE (MAGIC),
                                   GUINT32_TO_LE (g_hash_table_size (topic_ids)), sections));
}

/* What is cut short may still be of the right form, so the topics are counted. */
static gboolean
check_topics (GVariant *index)
{
  g_autoptr (GVariant) sections = g_variant_get_child_value (index, 2);
  guint32 n_topics;
  gsize n_found = 0;

  for (gsize i = 0; i < g_variant_n_children (sections); i++)
    {
      g_autoptr (GVariant) section = g_variant_get_child_value (sections, i);
      g_autoptr (GVariant) topics = g_variant_get_child_value (section, 2);

      for (gsize j = 0; j < g_variant_n_children (topics); j++, n_found++)
        {
          const char *id;

          g_variant_get_child (topics, j, "(&s@m" HEP_TOPIC_HEAD_TYPE ")", &id, NULL);
          if (!hep_value_is_id (id))
            return FALSE;
        }
    }
  g_variant_get_child (index, 1, "u", &n_topics);
  return GUINT32_FROM_LE (n_topics) == n_found;
}

/*
 * hep_library_index_from_bytes:
 * @bytes: what hep_library_dup_index() wrote, perhaps damaged since
 *
 * Returns: (transfer full) (nullable): the index, or %NULL if it is damaged or of another form
 */
GVariant *
hep_library_index_from_bytes (GBytes *bytes)
{
  g_autoptr (GVariant) index = NULL;
  guint32 magic;

  g_assert (bytes != NULL);

  index = g_variant_ref_sink (
      g_variant_new_from_bytes (G_VARIANT_TYPE (HEP_LIBRARY_INDEX_TYPE), bytes, FALSE));
  g_variant_get_child (index, 0, "u", &magic);
  if (magic != GUINT32_TO_LE (MAGIC) || !g_variant_is_normal_form (index) || !check_topics (index))
    return NULL;
  return g_steal_pointer (&index);
}

/*
 * hep_library_index_load:
 *
 * Reads the index that the build left in the folder; where there is none, or a damaged one, the
 * list of topics itself. Both say the same, but the index knows the titles.
 *
 * Returns: (transfer full) (nullable): the index
 */
GVariant *
hep_library_index_load (GFile *folder, GError **error)
{
  g_autoptr (GBytes) ready = hep_content_file_load (folder, INDEX_NAME, NULL);
  g_autoptr (GVariant) index = ready != NULL ? hep_library_index_from_bytes (ready) : NULL;
  g_autoptr (GBytes) xml = NULL;

  if (index != NULL)
    return g_steal_pointer (&index);

  xml = hep_content_file_load (folder, XML_NAME, error);
  return xml != NULL ? hep_library_index_from_xml (xml, XML_NAME, NULL, error) : NULL;
}

static guint32
count_topics (HepLibrary *self)
{
  guint32 n_topics = 0;

  for (guint i = 0; i < self->sections->len; i++)
    n_topics += hep_section_get_size (g_ptr_array_index (self->sections, i));
  return n_topics;
}

static void
add_topic (GVariantBuilder *builder, HepTopic *topic)
{
  g_autoptr (HepDocument) document = hep_topic_load (topic, NULL);

  g_variant_builder_add (builder, "(sm@" HEP_TOPIC_HEAD_TYPE ")", hep_topic_get_id (topic),
                         document != NULL ? hep_topic_head_new (document) : NULL);
}

/*
 * hep_library_dup_index:
 *
 * Reads every page and writes down its head. Of a page that is broken only the id is kept.
 *
 * Returns: (transfer full): the index, the same on every machine
 */
GBytes *
hep_library_dup_index (HepLibrary *self)
{
  g_auto (GVariantBuilder) builder
      = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE (HEP_LIBRARY_INDEX_TYPE));
  g_autoptr (GVariant) index = NULL;

  g_assert (HEP_IS_LIBRARY (self));

  g_variant_builder_add (&builder, "u", GUINT32_TO_LE (MAGIC));
  g_variant_builder_add (&builder, "u", GUINT32_TO_LE (count_topics (self)));
  g_variant_builder_open (&builder, G_VARIANT_TYPE ("a" HEP_SECTION_ENTRY_TYPE));
  for (guint i = 0; i < self->sections->len; i++)
    {
      HepSection *section = g_ptr_array_index (self->sections, i);

      g_variant_builder_open (&builder, G_VARIANT_TYPE (HEP_SECTION_ENTRY_TYPE));
      g_variant_builder_add (&builder, "s", hep_section_get_id (section));
      g_variant_builder_add (&builder, "s", hep_section_get_title (section));
      g_variant_builder_open (&builder, G_VARIANT_TYPE ("a" HEP_TOPIC_ENTRY_TYPE));
      for (guint j = 0; j < hep_section_get_size (section); j++)
        add_topic (&builder, hep_section_get_topic (section, j));
      g_variant_builder_close (&builder);
      g_variant_builder_close (&builder);
    }
  g_variant_builder_close (&builder);

  index = g_variant_ref_sink (g_variant_builder_end (&builder));
  return g_variant_get_data_as_bytes (index);
}
