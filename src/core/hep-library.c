/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-library-private.h"

#include "hep-content-error.h"
#include "hep-content-file.h"
#include "hep-edit-distance.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HepLibrary,
                               hep_library,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

typedef enum
{
  PROP_FOLDER = 1,
} HepLibraryProperty;

static GParamSpec *properties[PROP_FOLDER + 1];

/* The topic at a place in reading order, or NULL outside. */
static HepTopic *
get_topic_at (HepLibrary *self, gint64 position)
{
  for (guint i = 0; position >= 0 && i < self->sections->len; i++)
    {
      HepSection *section = g_ptr_array_index (self->sections, i);
      guint size = hep_section_get_size (section);

      if (position < size)
        return hep_section_get_topic (section, (guint)position);
      position -= size;
    }
  return NULL;
}

static GHashTable *
get_positions (HepLibrary *self)
{
  guint position = 0;

  if (self->positions != NULL)
    return self->positions;

  /* The ids lie in the index, which the sections keep. */
  self->positions = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < self->sections->len; i++)
    {
      HepSection *section = g_ptr_array_index (self->sections, i);

      for (guint j = 0; j < hep_section_get_size (section); j++)
        g_hash_table_insert (self->positions, (char *)hep_section_peek_id (section, j),
                             GUINT_TO_POINTER (++position));
    }
  return self->positions;
}

static guint
find_position (HepLibrary *self, const char *id)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (get_positions (self), id));
}

static GType
hep_library_get_item_type (GListModel *model)
{
  return HEP_TYPE_SECTION;
}

static guint
hep_library_get_n_items (GListModel *model)
{
  return HEP_LIBRARY (model)->sections->len;
}

static gpointer
hep_library_get_item (GListModel *model, guint position)
{
  HepLibrary *self = HEP_LIBRARY (model);

  return position < self->sections->len
             ? g_object_ref (g_ptr_array_index (self->sections, position))
             : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = hep_library_get_item_type;
  iface->get_n_items = hep_library_get_n_items;
  iface->get_item = hep_library_get_item;
}

