/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-library-private.h"

#include "hep-content-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Two folders whose names differ only in case would have the same ids. */
static HepPack *
find_owner (HepLibrary *self, const char *id)
{
  for (guint i = 0; i < self->packs->len; i++)
    if (hep_pack_owns (g_ptr_array_index (self->packs, i), id))
      return g_ptr_array_index (self->packs, i);
  return NULL;
}

static gboolean
check_topics (HepLibrary *self, HepPack *pack, const char *name, GError **error)
{
  GVariant *index = hep_pack_get_index (pack);
  g_autoptr (GVariant) sections = NULL;

  if (index == NULL)
    return TRUE;
  sections = g_variant_get_child_value (index, 2);
  for (gsize i = 0; i < g_variant_n_children (sections); i++)
    {
      g_autoptr (GVariant) section = g_variant_get_child_value (sections, i);
      g_autoptr (GVariant) topics = g_variant_get_child_value (section, 2);

      for (gsize j = 0; j < g_variant_n_children (topics); j++)
        {
          g_autoptr (GVariant) topic = g_variant_get_child_value (topics, j);
          const char *id;

          g_variant_get_child (topic, 0, "&s", &id);
          if (hep_library_find_topic (self, id) == NULL)
            continue;
          g_propagate_error (error,
                             hep_content_error_new (HEP_CONTENT_ERROR_STRUCTURE, name, 0, 0,
                                                    /* Translators: %s is the id of a topic. */
                                                    _ ("There is a topic “%s” already."), id));
          return FALSE;
        }
    }
  return TRUE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* In an order that is the same on every computer. */
static GPtrArray *
list_folders (GFile *place)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GFileEnumerator) children = g_file_enumerate_children (
      place, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
      G_FILE_QUERY_INFO_NONE, NULL, NULL);
  GFileInfo *info = NULL;

  while (children != NULL && g_file_enumerator_iterate (children, &info, NULL, NULL, NULL)
         && info != NULL)
    if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY
        && g_file_info_get_name (info)[0] != '.')
      g_ptr_array_add (names, g_strdup (g_file_info_get_name (info)));
  g_ptr_array_sort (names, compare_names);
  return names;
}

/**
 * hep_library_add_packs:
 * @self: a library
 * @place: the folder in which content packs are installed, each a folder of its own
 *
 * Adds the topics, drawings, sources and clinics of all packs, after its own. A pack that cannot
 * be read or is of another format is left out, and so is one whose topics are there already. It
 * is no mistake if @place does not exist.
 *
 * Returns: (transfer full) (element-type GError): why packs were left out; mostly empty
 */
GPtrArray *
hep_library_add_packs (HepLibrary *self, GFile *place)
{
  GPtrArray *problems = g_ptr_array_new_with_free_func ((GDestroyNotify)g_error_free);
  g_autoptr (GPtrArray) names = NULL;

  g_return_val_if_fail (HEP_IS_LIBRARY (self), problems);
  g_return_val_if_fail (G_IS_FILE (place), problems);

  names = list_folders (place);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (HepPack) pack = hep_pack_new (place, name, &error);

      if (pack == NULL || !check_topics (self, pack, name, &error))
        {
          g_ptr_array_add (problems, g_steal_pointer (&error));
          continue;
        }
      g_clear_object (&self->sources);
      hep_library_append_pack (self, pack);
    }
  return problems;
}

/*
 * hep_library_find_figure_folder:
 *
 * Returns: the content folder that has a drawing, by its path as pages write it
 */
GFile *
hep_library_find_figure_folder (HepLibrary *self, const char *src)
{
  const char *name = strrchr (src, '/');
  HepPack *owner = find_owner (self, name != NULL ? name + 1 : src);

  return owner != NULL ? hep_pack_get_folder (owner) : self->folder;
}

/*
 * hep_library_find_pack_clinic:
 *
 * Returns: (nullable): the clinic of the first pack that has one
 */
HepClinic *
hep_library_find_pack_clinic (HepLibrary *self)
{
  for (guint i = 0; i < self->packs->len; i++)
    {
      HepClinic *clinic = hep_pack_get_clinic (g_ptr_array_index (self->packs, i));

      if (clinic != NULL)
        return clinic;
    }
  return NULL;
}
