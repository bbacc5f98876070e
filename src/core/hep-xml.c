/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-xml.h"

#include "hep-xml-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_DEPTH 32

struct _HepXmlReader
{
  const HepXmlFormat *format;
  gpointer user_data;
  const char *name;
  const char *data;
  GMarkupParseContext *context;
  const char **attribute_names;
  const char **attribute_values;
  gsize text_start;
  gboolean seen_root;
};

static gboolean
list_contains (const char *list, const char *word)
{
  gsize length = strlen (word);

  g_assert (list != NULL);

  for (const char *at = strstr (list, word); at != NULL; at = strstr (at + 1, word))
    if ((at == list || at[-1] == ' ') && (at[length] == '\0' || at[length] == ' '))
      return TRUE;
  return FALSE;
}

static const HepXmlElement *
find_element (const HepXmlFormat *format, const char *name)
{
  for (gsize i = 0; i < format->n_elements; i++)
    if (strcmp (format->elements[i].name, name) == 0)
      return &format->elements[i];
  return NULL;
}

/* Outside the root there is no element, and GLib's function for it may not be called. */
static const HepXmlElement *
get_open_element (HepXmlReader *self)
{
  const GSList *stack = g_markup_parse_context_get_element_stack (self->context);

  return stack != NULL ? find_element (self->format, stack->data) : NULL;
}

static gboolean
check_place (HepXmlReader *self, const HepXmlElement *element, GError **error)
{
  const GSList *stack = g_markup_parse_context_get_element_stack (self->context);
  const char *parent = stack->next != NULL ? stack->next->data : NULL;

  if (parent == NULL && element->parents[0] != '\0')
    return hep_xml_reader_fail (self, error, HEP_CONTENT_ERROR_STRUCTURE, NULL,
                                _ ("The file must begin with <%s>, not with <%s>."),
                                self->format->elements[0].name, element->name);
  if (parent == NULL && self->seen_root)
    return hep_xml_reader_fail (self, error, HEP_CONTENT_ERROR_STRUCTURE, NULL,
                                _ ("The file has ended before this second <%s>; join the two."),
                                element->name);
  if (parent != NULL && !list_contains (element->parents, parent))
    return hep_xml_reader_fail (self, error, HEP_CONTENT_ERROR_STRUCTURE, NULL,
                                _ ("<%s> may not stand in <%s>; move it or remove it."),
                                element->name, parent);
  if (g_slist_length ((GSList *)stack) > MAX_DEPTH)
    return hep_xml_reader_fail (self, error, HEP_CONTENT_ERROR_LIMIT, NULL,
                                /* Translators: %d is a number. */
                                _ ("Elements lie more than %d deep here; nest them less."),
                                MAX_DEPTH);
  self->seen_root = TRUE;
  return TRUE;
}

static gboolean
check_attributes (HepXmlReader *self, const HepXmlElement *element, GError **error)
{
  g_auto (GStrv) required = g_strsplit (element->required, " ", -1);

  for (gsize i = 0; self->attribute_names[i] != NULL; i++)
    {
      const char *attribute = self->attribute_names[i];

      if (!list_contains (element->required, attribute)
          && !list_contains (element->optional, attribute))
        return hep_xml_reader_fail (
            self, error, HEP_CONTENT_ERROR_VOCABULARY, attribute,
            _ ("<%s> has no attribute “%s”; remove it or correct its name."), element->name,
            attribute);
      for (gsize j = 0; j < i; j++)
        if (strcmp (attribute, self->attribute_names[j]) == 0)
          return hep_xml_reader_fail (self, error, HEP_CONTENT_ERROR_XML, NULL,
                                      _ ("<%s> has the attribute “%s” twice; remove one."),
                                      element->name, attribute);
    }

  for (gsize i = 0; required[i] != NULL; i++)
    if (hep_xml_reader_get_attribute (self, required[i]) == NULL)
      return hep_xml_reader_fail (self, error, HEP_CONTENT_ERROR_STRUCTURE, NULL,
                                  _ ("<%s> needs the attribute “%s”; add it."), element->name,
                                  required[i]);

  if (element->parents[0] == '\0'
      && strcmp (hep_xml_reader_get_attribute (self, "xmlns"), self->format->xmlns) != 0)
    return hep_xml_reader_fail (self, error, HEP_CONTENT_ERROR_VOCABULARY, "xmlns",
                                _ ("<%s> must have xmlns=\"%s\"; correct it."), element->name,
                                self->format->xmlns);
  return TRUE;
}

static void
start_element_cb (GMarkupParseContext *context,
                  const char *name,
                  const char **attribute_names,
                  const char **attribute_values,
                  gpointer user_data,
                  GError **error)
{
  HepXmlReader *self = user_data;
  const HepXmlElement *element = find_element (self->format, name);

  self->attribute_names = attribute_names;
  self->attribute_values = attribute_values;
  self->text_start = g_markup_parse_context_get_offset (context);

  if (element == NULL)
    hep_xml_reader_fail (
        self, error, HEP_CONTENT_ERROR_VOCABULARY, NULL,
        _ ("This kind of file has no element <%s>; remove it or correct its name."), name);
  else if (check_place (self, element, error) && check_attributes (self, element, error))
    self->format->start (self, name, self->user_data, error);

  self->attribute_names = NULL;
  self->attribute_values = NULL;
}

