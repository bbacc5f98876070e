/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "hep-content-error.h"

#include <string.h>

/* A critical is a mistake of ours, whatever the bytes were. */
int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
  return 0;
}

/* A person must be able to read why a file was refused, on one line. */
void
fuzz_check_error (const GError *error)
{
  g_assert_nonnull (error);
  g_assert_true (error->domain == HEP_CONTENT_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_null (strpbrk (error->message, "\r\n"));
  g_assert_cmpint (g_utf8_strlen (error->message, -1), <, 1300);
}

/* Reads all of it: a string that is freed or not terminated is found out. */
void
fuzz_check_string (const char *string)
{
  g_assert_nonnull (string);
  g_assert_true (g_utf8_validate (string, -1, NULL));
}

/* What the article view reads of a text, and that its markup means the same text again. */
void
fuzz_check_text (HepText *text)
{
  const char *plain = hep_text_get_plain (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepText) again = hep_text_new_from_markup (hep_text_get_markup (text), &error);
  gsize length = strlen (plain);
  gsize n_spans, n_again;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  fuzz_check_string (plain);
  for (gsize i = 0; i < n_spans; i++)
    {
      g_assert_cmpuint (spans[i].start, <, spans[i].end);
      g_assert_cmpuint (spans[i].end, <=, length);
      g_assert_true (
          g_utf8_validate_len (plain + spans[i].start, spans[i].end - spans[i].start, NULL));
      if (spans[i].target != NULL)
        fuzz_check_string (spans[i].target);
    }

  g_assert_no_error (error);
  g_assert_cmpstr (hep_text_get_plain (again), ==, plain);
  hep_text_get_spans (again, &n_again);
  g_assert_cmpuint (n_again, ==, n_spans);
}
