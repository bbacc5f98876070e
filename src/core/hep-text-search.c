/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-search.h"

#include <string.h>

/* Marks of these combining classes belong to the letter: without nukta and virama, and without the
 * vowel signs of class 0, Hindi or Bengali words would be told apart no longer. */
#define LAST_CLASS_KEPT 9

/* The most characters that one character is taken apart into. */
#define LONGEST_DECOMPOSITION 18

/* A text as it is compared: letters in their plainest shape, and where each of them comes from. */
typedef struct
{
  GString *bytes;
  GArray *origins; /* HepTextMatch for each byte: the character of the text it stands for */
} Folded;

struct _HepTextSearch
{
  char *key;
  gsize length;
};

/* Letters that are typed in another way than they are written, or the other way round. */
static gunichar
get_equal (gunichar c)
{
  switch (c)
    {
    case 0x0649: /* Arabic alef maksura and yeh, as Urdu and Persian keyboards have them */
    case 0x064a:
      return 0x06cc;
    case 0x0643: /* Arabic kaf, likewise */
      return 0x06a9;
    case 0x06c1: /* Urdu heh goal: the heh of Arabic keyboards */
      return 0x0647;
    case 0x2018: /* curled quotation marks and apostrophes */
    case 0x2019:
    case 0x02bc:
      return '\'';
    case 0x201c:
    case 0x201d:
      return '"';
    default:
      return g_unichar_type (c) == G_UNICODE_DASH_PUNCTUATION || c == 0x2212 ? '-' : c;
    }
}

/* Letters with a stroke and joined ones are not taken apart by Unicode, but are by those who type
 * on another keyboard. */
static const char *
get_plain_letters (gunichar c)
{
  static const struct
  {
    gunichar small;
    gunichar capital;
    const char *plain;
  } letters[] = {
    { 0x00e6, 0x00c6, "ae" }, /* æ */
    { 0x00f8, 0x00d8, "o" },  /* ø */
    { 0x0111, 0x0110, "d" },  /* đ of Croatian and Vietnamese */
    { 0x00f0, 0x00d0, "d" },  /* eth, whose capital looks the same */
    { 0x0127, 0x0126, "h" },  /* ħ */
    { 0x0131, 0x0131, "i" },  /* dotless i: capital I has no dot, and becomes i elsewhere */
    { 0x0142, 0x0141, "l" },  /* ł */
    { 0x0153, 0x0152, "oe" }, /* œ */
    { 0x0167, 0x0166, "t" },  /* ŧ */
  };

  for (gsize i = 0; c >= 0x80 && i < G_N_ELEMENTS (letters); i++)
    if (c == letters[i].small || c == letters[i].capital)
      return letters[i].plain;
  return NULL;
}

static gboolean
is_ignored (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  /* Soft hyphens, joiners, marks of direction; and the stroke that only lengthens Arabic words. */
  if (type == G_UNICODE_FORMAT || c == 0x0640 || (c >= 0xfe00 && c <= 0xfe0f))
    return TRUE;
  return type == G_UNICODE_ENCLOSING_MARK
         || (g_unichar_ismark (c) && g_unichar_combining_class (c) > LAST_CLASS_KEPT);
}

static void
append (Folded *folded, const char *bytes, gsize length, HepTextMatch origin)
{
  g_string_append_len (folded->bytes, bytes, length);
  for (gsize i = 0; i < length; i++)
    g_array_append_val (folded->origins, origin);
}

static void
append_character (Folded *folded, gunichar c, HepTextMatch origin)
{
  char bytes[6];
  int length;
  const char *plain = get_plain_letters (c);

  if (is_ignored (c))
    return;
  if (plain != NULL)
    {
      append (folded, plain, strlen (plain), origin);
      return;
    }
  if (g_unichar_isspace (c))
    {
      /* However many spaces, and of whatever kind, are one. */
      if (folded->bytes->len == 0 || folded->bytes->str[folded->bytes->len - 1] != ' ')
        append (folded, " ", 1, origin);
      return;
    }

  length = g_unichar_to_utf8 (get_equal (c), bytes);
  if (c < 0x80)
    {
      bytes[0] = g_ascii_tolower (bytes[0]);
      append (folded, bytes, length, origin);
    }
  else if (g_unichar_isupper (c) || g_unichar_islower (c) || g_unichar_istitle (c))
    {
      g_autofree char *cased = g_utf8_casefold (bytes, length);

      append (folded, cased, strlen (cased), origin);
    }
  else
    append (folded, bytes, length, origin);
}

