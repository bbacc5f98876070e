/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-translation-private.h"

#include "hep-block-private.h"
#include "hep-document-private.h"
#include "hep-message-private.h"
#include "hep-translation-check.h"

#define ENGLISH "en-GB"

typedef struct
{
  HepCatalogue *catalogue;
  const char *language; /* interned */
  const char *context;
  GHashTable *by_id; /* of the new document */
} Translator;

/*
 * hep_translation_find:
 * @context: where @source stands
 * @source: an English text
 * @state: (out): whether there is a translation, and if not, why
 * @error: set to what is wrong with a faulty one
 *
 * Looks a text up and checks what was found. All that is shown in another language comes from
 * here.
 *
 * Returns: (transfer full) (nullable): the translation, or %NULL if English must be shown
 */
HepText *
hep_translation_find (HepCatalogue *catalogue,
                      const char *language,
                      const char *context,
                      HepText *source,
                      HepTranslationState *state,
                      GError **error)
{
  const char *markup = hep_text_get_markup (source);
  const char *found = hep_catalogue_lookup (catalogue, context, markup);
  HepText *text;

  if (found == NULL)
    {
      *state = hep_catalogue_is_outdated (catalogue, context, markup) ? HEP_TRANSLATION_OUTDATED
                                                                      : HEP_TRANSLATION_MISSING;
      return NULL;
    }
  text = hep_translation_check (source, found, language, error);
  *state = text != NULL ? HEP_TRANSLATION_DONE : HEP_TRANSLATION_FAULTY;
  return text;
}

/*
 * hep_translation_dup_plain:
 * @plain: (nullable): an English text without markup
 *
 * Returns: (transfer full) (nullable): the translation, or %NULL if English must be shown
 */
char *
hep_translation_dup_plain (HepCatalogue *catalogue,
                           const char *language,
                           const char *context,
                           const char *plain,
                           HepTranslationState *state)
{
  g_autoptr (HepText) source = hep_text_new_plain (plain);
  g_autoptr (HepText) text = NULL;

  *state = HEP_TRANSLATION_MISSING;
  if (source != NULL)
    text = hep_translation_find (catalogue, language, context, source, state, NULL);
  return text != NULL ? g_strdup (hep_text_get_plain (text)) : NULL;
}

/*
 * hep_translation_dup_search_words:
 * @words: words that people may search for, in English
 *
 * These are never shown. Translators write those of their own language, as many as there are, so
 * that nothing need be as in English.
 *
 * Returns: (transfer full) (nullable): the words of the other language, or %NULL if there are none
 */
char *
hep_translation_dup_search_words (HepCatalogue *catalogue, const char *context, const char *words)
{
  const char *found = *words != '\0' ? hep_catalogue_lookup (catalogue, context, words) : NULL;

  return found != NULL && g_utf8_validate (found, -1, NULL) ? g_strdup (found) : NULL;
}

static HepText *
translate (const Translator *self, HepText *source, HepTranslationState *worst)
{
  HepTranslationState state;
  HepText *text;

  if (source == NULL)
    return NULL;
  text
      = hep_translation_find (self->catalogue, self->language, self->context, source, &state, NULL);
  *worst = MAX (*worst, state);
  return text;
}

static char *
translate_attribute (const Translator *self,
                     HepBlock *block,
                     const char *name,
                     HepTranslationState *worst)
{
  const char *value = hep_block_get_attribute (block, name);
  HepTranslationState state;
  char *translation;

  if (value == NULL)
    return NULL;
  translation
      = hep_translation_dup_plain (self->catalogue, self->language, self->context, value, &state);
  *worst = MAX (*worst, state);
  return translation;
}

static HepText *
ref_text (HepText *text)
{
  return text != NULL ? hep_text_ref (text) : NULL;
}

static void
replace_text (HepText **place, HepText *text)
{
  if (text == NULL)
    return;
  hep_text_unref (*place);
  *place = hep_text_ref (text);
}

