/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-console.h"

#include "hep-content-check.h"
#include "hep-content-error.h"
#include "hep-content-value.h"
#include "hep-language-summary.h"
#include "hep-plain-text.h"
#include "hep-preview.h"

#include <glib/gi18n.h>
#include <stdio.h>

/* Of what somebody wrote, as much as is said back. */
#define MAX_QUOTE 80

#define BUNDLED_CONTENT "resource://" HEP_RESOURCE_PATH "/content/"

/* Prints a line of fields. Records are UTF-8 whatever the locale: scripts read them. */
void
hep_console_print (const char *first, ...)
{
  va_list fields;

  va_start (fields, first);
  for (const char *field = first; field != NULL; field = va_arg (fields, const char *))
    {
      if (field != first)
        fputc ('\t', stdout);
      fputs (field, stdout);
    }
  va_end (fields);
  fputc ('\n', stdout);
}

static void
print_problem (const GError *problem)
{
  const char *file = NULL;
  guint line = 0, column = 0;
  g_autofree char *line_text = NULL;
  g_autofree char *column_text = NULL;

  hep_content_error_get_position (problem, &file, &line, &column);
  line_text = g_strdup_printf ("%u", line);
  column_text = g_strdup_printf ("%u", column);
  hep_console_print (file == NULL ? "" : file, line_text, column_text,
                     hep_content_error_get_sentence (problem), NULL);
}

static HepLibrary *
open_library (HepOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) left_out = NULL;
  HepLibrary *library = hep_console_open_library (options, &left_out, &error);

  if (library == NULL)
    g_printerr ("hepatica: %s\n", error->message);
  for (guint i = 0; library != NULL && i < left_out->len; i++)
    {
      const GError *problem = g_ptr_array_index (left_out, i);

      /* Translators: %s is a file and what is wrong with it. */
      g_printerr (_ ("hepatica: A content pack is left out: %s\n"), problem->message);
    }
  return library;
}

static void
print_wrong_topic (HepLibrary *library, const char *id)
{
  HepTopic *nearest = hep_library_suggest_topic (library, id);
  g_autofree char *quote = hep_value_to_line (id, MAX_QUOTE);

  if (nearest != NULL)
    /* Translators: both %s are names of topics as written on the command line */
    g_printerr (_ ("hepatica: There is no topic “%s”; did you mean “%s”?\n"), quote,
                hep_topic_get_id (nearest));
  else
    /* Translators: %s is the id of a topic. */
    g_printerr (_ ("hepatica: There is no topic “%s”; --list-topics lists them\n"), quote);
}

static int
list_topics (HepLibrary *library, HepLanguage *language)
{
  guint n_sections = g_list_model_get_n_items (G_LIST_MODEL (library));

  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr (GListModel) section = g_list_model_get_item (G_LIST_MODEL (library), i);
      guint n_topics = g_list_model_get_n_items (section);

      for (guint j = 0; j < n_topics; j++)
        {
          g_autoptr (HepTopic) topic = g_list_model_get_item (section, j);
          g_autofree char *title = hep_topic_dup_title_in (topic, language);

          hep_console_print (hep_topic_get_id (topic), title, hep_topic_get_section (topic), NULL);
        }
    }
  return EXIT_SUCCESS;
}

static int
show_topic (HepLibrary *library, const char *id, HepLanguage *language)
{
  HepTopic *topic = hep_library_find_topic (library, id);
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (topic == NULL)
    {
      print_wrong_topic (library, id);
      return HEP_EXIT_USAGE;
    }

  document = hep_topic_load_in (topic, language, &error);
  if (document == NULL)
    {
      g_printerr ("hepatica: %s\n", error->message);
      return HEP_EXIT_PROBLEMS;
    }

  text = hep_plain_text_new (document, library);
  fputs (text, stdout);
  if (!g_str_has_suffix (text, "\n"))
    fputc ('\n', stdout);
  return EXIT_SUCCESS;
}

static int
check_content (HepOptions *options)
{
  g_autoptr (GFile) folder = hep_console_get_folder (options);
  g_autoptr (GPtrArray) problems = hep_content_check (folder);

  for (guint i = 0; i < problems->len; i++)
    print_problem (g_ptr_array_index (problems, i));
  return problems->len == 0 ? EXIT_SUCCESS : HEP_EXIT_PROBLEMS;
}

GFile *
hep_console_get_bundled_folder (void)
{
  return g_file_new_for_uri (BUNDLED_CONTENT);
}

/* The content the options ask for: a writer's folder or the bundled one. */
GFile *
hep_console_get_folder (HepOptions *options)
{
  g_return_val_if_fail (options != NULL, NULL);

  if (options->content != NULL)
    return g_file_new_for_commandline_arg (options->content);
  return hep_console_get_bundled_folder ();
}

/* The library the options ask for; why content packs were left out is the caller's to say. A
 * writer's own folder is seen without packs. */
HepLibrary *
hep_console_open_library (HepOptions *options, GPtrArray **left_out, GError **error)
{
  g_autoptr (GFile) folder = hep_console_get_folder (options);
  g_autoptr (GFile) place = NULL;
  HepLibrary *library = hep_library_new (folder, error);

  if (options->packs != NULL)
    place = g_file_new_for_commandline_arg (options->packs);
  else if (options->content == NULL)
    place = g_file_new_for_path (HEP_PACKS_DIR);

  *left_out = library != NULL && place != NULL ? hep_library_add_packs (library, place)
                                               : g_ptr_array_new ();
  return library;
}

