/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "hep-reviews.h"
#include "hep-words.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepReviews) reviews = hep_reviews_new_from_bytes (bytes, "en.ini", &error);
  g_autofree char **topics = NULL;

  if (reviews == NULL)
    {
      fuzz_check_error (error);
      return 0;
    }

  topics = hep_reviews_list_topics (reviews);
  for (gsize i = 0; topics[i] != NULL; i++)
    {
      const HepReview *review = hep_reviews_lookup (reviews, topics[i]);
      g_autofree char *date = hep_words_for_date (review->date);

      fuzz_check_string (review->name);
      fuzz_check_string (review->role);
      fuzz_check_string (date);
      g_assert_cmpuint (strlen (review->digest), ==, 64);
    }
  return 0;
}
