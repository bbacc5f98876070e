/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "hep-search-key.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *markup = size > 0 ? g_strndup ((const char *)data, size) : g_strdup ("");
  g_autoptr (GError) error = NULL;
  g_autoptr (HepText) text = hep_text_new_from_markup (markup, &error);
  g_autofree char *key = NULL;

  if (text == NULL)
    {
      fuzz_check_error (error);
      return 0;
    }

  fuzz_check_text (text);
  key = hep_search_key_new (hep_text_get_plain (text));
  fuzz_check_string (key);
  return 0;
}
