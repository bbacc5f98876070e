/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-preview.h"

#include "hep-content-error.h"
#include "hep-content-file.h"
#include "hep-message.h"
#include "hep-translation-private.h"

#include <glib/gi18n-lib.h>

/* Somebody who has saved wants to see it within two seconds. Where the file comes through a portal
 * nobody tells of changes, so it is looked at. */
#define LOOK_SECONDS 1

struct _HepPreview
{
  GObject parent_instance;

  HepLibrary *library;
  GFile *file;
  guint look_id;
  char *state; /* of the file when it was last read */

  HepLanguage *language;
  GError *error;
  GPtrArray *faults;
  GPtrArray *untranslated;
};

G_DEFINE_FINAL_TYPE (HepPreview, hep_preview, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
} HepPreviewSignal;

static guint signals[N_SIGNALS];

static void
place_free (gpointer data)
{
  HepPreviewPlace *self = data;

  g_free (self->sentence);
  g_free (self);
}

typedef struct
{
  HepCatalogue *catalogue;
  const char *language;
  GPtrArray *faults;
  GPtrArray *untranslated;
} Sorter;

static const char *
find_id (const HepMessage *message)
{
  return message->block != NULL ? hep_block_get_id (message->block) : NULL;
}

static void
sort_message_cb (const HepMessage *message, gpointer user_data)
{
  Sorter *self = user_data;
  HepTranslationState state;
  HepPreviewPlace *place;
  g_autoptr (GError) error = NULL;
  g_autoptr (HepText) text = NULL;

  /* Words for search need not be as in English, nor be there. */
  if (message->kind == HEP_MESSAGE_KEYWORDS || message->kind == HEP_MESSAGE_SYNONYMS)
    return;
  text = hep_translation_find (self->catalogue, self->language, message->context, message->text,
                               &state, &error);
  if (text != NULL)
    return;

  place = g_new0 (HepPreviewPlace, 1);
  /* The document is gone when somebody looks at these. */
  place->topic = g_intern_string (message->context);
  place->block = g_intern_string (find_id (message));
  place->line = hep_catalogue_get_line (self->catalogue, message->context,
                                        hep_text_get_markup (message->text));
  if (error != NULL)
    place->sentence = g_strdup (hep_content_error_get_sentence (error));
  g_ptr_array_add (error != NULL ? self->faults : self->untranslated, place);
}

static HepCatalogue *
load_catalogue (HepPreview *self, GError **error)
{
  g_autofree char *name = hep_preview_dup_name (self);
  g_autoptr (GBytes) bytes = hep_content_file_read (self->file, name, NULL, error);

  if (bytes == NULL)
    return NULL;
  return g_str_has_suffix (name, ".mo") ? hep_catalogue_new_from_mo (bytes, name, error)
                                        : hep_catalogue_new_from_po (bytes, name, error);
}

static gboolean
read_file (HepPreview *self, GError **error)
{
  g_autoptr (HepCatalogue) catalogue = load_catalogue (self, error);
  g_autoptr (HepLanguage) language = NULL;
  Sorter sorter = { catalogue, NULL, NULL, NULL };

  if (catalogue != NULL)
    language = hep_library_new_preview (self->library, catalogue, error);
  if (language == NULL)
    return FALSE;

  g_clear_pointer (&self->faults, g_ptr_array_unref);
  g_clear_pointer (&self->untranslated, g_ptr_array_unref);
  sorter.language = hep_language_get_code (language);
  sorter.faults = self->faults = g_ptr_array_new_with_free_func (place_free);
  sorter.untranslated = self->untranslated = g_ptr_array_new_with_free_func (place_free);
  g_set_object (&self->language, language);
  return hep_library_foreach_message (self->library, sort_message_cb, &sorter, error);
}

/* Something that is another when the file was saved, also within the same second. */
static char *
dup_state (HepPreview *self)
{
  g_autoptr (GFileInfo) info
      = g_file_query_info (self->file,
                           G_FILE_ATTRIBUTE_TIME_MODIFIED "," G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC
                                                          "," G_FILE_ATTRIBUTE_STANDARD_SIZE
                                                          "," G_FILE_ATTRIBUTE_UNIX_INODE,
                           G_FILE_QUERY_INFO_NONE, NULL, NULL);

  if (info == NULL)
    return NULL;
  return g_strdup_printf (
      "%" G_GUINT64_FORMAT ".%u %" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT,
      g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED),
      g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC),
      g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_STANDARD_SIZE),
      g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_UNIX_INODE));
}

