/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-xml-scan.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *data;
  gsize length;
  const char *file;
  HepXmlScanFlags flags;
} Scan;

static gboolean
fail (const Scan *self, GError **error, const char *place, const char *sentence)
{
  if (error != NULL)
    *error = hep_xml_error_new (HEP_CONTENT_ERROR_XML, self->data, (gsize)(place - self->data),
                                self->file, "%s", sentence);
  return FALSE;
}

static gboolean
starts_with (const Scan *self, const char *place, const char *prefix)
{
  gsize length = strlen (prefix);

  return (gsize)(self->data + self->length - place) >= length
         && memcmp (place, prefix, length) == 0;
}

static const char *
find (const Scan *self, const char *from, const char *what)
{
  return g_strstr_len (from, self->data + self->length - from, what);
}

/* Controls have no place in a text, and the bidirectional overrides can make it read as its
 * opposite. */
static gboolean
is_allowed_character (gunichar c)
{
  if (c < 0x20)
    return c == '\t' || c == '\n' || c == '\r';
  return !(c >= 0x7f && c < 0xa0) && !(c >= 0x202a && c <= 0x202e) && (c < 0xd800 || c > 0xdfff)
         && c != 0xfeff && c < 0x110000 && (c & 0xfffe) != 0xfffe;
}

static gboolean
check_characters (const Scan *self, GError **error)
{
  const char *end;

  if (starts_with (self, self->data, "\357\273\277"))
    return fail (self, error, self->data,
                 _ ("The file begins with a byte order mark; save it as UTF-8 without one."));

  if (!g_utf8_validate_len (self->data, self->length, &end))
    return fail (self, error, end,
                 *end == '\0' ? _ ("A NUL byte stands here; save the file as UTF-8 text.")
                              : _ ("This is not UTF-8; save the file as UTF-8."));

  for (const char *p = self->data; p < self->data + self->length; p = g_utf8_next_char (p))
    if (((guchar)*p < 0x20 || (guchar)*p >= 0x7f) && !is_allowed_character (g_utf8_get_char (p)))
      return fail (self, error, p, _ ("An invisible control character stands here; take it out."));
  return TRUE;
}

/* What a reference stands for: 0 if it is malformed, unknown or forbidden. */
static gunichar
read_reference (const Scan *self, const char *start, const char **end)
{
  static const struct
  {
    const char *name;
    gunichar character;
  } named[] = {
    { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' }, { "&apos;", '\'' }
  };
  const char *limit = self->data + self->length;
  gunichar character = 0;
  gboolean hexadecimal;
  const char *p;

  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    if (starts_with (self, start, named[i].name))
      {
        *end = start + strlen (named[i].name);
        return named[i].character;
      }

  if (!starts_with (self, start, "&#"))
    return 0;
  hexadecimal = starts_with (self, start, "&#x");
  for (p = start + (hexadecimal ? 3 : 2); p < limit && character < 0x110000; p++)
    {
      if (*p == ';')
        break;
      if (!(hexadecimal ? g_ascii_isxdigit (*p) : g_ascii_isdigit (*p)))
        return 0;
      character = character * (hexadecimal ? 16 : 10) + (gunichar)g_ascii_xdigit_value (*p);
    }
  if (p == limit || *p != ';' || !is_allowed_character (character))
    return 0;
  *end = p + 1;
  return character;
}

static gboolean
scan_reference (const Scan *self, const char **place, gboolean in_text, GError **error)
{
  const char *start = *place;
  gunichar character = read_reference (self, start, place);

  if (character == 0)
    return fail (self, error, start,
                 _ ("Only &lt; &gt; &amp; &quot; &apos; and numbers such as &#8211; may follow a "
                    "“&”; write the character itself."));
  if (in_text && (self->flags & HEP_XML_SCAN_WORDS)
      && (character == '&' || character == '<' || character == '>'))
    return fail (self, error, start,
                 _ ("The signs “&”, “<” and “>” may not stand in a text; write it in words."));
  return TRUE;
}

/* What reads the attributes compares each with all others. */
static gboolean
fail_attributes (const Scan *self, const char *tag, GError **error)
{
  if (error != NULL)
    *error = hep_xml_error_new (
        HEP_CONTENT_ERROR_LIMIT, self->data, (gsize)(tag - self->data), self->file,
        /* Translators: %d is a number. */
        _ ("This tag has more than %d attributes; take some out."), HEP_XML_MAX_ATTRIBUTES);
  return FALSE;
}

