/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "hep-glossary.h"

static void
check_entry (HepGlossary *glossary, HepGlossaryEntry *entry)
{
  const char *const *lists[]
      = { hep_glossary_entry_get_keywords (entry), hep_glossary_entry_get_sources (entry) };
  g_autofree char *letter = hep_glossary_dup_letter (entry);

  g_assert_true (hep_glossary_lookup (glossary, hep_glossary_entry_get_id (entry)) == entry);
  fuzz_check_string (hep_glossary_entry_get_term (entry));
  if (hep_glossary_entry_get_pronunciation (entry) != NULL)
    fuzz_check_string (hep_glossary_entry_get_pronunciation (entry));
  fuzz_check_text (hep_glossary_entry_get_definition (entry));
  fuzz_check_string (letter);
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    for (gsize j = 0; lists[i][j] != NULL; j++)
      fuzz_check_string (lists[i][j]);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepGlossary) glossary = hep_glossary_new_from_bytes (bytes, "glossary.xml", &error);
  g_autoptr (GPtrArray) sorted = NULL;

  if (glossary == NULL)
    {
      fuzz_check_error (error);
      return 0;
    }

  sorted = hep_glossary_dup_sorted (glossary);
  for (guint i = 0; i < sorted->len; i++)
    check_entry (glossary, g_ptr_array_index (sorted, i));
  return 0;
}
