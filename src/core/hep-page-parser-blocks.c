/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-page-parser-private.h"

#include <glib/gi18n-lib.h>

#include "hep-xml-scan.h"

static const char *
find_value (const char **names, const char **values, const char *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return values[i];
  return NULL;
}

/* The block that is nearest around what is being read, or NULL for the page itself. */
static HepBlock *
get_block_around (HepPageParser *self)
{
  for (guint i = self->depth; i-- > 0;)
    if (self->frames[i].block != NULL)
      return self->frames[i].block;
  return NULL;
}

static GPtrArray *
split_words (const char *value, const char *separators)
{
  g_auto (GStrv) words = g_strsplit_set (value, separators, -1);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *array = g_ptr_array_new_null_terminated (1, g_free, TRUE);

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *word = g_strstrip (words[i]);

      if (word[0] != '\0' && g_hash_table_add (seen, (gpointer)word))
        g_ptr_array_add (array, g_strdup (word));
    }
  return array;
}

static HepNoteStyle
read_note_style (const char *style)
{
  static const char *const styles[] = {
    [HEP_NOTE_TIP] = "tip",
    [HEP_NOTE_IMPORTANT] = "important",
    [HEP_NOTE_EMERGENCY] = "emergency",
    [HEP_NOTE_URGENT] = "urgent",
    [HEP_NOTE_ADVICE] = "advice",
  };

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (g_str_equal (style, styles[i]))
      return (HepNoteStyle)i;
  g_assert_not_reached ();
}

static gboolean
take_id (HepPageParser *self, HepBlock *block, const char *id, gsize place, GError **error)
{
  HepBlock *other = g_hash_table_lookup (self->document->by_id, id);

  if (other != NULL)
    return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, place, error,
                          /* Translators: an id, then the number of a line. */
                          _ ("The id “%s” stands also on line %u; choose another."), id,
                          other->line);
  block->id = g_strdup (id);
  g_hash_table_insert (self->document->by_id, block->id, block);
  return TRUE;
}

static gboolean
take_block_attribute (HepPageParser *self,
                      HepBlock *block,
                      const char *name,
                      const char *value,
                      gsize place,
                      GError **error)
{
  if (g_str_equal (name, "id"))
    return take_id (self, block, value, place, error);
  if (g_str_equal (name, "h:source"))
    block->sources = split_words (value, " \t\r\n");
  else if (g_str_equal (name, "h:sensitive"))
    block->sensitivity
        = g_str_equal (value, "outlook") ? HEP_SENSITIVITY_OUTLOOK : HEP_SENSITIVITY_HARD;
  else if (g_str_equal (name, "h:depth"))
    block->depth = g_str_equal (value, "key") ? HEP_DEPTH_KEY : HEP_DEPTH_DETAIL;
  else if (g_str_equal (name, "style"))
    block->note_style = read_note_style (value);
  else
    hep_block_set_attribute (block, name, value);
  return TRUE;
}

/* A header cell heads its column in <thead>, else its row. */
static void
mark_header_cell (HepPageParser *self, const HepElement *element, HepBlock *cell)
{
  const HepElement *around = self->depth > 1 ? self->frames[self->depth - 2].element : NULL;

  if (element->kind == HEP_BLOCK_CELL && g_str_equal (element->name, "th"))
    hep_block_set_attribute (
        cell, "header", around != NULL && g_str_equal (around->name, "thead") ? "column" : "row");
}

static gboolean
take_page_attributes (HepPageParser *self,
                      const HepElement *element,
                      gsize tag,
                      const char **names,
                      const char **values,
                      GError **error)
{
  if (element->role == HEP_ROLE_PAGE)
    {
      g_autofree char *stem = g_path_get_basename (self->file);
      guint position = 0;

      self->document->id = g_strdup (find_value (names, values, "id"));
      if (g_str_has_suffix (stem, ".page"))
        stem[strlen (stem) - strlen (".page")] = '\0';
      while (!g_str_equal (names[position], "id"))
        position++;
      if (!g_str_equal (self->document->id, stem))
        return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE,
                              hep_xml_find_attribute (self->data, tag, position), error,
                              /* Translators: an id, then the name of a file. */
                              _ ("<page> has the id “%s”, but the file is called “%s”; give both "
                                 "the same name."),
                              self->document->id, stem);
    }
  else if (element->role == HEP_ROLE_REVISION)
    {
      self->document->date = g_strdup (find_value (names, values, "date"));
      self->document->status = g_strdup (find_value (names, values, "status"));
    }
  else if (element->role == HEP_ROLE_RELATED)
    {
      const char *topic = find_value (names, values, "xref");

      if (g_str_equal (topic, self->document->id)
          || g_ptr_array_find_with_equal_func (self->document->related, topic, g_str_equal, NULL))
        return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, tag, error,
                              /* Translators: %s is the id of a topic. */
                              _ ("<link> leads to “%s”, which is this page or was named before; "
                                 "take it out."),
                              topic);
      if (self->document->related->len == HEP_PAGE_MAX_RELATED)
        return hep_page_fail (self, HEP_CONTENT_ERROR_LIMIT, tag, error,
                              /* Translators: %d is a number. */
                              _ ("There are more than %d related topics; leave the nearest."),
                              HEP_PAGE_MAX_RELATED);
      g_ptr_array_add (self->document->related, g_strdup (topic));
    }
  else if (find_value (names, values, "src") != NULL)
    {
      hep_block_set_attribute (get_block_around (self), "src", find_value (names, values, "src"));
    }
  return TRUE;
}

