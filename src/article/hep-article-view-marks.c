/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What ties a block of the text to other things: the parts of a picture, and its sources. */

#include "config.h"

#include "hep-article-view-private.h"

#include <glib/gi18n-lib.h>

#include "hep-article-popover.h"
#include "hep-figure-view.h"
#include "hep-source-list.h"

static void
mark (HepArticleView *self, GtkWidget *widget)
{
  if (self->marked != NULL)
    gtk_widget_remove_css_class (self->marked, "marked");
  g_set_weak_pointer (&self->marked, widget);
  if (widget != NULL)
    gtk_widget_add_css_class (widget, "marked");
}

static void
mark_block_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  if (self->builder != NULL)
    mark (self, id[0] != '\0' ? hep_article_view_find_block (self, id) : NULL);
}

/* The innermost block around @widget whose sources can be told. */
static HepBlock *
find_block_around (HepArticleView *self, GtkWidget *widget)
{
  for (; widget != NULL && widget != GTK_WIDGET (self); widget = gtk_widget_get_parent (widget))
    {
      const char *id = hep_block_builder_get_shown (self->builder, widget);

      if (id != NULL)
        return hep_document_find_block (self->document, id);
    }
  return NULL;
}

/* Of the block that is read, or, if none is, that was read last. */
static void
show_sources_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (widget);
  HepBlock *block = NULL;
  GtkWidget *popover;

  if (self->builder != NULL && self->last_focus != NULL)
    block = find_block_around (self, self->last_focus);
  if (block == NULL)
    {
      gtk_accessible_announce (GTK_ACCESSIBLE (self),
                               _ ("Go to a paragraph first to see where it comes from."),
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
      return;
    }
  popover = hep_article_popover_new (_ ("Where this comes from"));
  hep_article_popover_append (
      HEP_ARTICLE_POPOVER (popover),
      hep_source_list_new (hep_block_get_sources (block), self->library, HEP_SOURCES_OF_BLOCK));
  hep_article_popover_open (HEP_ARTICLE_POPOVER (popover), widget, self->last_focus);
}

/* Lets the context menu of a text show where it comes from. */
void
hep_article_view_offer_sources (HepArticleView *self, GMenu *menu, HepTextBlock *block)
{
  HepBlock *around = self->builder != NULL ? find_block_around (self, GTK_WIDGET (block)) : NULL;
  const char *const *sources = around != NULL ? hep_block_get_sources (around) : NULL;

  if (sources != NULL && sources[0] != NULL)
    g_menu_append (menu, _ ("Where this comes from"), "article.show-sources");
}

/* The actions of this file. */
void
hep_article_view_class_install_marks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "article.mark-block", "s", mark_block_cb);
  gtk_widget_class_install_action (widget_class, "article.show-sources", NULL, show_sources_cb);
}

typedef struct
{
  HepArticleView *view;
  GPtrArray *ids;
} HepPointing;

static gboolean
point_figure (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  HepPointing *pointing = user_data;
  GtkWidget *figure = NULL;

  if (hep_block_get_kind (block) == HEP_BLOCK_FIGURE)
    figure = hep_block_builder_find (pointing->view->builder, hep_block_get_id (block));
  if (HEP_IS_FIGURE_VIEW (figure))
    hep_figure_view_point_to (HEP_FIGURE_VIEW (figure), (const char *const *)pointing->ids->pdata);
  return FALSE;
}

/* Lets the pictures show the parts that the block with the focus tells of. */
void
hep_article_view_point_figures (HepArticleView *self, GtkWidget *focus)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  HepPointing pointing = { self, ids };

  if (self->builder == NULL)
    return;
  for (; focus != NULL && focus != GTK_WIDGET (self); focus = gtk_widget_get_parent (focus))
    {
      const char *id = hep_block_builder_get_shown (self->builder, focus);

      if (id != NULL)
        g_ptr_array_add (ids, (gpointer)id);
    }
  g_ptr_array_add (ids, NULL);
  hep_document_foreach_block (self->document, point_figure, &pointing);
}
