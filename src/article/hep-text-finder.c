/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-finder-private.h"

#include "hep-article-view-private.h"
#include "hep-fold.h"
#include "hep-glossary-view.h"
#include "hep-text-block-private.h"

/* Pixels that stay free around the current match. */
#define MARGIN 24
/* Where it comes to stand when the page has to move: this part of the window from its top. */
#define STAND 0.3
/* Ticks come before the layout of their frame; at the second one what was opened has its place. */
#define LAYOUT_FRAMES 2

G_DEFINE_FINAL_TYPE (HepTextFinder, hep_text_finder, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void fold_expanded_cb (HepTextFinder *self);

static void
clear_match (gpointer data)
{
  g_object_unref (((HepFoundPlace *)data)->block);
}

static void
search_block (HepTextFinder *self, HepTextBlock *block, HepFoldReason closed, gboolean *passed)
{
  g_autoptr (GArray) found = NULL;

  if (self->search != NULL)
    found
        = hep_text_search_find (self->search, hep_text_get_plain (hep_text_block_get_text (block)));
  if (found != NULL && self->hidden)
    {
      self->n_hidden += found->len;
      g_clear_pointer (&found, g_array_unref);
    }
  if (found != NULL && closed >= HEP_FOLD_SENSITIVE)
    {
      self->n_folded += found->len;
      g_clear_pointer (&found, g_array_unref);
    }

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      HepFoundPlace match
          = { g_object_ref (block), i, g_array_index (found, HepTextMatch, i).start };

      if (!*passed && !(block == self->origin && match.start >= self->origin_offset))
        self->first++;
      g_array_append_val (self->matches, match);
      *passed = *passed || self->first < self->matches->len;
    }
  *passed = *passed || block == self->origin;
  hep_text_block_set_matches (block, g_steal_pointer (&found));
}

/* Blocks, and the folds around them, are hidden by nothing but the form in which the page is read.
 */
static gboolean
is_left_out (HepTextFinder *self, GtkWidget *widget)
{
  return !gtk_widget_get_visible (widget) && self->view->builder != NULL
         && (HEP_IS_FOLD (widget)
             || hep_block_builder_get_shown (self->view->builder, widget) != NULL);
}

static void
search_inside (HepTextFinder *self, GtkWidget *widget, HepFoldReason closed, gboolean *passed)
{
  if (HEP_IS_GLOSSARY_VIEW (widget) && self->search != NULL)
    hep_glossary_view_build_all (HEP_GLOSSARY_VIEW (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gboolean left_out = is_left_out (self, child);
      gboolean hidden = self->hidden;

      if (GTK_IS_NATIVE (child) || (!gtk_widget_get_visible (child) && !left_out)
          || !gtk_widget_get_child_visible (child))
        continue;

      self->hidden = hidden || left_out;
      if (HEP_IS_TEXT_BLOCK (child))
        search_block (self, HEP_TEXT_BLOCK (child), closed, passed);
      else if (HEP_IS_FOLD (child))
        {
          HepFold *fold = HEP_FOLD (child);
          HepFoldReason reason
              = hep_fold_get_expanded (fold) ? HEP_FOLD_NOT : hep_fold_get_reason (fold);

          g_signal_handlers_disconnect_by_func (fold, fold_expanded_cb, self);
          if (self->search != NULL)
            g_signal_connect_object (fold, "notify::expanded", G_CALLBACK (fold_expanded_cb), self,
                                     G_CONNECT_SWAPPED);
          search_block (self, hep_fold_get_title (fold), closed, passed);
          search_inside (self, hep_fold_get_content (fold), MAX (closed, reason), passed);
        }
      else
        search_inside (self, child, closed, passed);
      self->hidden = hidden;
    }
}

/* Searches the article anew, as it may have changed; the current match stays if it is still there.
 */
static void
search (HepTextFinder *self)
{
  g_autoptr (HepTextBlock) block = NULL;
  gsize start = 0;
  gboolean passed = self->origin == NULL;

  if (self->current >= 0)
    {
      block = g_object_ref (hep_text_finder_get_match (self, self->current)->block);
      start = hep_text_finder_get_match (self, self->current)->start;
    }
  g_array_set_size (self->matches, 0);
  self->n_folded = 0;
  self->n_hidden = 0;
  self->first = 0;
  self->current = -1;
  if (self->view == NULL)
    return;

  if (self->search != NULL)
    hep_article_view_complete (self->view);
  search_inside (self, GTK_WIDGET (self->view), HEP_FOLD_NOT, &passed);
  for (guint i = 0; block != NULL && i < self->matches->len && self->current < 0; i++)
    if (hep_text_finder_get_match (self, i)->block == block
        && hep_text_finder_get_match (self, i)->start == start)
      self->current = (int)i;
}

static void
mark_current (HepTextFinder *self)
{
  if (self->current >= 0)
    {
      HepFoundPlace *match = hep_text_finder_get_match (self, self->current);

      hep_text_block_set_current_match (match->block, (int)match->position);
    }
}

static void
fold_expanded_cb (HepTextFinder *self)
{
  if (self->unfolding)
    return;
  search (self);
  mark_current (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
rebuilt_cb (HepTextFinder *self)
{
  g_clear_object (&self->origin);
  self->origin_offset = 0;
  self->current = -1;
  search (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
get_span (HepFoundPlace *match, gsize *start, gsize *end)
{
  HepTextMatch *span
      = &g_array_index (hep_text_block_get_matches (match->block), HepTextMatch, match->position);

  *start = span->start;
  *end = span->end;
}

static void
get_area (HepFoundPlace *match, graphene_rect_t *area)
{
  g_autoptr (GArray) fragments = NULL;
  gsize start, end;

  get_span (match, &start, &end);
  hep_text_block_get_caret_rect (match->block, start, area);
  fragments = hep_text_block_get_fragments (match->block, start, end);
  for (guint i = 0; i < fragments->len; i++)
    graphene_rect_union (area, &g_array_index (fragments, HepLinkFragment, i).area, area);
}

/* Moves the page only if the match is not in sight, and then far enough to show what is around. */
static void
scroll_to_current (HepTextFinder *self)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self->view), GTK_TYPE_VIEWPORT);
  HepFoundPlace *match
      = self->current >= 0 ? hep_text_finder_get_match (self, self->current) : NULL;
  GtkAdjustment *adjustment;
  graphene_rect_t area;
  graphene_point_t top;
  double value, page;

  if (viewport == NULL || match == NULL)
    return;

  get_area (match, &area);
  if (!gtk_widget_compute_point (GTK_WIDGET (match->block),
                                 gtk_viewport_get_child (GTK_VIEWPORT (viewport)), &area.origin,
                                 &top))
    return;

  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  value = gtk_adjustment_get_value (adjustment);
  page = gtk_adjustment_get_page_size (adjustment);
  if (top.y - MARGIN < value || top.y + area.size.height + MARGIN > value + page)
    gtk_adjustment_set_value (adjustment, top.y - page * STAND);
}

static gboolean
tick_cb (GtkWidget *view, GdkFrameClock *clock, gpointer user_data)
{
  HepTextFinder *self = user_data;

  if (++self->frames < LAYOUT_FRAMES)
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  scroll_to_current (self);
  return G_SOURCE_REMOVE;
}

static void
stop_waiting (HepTextFinder *self)
{
  if (self->tick != 0 && self->view != NULL)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->view), self->tick);
  self->tick = 0;
}

