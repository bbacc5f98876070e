/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-search.h"

#include <string.h>

/* What is typed, and a text in which brackets stand around what is to be found. */
static const struct
{
  const char *words;
  const char *text;
} cases[] = {
  { "liver", "The [liver] is large. [Liver]s grow: [LIVER]." },
  { "LIVER", "the [liver]" },
  { " liver  cell ", "a [liver cell], a [liver\u00a0cell], a liver-cell" },
  { "kidney", "the liver" },
  { "", "the liver" },
  { " \u00ad", "the liver" },
  { "aa", "[aa][aa]a" },
  { "livers", "liver" },

  /* Accents, in one character or two; what is found has all of its marks. */
  { "ecole", "[\u00c9cole], [E\u0301cole], [e\u0301c\u0327ole], ecol" },
  { "\u00e9cole", "[ecole] and [\u00e9cole] and [e\u0301cole]" },
  { "e", "caf[e\u0301\u0323]!" },
  { "caf", "[caf]e\u0301" },
  { "o", "sm[\u00f8]r, [\u00f6]l" },

  /* Strokes are no marks to Unicode, yet not on every keyboard. */
  { "zolt", "[\u017c\u00f3\u0142t]aczka, [\u017b\u00d3\u0141T]Y" },
  { "\u017c\u00f3\u0142t", "[zolt]y" },
  { "dh", "[\u0111\u0127] [\u0110\u0126] [\u00f0h]" },
  { "aesophagus", "[\u00c6sophagus], [\u00e6sophagus]" },
  { "o", "[\u0153]dema, [\u01fe]" },
  { "\u0153", "[oe]dema" },

  /* Characters that are taken apart, and whole ones only. */
  { "strasse", "[Stra\u00dfe], [STRASSE], [STRA\u1e9eE]" },
  { "stra\u00dfe", "[strasse]" },
  { "s", "Gru[\u00df], Kla[s][s]e" },
  { "field", "[\ufb01eld] and [field]" },
  { "f", "a[\ufb03]x" },
  { "x", "a\ufb03[x]" },
  { "km2", "ten [km\u00b2]" },

  /* Turkish, where a dot makes another letter of i, and English, where it does not. */
  { "istanbul", "[\u0130stanbul], [Istanbul], [\u0131stanbul], [I\u0307stanbul]" },
  { "\u0130\u0130", "[ii]" },
  { "DI\u015e", "[di\u015f], [d\u0131\u015f], [DIS]" },

  /* Greek, with the sigma that ends a word. */
  { "\u03bf\u03b4\u03bf\u03c3", "[\u03bf\u03b4\u03bf\u03c2], [\u039f\u0394\u039f\u03a3], "
                                "[\u1f41\u03b4\u03cc\u03c2]" },

  /* Arabic and Urdu: with and without vowel signs, in presentation forms, drawn long, and with the
   * letters of either keyboard. */
  { "\u0643\u0628\u062f", "[\u0643\u064e\u0628\u0650\u062f\u064c] \u0648 [\u06a9\u0628\u062f] "
                          "[\u0643\u0640\u0640\u0628\u062f] [\ufedb\ufe92\ufeaa]" },
  { "\u062c\u06af\u0631\u06cc", "[\u062c\u06af\u0631\u064a]" },
  { "\u0627\u062d\u0645\u062f", "[\u0623\u062d\u0645\u062f]" },

  /* Vowel signs of Hindi are letters; a virama is, too. */
  { "\u0915\u093f", "\u0915\u0940 [\u0915\u093f] \u0915" },
  { "\u0915\u093c", "\u0915 [\u0915\u093c] [\u0958]" },

  /* Signs that are typed plain and printed curled, and what is not seen at all. */
  { "don't", "[don\u2019t], [don't]" },
  { "x-ray", "[X\u2011ray], [x\u2010ray], [x-ray], x ray" },
  { "liver", "[li\u00adver], [li\u200bver]" },
  { "\"yes\"", "[\u201cyes\u201d]" },
};

static char *
mark (const char *text, GArray *matches)
{
  GString *marked = g_string_new (NULL);
  gsize done = 0;

  for (guint i = 0; i < matches->len; i++)
    {
      HepTextMatch *match = &g_array_index (matches, HepTextMatch, i);

      g_assert_cmpuint (match->start, >=, done);
      g_assert_cmpuint (match->end, >, match->start);
      g_assert_cmpuint (match->end, <=, strlen (text));
      g_string_append_len (marked, text + done, match->start - done);
      g_string_append_c (marked, '[');
      g_string_append_len (marked, text + match->start, match->end - match->start);
      g_string_append_c (marked, ']');
      done = match->end;
    }
  g_string_append (marked, text + done);
  return g_string_free_and_steal (marked);
}

static char *
strip_brackets (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (; *text != '\0'; text++)
    if (*text != '[' && *text != ']')
      g_string_append_c (plain, *text);
  return g_string_free_and_steal (plain);
}

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (HepTextSearch) search = hep_text_search_new (cases[i].words);
      g_autofree char *text = strip_brackets (cases[i].text);
      g_autoptr (GArray) matches = hep_text_search_find (search, text);
      g_autofree char *marked = mark (text, matches);

      g_test_message ("“%s” in “%s”", cases[i].words, text);
      g_assert_cmpstr (marked, ==, cases[i].text);
    }
}

static void
test_empty (void)
{
  g_autoptr (HepTextSearch) nothing = hep_text_search_new (" \u00a0\u200b");
  g_autoptr (HepTextSearch) something = hep_text_search_new (" a ");

  g_assert_true (hep_text_search_is_empty (nothing));
  g_assert_false (hep_text_search_is_empty (something));
}

/* Whatever character is searched, it finds itself whole, or nothing if it is nothing to see. */
static void
test_every_character (void)
{
  for (gunichar c = 0x20; c < 0x20000; c++)
    {
      char text[16] = "x";
      g_autoptr (HepTextSearch) search = NULL;
      g_autoptr (GArray) matches = NULL;
      int length;

      if (!g_unichar_validate (c) || c == 'x')
        continue;

      length = g_unichar_to_utf8 (c, text + 1);
      strcpy (text + 1 + length, "x");
      search = hep_text_search_new (text);
      matches = hep_text_search_find (search, text);
      g_assert_cmpuint (matches->len, ==, 1);
      g_assert_cmpuint (g_array_index (matches, HepTextMatch, 0).start, ==, 0);
      g_assert_cmpuint (g_array_index (matches, HepTextMatch, 0).end, ==, strlen (text));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text-search/cases", test_cases);
  g_test_add_func ("/text-search/empty", test_empty);
  g_test_add_func ("/text-search/every-character", test_every_character);

  return g_test_run ();
}
