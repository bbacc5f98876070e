/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-glossary-private.h"

#include "hep-message-private.h"
#include "hep-translation-private.h"

/* The word and what it means are in one language. How to say it was written for the English word.
 */
static HepGlossaryEntry *
translate_entry (HepGlossaryEntry *entry,
                 HepCatalogue *catalogue,
                 const char *language,
                 const char *tag)
{
  g_autofree char *all_keywords
      = hep_message_join_keywords (hep_glossary_entry_get_keywords (entry));
  g_autofree char *sources = g_strjoinv (" ", (char **)hep_glossary_entry_get_sources (entry));
  HepText *definition = hep_glossary_entry_get_definition (entry);
  HepTranslationState term_state, text_state;
  g_autofree char *term = hep_translation_dup_plain (
      catalogue, language, HEP_MESSAGE_GLOSSARY, hep_glossary_entry_get_term (entry), &term_state);
  g_autofree char *keywords
      = hep_translation_dup_search_words (catalogue, HEP_MESSAGE_GLOSSARY, all_keywords);
  g_autoptr (HepText) text = hep_translation_find (catalogue, language, HEP_MESSAGE_GLOSSARY,
                                                   definition, &text_state, NULL);
  gboolean is_done = term != NULL && text != NULL;
  HepGlossaryEntryFields fields = {
    .id = hep_glossary_entry_get_id (entry),
    .term = is_done ? term : hep_glossary_entry_get_term (entry),
    .pronunciation = is_done ? NULL : hep_glossary_entry_get_pronunciation (entry),
    .keywords = keywords != NULL ? keywords : all_keywords,
    .sources = sources,
    .offset = hep_glossary_entry_get_offset (entry),
    .language = is_done ? tag : NULL,
  };
  HepGlossaryEntry *copy = hep_glossary_entry_new (&fields);

  hep_glossary_entry_take_text (copy, hep_text_ref (is_done ? text : definition));
  return copy;
}

/*
 * hep_glossary_translate:
 *
 * Makes the glossary in another language. Each word keeps its id and its place.
 *
 * Returns: (transfer full): the translated glossary
 */
HepGlossary *
hep_glossary_translate (HepGlossary *self, HepCatalogue *catalogue, const char *language)
{
  HepGlossary *copy = g_object_new (HEP_TYPE_GLOSSARY, NULL);
  g_autofree char *tag = g_strdelimit (g_strdup (language), "_", '-');

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self)); i++)
    {
      g_autoptr (HepGlossaryEntry) entry = g_list_model_get_item (G_LIST_MODEL (self), i);

      hep_glossary_add (copy, translate_entry (entry, catalogue, language, g_intern_string (tag)));
    }
  return copy;
}