static void
fold (const char *text, Folded *folded)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p), parts[LONGEST_DECOMPOSITION];
      HepTextMatch origin = { p - text, g_utf8_next_char (p) - text };
      gsize n_parts = 1;

      parts[0] = c;
      if (c >= 0x80)
        n_parts = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));
      for (gsize i = 0; i < MIN (n_parts, G_N_ELEMENTS (parts)); i++)
        append_character (folded, parts[i], origin);
    }
}

static void
init_folded (Folded *folded, const char *text)
{
  folded->bytes = g_string_new (NULL);
  folded->origins = g_array_new (FALSE, FALSE, sizeof (HepTextMatch));
  fold (text, folded);
}

static void
clear_folded (Folded *folded)
{
  g_string_free (folded->bytes, TRUE);
  g_array_unref (folded->origins);
}

/* Marks after a letter belong to it, even those that the search passes over. */
static gsize
include_marks (const char *text, gsize end)
{
  const char *p = text + end;

  while (*p != '\0' && g_unichar_ismark (g_utf8_get_char (p)) && is_ignored (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p - text;
}

/**
 * hep_text_search_new:
 * @words: what a reader typed
 *
 * Prepares to look for words. Spaces around them do not count.
 *
 * Returns: (transfer full): a search
 */
HepTextSearch *
hep_text_search_new (const char *words)
{
  HepTextSearch *self;
  Folded folded;

  g_return_val_if_fail (words != NULL, NULL);

  init_folded (&folded, words);
  self = g_new0 (HepTextSearch, 1);
  self->key = g_strstrip (g_strdup (folded.bytes->str));
  self->length = strlen (self->key);
  clear_folded (&folded);
  return self;
}

/**
 * hep_text_search_free:
 * @self: (transfer full): a search
 *
 * Frees a search.
 */
void
hep_text_search_free (HepTextSearch *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->key);
  g_free (self);
}

/**
 * hep_text_search_is_empty:
 * @self: a search
 *
 * Returns: whether there is nothing to look for
 */
gboolean
hep_text_search_is_empty (HepTextSearch *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->length == 0;
}

/**
 * hep_text_search_find:
 * @self: a search
 * @text: valid UTF-8
 *
 * Looks for the words. Compared are letters, in any case, without accents, points and other marks
 * above or below them, and with compound characters taken apart: "ecole" is in "École", "strasse"
 * in "Straße", "zolty" in "żółty", "fi" in a ligature. What is found are whole characters of @text
 * with their marks, in order, none of them twice.
 *
 * Returns: (transfer full) (element-type HepTextMatch): what was found; nothing if there is nothing
 *   to look for
 */
GArray *
hep_text_search_find (HepTextSearch *self, const char *text)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (HepTextMatch));
  Folded folded;
  gsize at = 0;

  g_return_val_if_fail (self != NULL, matches);
  g_return_val_if_fail (text != NULL, matches);

  if (self->length == 0)
    return matches;

  init_folded (&folded, text);
  for (;;)
    {
      const char *found = strstr (folded.bytes->str + at, self->key);
      HepTextMatch match;

      if (found == NULL)
        break;

      at = found - folded.bytes->str;
      match.start = g_array_index (folded.origins, HepTextMatch, at).start;
      at += self->length;
      match.end = include_marks (text, g_array_index (folded.origins, HepTextMatch, at - 1).end);
      g_array_append_val (matches, match);

      /* What is left of a character that was taken apart has been found with it. */
      while (at < folded.origins->len
             && g_array_index (folded.origins, HepTextMatch, at).start < match.end)
        at++;
    }
  clear_folded (&folded);
  return matches;
}
