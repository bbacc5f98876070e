/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-language.h"

#include <string.h>

/* Scripts written from right to left, by their ISO 15924 codes. */
static const char *const rtl_scripts[] = {
  "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa", NULL,
};

/* Languages usually written in one of those scripts: the suppressed and likely scripts of the
 * IANA registry and CLDR. Kurdish "ku" is Kurmanji, in Latin letters; Sorani is "ckb". */
static const char *const rtl_languages[] = {
  "ar",  "arc", "ary", "arz", "azb", "bal", "bqi", "ckb", "dv",  "fa",  "glk",
  "haz", "he",  "iw",  "ji",  "khw", "ks",  "lrc", "luz", "mzn", "nqo", "pnb",
  "prs", "ps",  "sd",  "sdh", "skr", "syr", "ug",  "ur",  "yi",  NULL,
};

/* Languages whose script depends on where they are read. */
static const char *const rtl_regional[] = {
  "az-ir", "kk-cn", "pa-pk", "tk-af", "tk-ir", "uz-af", NULL,
};

/**
 * hep_language_is_rtl:
 * @code: (nullable): a BCP 47 language code such as "ur" or "pa-Arab"; a POSIX locale name
 *   such as "ar_EG.UTF-8" will do
 *
 * Says whether a language is written from right to left. A script in the code decides; without
 * one the language's usual script does. The operating system's locales are not asked, since an
 * article may be in a language they do not have.
 *
 * Returns: %TRUE if text in this language runs from right to left; %FALSE if it does not, or
 *   if @code is %NULL or unknown
 */
gboolean
hep_language_is_rtl (const char *code)
{
  if (code == NULL)
    return FALSE;

  g_autofree char *bare = g_ascii_strdown (code, -1);

  bare[strcspn (bare, ".@")] = '\0';
  g_strdelimit (bare, "_", '-');

  g_auto (GStrv) parts = g_strsplit (bare, "-", -1);

  if (parts[0] == NULL)
    return FALSE;

  for (gsize i = 1; parts[i] != NULL && strlen (parts[i]) > 1; i++)
    if (strlen (parts[i]) == 4 && g_ascii_isalpha (parts[i][0]))
      return g_strv_contains (rtl_scripts, parts[i]);

  return g_strv_contains (rtl_languages, parts[0]) || g_strv_contains (rtl_regional, bare);
}
