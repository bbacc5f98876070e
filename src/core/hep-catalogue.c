/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-catalogue-private.h"

#include "hep-content-error.h"
#include "hep-po.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The form of a compiled catalogue: the gettext manual, "The Format of GNU MO Files". */
#define MAGIC         0x950412deu
#define MAGIC_SWAPPED 0xde120495u
#define HEAD_SIZE     28
#define SEPARATOR     '\004' /* between context and text */

/* An entry of a .po file. */
typedef struct
{
  char *string; /* NULL if there is no translation */
  gboolean is_fuzzy;
  guint line;
} Entry;

struct _HepCatalogue
{
  char *language;

  GBytes *bytes; /* compiled; NULL if read from a .po file */
  const char *data;
  gsize length;
  gboolean swapped;
  guint32 size;
  guint32 texts; /* where the tables of (length, place) begin */
  guint32 strings;

  GHashTable *entries; /* context, separator and text: the Entry; NULL if compiled */
  GArray *outdated;    /* of guint64; NULL unless the build left them beside the compiled one */
};

G_DEFINE_BOXED_TYPE (HepCatalogue, hep_catalogue, hep_catalogue_ref, hep_catalogue_unref)

static void
entry_free (gpointer data)
{
  Entry *self = data;

  g_free (self->string);
  g_free (self);
}

static void
catalogue_clear (gpointer data)
{
  HepCatalogue *self = data;

  g_free (self->language);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->entries, g_hash_table_unref);
  g_clear_pointer (&self->outdated, g_array_unref);
}

/*
 * hep_catalogue_hash:
 *
 * Returns: a number by which to know a text again (FNV-1a)
 */
guint64
hep_catalogue_hash (const char *context, const char *text)
{
  const char *const parts[] = { context, "\004", text };
  guint64 hash = G_GUINT64_CONSTANT (0xcbf29ce484222325);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    for (const char *p = parts[i]; *p != '\0'; p++)
      hash = (hash ^ (guchar)*p) * G_GUINT64_CONSTANT (0x100000001b3);
  return hash;
}

/* Before anybody else has seen the catalogue. */
void
hep_catalogue_mark_outdated (HepCatalogue *self, guint64 hash)
{
  if (self->outdated == NULL)
    self->outdated = g_array_new (FALSE, FALSE, sizeof (guint64));
  g_array_append_val (self->outdated, hash);
}

static gboolean
is_marked (HepCatalogue *self, guint64 hash)
{
  for (guint i = 0; i < self->outdated->len; i++)
    if (g_array_index (self->outdated, guint64, i) == hash)
      return TRUE;
  return FALSE;
}

static gboolean
fail (const char *name, GError **error, const char *sentence)
{
  g_propagate_error (error,
                     hep_content_error_new (HEP_CONTENT_ERROR_READ, name, 0, 0, "%s", sentence));
  return FALSE;
}

static guint32
read_number (HepCatalogue *self, gsize place)
{
  guint32 number;

  memcpy (&number, self->data + place, sizeof number);
  return self->swapped ? GUINT32_SWAP_LE_BE (number) : number;
}

static const char *
get_string (HepCatalogue *self, guint32 table, guint32 position, gsize *length)
{
  gsize place = (gsize)table + 8 * (gsize)position;

  *length = read_number (self, place);
  return self->data + read_number (self, place + 4);
}

/* In bytes, and as unsigned ones, as gettext sorts. */
static int
compare (const char *context, const char *text, const char *candidate)
{
  gsize length = context != NULL ? strlen (context) : 0;
  int order = length > 0 ? strncmp (context, candidate, length) : 0;

  if (order != 0 || context == NULL)
    return context == NULL ? strcmp (text, candidate) : order;
  if (candidate[length] != SEPARATOR)
    return (int)SEPARATOR - (int)(guchar)candidate[length];
  return strcmp (text, candidate + length + 1);
}

static gboolean
check_string (HepCatalogue *self, guint32 table, guint32 position)
{
  gsize place = (gsize)table + 8 * (gsize)position;
  guint64 length = read_number (self, place);
  guint64 start = read_number (self, place + 4);

  return start + length < self->length && self->data[start + length] == '\0';
}

