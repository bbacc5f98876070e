/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-reviews.h"

#include "hep-content-error.h"
#include "hep-content-value.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_SIZE      (1024 * 1024)
#define MAX_LENGTH    200
#define DIGEST_LENGTH 64

enum
{
  KEY_NAME,
  KEY_ROLE,
  KEY_DATE,
  KEY_DIGEST,
  N_KEYS,
};

static const char *const keys[] = { "Name", "Role", "Date", "Digest" };
G_STATIC_ASSERT (G_N_ELEMENTS (keys) == N_KEYS);

typedef struct
{
  HepReview review; /* points to the values */
  char *values[N_KEYS];
} Signature;

/* The file while it is read. */
typedef struct
{
  GKeyFile *file;
  const char *data;
  const char *name;
} Reading;

struct _HepReviews
{
  GObject parent_instance;

  GHashTable *signatures; /* topic id to Signature */
};

G_DEFINE_FINAL_TYPE (HepReviews, hep_reviews, G_TYPE_OBJECT)

static void
signature_free (gpointer data)
{
  Signature *self = data;

  for (guint i = 0; i < N_KEYS; i++)
    g_free (self->values[i]);
  g_free (self);
}

static gboolean
begins_with_key (const char *line, const char *key)
{
  return key != NULL && g_str_has_prefix (line, key) && !g_ascii_isalnum (line[strlen (key)]);
}

/* GKeyFile does not say where a group or key was, so we look for its line. */
static guint
find_line (const char *data, const char *group, const char *key)
{
  g_auto (GStrv) lines = g_strsplit (data, "\n", -1);
  g_autofree char *header = g_strdup_printf ("[%s]", group);
  guint found = 1;

  for (guint i = 0, inside = FALSE; group != NULL && lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);

      if (line[0] == '[')
        inside = g_str_equal (line, header);
      if (inside && line[0] == '[')
        found = i + 1;
      if (inside && begins_with_key (line, key))
        return i + 1;
    }
  return found;
}

static gboolean G_GNUC_PRINTF (5, 6) fail (const Reading *reading,
                                           const char *group,
                                           const char *key,
                                           GError **error,
                                           const char *format,
                                           ...)
{
  g_autofree char *sentence = NULL;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_VOCABULARY, reading->name,
                                                   find_line (reading->data, group, key), 1, "%s",
                                                   sentence));
  return FALSE;
}

static gboolean
is_digest (const char *value)
{
  for (const char *p = value; *p != '\0'; p++)
    if (!g_ascii_isdigit (*p) && (*p < 'a' || *p > 'f'))
      return FALSE;
  return strlen (value) == DIGEST_LENGTH;
}

static gboolean
check_value (const Reading *reading,
             const char *topic,
             guint key,
             const char *value,
             GError **error)
{
  if (key == KEY_DATE && !hep_value_is_date (value))
    return fail (reading, topic, keys[key], error, _ ("“%s” is not a day; write it as 2026-11-23."),
                 value);
  if (key == KEY_DIGEST && !is_digest (value))
    return fail (reading, topic, keys[key], error,
                 _ ("The digest of “%s” is damaged; let the page be signed again."), topic);
  if ((key == KEY_NAME || key == KEY_ROLE)
      && (g_utf8_strlen (value, -1) > MAX_LENGTH || !hep_value_is_line (value)))
    return fail (reading, topic, keys[key], error,
                 /* Translators: a word quoted from the file, then a number. */
                 _ ("“%s” must be one line of text, at most %d characters; shorten it."), keys[key],
                 MAX_LENGTH);
  return TRUE;
}

static gboolean
check_names (const Reading *reading, const char *topic, GError **error)
{
  g_auto (GStrv) found = g_key_file_get_keys (reading->file, topic, NULL, NULL);

  for (guint i = 0; found != NULL && found[i] != NULL; i++)
    {
      gboolean known = FALSE;

      for (guint j = 0; j < N_KEYS; j++)
        known = known || g_str_equal (found[i], keys[j]);
      if (!known)
        return fail (reading, topic, found[i], error,
                     _ ("There is no key “%s”; the keys are Name, Role, Date and Digest."),
                     found[i]);
    }
  return TRUE;
}

