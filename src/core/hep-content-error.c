/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-content-error.h"

#include "hep-content-value.h"

#include <string.h>

/* A message is shown in a window and is a record for scripts, and it may quote the file, which may
 * hold anything. */
#define MAX_LENGTH 600

typedef struct
{
  char *file;
  guint line;
  guint column;
  gsize sentence; /* where it begins in the message */
} HepContentErrorPrivate;

static void
hep_content_error_private_init (HepContentErrorPrivate *priv)
{
}

static void
hep_content_error_private_copy (const HepContentErrorPrivate *source,
                                HepContentErrorPrivate *target)
{
  target->file = g_strdup (source->file);
  target->line = source->line;
  target->column = source->column;
  target->sentence = source->sentence;
}

static void
hep_content_error_private_clear (HepContentErrorPrivate *priv)
{
  g_clear_pointer (&priv->file, g_free);
}

G_DEFINE_EXTENDED_ERROR (HepContentError, hep_content_error)

/**
 * hep_content_error_new:
 * @code: what kind of mistake it is
 * @file: (nullable): the file, as its writer would name it
 * @line: the line, 1 for the first, or 0 if the file as a whole is meant
 * @column: the column in characters, 1 for the first
 * @format: one sentence that says what is wrong and what to do, without the place
 * @...: the arguments of @format
 *
 * Makes an error whose message is `FILE:LINE:COLUMN: SENTENCE`, as compilers write it, so that
 * editors can jump there. Line breaks that the sentence quotes become spaces, and a very long one
 * loses its middle. The place can also be had by itself, see
 * hep_content_error_get_position().
 *
 * Returns: (transfer full): the error
 */
GError *
hep_content_error_new (HepContentError code,
                       const char *file,
                       guint line,
                       guint column,
                       const char *format,
                       ...)
{
  g_autofree char *name = file != NULL ? hep_value_to_line (file, MAX_LENGTH) : NULL;
  g_autoptr (GString) message = g_string_new (name);
  g_autofree char *sentence = NULL;
  g_autofree char *tidied = NULL;
  HepContentErrorPrivate *priv;
  GError *error;
  gsize start;
  va_list arguments;

  g_return_val_if_fail (format != NULL, NULL);

  if (line > 0)
    g_string_append_printf (message, file != NULL ? ":%u:%u" : "%u:%u", line, column);
  if (message->len > 0)
    g_string_append (message, ": ");
  start = message->len;
  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  tidied = hep_value_to_line (sentence, MAX_LENGTH);
  g_string_append (message, tidied);

  error = g_error_new_literal (HEP_CONTENT_ERROR, (int)code, message->str);
  priv = hep_content_error_get_private (error);
  priv->file = g_steal_pointer (&name);
  priv->line = line;
  priv->column = column;
  priv->sentence = start;
  return error;
}

/**
 * hep_content_error_get_position:
 * @error: an error
 * @file: (out) (optional) (nullable) (transfer none): the file
 * @line: (out) (optional): the line, 1 for the first, 0 if the file as a whole is meant
 * @column: (out) (optional): the column in characters
 *
 * Says where in the content a mistake is. The outputs are set to %NULL and 0 for an error of
 * another domain.
 *
 * Returns: %TRUE if @error is about content and knows its line
 */
gboolean
hep_content_error_get_position (const GError *error, const char **file, guint *line, guint *column)
{
  const HepContentErrorPrivate *priv = NULL;

  g_return_val_if_fail (error != NULL, FALSE);

  if (error->domain == HEP_CONTENT_ERROR)
    priv = hep_content_error_get_private (error);
  if (file != NULL)
    *file = priv != NULL ? priv->file : NULL;
  if (line != NULL)
    *line = priv != NULL ? priv->line : 0;
  if (column != NULL)
    *column = priv != NULL ? priv->column : 0;
  return priv != NULL && priv->line > 0;
}

/**
 * hep_content_error_get_sentence:
 * @error: an error
 *
 * Gets the message without the place, for lists that show the place by itself.
 *
 * Returns: (transfer none): the sentence; of an error of another domain the whole message
 */
const char *
hep_content_error_get_sentence (const GError *error)
{
  const HepContentErrorPrivate *priv;

  g_return_val_if_fail (error != NULL, NULL);

  if (error->domain != HEP_CONTENT_ERROR)
    return error->message;
  priv = hep_content_error_get_private (error);
  /* g_prefix_error() may have changed the message. */
  return priv->sentence <= strlen (error->message) ? error->message + priv->sentence
                                                   : error->message;
}
