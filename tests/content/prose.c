/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "prose.h"

#include <string.h>

/* A full stop after one of these does not end a sentence. */
static const char *const abbreviations[]
    = { "e.g.", "i.e.", "Dr.", "Mr.", "Mrs.", "St.", "No.", NULL };

static gboolean
is_space (const char *p)
{
  return g_unichar_isspace (g_utf8_get_char (p));
}

/* A dash between spaces, or between two words without them, parts words as a space does. */
static gboolean
parts_words (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  return g_unichar_isspace (c) || c == 0x2013 || c == 0x2014 || c == '/';
}

static gboolean
is_numeric (const char *text, const ProseWord *word)
{
  for (gsize i = word->start; i < word->end; i++)
    if (!g_ascii_isdigit (text[i]) && strchr ("., ", text[i]) == NULL)
      return FALSE;
  return TRUE;
}

static void
add_word (Prose *self, const char *text, ProseWord word)
{
  ProseWord *last = NULL;

  /* What stands around a word is not part of it: brackets, quotes, stops. */
  while (word.start < word.end && !g_unichar_isalnum (g_utf8_get_char (text + word.start)))
    word.start += (gsize)(g_utf8_next_char (text + word.start) - (text + word.start));
  while (word.end > word.start)
    {
      const char *end = g_utf8_prev_char (text + word.end);

      if (g_unichar_isalnum (g_utf8_get_char (end)))
        break;
      word.end = (gsize)(end - text);
    }
  if (word.start == word.end)
    return;

  /* A phone number is one word, in however many groups it is written. */
  if (self->words->len > 0)
    last = &g_array_index (self->words, ProseWord, self->words->len - 1);
  if (last != NULL && word.start == last->end + 1 && is_numeric (text, last)
      && is_numeric (text, &word) && text[last->end] == ' ')
    last->end = word.end;
  else
    g_array_append_val (self->words, word);
}

static void
split_words (Prose *self, const char *text)
{
  const char *p = text;

  while (*p != '\0')
    {
      ProseWord word = { .start = (gsize)(p - text) };

      while (*p != '\0' && !parts_words (p))
        p = g_utf8_next_char (p);
      word.end = (gsize)(p - text);
      add_word (self, text, word);
      if (*p != '\0')
        p = g_utf8_next_char (p);
    }
}

static gboolean
is_abbreviation (const char *text, const char *stop)
{
  for (guint i = 0; abbreviations[i] != NULL; i++)
    {
      gsize length = strlen (abbreviations[i]);

      if ((gsize)(stop + 1 - text) >= length
          && memcmp (stop + 1 - length, abbreviations[i], length) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Where the sentence that holds @p ends: behind its stop and what closes it. */
static const char *
find_sentence_end (const char *text, const char *p)
{
  for (; *p != '\0'; p = g_utf8_next_char (p))
    {
      const char *end = p + 1;

      if ((*p != '.' && *p != '?' && *p != '!') || is_abbreviation (text, p))
        continue;
      while (*end != '\0' && !is_space (end) && !g_unichar_isalnum (g_utf8_get_char (end)))
        end = g_utf8_next_char (end);
      if (*end == '\0')
        return end;
      if (!is_space (end) || g_unichar_islower (g_utf8_get_char (g_utf8_next_char (end))))
        continue;
      return end;
    }
  return p;
}

static gboolean
is_complete (const char *text, gsize start, gsize end)
{
  while (end > start)
    {
      const char *last = g_utf8_prev_char (text + end);

      if (strchr (".?!:", *last) != NULL)
        return TRUE;
      if (g_unichar_isalnum (g_utf8_get_char (last)))
        return FALSE;
      end = (gsize)(last - text);
    }
  return FALSE;
}

static void
split_sentences (Prose *self, const char *text)
{
  const char *p = text;
  guint word = 0;

  while (*p != '\0')
    {
      const char *end = find_sentence_end (text, p);
      ProseSentence sentence = {
        .start = (gsize)(p - text),
        .end = (gsize)(end - text),
        .first_word = word,
      };

      while (word < self->words->len
             && g_array_index (self->words, ProseWord, word).start < sentence.end)
        word++;
      sentence.n_words = word - sentence.first_word;
      sentence.complete = is_complete (text, sentence.start, sentence.end);
      if (sentence.n_words > 0)
        g_array_append_val (self->sentences, sentence);
      p = end;
      while (*p != '\0' && is_space (p))
        p = g_utf8_next_char (p);
    }
}

/*
 * prose_new:
 * @text: one paragraph of English
 *
 * Cuts a text into sentences and words.
 */
Prose *
prose_new (const char *text)
{
  Prose *self = g_new0 (Prose, 1);

  self->words = g_array_new (FALSE, FALSE, sizeof (ProseWord));
  self->sentences = g_array_new (FALSE, FALSE, sizeof (ProseSentence));
  split_words (self, text);
  split_sentences (self, text);
  return self;
}

void
prose_free (Prose *self)
{
  g_array_unref (self->words);
  g_array_unref (self->sentences);
  g_free (self);
}

/*
 * prose_grade:
 *
 * The Flesch–Kincaid grade: about how many years at school a text asks for.
 *
 * Returns: the grade, 0 for no words at all
 */
double
prose_grade (const ProseCount *count)
{
  if (count->words == 0 || count->sentences == 0)
    return 0;
  return 0.39 * count->words / count->sentences + 11.8 * count->syllables / count->words - 15.59;
}