static gboolean
read_topic (HepReviews *self, const Reading *reading, const char *topic, GError **error)
{
  Signature *signature = g_new0 (Signature, 1);

  g_hash_table_insert (self->signatures, g_strdup (topic), signature);
  if (!hep_value_is_id (topic))
    return fail (reading, topic, NULL, error,
                 _ ("“%s” is not the id of a topic; write it as in library.xml."), topic);
  if (!check_names (reading, topic, error))
    return FALSE;
  for (guint i = 0; i < N_KEYS; i++)
    {
      char *value = g_key_file_get_string (reading->file, topic, keys[i], NULL);

      signature->values[i] = value != NULL ? g_strstrip (value) : NULL;
      if (value == NULL || value[0] == '\0')
        return fail (reading, topic, keys[i], error,
                     /* Translators: the id of a topic, then the name of a key. */
                     _ ("The review of “%s” has no “%s”; let the page be signed again."), topic,
                     keys[i]);
      if (!check_value (reading, topic, i, value, error))
        return FALSE;
    }
  signature->review = (HepReview){ signature->values[KEY_NAME], signature->values[KEY_ROLE],
                                   signature->values[KEY_DATE], signature->values[KEY_DIGEST] };
  return TRUE;
}

static gboolean
read_key_file (HepReviews *self, const char *data, const char *name, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) local_error = NULL;
  g_auto (GStrv) topics = NULL;
  Reading reading = { file, data, name };

  if (!g_key_file_load_from_data (file, data, strlen (data), G_KEY_FILE_KEEP_TRANSLATIONS,
                                  &local_error))
    /* Translators: %s is a reason, in English. */
    return fail (&reading, NULL, NULL, error, _ ("This is not a key file: %s"),
                 local_error->message);
  topics = g_key_file_get_groups (file, NULL);
  for (guint i = 0; topics[i] != NULL; i++)
    if (!read_topic (self, &reading, topics[i], error))
      return FALSE;
  return TRUE;
}

static void
hep_reviews_finalize (GObject *object)
{
  g_hash_table_unref (HEP_REVIEWS (object)->signatures);

  G_OBJECT_CLASS (hep_reviews_parent_class)->finalize (object);
}

static void
hep_reviews_class_init (HepReviewsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hep_reviews_finalize;
}

static void
hep_reviews_init (HepReviews *self)
{
  self->signatures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, signature_free);
}

/**
 * hep_reviews_new_from_bytes:
 * @bytes: the contents of a file of reviews; may be empty
 * @name: the file's name, for messages
 * @error: set to a HEP_CONTENT_ERROR with the line
 *
 * Reads who has signed what. A page must never look reviewed by mistake, so one mistake refuses
 * the whole file.
 *
 * Returns: (transfer full) (nullable): the reviews
 */
HepReviews *
hep_reviews_new_from_bytes (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (HepReviews) self = NULL;
  g_autofree char *data = NULL;
  const char *start;
  gsize size;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  start = g_bytes_get_data (bytes, &size);
  if (size > MAX_SIZE || (size > 0 && !g_utf8_validate_len (start, size, NULL)))
    {
      g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_READ, name, 0, 0,
                                                       _ ("The file is not a short text in UTF-8; "
                                                          "save it as one.")));
      return NULL;
    }
  data = size > 0 ? g_strndup (start, size) : g_strdup ("");
  self = g_object_new (HEP_TYPE_REVIEWS, NULL);
  return read_key_file (self, data, name, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * hep_reviews_list_topics:
 * @self: reviews
 *
 * Returns: (transfer container) (array zero-terminated=1): the ids of the topics that somebody
 *   signed, in no order; the strings are those of @self
 */
char **
hep_reviews_list_topics (HepReviews *self)
{
  g_return_val_if_fail (HEP_IS_REVIEWS (self), NULL);
  return (char **)g_hash_table_get_keys_as_array (self->signatures, NULL);
}

/**
 * hep_reviews_lookup:
 * @self: reviews
 * @topic: the id of a topic
 *
 * Returns: (transfer none) (nullable): the signature under it, or %NULL if nobody signed
 */
const HepReview *
hep_reviews_lookup (HepReviews *self, const char *topic)
{
  const Signature *signature;

  g_return_val_if_fail (HEP_IS_REVIEWS (self), NULL);
  g_return_val_if_fail (topic != NULL, NULL);

  signature = g_hash_table_lookup (self->signatures, topic);
  return signature != NULL ? &signature->review : NULL;
}

/**
 * hep_reviews_get_state:
 * @self: reviews
 * @document: a page as it is now
 *
 * Returns: whether the page was signed, and if so, whether its words are still the same
 */
HepReviewState
hep_reviews_get_state (HepReviews *self, HepDocument *document)
{
  const HepReview *review;
  g_autofree char *digest = NULL;

  g_return_val_if_fail (HEP_IS_REVIEWS (self), HEP_REVIEW_NONE);
  g_return_val_if_fail (document != NULL, HEP_REVIEW_NONE);

  review = hep_reviews_lookup (self, hep_document_get_id (document));
  if (review == NULL)
    return HEP_REVIEW_NONE;
  digest = hep_document_dup_digest (document);
  return g_str_equal (digest, review->digest) ? HEP_REVIEW_SIGNED : HEP_REVIEW_CHANGED;
}
