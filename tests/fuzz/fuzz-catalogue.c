/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "hep-catalogue.h"
#include "hep-translation-check.h"

#define SOURCE "Call <phone>999</phone> within 4 hours, about <term ref=\"bile\">bile</term>."

/* What a catalogue says may be anything; only what the check lets through is a text. */
static void
check_string_of (HepCatalogue *catalogue, const char *context, const char *text)
{
  const char *string = hep_catalogue_lookup (catalogue, context, text);
  g_autoptr (HepText) source = NULL;
  g_autoptr (HepText) translation = NULL;
  g_autoptr (GError) error = NULL;

  hep_catalogue_is_outdated (catalogue, context, text);
  if (string == NULL)
    return;
  source = hep_text_new_from_markup (SOURCE, NULL);
  translation = hep_translation_check (source, string, "ur", &error);
  if (translation != NULL)
    fuzz_check_text (translation);
  else
    fuzz_check_error (error);
}

/* The same bytes as a compiled catalogue, as one that is being written, and as a translation. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autofree char *string = g_strndup (size > 0 ? (const char *)data : "", size);
  g_autoptr (HepText) source = hep_text_new_from_markup (SOURCE, NULL);
  g_autoptr (HepText) text = hep_translation_check (source, string, "de", NULL);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HepCatalogue) catalogue = i == 0
                                               ? hep_catalogue_new_from_mo (bytes, "ur.mo", &error)
                                               : hep_catalogue_new_from_po (bytes, "ur.po", &error);

      if (catalogue == NULL)
        {
          fuzz_check_error (error);
          continue;
        }
      if (hep_catalogue_get_language (catalogue) != NULL)
        fuzz_check_string (hep_catalogue_get_language (catalogue));
      check_string_of (catalogue, NULL, "");
      check_string_of (catalogue, "alpha", "Liver");
      check_string_of (catalogue, "alpha", SOURCE);
      check_string_of (catalogue, "zeta", "zz");
    }
  if (text != NULL)
    fuzz_check_text (text);
  return 0;
}