/* Once, so that no look-up can leave the file or miss what is there. */
static gboolean
check_tables (HepCatalogue *self, const char *name, GError **error)
{
  const char *previous = NULL;
  gsize length;

  if ((guint64)self->texts + 8 * (guint64)self->size > self->length
      || (guint64)self->strings + 8 * (guint64)self->size > self->length)
    return fail (name, error, _ ("The catalogue is cut short."));
  for (guint32 i = 0; i < self->size; i++)
    {
      const char *text;

      if (!check_string (self, self->texts, i) || !check_string (self, self->strings, i))
        return fail (name, error, _ ("A text of the catalogue lies outside of it."));
      text = get_string (self, self->texts, i, &length);
      if (previous != NULL && strcmp (previous, text) >= 0)
        return fail (name, error, _ ("The catalogue is not in order."));
      previous = text;
    }
  return TRUE;
}

static char *
find_field (const char *header, const char *field)
{
  g_auto (GStrv) lines = g_strsplit (header, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], field))
      return g_strstrip (g_strdup (lines[i] + strlen (field)));
  return NULL;
}

/* The header is the translation of nothing. */
static gboolean
check_header (HepCatalogue *self, const char *name, GError **error)
{
  const char *header = hep_catalogue_lookup (self, NULL, "");
  g_autofree char *type = NULL;

  if (header == NULL)
    return TRUE;
  if (!g_utf8_validate (header, -1, NULL))
    return fail (name, error, _ ("The catalogue is not in UTF-8."));
  type = find_field (header, "Content-Type:");
  if (type != NULL && strstr (type, "charset=") != NULL
      && g_ascii_strcasecmp (strstr (type, "charset=") + strlen ("charset="), "UTF-8") != 0)
    return fail (name, error, _ ("The catalogue is not in UTF-8."));
  self->language = find_field (header, "Language:");
  if (self->language != NULL && self->language[0] == '\0')
    g_clear_pointer (&self->language, g_free);
  return TRUE;
}

/**
 * hep_catalogue_new_from_mo:
 * @bytes: a compiled catalogue, which is kept
 * @name: the file's name, for messages
 * @error: set to a HEP_CONTENT_ERROR
 *
 * Opens a compiled catalogue. Nothing is copied. Safe on hostile input: all places in the file
 * are checked here, once.
 *
 * Returns: (transfer full) (nullable): the catalogue
 */
HepCatalogue *
hep_catalogue_new_from_mo (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (HepCatalogue) self = NULL;
  guint32 magic;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_atomic_rc_box_new0 (HepCatalogue);
  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->length);
  if (self->length < HEAD_SIZE)
    {
      fail (name, error, _ ("The catalogue is cut short."));
      return NULL;
    }
  magic = read_number (self, 0);
  self->swapped = magic == MAGIC_SWAPPED;
  if ((magic != MAGIC && !self->swapped) || read_number (self, 4) >> 16 > 1)
    {
      fail (name, error, _ ("This is not a catalogue that gettext compiled."));
      return NULL;
    }
  self->size = read_number (self, 8);
  self->texts = read_number (self, 12);
  self->strings = read_number (self, 16);
  if (!check_tables (self, name, error) || !check_header (self, name, error))
    return NULL;
  return g_steal_pointer (&self);
}

static char *
make_key (const char *context, const char *text)
{
  const char separator[] = { SEPARATOR, '\0' };

  return context != NULL ? g_strconcat (context, separator, text, NULL) : g_strdup (text);
}

typedef struct
{
  HepCatalogue *catalogue;
  const char *name;
} PoReading;

static gboolean
take_entry_cb (const HepPoEntry *entry, gpointer user_data, GError **error)
{
  PoReading *reading = user_data;
  g_autofree char *key = make_key (entry->context, entry->id);
  Entry *other = g_hash_table_lookup (reading->catalogue->entries, key);
  Entry *copy;

  if (other != NULL)
    {
      g_propagate_error (error, hep_content_error_new (
                                    HEP_CONTENT_ERROR_STRUCTURE, reading->name, entry->line, 1,
                                    /* Translators: the number of a line. */
                                    _ ("This text stands also on line %u; take one of them out."),
                                    other->line));
      return FALSE;
    }
  copy = g_new0 (Entry, 1);
  /* The articles count nothing, so a text with plural forms is none of theirs. */
  if (entry->strings[0][0] != '\0' && entry->plural == NULL && entry->n_strings == 1)
    copy->string = g_strdup (entry->strings[0]);
  copy->is_fuzzy = entry->is_fuzzy;
  copy->line = entry->line;
  g_hash_table_insert (reading->catalogue->entries, g_steal_pointer (&key), copy);
  return TRUE;
}

/**
 * hep_catalogue_new_from_po:
 * @bytes: a catalogue as translators write it
 * @name: the file's name, for messages
 * @error: set to a HEP_CONTENT_ERROR with the line
 *
 * Reads a catalogue that is still being written. Safe on hostile input.
 *
 * Returns: (transfer full) (nullable): the catalogue
 */
