/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-synonyms.h"

#include "hep-content-error.h"
#include "hep-search-key.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define ARROW    "<-"
#define MAX_SIZE (1024 * 1024)

struct _HepSynonyms
{
  GObject parent_instance;

  GArray *synonyms;    /* of HepSynonym */
  GHashTable *by_key;  /* search key of a variant to its position + 1 */
  GStringChunk *words; /* all the strings */
};

G_DEFINE_FINAL_TYPE (HepSynonyms, hep_synonyms, G_TYPE_OBJECT)

static gboolean G_GNUC_PRINTF (4, 5)
    fail (const char *name, guint line, GError **error, const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_propagate_error (
      error, hep_content_error_new (HEP_CONTENT_ERROR_STRUCTURE, name, line, 1, "%s", sentence));
  return FALSE;
}

static const HepSynonym *
find (HepSynonyms *self, const char *key)
{
  guint position = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_key, key));

  return position > 0 ? &g_array_index (self->synonyms, HepSynonym, position - 1) : NULL;
}

static gboolean
add (HepSynonyms *self,
     const char *variant,
     const char *target,
     const char *name,
     guint line,
     GError **error)
{
  g_autofree char *key = hep_search_key_new (variant);
  g_autofree char *target_key = hep_search_key_new (target);
  const HepSynonym *other = find (self, key);
  HepSynonym synonym = { NULL, NULL, line };

  if (key[0] == '\0')
    return fail (name, line, error,
                 _ ("There is nothing between two commas; take one comma away."));
  if (g_str_equal (key, target_key))
    return fail (name, line, error, _ ("“%s” stands on both sides of the arrow; take it out."),
                 variant);
  if (other != NULL)
    return fail (name, line, error,
                 /* Translators: a word quoted from the file, then the number of a line. */
                 _ ("“%s” stands also on line %u; take one of them out."), variant, other->line);

  synonym.variant = g_string_chunk_insert (self->words, variant);
  synonym.target = g_string_chunk_insert_const (self->words, target);
  g_array_append_val (self->synonyms, synonym);
  g_hash_table_insert (self->by_key, g_string_chunk_insert (self->words, key),
                       GUINT_TO_POINTER (self->synonyms->len));
  return TRUE;
}

static gboolean
read_line (HepSynonyms *self, char *text, const char *name, guint line, GError **error)
{
  char *arrow = strstr (text, ARROW);
  g_auto (GStrv) variants = NULL;
  const char *target;

  if (arrow == NULL)
    return fail (name, line, error,
                 /* Translators: %s is "<-". */
                 _ ("This line has no arrow; write WORD %s VARIANT, VARIANT."), ARROW);
  if (strstr (arrow + strlen (ARROW), ARROW) != NULL)
    return fail (name, line, error,
                 _ ("This line has two arrows; begin a new line for each word."));
  *arrow = '\0';
  target = g_strstrip (text);
  if (target[0] == '\0')
    return fail (name, line, error,
                 _ ("No word stands before the arrow; write the word that these pages use."));

  variants = g_strsplit (arrow + strlen (ARROW), ",", -1);
  if (variants[0] == NULL)
    return fail (name, line, error, _ ("Nothing stands after the arrow; write what people type."));
  for (guint i = 0; variants[i] != NULL; i++)
    if (!add (self, g_strstrip (variants[i]), target, name, line, error))
      return FALSE;
  return TRUE;
}

static void
hep_synonyms_finalize (GObject *object)
{
  HepSynonyms *self = HEP_SYNONYMS (object);

  g_hash_table_unref (self->by_key);
  g_array_unref (self->synonyms);
  g_string_chunk_free (self->words);

  G_OBJECT_CLASS (hep_synonyms_parent_class)->finalize (object);
}

static void
hep_synonyms_class_init (HepSynonymsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hep_synonyms_finalize;
}

