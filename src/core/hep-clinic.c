/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-clinic.h"

#include "hep-content-error.h"
#include "hep-content-file.h"
#include "hep-content-value.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define GROUP    "Clinic"
#define MAX_SIZE (64 * 1024)

/* Long enough for an address with a department and a building, short enough for a card. */
#define MAX_LENGTH 300

struct _HepClinic
{
  GObject parent_instance;

  char *fields[HEP_CLINIC_N_FIELDS];
};

G_DEFINE_FINAL_TYPE (HepClinic, hep_clinic, G_TYPE_OBJECT)

static const char *const keys[] = {
  [HEP_CLINIC_NAME] = "Name",   [HEP_CLINIC_ADDRESS] = "Address",
  [HEP_CLINIC_PHONE] = "Phone", [HEP_CLINIC_HELPLINE] = "Helpline",
  [HEP_CLINIC_HOURS] = "Hours", [HEP_CLINIC_WEB] = "Web",
};
G_STATIC_ASSERT (G_N_ELEMENTS (keys) == HEP_CLINIC_N_FIELDS);

/* GKeyFile does not say where a key was, so we look for its line: a writer wants to go there. */
static guint
find_line (const char *data, const char *word)
{
  g_auto (GStrv) lines = g_strsplit (data, "\n", -1);

  for (guint i = 0; word != NULL && lines[i] != NULL; i++)
    {
      const char *line = g_strchug (lines[i]);

      if (g_str_has_prefix (line, word) && !g_ascii_isalnum (line[strlen (word)]))
        return i + 1;
    }
  return 1;
}

static gboolean G_GNUC_PRINTF (5, 6) fail (GError **error,
                                           const char *data,
                                           const char *name,
                                           const char *word,
                                           const char *format,
                                           ...)
{
  g_autofree char *sentence = NULL;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_VOCABULARY, name,
                                                   find_line (data, word), 1, "%s", sentence));
  return FALSE;
}

static gboolean
is_phone (const char *value)
{
  guint n_digits = 0;

  for (const char *p = value; *p != '\0'; p++)
    n_digits += g_ascii_isdigit (*p) ? 1 : 0;
  return n_digits >= 3 && n_digits <= 24
         && g_regex_match_simple (
             "^\\+?[0-9(][0-9 ()-]*[0-9](,? (ext\\.?|extension|option) [0-9]{1,6})?$", value,
             G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT);
}

static gboolean
check_value (const char *data,
             const char *name,
             HepClinicField field,
             const char *value,
             GError **error)
{
  const char *key = keys[field];

  if (!hep_value_is_line (value))
    return fail (error, data, name, key,
                 _ ("“%s” must be one line of text; put commas between its parts."), key);
  if (g_utf8_strlen (value, -1) > MAX_LENGTH)
    /* Translators: a word quoted from the file, then a number. */
    return fail (error, data, name, key, _ ("“%s” is longer than %d characters; shorten it."), key,
                 MAX_LENGTH);
  if ((field == HEP_CLINIC_PHONE || field == HEP_CLINIC_HELPLINE) && !is_phone (value))
    return fail (error, data, name, key,
                 /* Translators: %1$s is a key of the clinic's file, %2$s what stands there. */
                 _ ("“%1$s” is “%2$s”, which is not a phone number; write it as 01632 960123 or "
                    "+44 1632 960123, option 2."),
                 key, value);
  if (field == HEP_CLINIC_WEB && !hep_value_is_href (value))
    return fail (error, data, name, key,
                 /* Translators: %1$s is a key of the clinic's file, %2$s what stands there. */
                 _ ("“%1$s” is “%2$s”, which is not a web address; write it with https:// in "
                    "front."),
                 key, value);
  return TRUE;
}

static gboolean
check_names (GKeyFile *file, const char *data, const char *name, GError **error)
{
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);
  g_auto (GStrv) found = NULL;

  for (guint i = 0; groups[i] != NULL; i++)
    if (strcmp (groups[i], GROUP) != 0)
      {
        g_autofree char *header = g_strdup_printf ("[%s]", groups[i]);

        return fail (error, data, name, header,
                     /* Translators: %s is the name of a group of the file. */
                     _ ("There may be no group [%s]; put everything under [Clinic]."), groups[i]);
      }
  if (groups[0] == NULL)
    return fail (error, data, name, NULL,
                 _ ("The line [Clinic] is missing; put it before the first key."));

  found = g_key_file_get_keys (file, GROUP, NULL, NULL);
  for (guint i = 0; found != NULL && found[i] != NULL; i++)
    {
      gboolean known = FALSE;

      for (guint j = 0; j < G_N_ELEMENTS (keys); j++)
        known = known || strcmp (found[i], keys[j]) == 0;
      if (!known)
        return fail (error, data, name, found[i],
                     _ ("There is no key “%s”; the keys are Name, Address, Phone, Helpline, Hours "
                        "and Web."),
                     found[i]);
    }
  return TRUE;
}