HepCatalogue *
hep_catalogue_new_from_po (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (HepCatalogue) self = NULL;
  PoReading reading = { NULL, name };

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_atomic_rc_box_new0 (HepCatalogue);
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, entry_free);
  reading.catalogue = self;
  if (!hep_po_read (bytes, name, take_entry_cb, &reading, error)
      || !check_header (self, name, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * hep_catalogue_ref:
 * @self: a catalogue
 *
 * Takes a reference. May be called from any thread.
 *
 * Returns: (transfer full): @self
 */
HepCatalogue *
hep_catalogue_ref (HepCatalogue *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_atomic_rc_box_acquire (self);
}

/**
 * hep_catalogue_unref:
 * @self: (transfer full): a catalogue
 *
 * Drops a reference; the last one frees the catalogue. May be called from any thread.
 */
void
hep_catalogue_unref (HepCatalogue *self)
{
  g_return_if_fail (self != NULL);
  g_atomic_rc_box_release_full (self, catalogue_clear);
}

/**
 * hep_catalogue_get_language:
 * @self: a catalogue
 *
 * Returns: (transfer none) (nullable): the language that its header names, such as "ur"
 */
const char *
hep_catalogue_get_language (HepCatalogue *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->language;
}

/**
 * hep_catalogue_get_size:
 * @self: a catalogue
 *
 * Returns: how many entries there are, with the header
 */
guint
hep_catalogue_get_size (HepCatalogue *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->entries != NULL ? g_hash_table_size (self->entries) : self->size;
}

static const char *
lookup_compiled (HepCatalogue *self, const char *context, const char *text)
{
  guint32 first = 0, end = self->size;

  while (first < end)
    {
      guint32 middle = first + (end - first) / 2;
      gsize text_length, length;
      const char *candidate = get_string (self, self->texts, middle, &text_length);
      int order = compare (context, text, candidate);

      if (order == 0)
        {
          const char *string = get_string (self, self->strings, middle, &length);

          /* What goes on after its end has plural forms, which no text of ours has. */
          return length > 0 && strlen (string) == length && strlen (candidate) == text_length
                     ? string
                     : NULL;
        }
      if (order < 0)
        end = middle;
      else
        first = middle + 1;
    }
  return NULL;
}

static const Entry *
find_entry (HepCatalogue *self, const char *context, const char *text)
{
  g_autofree char *key = make_key (context, text);

  return g_hash_table_lookup (self->entries, key);
}

/**
 * hep_catalogue_lookup:
 * @self: a catalogue
 * @context: (nullable): the context of the text
 * @text: a text as it was extracted
 *
 * Finds a translation. Those that are marked as fuzzy are not found.
 *
 * Returns: (transfer none) (nullable): the translation, not checked, perhaps not even UTF-8
 */
const char *
hep_catalogue_lookup (HepCatalogue *self, const char *context, const char *text)
{
  const Entry *entry;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (self->entries == NULL)
    return lookup_compiled (self, context, text);
  entry = find_entry (self, context, text);
  /* The header is fuzzy as long as nobody has filled it in. */
  return entry != NULL && (!entry->is_fuzzy || text[0] == '\0') ? entry->string : NULL;
}

/**
 * hep_catalogue_is_outdated:
 * @self: a catalogue
 * @context: (nullable): the context of the text
 * @text: a text as it was extracted
 *
 * Says whether a text was translated before it was changed. Compiled catalogues know it only
 * from what the build wrote beside them.
 *
 * Returns: whether a translation is there, but marked as fuzzy
 */
gboolean
hep_catalogue_is_outdated (HepCatalogue *self, const char *context, const char *text)
{
  const Entry *entry;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  if (self->entries == NULL)
    return self->outdated != NULL && context != NULL
           && is_marked (self, hep_catalogue_hash (context, text));
  entry = find_entry (self, context, text);
  return entry != NULL && entry->is_fuzzy && entry->string != NULL;
}

/**
 * hep_catalogue_get_line:
 * @self: a catalogue
 * @context: (nullable): the context of the text
 * @text: a text as it was extracted
 *
 * Returns: the line of the .po file where the text stands; 0 if it does not, or if the catalogue is
 *   compiled
 */
guint
hep_catalogue_get_line (HepCatalogue *self, const char *context, const char *text)
{
  const Entry *entry;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (text != NULL, 0);

  entry = self->entries != NULL ? find_entry (self, context, text) : NULL;
  return entry != NULL ? entry->line : 0;
}
