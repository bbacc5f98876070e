/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-message-private.h"

#include "hep-library-languages.h"
#include "hep-text-builder.h"

typedef struct
{
  HepMessageFunc func;
  gpointer user_data;
  const char *context;
} Teller;

static void
tell (const Teller *self, HepMessageKind kind, HepText *text, HepBlock *block, HepBlock *card)
{
  const HepMessage message = { kind, self->context, text, block, card };

  if (text != NULL)
    self->func (&message, self->user_data);
}

static void
tell_plain (const Teller *self,
            HepMessageKind kind,
            const char *plain,
            HepBlock *block,
            HepBlock *card)
{
  g_autoptr (HepText) text = hep_text_new_plain (plain);

  tell (self, kind, text, block, card);
}

/*
 * hep_text_new_plain:
 * @plain: (nullable): characters, of which none is markup
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is nothing in it
 */
HepText *
hep_text_new_plain (const char *plain)
{
  g_autoptr (HepTextBuilder) builder = hep_text_builder_new ();

  if (plain != NULL)
    hep_text_builder_append (builder, plain, strlen (plain));
  return hep_text_builder_end (builder);
}

/*
 * hep_message_join_keywords:
 *
 * Returns: (transfer full): the keywords as one text, as translators get them
 */
char *
hep_message_join_keywords (const char *const *keywords)
{
  return g_strjoinv (", ", (char **)keywords);
}

/*
 * hep_block_is_care_card:
 *
 * Returns: whether it is a card that says when and how to get help
 */
gboolean
hep_block_is_care_card (HepBlock *block)
{
  HepNoteStyle style = hep_block_get_note_style (block);

  return hep_block_get_kind (block) == HEP_BLOCK_NOTE
         && (style == HEP_NOTE_EMERGENCY || style == HEP_NOTE_URGENT || style == HEP_NOTE_ADVICE);
}

static void
tell_block (const Teller *self, HepBlock *block, HepBlock *card)
{
  HepBlockKind kind = hep_block_get_kind (block);

  if (hep_block_is_care_card (block))
    card = block;
  tell (self, kind == HEP_BLOCK_FIGURE ? HEP_MESSAGE_CAPTION : HEP_MESSAGE_HEADING,
        hep_block_get_title (block), block, card);
  tell (self, HEP_MESSAGE_DESCRIPTION, hep_block_get_description (block), block, card);
  tell (self, HEP_MESSAGE_ALTERNATIVE, hep_block_get_alternative (block), block, card);
  tell (self, kind == HEP_BLOCK_PART ? HEP_MESSAGE_PART : HEP_MESSAGE_TEXT,
        hep_block_get_text (block), block, card);
  if (kind == HEP_BLOCK_CHANCE)
    {
      tell_plain (self, HEP_MESSAGE_CHANCE, hep_block_get_attribute (block, "group"), block, card);
      tell_plain (self, HEP_MESSAGE_CHANCE, hep_block_get_attribute (block, "time"), block, card);
    }
  for (guint i = 0; i < hep_block_get_n_children (block); i++)
    tell_block (self, hep_block_get_child (block, i), card);
}

/**
 * hep_document_foreach_message:
 * @document: a page in English
 * @func: (scope call): called with each text of the page, in reading order
 * @user_data: for @func
 *
 * Goes through all that is translated of a page. Who extracts, translates, counts or checks goes
 * this way, so that none of them forgets a text.
 */
void
hep_document_foreach_message (HepDocument *document, HepMessageFunc func, gpointer user_data)
{
  Teller self = { func, user_data, NULL };
  g_autofree char *keywords = NULL;

  g_return_if_fail (document != NULL);
  g_return_if_fail (func != NULL);

  self.context = hep_document_get_id (document);
  keywords = hep_message_join_keywords (hep_document_get_keywords (document));
  tell (&self, HEP_MESSAGE_TITLE, hep_document_get_title (document), NULL, NULL);
  tell (&self, HEP_MESSAGE_SUMMARY, hep_document_get_description (document), NULL, NULL);
  tell_plain (&self, HEP_MESSAGE_KEYWORDS, keywords, NULL, NULL);
  for (guint i = 0; i < hep_document_get_n_blocks (document); i++)
    tell_block (&self, hep_document_get_block (document, i), NULL);
}

