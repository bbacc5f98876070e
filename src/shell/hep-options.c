/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-options.h"

#include "hep-content-value.h"

#include <glib/gi18n.h>
#include <stdio.h>

/* No display server has a wider window, and no setting holds more. */
#define MAX_WINDOW_SIZE 32767

/* Of what somebody wrote, as much as is said back. */
#define MAX_MESSAGE 300

static gboolean
check_content_cb (const char *name, const char *value, gpointer data, GError **error)
{
  HepOptions *self = data;

  self->check_content = TRUE;
  if (value != NULL)
    g_set_str (&self->content, value);
  return TRUE;
}

static gboolean
direction_cb (const char *name, const char *value, gpointer data, GError **error)
{
  HepOptions *self = data;

  if (g_str_equal (value, "rtl"))
    self->direction = GTK_TEXT_DIR_RTL;
  else if (g_str_equal (value, "ltr"))
    self->direction = GTK_TEXT_DIR_LTR;
  else
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   /* Translators: %s is what was written after --direction; keep rtl and ltr. */
                   _ ("“%s” is not a direction: write rtl or ltr"), value);
      return FALSE;
    }
  return TRUE;
}

static gboolean
window_size_cb (const char *name, const char *value, gpointer data, GError **error)
{
  HepOptions *self = data;
  char end;

  if (sscanf (value, "%5dx%5d%c", &self->width, &self->height, &end) == 2 && self->width > 0
      && self->height > 0 && self->width <= MAX_WINDOW_SIZE && self->height <= MAX_WINDOW_SIZE)
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               /* Translators: %s is what was written after --window-size. */
               _ ("“%s” is not a window size: write one like 1200x800"), value);
  return FALSE;
}

static GOptionContext *
create_context (HepOptions *self, char ***rest)
{
  const GOptionEntry entries[] = {
    { "list-topics", 0, 0, G_OPTION_ARG_NONE, &self->list_topics,
      N_ ("List the topics: id, title, section"), NULL },
    { "show", 0, 0, G_OPTION_ARG_STRING, &self->show, N_ ("Print a topic as plain text"),
      N_ ("TOPIC") },
    { "language", 0, 0, G_OPTION_ARG_STRING, &self->language,
      N_ ("Read in this language, such as pl"), N_ ("CODE") },
    { "beside", 0, 0, G_OPTION_ARG_STRING, &self->beside,
      N_ ("Read in this language beside the first"), N_ ("CODE") },
    { "preview", 0, 0, G_OPTION_ARG_FILENAME, &self->preview,
      N_ ("Show a file of translations, and follow its changes"), N_ ("FILE.po") },
    { "list-languages", 0, 0, G_OPTION_ARG_NONE, &self->list_languages,
      N_ ("List the languages: code, name, English name, how much is translated"), NULL },
    { "check-content", 0, G_OPTION_FLAG_OPTIONAL_ARG | G_OPTION_FLAG_FILENAME,
      G_OPTION_ARG_CALLBACK, check_content_cb,
      N_ ("List the problems of the content: file, line, column, problem"), N_ ("FOLDER") },
    { "content", 0, 0, G_OPTION_ARG_FILENAME, &self->content,
      N_ ("Read this content folder and follow its changes"), N_ ("FOLDER") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &self->version, N_ ("Print the version"), NULL },
    { "packs", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_FILENAME, &self->packs, NULL, NULL },
    { "direction", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_CALLBACK, direction_cb, NULL, NULL },
    { "window-size", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_CALLBACK, window_size_cb, NULL, NULL },
    { "exit-after-first-frame", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE,
      &self->exit_after_first_frame, NULL, NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, rest, NULL, NULL },
    { NULL },
  };
  GOptionContext *context = g_option_context_new (_ ("[TOPIC[#SECTION]]"));
  GOptionGroup *group = g_option_group_new (NULL, NULL, NULL, self, NULL);

  g_option_group_add_entries (group, entries);
  g_option_group_set_translation_domain (group, GETTEXT_PACKAGE);
  g_option_context_set_main_group (context, group);
  g_option_context_set_summary (context, _ ("Understand cancer in the liver"));
  return context;
}

/* What is wrong, in one line that a person can read. */
static void
take_error (GError **error, GError *problem)
{
  g_autoptr (GError) owned = problem;
  g_autofree char *line = hep_value_to_line (problem->message, MAX_MESSAGE);

  if (problem->domain == G_CONVERT_ERROR)
    g_set_str (&line, _ ("What was written is not text in UTF-8"));
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, line);
}

/* Reads `arguments`, the first of which is the name of the program. Prints the help and leaves the
 * program when they ask for it. */
HepOptions *
hep_options_parse (char **arguments, GError **error)
{
  g_autoptr (HepOptions) self = g_new0 (HepOptions, 1);
  g_auto (GStrv) rest = NULL;
  g_auto (GStrv) copy = NULL;
  g_autoptr (GOptionContext) context = NULL;
  GError *problem = NULL;

  g_return_val_if_fail (arguments != NULL, NULL);

  copy = g_strdupv (arguments);
  context = create_context (self, &rest);
  if (!g_option_context_parse_strv (context, &copy, &problem))
    {
      take_error (error, problem);
      return NULL;
    }

  if (rest != NULL && rest[0] != NULL && rest[1] != NULL)
    {
      take_error (error, g_error_new (G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                                      /* Translators: %s is what was written too much. */
                                      _ ("Only one topic can be opened, not also “%s”"), rest[1]));
      return NULL;
    }
  if (rest != NULL)
    self->place = g_strdup (rest[0]);
  return g_steal_pointer (&self);
}

void
hep_options_free (HepOptions *self)
{
  g_free (self->place);
  g_free (self->content);
  g_free (self->packs);
  g_free (self->show);
  g_free (self->language);
  g_free (self->beside);
  g_free (self->preview);
  g_free (self);
}