static gboolean
read_key_file (HepClinic *self, const char *data, const char *name, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) local_error = NULL;

  if (!g_key_file_load_from_data (file, data, strlen (data), G_KEY_FILE_KEEP_TRANSLATIONS,
                                  &local_error))
    /* Translators: %s is a reason, in English. */
    return fail (error, data, name, NULL, _ ("This is not a key file: %s"), local_error->message);
  if (!check_names (file, data, name, error))
    return FALSE;

  for (guint i = 0; i < HEP_CLINIC_N_FIELDS; i++)
    {
      g_autofree char *value = NULL;

      if (!g_key_file_has_key (file, GROUP, keys[i], NULL))
        continue;
      value = g_key_file_get_string (file, GROUP, keys[i], &local_error);
      if (value == NULL)
        return fail (error, data, name, keys[i],
                     _ ("“%s” cannot be read; a backslash must be written twice."), keys[i]);
      if (g_strstrip (value)[0] == '\0')
        continue;
      if (!check_value (data, name, (HepClinicField)i, value, error))
        return FALSE;
      self->fields[i] = g_steal_pointer (&value);
    }
  return TRUE;
}

static void
hep_clinic_finalize (GObject *object)
{
  HepClinic *self = HEP_CLINIC (object);

  for (guint i = 0; i < HEP_CLINIC_N_FIELDS; i++)
    g_free (self->fields[i]);

  G_OBJECT_CLASS (hep_clinic_parent_class)->finalize (object);
}

static void
hep_clinic_class_init (HepClinicClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hep_clinic_finalize;
}

static void
hep_clinic_init (HepClinic *self)
{
}

/**
 * hep_clinic_new_from_bytes:
 * @bytes: the contents of a clinic file
 * @name: the file's name, for messages
 * @error: set to a HEP_CONTENT_ERROR that names the key and says what to do
 *
 * Reads a clinic file. A wrong phone number is worse than none, so one mistake refuses the whole
 * file.
 *
 * Returns: (transfer full) (nullable): the clinic
 */
HepClinic *
hep_clinic_new_from_bytes (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (HepClinic) self = NULL;
  g_autofree char *data = NULL;
  const char *start, *end;
  gsize size;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  start = g_bytes_get_data (bytes, &size);
  if (size > MAX_SIZE || (size > 0 && !g_utf8_validate_len (start, size, &end)))
    {
      g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_READ, name, 0, 0,
                                                       _ ("The file is not a short text in UTF-8; "
                                                          "save it as one.")));
      return NULL;
    }

  data = size > 0 ? g_strndup (start, size) : g_strdup ("");
  self = g_object_new (HEP_TYPE_CLINIC, NULL);
  return read_key_file (self, data, name, error) ? g_steal_pointer (&self) : NULL;
}

static HepClinic *
load (GFile *file, GError **error)
{
  g_autofree char *name = g_file_get_parse_name (file);
  g_autoptr (GBytes) bytes = hep_content_file_read (file, name, NULL, error);

  return bytes != NULL ? hep_clinic_new_from_bytes (bytes, name, error) : NULL;
}

/**
 * hep_clinic_find:
 * @packed: (nullable): the clinic of a content pack
 * @fallback: the file to read where the hospital has put none
 * @error: set to a HEP_CONTENT_ERROR
 *
 * Reads `hepatica/clinic.ini` in the first of the user's and the system's data folders that has
 * one; without such a file it is @packed, else @fallback. A hospital's own file that is broken is
 * an error, never passed over: somebody must mend it.
 *
 * Returns: (transfer full) (nullable): the clinic
 */
HepClinic *
hep_clinic_find (HepClinic *packed, GFile *fallback, GError **error)
{
  const char *const *folders = g_get_system_data_dirs ();

  g_return_val_if_fail (G_IS_FILE (fallback), NULL);

  for (int i = -1; i < 0 || folders[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (i < 0 ? g_get_user_data_dir () : folders[i],
                                                "hepatica", "clinic.ini", NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        {
          g_autoptr (GFile) file = g_file_new_for_path (path);

          return load (file, error);
        }
    }
  return packed != NULL ? g_object_ref (packed) : load (fallback, error);
}

/**
 * hep_clinic_get:
 * @self: a clinic
 * @field: which field
 *
 * Gets what the clinic filled in.
 *
 * Returns: (transfer none) (nullable): one line of text, or %NULL if it is not filled in
 */
const char *
hep_clinic_get (HepClinic *self, HepClinicField field)
{
  g_return_val_if_fail (HEP_IS_CLINIC (self), NULL);
  g_return_val_if_fail ((guint)field < HEP_CLINIC_N_FIELDS, NULL);

  return self->fields[field];
}