/*
 * hep_page_take_attributes:
 * @block: (nullable): the block that @element becomes
 * @tag: where its tag begins, in bytes
 *
 * Checks the attributes of an element that starts, and keeps what they say.
 */
gboolean
hep_page_take_attributes (HepPageParser *self,
                          const HepElement *element,
                          HepBlock *block,
                          gsize tag,
                          const char **names,
                          const char **values,
                          GError **error)
{
  g_autofree char *problem = NULL;
  int culprit;

  problem = hep_attributes_check (element->name, element->attributes, block != NULL, names, values,
                                  &culprit);
  if (problem != NULL && culprit >= 0)
    return hep_page_fail (self, HEP_CONTENT_ERROR_VOCABULARY,
                          hep_xml_find_attribute (self->data, tag, (guint)culprit), error, "%s",
                          problem);
  if (problem != NULL)
    return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, tag, error, "%s", problem);

  if (block == NULL)
    return take_page_attributes (self, element, tag, names, values, error);
  for (guint i = 0; names[i] != NULL; i++)
    if (!take_block_attribute (self, block, names[i], values[i],
                               hep_xml_find_attribute (self->data, tag, i), error))
      return FALSE;
  mark_header_cell (self, element, block);
  return TRUE;
}

static void
take_text (HepPageParser *self, const HepPageFrame *frame, HepText *text)
{
  HepBlock *block = get_block_around (self);
  HepDocument *document = self->document;

  switch (frame->element->role)
    {
    case HEP_ROLE_SUMMARY:
      document->description = hep_text_ref (text);
      break;

    case HEP_ROLE_KEYWORDS:
      g_ptr_array_unref (document->keywords);
      document->keywords = split_words (hep_text_get_plain (text), ",");
      break;

    case HEP_ROLE_CREDIT:
      g_ptr_array_add (document->credits, g_strdup (hep_text_get_plain (text)));
      break;

    case HEP_ROLE_BLOCK:
      block->text = hep_text_ref (text);
      break;

    case HEP_ROLE_TITLE:
      *(block != NULL ? &block->title : &document->title) = hep_text_ref (text);
      break;

    case HEP_ROLE_ALTERNATIVE:
      block->alternative = hep_text_ref (text);
      break;

    case HEP_ROLE_DESCRIPTION:
      block->description = hep_text_ref (text);
      break;

    case HEP_ROLE_PAGE:
    case HEP_ROLE_WRAPPER:
    case HEP_ROLE_REVISION:
    case HEP_ROLE_RELATED:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
check_content (HepPageParser *self, const HepPageFrame *frame, GError **error)
{
  const HepElement *element = frame->element;
  guint n_blocks = frame->block != NULL ? frame->block->children->len : self->document->blocks->len;

  for (guint i = 0; element->children != NULL && element->children[i].element != NULL; i++)
    if (element->children[i].required && (frame->seen & (1u << i)) == 0)
      return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, frame->tag, error,
                            _ ("<%s> has no <%s>; add it."), element->name,
                            element->children[i].element->name);
  if (element->filled && n_blocks == 0)
    return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, frame->tag, error,
                          _ ("<%s> holds nothing; fill it or take it out."), element->name);
  return TRUE;
}

/* The index of all topics holds the keywords of each. */
static gboolean
check_keywords (HepPageParser *self, const HepPageFrame *frame, HepText *text, GError **error)
{
  guint n_keywords = 1;

  for (const char *p = hep_text_get_plain (text); *p != '\0'; p++)
    n_keywords += *p == ',' ? 1 : 0;
  if (frame->element->role != HEP_ROLE_KEYWORDS || n_keywords <= HEP_PAGE_MAX_KEYWORDS)
    return TRUE;
  return hep_page_fail (self, HEP_CONTENT_ERROR_LIMIT, frame->tag, error,
                        /* Translators: %d is a number. */
                        _ ("There are more than %d keywords; leave the best."),
                        HEP_PAGE_MAX_KEYWORDS);
}

static GPtrArray *
get_siblings (HepPageParser *self)
{
  HepBlock *around = get_block_around (self);

  return around != NULL ? around->children : self->document->blocks;
}

/*
 * hep_page_end_element:
 *
 * Checks that an element has all that it needs, and puts it into its place.
 */
gboolean
hep_page_end_element (HepPageParser *self, HepPageFrame *frame, GError **error)
{
  HepBlock *block = frame->block;

  if (!check_content (self, frame, error))
    return FALSE;
  if (frame->element->content != HEP_CONTENT_ELEMENTS)
    {
      g_autoptr (HepText) text = hep_text_builder_end (self->builder);

      if (text == NULL)
        return hep_page_fail (self, HEP_CONTENT_ERROR_STRUCTURE, frame->tag, error,
                              _ ("<%s> is empty; write its text or take it out."),
                              frame->element->name);
      if (!check_keywords (self, frame, text, error))
        return FALSE;
      take_text (self, frame, text);
    }
  if (block == NULL)
    return TRUE;
  if (!hep_page_check_block (self, block, error))
    return FALSE;

  frame->block = NULL;
  g_ptr_array_add (get_siblings (self), block);
  return TRUE;
}
