/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include <glib/gi18n-lib.h>

#include "hep-freshness.h"
#include "hep-glyph.h"
#include "hep-language-styles.h"
#include "hep-library-languages.h"
#include "hep-words.h"

typedef struct
{
  const char *status;
  const char *explanation;
} HepStatusWords;

static const HepStatusWords statuses[] = {
  { "draft",
    N_ ("We wrote this page from published sources. Please check anything that matters to you "
        "with your team.") },
  { "review",
    N_ ("The words may still change. Please check anything that matters to you with your team.") },
  { "signed", N_ ("A clinician has read it. Please still check anything that matters to you with "
                  "your team.") },
  { "changed", N_ ("The words are not quite those that were reviewed. Please check anything that "
                   "matters to you with your team.") },
  { "translation",
    N_ ("Nobody has compared it with the English page yet. Please check anything that matters to "
        "you with your team.") },
  { "outdated",
    N_ ("Some of it may no longer be right. Please ask your team before you rely on it.") },
};

static const HepStatusWords *
find_words (const char *status)
{
  for (gsize i = 0; i < G_N_ELEMENTS (statuses); i++)
    if (g_strcmp0 (statuses[i].status, status) == 0)
      return &statuses[i];
  return NULL;
}

static const char *
get_state (HepDocument *document, HepReviews *reviews)
{
  const char *status = hep_document_get_status (document);
  HepReviewState state = HEP_REVIEW_NONE;

  if (reviews != NULL && g_strcmp0 (status, "outdated") != 0)
    state = hep_reviews_get_state (reviews, document);
  if (state == HEP_REVIEW_SIGNED)
    return "signed";
  if (state == HEP_REVIEW_CHANGED)
    return "changed";
  return hep_document_get_source (document) != NULL && g_strcmp0 (status, "outdated") != 0
             ? "translation"
             : status;
}

static const char overdue[]
    = N_ ("A check of this page is overdue: it is more than 3 years old, and "
          "some of it may have changed since.");

/* By the local clock; what was signed is as fresh as the signature. */
static gboolean
is_overdue (HepDocument *document, HepReviews *reviews)
{
  const HepReview *review = NULL;
  const char *date = hep_document_get_date (document);
  g_autofree char *today = hep_freshness_dup_today ();

  if (reviews != NULL && hep_reviews_get_state (reviews, document) == HEP_REVIEW_SIGNED)
    review = hep_reviews_lookup (reviews, hep_document_get_id (document));
  if (review != NULL)
    date = review->date;
  return date != NULL && hep_freshness_is_overdue (date, today);
}

static void
append_line (GtkWidget *body, const char *line, const char *css_class)
{
  if (line != NULL)
    gtk_box_append (GTK_BOX (body),
                    hep_blocks_label (line, GTK_ACCESSIBLE_ROLE_PARAGRAPH, css_class));
}

/* `lines` end with a %NULL heading and words; those without words are left out. */
static GtkWidget *
build_banner (const char *name, const char *const lines[][2])
{
  GtkWidget *body = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "body");
  GtkWidget *banner;

  for (gsize i = 0; lines[i][0] != NULL; i++)
    append_line (body, lines[i][1], lines[i][0]);
  banner
      = hep_blocks_hang (GTK_ACCESSIBLE_ROLE_GROUP, "draft", hep_glyph_new (HEP_GLYPH_DRAFT), body);
  hep_blocks_set_label (banner, name);
  return banner;
}

/* Of a page that should be in another language, what is in English all the same. */
static const char *
get_english_words (guint n_translated, guint n_english)
{
  if (n_english == 0)
    return NULL;
  return n_translated == 0 ? _ ("This page has not been translated yet. It is in English.")
                           : _ ("Some of this page is in English: it is not translated yet, or has "
                                "changed since. A dotted line stands at its side.");
}

static char *
dup_font_words (GtkWidget *column, HepDocument *document)
{
  const char *missing
      = hep_language_styles_find_missing (column, hep_document_get_language (document));
  g_autofree char *text = hep_document_to_plain_text (document);

  if (!hep_language_styles_has_letters (column, text))
    return g_strdup (_ ("Some letters cannot be shown: no font of this computer has them."));
  /* Translators: %s is the name of a font */
  return missing != NULL
             ? g_strdup_printf (_ ("The letters may look wrong: this computer lacks the "
                                   "font “%s”."),
                                missing)
             : NULL;
}

/**
 * hep_draft_block_new:
 * @builder: the builder of the page
 *
 * Says before the text how far it can be relied on.
 *
 * Returns: (transfer floating) (nullable): the notice, %NULL for a page that is final, fresh and
 * not signed by name
 */
GtkWidget *
hep_draft_block_new (HepBlockBuilder *builder)
{
  HepDocument *document = hep_block_builder_get_document (builder);
  HepDocument *source = hep_document_get_source (document);
  HepLibrary *library = hep_block_builder_get_library (builder);
  g_autofree char *fonts = NULL;
  g_autofree char *heading = NULL;
  g_autofree char *unsourced = NULL;
  HepReviews *reviews;
  const HepStatusWords *status;
  const char *english = NULL;
  gboolean is_all_english = FALSE;
  const char *warning;
  const char *name;

  if (source != NULL)
    {
      guint n_translated;
      guint n_english;

      hep_document_count_languages (document, &n_translated, &n_english);
      english = get_english_words (n_translated, n_english);
      is_all_english = n_translated == 0;
      if (is_all_english)
        document = source; /* It is read as the English page that it is. */
      else
        fonts = dup_font_words (hep_block_builder_get_column (builder), document);
    }
  /* A broken file of reviews signs nothing. */
  reviews = library != NULL ? hep_library_get_reviews_of (library, document) : NULL;
  status = find_words (get_state (document, reviews));
  if (status != NULL)
    heading = hep_words_for_review (document, reviews);
  if (heading != NULL)
    unsourced = hep_words_for_unsourced (document, reviews);
  warning = is_overdue (document, reviews) ? _ (overdue) : NULL;

  name = heading != NULL ? heading : warning != NULL ? warning : english != NULL ? english : fonts;
  if (name == NULL)
    return NULL;
  return build_banner (name, (const char *const[][2]){
                                 { "block-title", is_all_english ? english : NULL },
                                 { "block-title", heading },
                                 { "paragraph", heading != NULL ? _ (status->explanation) : NULL },
                                 { "paragraph", unsourced },
                                 { "paragraph", is_all_english ? NULL : english },
                                 { "paragraph", fonts },
                                 { "block-title", warning },
                                 { NULL, NULL },
                             });
}
