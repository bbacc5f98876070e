/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "hep-synonyms.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepSynonyms) synonyms = hep_synonyms_new_from_bytes (bytes, "en.txt", &error);

  if (synonyms == NULL)
    {
      fuzz_check_error (error);
      return 0;
    }

  for (guint i = 0; i < hep_synonyms_get_size (synonyms); i++)
    {
      const HepSynonym *synonym = hep_synonyms_get (synonyms, i);

      fuzz_check_string (synonym->variant);
      g_assert_cmpstr (hep_synonyms_lookup (synonyms, synonym->variant), ==, synonym->target);
      g_assert_cmpuint (synonym->line, >, 0);
    }
  return 0;
}
