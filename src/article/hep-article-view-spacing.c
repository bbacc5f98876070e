/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-article-view-private.h"

#include "hep-text-block-private.h"

static HepSpacing
hep_article_view_get_lines (HepTextSpacer *spacer)
{
  return HEP_ARTICLE_VIEW (spacer)->line_spacing;
}

static HepSpacing
hep_article_view_get_letters (HepTextSpacer *spacer)
{
  return HEP_ARTICLE_VIEW (spacer)->letter_spacing;
}

void
hep_article_view_spacer_init (HepTextSpacerInterface *iface)
{
  iface->get_lines = hep_article_view_get_lines;
  iface->get_letters = hep_article_view_get_letters;
}

static void
lay_out_again (GtkWidget *widget)
{
  if (HEP_IS_TEXT_BLOCK (widget))
    hep_text_block_drop_layout (HEP_TEXT_BLOCK (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    lay_out_again (child);
}

static void
set_class (GtkWidget *widget, const char *css_class, gboolean set)
{
  if (set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

/**
 * hep_article_view_set_line_spacing:
 * @self: a view
 * @spacing: how far apart lines and paragraphs are
 *
 * Lays the article out anew.
 */
void
hep_article_view_set_line_spacing (HepArticleView *self, HepSpacing spacing)
{
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (self));

  if (self->line_spacing == spacing)
    return;

  self->line_spacing = spacing;
  /* The space between paragraphs is the style sheet's. */
  set_class (GTK_WIDGET (self), "wide-lines", spacing == HEP_SPACING_WIDE);
  set_class (GTK_WIDGET (self), "widest-lines", spacing == HEP_SPACING_WIDEST);
  lay_out_again (GTK_WIDGET (self));
  g_object_notify (G_OBJECT (self), "line-spacing");
}

/**
 * hep_article_view_set_letter_spacing:
 * @self: a view
 * @spacing: how far apart letters and words are
 *
 * Lays the article out anew. Letters of Arabic script are joined and stay as they are.
 */
void
hep_article_view_set_letter_spacing (HepArticleView *self, HepSpacing spacing)
{
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (self));

  if (self->letter_spacing == spacing)
    return;

  self->letter_spacing = spacing;
  lay_out_again (GTK_WIDGET (self));
  g_object_notify (G_OBJECT (self), "letter-spacing");
}