static void
end_element_cb (GMarkupParseContext *context, const char *name, gpointer user_data, GError **error)
{
  HepXmlReader *self = user_data;

  self->text_start = g_markup_parse_context_get_offset (context);
  if (self->format->end != NULL)
    self->format->end (self, name, self->user_data, error);
}

static void
text_cb (GMarkupParseContext *context,
         const char *text,
         gsize length,
         gpointer user_data,
         GError **error)
{
  HepXmlReader *self = user_data;
  const HepXmlElement *element = get_open_element (self);
  gsize start = self->text_start;

  self->text_start = g_markup_parse_context_get_offset (context);
  if (element == NULL)
    return;

  if (element->has_text)
    {
      if (self->format->text != NULL)
        self->format->text (text, length, self->user_data);
    }
  else if (strspn (text, " \t\r\n") < length)
    {
      start += strspn (self->data + start, " \t\r\n");
      g_propagate_error (
          error, hep_xml_error_new (HEP_CONTENT_ERROR_STRUCTURE, self->data, start, self->name,
                                    _ ("<%s> takes no text; remove what is written in it."),
                                    element->name));
    }
}

static void
passthrough_cb (GMarkupParseContext *context,
                const char *text,
                gsize length,
                gpointer user_data,
                GError **error)
{
  HepXmlReader *self = user_data;
  const HepXmlElement *element = get_open_element (self);

  self->text_start = g_markup_parse_context_get_offset (context);
  if (element != NULL && element->has_text)
    hep_xml_reader_fail (self, error, HEP_CONTENT_ERROR_XML, NULL,
                         _ ("A comment may not stand inside a text; move it before or after."));
}

/*
 * hep_xml_read:
 * @bytes: the whole file
 * @name: the file's name, for messages
 * @format: the elements it may hold, the root first, and what to call for them
 * @user_data: for the functions of @format
 * @error: set to a HEP_CONTENT_ERROR with the place
 *
 * Reads a file from start to end. What the table does not name is an error, and so is all that
 * hep_xml_scan() refuses.
 *
 * Returns: whether all of it was right
 */
gboolean
hep_xml_read (GBytes *bytes,
              const char *name,
              const HepXmlFormat *format,
              gpointer user_data,
              GError **error)
{
  static const GMarkupParser parser
      = { start_element_cb, end_element_cb, text_cb, passthrough_cb, NULL };
  HepXmlReader self = { .format = format, .user_data = user_data, .name = name };
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) local_error = NULL;
  gsize size;

  g_assert (bytes != NULL);
  g_assert (name != NULL);
  g_assert (format != NULL);

  self.data = g_bytes_get_data (bytes, &size);
  if (!hep_xml_scan (self.data, size, name, HEP_XML_SCAN_WORDS, error))
    return FALSE;

  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &self, NULL);
  self.context = context;
  if (!g_markup_parse_context_parse (context, self.data, (gssize)size, &local_error)
      || !g_markup_parse_context_end_parse (context, &local_error))
    g_propagate_error (error,
                       hep_xml_error_from_markup (context, self.data, size, name, local_error));
  else if (!self.seen_root) /* to GMarkup a file of comments is a document */
    g_propagate_error (error, hep_xml_error_new (HEP_CONTENT_ERROR_STRUCTURE, self.data, size, name,
                                                 _ ("The file holds no <%s>; write one."),
                                                 format->elements[0].name));
  else
    return TRUE;
  return FALSE;
}

/*
 * hep_xml_reader_get_attribute:
 *
 * To be called from the start function only.
 *
 * Returns: (nullable): the value of an attribute
 */
const char *
hep_xml_reader_get_attribute (HepXmlReader *self, const char *name)
{
  g_assert (self->attribute_names != NULL);

  for (gsize i = 0; self->attribute_names[i] != NULL; i++)
    if (strcmp (self->attribute_names[i], name) == 0)
      return self->attribute_values[i];
  return NULL;
}

/*
 * hep_xml_reader_get_offset:
 *
 * Returns: where the tag starts that the start or end function was called for, in bytes
 */
gsize
hep_xml_reader_get_offset (HepXmlReader *self)
{
  return hep_xml_get_tag_start (self->context);
}

/*
 * hep_xml_reader_fail:
 * @attribute: (nullable): the attribute that is wrong, in the start function
 * @format: one sentence for the file's writer
 *
 * Sets an error at the present tag or at one of its attributes.
 *
 * Returns: %FALSE, to be returned by the caller
 */
gboolean
hep_xml_reader_fail (HepXmlReader *self,
                     GError **error,
                     HepContentError code,
                     const char *attribute,
                     const char *format,
                     ...)
{
  gsize offset = hep_xml_reader_get_offset (self);
  g_autofree char *sentence = NULL;
  va_list arguments;

  for (guint i = 0; attribute != NULL && self->attribute_names[i] != NULL; i++)
    if (strcmp (self->attribute_names[i], attribute) == 0)
      {
        offset = hep_xml_find_attribute (self->data, offset, i);
        break;
      }

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_propagate_error (error,
                     hep_xml_error_new (code, self->data, offset, self->name, "%s", sentence));
  return FALSE;
}