static int
list_languages (HepLibrary *library)
{
  GListModel *languages = G_LIST_MODEL (hep_library_get_languages (library));

  for (guint i = 0; i < g_list_model_get_n_items (languages); i++)
    {
      g_autoptr (HepLanguage) language = g_list_model_get_item (languages, i);
      HepLanguageSummary summary;
      g_autofree char *percent = NULL;
      g_autofree char *words = NULL;

      hep_library_summarise (library, language, &summary);
      percent = g_strdup_printf ("%u %%", summary.percent);
      words = hep_words_for_summary (&summary);
      hep_console_print (hep_language_get_code (language), hep_language_get_name (language),
                         hep_language_get_english_name (language), percent, words, NULL);
    }
  return EXIT_SUCCESS;
}

static int
print (HepLibrary *library, HepOptions *options, const char *wanted)
{
  HepLanguages *languages = hep_library_get_languages (library);
  HepLanguage *language = options->language != NULL
                              ? hep_languages_match (languages, options->language)
                              : hep_languages_find_wanted (languages, wanted);

  if (options->list_languages)
    return list_languages (library);
  if (options->list_topics)
    return list_topics (library, language);
  return show_topic (library, options->show, language);
}

/* Prints what the options ask to be printed; %FALSE when they ask for a window instead. What is
 * printed is in the language that the options ask for, or else the session. */
gboolean
hep_console_run (HepOptions *options, const char *wanted, int *exit_status)
{
  g_autoptr (HepLibrary) library = NULL;

  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (exit_status != NULL, FALSE);

  if (options->version)
    {
      hep_console_print ("hepatica " HEP_VERSION, NULL);
      *exit_status = EXIT_SUCCESS;
      return TRUE;
    }
  if (options->check_content)
    {
      *exit_status = check_content (options);
      return TRUE;
    }
  if (!options->list_topics && !options->list_languages && options->show == NULL)
    return FALSE;

  library = open_library (options);
  *exit_status = library == NULL ? HEP_EXIT_PROBLEMS : print (library, options, wanted);
  return TRUE;
}

static gboolean
check_language (HepLanguages *languages, const char *code)
{
  g_autofree char *quote = NULL;
  HepLanguage *nearest;

  if (code == NULL || hep_languages_match (languages, code) != NULL)
    return TRUE;

  quote = hep_value_to_line (code, MAX_QUOTE);
  nearest = hep_languages_suggest (languages, code);
  if (nearest != NULL)
    /* Translators: a code as written on the command line, then the right one and its language */
    g_printerr (_ ("hepatica: There is no language “%s”; did you mean “%s” (%s)?\n"), quote,
                hep_language_get_code (nearest), hep_language_get_name (nearest));
  else
    /* Translators: %s is what was written on the command line */
    g_printerr (_ ("hepatica: There is no language “%s”; --list-languages lists them\n"), quote);
  return FALSE;
}

/* Whether there are the languages that the options ask for; otherwise says so. */
gboolean
hep_console_check_languages (HepOptions *options)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (HepLanguages) languages = NULL;

  g_return_val_if_fail (options != NULL, FALSE);

  if (options->language == NULL && options->beside == NULL)
    return TRUE;
  folder = hep_console_get_folder (options);
  languages = hep_languages_new (folder);
  return check_language (languages, options->language)
         && check_language (languages, options->beside);
}

/* Whether the file of translations can be shown; otherwise says why not. */
gboolean
hep_console_check_preview (HepOptions *options)
{
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (GPtrArray) left_out = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (HepPreview) preview = NULL;

  g_return_val_if_fail (options != NULL, FALSE);

  if (options->preview != NULL)
    library = hep_console_open_library (options, &left_out, NULL);
  if (library == NULL)
    return TRUE;
  file = g_file_new_for_commandline_arg (options->preview);
  preview = hep_preview_new (library, file);
  if (hep_preview_get_error (preview) == NULL)
    return TRUE;
  g_printerr ("hepatica: %s\n", hep_preview_get_error (preview)->message);
  return FALSE;
}

/* Whether the place to open exists; otherwise says so with the nearest one that does. Content that
 * cannot be read at all is for the window to show. */
gboolean
hep_console_check_place (HepOptions *options)
{
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (GPtrArray) left_out = NULL;
  g_autofree char *id = NULL;
  const char *hash;
  HepTopic *topic;
  g_autoptr (HepDocument) document = NULL;

  g_return_val_if_fail (options != NULL, FALSE);

  if (options->place == NULL)
    return TRUE;

  library = hep_console_open_library (options, &left_out, NULL);
  if (library == NULL)
    return TRUE;

  hash = strchr (options->place, '#');
  id = hash == NULL ? g_strdup (options->place) : g_strndup (options->place, hash - options->place);
  topic = hep_library_find_topic (library, id);
  if (topic == NULL)
    {
      print_wrong_topic (library, id);
      return FALSE;
    }

  if (hash != NULL)
    document = hep_topic_load (topic, NULL);
  if (document != NULL && hep_document_find_block (document, hash + 1) == NULL)
    {
      g_autofree char *quote = hep_value_to_line (hash + 1, MAX_QUOTE);

      /* Translators: the id of a topic, then that of a section. */
      g_printerr (_ ("hepatica: Topic “%s” has no section “%s”\n"), id, quote);
      return FALSE;
    }
  return TRUE;
}
