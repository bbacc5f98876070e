/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-language-table.h"

#include <string.h>

#define NASKH    "Noto Naskh Arabic"
#define NASTALIQ "Noto Nastaliq Urdu"

/* Own names, scripts and decimal marks as in CLDR. English first, then by code. */
static const HepLanguageInfo table[] = {
  { "en", "English", "English", "Latn", NULL, NULL, '.' },
  { "ar", "العربية", "Arabic", "Arab", NASKH, NASKH, '.' },
  { "bg", "Български", "Bulgarian", "Cyrl", NULL, NULL, ',' },
  { "bn", "বাংলা", "Bengali", "Beng", "Noto Sans Bengali", "Noto Sans Bengali", '.' },
  { "ckb", "کوردیی ناوەندی", "Central Kurdish", "Arab", NASKH, NASKH, '.' },
  { "cs", "Čeština", "Czech", "Latn", NULL, NULL, ',' },
  { "cy", "Cymraeg", "Welsh", "Latn", NULL, NULL, '.' },
  { "da", "Dansk", "Danish", "Latn", NULL, NULL, ',' },
  { "de", "Deutsch", "German", "Latn", NULL, NULL, ',' },
  { "el", "Ελληνικά", "Greek", "Grek", NULL, NULL, ',' },
  { "es", "Español", "Spanish", "Latn", NULL, NULL, ',' },
  { "fa", "فارسی", "Persian", "Arab", NASKH, NASKH, '.' },
  { "fi", "Suomi", "Finnish", "Latn", NULL, NULL, ',' },
  { "fr", "Français", "French", "Latn", NULL, NULL, ',' },
  { "ga", "Gaeilge", "Irish", "Latn", NULL, NULL, '.' },
  { "gu", "ગુજરાતી", "Gujarati", "Gujr", "Noto Sans Gujarati", "Noto Sans Gujarati", '.' },
  { "he", "עברית", "Hebrew", "Hebr", NULL, NULL, '.' },
  { "hi", "हिन्दी", "Hindi", "Deva", "Noto Sans Devanagari", "Noto Sans Devanagari", '.' },
  { "hu", "Magyar", "Hungarian", "Latn", NULL, NULL, ',' },
  { "it", "Italiano", "Italian", "Latn", NULL, NULL, ',' },
  { "ja", "日本語", "Japanese", "Jpan", "Noto Sans CJK JP", "Noto Sans CJK JP", '.' },
  { "ko", "한국어", "Korean", "Kore", "Noto Sans CJK KR", "Noto Sans CJK KR", '.' },
  { "ku", "Kurdî", "Kurdish", "Latn", NULL, NULL, ',' },
  { "lt", "Lietuvių", "Lithuanian", "Latn", NULL, NULL, ',' },
  { "lv", "Latviešu", "Latvian", "Latn", NULL, NULL, ',' },
  { "nb", "Norsk bokmål", "Norwegian", "Latn", NULL, NULL, ',' },
  { "ne", "नेपाली", "Nepali", "Deva", "Noto Sans Devanagari", "Noto Sans Devanagari", '.' },
  { "nl", "Nederlands", "Dutch", "Latn", NULL, NULL, ',' },
  { "pa", "ਪੰਜਾਬੀ", "Punjabi", "Guru", "Noto Sans Gurmukhi", "Noto Sans Gurmukhi", '.' },
  { "pa_PK", "پنجابی", "Punjabi (Pakistan)", "Arab", NASTALIQ, NASKH, '.' },
  { "pl", "Polski", "Polish", "Latn", NULL, NULL, ',' },
  { "ps", "پښتو", "Pashto", "Arab", NASKH, NASKH, '.' },
  { "pt", "Português", "Portuguese", "Latn", NULL, NULL, ',' },
  { "pt_BR", "Português (Brasil)", "Portuguese (Brazil)", "Latn", NULL, NULL, ',' },
  { "ro", "Română", "Romanian", "Latn", NULL, NULL, ',' },
  { "ru", "Русский", "Russian", "Cyrl", NULL, NULL, ',' },
  { "so", "Soomaali", "Somali", "Latn", NULL, NULL, '.' },
  { "sq", "Shqip", "Albanian", "Latn", NULL, NULL, ',' },
  { "sv", "Svenska", "Swedish", "Latn", NULL, NULL, ',' },
  { "ta", "தமிழ்", "Tamil", "Taml", "Noto Sans Tamil", "Noto Sans Tamil", '.' },
  { "ti", "ትግርኛ", "Tigrinya", "Ethi", "Noto Sans Ethiopic", "Noto Sans Ethiopic", '.' },
  { "tr", "Türkçe", "Turkish", "Latn", NULL, NULL, ',' },
  { "uk", "Українська", "Ukrainian", "Cyrl", NULL, NULL, ',' },
  { "ur", "اردو", "Urdu", "Arab", NASTALIQ, NASKH, '.' },
  { "vi", "Tiếng Việt", "Vietnamese", "Latn", NULL, NULL, ',' },
  { "zh_CN", "简体中文", "Chinese (simplified)", "Hans", "Noto Sans CJK SC", "Noto Sans CJK SC",
    '.' },
  { "zh_TW", "繁體中文", "Chinese (traditional)", "Hant", "Noto Sans CJK TC", "Noto Sans CJK TC",
    '.' },
  /* For developers: longer words with accents; letters from right to left. */
  { "en_XA", "[Ēñĝļĩšĥ]", "Pseudo-language, longer", "Latn", NULL, NULL, '.' },
  { "ar_XB", "[ابجد]", "Pseudo-language, right to left", "Arab", NASKH, NASKH, '.' },
};

