/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-table-row.h"

#include "hep-blocks.h"
#include "hep-text-block.h"

#define STACK_GAP  6
#define HEADER_GAP 2
/* Characters of average width that a column needs before the cells are stacked instead. */
#define MIN_COLUMN_CHARACTERS 15

typedef struct
{
  float weight;
  GtkWidget *heading; /* shown above the cell in a stack; NULL if the column has none */
  GtkWidget *cell;
} HepTableColumn;

struct _HepTableRow
{
  GtkWidget parent_instance;

  GtkWidget *header; /* what the row is about, above all its cells; mostly NULL */
  HepTableColumn columns[HEP_TABLE_MAX_COLUMNS];
  guint n_columns;
  guint n_cells;
  gboolean is_heading;
  gboolean stacked;
};

G_DEFINE_FINAL_TYPE (HepTableRow, hep_table_row, GTK_TYPE_WIDGET)

static gboolean
is_too_narrow (HepTableRow *self, int width)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int character = pango_font_metrics_get_approximate_char_width (metrics);
  int needed = PANGO_PIXELS (character * MIN_COLUMN_CHARACTERS) * (int)self->n_columns;

  pango_font_metrics_unref (metrics);
  return width < needed + HEP_TABLE_COLUMN_GAP * ((int)self->n_columns - 1);
}

static int
get_column_width (HepTableRow *self, guint column, int width)
{
  float sum = 0;

  for (guint i = 0; i < self->n_columns; i++)
    sum += self->columns[i].weight;
  width -= HEP_TABLE_COLUMN_GAP * ((int)self->n_columns - 1);
  return MAX (0, (int)((float)width * self->columns[column].weight / sum));
}

static int
get_height (GtkWidget *widget, int width)
{
  int least;
  int minimum;

  if (widget == NULL)
    return 0;
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, MAX (width, least), &minimum, NULL, NULL,
                      NULL);
  return minimum;
}

static int
get_header_height (HepTableRow *self, int width)
{
  return self->header != NULL ? get_height (self->header, width) + HEADER_GAP : 0;
}

static int
get_stack_height (HepTableRow *self, int width)
{
  int height = 0;

  if (self->is_heading)
    return 0;
  for (guint i = 0; i < self->n_cells; i++)
    height += get_height (self->columns[i].heading, width)
              + get_height (self->columns[i].cell, width) + (i > 0 ? STACK_GAP : 0);
  return height;
}

static int
get_side_height (HepTableRow *self, int width)
{
  int height = 0;

  for (guint i = 0; i < self->n_cells; i++)
    height = MAX (height, get_height (self->columns[i].cell, get_column_width (self, i, width)));
  return height;
}

static GtkSizeRequestMode
hep_table_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hep_table_row_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  HepTableRow *self = HEP_TABLE_ROW (widget);
  int widest = 0;
  int sum = 0;

  if (self->header != NULL)
    gtk_widget_measure (self->header, GTK_ORIENTATION_HORIZONTAL, -1, &widest, NULL, NULL, NULL);
  for (guint i = 0; i < self->n_cells; i++)
    {
      int least;
      int best;

      gtk_widget_measure (self->columns[i].cell, GTK_ORIENTATION_HORIZONTAL, -1, &least, &best,
                          NULL, NULL);
      widest = MAX (widest, least);
      sum += best + HEP_TABLE_COLUMN_GAP;
    }

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = widest;
      *natural = MAX (widest, sum);
      return;
    }
  if (for_size < 0)
    for_size = MAX (widest, sum);
  *minimum = *natural = get_header_height (self, for_size)
                        + (is_too_narrow (self, for_size) ? get_stack_height (self, for_size)
                                                          : get_side_height (self, for_size));
}

static void
allocate (GtkWidget *child, int x, int y, int width, int height)
{
  gtk_widget_size_allocate (child, &(GtkAllocation){ x, y, width, height }, -1);
}

static void
allocate_stack (HepTableRow *self, int width, int y)
{
  for (guint i = 0; i < self->n_cells; i++)
    {
      HepTableColumn *column = &self->columns[i];
      int height;

      gtk_widget_set_child_visible (column->cell, !self->is_heading);
      if (self->is_heading)
        continue;
      if (column->heading != NULL)
        {
          height = get_height (column->heading, width);
          gtk_widget_set_child_visible (column->heading, TRUE);
          allocate (column->heading, 0, y, width, height);
          y += height;
        }
      height = get_height (column->cell, width);
      allocate (column->cell, 0, y, width, height);
      y += height + STACK_GAP;
    }
}

static void
hep_table_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HepTableRow *self = HEP_TABLE_ROW (widget);
  gboolean from_right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int top = get_header_height (self, width);
  int x = 0;

  if (self->header != NULL)
    allocate (self->header, 0, 0, width, top - HEADER_GAP);
  self->stacked = is_too_narrow (self, width);
  if (self->stacked)
    {
      allocate_stack (self, width, top);
      return;
    }

  for (guint i = 0; i < self->n_cells; i++)
    {
      int column_width = get_column_width (self, i, width);

      if (self->columns[i].heading != NULL)
        gtk_widget_set_child_visible (self->columns[i].heading, FALSE);
      gtk_widget_set_child_visible (self->columns[i].cell, TRUE);
      allocate (self->columns[i].cell, from_right ? width - x - column_width : x, top, column_width,
                height - top);
      x += column_width + HEP_TABLE_COLUMN_GAP;
    }
}

