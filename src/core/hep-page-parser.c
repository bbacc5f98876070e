/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-page-parser-private.h"

#include <glib/gi18n-lib.h>

#include "hep-content-file.h"
#include "hep-inline.h"
#include "hep-xml-scan.h"

/*
 * hep_page_fail:
 * @offset: the place that is wrong, in bytes
 * @format: one sentence for the writer
 *
 * Returns: %FALSE, for the caller to return
 */
gboolean
hep_page_fail (HepPageParser *self,
               HepContentError code,
               gsize offset,
               GError **error,
               const char *format,
               ...)
{
  g_autofree char *sentence = NULL;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_propagate_error (error,
                     hep_xml_error_new (code, self->data, offset, self->file, "%s", sentence));
  return FALSE;
}

/* Counts on from the place before, so that a page of many blocks takes linear time. */
static void
locate (HepPageParser *self, gsize offset)
{
  guint line, column;

  g_assert (offset >= self->located);

  hep_xml_locate (self->data + self->located, offset - self->located, &line, &column);
  self->column = line == 1 ? self->column + column - 1 : column;
  self->line += line - 1;
  self->located = offset;
}

static char *
describe_misplaced (const char *name, const HepElement *parent)
{
  g_autoptr (GString) list = g_string_new (NULL);

  if (strchr (name, ':') != NULL && !g_str_has_prefix (name, "h:"))
    return g_strdup_printf (_ ("<%s> has a foreign prefix; the only prefix is h:."), name);
  if (!hep_element_is_known (name))
    return g_strdup_printf (_ ("<%s> is not an element of these pages; see the list in "
                               "data/content/README.md."),
                            name);
  if (g_str_equal (name, "section") && g_str_equal (parent->name, "section"))
    return g_strdup (_ ("<section> lies too deep; a section holds sections, but these hold none."));
  for (const HepChild *child = parent->children; child != NULL && child->element != NULL; child++)
    g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", child->element->name);
  if (list->len == 0)
    return g_strdup_printf (_ ("<%s> may not stand in <%s>; that holds no elements."), name,
                            parent->name);
  /* Translators: the last one is a list of names. */
  return g_strdup_printf (_ ("<%s> may not stand directly in <%s>; use one of: %s."), name,
                          parent->name, list->str);
}

static gboolean
start_inline (HepPageParser *self,
              const HepElement *around,
              const char *name,
              gsize tag,
              const char **names,
              const char **values,
              GError **error)
{
  HepInlineFlags flags = HEP_INLINE_PAGE;
  g_autofree char *problem = NULL;
  int culprit;

  if (around->content == HEP_CONTENT_LABEL)
    flags |= HEP_INLINE_HEADING;
  if (around->content == HEP_CONTENT_PLAIN)
    return hep_page_fail (
        self,
        hep_element_is_known (name) ? HEP_CONTENT_ERROR_STRUCTURE : HEP_CONTENT_ERROR_VOCABULARY,
        tag, error, _ ("<%s> holds plain text only; take <%s> out."), around->name, name);
  if (!hep_inline_open (self->builder, name, flags, names, values, &culprit, &problem))
    {
      if (problem != NULL && culprit >= 0)
        return hep_page_fail (self, HEP_CONTENT_ERROR_VOCABULARY,
                              hep_xml_find_attribute (self->data, tag, (guint)culprit), error, "%s",
                              problem);
      if (problem != NULL)
        return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, tag, error, "%s", problem);
      if (!hep_element_is_known (name))
        {
          problem = describe_misplaced (name, around);
          return hep_page_fail (self, HEP_CONTENT_ERROR_VOCABULARY, tag, error, "%s", problem);
        }
      return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, tag, error,
                            _ ("<%s> may not stand inside text; end <%s> first."), name,
                            around->name);
    }
  self->frames[self->depth++] = (HepPageFrame){ .tag = tag };
  return TRUE;
}

static gboolean
start_child (HepPageParser *self,
             const char *name,
             gsize tag,
             const HepElement **element,
             GError **error)
{
  HepPageFrame *parent = &self->frames[self->depth - 1];
  const HepChild *child = hep_element_find_child (parent->element, name);
  guint bit;

  if (child == NULL)
    {
      g_autofree char *problem = describe_misplaced (name, parent->element);

      return hep_page_fail (self,
                            hep_element_is_known (name) ? HEP_CONTENT_ERROR_STRUCTURE
                                                        : HEP_CONTENT_ERROR_VOCABULARY,
                            tag, error, "%s", problem);
    }
  bit = 1u << (child - parent->element->children);
  if (child->once && (parent->seen & bit) != 0)
    return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, tag, error,
                          _ ("<%s> has a second <%s>; leave one."), parent->element->name, name);
  if (child->stage < parent->stage)
    return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, tag, error,
                          _ ("<%s> comes too late in <%s>; move it up."), name,
                          parent->element->name);
  parent->seen |= bit;
  parent->stage = child->stage;
  *element = child->element;
  return TRUE;
}

