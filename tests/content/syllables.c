/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "syllables.h"

#include <string.h>

/* English spelling is no guide to these. */
static const struct
{
  const char *word;
  guint n_syllables;
} exceptions[] = {
  { "area", 3 },      { "ascites", 3 },     { "being", 2 },     { "business", 2 },
  { "chemo", 2 },     { "client", 2 },      { "diarrhoea", 4 }, { "diet", 2 },
  { "element", 3 },   { "every", 2 },       { "everyone", 3 },  { "everything", 3 },
  { "eye", 1 },       { "eyes", 1 },        { "fluid", 2 },     { "fluids", 2 },
  { "hour", 1 },      { "idea", 3 },        { "ideas", 3 },     { "implement", 3 },
  { "maybe", 2 },     { "medicine", 3 },    { "medicines", 3 }, { "nausea", 3 },
  { "nuclear", 3 },   { "ongoing", 3 },     { "pancreas", 3 },  { "poem", 2 },
  { "quiet", 2 },     { "radioactive", 5 }, { "rhythm", 2 },    { "ruin", 2 },
  { "safety", 2 },    { "science", 2 },     { "society", 4 },   { "somebody", 3 },
  { "someone", 2 },   { "something", 2 },   { "sometimes", 2 }, { "supplement", 3 },
  { "therefore", 2 }, { "usual", 3 },       { "variety", 4 },   { "video", 3 },
  { "anywhere", 3 },  { "areas", 3 },       { "client's", 2 },  { "clothes", 1 },
};

static gboolean
is_vowel (char c)
{
  return c != '\0' && strchr ("aeiouy", c) != NULL;
}

static gboolean
ends_with_any (const char *word, const char *const *endings)
{
  for (; *endings != NULL; endings++)
    if (g_str_has_suffix (word, *endings))
      return TRUE;
  return FALSE;
}

/* Whether the last e is written but not spoken: "liver takes", "moved", "scale". */
static gboolean
ends_in_silent_e (const char *word, gsize length)
{
  static const char *const spoken_es[]
      = { "ses", "xes", "zes", "ces", "ges", "ches", "shes", NULL };

  if (length < 3)
    return FALSE;
  if (word[length - 1] == 'e')
    return !is_vowel (word[length - 2])
           && !(word[length - 2] == 'l' && !is_vowel (word[length - 3]));
  if (g_str_has_suffix (word, "es"))
    return !is_vowel (word[length - 3]) && !ends_with_any (word, spoken_es)
           && !(word[length - 3] == 'l' && length > 3 && !is_vowel (word[length - 4]));
  if (g_str_has_suffix (word, "ed"))
    return !is_vowel (word[length - 3]) && word[length - 3] != 't' && word[length - 3] != 'd'
           && !(word[length - 3] == 'l' && length > 3 && word[length - 4] != 'l'
                && !is_vowel (word[length - 4]));
  return FALSE;
}

/* "treatment", "likely", "useful": the e before the ending is silent, but "element" is not so. */
static gboolean
has_silent_e_before_ending (const char *word, gsize length)
{
  static const char *const endings[]
      = { "ement", "ements", "efully", "eful", "eless", "ely", "eness", "etime", NULL };

  for (guint i = 0; endings[i] != NULL; i++)
    {
      gsize stem = length - MIN (length, strlen (endings[i]));

      if (g_str_has_suffix (word, endings[i]) && stem >= 2 && !is_vowel (word[stem - 1])
          && is_vowel (word[stem - 2]))
        return TRUE;
    }
  return FALSE;
}

/* Two vowels side by side that are spoken apart. */
static gboolean
splits (const char *word, gsize i)
{
  char before = i > 0 ? word[i - 1] : '\0';
  const char *pair = word + i;

  if (g_str_has_prefix (pair, "ia") || g_str_has_prefix (pair, "io")
      || g_str_has_prefix (pair, "iu"))
    return before == '\0' || strchr ("ctsgx", before) == NULL;
  if (g_str_has_prefix (pair, "ience") || g_str_has_prefix (pair, "iency"))
    return before != 'c' && before != 't';
  if (g_str_has_prefix (pair, "eo"))
    return !g_str_has_prefix (pair, "eopl") && !g_str_has_prefix (pair, "eon");
  if (g_str_has_prefix (pair, "ua"))
    return before != 'q' && before != 'g';
  if (g_str_has_prefix (pair, "ying") || g_str_has_prefix (pair, "oing")
      || g_str_has_prefix (pair, "eing") || g_str_has_prefix (pair, "uing"))
    return TRUE;
  if (g_str_has_prefix (pair, "eate") || g_str_has_prefix (pair, "eati"))
    return before == 'r' && !g_str_has_prefix (word, "treat");
  if (pair[0] == 'y' && i > 0 && is_vowel (before) && is_vowel (pair[1]))
    return TRUE;
  return g_str_has_prefix (pair, "ier") && (pair[3] == '\0' || pair[3] == 's') && before != '\0'
         && !is_vowel (before) && i > 1;
}

static guint
count_part (const char *word)
{
  gsize length = strlen (word);
  guint count = 0;

  for (guint i = 0; i < G_N_ELEMENTS (exceptions); i++)
    if (g_str_equal (word, exceptions[i].word))
      return exceptions[i].n_syllables;

  for (gsize i = 0; i < length; i++)
    {
      if (is_vowel (word[i]) && (i == 0 || !is_vowel (word[i - 1])))
        count++;
      if (is_vowel (word[i]) && splits (word, i))
        count++;
    }
  if (count > 1 && ends_in_silent_e (word, length))
    count--;
  if (count > 1 && has_silent_e_before_ending (word, length))
    count--;
  if (g_str_has_suffix (word, "sm") && length > 3)
    count++;
  return MAX (count, 1);
}

/* "CT" and "MRI" are spelled out when read aloud. */
static gboolean
is_initials (const char *word, gsize length)
{
  if (length < 2 || length > 4)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isupper (word[i]))
      return FALSE;
  return TRUE;
}

/*
 * syllables_count:
 * @word: a word, maybe with hyphens or an apostrophe; a number counts as one syllable
 * @length: its length in bytes
 *
 * Counts the syllables of an English word as it is spoken, well enough for a readability score.
 *
 * Returns: at least 1
 */
guint
syllables_count (const char *word, gsize length)
{
  g_autofree char *copy = g_strndup (word, length);
  g_auto (GStrv) parts = g_strsplit_set (copy, "-/", -1);
  guint count = 0;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autoptr (GString) letters = g_string_new (NULL);

      if (is_initials (parts[i], strlen (parts[i])))
        {
          count += (guint)strlen (parts[i]);
          continue;
        }
      for (const char *p = parts[i]; *p != '\0'; p++)
        {
          if (g_str_has_prefix (p, "’s") || g_str_has_prefix (p, "'s"))
            break;
          if (g_ascii_isalpha (*p))
            g_string_append_c (letters, g_ascii_tolower (*p));
        }
      if (letters->len > 0)
        count += count_part (letters->str);
    }
  return MAX (count, 1);
}
