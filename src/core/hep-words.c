/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-words.h"

#include <glib/gi18n-lib.h>

#include "hep-content-value.h"
#include "hep-locale.h"
#include "hep-sources.h"

typedef struct
{
  const char *code;
  const char *words;
} Words;

static const char *
translate (const Words *table, gsize size, const char *code)
{
  for (gsize i = 0; i < size; i++)
    if (g_str_equal (table[i].code, code))
      return _ (table[i].words);
  return NULL;
}

static const char *const note_styles[] = {
  /* Translators: these words begin a note, as in "Emergency: Call 999 now if:". */
  [HEP_NOTE_TIP] = N_ ("Tip:"),
  [HEP_NOTE_IMPORTANT] = N_ ("Important:"),
  [HEP_NOTE_EMERGENCY] = N_ ("Emergency:"),
  [HEP_NOTE_URGENT] = N_ ("Urgent:"),
  [HEP_NOTE_ADVICE] = N_ ("Advice:"),
};

static const Words facts[] = {
  /* Translators: these name the facts about a treatment in a small table. */
  { "aim", N_ ("What it is for") },
  { "how", N_ ("How it is done") },
  { "anaesthetic", N_ ("Anaesthetic") },
  { "nights", N_ ("Nights in hospital") },
  { "visits", N_ ("Visits") },
  { "recovery", N_ ("Recovery") },
  { "common", N_ ("Common effects") },
  { "serious", N_ ("Serious effects") },
  { "without", N_ ("If you do not have it") },
};

/**
 * hep_words_for_note_style:
 * @style: the style of a note
 *
 * Returns: (transfer none): the word with which the note begins, with its colon
 */
const char *
hep_words_for_note_style (HepNoteStyle style)
{
  g_return_val_if_fail (style <= HEP_NOTE_ADVICE, NULL);
  return _ (note_styles[style]);
}

/**
 * hep_words_dup_note_style_in:
 * @style: the style of a note
 * @language: (nullable): BCP 47 code, or %NULL for that of the interface
 *
 * Returns: (transfer full): the word with which a note in this language begins, with its colon; in
 *   English if it is not translated
 */
char *
hep_words_dup_note_style_in (HepNoteStyle style, const char *language)
{
  g_return_val_if_fail (style <= HEP_NOTE_ADVICE, NULL);
  if (language == NULL)
    return g_strdup (_ (note_styles[style]));
  return hep_locale_dup_words (language, note_styles[style]);
}

/**
 * hep_words_for_fact:
 * @key: the key of a fact of a treatment
 *
 * Returns: (transfer none) (nullable): its name, or %NULL if there is no such fact
 */
const char *
hep_words_for_fact (const char *key)
{
  g_return_val_if_fail (key != NULL, NULL);
  return translate (facts, G_N_ELEMENTS (facts), key);
}

/**
 * hep_words_dup_fact_in:
 * @key: the key of a fact of a treatment
 * @language: (nullable): BCP 47 code, or %NULL for that of the interface
 *
 * Returns: (transfer full) (nullable): its name in this language, in English if it is not
 *   translated; %NULL if there is no such fact
 */
char *
hep_words_dup_fact_in (const char *key, const char *language)
{
  g_return_val_if_fail (key != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (facts); i++)
    if (g_str_equal (facts[i].code, key))
      return language == NULL ? g_strdup (_ (facts[i].words))
                              : hep_locale_dup_words (language, facts[i].words);
  return NULL;
}

/**
 * hep_words_for_status:
 * @status: hep_document_get_status()
 *
 * Returns: (transfer none) (nullable): what warns the reader, or %NULL for a final page
 */
const char *
hep_words_for_status (const char *status)
{
  static const Words warnings[] = {
    { "draft", N_ ("Draft: not yet reviewed by a clinician") },
    { "review", N_ ("Draft: a clinician is reviewing this page") },
    { "outdated", N_ ("Out of date: this page is to be written anew") },
  };

  g_return_val_if_fail (status != NULL, NULL);
  return translate (warnings, G_N_ELEMENTS (warnings), status);
}

/**
 * hep_words_for_review:
 * @document: a page
 * @reviews: (nullable): who has signed which page, in the language of @document
 *
 * Tells a reader by whom the page was reviewed, or that it still has to be.
 *
 * Returns: (transfer full) (nullable): a line without a full stop, or %NULL for a final page in
 *   English that nobody signed by name
 */
