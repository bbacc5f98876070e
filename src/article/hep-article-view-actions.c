/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-article-view-private.h"

#include "hep-fold.h"
#include "hep-glossary-popover.h"
#include "hep-library-languages.h"
#include "hep-link.h"

/* Pixels between the top of the window and what was asked for. */
#define TARGET_MARGIN 12
/* Ticks come before the layout of their frame; at the second one the first layout is done. */
#define TARGET_FRAMES 2

/* A table begins with its title, which stands before it. */
static GtkWidget *
find_beginning (GtkWidget *target)
{
  GtkWidget *before = gtk_widget_get_prev_sibling (target);

  return before != NULL && gtk_widget_has_css_class (target, "table") ? before : target;
}

static void
scroll_to_target (HepArticleView *self)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  GtkWidget *content = viewport != NULL ? gtk_viewport_get_child (GTK_VIEWPORT (viewport)) : NULL;
  graphene_rect_t bounds;

  if (content != NULL
      && gtk_widget_compute_bounds (find_beginning (self->target), content, &bounds))
    gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                              MAX (0, bounds.origin.y - TARGET_MARGIN));
}

static gboolean
target_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (widget);

  if (self->target != NULL && ++self->target_frames < TARGET_FRAMES)
    return G_SOURCE_CONTINUE;
  if (self->target != NULL)
    {
      hep_article_view_focus_inside (self->target);
      scroll_to_target (self);
    }
  g_clear_weak_pointer (&self->target);
  self->target_id = 0;
  return G_SOURCE_REMOVE;
}

/* Opens whatever @widget is folded away in, and shows it even if this depth goes without it. */
void
hep_article_view_unfold (HepArticleView *self, GtkWidget *widget)
{
  for (GtkWidget *above = gtk_widget_get_parent (widget); above != NULL;
       above = gtk_widget_get_parent (above))
    if (HEP_IS_FOLD (above))
      hep_fold_set_expanded (HEP_FOLD (above), TRUE);
  if (self->builder != NULL && !gtk_widget_get_mapped (widget))
    hep_reading_depth_reveal (hep_block_builder_get_depth (self->builder), widget);
}

static void
go_to_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (widget);
  GtkWidget *target = hep_article_view_find_block (self, g_variant_get_string (parameter, NULL));

  if (target != NULL)
    hep_article_view_go_to (self, target);
}

static GtkWidget *
find_link (GtkWidget *widget, const char *id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found;

      if (HEP_IS_LINK (child) && hep_link_get_kind (HEP_LINK (child)) == HEP_SPAN_TERM
          && g_str_equal (hep_link_get_target (HEP_LINK (child)), id)
          && gtk_widget_get_mapped (child))
        return child;
      found = find_link (child, id);
      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The link that was pressed has the focus. If nobody pressed one, the first of that word is
 * pointed at, and if there is none, the article. */
static GtkWidget *
find_word (GtkWidget *widget, const char *id)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *link;

  if (HEP_IS_LINK (focus) && gtk_widget_is_ancestor (focus, widget))
    return focus;
  hep_article_view_complete (HEP_ARTICLE_VIEW (widget));
  link = find_link (widget, id);
  return link != NULL ? link : widget;
}

/* The language of the page; %NULL is English. */
static HepLanguage *
get_language (HepArticleView *self)
{
  return self->document != NULL ? hep_library_get_language_of (self->library, self->document)
                                : NULL;
}

static void
show_term_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autoptr (HepGlossary) glossary = NULL;
  HepGlossaryEntry *entry = NULL;
  gboolean has_list = FALSE;
  GtkWidget *popover;

  if (self->library != NULL)
    {
      glossary = hep_library_load_glossary (self->library, get_language (self), NULL);
      has_list = hep_library_find_topic (self->library, "glossary") != NULL;
    }
  if (glossary != NULL)
    entry = hep_glossary_lookup (glossary, id);
  popover = hep_glossary_popover_new (entry, has_list);
  hep_article_popover_open (HEP_ARTICLE_POPOVER (popover), widget, find_word (widget, id));
}

/* `article.select-all` and `article.copy` come from the HepTextSelection. */
void
hep_article_view_class_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "article.go-to", "s", go_to_cb);
  gtk_widget_class_install_action (widget_class, "article.show-term", "s", show_term_cb);
}

/**
 * hep_article_view_go_to:
 * @self: a view
 * @widget: something inside it
 *
 * Unfolds what @widget is folded away in, focuses it or the first thing to read in it, and scrolls
 * it to the top, once it has its place.
 */
void
hep_article_view_go_to (HepArticleView *self, GtkWidget *widget)
{
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  /* What comes below must be there for it to come to the top. */
  hep_article_view_complete (self);
  hep_article_view_unfold (self, widget);
  hep_article_view_cancel_target (self);
  g_set_weak_pointer (&self->target, widget);
  self->target_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), target_tick_cb, NULL, NULL);
}

/* Forgets where the page was going to. */
void
hep_article_view_cancel_target (HepArticleView *self)
{
  if (self->target_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->target_id);
  self->target_id = 0;
  self->target_frames = 0;
  g_clear_weak_pointer (&self->target);
}
