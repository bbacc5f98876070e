/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-interface.h"

#include "hep-console.h"
#include "hep-languages.h"
#include "hep-locale.h"

#include <libintl.h>

/* Where the catalogues are; before they are installed, where the environment says. */
const char *
hep_interface_get_catalogues (void)
{
  const char *folder = g_getenv ("HEPATICA_LOCALE_DIR");

  return folder != NULL ? folder : HEP_LOCALE_DIR;
}

/* The language as far as there is a catalogue of it. */
static const char *
get_code (HepLanguage *language)
{
  return hep_language_get_interface (language) > 0 ? hep_language_get_code (language) : "en";
}

/* Speaks the language that the session asks for, until settings and pages are there to be asked. */
void
hep_interface_follow_session (const char *wanted)
{
  g_autoptr (GFile) folder = hep_console_get_bundled_folder ();
  g_autoptr (HepLanguages) languages = hep_languages_new (folder);

  g_return_if_fail (wanted != NULL);

  hep_locale_set_language (get_code (hep_languages_find_wanted (languages, wanted)));
}

/* Has the words of the toolkit taken from our own catalogues: a system without the language packs,
 * or a sandbox, would show them in English. Call it once the toolkit has said where its own are. */
void
hep_interface_bind_toolkit (void)
{
  const char *const domains[] = { "gtk40", "libadwaita" };

  for (gsize i = 0; i < G_N_ELEMENTS (domains); i++)
    {
      bindtextdomain (domains[i], hep_interface_get_catalogues ());
      bind_textdomain_codeset (domains[i], "UTF-8");
    }
}

/* Speaks `language` from now on, and lays out what is made from now on in its direction, or in
 * `direction` if there is one. */
void
hep_interface_set_language (HepLanguage *language, GtkTextDirection direction)
{
  const char *code;

  g_return_if_fail (HEP_IS_LANGUAGE (language));

  code = get_code (language);
  hep_locale_set_language (code);
  if (direction == GTK_TEXT_DIR_NONE)
    direction = hep_language_is_rtl (code) ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;
  gtk_widget_set_default_direction (direction);
}
