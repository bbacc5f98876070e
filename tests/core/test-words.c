/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-words.h"

static const struct
{
  const char *date;
  const char *words;
} dates[] = {
  { "2026-11-23", "23 November 2026" },
  { "2026-01-02", "2 January 2026" },
  { "2024-02-29", "29 February 2024" },
  { "2026-02-29", NULL },
  { "2026-13-01", NULL },
  { "0000-01-01", NULL },
  { "23/11/2026", NULL },
  { "2026-11-2x", NULL },
  { "2026-11", NULL },
  { "2026-11-233", NULL },
  { "", NULL },
};

static void
test_dates (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *words = hep_words_for_date (dates[i].date);

      g_test_message ("%s", dates[i].date);
      g_assert_cmpstr (words, ==, dates[i].words);
    }
}

static void
test_notes (void)
{
  g_assert_cmpstr (hep_words_for_note_style (HEP_NOTE_TIP), ==, "Tip:");
  g_assert_cmpstr (hep_words_for_note_style (HEP_NOTE_IMPORTANT), ==, "Important:");
  g_assert_cmpstr (hep_words_for_note_style (HEP_NOTE_EMERGENCY), ==, "Emergency:");
  g_assert_cmpstr (hep_words_for_note_style (HEP_NOTE_URGENT), ==, "Urgent:");
  g_assert_cmpstr (hep_words_for_note_style (HEP_NOTE_ADVICE), ==, "Advice:");
}

static void
test_facts (void)
{
  static const char *const keys[] = { "aim",      "how",    "anaesthetic", "nights", "visits",
                                      "recovery", "common", "serious",     "without" };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_assert_nonnull (hep_words_for_fact (keys[i]));
  g_assert_cmpstr (hep_words_for_fact ("nights"), ==, "Nights in hospital");
  g_assert_null (hep_words_for_fact ("cost"));
}

static void
test_translation (void)
{
  g_assert_null (hep_words_for_translation (HEP_TRANSLATION_SOURCE));
  g_assert_null (hep_words_for_translation (HEP_TRANSLATION_DONE));
  g_assert_cmpstr (hep_words_for_translation (HEP_TRANSLATION_MISSING), ==,
                   "In English: not yet translated");
  g_assert_cmpstr (hep_words_for_translation (HEP_TRANSLATION_OUTDATED), ==,
                   "In English: changed since it was translated");
  g_assert_cmpstr (hep_words_for_translation (HEP_TRANSLATION_FAULTY), ==,
                   "In English: the translation must be corrected first");
}

/* Only a page that is final goes without a warning. */
static void
test_status (void)
{
  g_assert_cmpstr (hep_words_for_status ("draft"), ==, "Draft: not yet reviewed by a clinician");
  g_assert_nonnull (hep_words_for_status ("review"));
  g_assert_nonnull (hep_words_for_status ("outdated"));
  g_assert_null (hep_words_for_status ("final"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/dates", test_dates);
  g_test_add_func ("/words/notes", test_notes);
  g_test_add_func ("/words/facts", test_facts);
  g_test_add_func ("/words/status", test_status);

  g_test_add_func ("/words/translation", test_translation);
  return g_test_run ();
}