static void
tell_glossary (Teller *self, HepGlossary *glossary)
{
  self->context = HEP_MESSAGE_GLOSSARY;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (glossary)); i++)
    {
      g_autoptr (HepGlossaryEntry) entry = g_list_model_get_item (G_LIST_MODEL (glossary), i);
      g_autofree char *keywords
          = hep_message_join_keywords (hep_glossary_entry_get_keywords (entry));

      tell_plain (self, HEP_MESSAGE_TERM, hep_glossary_entry_get_term (entry), NULL, NULL);
      tell (self, HEP_MESSAGE_DEFINITION, hep_glossary_entry_get_definition (entry), NULL, NULL);
      tell_plain (self, HEP_MESSAGE_KEYWORDS, keywords, NULL, NULL);
    }
}

/* The title of a publication stays in the language in which it is published. */
static void
tell_sources (Teller *self, HepSources *sources)
{
  static const char *const own[] = { HEP_SOURCE_NEEDS_REVIEW, HEP_SOURCE_EDITORIAL };

  self->context = HEP_MESSAGE_SOURCES;
  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    {
      const HepSource *source = hep_sources_lookup (sources, own[i]);

      if (source != NULL)
        tell_plain (self, HEP_MESSAGE_SOURCE, source->title, NULL, NULL);
    }
}

static void
tell_synonyms_cb (const char *line, gpointer user_data)
{
  tell_plain (user_data, HEP_MESSAGE_SYNONYMS, line, NULL, NULL);
}

static gboolean
tell_topics (HepSection *section, Teller *self, GError **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (section)); i++)
    {
      g_autoptr (HepTopic) topic = g_list_model_get_item (G_LIST_MODEL (section), i);
      g_autoptr (HepDocument) document = hep_topic_load (topic, error);

      if (document == NULL)
        return FALSE;
      hep_document_foreach_message (document, self->func, self->user_data);
    }
  return TRUE;
}

/**
 * hep_library_foreach_message:
 * @library: a library
 * @func: (scope call): called with each text
 * @user_data: for @func
 * @error: set to a HEP_CONTENT_ERROR if a file cannot be read
 *
 * Goes through all that is translated of a library: the pages in reading order, the sections, the
 * glossary, what is said of our own sources, and the synonyms.
 *
 * Returns: whether everything could be read
 */
gboolean
hep_library_foreach_message (HepLibrary *library,
                             HepMessageFunc func,
                             gpointer user_data,
                             GError **error)
{
  Teller self = { func, user_data, NULL };
  HepGlossary *glossary;
  HepSources *sources;
  g_autoptr (HepSynonyms) synonyms = NULL;

  g_return_val_if_fail (HEP_IS_LIBRARY (library), FALSE);
  g_return_val_if_fail (func != NULL, FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (HepSection) section = g_list_model_get_item (G_LIST_MODEL (library), i);

      self.context = HEP_MESSAGE_LIBRARY;
      tell_plain (&self, HEP_MESSAGE_SECTION, hep_section_get_title (section), NULL, NULL);
      if (!tell_topics (section, &self, error))
        return FALSE;
    }
  if ((glossary = hep_library_get_glossary (library, error)) == NULL
      || (sources = hep_library_get_sources (library, error)) == NULL
      || (synonyms = hep_library_load_synonyms (library, NULL, error)) == NULL)
    return FALSE;
  tell_glossary (&self, glossary);
  tell_sources (&self, sources);
  self.context = HEP_MESSAGE_WORDS;
  hep_synonyms_foreach_line (synonyms, tell_synonyms_cb, &self);
  return TRUE;
}