char *
hep_words_for_review (HepDocument *document, HepReviews *reviews)
{
  const HepReview *review = NULL;
  const char *status;
  HepReviewState state = HEP_REVIEW_NONE;
  g_autofree char *date = NULL;

  g_return_val_if_fail (document != NULL, NULL);
  g_return_val_if_fail (reviews == NULL || HEP_IS_REVIEWS (reviews), NULL);

  status = hep_document_get_status (document);
  /* What is out of date is so for good, whoever has signed it. */
  if (reviews != NULL && !g_str_equal (status, "outdated"))
    state = hep_reviews_get_state (reviews, document);
  /* A final page is in English; nobody has read its translation yet. */
  if (state == HEP_REVIEW_NONE && hep_document_get_source (document) != NULL
      && !g_str_equal (status, "outdated"))
    return g_strdup (_ ("Draft translation: not yet reviewed"));
  if (state == HEP_REVIEW_NONE)
    return g_strdup (hep_words_for_status (status));

  review = hep_reviews_lookup (reviews, hep_document_get_id (document));
  date = hep_words_for_date (review->date);
  if (state == HEP_REVIEW_SIGNED)
    /* Translators: a name, what that person is, and a date: "Reviewed by Dr A. Smith, liver
     * surgeon, on 23 November 2026". */
    return g_strdup_printf (_ ("Reviewed by %1$s, %2$s, on %3$s"), review->name, review->role,
                            date);
  /* Translators: a name, what that person is, and a date. */
  return g_strdup_printf (_ ("Draft: changed since the review by %1$s, %2$s, on %3$s"),
                          review->name, review->role, date);
}

static gboolean
count_unsourced_cb (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  guint *n_unsourced = user_data;

  if ((hep_block_get_text (block) != NULL || hep_block_get_description (block) != NULL)
      && g_strv_contains (hep_block_get_sources (block), HEP_SOURCE_NEEDS_REVIEW))
    *n_unsourced += 1;
  return FALSE;
}

/**
 * hep_words_for_unsourced:
 * @document: a page
 * @reviews: (nullable): who has signed which page
 *
 * Tells a reader how much of a page rests on no published source. A clinician who has signed the
 * page answers for all of it.
 *
 * Returns: (transfer full) (nullable): sentences, or %NULL if there is nothing to tell
 */
char *
hep_words_for_unsourced (HepDocument *document, HepReviews *reviews)
{
  guint n = 0;

  g_return_val_if_fail (document != NULL, NULL);
  g_return_val_if_fail (reviews == NULL || HEP_IS_REVIEWS (reviews), NULL);

  if (reviews != NULL && hep_reviews_get_state (reviews, document) == HEP_REVIEW_SIGNED)
    return NULL;
  hep_document_foreach_block (document, count_unsourced_cb, &n);
  if (n == 0)
    return NULL;
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   /* Translators: %u is how many pieces of text rest on no published source. */
                   "%u statement here, or a part of it, has no source yet. A clinician must still "
                   "confirm it.",
                   "%u statements here, or parts of them, have no source yet. A clinician must "
                   "still confirm them.",
                   n),
      n);
}

/**
 * hep_words_for_translation:
 * @state: whether a block is translated
 *
 * Tells a reader why a block is in English.
 *
 * Returns: (transfer none) (nullable): a line without a full stop, or %NULL if the block is as it
 *   should be
 */
const char *
hep_words_for_translation (HepTranslationState state)
{
  static const char *const words[] = {
    [HEP_TRANSLATION_SOURCE] = NULL,
    [HEP_TRANSLATION_DONE] = NULL,
    /* Translators: these stand at a text in English on a translated page. */
    [HEP_TRANSLATION_MISSING] = N_ ("In English: not yet translated"),
    [HEP_TRANSLATION_OUTDATED] = N_ ("In English: changed since it was translated"),
    [HEP_TRANSLATION_FAULTY] = N_ ("In English: the translation must be corrected first"),
  };

  g_return_val_if_fail (state <= HEP_TRANSLATION_FAULTY, NULL);
  return words[state] != NULL ? _ (words[state]) : NULL;
}

/**
 * hep_words_for_date:
 * @iso_date: a day as "2026-11-23"
 *
 * Writes a day so that nobody can take the month for the day. The month's name comes from our own
 * catalogue, not from the C library: the language changes while the program runs.
 *
 * Returns: (transfer full) (nullable): the day in words, or %NULL if @iso_date is not a day
 */
char *
hep_words_for_date (const char *iso_date)
{
  static const char *const months[] = {
    /* Translators: months as they stand in a date, as in "23 November 2026". */
    NC_ ("in a date", "January"), NC_ ("in a date", "February"), NC_ ("in a date", "March"),
    NC_ ("in a date", "April"),   NC_ ("in a date", "May"),      NC_ ("in a date", "June"),
    NC_ ("in a date", "July"),    NC_ ("in a date", "August"),   NC_ ("in a date", "September"),
    NC_ ("in a date", "October"), NC_ ("in a date", "November"), NC_ ("in a date", "December"),
  };

  g_return_val_if_fail (iso_date != NULL, NULL);

  if (!hep_value_is_date (iso_date))
    return NULL;
  return g_strdup_printf (
      /* Translators: a date: day, name of the month, year. */
      _ ("%1$d %2$s %3$d"), atoi (iso_date + 8),
      g_dpgettext2 (GETTEXT_PACKAGE, "in a date", months[atoi (iso_date + 5) - 1]),
      atoi (iso_date));
}
