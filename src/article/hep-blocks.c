/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-blocks.h"

#include "hep-hang-layout.h"
#include "hep-text-block.h"

/* Pixels between a sign and the words beside it. */
#define HANG_GAP 9

/**
 * hep_blocks_build:
 * @builder: what builds the page
 * @block: a block that is not a section
 * @level: level of the heading it stands under
 *
 * Returns: (transfer floating): what shows the block
 */
GtkWidget *
hep_blocks_build (HepBlockBuilder *builder, HepBlock *block, guint level)
{
  g_return_val_if_fail (builder != NULL, NULL);
  g_return_val_if_fail (block != NULL, NULL);

  switch (hep_block_get_kind (block))
    {
    case HEP_BLOCK_PARAGRAPH:
      return hep_block_builder_text (builder, block, hep_block_get_text (block),
                                     GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph");
    case HEP_BLOCK_LIST:
    case HEP_BLOCK_STEPS:
      return hep_list_block_new (builder, block, level);
    case HEP_BLOCK_TERMS:
      return hep_terms_block_new (builder, block, level);
    case HEP_BLOCK_TABLE:
      return hep_table_block_new (builder, block);
    case HEP_BLOCK_FIGURE:
      return hep_figure_block_new (builder, block);
    case HEP_BLOCK_NOTE:
      return hep_note_block_new (builder, block, level);
    case HEP_BLOCK_QUOTE:
      return hep_quote_block_new (builder, block, level);
    case HEP_BLOCK_CHANCE:
      return hep_chance_block_new (builder, block, level);
    case HEP_BLOCK_FACTS:
      return hep_facts_block_new (builder, block);
    case HEP_BLOCK_QUESTIONS:
      return hep_questions_block_new (builder, block);
    case HEP_BLOCK_CLINIC:
      return hep_clinic_block_new (builder, block);
    case HEP_BLOCK_COMPARE:
      return hep_compare_block_new (builder, level);
    case HEP_BLOCK_GLOSSARY:
      return hep_glossary_block_new (builder, level);
    case HEP_BLOCK_SECTION:
    case HEP_BLOCK_ITEM:
    case HEP_BLOCK_ROW:
    case HEP_BLOCK_CELL:
    case HEP_BLOCK_PART:
    case HEP_BLOCK_FACT:
    case HEP_BLOCK_QUESTION:
    default:
      /* The parser lets no part of a block stand alone, and no section stand inside a block. */
      g_assert_not_reached ();
    }
}

/**
 * hep_blocks_box:
 * @role: what the box is to a screen reader
 * @css_class: (nullable): how it looks
 *
 * Returns: (transfer floating): an empty column
 */
GtkWidget *
hep_blocks_box (GtkAccessibleRole role, const char *css_class)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", role, "orientation",
                                 GTK_ORIENTATION_VERTICAL, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (box, css_class);
  return box;
}

/**
 * hep_blocks_hang:
 * @role: what the whole is to a screen reader
 * @css_name: its name in the style sheet
 * @sign: (transfer floating): what stands at the side
 * @content: (transfer floating): what stands beside it
 *
 * Returns: (transfer floating): the two side by side, at the top
 */
GtkWidget *
hep_blocks_hang (GtkAccessibleRole role, const char *css_name, GtkWidget *sign, GtkWidget *content)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", role, "css-name", css_name, NULL);

  gtk_widget_set_layout_manager (box, hep_hang_layout_new (HANG_GAP));
  gtk_box_append (GTK_BOX (box), sign);
  gtk_box_append (GTK_BOX (box), content);
  return box;
}

/**
 * hep_blocks_plain:
 * @text: words of the interface, without markup
 *
 * Returns: (transfer full): the same words as a rich text
 */
HepText *
hep_blocks_plain (const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  return hep_text_new_from_markup (markup, NULL);
}

/**
 * hep_blocks_text:
 * @text: words that the program adds to an article
 * @role: what they are
 * @css_class: (nullable): how they look
 *
 * Returns: (transfer floating): a text block in the language of the interface
 */
GtkWidget *
hep_blocks_text (HepText *text, GtkAccessibleRole role, const char *css_class)
{
  GtkWidget *block = hep_text_block_new (text, role);

  gtk_widget_add_css_class (block, "interface");
  if (css_class != NULL)
    gtk_widget_add_css_class (block, css_class);
  return block;
}

/**
 * hep_blocks_label:
 * @text: words that the program adds to an article, without markup
 * @role: what they are
 * @css_class: (nullable): how they look
 *
 * Returns: (transfer floating): a text block in the language of the interface
 */
GtkWidget *
hep_blocks_label (const char *text, GtkAccessibleRole role, const char *css_class)
{
  g_autoptr (HepText) rich = hep_blocks_plain (text);

  return hep_blocks_text (rich, role, css_class);
}

/**
 * hep_blocks_trouble:
 * @sentence: what could not be shown
 *
 * Stands where a part of the page should be that could not be read; the rest of the page shows.
 *
 * Returns: (transfer floating): one calm line
 */
GtkWidget *
hep_blocks_trouble (const char *sentence)
{
  return hep_blocks_label (sentence, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "trouble");
}

/**
 * hep_blocks_set_label:
 * @widget: any widget whose role may have a name
 * @label: its name
 *
 * Names a widget for screen readers.
 */
void
hep_blocks_set_label (GtkWidget *widget, const char *label)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}