static void
hep_library_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  HepLibrary *self = HEP_LIBRARY (object);

  switch ((HepLibraryProperty)property_id)
    {
    case PROP_FOLDER:
      g_value_set_object (value, self->folder);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_library_dispose (GObject *object)
{
  HepLibrary *self = HEP_LIBRARY (object);

  hep_library_stop_watching (self);
  g_clear_object (&self->glossary);
  g_clear_object (&self->sources);
  g_clear_object (&self->clinic);
  g_clear_object (&self->reviews);
  g_clear_object (&self->languages);

  G_OBJECT_CLASS (hep_library_parent_class)->dispose (object);
}

static void
hep_library_finalize (GObject *object)
{
  HepLibrary *self = HEP_LIBRARY (object);

  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_ptr_array_unref (self->sections);
  g_ptr_array_unref (self->packs);
  g_ptr_array_unref (self->monitors);
  g_hash_table_unref (self->changed);
  g_clear_object (&self->folder);

  G_OBJECT_CLASS (hep_library_parent_class)->finalize (object);
}

static void
hep_library_class_init (HepLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hep_library_get_property;
  object_class->dispose = hep_library_dispose;
  object_class->finalize = hep_library_finalize;

  properties[PROP_FOLDER]
      = g_param_spec_object ("folder", NULL, NULL, G_TYPE_FILE,
                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * HepLibrary::reload-failed:
   * @error: what is wrong in it, with the place
   *
   * A watched library.xml was changed and is broken. The library keeps its order until it is
   * mended.
   */
  g_signal_new ("reload-failed", HEP_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
hep_library_init (HepLibrary *self)
{
  self->sections = g_ptr_array_new_with_free_func (g_object_unref);
  self->packs = g_ptr_array_new_with_free_func (g_object_unref);
  self->monitors = g_ptr_array_new_with_free_func (g_object_unref);
  self->changed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
collect_made_topics (HepLibrary *self, GHashTable *topics)
{
  for (guint i = 0; i < self->sections->len; i++)
    {
      HepSection *section = g_ptr_array_index (self->sections, i);

      for (guint j = 0; j < hep_section_get_size (section); j++)
        {
          HepTopic *topic = hep_section_peek (section, j);

          if (topic != NULL)
            g_hash_table_insert (topics, (char *)hep_topic_get_id (topic), g_object_ref (topic));
        }
    }
}

/* Adds the sections of an index; of their topics, those in MADE stay the same objects. */
static void
append_sections (HepLibrary *self, GFile *folder, GVariant *index, GHashTable *made)
{
  g_autoptr (GVariant) entries = g_variant_get_child_value (index, 2);

  for (gsize i = 0; i < g_variant_n_children (entries); i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (entries, i);
      HepSection *section = hep_section_new (folder, entry);

      g_ptr_array_add (self->sections, section);
      for (guint j = 0; g_hash_table_size (made) > 0 && j < hep_section_get_size (section); j++)
        {
          HepTopic *topic = g_hash_table_lookup (made, hep_section_peek_id (section, j));

          if (topic != NULL)
            hep_section_adopt (section, j, topic);
        }
    }
}

/*
 * hep_library_take_index:
 * @index: (transfer full): the new order
 *
 * Puts new sections in the place of the old ones. Topics that were in use stay the same objects.
 */
void
hep_library_take_index (HepLibrary *self, GVariant *index)
{
  g_autoptr (GVariant) owned = index;
  g_autoptr (GHashTable) made
      = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  guint n_old = self->sections->len;

  collect_made_topics (self, made);
  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_ptr_array_set_size (self->sections, 0);

  append_sections (self, self->folder, index, made);
  for (guint i = 0; i < self->packs->len; i++)
    {
      HepPack *pack = g_ptr_array_index (self->packs, i);

      if (hep_pack_get_index (pack) != NULL)
        append_sections (self, hep_pack_get_folder (pack), hep_pack_get_index (pack), made);
    }
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_old, self->sections->len);
}

/*
 * hep_library_append_pack:
 * @pack: one whose ids are new
 *
 * Puts the sections of a pack after all others.
 */
void
hep_library_append_pack (HepLibrary *self, HepPack *pack)
{
  g_autoptr (GHashTable) made = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_old = self->sections->len;

  g_ptr_array_add (self->packs, g_object_ref (pack));
  g_clear_pointer (&self->positions, g_hash_table_unref);
  if (hep_pack_get_index (pack) != NULL)
    append_sections (self, hep_pack_get_folder (pack), hep_pack_get_index (pack), made);
  g_list_model_items_changed (G_LIST_MODEL (self), n_old, 0, self->sections->len - n_old);
}

/**
 * hep_library_new:
 * @folder: a content folder, in the file system or in the program's resources
 * @error: set to a HEP_CONTENT_ERROR
 *
 * Opens a library. Only the order of the topics is read: from the `index` that the build put
 * beside bundled content, else from library.xml. No page is opened; a broken one does not matter
 * here.
 *
 * Returns: (transfer full) (nullable): the library
 */
HepLibrary *
hep_library_new (GFile *folder, GError **error)
{
  g_autoptr (HepLibrary) self = NULL;
  g_autoptr (GVariant) index = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  if (g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_DIRECTORY)
    {
      g_autofree char *name = g_file_get_parse_name (folder);

      g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_READ, name, 0, 0,
                                                       _ ("There is no such folder.")));
      return NULL;
    }

  index = hep_library_index_load (folder, error);
  if (index == NULL)
    return NULL;

  self = g_object_new (HEP_TYPE_LIBRARY, NULL);
  self->folder = g_object_ref (folder);
  hep_library_take_index (self, g_steal_pointer (&index));
  return g_steal_pointer (&self);
}

/**
 * hep_library_get_folder:
 * @self: a library
 *
 * Gets the content folder.
 *
 * Returns: (transfer none): the folder
 */
GFile *
hep_library_get_folder (HepLibrary *self)
{
  g_return_val_if_fail (HEP_IS_LIBRARY (self), NULL);
  return self->folder;
}

/**
 * hep_library_find_topic:
 * @self: a library
 * @id: the id of a topic, without a section
 *
 * Finds a topic by its id, in constant time.
 *
 * Returns: (transfer none) (nullable): the topic, or %NULL if there is none
 */
HepTopic *
hep_library_find_topic (HepLibrary *self, const char *id)
{
  g_return_val_if_fail (HEP_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return get_topic_at (self, (gint64)find_position (self, id) - 1);
}

/**
 * hep_library_get_neighbour:
 * @self: a library
 * @topic: a topic of it
 * @step: how many topics onwards, negative for back
 *
 * Finds the next or the previous topic in reading order, across sections.
 *
 * Returns: (transfer none) (nullable): the topic, or %NULL beyond the ends or if @topic is no
 *   longer in the library
 */
HepTopic *
hep_library_get_neighbour (HepLibrary *self, HepTopic *topic, int step)
{
  guint position;

  g_return_val_if_fail (HEP_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (HEP_IS_TOPIC (topic), NULL);

  position = find_position (self, hep_topic_get_id (topic));
  return position > 0 ? get_topic_at (self, (gint64)position - 1 + step) : NULL;
}

/**
 * hep_library_suggest_topic:
 * @self: a library
 * @wrong_id: what somebody wrote, for "Did you mean"
 *
 * Finds the topic whose id is most like @wrong_id: the fewest edits, at most a third of its
 * length; else the first that begins with it. Of equals the one that is read first.
 *
 * Returns: (transfer none) (nullable): the topic, or %NULL if none is like it
 */
HepTopic *
hep_library_suggest_topic (HepLibrary *self, const char *wrong_id)
{
  g_autofree char *wanted = NULL;
  gint64 nearest = -1, longer = -1, position = 0;
  guint fewest;
  gsize length;

  g_return_val_if_fail (HEP_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (wrong_id != NULL, NULL);

  wanted = g_strdelimit (g_ascii_strdown (wrong_id, -1), " _", '-');
  length = strlen (wanted);
  fewest = (guint)MAX (length / 3, 1) + 1;

  for (guint i = 0; length > 0 && i < self->sections->len; i++)
    {
      HepSection *section = g_ptr_array_index (self->sections, i);

      for (guint j = 0; j < hep_section_get_size (section); j++, position++)
        {
          const char *id = hep_section_peek_id (section, j);
          guint distance = hep_edit_distance (wanted, id);

          if (distance < fewest)
            {
              fewest = distance;
              nearest = position;
            }
          if (longer < 0 && length >= 3 && g_str_has_prefix (id, wanted))
            longer = position;
        }
    }
  return get_topic_at (self, nearest >= 0 ? nearest : longer);
}

/**
 * hep_library_get_glossary:
 * @self: a library
 * @error: set to a HEP_CONTENT_ERROR with the place
 *
 * Gets the words explained, which are read at the first call.
 *
 * Returns: (transfer none) (nullable): the glossary; in a watched folder it is replaced when its
 *   file changes
 */
HepGlossary *
hep_library_get_glossary (HepLibrary *self, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (HEP_IS_LIBRARY (self), NULL);

  if (self->glossary == NULL)
    {
      bytes = hep_content_file_load (self->folder, "glossary.xml", error);
      if (bytes != NULL)
        self->glossary = hep_glossary_new_from_bytes (bytes, "glossary.xml", error);
    }
  return self->glossary;
}

/**
 * hep_library_get_sources:
 * @self: a library
 * @error: set to a HEP_CONTENT_ERROR with the place
 *
 * Gets where the facts come from; the list is read at the first call.
 *
 * Returns: (transfer none) (nullable): the sources; in a watched folder they are replaced when
 *   their file changes
 */
HepSources *
hep_library_get_sources (HepLibrary *self, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (HEP_IS_LIBRARY (self), NULL);

  if (self->sources == NULL)
    {
      bytes = hep_content_file_load (self->folder, "sources.xml", error);
      if (bytes != NULL)
        self->sources = hep_sources_new_from_bytes (bytes, "sources.xml", error);
      for (guint i = 0; self->sources != NULL && i < self->packs->len; i++)
        {
          HepSources *more = hep_pack_get_sources (g_ptr_array_index (self->packs, i));

          if (more != NULL)
            hep_sources_append (self->sources, more);
        }
    }
  return self->sources;
}

/**
 * hep_library_get_clinic:
 * @self: a library
 * @error: set to a HEP_CONTENT_ERROR that names the key
 *
 * Gets the clinic: the hospital's own file if there is one, see hep_clinic_find(), else that of a
 * content pack, else the one in the content folder.
 *
 * Returns: (transfer none) (nullable): the clinic
 */
HepClinic *
hep_library_get_clinic (HepLibrary *self, GError **error)
{
  g_autoptr (GFile) fallback = NULL;

  g_return_val_if_fail (HEP_IS_LIBRARY (self), NULL);

  if (self->clinic == NULL)
    {
      fallback = g_file_get_child (self->folder, "clinic.ini");
      self->clinic = hep_clinic_find (hep_library_find_pack_clinic (self), fallback, error);
    }
  return self->clinic;
}

/**
 * hep_library_get_reviews:
 * @self: a library
 * @error: set to a HEP_CONTENT_ERROR with the line
 *
 * Gets who has signed which page; the file is read at the first call. Without it nothing is
 * signed.
 *
 * Returns: (transfer none) (nullable): the reviews; in a watched folder they are replaced when
 *   their file changes
 */
HepReviews *
hep_library_get_reviews (HepLibrary *self, GError **error)
{
  g_return_val_if_fail (HEP_IS_LIBRARY (self), NULL);

  if (self->reviews == NULL)
    {
      g_autoptr (GFile) file = g_file_resolve_relative_path (self->folder, HEP_LIBRARY_REVIEWS);
      g_autoptr (GBytes) bytes
          = g_file_query_exists (file, NULL)
                ? hep_content_file_load (self->folder, HEP_LIBRARY_REVIEWS, error)
                : g_bytes_new (NULL, 0);

      if (bytes != NULL)
        self->reviews = hep_reviews_new_from_bytes (bytes, HEP_LIBRARY_REVIEWS, error);
    }
  return self->reviews;
}

/**
 * hep_library_load_figure:
 * @self: a library
 * @src: the path of a drawing in its content folder, as pages write it: `figures/NAME.svg`
 * @error: set to a HEP_CONTENT_ERROR with the place
 *
 * Reads a drawing, each time.
 *
 * Returns: (transfer full) (nullable): the figure
 */
HepFigure *
hep_library_load_figure (HepLibrary *self, const char *src, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (HEP_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (src != NULL, NULL);

  bytes = hep_content_file_load (hep_library_find_figure_folder (self, src), src, error);
  return bytes != NULL ? hep_figure_new_from_svg (bytes, src, error) : NULL;
}