static void
hep_table_row_dispose (GObject *object)
{
  HepTableRow *self = HEP_TABLE_ROW (object);

  g_clear_pointer (&self->header, gtk_widget_unparent);
  for (guint i = 0; i < self->n_cells; i++)
    {
      g_clear_pointer (&self->columns[i].heading, gtk_widget_unparent);
      g_clear_pointer (&self->columns[i].cell, gtk_widget_unparent);
    }
  self->n_cells = 0;
  G_OBJECT_CLASS (hep_table_row_parent_class)->dispose (object);
}

static void
hep_table_row_class_init (HepTableRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hep_table_row_dispose;
  widget_class->get_request_mode = hep_table_row_get_request_mode;
  widget_class->measure = hep_table_row_measure;
  widget_class->size_allocate = hep_table_row_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "tablerow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
hep_table_row_init (HepTableRow *self)
{
}

static void
append_words (GtkWidget *widget, GString *words)
{
  if (HEP_IS_TEXT_BLOCK (widget))
    {
      if (words->len > 0)
        g_string_append_c (words, ' ');
      g_string_append (words,
                       hep_text_get_plain (hep_text_block_get_text (HEP_TEXT_BLOCK (widget))));
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_words (child, words);
}

/* GTK would describe a row, and name a cell, by the links in it alone; and so it does if there is
 * nothing at all in the description. */
static void
describe (GtkWidget *widget, const char *name)
{
  if (name != NULL)
    hep_blocks_set_label (widget, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, " ",
                                  -1);
}

static void
name_cell (GtkWidget *cell)
{
  g_autoptr (GString) words = g_string_new (NULL);

  append_words (cell, words);
  describe (cell, words->str);
}

/**
 * hep_table_row_new:
 * @weights: (array length=n_columns): how the width is shared out among the columns
 * @n_columns: how many columns the table has, at most %HEP_TABLE_MAX_COLUMNS
 * @is_heading: whether this is the row of column headings, which a stack does not show
 *
 * Returns: (transfer floating): a row without cells
 */
GtkWidget *
hep_table_row_new (const float *weights, guint n_columns, gboolean is_heading)
{
  HepTableRow *self;

  g_return_val_if_fail (n_columns > 0 && n_columns <= HEP_TABLE_MAX_COLUMNS, NULL);

  self = g_object_new (HEP_TYPE_TABLE_ROW, NULL);
  for (guint i = 0; i < n_columns; i++)
    self->columns[i].weight = weights[i];
  self->n_columns = n_columns;
  self->is_heading = is_heading;
  gtk_widget_set_focusable (GTK_WIDGET (self), !is_heading);
  if (is_heading)
    gtk_widget_add_css_class (GTK_WIDGET (self), "heading");
  describe (GTK_WIDGET (self), NULL);
  return GTK_WIDGET (self);
}

/**
 * hep_table_row_set_header:
 * @self: a row without cells or header
 * @header: (transfer floating): what the row is about
 *
 * Puts a header above all the cells, as wide as the row. It stands there in a stack, too.
 */
void
hep_table_row_set_header (HepTableRow *self, GtkWidget *header)
{
  g_return_if_fail (HEP_IS_TABLE_ROW (self));
  g_return_if_fail (self->header == NULL && self->n_cells == 0);
  g_return_if_fail (GTK_IS_WIDGET (header));

  name_cell (header);
  self->header = header;
  gtk_widget_set_parent (header, GTK_WIDGET (self));
}

/**
 * hep_table_row_add_cell:
 * @self: a row with fewer cells than columns
 * @heading: (nullable) (transfer floating): what a stack shows above the cell
 * @cell: (transfer floating): the cell
 *
 * Adds the next cell.
 */
void
hep_table_row_add_cell (HepTableRow *self, GtkWidget *heading, GtkWidget *cell)
{
  HepTableColumn *column;

  g_return_if_fail (HEP_IS_TABLE_ROW (self));
  g_return_if_fail (self->n_cells < self->n_columns);
  g_return_if_fail (GTK_IS_WIDGET (cell));

  name_cell (cell);
  column = &self->columns[self->n_cells++];
  column->heading = heading;
  column->cell = cell;
  if (heading != NULL)
    {
      gtk_widget_set_child_visible (heading, FALSE);
      gtk_widget_set_parent (heading, GTK_WIDGET (self));
    }
  gtk_widget_set_parent (cell, GTK_WIDGET (self));
}

/**
 * hep_table_row_is_stacked:
 * @self: a row
 *
 * Returns: whether its cells stood one below the other when it was last laid out
 */
gboolean
hep_table_row_is_stacked (HepTableRow *self)
{
  g_return_val_if_fail (HEP_IS_TABLE_ROW (self), FALSE);

  return self->stacked;
}
