/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-locale.h"

#include "hep-catalogue.h"
#include "hep-language-table.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

/* The C library translates only where the locale of messages is a real one, not C and not C.UTF-8;
 * which one does not matter, as LANGUAGE names the catalogue. GLib wants it to begin with "en_". */
#define USUAL_LOCALE "en_US.UTF-8"

/* A file of our own, where the system has not even that one. */
#define SPARE_LOCALE "en_XX.UTF-8"

/**
 * hep_locale_dup_wanted:
 *
 * Reads which languages the session asks for, as the C library does: from `LANGUAGE`, then from the
 * first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says anything. Ask before hep_locale_init(),
 * which sets one of them.
 *
 * Returns: (transfer full): names of locales with colons between them, perhaps none
 */
char *
hep_locale_dup_wanted (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
  g_autoptr (GString) wanted = g_string_new (g_getenv ("LANGUAGE"));

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value == NULL || value[0] == '\0')
        continue;
      g_string_append_printf (wanted, "%s%s", wanted->len > 0 ? ":" : "", value);
      break;
    }
  return g_string_free_and_steal (g_steal_pointer (&wanted));
}

static void
set_spare_locale (const char *folder)
{
  g_autofree char *path = g_strdup (g_getenv ("LOCPATH"));

  g_setenv ("LOCPATH", folder, TRUE);
  setlocale (LC_MESSAGES, SPARE_LOCALE);
  if (path != NULL)
    g_setenv ("LOCPATH", path, TRUE);
  else
    g_unsetenv ("LOCPATH");
}

static gboolean
is_plain (const char *locale)
{
  return locale == NULL || g_str_equal (locale, "C") || g_str_equal (locale, "POSIX")
         || g_str_has_prefix (locale, "C.");
}

/**
 * hep_locale_init:
 * @folder: where the catalogues are, and the spare locale
 *
 * Takes the session's locale for numbers and the like, and makes ready for
 * hep_locale_set_language(); until then the interface is in English. Call it before there are other
 * threads, since it changes the environment, and keep GTK from setting the locale once more.
 */
void
hep_locale_init (const char *folder)
{
  g_return_if_fail (folder != NULL);

  if (setlocale (LC_ALL, "") == NULL)
    setlocale (LC_ALL, "C.UTF-8");
  if (!g_get_charset (NULL))
    setlocale (LC_CTYPE, "C.UTF-8");
  /* Lists in the order of letters that readers know: Ł is not after Z. */
  if (is_plain (setlocale (LC_COLLATE, NULL)))
    setlocale (LC_COLLATE, USUAL_LOCALE);
  if (setlocale (LC_MESSAGES, USUAL_LOCALE) == NULL)
    set_spare_locale (folder);

  hep_locale_set_language ("en");
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/**
 * hep_locale_set_language:
 * @code: a language, as hep_language_get_code() gives it
 *
 * From here on gettext answers in this language, and in English where it has no catalogue. What has
 * been shown keeps its words.
 */
void
hep_locale_set_language (const char *code)
{
  g_return_if_fail (code != NULL);

  /* One code and no other: with "en:de" all would be German, as there is no catalogue of English.
   */
  g_setenv ("LANGUAGE", code, TRUE);
  /* The C library keeps what it has looked up until it is told of another domain. */
  textdomain ("messages");
  textdomain (GETTEXT_PACKAGE);
}

/**
 * hep_locale_dup_words:
 * @language: BCP 47 code
 * @words: words of the interface, in English
 *
 * Looks words up in another language than that of the interface.
 *
 * Returns: (transfer full): the words in this language; in English if they are not translated
 */
char *
hep_locale_dup_words (const char *language, const char *words)
{
  const HepLanguageInfo *info;
  g_autofree char *path = NULL;
  g_autoptr (GMappedFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (HepCatalogue) catalogue = NULL;
  const char *translation = NULL;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  info = hep_language_table_find (language);
  if (info != NULL)
    path = g_build_filename (bindtextdomain (GETTEXT_PACKAGE, NULL), info->code, "LC_MESSAGES",
                             GETTEXT_PACKAGE ".mo", NULL);
  if (path != NULL)
    file = g_mapped_file_new (path, FALSE, NULL);
  if (file != NULL)
    {
      bytes = g_mapped_file_get_bytes (file);
      catalogue = hep_catalogue_new_from_mo (bytes, path, NULL);
    }
  if (catalogue != NULL)
    translation = hep_catalogue_lookup (catalogue, NULL, words);
  return g_strdup (translation != NULL ? translation : words);
}