static gboolean
unfold (HepTextFinder *self, GtkWidget *widget)
{
  gboolean unfolded = FALSE;

  self->unfolding = TRUE;
  /* The title of a fold is in sight while it is closed. */
  for (GtkWidget *inside = widget; widget != NULL;
       inside = widget, widget = gtk_widget_get_parent (widget))
    if (HEP_IS_FOLD (widget) && inside == hep_fold_get_content (HEP_FOLD (widget))
        && !hep_fold_get_expanded (HEP_FOLD (widget)))
      {
        hep_fold_set_expanded (HEP_FOLD (widget), TRUE);
        unfolded = TRUE;
      }
  self->unfolding = FALSE;
  return unfolded;
}

static void
show_current (HepTextFinder *self)
{
  GtkWidget *block = GTK_WIDGET (hep_text_finder_get_match (self, self->current)->block);

  mark_current (self);
  stop_waiting (self);
  if (!unfold (self, block) && gtk_widget_get_width (block) > 0)
    {
      scroll_to_current (self);
      return;
    }
  self->frames = 0;
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->view), tick_cb, self, NULL);
}

static void
set_origin (HepTextFinder *self, HepTextBlock *block, gsize offset)
{
  g_set_object (&self->origin, block);
  self->origin_offset = offset;
}

static void
hep_text_finder_dispose (GObject *object)
{
  HepTextFinder *self = HEP_TEXT_FINDER (object);

  stop_waiting (self);
  g_clear_weak_pointer (&self->view);
  g_clear_object (&self->origin);
  g_array_set_size (self->matches, 0);
  G_OBJECT_CLASS (hep_text_finder_parent_class)->dispose (object);
}

static void
hep_text_finder_finalize (GObject *object)
{
  HepTextFinder *self = HEP_TEXT_FINDER (object);

  g_array_unref (self->matches);
  g_clear_pointer (&self->search, hep_text_search_free);
  G_OBJECT_CLASS (hep_text_finder_parent_class)->finalize (object);
}

