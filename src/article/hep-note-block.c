/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include "hep-glyph.h"
#include "hep-words.h"

/* The cards follow the principles of the NHS care cards: a strong bar that names the urgency in a
 * word, with a sign, then one instruction, then when it holds. Colour only repeats the word. */
typedef struct
{
  const char *css_class;
  HepGlyphShape glyph;
} HepNoteLook;

static const HepNoteLook looks[] = {
  [HEP_NOTE_TIP] = { "tip", HEP_GLYPH_TIP },
  [HEP_NOTE_IMPORTANT] = { "important", HEP_GLYPH_IMPORTANT },
  [HEP_NOTE_EMERGENCY] = { "emergency", HEP_GLYPH_EMERGENCY },
  [HEP_NOTE_URGENT] = { "urgent", HEP_GLYPH_URGENT },
  [HEP_NOTE_ADVICE] = { "advice", HEP_GLYPH_ADVICE },
};

/* A GROUP's own name is not always spoken, so the text itself begins with the word. */
static HepText *
join_title (const char *word, HepText *title)
{
  g_autofree char *escaped = g_markup_escape_text (word, -1);
  g_autofree char *markup
      = title != NULL ? g_strdup_printf ("<em>%s</em> %s", escaped, hep_text_get_markup (title))
                      : g_strdup_printf ("<em>%s</em>", escaped);

  return hep_text_new_from_markup (markup, NULL);
}

/**
 * hep_note_block_new:
 * @builder: the builder of the page
 * @block: a note of any style
 * @level: level of the heading around it
 *
 * Returns: (transfer floating): a card whose bar holds a sign, the word and the title
 */
GtkWidget *
hep_note_block_new (HepBlockBuilder *builder, HepBlock *block, guint level)
{
  const HepNoteLook *look = &looks[hep_block_get_note_style (block)];
  gboolean is_care_card = hep_block_get_note_style (block) >= HEP_NOTE_EMERGENCY;
  GtkWidget *card = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GROUP, "note");
  GtkWidget *body = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "body");
  g_autofree char *word = hep_words_dup_note_style_in (
      hep_block_get_note_style (block), hep_block_builder_get_words_language (builder));
  g_autoptr (HepText) words = join_title (word, hep_block_get_title (block));
  GtkWidget *heading;
  GtkWidget *bar;

  gtk_widget_add_css_class (card, look->css_class);
  if (is_care_card)
    {
      gtk_widget_add_css_class (card, "care-card");
      level = MIN (level + 1, 6);
      heading = hep_block_builder_heading (builder, block, words, level);
    }
  else
    {
      heading = hep_block_builder_text (builder, block, words, GTK_ACCESSIBLE_ROLE_PARAGRAPH,
                                        "block-title");
    }
  hep_blocks_set_label (card, hep_text_get_plain (words));

  bar = hep_blocks_hang (GTK_ACCESSIBLE_ROLE_GENERIC, "bar", hep_glyph_new (look->glyph), heading);
  gtk_widget_set_direction (bar, gtk_widget_get_direction (heading));
  gtk_box_append (GTK_BOX (card), bar);
  hep_block_builder_add_children (builder, body, block, level);
  if (is_care_card)
    {
      GtkWidget *english = hep_block_builder_english (builder, block, level);

      if (english != NULL)
        gtk_box_append (GTK_BOX (body), english);
    }
  gtk_box_append (GTK_BOX (card), body);
  return card;
}