static gboolean
start_root (HepPageParser *self,
            const char *name,
            gsize tag,
            const HepElement **element,
            GError **error)
{
  if (self->complete)
    return hep_page_fail (self, HEP_CONTENT_ERROR_XML, tag, error,
                          _ ("The page has ended; nothing may follow </page>."));
  if (!g_str_equal (name, hep_element_page.name))
    return hep_page_fail (self, HEP_CONTENT_ERROR_VOCABULARY, tag, error,
                          _ ("<%s> stands where <page> must; a file is one <page>."), name);
  *element = &hep_element_page;
  return TRUE;
}

static gboolean
start_element (HepPageParser *self,
               const char *name,
               gsize tag,
               const char **names,
               const char **values,
               GError **error)
{
  HepPageFrame frame = { .tag = tag };
  gboolean taken;

  if (self->depth == HEP_PAGE_MAX_DEPTH)
    return hep_page_fail (self, HEP_CONTENT_ERROR_LIMIT, tag, error,
                          /* Translators: an element, then a number. */
                          _ ("<%s> lies more than %d elements deep; nest less."), name,
                          HEP_PAGE_MAX_DEPTH);
  for (guint i = self->depth; i-- > 0;)
    {
      const HepElement *around = self->frames[i].element;

      if (around != NULL && around->content == HEP_CONTENT_ELEMENTS)
        break;
      if (around != NULL)
        return start_inline (self, around, name, tag, names, values, error);
    }

  if (!(self->depth == 0 ? start_root (self, name, tag, &frame.element, error)
                         : start_child (self, name, tag, &frame.element, error)))
    return FALSE;
  if (frame.element->role == HEP_ROLE_BLOCK)
    {
      if (++self->n_blocks > HEP_PAGE_MAX_BLOCKS)
        return hep_page_fail (self, HEP_CONTENT_ERROR_LIMIT, tag, error,
                              /* Translators: %d is a number. */
                              _ ("The page has more than %d blocks; split it into several."),
                              HEP_PAGE_MAX_BLOCKS);
      frame.block = hep_block_new (frame.element->kind);
      locate (self, tag);
      frame.block->line = self->line;
      frame.block->column = self->column;
    }
  taken = hep_page_take_attributes (self, frame.element, frame.block, tag, names, values, error);
  self->frames[self->depth++] = frame;
  return taken;
}

static void
start_element_cb (GMarkupParseContext *context,
                  const char *name,
                  const char **names,
                  const char **values,
                  gpointer user_data,
                  GError **error)
{
  HepPageParser *self = user_data;

  if (start_element (self, name, hep_xml_get_tag_start (context), names, values, error))
    self->content_start = g_markup_parse_context_get_offset (context);
}

static void
end_element_cb (GMarkupParseContext *context, const char *name, gpointer user_data, GError **error)
{
  HepPageParser *self = user_data;
  HepPageFrame *frame = &self->frames[self->depth - 1];

  if (frame->element == NULL)
    {
      if (!hep_text_builder_close_span (self->builder))
        {
          hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, frame->tag, error,
                         _ ("<%s> is empty; write its text or take it out."), name);
          return;
        }
    }
  else if (!hep_page_end_element (self, frame, error))
    {
      return;
    }
  self->depth--;
  self->complete = self->depth == 0;
  self->content_start = g_markup_parse_context_get_offset (context);
}

static void
text_cb (GMarkupParseContext *context,
         const char *text,
         gsize length,
         gpointer user_data,
         GError **error)
{
  HepPageParser *self = user_data;
  const HepPageFrame *frame = self->depth > 0 ? &self->frames[self->depth - 1] : NULL;
  gsize blank = 0;

  if (frame != NULL && (frame->element == NULL || frame->element->content != HEP_CONTENT_ELEMENTS))
    {
      hep_text_builder_append (self->builder, text, length);
      return;
    }

  while (blank < length && strchr (" \t\r\n", text[blank]) != NULL)
    blank++;
  if (blank == length)
    return;
  if (frame == NULL)
    hep_page_fail (self, HEP_CONTENT_ERROR_XML, self->content_start + blank, error,
                   _ ("Text stands outside <page>; take it out."));
  else
    hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, self->content_start + blank, error,
                   _ ("Text stands directly in <%s>; put it into a block such as <p>."),
                   frame->element->name);
}

