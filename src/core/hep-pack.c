/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-pack.h"

#include "hep-content-error.h"
#include "hep-content-file.h"
#include "hep-content-value.h"
#include "hep-library-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define GROUP      "Pack"
#define MAX_LENGTH 100

struct _HepPack
{
  GObject parent_instance;

  char *name; /* of its folder */
  char *prefix;
  GFile *folder;
  char *title;
  char *version;
  GVariant *index; /* these three are NULL if it has no such file */
  HepSources *sources;
  HepClinic *clinic;
};

G_DEFINE_FINAL_TYPE (HepPack, hep_pack, G_TYPE_OBJECT)

static gboolean G_GNUC_PRINTF (5, 6) fail (HepPack *self,
                                           GError **error,
                                           HepContentError code,
                                           const char *file,
                                           const char *format,
                                           ...)
{
  g_autofree char *path = g_build_filename (self->name, file, NULL);
  g_autofree char *sentence = NULL;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_propagate_error (error, hep_content_error_new (code, path, 0, 0, "%s", sentence));
  return FALSE;
}

static gboolean
has_file (HepPack *self, const char *file)
{
  g_autoptr (GFile) child = g_file_get_child (self->folder, file);

  return g_file_query_exists (child, NULL);
}

/* The path is that from the place of the packs, so that a message names the pack. */
static GBytes *
load (HepPack *self, const char *file, char **path, GError **error)
{
  g_autoptr (GFile) place = g_file_get_parent (self->folder);

  *path = g_strconcat (self->name, "/", file, NULL);
  return hep_content_file_load (place, *path, error);
}

static gboolean
read_line (HepPack *self, GKeyFile *file, const char *key, char **value, GError **error)
{
  *value = g_key_file_get_string (file, GROUP, key, NULL);
  if (*value != NULL && g_strstrip (*value)[0] != '\0' && hep_value_is_line (*value)
      && g_utf8_strlen (*value, -1) <= MAX_LENGTH)
    return TRUE;
  return fail (self, error, HEP_CONTENT_ERROR_STRUCTURE, "pack.ini",
               /* Translators: a key of the file, then a number. */
               _ ("“%s” must be one line of at most %d characters."), key, MAX_LENGTH);
}

/* The format comes first: what else another one has is not known here. */
static gboolean
read_pack_file (HepPack *self, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) local_error = NULL;
  g_autofree char *path = NULL, *format = NULL;
  g_autoptr (GBytes) bytes = load (self, "pack.ini", &path, error);

  if (bytes == NULL)
    return FALSE;
  if (!g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, &local_error))
    return fail (self, error, HEP_CONTENT_ERROR_READ, "pack.ini",
                 /* Translators: %s is a reason, in English. */
                 _ ("This is not a key file: %s"), local_error->message);
  format = g_key_file_get_string (file, GROUP, "Format", NULL);
  if (format == NULL)
    return fail (self, error, HEP_CONTENT_ERROR_STRUCTURE, "pack.ini",
                 _ ("The key “Format” is missing from the group [Pack]."));
  if (strcmp (g_strstrip (format), G_STRINGIFY (HEP_PACK_FORMAT)) != 0)
    return fail (self, error, HEP_CONTENT_ERROR_VERSION, "pack.ini",
                 /* Translators: what stands in the file, then a number. */
                 _ ("The content pack is of format %s, and this Hepatica reads format %d; "
                    "install the pack for this version."),
                 format, HEP_PACK_FORMAT);
  return read_line (self, file, "Name", &self->title, error)
         && read_line (self, file, "Version", &self->version, error);
}

static gboolean
check_id (HepPack *self, const char *file, const char *id, GError **error)
{
  if (hep_pack_owns (self, id))
    return TRUE;
  return fail (self, error, HEP_CONTENT_ERROR_VOCABULARY, file,
               /* Translators: an id in the file, then how it must begin. */
               _ ("The id “%s” must begin with “%s”, since it is in this content pack."), id,
               self->prefix);
}

static gboolean
read_library (HepPack *self, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GVariant) sections = NULL;

  if (!has_file (self, "library.xml"))
    return TRUE;
  bytes = load (self, "library.xml", &path, error);
  if (bytes != NULL)
    self->index = hep_library_index_from_xml (bytes, path, NULL, error);
  if (self->index == NULL)
    return FALSE;

  sections = g_variant_get_child_value (self->index, 2);
  for (gsize i = 0; i < g_variant_n_children (sections); i++)
    {
      g_autoptr (GVariant) section = g_variant_get_child_value (sections, i);
      g_autoptr (GVariant) topics = g_variant_get_child_value (section, 2);
      const char *id;

      g_variant_get_child (section, 0, "&s", &id);
      if (!check_id (self, "library.xml", id, error))
        return FALSE;
      for (gsize j = 0; j < g_variant_n_children (topics); j++)
        {
          g_autoptr (GVariant) topic = g_variant_get_child_value (topics, j);

          g_variant_get_child (topic, 0, "&s", &id);
          if (!check_id (self, "library.xml", id, error))
            return FALSE;
        }
    }
  return TRUE;
}

