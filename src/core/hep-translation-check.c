/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-translation-check.h"

#include "hep-content-error.h"
#include "hep-inline.h"
#include "hep-language-table.h"
#include "hep-numbers.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A text of so many words can be told from a name, and from one that says something else. */
#define SENTENCE_WORDS 4
/* Chinese needs a quarter of the letters of English, German a third more. */
#define SHORTEST  8
#define LONGEST   6
#define MAX_MARKS 4

static const HepLanguageInfo english = { "en", "", "", "Latn", NULL, NULL, '.' };

static gboolean G_GNUC_PRINTF (2, 3) fail (GError **error, const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_propagate_error (
      error, hep_content_error_new (HEP_CONTENT_ERROR_STRUCTURE, NULL, 1, 1, "%s", sentence));
  return FALSE;
}

/* Marks that scripts need: joiners, the marks of direction that turn nothing, the soft hyphen. */
static gboolean
is_harmless_format (gunichar c)
{
  return c == 0x200c || c == 0x200d || c == 0x200e || c == 0x200f || c == 0x61c || c == 0xad;
}

static gboolean
check_character (gunichar c, GError **error)
{
  switch ((int)g_unichar_type (c))
    {
    case G_UNICODE_FORMAT:
      if (is_harmless_format (c))
        return TRUE;
      break;
    case G_UNICODE_CONTROL:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      break;
    default:
      /* Letters that are not seen, and the mark for what could not be read. */
      if (c != 0xfffd && c != 0x115f && c != 0x1160 && c != 0x3164 && c != 0xffa0 && c != 0x2800)
        return TRUE;
      break;
    }
  return fail (error,
               /* Translators: the number of a character in Unicode, such as U+202E. */
               _ ("The character U+%04X may not stand in a text: it is not seen, or turns the "
                  "text around."),
               c);
}

static gboolean
check_characters (const char *plain, const char *source, GError **error)
{
  guint n_marks = 0;

  for (const char *p = plain; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!check_character (c, error))
        return FALSE;
      n_marks = g_unichar_ismark (c) ? n_marks + 1 : 0;
      if (n_marks > MAX_MARKS)
        return fail (error,
                     /* Translators: %d is a number; marks are accents and the like. */
                     _ ("More than %d marks stand on one letter."), MAX_MARKS);
      if (strchr ("<>&", c < 0x80 ? (int)c : 'x') != NULL && strchr (source, (int)c) == NULL)
        return fail (error,
                     /* Translators: %c is one of the characters <, > and &. */
                     _ ("“%c” would be shown as it is; the English text has none."), (int)c);
    }
  return TRUE;
}

/* Letters of these three look alike, and only somebody who deceives puts them into one word. */
static gboolean
check_words (const char *plain, GError **error)
{
  GUnicodeScript before = G_UNICODE_SCRIPT_COMMON;

  for (const char *p = plain; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      GUnicodeScript script = g_unichar_get_script (c);

      if (g_unichar_ismark (c))
        continue;
      if (script != G_UNICODE_SCRIPT_LATIN && script != G_UNICODE_SCRIPT_CYRILLIC
          && script != G_UNICODE_SCRIPT_GREEK)
        script = G_UNICODE_SCRIPT_COMMON;
      if (script != before && script != G_UNICODE_SCRIPT_COMMON
          && before != G_UNICODE_SCRIPT_COMMON)
        return fail (error, _ ("A word has letters of two scripts that look alike."));
      before = script;
    }
  return TRUE;
}

/* The plain text, and what its abbreviations stand for. Telephone numbers are left out: they are
 * compared by themselves, and may be grouped in another way. */
static char *
get_all_words (HepText *text)
{
  const char *plain = hep_text_get_plain (text);
  GString *words = g_string_new (plain);
  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  for (gsize i = 0; i < n_spans; i++)
    if (spans[i].kind == HEP_SPAN_PHONE)
      memset (words->str + spans[i].start, '|', spans[i].end - spans[i].start);
  for (gsize i = 0; i < n_spans; i++)
    if (spans[i].kind == HEP_SPAN_ABBREVIATION)
      g_string_append_printf (words, " | %s", spans[i].target);
  return g_string_free_and_steal (words);
}

static char *
join_numbers (GArray *numbers)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < numbers->len; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? " " : "",
                            g_array_index (numbers, HepNumber, i).digits);
  return g_string_free_and_steal (list);
}

static char *
list_numbers (const char *plain, char decimal_mark)
{
  g_autoptr (GArray) numbers = hep_numbers_scan (plain, decimal_mark);

  return join_numbers (numbers);
}

