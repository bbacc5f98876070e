/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The second language of a page, and the English that stands in for a translation or under it. */

#include "config.h"

#include "hep-block-builder-private.h"

#include <glib/gi18n-lib.h>

#include "hep-blocks.h"
#include "hep-language-row.h"
#include "hep-language-table.h"
#include "hep-library-languages.h"
#include "hep-text-block.h"
#include "hep-words.h"

static gboolean
is_english (HepDocument *document)
{
  return hep_document_get_source (document) == NULL;
}

/* Somebody vouches for the translation, so it can stand alone. */
static gboolean
is_signed (HepBlockBuilder *self)
{
  HepReviews *reviews
      = self->library != NULL ? hep_library_get_reviews_of (self->library, self->document) : NULL;

  return reviews != NULL && hep_reviews_get_state (reviews, self->document) == HEP_REVIEW_SIGNED;
}

static GtkWidget *
new_name (HepBlockBuilder *self)
{
  const char *code = hep_block_builder_get_page_language (self);
  const HepLanguageInfo *info = hep_language_table_find (code);
  GtkWidget *name = hep_blocks_label (info != NULL ? info->name : code,
                                      GTK_ACCESSIBLE_ROLE_PARAGRAPH, "language-name");

  hep_text_block_set_language (HEP_TEXT_BLOCK (name), code);
  gtk_widget_set_focusable (name, FALSE);
  return name;
}

/* Makes ready for all of the above, and puts the names of both languages at the top of the column.
 */
void
hep_block_builder_init_languages (HepBlockBuilder *self, HepDocument *beside, HepReadingLevel level)
{
  HepDocument *source = hep_document_get_source (self->document);
  guint n_translated;
  guint n_english;

  if (source != NULL)
    {
      hep_document_count_languages (self->document, &n_translated, &n_english);
      self->marks_english = n_translated > 0;
      if (n_translated > 0 && (beside == NULL || !is_english (beside)) && !is_signed (self))
        self->english
            = hep_block_builder_new_quiet (source, self->library, NULL, level, self->outlook);
    }
  if (beside == NULL
      || g_strcmp0 (hep_document_get_id (beside), hep_document_get_id (self->document)) != 0)
    return;

  self->twin = hep_block_builder_new_quiet (beside, self->library, NULL, level, self->outlook);
  hep_document_count_languages (beside, &n_translated, &n_english);
  self->twin->marks_english = n_translated > 0;
  gtk_box_append (GTK_BOX (self->column),
                  hep_language_row_new (new_name (self), new_name (self->twin)));
}

/**
 * hep_block_builder_set_level:
 * @self: the builder
 * @level: how much of the article is read
 *
 * Shows the article in short, as usual or with every closer look unfolded, in both languages.
 */
void
hep_block_builder_set_level (HepBlockBuilder *self, HepReadingLevel level)
{
  g_return_if_fail (self != NULL);

  hep_reading_depth_set_level (self->depth, level);
  if (self->twin != NULL)
    hep_reading_depth_set_level (self->twin->depth, level);
  if (self->english != NULL)
    hep_reading_depth_set_level (self->english->depth, level);
}

/**
 * hep_block_builder_get_words_language:
 * @self: the builder
 *
 * Returns: (transfer none) (nullable): BCP 47 code of the words that the program adds to blocks;
 *   %NULL for the language of the interface
 */
const char *
hep_block_builder_get_words_language (HepBlockBuilder *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->column == NULL ? hep_block_builder_get_page_language (self) : NULL;
}

/* Marks a text that is in English in the place of its translation: with a dotted line at its side,
 * which the notice at the top explains, and with words for a screen reader. */
void
hep_block_builder_mark (HepBlockBuilder *self, GtkWidget *text, HepTranslationState state)
{
  const char *words = hep_words_for_translation (state);

  if (words == NULL || !self->marks_english)
    return;
  gtk_widget_add_css_class (text, "fallback");
  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);
}

/* Both pages come from the same English one, so that their blocks have the same places. */
HepBlock *
hep_block_builder_get_twin (HepBlockBuilder *self, HepBlock *section, guint position)
{
  HepDocument *beside;
  HepBlock *twin;

  if (self->twin == NULL)
    return NULL;
  beside = self->twin->document;
  if (section == NULL)
    return position < hep_document_get_n_blocks (beside) ? hep_document_get_block (beside, position)
                                                         : NULL;
  if (hep_block_get_id (section) == NULL)
    return NULL;
  twin = hep_document_find_block (beside, hep_block_get_id (section));
  return twin != NULL && position < hep_block_get_n_children (twin)
             ? hep_block_get_child (twin, position)
             : NULL;
}