static gboolean
read_sources (HepPack *self, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!has_file (self, "sources.xml"))
    return TRUE;
  bytes = load (self, "sources.xml", &path, error);
  if (bytes != NULL)
    self->sources = hep_sources_new_from_bytes (bytes, path, error);
  if (self->sources == NULL)
    return FALSE;
  for (guint i = 0; i < hep_sources_get_size (self->sources); i++)
    if (!check_id (self, "sources.xml", hep_sources_get (self->sources, i)->id, error))
      return FALSE;
  return TRUE;
}

static gboolean
read_clinic (HepPack *self, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!has_file (self, "clinic.ini"))
    return TRUE;
  bytes = load (self, "clinic.ini", &path, error);
  if (bytes != NULL)
    self->clinic = hep_clinic_new_from_bytes (bytes, path, error);
  return self->clinic != NULL;
}

static void
hep_pack_finalize (GObject *object)
{
  HepPack *self = HEP_PACK (object);

  g_free (self->name);
  g_free (self->prefix);
  g_free (self->title);
  g_free (self->version);
  g_clear_pointer (&self->index, g_variant_unref);
  g_clear_object (&self->folder);
  g_clear_object (&self->sources);
  g_clear_object (&self->clinic);

  G_OBJECT_CLASS (hep_pack_parent_class)->finalize (object);
}

static void
hep_pack_class_init (HepPackClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hep_pack_finalize;
}

static void
hep_pack_init (HepPack *self)
{
}

/**
 * hep_pack_new:
 * @place: the folder in which the packs are
 * @name: the name of the pack's folder in it
 * @error: set to a HEP_CONTENT_ERROR; HEP_CONTENT_ERROR_VERSION if the pack is of another format
 *
 * Reads a content pack. One mistake refuses the whole pack, except in pages, which are read when
 * they are opened. Its ids begin with the name of its folder, in small letters, and a hyphen.
 *
 * Returns: (transfer full) (nullable): the pack
 */
HepPack *
hep_pack_new (GFile *place, const char *name, GError **error)
{
  g_autoptr (HepPack) self = NULL;

  g_return_val_if_fail (G_IS_FILE (place), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (HEP_TYPE_PACK, NULL);
  self->name = g_strdup (name);
  self->folder = g_file_get_child (place, name);
  self->prefix = g_strconcat (name, "-", NULL);
  g_strdelimit (self->prefix, "_", '-');
  for (char *p = self->prefix; *p != '\0'; p++)
    *p = g_ascii_tolower (*p);

  if (!read_pack_file (self, error) || !read_library (self, error) || !read_sources (self, error)
      || !read_clinic (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * hep_pack_get_folder:
 * @self: a pack
 *
 * Returns: (transfer none): the folder that holds its pages and drawings
 */
GFile *
hep_pack_get_folder (HepPack *self)
{
  g_return_val_if_fail (HEP_IS_PACK (self), NULL);
  return self->folder;
}

/**
 * hep_pack_get_title:
 * @self: a pack
 *
 * Returns: (transfer none): what it is called, in one line
 */
const char *
hep_pack_get_title (HepPack *self)
{
  g_return_val_if_fail (HEP_IS_PACK (self), NULL);
  return self->title;
}

/**
 * hep_pack_get_version:
 * @self: a pack
 *
 * Returns: (transfer none): which edition of the pack it is, as its authors count
 */
const char *
hep_pack_get_version (HepPack *self)
{
  g_return_val_if_fail (HEP_IS_PACK (self), NULL);
  return self->version;
}

/**
 * hep_pack_get_index:
 * @self: a pack
 *
 * Returns: (transfer none) (nullable): its sections and topics, as a library's index
 */
GVariant *
hep_pack_get_index (HepPack *self)
{
  g_return_val_if_fail (HEP_IS_PACK (self), NULL);
  return self->index;
}

/**
 * hep_pack_get_sources:
 * @self: a pack
 *
 * Returns: (transfer none) (nullable): where its facts come from
 */
HepSources *
hep_pack_get_sources (HepPack *self)
{
  g_return_val_if_fail (HEP_IS_PACK (self), NULL);
  return self->sources;
}

/**
 * hep_pack_get_clinic:
 * @self: a pack
 *
 * Returns: (transfer none) (nullable): the clinic that it was made for
 */
HepClinic *
hep_pack_get_clinic (HepPack *self)
{
  g_return_val_if_fail (HEP_IS_PACK (self), NULL);
  return self->clinic;
}

/**
 * hep_pack_owns:
 * @self: a pack
 * @id: an id, or the name of a drawing
 *
 * Returns: whether that is a name of this pack's
 */
gboolean
hep_pack_owns (HepPack *self, const char *id)
{
  g_return_val_if_fail (HEP_IS_PACK (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_str_has_prefix (id, self->prefix) && id[strlen (self->prefix)] != '\0';
}