static gboolean
scan_tag (const Scan *self, const char **place, GError **error)
{
  const char *start = *place, *limit = self->data + self->length;
  const char *p = start + 1;
  char quote = '\0';
  guint n_attributes = 0;

  while (p < limit && (quote != '\0' || *p != '>'))
    {
      if (*p == '<')
        return fail (self, error, start,
                     quote != '\0' ? _ ("A quotation mark is missing in the tag that begins here.")
                                   : _ ("The tag that begins here is not finished with “>”."));
      if (*p == '&')
        {
          if (!scan_reference (self, &p, FALSE, error))
            return FALSE;
          continue;
        }
      if (quote != '\0')
        quote = *p == quote ? '\0' : quote;
      else if (*p == '"' || *p == '\'')
        {
          quote = *p;
          if (++n_attributes > HEP_XML_MAX_ATTRIBUTES)
            return fail_attributes (self, start, error);
        }
      p++;
    }
  if (p == limit)
    return fail (self, error, start, _ ("The file ends inside the tag that begins here."));
  *place = p + 1;
  return TRUE;
}

static gboolean
scan_declaration (const Scan *self, const char **place, GError **error)
{
  const char *end = find (self, *place, "?>");
  const char *encoding;

  if (end == NULL)
    return fail (self, error, *place, _ ("The XML declaration is not finished with “?>”."));
  encoding = g_strstr_len (*place, end - *place, "encoding");
  if (encoding != NULL
      && (encoding + 16 > end || g_ascii_strncasecmp (encoding + 8, "=\"UTF-8\"", 8) != 0))
    return fail (self, error, encoding,
                 _ ("The file must be UTF-8 and say so: encoding=\"UTF-8\"."));
  *place = end + 2;
  return TRUE;
}

/* Everything that begins with “<”. */
static gboolean
scan_markup (const Scan *self, const char **place, GError **error)
{
  if (starts_with (self, *place, "<!--"))
    {
      const char *end = find (self, *place + 4, "-->");

      if (end == NULL)
        return fail (self, error, *place, _ ("The comment that begins here has no end “-->”."));
      *place = end + 3;
      return TRUE;
    }
  if (starts_with (self, *place, "<![CDATA["))
    return fail (self, error, *place, _ ("CDATA sections are not allowed; write the text itself."));
  if (starts_with (self, *place, "<!"))
    return fail (self, error, *place,
                 _ ("Document types and entities are not allowed; take this declaration out."));
  if (*place == self->data && !(self->flags & HEP_XML_SCAN_FRAGMENT)
      && starts_with (self, *place, "<?xml "))
    return scan_declaration (self, place, error);
  if (starts_with (self, *place, "<?"))
    return fail (self, error, *place,
                 _ ("Processing instructions are not allowed; take this one out."));
  return scan_tag (self, place, error);
}

/*
 * hep_xml_scan:
 * @data: (nullable): the bytes, need not be terminated
 * @length: how many
 * @file: (nullable): how error messages name the file
 * @flags: what else is asked
 *
 * Refuses what GMarkup would let pass or would report at a wrong place: a file too large, broken
 * UTF-8, control characters, document types, entities, processing instructions, CDATA. Reads each
 * byte a fixed number of times and keeps nothing.
 *
 * Returns: whether GMarkup may read the bytes
 */
gboolean
hep_xml_scan (const char *data,
              gsize length,
              const char *file,
              HepXmlScanFlags flags,
              GError **error)
{
  const Scan self = { data, length, file, flags };
  const char *p = data;

  /* For what is too large nobody need have read the data. */
  if (length > HEP_XML_MAX_SIZE)
    {
      g_propagate_error (error,
                         hep_content_error_new (HEP_CONTENT_ERROR_LIMIT, file, 0, 0,
                                                /* Translators: %d is a number. */
                                                _ ("The file is larger than %d megabytes; split it "
                                                   "into several."),
                                                HEP_XML_MAX_SIZE / 1024 / 1024));
      return FALSE;
    }

  g_assert (data != NULL || length == 0);

  if (length == 0 && !(flags & HEP_XML_SCAN_FRAGMENT))
    {
      g_propagate_error (error, hep_content_error_new (HEP_CONTENT_ERROR_XML, file, 1, 1,
                                                       _ ("The file is empty.")));
      return FALSE;
    }
  if (length == 0)
    return TRUE;
  if (!check_characters (&self, error))
    return FALSE;

  while (p < data + length)
    {
      if (*p == '<' && !scan_markup (&self, &p, error))
        return FALSE;
      else if (p < data + length && *p == '&' && !scan_reference (&self, &p, TRUE, error))
        return FALSE;
      else if (p < data + length && *p == '>')
        return fail (&self, error, p,
                     _ ("The sign “>” may not stand in a text; write it in words."));
      else if (p < data + length && *p != '<' && *p != '&')
        p++;
    }
  return TRUE;
}