/* What of a span must be the same, or NULL if translators are free: emphasis is wrong in some
 * scripts, and some languages have no abbreviation where English has one. */
static char *
describe_span (HepText *text, const HepSpan *span, char decimal_mark)
{
  g_autofree char *plain
      = g_strndup (hep_text_get_plain (text) + span->start, span->end - span->start);
  g_autofree char *content = NULL;
  GString *tag;

  if (span->kind == HEP_SPAN_EMPHASIS || span->kind == HEP_SPAN_ABBREVIATION)
    return NULL;
  tag = g_string_new (NULL);
  hep_inline_write_start (tag, span->kind, span->target);
  if (span->kind == HEP_SPAN_PHONE)
    content = hep_numbers_phone (plain);
  else if (span->kind == HEP_SPAN_VALUE || span->kind == HEP_SPAN_DRUG)
    content = list_numbers (plain, decimal_mark);
  if (span->kind == HEP_SPAN_PHONE && content == NULL)
    g_string_append (tag, plain);
  else if (content != NULL)
    g_string_append (tag, content);
  return g_string_free_and_steal (tag);
}

static GPtrArray *
describe_spans (HepText *text, char decimal_mark)
{
  GPtrArray *tags = g_ptr_array_new_with_free_func (g_free);
  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  for (gsize i = 0; i < n_spans; i++)
    {
      char *tag = describe_span (text, &spans[i], decimal_mark);

      if (tag != NULL)
        g_ptr_array_add (tags, tag);
    }
  g_ptr_array_sort_values (tags, (GCompareFunc)strcmp);
  return tags;
}

static gboolean
check_tags (HepText *source, HepText *text, char decimal_mark, GError **error)
{
  g_autoptr (GPtrArray) wanted = describe_spans (source, '.');
  g_autoptr (GPtrArray) found = describe_spans (text, decimal_mark);

  for (guint i = 0; i < MAX (wanted->len, found->len); i++)
    {
      const char *first = i < wanted->len ? wanted->pdata[i] : NULL;
      const char *second = i < found->len ? found->pdata[i] : NULL;

      if (g_strcmp0 (first, second) == 0)
        continue;
      if (second == NULL || (first != NULL && strcmp (first, second) < 0))
        /* Translators: a tag and perhaps the number in it, such as "<phone>999". */
        return fail (error, _ ("“%s” of the English text is missing or was changed."), first);
      /* Translators: a tag and perhaps the number in it, such as "<phone>999". */
      return fail (error, _ ("“%s” is not in the English text."), second);
    }
  return TRUE;
}

static guint
count_drugs (HepText *text)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  for (gsize i = 0; i < n_spans; i++)
    if (spans[i].kind == HEP_SPAN_DRUG)
      {
        g_autofree char *name
            = g_strndup (hep_text_get_plain (text) + spans[i].start, spans[i].end - spans[i].start);

        g_hash_table_add (names, g_utf8_casefold (name, -1));
      }
  return g_hash_table_size (names);
}

/* A unit may be spelled out, but not be another. */
static gboolean
check_unit (const HepNumber *number, GArray *wanted, GError **error)
{
  gboolean is_known = FALSE, is_other = FALSE, is_same = FALSE;

  if (number->unit == NULL)
    return TRUE;
  for (guint i = 0; i < wanted->len; i++)
    {
      const HepNumber *candidate = &g_array_index (wanted, HepNumber, i);
      gboolean equal = g_strcmp0 (candidate->unit, number->unit) == 0;

      is_known = is_known || equal;
      if (!g_str_equal (candidate->digits, number->digits))
        continue;
      is_same = is_same || equal;
      is_other = is_other || (candidate->unit != NULL && !equal);
    }
  if (is_known && (is_same || !is_other))
    return TRUE;
  /* Translators: a number and its unit. */
  return fail (error, _ ("“%s %s” is not in the English text; keep the unit."), number->digits,
               number->unit);
}

static gboolean
check_numbers (HepText *source, HepText *text, char decimal_mark, GError **error)
{
  g_autofree char *source_words = get_all_words (source);
  g_autofree char *words = get_all_words (text);
  g_autoptr (GArray) source_numbers = hep_numbers_scan (source_words, '.');
  g_autoptr (GArray) numbers = hep_numbers_scan (words, decimal_mark);
  g_autofree char *wanted = join_numbers (source_numbers);
  g_autofree char *found = join_numbers (numbers);

  if (!g_str_equal (wanted, found))
    return fail (error,
                 /* Translators: two lists of numbers, which may be empty. */
                 _ ("The numbers are “%s”, but in English “%s”."), found, wanted);
  for (guint i = 0; i < numbers->len; i++)
    if (!check_unit (&g_array_index (numbers, HepNumber, i), source_numbers, error))
      return FALSE;
  return TRUE;
}