static gboolean
are_same_texts (HepText *one, HepText *other)
{
  if (one == NULL || other == NULL)
    return one == other;
  return g_str_equal (hep_text_get_markup (one), hep_text_get_markup (other));
}

/* Where neither is translated, one piece of English stands for both. */
static gboolean
are_same_words (HepBlock *one, HepBlock *other)
{
  guint n = hep_block_get_n_children (one);

  if (!are_same_texts (hep_block_get_title (one), hep_block_get_title (other))
      || !are_same_texts (hep_block_get_text (one), hep_block_get_text (other))
      || !are_same_texts (hep_block_get_description (one), hep_block_get_description (other))
      || n != hep_block_get_n_children (other))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!are_same_words (hep_block_get_child (one, i), hep_block_get_child (other, i)))
      return FALSE;
  return TRUE;
}

/* Tools and addresses are there once; what is written in them is the same in every language. */
static gboolean
is_read_twice (HepBlock *block)
{
  HepBlockKind kind = hep_block_get_kind (block);

  return kind != HEP_BLOCK_COMPARE && kind != HEP_BLOCK_GLOSSARY && kind != HEP_BLOCK_CLINIC;
}

GtkWidget *
hep_block_builder_put_beside (HepBlockBuilder *self,
                              HepBlock *block,
                              HepBlock *twin,
                              GtkWidget *widget,
                              guint level)
{
  GtkWidget *second;

  if (twin == NULL || !is_read_twice (block) || are_same_words (block, twin))
    return widget;
  second = hep_blocks_build (self->twin, twin, level);
  hep_block_builder_register (self->twin, twin, second);
  return hep_language_row_new (widget, second);
}

GtkWidget *
hep_block_builder_put_heading_beside (HepBlockBuilder *self,
                                      HepBlock *block,
                                      HepBlock *twin,
                                      GtkWidget *heading,
                                      guint level)
{
  if (twin == NULL || are_same_texts (hep_block_get_title (block), hep_block_get_title (twin)))
    return heading;
  return hep_language_row_new (
      heading, hep_block_builder_heading (self->twin, twin, hep_block_get_title (twin), level));
}

/* Title or summary; `text` is the first, and `twin` the words of the second. */
GtkWidget *
hep_block_builder_put_text_beside (HepBlockBuilder *self, GtkWidget *text, HepText *twin)
{
  HepTextBlock *first = HEP_TEXT_BLOCK (text);
  HepTranslationState state;
  GtkWidget *second;

  if (self->twin == NULL || twin == NULL || are_same_texts (hep_text_block_get_text (first), twin))
    return text;

  state = hep_document_get_title_state (self->twin->document);
  second
      = hep_text_block_get_level (first) > 0
            ? hep_block_builder_heading (self->twin, NULL, twin, hep_text_block_get_level (first))
            : hep_block_builder_text (self->twin, NULL, twin, GTK_ACCESSIBLE_ROLE_PARAGRAPH,
                                      "lead");
  hep_text_block_set_language (HEP_TEXT_BLOCK (second),
                               state > HEP_TRANSLATION_DONE
                                   ? hep_block_builder_get_source_language (self)
                                   : hep_block_builder_get_page_language (self->twin));
  hep_block_builder_mark (self->twin, second, state);
  return hep_language_row_new (text, second);
}

/**
 * hep_block_builder_english:
 * @self: the builder
 * @block: a block that must not be misunderstood
 * @level: level of the heading around it
 *
 * Until somebody has checked a translation, the English stands under it.
 *
 * Returns: (transfer floating) (nullable): the block's own words in English, or %NULL if they are
 *   not needed
 */
GtkWidget *
hep_block_builder_english (HepBlockBuilder *self, HepBlock *block, guint level)
{
  HepBlock *source;
  GtkWidget *box;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (block != NULL, NULL);

  if (self->english == NULL || hep_block_get_id (block) == NULL)
    return NULL;
  source = hep_document_find_block (self->english->document, hep_block_get_id (block));
  if (source == NULL || are_same_words (block, source))
    return NULL;

  box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GROUP, "in-english");
  gtk_widget_set_direction (box, GTK_TEXT_DIR_LTR);
  hep_blocks_set_label (box, _ ("In English"));
  gtk_box_append (GTK_BOX (box), hep_blocks_label (_ ("In English"), GTK_ACCESSIBLE_ROLE_PARAGRAPH,
                                                   "language-name"));
  if (hep_block_get_title (source) != NULL)
    gtk_box_append (GTK_BOX (box),
                    hep_block_builder_text (self->english, source, hep_block_get_title (source),
                                            GTK_ACCESSIBLE_ROLE_PARAGRAPH, "block-title"));
  hep_block_builder_add_children (self->english, box, source, level);
  return box;
}