static HepBlock *
copy_block (HepBlock *block)
{
  HepBlock *copy = hep_block_new (block->kind);

  copy->depth = block->depth;
  copy->note_style = block->note_style;
  copy->sensitivity = block->sensitivity;
  copy->line = block->line;
  copy->column = block->column;
  copy->id = g_strdup (block->id);
  copy->sources = block->sources != NULL ? g_ptr_array_ref (block->sources) : NULL;
  copy->title = ref_text (block->title);
  copy->text = ref_text (block->text);
  copy->alternative = ref_text (block->alternative);
  copy->description = ref_text (block->description);
  for (guint i = 0; block->attributes != NULL && i < block->attributes->len; i += 2)
    hep_block_set_attribute (copy, block->attributes->pdata[i], block->attributes->pdata[i + 1]);
  return copy;
}

/* A block is in one language as a whole, so that it can be marked and spoken as one. */
static void
translate_words (const Translator *self, HepBlock *copy)
{
  HepTranslationState state = HEP_TRANSLATION_DONE;
  g_autoptr (HepText) title = translate (self, copy->title, &state);
  g_autoptr (HepText) text = translate (self, copy->text, &state);
  g_autoptr (HepText) alternative = translate (self, copy->alternative, &state);
  g_autoptr (HepText) description = translate (self, copy->description, &state);
  gboolean is_chance = copy->kind == HEP_BLOCK_CHANCE;
  g_autofree char *group = is_chance ? translate_attribute (self, copy, "group", &state) : NULL;
  g_autofree char *time = is_chance ? translate_attribute (self, copy, "time", &state) : NULL;

  copy->translation = state;
  if (state != HEP_TRANSLATION_DONE)
    return;
  copy->language = self->language;
  replace_text (&copy->title, title);
  replace_text (&copy->text, text);
  replace_text (&copy->alternative, alternative);
  replace_text (&copy->description, description);
  if (group != NULL)
    hep_block_set_attribute (copy, "group", group);
  if (time != NULL)
    hep_block_set_attribute (copy, "time", time);
}

static HepBlock *
translate_block (const Translator *self, HepBlock *block)
{
  HepBlock *copy = copy_block (block);

  translate_words (self, copy);
  g_hash_table_insert (self->by_id, copy->id, copy);
  for (guint i = 0; i < block->children->len; i++)
    g_ptr_array_add (copy->children, translate_block (self, block->children->pdata[i]));
  return copy;
}

static void
copy_strings (GPtrArray *from, GPtrArray *to)
{
  for (guint i = 0; i < from->len; i++)
    g_ptr_array_add (to, g_strdup (from->pdata[i]));
}

static void
translate_keywords (const Translator *self, HepDocument *from, HepDocument *to)
{
  g_autofree char *keywords = hep_message_join_keywords (hep_document_get_keywords (from));
  g_autofree char *translation
      = hep_translation_dup_search_words (self->catalogue, self->context, keywords);
  g_auto (GStrv) words = translation != NULL ? g_strsplit (translation, ",", -1) : NULL;

  if (words == NULL)
    copy_strings (from->keywords, to->keywords);
  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    if (g_strstrip (words[i])[0] != '\0')
      g_ptr_array_add (to->keywords, g_strdup (words[i]));
}

/* Title and summary belong together, as the parts of a block do. */
static void
translate_head (const Translator *self, HepDocument *from, HepDocument *to)
{
  HepTranslationState state = HEP_TRANSLATION_DONE;
  g_autoptr (HepText) title = translate (self, from->title, &state);
  g_autoptr (HepText) description = translate (self, from->description, &state);
  gboolean is_done = state == HEP_TRANSLATION_DONE;

  to->title_state = state;
  to->title = ref_text (is_done ? title : from->title);
  to->description = ref_text (is_done ? description : from->description);
  translate_keywords (self, from, to);
}

/**
 * hep_document_translate:
 * @document: a page in English
 * @catalogue: the translations of one language
 * @language: its code, such as "ur"
 *
 * Makes the page in another language. Each block keeps its id, and says in which language it is:
 * where a translation is missing, out of date or not to be trusted, the block is in English.
 *
 * Returns: (transfer full): the translated page
 */
