/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-content-value.h"
#include "hep-language-table.h"
#include "hep-translation.h"

#define USAGE                                                                                      \
  "hepatica-content sign TOPIC --by NAME --role ROLE [--date YYYY-MM-DD] [--language CODE] "       \
  "[--content DIR] [--po DIR]"

typedef struct
{
  char *name;
  char *role;
  char *date;
  char *folder;
  char *language;
  char *po;
} Options;

static void
clear_options (Options *self)
{
  g_free (self->name);
  g_free (self->role);
  g_free (self->date);
  g_free (self->folder);
  g_free (self->language);
  g_free (self->po);
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
  if (self->language == NULL)
    self->language = g_strdup ("en");
  if (self->po == NULL)
    self->po = g_strdup ("po/content");
  if (!check_words ("--by", self->name) || !check_words ("--role", self->role))
    return FALSE;
  if (hep_language_table_find (self->language) == NULL
      || !g_str_equal (hep_language_table_find (self->language)->code, self->language))
    g_printerr ("hepatica-content: “%s” is not the code of a language.\n", self->language);
  else if (!hep_value_is_date (self->date))
    g_printerr ("hepatica-content: “%s” is not a day; write it as 2026-11-23.\n", self->date);
  else if (g_strcmp0 (self->date, today) > 0)
    g_printerr ("hepatica-content: Nobody can sign on %s, which is still to come.\n", self->date);
  else
    return TRUE;
  return FALSE;
}

/* Adds the signature to those that are there, in the place of an earlier one under this page. */
static gboolean
write_review (HepDocument *document, const Options *options, GError **error)
{
  const char *topic = hep_document_get_id (document);
  g_autofree char *digest = hep_document_dup_digest (document);
  g_autofree char *name = g_strconcat (options->language, ".ini", NULL);
  g_autofree char *path = g_build_filename (options->folder, "reviews", name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (HepReviews) reviews
      = hep_tool_load_reviews (options->folder, options->language, error);
  g_autoptr (GKeyFile) file = g_key_file_new ();

  /* A broken file is mended by a person, who knows what was signed. */
  if (reviews == NULL)
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

/* Nobody can agree with every word of a page of which some are missing. */
static HepDocument *
translate (HepDocument *english, const Options *options, GError **error)
{
  g_autoptr (HepCatalogue) catalogue = NULL;
  HepCoverage coverage;

  if (g_str_equal (options->language, "en"))
    return hep_document_ref (english);
  catalogue = hep_tool_load_catalogue (options->po, options->language, error);
  if (catalogue == NULL)
    return NULL;
  hep_document_get_coverage (english, catalogue, options->language, &coverage);
  if (coverage.n_done == coverage.n_texts)
    return hep_document_translate (english, catalogue, options->language);
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED,
               "Of %u texts of the page, %u are translated; it can be signed when all are.",
               coverage.n_texts, coverage.n_done);
  return NULL;
}

/*
 * hep_tool_sign:
 * @arguments: a topic and who has reviewed it
 *
 * Writes a clinician's signature into the content folder, with a digest of the page as it is. Of a
 * translation the digest is of both sides.
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
          { "language", 0, 0, G_OPTION_ARG_STRING, &options.language, NULL, NULL },
          { "po", 0, 0, G_OPTION_ARG_FILENAME, &options.po, NULL, NULL },
          { 0 } };
  g_autofree char *topic = hep_tool_parse_options (arguments, USAGE, entries);
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (HepDocument) english = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (topic == NULL || !check_options (&options))
    return 2;
  english = hep_tool_load_topic (options.folder, topic, &library);
  if (english == NULL)
    return 1;
  document = translate (english, &options, &error);
  if (document == NULL || !write_review (document, &options, &error))
    {
      hep_tool_complain (options.folder, error);
      return 1;
    }
  g_print ("%s\t%s\t%s\t%s\n", topic, options.name, options.role, options.date);
  return 0;
}