/*
 * hep_language_table_get:
 *
 * Returns: (nullable): the language at a place, English first; %NULL after the last
 */
const HepLanguageInfo *
hep_language_table_get (guint position)
{
  return position < G_N_ELEMENTS (table) ? &table[position] : NULL;
}

/*
 * hep_language_normalise:
 * @locale: whatever a setting or variable holds: "ur_PK.UTF-8", "pt-br", "C"
 *
 * Returns: (transfer full) (nullable): the code of a language, such as "ur_PK" or "zh_CN", or
 *   %NULL if it names none
 */
char *
hep_language_normalise (const char *locale)
{
  g_autofree char *bare = NULL;
  g_auto (GStrv) parts = NULL;
  const char *region = NULL;
  gsize length;

  g_assert (locale != NULL);

  bare = g_strndup (locale, strcspn (locale, ".@"));
  g_strdelimit (bare, "-", '_');
  parts = g_strsplit (bare, "_", 4);
  length = parts[0] != NULL ? strlen (parts[0]) : 0;
  if (length < 2 || length > 3
      || strspn (parts[0], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != length)
    return NULL;

  for (guint i = 0; i < length; i++)
    parts[0][i] = g_ascii_tolower (parts[0][i]);
  for (guint i = 1; parts[i] != NULL && region == NULL; i++)
    {
      if (strlen (parts[i]) == 2 && g_ascii_isalpha (parts[i][0]) && g_ascii_isalpha (parts[i][1]))
        region = parts[i];
      /* Of the languages here, a script stands for a country. */
      else if (g_str_equal (parts[0], "zh") && g_ascii_strcasecmp (parts[i], "Hant") == 0)
        region = "TW";
      else if (g_str_equal (parts[0], "pa") && g_ascii_strcasecmp (parts[i], "Arab") == 0)
        region = "PK";
    }
  if (g_str_equal (parts[0], "zh") && region != NULL
      && (g_ascii_strcasecmp (region, "HK") == 0 || g_ascii_strcasecmp (region, "MO") == 0))
    region = "TW";
  if (g_str_equal (parts[0], "zh") && (region == NULL || g_ascii_strcasecmp (region, "TW") != 0))
    region = "CN";
  if (region == NULL)
    return g_strdup (parts[0]);
  return g_strdup_printf ("%s_%c%c", parts[0], g_ascii_toupper (region[0]),
                          g_ascii_toupper (region[1]));
}

/*
 * hep_language_table_find:
 * @code: a code in any spelling
 *
 * Returns: (nullable): the language, else the one without its country, else %NULL
 */
const HepLanguageInfo *
hep_language_table_find (const char *code)
{
  g_autofree char *wanted = NULL;
  const HepLanguageInfo *general = NULL;
  gsize length;

  g_assert (code != NULL);

  wanted = hep_language_normalise (code);
  length = wanted != NULL ? strcspn (wanted, "_") : 0;
  for (guint i = 0; wanted != NULL && i < G_N_ELEMENTS (table); i++)
    {
      if (g_str_equal (table[i].code, wanted))
        return &table[i];
      if (strlen (table[i].code) == length && strncmp (table[i].code, wanted, length) == 0)
        general = &table[i];
    }
  return general;
}

/*
 * hep_language_has_letter:
 *
 * Returns: whether a letter belongs to the script in which a language is written
 */
gboolean
hep_language_has_letter (const HepLanguageInfo *self, gunichar letter)
{
  GUnicodeScript script = g_unichar_get_script (letter);
  const char *code = self->script;
  guint32 own;

  if (code[0] == 'H' && (code[3] == 's' || code[3] == 't')) /* Hans and Hant */
    return script == G_UNICODE_SCRIPT_HAN;
  if (g_str_equal (code, "Jpan"))
    return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA
           || script == G_UNICODE_SCRIPT_KATAKANA;
  if (g_str_equal (code, "Kore"))
    return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HANGUL;
  own = (guint32)(guchar)code[0] << 24 | (guint32)(guchar)code[1] << 16
        | (guint32)(guchar)code[2] << 8 | (guint32)(guchar)code[3];
  return script == g_unicode_script_from_iso15924 (own);
}
