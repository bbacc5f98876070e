/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-document.h"

G_BEGIN_DECLS

/* One clinician's signature under one page; the strings belong to the HepReviews. */
typedef struct
{
  const char *name;
  const char *role;
  const char *date;   /* ISO date on which it was given */
  const char *digest; /* hep_document_dup_digest() of the page as it was then */
} HepReview;

typedef enum
{
  HEP_REVIEW_NONE,
  HEP_REVIEW_SIGNED,
  HEP_REVIEW_CHANGED, /* the words are no longer those that were signed */
} HepReviewState;

/**
 * HepReviews:
 *
 * Who has reviewed which page and when: the file reviews/LANGUAGE.ini.
 */
#define HEP_TYPE_REVIEWS (hep_reviews_get_type ())
G_DECLARE_FINAL_TYPE (HepReviews, hep_reviews, HEP, REVIEWS, GObject)

HepReviews      *hep_reviews_new_from_bytes (GBytes *bytes, const char *name, GError **error);
char           **hep_reviews_list_topics    (HepReviews *self);
const HepReview *hep_reviews_lookup         (HepReviews *self, const char *topic);
HepReviewState   hep_reviews_get_state      (HepReviews *self, HepDocument *document);

G_END_DECLS