/* Comments, and the XML declaration; hep_xml_scan() has refused all others. */
static void
passthrough_cb (GMarkupParseContext *context,
                const char *text,
                gsize length,
                gpointer user_data,
                GError **error)
{
  HepPageParser *self = user_data;
  const HepPageFrame *frame = self->depth > 0 ? &self->frames[self->depth - 1] : NULL;

  if (frame != NULL && (frame->element == NULL || frame->element->content != HEP_CONTENT_ELEMENTS))
    hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, hep_xml_get_tag_start (context), error,
                   _ ("A comment stands inside text; put it between two blocks."));
  self->content_start = g_markup_parse_context_get_offset (context);
}

static const GMarkupParser callbacks
    = { start_element_cb, end_element_cb, text_cb, passthrough_cb, NULL };

static void
page_parser_clear (HepPageParser *self)
{
  for (guint i = 0; i < self->depth; i++)
    g_clear_pointer (&self->frames[i].block, hep_block_unref);
  g_clear_pointer (&self->builder, hep_text_builder_free);
  g_clear_pointer (&self->document, hep_document_unref);
}

/* GMarkup itself refuses text around the root, but says so at the tag before. */
static GError *
explain_error (HepPageParser *self, GMarkupParseContext *context, const GError *problem)
{
  gsize place = self->content_start;

  while (place < self->length && strchr (" \t\r\n", self->data[place]) != NULL)
    place++;
  if (problem->domain == HEP_CONTENT_ERROR || self->depth > 0 || place == self->length
      || self->data[place] == '<')
    return hep_xml_error_from_markup (context, self->data, self->length, self->file, problem);
  return hep_xml_error_new (HEP_CONTENT_ERROR_XML, self->data, place, self->file,
                            _ ("Text stands outside <page>; take it out."));
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HepPageParser, page_parser_clear)

/**
 * hep_page_parser_parse:
 * @bytes: a page as data/content/README.md describes it, in UTF-8
 * @name: the file's name, with or without folders, for error messages; without `.page` it must be
 *   the page's id
 * @error: return location for an error of the domain #HEP_CONTENT_ERROR
 *
 * Reads a page. Nothing outside the vocabulary is let through: either all of the page is
 * understood, or the error says what stands in the way, and where. Takes time and memory in
 * proportion to the size; safe on hostile input.
 *
 * Returns: (transfer full): the document, or %NULL with @error set
 */
HepDocument *
hep_page_parser_parse (GBytes *bytes, const char *name, GError **error)
{
  g_auto (HepPageParser) self = { .file = name, .line = 1, .column = 1 };
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) problem = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self.data = g_bytes_get_data (bytes, &self.length);
  if (!hep_xml_scan (self.data, self.length, name, HEP_XML_SCAN_WORDS, error))
    return NULL;

  self.document = hep_document_new ();
  self.builder = hep_text_builder_new ();
  context = g_markup_parse_context_new (&callbacks, G_MARKUP_DEFAULT_FLAGS, &self, NULL);
  if (!g_markup_parse_context_parse (context, self.data, (gssize)self.length, &problem)
      || !g_markup_parse_context_end_parse (context, &problem))
    {
      g_propagate_error (error, explain_error (&self, context, problem));
      return NULL;
    }
  /* To GMarkup a file of comments is a document. */
  if (self.document->id == NULL)
    {
      g_propagate_error (error, hep_xml_error_new (HEP_CONTENT_ERROR_STRUCTURE, self.data,
                                                   self.length, name,
                                                   _("The file holds no <page>; write one.")));
      return NULL;
    }
  hep_document_seal (self.document);
  return g_steal_pointer (&self.document);
}

/**
 * hep_page_parser_parse_file:
 * @file: a page
 * @cancellable: (nullable): to give up early, from another thread
 * @error: return location for an error of the domain #HEP_CONTENT_ERROR
 *
 * Reads a page from a file, as hep_page_parser_parse() does. Blocks while reading.
 *
 * Returns: (transfer full): the document, or %NULL with @error set
 */
HepDocument *
hep_page_parser_parse_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autofree char *name = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  name = g_file_get_basename (file);
  bytes = hep_content_file_read (file, name, cancellable, error);
  return bytes != NULL ? hep_page_parser_parse (bytes, name, error) : NULL;
}
