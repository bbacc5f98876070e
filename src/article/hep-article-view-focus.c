/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-article-view-private.h"

#include "hep-figure-part.h"
#include "hep-fold.h"
#include "hep-link.h"
#include "hep-table-row.h"
#include "hep-text-block.h"

/* Pixels of a tall block that stay in sight when the reader goes one screen further down. */
#define SCREEN_OVERLAP 48

/* What Up and Down visit: whatever is read, and the buttons of folds. */
static gboolean
is_block (GtkWidget *widget)
{
  return HEP_IS_TEXT_BLOCK (widget) || HEP_IS_TABLE_ROW (widget)
         || (GTK_IS_BUTTON (widget) && HEP_IS_FOLD (gtk_widget_get_parent (widget)));
}

/* What Tab visits: whatever can be pressed. */
static gboolean
is_control (GtkWidget *widget)
{
  return !HEP_IS_TEXT_BLOCK (widget) && !HEP_IS_TABLE_ROW (widget);
}

/* Of the parts of one drawing Tab visits one; the arrows go to the others. */
static gboolean
is_further_part (GtkWidget *widget)
{
  for (GtkWidget *before = gtk_widget_get_prev_sibling (widget);
       HEP_IS_FIGURE_PART (widget) && before != NULL; before = gtk_widget_get_prev_sibling (before))
    if (HEP_IS_FIGURE_PART (before))
      return TRUE;
  return FALSE;
}

static void
collect_stops (GtkWidget *widget, GPtrArray *stops)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_NATIVE (child) || !gtk_widget_get_mapped (child)
          || !gtk_widget_is_sensitive (child))
        continue;
      if (gtk_widget_get_focusable (child) && gtk_widget_get_can_focus (child))
        g_ptr_array_add (stops, child);
      if (!GTK_IS_BUTTON (child))
        collect_stops (child, stops);
    }
}

/* Where the focus is among the stops, -1 for outside. */
static int
find_focus (HepArticleView *self, GPtrArray *stops)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  guint position;

  for (; focus != NULL && focus != GTK_WIDGET (self); focus = gtk_widget_get_parent (focus))
    if (g_ptr_array_find (stops, focus, &position))
      return (int)position;
  return -1;
}

static GtkWidget *
find_next (GPtrArray *stops, int from, int step, gboolean (*wanted) (GtkWidget *widget))
{
  for (int i = from + step; i >= 0 && i < (int)stops->len; i += step)
    {
      GtkWidget *stop = g_ptr_array_index (stops, i);

      if (wanted (stop))
        return stop;
    }
  return NULL;
}

/* Where a reader who comes into the article begins: where they left it, else at the top. */
static GtkWidget *
find_entry (HepArticleView *self, GPtrArray *stops)
{
  if (self->last_focus != NULL && g_ptr_array_find (stops, self->last_focus, NULL))
    return self->last_focus;
  return find_next (stops, -1, 1, is_block);
}

/* A block taller than the window is first read to its end. */
static gboolean
scroll_in_block (GtkWidget *block, int step)
{
  GtkWidget *scrollable = gtk_widget_get_ancestor (block, GTK_TYPE_SCROLLABLE);
  GtkAdjustment *adjustment;
  graphene_rect_t bounds;
  double page;
  double hidden;

  if (scrollable == NULL || !gtk_widget_compute_bounds (block, scrollable, &bounds))
    return FALSE;
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (scrollable));
  page = gtk_adjustment_get_page_size (adjustment);
  if (bounds.size.height <= page || page <= 2 * SCREEN_OVERLAP)
    return FALSE;

  hidden = step > 0 ? bounds.origin.y + bounds.size.height - page : -bounds.origin.y;
  if (hidden < 1)
    return FALSE;
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment)
                                            + step * MIN (hidden, page - SCREEN_OVERLAP));
  return TRUE;
}

static gboolean
focus_block (HepArticleView *self, GPtrArray *stops, int step)
{
  int from = find_focus (self, stops);
  GtkWidget *next;

  if (from < 0)
    {
      next = find_entry (self, stops);
      return next != NULL && gtk_widget_grab_focus (next);
    }
  if (scroll_in_block (g_ptr_array_index (stops, from), step))
    return TRUE;
  next = find_next (stops, from, step, is_block);
  /* At the first and last block the arrows stay: only Tab leaves the article. */
  return next == NULL || gtk_widget_grab_focus (next);
}

static gboolean
focus_control (HepArticleView *self, GPtrArray *stops, int step)
{
  int from = find_focus (self, stops);
  GtkWidget *next;

  if (from < 0 && step > 0)
    next = find_entry (self, stops);
  else if (from < 0)
    next = find_next (stops, (int)stops->len, -1, is_control);
  else
    {
      next = find_next (stops, from, step, is_control);
      while (next != NULL && is_further_part (next))
        {
          guint position;

          g_ptr_array_find (stops, next, &position);
          next = find_next (stops, (int)position, step, is_control);
        }
    }
  if (next == NULL && from < 0)
    next = find_entry (self, stops);
  return next != NULL && gtk_widget_grab_focus (next);
}

