/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-content-value.h"
#include "hep-library-private.h"

#define USAGE                                                                                      \
  "hepatica-content sign TOPIC --by NAME --role ROLE [--date YYYY-MM-DD] [--content DIR]"

typedef struct
{
  char *name;
  char *role;
  char *date;
  char *folder;
} Options;

static void
clear_options (Options *self)
{
  g_free (self->name);
  g_free (self->role);
  g_free (self->date);
  g_free (self->folder);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static gboolean
check_words (const char *option, char *words)
{
  if (words != NULL && g_strstrip (words)[0] != '\0' && hep_value_is_line (words))
    return TRUE;
  g_printerr ("hepatica-content: Say who has reviewed the page: %s is missing or is not one line "
              "of text.\nUsage: " USAGE "\n",
              option);
  return FALSE;
}

static gboolean
check_options (Options *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  if (self->date == NULL)
    self->date = g_strdup (today);
  if (self->folder == NULL)
    self->folder = g_strdup ("data/content");
  if (!check_words ("--by", self->name) || !check_words ("--role", self->role))
    return FALSE;
  if (!hep_value_is_date (self->date))
    g_printerr ("hepatica-content: “%s” is not a day; write it as 2026-11-23.\n", self->date);
  else if (g_strcmp0 (self->date, today) > 0)
    g_printerr ("hepatica-content: Nobody can sign on %s, which is still to come.\n", self->date);
  else
    return TRUE;
  return FALSE;
}

/* Adds the signature to those that are there, in the place of an earlier one under this page. */
static gboolean
write_review (HepLibrary *library, HepDocument *document, const Options *options, GError **error)
{
  const char *topic = hep_document_get_id (document);
  g_autofree char *digest = hep_document_dup_digest (document);
  g_autofree char *path = g_build_filename (options->folder, HEP_LIBRARY_REVIEWS, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GKeyFile) file = g_key_file_new ();

  /* A broken file is mended by a person, who knows what was signed. */
  if (hep_library_get_reviews (library, error) == NULL)
    return FALSE;
  if (g_file_test (path, G_FILE_TEST_EXISTS)
      && !g_key_file_load_from_file (file, path, G_KEY_FILE_KEEP_COMMENTS, error))
    return FALSE;
  g_key_file_set_string (file, topic, "Name", options->name);
  g_key_file_set_string (file, topic, "Role", options->role);
  g_key_file_set_string (file, topic, "Date", options->date);
  g_key_file_set_string (file, topic, "Digest", digest);
  if (g_mkdir_with_parents (folder, 0777) != 0)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "The folder “%s” cannot be made.",
                   folder);
      return FALSE;
    }
  return g_key_file_save_to_file (file, path, error);
}

/*
 * hep_tool_sign:
 * @arguments: a topic and who has reviewed it
 *
 * Writes a clinician's signature into the content folder, with a digest of the page as it is.
 */
int
hep_tool_sign (char **arguments)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[]
      = { { "by", 0, 0, G_OPTION_ARG_STRING, &options.name, NULL, NULL },
          { "role", 0, 0, G_OPTION_ARG_STRING, &options.role, NULL, NULL },
          { "date", 0, 0, G_OPTION_ARG_STRING, &options.date, NULL, NULL },
          { "content", 0, 0, G_OPTION_ARG_FILENAME, &options.folder, NULL, NULL },
          { 0 } };
  g_autofree char *topic = hep_tool_parse_options (arguments, USAGE, entries);
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (topic == NULL || !check_options (&options))
    return 2;
  document = hep_tool_load_topic (options.folder, topic, &library);
  if (document == NULL)
    return 1;
  if (!write_review (library, document, &options, &error))
    {
      hep_tool_complain (options.folder, error);
      return 1;
    }
  g_print ("%s\t%s\t%s\t%s\n", topic, options.name, options.role, options.date);
  return 0;
}
