/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-sources.h"

#include "hep-content-value.h"
#include "hep-xml.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _HepSources
{
  GObject parent_instance;

  GArray *sources;       /* of HepSource */
  GStringChunk *strings; /* what they point to */
  GHashTable *positions; /* id to position + 1 */
  GPtrArray *more;       /* lists that are looked into after this one */
};

G_DEFINE_FINAL_TYPE (HepSources, hep_sources, G_TYPE_OBJECT)

static const HepXmlElement elements[] = {
  { "sources", "", "xmlns", "", FALSE },
  { "source", "sources", "id organisation title year read", "url", FALSE },
};

static gboolean
is_year (const char *year)
{
  return strcmp (year, "n.d.") == 0
         || (strlen (year) == 4 && strspn (year, "0123456789") == 4 && year[0] != '0');
}

static gboolean
check_source (HepXmlReader *reader, const HepSource *source, GError **error)
{
  if (!hep_value_is_id (source->id))
    return hep_xml_reader_fail (
        reader, error, HEP_CONTENT_ERROR_VOCABULARY, "id",
        _ ("“%s” is not an id; use lower-case letters, digits and hyphens."), source->id);
  if (source->organisation[0] == '\0')
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, "organisation",
                                _ ("The source “%s” does not say who published it; fill in "
                                   "“organisation”."),
                                source->id);
  if (source->title[0] == '\0')
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, "title",
                                _ ("The source “%s” has no title; fill in “title”."), source->id);
  if (!is_year (source->year))
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_VOCABULARY, "year",
                                _ ("“%s” is not a year; write four digits, or “n.d.” if the source "
                                   "bears none."),
                                source->year);
  if (source->url != NULL && !hep_value_is_href (source->url))
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_VOCABULARY, "url",
                                /* Translators: the second %s is "https://". */
                                _ ("“%s” is not an address that begins with %s; correct it."),
                                source->url, "https://");
  if (!hep_value_is_date (source->read))
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_VOCABULARY, "read",
                                _ ("“%s” is not a day; write it as 2026-11-23."), source->read);
  return TRUE;
}

static gboolean
start_cb (HepXmlReader *reader, const char *element, gpointer user_data, GError **error)
{
  HepSources *self = user_data;
  HepSource source;
  const char **fields[] = { &source.id,   &source.organisation, &source.title,
                            &source.year, &source.url,          &source.read };

  if (strcmp (element, "source") != 0)
    return TRUE;

  source.id = hep_xml_reader_get_attribute (reader, "id");
  source.organisation = hep_xml_reader_get_attribute (reader, "organisation");
  source.title = hep_xml_reader_get_attribute (reader, "title");
  source.year = hep_xml_reader_get_attribute (reader, "year");
  source.url = hep_xml_reader_get_attribute (reader, "url");
  source.read = hep_xml_reader_get_attribute (reader, "read");
  if (!check_source (reader, &source, error))
    return FALSE;
  if (g_hash_table_contains (self->positions, source.id))
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, "id",
                                _ ("The source “%s” is listed twice; give one of the two another "
                                   "id."),
                                source.id);

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (*fields[i] != NULL)
      *fields[i] = g_string_chunk_insert (self->strings, *fields[i]);
  g_array_append_val (self->sources, source);
  g_hash_table_insert (self->positions, (char *)source.id, GUINT_TO_POINTER (self->sources->len));
  return TRUE;
}

static void
hep_sources_finalize (GObject *object)
{
  HepSources *self = HEP_SOURCES (object);

  g_ptr_array_unref (self->more);
  g_hash_table_unref (self->positions);
  g_array_unref (self->sources);
  g_string_chunk_free (self->strings);

  G_OBJECT_CLASS (hep_sources_parent_class)->finalize (object);
}

static void
hep_sources_class_init (HepSourcesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hep_sources_finalize;
}

static void
hep_sources_init (HepSources *self)
{
  self->sources = g_array_new (FALSE, FALSE, sizeof (HepSource));
  self->strings = g_string_chunk_new (4096);
  self->positions = g_hash_table_new (g_str_hash, g_str_equal);
  self->more = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * hep_sources_new_from_bytes:
 * @bytes: the contents of a sources.xml
 * @name: the file's name, for messages
 * @error: set to a HEP_CONTENT_ERROR with the place
 *
 * Reads the list of sources. One mistake refuses the whole file.
 *
 * Returns: (transfer full) (nullable): the sources
 */
HepSources *
hep_sources_new_from_bytes (GBytes *bytes, const char *name, GError **error)
{
  static const HepXmlFormat format = { .xmlns = "urn:hepatica:content:1",
                                       .elements = elements,
                                       .n_elements = G_N_ELEMENTS (elements),
                                       .start = start_cb };
  g_autoptr (HepSources) self = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (HEP_TYPE_SOURCES, NULL);
  return hep_xml_read (bytes, name, &format, self, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * hep_sources_get_size:
 * @self: a list of sources
 *
 * Returns: how many sources there are
 */
guint
hep_sources_get_size (HepSources *self)
{
  g_return_val_if_fail (HEP_IS_SOURCES (self), 0);
  return self->sources->len;
}

/**
 * hep_sources_get:
 * @self: a list of sources
 * @position: less than hep_sources_get_size()
 *
 * Gets a source in the order of the file.
 *
 * Returns: (transfer none): the source
 */
const HepSource *
hep_sources_get (HepSources *self, guint position)
{
  g_return_val_if_fail (HEP_IS_SOURCES (self), NULL);
  g_return_val_if_fail (position < self->sources->len, NULL);

  return &g_array_index (self->sources, HepSource, position);
}

/**
 * hep_sources_append:
 * @self: a list of sources
 * @more: another list
 *
 * From now on hep_sources_lookup() also finds what is in @more, if it is not here. The size and
 * the order stay as they are.
 */
void
hep_sources_append (HepSources *self, HepSources *more)
{
  g_return_if_fail (HEP_IS_SOURCES (self));
  g_return_if_fail (HEP_IS_SOURCES (more) && more != self);

  g_ptr_array_add (self->more, g_object_ref (more));
}

/**
 * hep_sources_lookup:
 * @self: a list of sources
 * @id: the id of a source
 *
 * Finds a source by its id, in constant time.
 *
 * Returns: (transfer none) (nullable): the source, or %NULL if there is none
 */
const HepSource *
hep_sources_lookup (HepSources *self, const char *id)
{
  guint position;

  g_return_val_if_fail (HEP_IS_SOURCES (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, id));
  if (position > 0)
    return &g_array_index (self->sources, HepSource, position - 1);
  for (guint i = 0; i < self->more->len; i++)
    {
      const HepSource *found = hep_sources_lookup (g_ptr_array_index (self->more, i), id);

      if (found != NULL)
        return found;
    }
  return NULL;
}