static void
hep_synonyms_init (HepSynonyms *self)
{
  self->synonyms = g_array_new (FALSE, FALSE, sizeof (HepSynonym));
  self->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self->words = g_string_chunk_new (4096);
}

/**
 * hep_synonyms_new_from_bytes:
 * @bytes: the contents of a table of synonyms
 * @name: the file's name, for messages
 * @error: set to a HEP_CONTENT_ERROR with the line
 *
 * Reads lines of the form `word <- variant, variant`. Empty lines and lines that begin with `#`
 * say nothing. No variant may stand twice. One mistake refuses the whole file.
 *
 * Returns: (transfer full) (nullable): the synonyms
 */
HepSynonyms *
hep_synonyms_new_from_bytes (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (HepSynonyms) self = NULL;
  g_autofree char *data = NULL;
  g_auto (GStrv) lines = NULL;
  const char *start;
  gsize size;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  start = g_bytes_get_data (bytes, &size);
  if (size > MAX_SIZE || (size > 0 && !g_utf8_validate_len (start, size, NULL)))
    {
      fail (name, 0, error, _ ("The file is not a short text in UTF-8; save it as one."));
      return NULL;
    }
  data = size > 0 ? g_strndup (start, size) : g_strdup ("");
  self = g_object_new (HEP_TYPE_SYNONYMS, NULL);
  lines = g_strsplit (data, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *line = g_strstrip (lines[i]);

      if (line[0] != '\0' && line[0] != '#' && !read_line (self, line, name, i + 1, error))
        return NULL;
    }
  return g_steal_pointer (&self);
}

/**
 * hep_synonyms_get_size:
 * @self: synonyms
 *
 * Returns: how many variants there are
 */
guint
hep_synonyms_get_size (HepSynonyms *self)
{
  g_return_val_if_fail (HEP_IS_SYNONYMS (self), 0);
  return self->synonyms->len;
}

/**
 * hep_synonyms_get:
 * @self: synonyms
 * @position: which one, from 0
 *
 * Returns: (transfer none): a variant and its word
 */
const HepSynonym *
hep_synonyms_get (HepSynonyms *self, guint position)
{
  g_return_val_if_fail (HEP_IS_SYNONYMS (self), NULL);
  g_return_val_if_fail (position < self->synonyms->len, NULL);

  return &g_array_index (self->synonyms, HepSynonym, position);
}

/**
 * hep_synonyms_lookup:
 * @self: synonyms
 * @words: what somebody typed; capitals, accents and hyphens do not matter
 *
 * Returns: (transfer none) (nullable): the word of these pages for it, or %NULL if the table has
 *   none
 */
const char *
hep_synonyms_lookup (HepSynonyms *self, const char *words)
{
  g_autofree char *key = NULL;
  const HepSynonym *synonym;

  g_return_val_if_fail (HEP_IS_SYNONYMS (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  key = hep_search_key_new (words);
  synonym = find (self, key);
  return synonym != NULL ? synonym->target : NULL;
}

/**
 * hep_synonyms_foreach_line:
 * @self: synonyms
 * @func: (scope call): called with each line of the file, as translators get it
 * @user_data: for @func
 */
void
hep_synonyms_foreach_line (HepSynonyms *self, HepSynonymsFunc func, gpointer user_data)
{
  guint position = 0;

  g_return_if_fail (HEP_IS_SYNONYMS (self));
  g_return_if_fail (func != NULL);

  while (position < self->synonyms->len)
    {
      const HepSynonym *first = &g_array_index (self->synonyms, HepSynonym, position);
      g_autoptr (GString) line = g_string_new (first->target);

      for (const char *joint = " : "; position < self->synonyms->len; joint = ", ")
        {
          const HepSynonym *synonym = &g_array_index (self->synonyms, HepSynonym, position);

          if (synonym->line != first->line)
            break;
          g_string_append_printf (line, "%s%s", joint, synonym->variant);
          position++;
        }
      func (line->str, user_data);
    }
}
