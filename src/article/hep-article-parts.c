/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-article-parts.h"

#include "hep-article-view-private.h"
#include "hep-figure-view.h"
#include "hep-language-row.h"
#include "hep-link.h"
#include "hep-table-row.h"
#include "hep-text-block.h"

/* A section is the present one from when its heading is this near to the upper edge, in pixels. */
#define READING_LINE 48

typedef gboolean (*StartFunc) (HepArticleView *view, GPtrArray *stops, guint position);

static gboolean
starts_heading (HepArticleView *view, GPtrArray *stops, guint position)
{
  GtkWidget *stop = g_ptr_array_index (stops, position);

  return HEP_IS_TEXT_BLOCK (stop) && hep_text_block_get_level (HEP_TEXT_BLOCK (stop)) > 0;
}

static gboolean
is_section (HepArticleView *view, GtkWidget *widget)
{
  const char *id = hep_block_builder_get_shown (view->builder, widget);
  HepBlock *block = id != NULL ? hep_document_find_block (view->document, id) : NULL;

  return block != NULL ? hep_block_get_kind (block) == HEP_BLOCK_SECTION
                       : gtk_widget_has_css_class (widget, "sources");
}

static gboolean
starts_section (HepArticleView *view, GPtrArray *stops, guint position)
{
  return starts_heading (view, stops, position)
         && is_section (view, hep_language_row_get_holder (g_ptr_array_index (stops, position)));
}

static gboolean
starts_link (HepArticleView *view, GPtrArray *stops, guint position)
{
  return HEP_IS_LINK (g_ptr_array_index (stops, position));
}

static GtkWidget *
find_table (GtkWidget *widget)
{
  GtkWidget *row = gtk_widget_get_ancestor (widget, HEP_TYPE_TABLE_ROW);

  return row != NULL ? gtk_widget_get_parent (row) : NULL;
}

/* The first row that takes the focus: a screen reader says there what the table is. */
static gboolean
starts_table (HepArticleView *view, GPtrArray *stops, guint position)
{
  GtkWidget *table = find_table (g_ptr_array_index (stops, position));

  return table != NULL
         && (position == 0 || find_table (g_ptr_array_index (stops, position - 1)) != table);
}

static GtkWidget *
find_picture (HepArticleView *view, GtkWidget *widget)
{
  for (; widget != NULL && widget != GTK_WIDGET (view); widget = gtk_widget_get_parent (widget))
    if (HEP_IS_FIGURE_VIEW (widget) || gtk_widget_has_css_class (widget, "figure")
        || gtk_widget_has_css_class (widget, "chance"))
      return widget;
  return NULL;
}

static gboolean
starts_picture (HepArticleView *view, GPtrArray *stops, guint position)
{
  GtkWidget *picture = find_picture (view, g_ptr_array_index (stops, position));

  return picture != NULL
         && (position == 0
             || find_picture (view, g_ptr_array_index (stops, position - 1)) != picture);
}

static const StartFunc starts[] = {
  [HEP_PART_HEADING] = starts_heading, [HEP_PART_SECTION] = starts_section,
  [HEP_PART_LINK] = starts_link,       [HEP_PART_TABLE] = starts_table,
  [HEP_PART_PICTURE] = starts_picture,
};

static GPtrArray *
select_parts (HepArticleView *view, GPtrArray *stops, HepArticlePart part)
{
  GPtrArray *parts = g_ptr_array_new ();

  for (guint i = 0; view->builder != NULL && i < stops->len; i++)
    if (starts[part](view, stops, i)
        && (part == HEP_PART_LINK || !hep_language_row_is_second (g_ptr_array_index (stops, i))))
      g_ptr_array_add (parts, g_ptr_array_index (stops, i));
  return parts;
}

/**
 * hep_article_parts_list:
 * @view: an article
 * @part: a kind of part
 *
 * Builds what is missing of the article, to know all of them. What is folded away, or not shown at
 * this depth, is not among them.
 *
 * Returns: (transfer container) (element-type GtkWidget): the parts, in the order of reading
 */
