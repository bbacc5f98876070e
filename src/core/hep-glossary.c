/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-content-value.h"
#include "hep-glossary-private.h"
#include "hep-search-key.h"
#include "hep-text-builder.h"
#include "hep-xml.h"

#include <glib/gi18n-lib.h>

struct _HepGlossary
{
  GObject parent_instance;

  GPtrArray *entries;
  GHashTable *by_id; /* keys and values belong to the entries */
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HepGlossary,
                               hep_glossary,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

/* Attribute and inline elements of an entry; see data/content/README.md. */
static const HepXmlElement elements[] = {
  { "glossary", "", "xmlns", "xmlns:h", FALSE },
  { "entry", "glossary", "id term", "say keywords source", TRUE },
  { "em", "entry h:abbr h:drug h:value", "", "", TRUE },
  { "h:drug", "entry em", "", "", TRUE },
  { "h:value", "entry em", "", "", TRUE },
  { "h:abbr", "entry em", "title", "", TRUE },
};

typedef struct
{
  HepGlossary *glossary;
  HepTextBuilder *builder;
  HepGlossaryEntry *entry; /* the one that is open */
} Reading;

/* Takes the entry, which may get its text later. */
void
hep_glossary_add (HepGlossary *self, HepGlossaryEntry *entry)
{
  g_ptr_array_add (self->entries, entry);
  g_hash_table_insert (self->by_id, (char *)hep_glossary_entry_get_id (entry), entry);
}

static gboolean
start_entry (HepXmlReader *reader, Reading *reading, GError **error)
{
  HepGlossary *self = reading->glossary;
  HepGlossaryEntryFields fields = {
    .id = hep_xml_reader_get_attribute (reader, "id"),
    .term = hep_xml_reader_get_attribute (reader, "term"),
    .pronunciation = hep_xml_reader_get_attribute (reader, "say"),
    .keywords = hep_xml_reader_get_attribute (reader, "keywords"),
    .sources = hep_xml_reader_get_attribute (reader, "source"),
    .offset = hep_xml_reader_get_offset (reader),
  };

  if (!hep_value_is_id (fields.id))
    return hep_xml_reader_fail (
        reader, error, HEP_CONTENT_ERROR_VOCABULARY, "id",
        _ ("“%s” is not an id; use lower-case letters, digits and hyphens."), fields.id);
  if (g_hash_table_contains (self->by_id, fields.id))
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, "id",
                                _ ("The word “%s” is explained twice; join the two entries."),
                                fields.id);
  if (fields.term[0] == '\0')
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, "term",
                                _ ("The entry “%s” does not say which word it explains; fill in "
                                   "“term”."),
                                fields.id);

  reading->entry = hep_glossary_entry_new (&fields);
  hep_glossary_add (self, reading->entry);
  return TRUE;
}

static gboolean
start_cb (HepXmlReader *reader, const char *element, gpointer user_data, GError **error)
{
  Reading *reading = user_data;

  if (g_str_equal (element, "entry"))
    return start_entry (reader, reading, error);

  if (g_str_equal (element, "em"))
    hep_text_builder_open_span (reading->builder, HEP_SPAN_EMPHASIS, NULL);
  else if (g_str_equal (element, "h:drug"))
    hep_text_builder_open_span (reading->builder, HEP_SPAN_DRUG, NULL);
  else if (g_str_equal (element, "h:value"))
    hep_text_builder_open_span (reading->builder, HEP_SPAN_VALUE, NULL);
  else if (g_str_equal (element, "h:abbr"))
    hep_text_builder_open_span (reading->builder, HEP_SPAN_ABBREVIATION,
                                hep_xml_reader_get_attribute (reader, "title"));
  return TRUE;
}

static gboolean
end_cb (HepXmlReader *reader, const char *element, gpointer user_data, GError **error)
{
  Reading *reading = user_data;
  HepText *text;

  if (g_str_equal (element, "glossary"))
    return TRUE;

  if (!g_str_equal (element, "entry"))
    {
      if (hep_text_builder_close_span (reading->builder))
        return TRUE;
      return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, NULL,
                                  _ ("<%s> is empty; put a text in it or remove it."), element);
    }

  text = hep_text_builder_end (reading->builder);
  if (text == NULL)
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, NULL,
                                _ ("The entry “%s” is empty; write what the word means."),
                                hep_glossary_entry_get_id (reading->entry));
  hep_glossary_entry_take_text (reading->entry, text);
  return TRUE;
}

