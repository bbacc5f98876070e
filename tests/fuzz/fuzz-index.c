/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "fuzz-library.h"
#include "hep-library-private.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  GVariant *index = hep_library_index_from_bytes (bytes);

  if (index != NULL)
    fuzz_library_check (index);
  return 0;
}