static gboolean
look_cb (gpointer user_data)
{
  HepPreview *self = HEP_PREVIEW (user_data);
  g_autofree char *state = dup_state (self);

  if (g_strcmp0 (state, self->state) == 0)
    return G_SOURCE_CONTINUE;

  g_set_str (&self->state, state);
  g_clear_error (&self->error);
  read_file (self, &self->error);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  return G_SOURCE_CONTINUE;
}

static void
hep_preview_finalize (GObject *object)
{
  HepPreview *self = HEP_PREVIEW (object);

  g_clear_handle_id (&self->look_id, g_source_remove);
  g_object_unref (self->library);
  g_object_unref (self->file);
  g_free (self->state);
  g_clear_object (&self->language);
  g_clear_error (&self->error);
  g_clear_pointer (&self->faults, g_ptr_array_unref);
  g_clear_pointer (&self->untranslated, g_ptr_array_unref);

  G_OBJECT_CLASS (hep_preview_parent_class)->finalize (object);
}

static void
hep_preview_class_init (HepPreviewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hep_preview_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hep_preview_init (HepPreview *self)
{
  self->faults = g_ptr_array_new_with_free_func (place_free);
  self->untranslated = g_ptr_array_new_with_free_func (place_free);
}

/**
 * hep_preview_new:
 * @library: what is translated
 * @file: a .po or .mo file of its pages
 *
 * Reads the file, and looks every second whether it has changed.
 *
 * Returns: (transfer full): the preview
 */
HepPreview *
hep_preview_new (HepLibrary *library, GFile *file)
{
  HepPreview *self;

  g_return_val_if_fail (HEP_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (HEP_TYPE_PREVIEW, NULL);
  self->library = g_object_ref (library);
  self->file = g_object_ref (file);
  self->state = dup_state (self);
  read_file (self, &self->error);
  self->look_id = g_timeout_add_seconds (LOOK_SECONDS, look_cb, self);
  return self;
}

/**
 * hep_preview_dup_name:
 * @self: a preview
 *
 * Returns: (transfer full): the name of the file, to be shown
 */
char *
hep_preview_dup_name (HepPreview *self)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (HEP_IS_PREVIEW (self), NULL);

  /* What is no address has no name. */
  name = g_file_get_basename (self->file);
  return name != NULL ? g_filename_display_name (name) : g_file_get_parse_name (self->file);
}

/**
 * hep_preview_get_language:
 * @self: a preview
 *
 * Returns: (transfer none) (nullable): the language of the file as it could last be read, with its
 *   coverage; %NULL if it never could
 */
HepLanguage *
hep_preview_get_language (HepPreview *self)
{
  g_return_val_if_fail (HEP_IS_PREVIEW (self), NULL);
  return self->language;
}

/**
 * hep_preview_get_error:
 * @self: a preview
 *
 * Returns: (transfer none) (nullable): why the file cannot be read now
 */
const GError *
hep_preview_get_error (HepPreview *self)
{
  g_return_val_if_fail (HEP_IS_PREVIEW (self), NULL);
  return self->error;
}

/**
 * hep_preview_get_faults:
 * @self: a preview
 *
 * Returns: (transfer none) (element-type HepPreviewPlace): the translations that cannot be shown,
 *   in the order of reading
 */
GPtrArray *
hep_preview_get_faults (HepPreview *self)
{
  g_return_val_if_fail (HEP_IS_PREVIEW (self), NULL);
  return self->faults;
}

/**
 * hep_preview_get_untranslated:
 * @self: a preview
 *
 * Returns: (transfer none) (element-type HepPreviewPlace): the texts that are not translated, or no
 *   longer, in the order of reading
 */
GPtrArray *
hep_preview_get_untranslated (HepPreview *self)
{
  g_return_val_if_fail (HEP_IS_PREVIEW (self), NULL);
  return self->untranslated;
}
