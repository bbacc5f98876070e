/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-xml-scan.h"

#include <glib/gi18n-lib.h>

/*
 * hep_xml_locate:
 * @data: valid UTF-8 up to @offset
 * @offset: a place in it, in bytes
 * @line: (out): its line, 1 for the first
 * @column: (out): its column in characters, 1 for the first
 */
void
hep_xml_locate (const char *data, gsize offset, guint *line, guint *column)
{
  *line = 1;
  *column = 1;
  for (gsize i = 0; i < offset; i++)
    {
      if (data[i] == '\n')
        {
          (*line)++;
          *column = 1;
        }
      else if ((data[i] & 0xc0) != 0x80)
        {
          (*column)++;
        }
    }
}

/*
 * hep_xml_get_tag_start:
 *
 * Returns: where the tag or comment that is being read begins, in bytes. Only the offset of the
 *   three numbers is of use: the column is off by one after the first line.
 */
gsize
hep_xml_get_tag_start (GMarkupParseContext *context)
{
  gsize line, column, offset;

  g_markup_parse_context_get_tag_start (context, &line, &column, &offset);
  return offset;
}

/*
 * hep_xml_find_attribute:
 * @data: a file that hep_xml_scan() and GMarkup have accepted
 * @tag: where a start tag begins in it, in bytes
 * @position: which of its attributes is meant, 0 for the first
 *
 * Returns: where the attribute's name begins, in bytes
 */
gsize
hep_xml_find_attribute (const char *data, gsize tag, guint position)
{
  const char *p = data + tag;

  p += strcspn (p, " \t\r\n/>");
  p += strspn (p, " \t\r\n");
  for (guint i = 0; i < position; i++)
    {
      char quotes[2] = "";

      p += strcspn (p, "\"'>");
      if (*p == '>' || *p == '\0')
        break;
      quotes[0] = *p++;
      p += strcspn (p, quotes);
      p += *p != '\0';
      p += strspn (p, " \t\r\n");
    }
  return (gsize)(p - data);
}

/*
 * hep_xml_error_new:
 * @data: the file
 * @offset: the place that is meant, in bytes
 * @file: (nullable): the file's name
 * @format: one sentence for its writer
 *
 * Makes an error about a place in a file. The line is only counted now, when it is needed.
 */
GError *
hep_xml_error_new (HepContentError code,
                   const char *data,
                   gsize offset,
                   const char *file,
                   const char *format,
                   ...)
{
  g_autofree char *sentence = NULL;
  guint line, column;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  hep_xml_locate (data, offset, &line, &column);
  return hep_content_error_new (code, file, line, column, "%s", sentence);
}

/*
 * hep_xml_error_from_markup:
 * @context: the context that gave up
 * @data: the file, accepted by hep_xml_scan()
 * @length: its length
 * @file: (nullable): its name
 * @error: what GMarkup says
 *
 * Turns an error of GMarkup, whose places are not exact, into one of ours.
 */
GError *
hep_xml_error_from_markup (GMarkupParseContext *context,
                           const char *data,
                           gsize length,
                           const char *file,
                           const GError *error)
{
  const char *open = NULL;
  gsize tag = hep_xml_get_tag_start (context);

  if (error->domain == HEP_CONTENT_ERROR)
    return g_error_copy (error);

  if (g_markup_parse_context_get_element_stack (context) != NULL)
    open = g_markup_parse_context_get_element (context);

  if (g_error_matches (error, G_MARKUP_ERROR, G_MARKUP_ERROR_EMPTY))
    return hep_xml_error_new (HEP_CONTENT_ERROR_XML, data, 0, file,
                              _ ("The file holds nothing but white space."));
  if (g_markup_parse_context_get_offset (context) >= length && open != NULL)
    return hep_xml_error_new (HEP_CONTENT_ERROR_XML, data, length, file,
                              _ ("The file ends before <%s> is closed; add </%s>."), open, open);
  if (tag + 1 < length && data[tag] == '<' && data[tag + 1] == '/' && open != NULL)
    return hep_xml_error_new (HEP_CONTENT_ERROR_XML, data, tag, file,
                              _ ("This tag closes what is not open; close <%s> first."), open);
  return hep_xml_error_new (HEP_CONTENT_ERROR_XML, data, tag, file,
                            _ ("This is not well-formed XML; look at the name, the quotation marks "
                               "and the brackets of this tag."));
}