GPtrArray *
hep_article_parts_list (HepArticleView *view, HepArticlePart part)
{
  g_autoptr (GPtrArray) stops = NULL;

  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (view), NULL);
  g_return_val_if_fail (part < G_N_ELEMENTS (starts), NULL);

  hep_article_view_complete (view);
  stops = hep_article_view_list_stops (view);
  return select_parts (view, stops, part);
}

/* What a scrolled page shows of its column, in pixels. While it scrolls, the widgets have not moved
 * yet. */
typedef struct
{
  GtkWidget *column;
  double top;
  double bottom;
} Sight;

static gboolean
get_sight (HepArticleView *view, Sight *sight)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (view), GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment;

  if (viewport == NULL)
    return FALSE;
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  sight->column = gtk_viewport_get_child (GTK_VIEWPORT (viewport));
  sight->top = gtk_adjustment_get_value (adjustment);
  sight->bottom = sight->top + gtk_adjustment_get_page_size (adjustment);
  return TRUE;
}

/* The section around what was read last, if that is in sight. */
static GtkWidget *
find_around_focus (HepArticleView *view, const Sight *sight, GPtrArray *stops, GPtrArray *sections)
{
  graphene_rect_t bounds;
  GtkWidget *found = NULL;
  guint focus;

  if (view->last_focus == NULL || !g_ptr_array_find (stops, view->last_focus, &focus)
      || !gtk_widget_compute_bounds (view->last_focus, sight->column, &bounds)
      || bounds.origin.y + bounds.size.height <= sight->top || bounds.origin.y >= sight->bottom)
    return NULL;

  for (guint i = 0, next = 0; i <= focus && next < sections->len; i++)
    if (g_ptr_array_index (stops, i) == g_ptr_array_index (sections, next))
      found = g_ptr_array_index (sections, next++);
  return found;
}

/**
 * hep_article_parts_get_current:
 * @view: an article
 *
 * Returns: (transfer none) (nullable): the section the reader is in: that of the keyboard focus
 *   while it is in sight, else the one at the top of the window; %NULL above the first
 */
GtkWidget *
hep_article_parts_get_current (HepArticleView *view)
{
  g_autoptr (GPtrArray) stops = NULL;
  g_autoptr (GPtrArray) sections = NULL;
  GtkWidget *found;
  Sight sight;

  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (view), NULL);

  if (!get_sight (view, &sight))
    return NULL;

  stops = hep_article_view_list_stops (view);
  sections = select_parts (view, stops, HEP_PART_SECTION);
  found = find_around_focus (view, &sight, stops, sections);
  for (guint i = 0; found == NULL && i < sections->len; i++)
    {
      GtkWidget *section = g_ptr_array_index (sections, sections->len - 1 - i);
      graphene_point_t top;

      if (gtk_widget_compute_point (section, sight.column, &GRAPHENE_POINT_INIT (0, 0), &top)
          && top.y <= sight.top + READING_LINE)
        found = section;
    }
  return found;
}

/**
 * hep_article_parts_get_title:
 * @stop: a heading, section or link of an article
 *
 * Returns: (transfer none) (nullable): what it says
 */
const char *
hep_article_parts_get_title (GtkWidget *stop)
{
  g_return_val_if_fail (GTK_IS_WIDGET (stop), NULL);

  if (HEP_IS_LINK (stop))
    return hep_link_get_text (HEP_LINK (stop));
  return HEP_IS_TEXT_BLOCK (stop)
             ? hep_text_get_plain (hep_text_block_get_text (HEP_TEXT_BLOCK (stop)))
             : NULL;
}

/**
 * hep_article_parts_get_level:
 * @stop: a part of an article
 *
 * Returns: the level of a heading, 0 for anything else
 */
int
hep_article_parts_get_level (GtkWidget *stop)
{
  g_return_val_if_fail (GTK_IS_WIDGET (stop), 0);

  return HEP_IS_TEXT_BLOCK (stop) ? hep_text_block_get_level (HEP_TEXT_BLOCK (stop)) : 0;
}