static gboolean
focus_end_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  g_autoptr (GPtrArray) stops = g_ptr_array_new ();
  gboolean last = g_variant_get_boolean (arguments);
  GtkWidget *end;

  if (last)
    hep_article_view_complete (HEP_ARTICLE_VIEW (widget));
  collect_stops (widget, stops);
  end = last ? find_next (stops, (int)stops->len, -1, is_block)
             : find_next (stops, -1, 1, is_block);
  return end != NULL && gtk_widget_grab_focus (end);
}

/* Home and End go to the first and the last block. */
void
hep_article_view_class_install_keys (GtkWidgetClass *widget_class)
{
  const guint keys[][2] = { { GDK_KEY_Home, FALSE },
                            { GDK_KEY_KP_Home, FALSE },
                            { GDK_KEY_End, TRUE },
                            { GDK_KEY_KP_End, TRUE } };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i][0], 0, focus_end_cb, "b", keys[i][1]);
}

/* The focus vfunc: Up and Down go from block to block, Tab to links and controls only, so that
 * nobody has to press Tab sixty times. */
gboolean
hep_article_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (widget);
  GtkWidget *focus_child = gtk_widget_get_focus_child (widget);
  g_autoptr (GPtrArray) stops = g_ptr_array_new ();

  if (GTK_IS_NATIVE (focus_child))
    return gtk_widget_child_focus (focus_child, direction);

  /* Who comes in at the top needs only the top. */
  if (focus_child != NULL || direction == GTK_DIR_UP || direction == GTK_DIR_TAB_BACKWARD)
    hep_article_view_complete (self);
  collect_stops (widget, stops);
  switch (direction)
    {
    case GTK_DIR_UP:
      return focus_block (self, stops, -1);
    case GTK_DIR_DOWN:
      return focus_block (self, stops, 1);
    case GTK_DIR_TAB_BACKWARD:
      return focus_control (self, stops, -1);
    case GTK_DIR_TAB_FORWARD:
      return focus_control (self, stops, 1);
    case GTK_DIR_LEFT:
    case GTK_DIR_RIGHT:
    default:
      return focus_child != NULL && gtk_widget_child_focus (focus_child, direction);
    }
}

/* Remembers where the reader is in the article, to let them come back to it. */
static void
focus_widget_cb (HepArticleView *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self))
      && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) == NULL)
    {
      g_set_weak_pointer (&self->last_focus, focus);
      hep_article_view_point_figures (self, focus);
    }
}

/* To be called once the article is in a window. */
void
hep_article_view_follow_focus (HepArticleView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root))
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (focus_widget_cb), self,
                             G_CONNECT_SWAPPED);
}

/* To be called before the article leaves its window. */
void
hep_article_view_leave_focus (HepArticleView *self)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (GTK_WIDGET (self)), focus_widget_cb,
                                        self);
}

/* What can have the focus now, in the order of reading. */
GPtrArray *
hep_article_view_list_stops (HepArticleView *self)
{
  return hep_article_view_list_stops_in (GTK_WIDGET (self));
}

/* What can have the focus now inside @widget. */
GPtrArray *
hep_article_view_list_stops_in (GtkWidget *widget)
{
  GPtrArray *stops = g_ptr_array_new ();

  collect_stops (widget, stops);
  return stops;
}

/* Focuses the nearest block above `widget`, which has gone out of sight, in an earlier list of
 * stops; does nothing if it was no stop. */
void
hep_article_view_focus_near (HepArticleView *self, GPtrArray *stops, GtkWidget *widget)
{
  guint position;

  if (!g_ptr_array_find (stops, widget, &position))
    return;

  for (guint i = position; i > 0; i--)
    {
      GtkWidget *stop = g_ptr_array_index (stops, i - 1);

      if (is_block (stop) && gtk_widget_get_mapped (stop))
        {
          gtk_widget_grab_focus (stop);
          return;
        }
    }
}

/* Where the reader is among the stops, or was last; -1 for the top. */
int
hep_article_view_find_place (HepArticleView *self, GPtrArray *stops)
{
  int place = find_focus (self, stops);
  guint position;

  if (place < 0 && self->last_focus != NULL
      && g_ptr_array_find (stops, self->last_focus, &position))
    place = (int)position;
  return place;
}

/* Focuses the first thing to read in @widget, or @widget itself. */
gboolean
hep_article_view_focus_inside (GtkWidget *widget)
{
  g_autoptr (GPtrArray) stops = g_ptr_array_new ();
  GtkWidget *first;

  if (gtk_widget_get_focusable (widget))
    return gtk_widget_grab_focus (widget);
  collect_stops (widget, stops);
  first = find_next (stops, -1, 1, is_block);
  return first != NULL && gtk_widget_grab_focus (first);
}
