/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-po.h"

#include "hep-content-error.h"
#include "hep-xml-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* No language has more. */
#define MAX_PLURALS 8

typedef enum
{
  FIELD_CONTEXT,
  FIELD_ID,
  FIELD_PLURAL,
  FIELD_STRING, /* and those after it, up to MAX_PLURALS */
  N_FIELDS = FIELD_STRING + MAX_PLURALS,
} Field;

typedef struct
{
  const char *name;
  HepPoFunc func;
  gpointer user_data;
  guint line;
  guint first_line; /* of the entry, 0 if none has begun */
  GString *fields[N_FIELDS];
  gboolean seen[N_FIELDS];
  int current; /* the field that a string on a line of its own continues, or -1 */
  GString *flags;
} Reader;

static gboolean G_GNUC_PRINTF (3, 4)
    fail (const Reader *self, GError **error, const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_STRUCTURE, self->name,
                                                   self->line, 1, "%s", sentence));
  return FALSE;
}

static void
begin_entry (Reader *self)
{
  for (guint i = 0; i < N_FIELDS; i++)
    {
      g_string_truncate (self->fields[i], 0);
      self->seen[i] = FALSE;
    }
  g_string_truncate (self->flags, 0);
  self->current = -1;
  self->first_line = 0;
}

static gboolean
is_fuzzy (const char *flags)
{
  g_auto (GStrv) words = g_strsplit (flags, ",", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_equal (g_strstrip (words[i]), "fuzzy"))
      return TRUE;
  return FALSE;
}

static gboolean
end_entry (Reader *self, GError **error)
{
  const char *strings[MAX_PLURALS];
  HepPoEntry entry = { .strings = strings, .flags = self->flags->str, .line = self->first_line };

  if (self->first_line == 0)
    return TRUE;
  if (!self->seen[FIELD_STRING])
    return fail (self, error,
                 /* Translators: the name of a keyword; then the number of a line. */
                 _ ("The entry of line %u has no %s; add it."), self->first_line, "msgstr");

  while (entry.n_strings < MAX_PLURALS && self->seen[FIELD_STRING + entry.n_strings])
    {
      strings[entry.n_strings] = self->fields[FIELD_STRING + entry.n_strings]->str;
      entry.n_strings++;
    }
  entry.context = self->seen[FIELD_CONTEXT] ? self->fields[FIELD_CONTEXT]->str : NULL;
  entry.id = self->fields[FIELD_ID]->str;
  entry.plural = self->seen[FIELD_PLURAL] ? self->fields[FIELD_PLURAL]->str : NULL;
  entry.is_fuzzy = is_fuzzy (self->flags->str);
  if (!self->func (&entry, self->user_data, error))
    return FALSE;
  begin_entry (self);
  return TRUE;
}

static gboolean
append_escape (Reader *self, char letter, GString *field, GError **error)
{
  static const char letters[] = "nt\"\\rabfv";
  static const char meanings[] = "\n\t\"\\\r\a\b\f\v";
  const char *found = letter != '\0' ? strchr (letters, letter) : NULL;

  if (found == NULL)
    return fail (self, error,
                 _ ("A backslash stands before a letter that needs none; write two backslashes."));
  g_string_append_c (field, meanings[found - letters]);
  return TRUE;
}

/* Reads a string in quotation marks, which must fill what is left of the line. */
static gboolean
read_string (Reader *self, const char *text, GString *field, GError **error)
{
  while (*text == ' ' || *text == '\t')
    text++;
  if (*text != '"')
    return fail (self, error, _ ("A text must stand in quotation marks."));
  for (text++; *text != '"'; text++)
    {
      if (*text == '\0')
        return fail (self, error, _ ("The quotation mark at the end of the line is missing."));
      if (*text != '\\')
        g_string_append_c (field, *text);
      else if (!append_escape (self, *++text, field, error))
        return FALSE;
    }
  if (text[1 + strspn (text + 1, " \t")] != '\0')
    return fail (self, error,
                 _ ("Something stands after the text; write \\\" for a quotation mark in it."));
  return TRUE;
}

/* Which field a line begins, and what follows the keyword; -1 if it is none. */
static int
find_field (const char *line, const char **rest)
{
  static const char *const keywords[] = { "msgctxt", "msgid", "msgid_plural", "msgstr" };
  gsize length = strspn (line, "abcdefghijklmnopqrstuvwxyz_");

  for (guint i = 0; i < G_N_ELEMENTS (keywords); i++)
    {
      if (strlen (keywords[i]) != length || strncmp (line, keywords[i], length) != 0)
        continue;
      *rest = line + length;
      if (i == FIELD_STRING && (*rest)[0] == '[' && g_ascii_isdigit ((*rest)[1])
          && (*rest)[2] == ']')
        {
          int number = (*rest)[1] - '0';

          *rest += 3;
          return number < MAX_PLURALS ? FIELD_STRING + number : -1;
        }
      return (int)i;
    }
  return -1;
}

