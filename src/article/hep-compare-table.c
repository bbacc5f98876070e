/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-compare-table.h"

#include <glib/gi18n-lib.h>

#include "hep-blocks.h"
#include "hep-pairs.h"
#include "hep-table-row.h"
#include "hep-text-block.h"
#include "hep-words.h"

/* Characters of average width that sentences in a column need to be read with ease. */
#define MIN_COLUMN_CHARACTERS 17
#define HEADING_LINE_HEIGHT   1.25

/* What is to be shown, while the table is made. */
typedef struct
{
  HepComparison *comparison;
  const guint *positions;
  guint n_positions;
  const char *language;
  guint level;
} Choice;

struct _HepCompareTable
{
  GtkWidget parent_instance;

  GtkWidget *columns; /* the two forms, of which one is seen */
  GtkWidget *stack;
  guint n_columns;
  gboolean stacked;
};

G_DEFINE_FINAL_TYPE (HepCompareTable, hep_compare_table, GTK_TYPE_WIDGET)

static GtkWidget *
new_text (const Choice *choice, HepText *text, GtkAccessibleRole role, const char *css_class)
{
  GtkWidget *block = hep_blocks_text (text, role, css_class);

  if (choice->language != NULL)
    hep_text_block_set_language (HEP_TEXT_BLOCK (block), choice->language);
  return block;
}

/* The name of a treatment, which leads to its page. */
static HepText *
link_title (const Choice *choice, guint i)
{
  guint position = choice->positions[i];
  HepText *title = hep_comparison_get_title (choice->comparison, position);
  g_autofree char *markup = g_strdup_printf ("<link xref=\"%s\">%s</link>",
                                             hep_comparison_get_id (choice->comparison, position),
                                             hep_text_get_markup (title));

  return hep_text_new_from_markup (markup, NULL);
}

static const char *
get_title (const Choice *choice, guint i)
{
  return hep_text_get_plain (hep_comparison_get_title (choice->comparison, choice->positions[i]));
}

static HepText *
get_fact (const Choice *choice, guint i, const char *key)
{
  return hep_comparison_get_fact (choice->comparison, choice->positions[i], key);
}

static const char *
get_words (HepText *fact)
{
  return fact != NULL ? hep_text_get_plain (fact) : _ ("Not stated");
}

static GtkWidget *
new_fact (const Choice *choice, HepText *fact)
{
  return fact != NULL
             ? new_text (choice, fact, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph")
             : hep_blocks_label (get_words (NULL), GTK_ACCESSIBLE_ROLE_PARAGRAPH, "not-filled-in");
}

static GtkWidget *
new_row (const Choice *choice, gboolean is_heading)
{
  const float weights[HEP_TABLE_MAX_COLUMNS] = { 1, 1, 1, 1 };

  return hep_table_row_new (weights, choice->n_positions, is_heading);
}

/* The row takes the focus, so that one step down reads one fact of all the treatments. */
static void
add_cell (GtkWidget *row, GtkWidget *text, const char *css_class)
{
  GtkWidget *cell = hep_blocks_box (GTK_ACCESSIBLE_ROLE_CELL, css_class);

  gtk_widget_set_focusable (text, FALSE);
  gtk_box_append (GTK_BOX (cell), text);
  hep_table_row_add_cell (HEP_TABLE_ROW (row), NULL, cell);
}

static GtkWidget *
build_heading_row (const Choice *choice)
{
  GtkWidget *row = new_row (choice, TRUE);
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint i = 0; i < choice->n_positions; i++)
    {
      g_autoptr (HepText) title = link_title (choice, i);

      add_cell (row, new_text (choice, title, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph"),
                "heading-cell");
      g_string_append_printf (name, "%s%s", i > 0 ? ". " : "", get_title (choice, i));
    }
  hep_blocks_set_label (row, name->str);
  return row;
}

static GtkWidget *
build_fact_row (const Choice *choice, const char *key)
{
  const char *label = hep_words_for_fact (key);
  GtkWidget *row = new_row (choice, FALSE);
  GtkWidget *header = hep_blocks_box (GTK_ACCESSIBLE_ROLE_ROW_HEADER, "fact-name");
  GtkWidget *words = hep_blocks_label (label, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph");
  g_autoptr (GString) name = g_string_new (label);

  gtk_widget_set_focusable (words, FALSE);
  gtk_box_append (GTK_BOX (header), words);
  hep_table_row_set_header (HEP_TABLE_ROW (row), header);
  for (guint i = 0; i < choice->n_positions; i++)
    {
      HepText *fact = get_fact (choice, i, key);

      add_cell (row, new_fact (choice, fact), "cell");
      g_string_append_printf (name, "%s %s: %s", g_str_has_suffix (name->str, ".") ? "" : ".",
                              get_title (choice, i), get_words (fact));
    }
  hep_blocks_set_label (row, name->str);
  return row;
}

static GtkWidget *
build_columns (const Choice *choice)
{
  const char *const *keys = hep_comparison_get_keys ();
  GtkWidget *table = hep_blocks_box (GTK_ACCESSIBLE_ROLE_TABLE, "table");

  hep_blocks_set_label (table, _ ("Treatments side by side"));
  gtk_box_append (GTK_BOX (table), build_heading_row (choice));
  for (guint i = 0; keys[i] != NULL; i++)
    gtk_box_append (GTK_BOX (table), build_fact_row (choice, keys[i]));
  return table;
}

static GtkWidget *
build_treatment (const Choice *choice, guint i)
{
  const char *const *keys = hep_comparison_get_keys ();
  g_autoptr (HepText) title = link_title (choice, i);
  g_autofree char *css_class = g_strdup_printf ("heading-%u", MIN (choice->level + 1, 6));
  GtkWidget *box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "content");
  GtkWidget *heading = new_text (choice, title, GTK_ACCESSIBLE_ROLE_HEADING, css_class);
  GtkWidget *pairs = hep_pairs_new (get_title (choice, i));

  hep_text_block_set_level (HEP_TEXT_BLOCK (heading), (int)MIN (choice->level + 1, 6));
  hep_text_block_set_line_height (HEP_TEXT_BLOCK (heading), HEADING_LINE_HEIGHT);
  gtk_box_append (GTK_BOX (box), heading);
  for (guint j = 0; keys[j] != NULL; j++)
    {
      HepText *fact = get_fact (choice, i, keys[j]);

      hep_pairs_add (pairs, hep_words_for_fact (keys[j]), get_words (fact),
                     new_fact (choice, fact));
    }
  gtk_box_append (GTK_BOX (box), pairs);
  return box;
}

static GtkWidget *
build_stack (const Choice *choice)
{
  GtkWidget *stack = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "treatments");

  for (guint i = 0; i < choice->n_positions; i++)
    gtk_box_append (GTK_BOX (stack), build_treatment (choice, i));
  return stack;
}