static void
text_cb (const char *text, gsize length, gpointer user_data)
{
  Reading *reading = user_data;

  hep_text_builder_append (reading->builder, text, length);
}

static GType
hep_glossary_get_item_type (GListModel *model)
{
  return HEP_TYPE_GLOSSARY_ENTRY;
}

static guint
hep_glossary_get_n_items (GListModel *model)
{
  return HEP_GLOSSARY (model)->entries->len;
}

static gpointer
hep_glossary_get_item (GListModel *model, guint position)
{
  HepGlossary *self = HEP_GLOSSARY (model);

  return position < self->entries->len ? g_object_ref (g_ptr_array_index (self->entries, position))
                                       : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = hep_glossary_get_item_type;
  iface->get_n_items = hep_glossary_get_n_items;
  iface->get_item = hep_glossary_get_item;
}

static void
hep_glossary_finalize (GObject *object)
{
  HepGlossary *self = HEP_GLOSSARY (object);

  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->entries);

  G_OBJECT_CLASS (hep_glossary_parent_class)->finalize (object);
}

static void
hep_glossary_class_init (HepGlossaryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hep_glossary_finalize;
}

static void
hep_glossary_init (HepGlossary *self)
{
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * hep_glossary_new_from_bytes:
 * @bytes: the contents of a glossary.xml
 * @name: the file's name, for messages
 * @error: set to a HEP_CONTENT_ERROR with the place
 *
 * Reads the words explained. One mistake refuses the whole file.
 *
 * Returns: (transfer full) (nullable): the glossary
 */
HepGlossary *
hep_glossary_new_from_bytes (GBytes *bytes, const char *name, GError **error)
{
  static const HepXmlFormat format
      = { "urn:hepatica:content:1", elements, G_N_ELEMENTS (elements), start_cb, end_cb, text_cb };
  g_autoptr (HepGlossary) self = NULL;
  g_autoptr (HepTextBuilder) builder = NULL;
  Reading reading = { 0 };

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (HEP_TYPE_GLOSSARY, NULL);
  builder = hep_text_builder_new ();
  reading.glossary = self;
  reading.builder = builder;
  if (!hep_xml_read (bytes, name, &format, &reading, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * hep_glossary_lookup:
 * @self: a glossary
 * @id: the id of a word
 *
 * Finds a word by its id, in constant time.
 *
 * Returns: (transfer none) (nullable): the entry, or %NULL if there is none
 */
HepGlossaryEntry *
hep_glossary_lookup (HepGlossary *self, const char *id)
{
  g_return_val_if_fail (HEP_IS_GLOSSARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->by_id, id);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  g_autofree char *first = hep_search_key_new (hep_glossary_entry_get_term ((gpointer)a));
  g_autofree char *second = hep_search_key_new (hep_glossary_entry_get_term ((gpointer)b));

  return g_utf8_collate (first, second);
}

/**
 * hep_glossary_dup_sorted:
 * @self: a glossary
 *
 * Returns: (transfer full) (element-type HepGlossaryEntry): the words from A to Z; capitals and
 *   accents do not matter
 */
GPtrArray *
hep_glossary_dup_sorted (HepGlossary *self)
{
  GPtrArray *sorted;

  g_return_val_if_fail (HEP_IS_GLOSSARY (self), NULL);

  sorted = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->entries->len; i++)
    g_ptr_array_add (sorted, g_object_ref (g_ptr_array_index (self->entries, i)));
  g_ptr_array_sort_values (sorted, compare_entries);
  return sorted;
}

/**
 * hep_glossary_dup_letter:
 * @entry: a word
 *
 * Returns: (transfer full): the capital letter under which it stands, or "0–9"
 */
char *
hep_glossary_dup_letter (HepGlossaryEntry *entry)
{
  g_autofree char *key = NULL;
  gunichar first;
  char letter[7] = { 0 };

  g_return_val_if_fail (HEP_IS_GLOSSARY_ENTRY (entry), NULL);

  key = hep_search_key_new (hep_glossary_entry_get_term (entry));
  first = g_utf8_get_char (key);
  if (!g_unichar_isalpha (first))
    return g_strdup ("0–9");
  g_unichar_to_utf8 (g_unichar_toupper (first), letter);
  return g_strdup (letter);
}
