/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-language-summary.h"

#include "hep-library-languages.h"

#include <glib/gi18n-lib.h>

/* A signature counts as long as the words are those that were signed. */
static guint
count_reviewed (HepLibrary *library, HepLanguage *language)
{
  HepReviews *reviews = hep_language_is_english (language)
                            ? hep_library_get_reviews (library, NULL)
                            : hep_language_get_reviews (language, NULL);
  g_auto (GStrv) signed_topics = reviews != NULL ? hep_reviews_list_topics (reviews) : NULL;
  guint n = 0;

  for (guint i = 0; signed_topics != NULL && signed_topics[i] != NULL; i++)
    {
      HepTopic *topic = hep_library_find_topic (library, signed_topics[i]);
      g_autoptr (HepDocument) document
          = topic != NULL ? hep_topic_load_in (topic, language, NULL) : NULL;

      if (document != NULL && hep_reviews_get_state (reviews, document) == HEP_REVIEW_SIGNED)
        n++;
    }
  return n;
}

static void
count_topic (HepLanguage *language, HepTopic *topic, HepLanguageSummary *summary)
{
  HepCoverage coverage;

  hep_language_get_coverage (language, hep_topic_get_id (topic), &coverage);
  summary->n_topics++;
  if (hep_coverage_is_enough (&coverage))
    summary->n_complete++;
  else if (coverage.n_done > 0)
    summary->n_partly++;
  if (coverage.n_outdated > 0)
    summary->n_outdated++;
}

/**
 * hep_library_summarise:
 * @library: a library
 * @language: one of its languages
 * @summary: (out): how far the language has come
 *
 * Counts from the index. Pages are opened only if they are signed, to see whether they still say
 * what was signed.
 */
void
hep_library_summarise (HepLibrary *library, HepLanguage *language, HepLanguageSummary *summary)
{
  HepCoverage all;

  g_return_if_fail (HEP_IS_LIBRARY (library));
  g_return_if_fail (HEP_IS_LANGUAGE (language));
  g_return_if_fail (summary != NULL);

  *summary = (HepLanguageSummary){ 0 };
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (GListModel) section = g_list_model_get_item (G_LIST_MODEL (library), i);

      for (guint j = 0; j < g_list_model_get_n_items (section); j++)
        {
          g_autoptr (HepTopic) topic = g_list_model_get_item (section, j);

          count_topic (language, topic, summary);
        }
    }
  hep_language_get_coverage (language, NULL, &all);
  summary->percent = hep_coverage_get_percent (&all);
  if (hep_language_is_english (language))
    {
      summary->percent = 100;
      summary->n_complete = summary->n_topics;
      summary->n_partly = 0;
    }
  summary->n_reviewed = count_reviewed (library, language);
}

static char *
dup_extent (const HepLanguageSummary *summary)
{
  if (summary->n_complete == 0 && summary->n_partly == 0)
    return g_strdup (_ ("Buttons and menus only"));
  if (summary->n_complete == summary->n_topics)
    return g_strdup (_ ("All pages"));
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   /* Translators: how many pages are translated, then how many there are. */
                   "%u of %u pages", "%u of %u pages", summary->n_complete),
      summary->n_complete, summary->n_topics);
}

static void
append (GString *words, const char *more)
{
  /* Translators: stands between two things that are said of a language: "All pages, not reviewed".
   */
  g_string_append_printf (words, "%s%s", C_ ("list of two", ", "), more);
}

/**
 * hep_words_for_summary:
 * @summary: how far a language has come
 *
 * Returns: (transfer full): the same in the words of the interface: how many pages there are,
 * whether some are out of date, and how many are reviewed
 */
char *
hep_words_for_summary (const HepLanguageSummary *summary)
{
  g_autofree char *extent = NULL;
  g_autoptr (GString) words = NULL;

  g_return_val_if_fail (summary != NULL, NULL);

  extent = dup_extent (summary);
  words = g_string_new (extent);
  if (summary->n_partly > 0)
    append (words, _ ("more in part"));
  if (summary->n_outdated > 0)
    append (words, _ ("some out of date"));
  if (summary->n_complete == 0 && summary->n_partly == 0)
    return g_string_free_and_steal (g_steal_pointer (&words));
  if (summary->n_reviewed == 0)
    append (words, _ ("not reviewed"));
  else
    {
      g_autofree char *reviewed = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE,
                       /* Translators: %u is how many pages a clinician has signed. */
                       "%u reviewed", "%u reviewed", summary->n_reviewed),
          summary->n_reviewed);

      append (words, reviewed);
    }
  return g_string_free_and_steal (g_steal_pointer (&words));
}
