/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-language-row.h"

#include "hep-sides-layout.h"

#define CSS_NAME "languagerow"
#define GAP      32

/**
 * hep_language_row_new:
 * @first: (transfer floating): words in the language of the page
 * @second: (transfer floating): the same in the other language
 *
 * The first stands where lines of the interface begin; whatever the languages of both, a page read
 * side by side stays in the same two columns. Screen readers meet the first before the second.
 *
 * Returns: (transfer floating): a row of both
 */
GtkWidget *
hep_language_row_new (GtkWidget *first, GtkWidget *second)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GENERIC,
                                 "css-name", CSS_NAME, NULL);

  gtk_widget_set_layout_manager (row, hep_sides_layout_new (GAP));
  gtk_box_append (GTK_BOX (row), first);
  gtk_box_append (GTK_BOX (row), second);
  return row;
}

static gboolean
is_row (GtkWidget *widget)
{
  return widget != NULL && g_str_equal (gtk_widget_get_css_name (widget), CSS_NAME);
}

/**
 * hep_language_row_is_second:
 * @widget: something in an article
 *
 * Returns: whether it belongs to the second language
 */
gboolean
hep_language_row_is_second (GtkWidget *widget)
{
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL;
       widget = parent, parent = gtk_widget_get_parent (widget))
    if (is_row (parent))
      return widget == gtk_widget_get_last_child (parent);
  return FALSE;
}

/**
 * hep_language_row_get_holder:
 * @widget: something in an article
 *
 * Returns: (transfer none) (nullable): what it stands in, as if there were one language only
 */
GtkWidget *
hep_language_row_get_holder (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  return is_row (parent) ? gtk_widget_get_parent (parent) : parent;
}
