/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* From one heading, section, link, table or picture to the next: what screen readers do on the
 * web, they cannot do here, for GTK does not tell them what is where. */

#include "config.h"

#include "hep-article-view-private.h"

#include <glib/gi18n-lib.h>

#include "hep-article-parts.h"
#include "hep-table-row.h"

typedef struct
{
  const char *nick;
  HepArticlePart part;
  const char *below;
  const char *above;
  const char *none;
} Structure;

static const Structure structures[] = {
  { "heading", HEP_PART_HEADING, N_ ("No more headings below"), N_ ("No more headings above"),
    N_ ("No headings on this page") },
  { "section", HEP_PART_SECTION, N_ ("No more sections below"), N_ ("No more sections above"),
    N_ ("No sections on this page") },
  { "link", HEP_PART_LINK, N_ ("No more links below"), N_ ("No more links above"),
    N_ ("No links on this page") },
  { "table", HEP_PART_TABLE, N_ ("No more tables below"), N_ ("No more tables above"),
    N_ ("No tables on this page") },
  { "picture", HEP_PART_PICTURE, N_ ("No more pictures below"), N_ ("No more pictures above"),
    N_ ("No pictures on this page") },
};

static const Structure *
find_structure (const char *nick)
{
  for (gsize i = 0; i < G_N_ELEMENTS (structures); i++)
    if (g_str_equal (structures[i].nick, nick))
      return &structures[i];
  return NULL;
}

/* The nearest of the parts before or after the place of the reader. */
static GtkWidget *
find_nearest (GPtrArray *stops, GPtrArray *parts, int place, int step)
{
  for (int i = place + step; i >= 0 && i < (int)stops->len; i += step)
    if (g_ptr_array_find (parts, g_ptr_array_index (stops, i), NULL))
      return g_ptr_array_index (stops, i);
  return NULL;
}

/* The first row of a table is not where it begins: there may be a row of headings above. */
static GtkWidget *
find_start (GtkWidget *next, HepArticlePart part)
{
  return part == HEP_PART_TABLE
             ? gtk_widget_get_parent (gtk_widget_get_ancestor (next, HEP_TYPE_TABLE_ROW))
             : next;
}

static void
go (GtkWidget *widget, GVariant *parameter, int step)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (widget);
  const Structure *structure = find_structure (g_variant_get_string (parameter, NULL));
  g_autoptr (GPtrArray) stops = NULL;
  g_autoptr (GPtrArray) parts = NULL;
  GtkWidget *next;

  if (structure == NULL)
    return;

  parts = hep_article_parts_list (self, structure->part);
  stops = hep_article_view_list_stops (self);
  next = find_nearest (stops, parts, hep_article_view_find_place (self, stops), step);
  if (next == NULL)
    {
      gtk_accessible_announce (GTK_ACCESSIBLE (self),
                               parts->len == 0 ? _ (structure->none)
                               : step > 0      ? _ (structure->below)
                                               : _ (structure->above),
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
      return;
    }
  gtk_widget_grab_focus (next);
  /* A link is read where it stands, anything else is the start of something. */
  if (structure->part != HEP_PART_LINK)
    hep_article_view_go_to (self, find_start (next, structure->part));
}

static void
next_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  go (widget, parameter, 1);
}

static void
previous_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  go (widget, parameter, -1);
}

/* The actions of this file. */
void
hep_article_view_class_install_structure (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "article.next", "s", next_cb);
  gtk_widget_class_install_action (widget_class, "article.previous", "s", previous_cb);
}