/* The text without what may be in Latin letters in every language. */
static char *
get_loose_words (HepText *text)
{
  char *words = g_strdup (hep_text_get_plain (text));
  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  for (gsize i = 0; i < n_spans; i++)
    if (spans[i].kind == HEP_SPAN_DRUG || spans[i].kind == HEP_SPAN_VALUE
        || spans[i].kind == HEP_SPAN_ABBREVIATION)
      memset (words + spans[i].start, ' ', spans[i].end - spans[i].start);
  return words;
}

static guint
count_letters (const char *plain, const HepLanguageInfo *language, guint *n_own)
{
  guint n_letters = 0;

  for (*n_own = 0; *plain != '\0'; plain = g_utf8_next_char (plain))
    if (g_unichar_isalpha (g_utf8_get_char (plain)))
      {
        n_letters++;
        *n_own += hep_language_has_letter (language, g_utf8_get_char (plain)) ? 1 : 0;
      }
  return n_letters;
}

static guint
count_words (const char *plain)
{
  g_auto (GStrv) words = g_strsplit (plain, " ", -1);
  guint n_words = 0;

  for (guint i = 0; words[i] != NULL; i++)
    n_words += g_ascii_islower (words[i][0]) && strlen (words[i]) > 1 ? 1 : 0;
  return n_words;
}

/* Whether it can be a translation at all: not the English text, not a piece of it, not another
 * script. */
static gboolean
check_language (HepText *source, HepText *text, const HepLanguageInfo *language, GError **error)
{
  g_autofree char *wanted = get_loose_words (source);
  g_autofree char *found = get_loose_words (text);
  guint n_own, n_letters, n_wanted;

  n_wanted = count_letters (wanted, &english, &n_own);
  n_letters = count_letters (found, language, &n_own);
  if (n_wanted > 0 && n_letters == 0)
    return fail (error, _ ("The translation has no words."));
  if (count_words (wanted) < SENTENCE_WORDS)
    return TRUE;
  if (g_str_equal (hep_text_get_plain (source), hep_text_get_plain (text)))
    return fail (error, _ ("This is the English text."));
  if (n_letters * SHORTEST < n_wanted)
    return fail (error, _ ("The translation is too short to say the same."));
  if (n_letters > n_wanted * LONGEST)
    return fail (error, _ ("The translation is too long to say the same."));
  if (n_own * 2 < n_letters)
    return fail (error,
                 /* Translators: the name of a language in English, such as Urdu. */
                 _ ("The translation is not in the script of this language (%s)."),
                 language->english_name);
  return TRUE;
}

/**
 * hep_translation_check:
 * @source: an English text
 * @translation: what a catalogue says for it; any bytes
 * @language: the language of the catalogue, such as "ur"
 * @error: set to a HEP_CONTENT_ERROR: a sentence for the translator
 *
 * Decides whether a translation may be shown. It must be well-formed and without characters that
 * turn or hide text; hold the same links, terms, telephone numbers, values and drugs in any order,
 * and the same numbers and units in any script; and be a text of its language. Safe on hostile
 * input.
 *
 * Returns: (transfer full) (nullable): the translation as a text, or %NULL if English must be shown
 */
HepText *
hep_translation_check (HepText *source,
                       const char *translation,
                       const char *language,
                       GError **error)
{
  const HepLanguageInfo *info;
  g_autoptr (HepText) text = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (source != NULL, NULL);
  g_return_val_if_fail (translation != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  info = hep_language_table_find (language);
  if (info == NULL)
    {
      fail (error,
            /* Translators: the code of a language, then the name of a file. */
            _ ("The language “%s” is not known; add it to %s."), language, "hep-language-table.c");
      return NULL;
    }
  if (!g_utf8_validate (translation, -1, NULL))
    {
      fail (error, _ ("The translation is not in UTF-8."));
      return NULL;
    }
  text = hep_text_new_from_markup (translation, error);
  if (text == NULL)
    return NULL;
  words = get_all_words (text);
  if (!check_characters (words, hep_text_get_plain (source), error) || !check_words (words, error)
      || !check_tags (source, text, info->decimal_mark, error)
      || !check_numbers (source, text, info->decimal_mark, error)
      || !check_language (source, text, info, error))
    return NULL;
  if (count_drugs (text) < count_drugs (source))
    {
      fail (error, _ ("Two drugs of the English text have the same name in the translation."));
      return NULL;
    }
  return g_steal_pointer (&text);
}
