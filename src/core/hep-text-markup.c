/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-text.h"

#include <glib/gi18n-lib.h>

#include "hep-inline.h"
#include "hep-xml-scan.h"

/* GMarkup wants one element around all; translators do not write it. */
#define WRAPPER   "text"
#define MAX_DEPTH 12

typedef struct
{
  HepTextBuilder *builder;
  const char *data; /* with the wrapper */
  gsize length;
  gsize tags[MAX_DEPTH + 1]; /* where the open ones begin */
  guint depth;
  gboolean complete;
} Reader;

static GError *
make_error (Reader *self, HepContentError code, gsize offset, const char *sentence)
{
  guint line, column;

  hep_xml_locate (self->data, MIN (offset, self->length), &line, &column);
  if (line == 1)
    column -= MIN (column - 1, strlen ("<" WRAPPER ">"));
  return hep_content_error_new (code, NULL, line, column, "%s", sentence);
}

static void
start_element_cb (GMarkupParseContext *context,
                  const char *name,
                  const char **names,
                  const char **values,
                  gpointer user_data,
                  GError **error)
{
  Reader *self = user_data;
  g_autofree char *problem = NULL;
  gsize tag;
  int culprit;

  if (self->depth == 0 && !self->complete)
    {
      self->depth = 1;
      return;
    }

  tag = hep_xml_get_tag_start (context);
  if (self->depth == 0)
    problem = g_strdup_printf (_ ("<%s> comes after the end of the text."), name);
  else if (self->depth > MAX_DEPTH)
    problem = g_strdup_printf (_ ("<%s> lies too deep; nest less."), name);
  else if (hep_inline_open (self->builder, name, HEP_INLINE_MARKUP, names, values, &culprit,
                            &problem))
    self->tags[self->depth++] = tag;
  else if (culprit >= 0)
    tag = hep_xml_find_attribute (self->data, tag, (guint)culprit);
  else if (problem == NULL)
    problem = g_strdup_printf (_ ("<%s> may not stand in a text."), name);
  if (problem != NULL)
    *error = make_error (self, HEP_CONTENT_ERROR_VOCABULARY, tag, problem);
}

static void
end_element_cb (GMarkupParseContext *context, const char *name, gpointer user_data, GError **error)
{
  Reader *self = user_data;
  g_autofree char *problem = NULL;

  self->depth--;
  self->complete = self->depth == 0;
  if (self->complete || hep_text_builder_close_span (self->builder))
    return;
  problem = g_strdup_printf (_ ("<%s> is empty; write its text or take it out."), name);
  *error = make_error (self, HEP_CONTENT_ERROR_STRUCTURE, self->tags[self->depth], problem);
}

static void
text_cb (GMarkupParseContext *context,
         const char *text,
         gsize length,
         gpointer user_data,
         GError **error)
{
  Reader *self = user_data;

  if (self->depth > 0)
    hep_text_builder_append (self->builder, text, length);
  else if (length > 0)
    *error = make_error (self, HEP_CONTENT_ERROR_XML, g_markup_parse_context_get_offset (context),
                         _ ("This tag closes what is not open."));
}

static void
passthrough_cb (GMarkupParseContext *context,
                const char *text,
                gsize length,
                gpointer user_data,
                GError **error)
{
  Reader *self = user_data;
  gsize tag;

  tag = hep_xml_get_tag_start (context);
  *error = make_error (self, HEP_CONTENT_ERROR_XML, tag, _ ("A comment may not stand in a text."));
}

static const GMarkupParser callbacks
    = { start_element_cb, end_element_cb, text_cb, passthrough_cb, NULL };

static GError *
convert_error (Reader *self, GMarkupParseContext *context, const GError *problem)
{
  gsize tag;

  if (problem->domain == HEP_CONTENT_ERROR)
    return g_error_copy (problem);
  tag = hep_xml_get_tag_start (context);
  return make_error (self, HEP_CONTENT_ERROR_XML, tag,
                     _ ("A tag is not closed, or its name or quotation marks are wrong."));
}

/**
 * hep_text_new_from_markup:
 * @markup: text with inline tags, as hep_text_get_markup() writes it
 * @error: return location for an error of the domain #HEP_CONTENT_ERROR; its place is in @markup
 *
 * Reads a text, such as a translation. Tags have no `h:` prefix; `&lt;`, `&gt;` and `&amp;` stand
 * for themselves. Safe on hostile input.
 *
 * Returns: (transfer full): the text, or %NULL with @error set
 */
HepText *
hep_text_new_from_markup (const char *markup, GError **error)
{
  g_autoptr (HepTextBuilder) builder = hep_text_builder_new ();
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) problem = NULL;
  g_autofree char *wrapped = NULL;
  Reader reader = { .builder = builder };
  HepText *text;

  g_return_val_if_fail (markup != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!hep_xml_scan (markup, strlen (markup), NULL, HEP_XML_SCAN_FRAGMENT, error))
    return NULL;

  wrapped = g_strconcat ("<" WRAPPER ">", markup, "</" WRAPPER ">", NULL);
  reader.data = wrapped;
  reader.length = strlen (wrapped);
  context = g_markup_parse_context_new (&callbacks, G_MARKUP_DEFAULT_FLAGS, &reader, NULL);
  if (!g_markup_parse_context_parse (context, wrapped, (gssize)reader.length, &problem)
      || !g_markup_parse_context_end_parse (context, &problem))
    {
      g_propagate_error (error, convert_error (&reader, context, problem));
      return NULL;
    }

  text = hep_text_builder_end (builder);
  if (text == NULL)
    g_propagate_error (
        error, make_error (&reader, HEP_CONTENT_ERROR_STRUCTURE, 0, _ ("The text is empty.")));
  return text;
}