HepDocument *
hep_document_translate (HepDocument *document, HepCatalogue *catalogue, const char *language)
{
  HepDocument *self;
  Translator translator;
  g_autofree char *tag = NULL;

  g_return_val_if_fail (document != NULL, NULL);
  g_return_val_if_fail (document->source == NULL, NULL);
  g_return_val_if_fail (catalogue != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  self = hep_document_new ();
  tag = g_strdelimit (g_strdup (language), "_", '-');
  translator = (Translator){ catalogue, g_intern_string (tag), document->id, self->by_id };
  self->source = hep_document_ref (document);
  self->language = translator.language;
  self->id = g_strdup (document->id);
  self->date = g_strdup (document->date);
  self->status = g_strdup (document->status);
  copy_strings (document->credits, self->credits);
  copy_strings (document->related, self->related);
  translate_head (&translator, document, self);
  for (guint i = 0; i < document->blocks->len; i++)
    g_ptr_array_add (self->blocks, translate_block (&translator, document->blocks->pdata[i]));
  hep_document_seal (self);
  return self;
}

/**
 * hep_document_get_language:
 * @document: a page
 *
 * Returns: (transfer none): the language into which it was translated, as BCP 47 writes it, such as
 *   "zh-CN"; else "en-GB"
 */
const char *
hep_document_get_language (HepDocument *document)
{
  g_return_val_if_fail (document != NULL, NULL);
  return document->language != NULL ? document->language : ENGLISH;
}

/**
 * hep_document_get_source:
 * @document: a page
 *
 * Returns: (transfer none) (nullable): the page in English of which it is a translation, or %NULL
 *   if it is the one that was written
 */
HepDocument *
hep_document_get_source (HepDocument *document)
{
  g_return_val_if_fail (document != NULL, NULL);
  return document->source;
}

/**
 * hep_document_get_title_state:
 * @document: a page
 *
 * Returns: whether its title and summary are translated
 */
HepTranslationState
hep_document_get_title_state (HepDocument *document)
{
  g_return_val_if_fail (document != NULL, HEP_TRANSLATION_SOURCE);
  return document->title_state;
}

typedef struct
{
  guint n_translated;
  guint n_english;
} LanguageCount;

static gboolean
count_language_cb (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  LanguageCount *count = user_data;

  if (block->title == NULL && block->text == NULL && block->alternative == NULL
      && block->description == NULL)
    return FALSE;
  if (block->translation == HEP_TRANSLATION_DONE)
    count->n_translated++;
  else
    count->n_english++;
  return FALSE;
}

/**
 * hep_document_count_languages:
 * @document: a page
 * @n_translated: (out): how many of its blocks that hold words are in another language than English
 * @n_english: (out): how many are in English
 *
 * Tells a page in two languages from one that nobody has begun to translate.
 */
void
hep_document_count_languages (HepDocument *document, guint *n_translated, guint *n_english)
{
  LanguageCount count = { 0 };

  g_return_if_fail (document != NULL);
  g_return_if_fail (n_translated != NULL);
  g_return_if_fail (n_english != NULL);

  hep_document_foreach_block (document, count_language_cb, &count);
  *n_translated = count.n_translated;
  *n_english = count.n_english;
}

/**
 * hep_block_get_translation:
 * @block: a block
 *
 * Returns: whether the block itself, apart from those inside it, is translated
 */
HepTranslationState
hep_block_get_translation (HepBlock *block)
{
  g_return_val_if_fail (block != NULL, HEP_TRANSLATION_SOURCE);
  return block->translation;
}

/**
 * hep_block_get_language:
 * @block: a block
 *
 * Returns: (transfer none): the language of its words, such as "ur" or "en-GB"
 */
const char *
hep_block_get_language (HepBlock *block)
{
  g_return_val_if_fail (block != NULL, NULL);
  return block->language != NULL ? block->language : ENGLISH;
}