static gboolean
is_too_narrow (HepCompareTable *self, int width)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int character = pango_font_metrics_get_approximate_char_width (metrics);

  pango_font_metrics_unref (metrics);
  return width < PANGO_PIXELS (character * MIN_COLUMN_CHARACTERS) * (int)self->n_columns
                     + HEP_TABLE_COLUMN_GAP * ((int)self->n_columns - 1);
}

static GtkSizeRequestMode
hep_compare_table_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hep_compare_table_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  HepCompareTable *self = HEP_COMPARE_TABLE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->stack, orientation, -1, minimum, NULL, NULL, NULL);
      gtk_widget_measure (self->columns, orientation, -1, NULL, natural, NULL, NULL);
      *natural = MAX (*minimum, *natural);
      return;
    }
  if (for_size < 0)
    gtk_widget_measure (self->columns, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &for_size, NULL, NULL);
  gtk_widget_measure (is_too_narrow (self, for_size) ? self->stack : self->columns, orientation,
                      for_size, minimum, natural, NULL, NULL);
}

/* Only one of the forms is there for a screen reader, too. */
static void
show (GtkWidget *form, gboolean shown)
{
  gtk_widget_set_child_visible (form, shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (form), GTK_ACCESSIBLE_STATE_HIDDEN, !shown, -1);
}

static void
hep_compare_table_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HepCompareTable *self = HEP_COMPARE_TABLE (widget);
  gboolean stacked = is_too_narrow (self, width);

  if (stacked != self->stacked)
    {
      show (self->stack, stacked);
      show (self->columns, !stacked);
      self->stacked = stacked;
    }
  gtk_widget_size_allocate (stacked ? self->stack : self->columns,
                            &(GtkAllocation){ 0, 0, width, height }, baseline);
}

static void
hep_compare_table_dispose (GObject *object)
{
  HepCompareTable *self = HEP_COMPARE_TABLE (object);

  g_clear_pointer (&self->columns, gtk_widget_unparent);
  g_clear_pointer (&self->stack, gtk_widget_unparent);
  G_OBJECT_CLASS (hep_compare_table_parent_class)->dispose (object);
}

static void
hep_compare_table_class_init (HepCompareTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hep_compare_table_dispose;
  widget_class->get_request_mode = hep_compare_table_get_request_mode;
  widget_class->measure = hep_compare_table_measure;
  widget_class->size_allocate = hep_compare_table_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "comparetable");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
hep_compare_table_init (HepCompareTable *self)
{
}

/**
 * hep_compare_table_new:
 * @comparison: the treatments; it must outlive the call only
 * @positions: (array length=n_positions): which of them, in the order in which they are shown
 * @n_positions: how many, at most %HEP_TABLE_MAX_COLUMNS
 * @language: (nullable): BCP 47 code of their pages
 * @level: level of the heading around it
 *
 * Returns: (transfer floating): a table with a row for each fact that a page may state
 */
GtkWidget *
hep_compare_table_new (HepComparison *comparison,
                       const guint *positions,
                       guint n_positions,
                       const char *language,
                       guint level)
{
  const Choice choice = { comparison, positions, n_positions, language, level };
  HepCompareTable *self;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (n_positions > 0 && n_positions <= HEP_TABLE_MAX_COLUMNS, NULL);

  self = g_object_new (HEP_TYPE_COMPARE_TABLE, NULL);
  self->n_columns = n_positions;
  self->columns = build_columns (&choice);
  self->stack = build_stack (&choice);
  gtk_widget_set_parent (self->columns, GTK_WIDGET (self));
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
  show (self->columns, TRUE);
  show (self->stack, FALSE);
  return GTK_WIDGET (self);
}

/**
 * hep_compare_table_is_stacked:
 * @self: a table
 *
 * Returns: whether the treatments stood one below the other when it was last laid out
 */
gboolean
hep_compare_table_is_stacked (HepCompareTable *self)
{
  g_return_val_if_fail (HEP_IS_COMPARE_TABLE (self), FALSE);

  return self->stacked;
}
