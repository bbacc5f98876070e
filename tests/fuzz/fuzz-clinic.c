/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "hep-clinic.h"

#include <string.h>

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepClinic) clinic = hep_clinic_new_from_bytes (bytes, "clinic.ini", &error);

  if (clinic == NULL)
    {
      fuzz_check_error (error);
      return 0;
    }

  for (guint i = 0; i < HEP_CLINIC_N_FIELDS; i++)
    {
      const char *value = hep_clinic_get (clinic, (HepClinicField)i);

      if (value == NULL)
        continue;
      fuzz_check_string (value);
      g_assert_true (value[0] != '\0');
      g_assert_null (strpbrk (value, "\r\n"));
    }
  return 0;
}