static gboolean
begin_field (Reader *self, int field, GError **error)
{
  /* A context or an id after a translation begins the next entry. */
  if (field <= FIELD_ID && self->seen[FIELD_STRING] && !end_entry (self, error))
    return FALSE;
  if (self->seen[field])
    return fail (self, error, _ ("This keyword comes twice in one entry; take one away."));
  if (field > FIELD_ID && !self->seen[FIELD_ID])
    return fail (self, error,
                 /* Translators: the name of a keyword. */
                 _ ("No %s stands before this line; add it."), "msgid");
  if (field < FIELD_STRING && self->seen[FIELD_STRING])
    return fail (self, error, _ ("The translation comes too early; move it down."));
  if (field > FIELD_STRING && !self->seen[field - 1])
    return fail (self, error, _ ("The plural forms are not in order; number them from 0."));

  self->seen[field] = TRUE;
  self->current = field;
  if (self->first_line == 0)
    self->first_line = self->line;
  return TRUE;
}

static gboolean
read_comment (Reader *self, const char *line, GError **error)
{
  if (self->seen[FIELD_STRING] && !end_entry (self, error))
    return FALSE;
  /* What is no longer needed ("#~") and what stood there before ("#|") is only for people. */
  if (g_str_has_prefix (line, "#,"))
    g_string_append_printf (self->flags, "%s%s", self->flags->len > 0 ? "," : "", line + 2);
  return TRUE;
}

static gboolean
read_line (Reader *self, const char *line, GError **error)
{
  const char *rest;
  int field;

  if (line[0] == '\0')
    return self->seen[FIELD_STRING] ? end_entry (self, error) : TRUE;
  if (line[0] == '#')
    return read_comment (self, line, error);
  if (line[0] == '"')
    {
      if (self->current < 0)
        return fail (self, error,
                     /* Translators: two names of keywords. */
                     _ ("This text belongs to nothing; write %s or %s before it."), "msgid",
                     "msgstr");
      return read_string (self, line, self->fields[self->current], error);
    }
  field = find_field (line, &rest);
  if (field < 0)
    return fail (self, error,
                 /* Translators: the names of keywords. */
                 _ ("This line begins with none of the words %s."),
                 "msgctxt, msgid, msgid_plural, msgstr");
  return begin_field (self, field, error) && read_string (self, rest, self->fields[field], error);
}

static gboolean
read_lines (Reader *self, const char *data, gsize length, GError **error)
{
  const char *end = data + length;

  while (data < end)
    {
      const char *stop = memchr (data, '\n', (gsize)(end - data));
      g_autofree char *line = NULL;

      self->line++;
      if (stop == NULL)
        stop = end;
      line = g_strstrip (g_strndup (data, (gsize)(stop - data)));
      if (!read_line (self, line, error))
        return FALSE;
      data = stop + 1;
    }
  return end_entry (self, error);
}

/*
 * hep_po_read:
 * @bytes: the contents of a .po or .pot file
 * @name: the file's name, for messages
 * @func: (scope call): called with each entry, the header (whose id is empty) among them
 * @user_data: for @func
 * @error: set to a HEP_CONTENT_ERROR with the line
 *
 * Reads what translators write. Safe on hostile input.
 *
 * Returns: whether all of it was read
 */
gboolean
hep_po_read (GBytes *bytes, const char *name, HepPoFunc func, gpointer user_data, GError **error)
{
  Reader self = { .name = name, .func = func, .user_data = user_data };
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  gboolean is_read;

  g_assert (name != NULL);
  g_assert (func != NULL);

  if (length > HEP_XML_MAX_SIZE || (length > 0 && !g_utf8_validate_len (data, length, NULL)))
    return fail (&self, error, _ ("The file is too long or not in UTF-8; save it as UTF-8."));
  /* Some editors begin a file with a mark that says it is UTF-8. */
  if (length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      length -= 3;
    }

  for (guint i = 0; i < N_FIELDS; i++)
    self.fields[i] = g_string_new (NULL);
  self.flags = g_string_new (NULL);
  begin_entry (&self);
  is_read = read_lines (&self, data, length, error);
  for (guint i = 0; i < N_FIELDS; i++)
    g_string_free (self.fields[i], TRUE);
  g_string_free (self.flags, TRUE);
  return is_read;
}
