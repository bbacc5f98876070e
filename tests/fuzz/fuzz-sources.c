/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "hep-sources.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepSources) sources = hep_sources_new_from_bytes (bytes, "sources.xml", &error);

  if (sources == NULL)
    {
      fuzz_check_error (error);
      return 0;
    }

  for (guint i = 0; i < hep_sources_get_size (sources); i++)
    {
      const HepSource *source = hep_sources_get (sources, i);

      g_assert_true (hep_sources_lookup (sources, source->id) == source);
      fuzz_check_string (source->organisation);
      fuzz_check_string (source->title);
      fuzz_check_string (source->year);
      fuzz_check_string (source->read);
      if (source->url != NULL)
        fuzz_check_string (source->url);
    }
  return 0;
}
