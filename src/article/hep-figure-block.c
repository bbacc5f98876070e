/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include <glib/gi18n-lib.h>

#include "hep-figure-view.h"

/* Without the drawing its words still tell what it shows. */
static GtkWidget *
build_words (HepBlockBuilder *builder, HepBlock *block)
{
  HepText *const texts[] = { hep_block_get_title (block), hep_block_get_description (block) };
  const char *const css_classes[] = { "figure-title", "twin" };
  GtkWidget *box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "figure");

  gtk_box_append (GTK_BOX (box),
                  hep_blocks_trouble (_ ("A picture that belongs here could not be shown.")));
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL)
      gtk_box_append (GTK_BOX (box),
                      hep_block_builder_text (builder, block, texts[i],
                                              GTK_ACCESSIBLE_ROLE_PARAGRAPH, css_classes[i]));
  return box;
}

/**
 * hep_figure_block_new:
 * @builder: the builder of the page
 * @block: a figure
 *
 * Returns: (transfer floating): the figure, or its words if the drawing cannot be read
 */
GtkWidget *
hep_figure_block_new (HepBlockBuilder *builder, HepBlock *block)
{
  HepLibrary *library = hep_block_builder_get_library (builder);
  const char *src = hep_block_get_attribute (block, "src");
  g_autoptr (HepFigure) figure = NULL;
  g_autofree char *place = NULL;

  if (library != NULL && src != NULL)
    figure = hep_library_load_figure (library, src, NULL);
  if (figure == NULL || hep_figure_get_width (figure) <= 0 || hep_figure_get_height (figure) <= 0)
    return build_words (builder, block);
  place = g_strconcat (hep_document_get_id (hep_block_builder_get_document (builder)), "#",
                       hep_block_get_id (block), NULL);
  return hep_figure_view_new (block, figure, hep_block_builder_get_language_of (builder, block),
                              place);
}