static void
hep_text_finder_class_init (HepTextFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = hep_text_finder_dispose;
  object_class->finalize = hep_text_finder_finalize;
  signals[CHANGED] = g_signal_new ("changed", HEP_TYPE_TEXT_FINDER, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
hep_text_finder_init (HepTextFinder *self)
{
  self->matches = g_array_new (FALSE, FALSE, sizeof (HepFoundPlace));
  g_array_set_clear_func (self->matches, clear_match);
  self->current = -1;
}

/**
 * hep_text_finder_new:
 * @view: the article to look in
 *
 * Returns: (transfer full): a finder without words, which does not keep @view alive
 */
HepTextFinder *
hep_text_finder_new (HepArticleView *view)
{
  HepTextFinder *self;

  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (view), NULL);

  self = g_object_new (HEP_TYPE_TEXT_FINDER, NULL);
  g_set_weak_pointer (&self->view, view);
  for (gsize i = 0; i < 3; i++)
    {
      const char *const signals_of_view[]
          = { "notify::document", "notify::language", "notify::library" };

      g_signal_connect_object (view, signals_of_view[i], G_CALLBACK (rebuilt_cb), self,
                               G_CONNECT_SWAPPED);
    }
  return self;
}

static HepTextBlock *
find_at (GtkWidget *widget, GtkWidget *viewport, double y)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;
      HepTextBlock *found = NULL;

      if (GTK_IS_NATIVE (child) || !gtk_widget_get_mapped (child)
          || !gtk_widget_compute_bounds (child, viewport, &bounds)
          || bounds.origin.y + bounds.size.height <= y)
        continue;
      found = HEP_IS_TEXT_BLOCK (child) ? HEP_TEXT_BLOCK (child) : find_at (child, viewport, y);
      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * hep_text_finder_start:
 * @self: a finder
 *
 * Has the next words looked for from the top of the window, instead of from the last match.
 */
void
hep_text_finder_start (HepTextFinder *self)
{
  GtkWidget *viewport;
  HepTextBlock *block = NULL;

  g_return_if_fail (HEP_IS_TEXT_FINDER (self));

  if (self->view == NULL)
    return;
  viewport = gtk_widget_get_ancestor (GTK_WIDGET (self->view), GTK_TYPE_VIEWPORT);
  if (viewport != NULL)
    block = find_at (GTK_WIDGET (self->view), viewport, 0);
  set_origin (self, block, 0);
}

/**
 * hep_text_finder_stop:
 * @self: a finder
 *
 * Takes all marks away. The current match is selected and gets the focus, to read on from there.
 *
 * Returns: whether there was a current match
 */
gboolean
hep_text_finder_stop (HepTextFinder *self)
{
  g_autoptr (HepTextBlock) block = NULL;
  gsize start = 0, end = 0;

  g_return_val_if_fail (HEP_IS_TEXT_FINDER (self), FALSE);

  if (self->current >= 0)
    {
      block = g_object_ref (hep_text_finder_get_match (self, self->current)->block);
      get_span (hep_text_finder_get_match (self, self->current), &start, &end);
    }
  stop_waiting (self);
  g_clear_pointer (&self->search, hep_text_search_free);
  search (self);
  if (block == NULL || self->view == NULL || !gtk_widget_get_mapped (GTK_WIDGET (block)))
    return FALSE;
  hep_article_view_select (self->view, block, start, end);
  return TRUE;
}

/**
 * hep_text_finder_set_words:
 * @self: a finder
 * @words: what to look for; nothing but spaces to look for nothing
 *
 * Marks all places where the words are, and goes to the first from where the reader is.
 */
void
hep_text_finder_set_words (HepTextFinder *self, const char *words)
{
  g_return_if_fail (HEP_IS_TEXT_FINDER (self));
  g_return_if_fail (words != NULL);

  g_clear_pointer (&self->search, hep_text_search_free);
  self->search = hep_text_search_new (words);
  if (hep_text_search_is_empty (self->search))
    g_clear_pointer (&self->search, hep_text_search_free);

  stop_waiting (self);
  search (self);
  if (self->matches->len > 0)
    {
      self->current = self->first < self->matches->len ? (int)self->first : 0;
      show_current (self);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * hep_text_finder_step:
 * @self: a finder
 * @direction: 1 for the next match, -1 for the one before
 *
 * Goes to another match. After the last one comes the first.
 *
 * Returns: whether it went over the end or the start of the page
 */
gboolean
hep_text_finder_step (HepTextFinder *self, int direction)
{
  int next, n_matches;
  HepFoundPlace *match;

  g_return_val_if_fail (HEP_IS_TEXT_FINDER (self), FALSE);
  g_return_val_if_fail (direction == 1 || direction == -1, FALSE);

  if (self->current >= 0)
    set_origin (self, hep_text_finder_get_match (self, self->current)->block,
                hep_text_finder_get_match (self, self->current)->start);
  search (self);
  n_matches = (int)self->matches->len;
  if (n_matches == 0)
    {
      g_signal_emit (self, signals[CHANGED], 0);
      return FALSE;
    }

  if (self->current >= 0)
    next = self->current + direction;
  else
    next = direction > 0 ? (int)self->first : (int)self->first - 1;
  self->current = (next + n_matches) % n_matches;
  match = hep_text_finder_get_match (self, self->current);
  set_origin (self, match->block, match->start);
  show_current (self);
  g_signal_emit (self, signals[CHANGED], 0);
  return next < 0 || next >= n_matches;
}
