/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-figure-canvas.h"

#include "hep-figure-label.h"
#include "hep-ink.h"

/* In pixels, in the column of a page. */
#define MAX_HEIGHT 420
#define MIN_WIDTH  160
#define EDGE_WIDTH 1.5f /* pixels */

/* One shape, parsed once; the inks belong to the style and are shared. */
typedef struct
{
  const char *part;
  GskPath *path;
  HepInk *fill;
  HepInk *edge;
  float edge_width;
} HepCanvasShape;

struct _HepFigureCanvas
{
  GtkWidget parent_instance;

  HepFigure *figure;
  GArray *shapes;
  GHashTable *fills;
  GHashTable *edges;
  int max_height;
};

G_DEFINE_FINAL_TYPE (HepFigureCanvas, hep_figure_canvas, GTK_TYPE_WIDGET)

static void
clear_shape (gpointer data)
{
  gsk_path_unref (((HepCanvasShape *)data)->path);
}

static HepInk *
ensure_ink (HepFigureCanvas *self, GHashTable *inks, const char *style, const char *use)
{
  GtkWidget *ink = g_hash_table_lookup (inks, style);

  if (ink == NULL)
    {
      ink = hep_ink_new (GTK_WIDGET (self), style, use);
      g_hash_table_insert (inks, (gpointer)style, ink);
    }
  return HEP_INK (ink);
}

static void
add_shape (HepFigureCanvas *self, const HepShape *from)
{
  const char *style = from->style != NULL ? from->style : "line";
  gboolean is_line = g_str_has_prefix (style, "line");
  HepCanvasShape shape = { from->part, gsk_path_parse (from->path), NULL, NULL, EDGE_WIDTH };

  /* A path that cannot be drawn leaves a gap in the picture; the words beside it still stand. */
  if (shape.path == NULL)
    return;
  if (!is_line)
    shape.fill = ensure_ink (self, self->fills, style, "fill");
  if (g_str_equal (style, "line-thick"))
    shape.edge_width = 2 * EDGE_WIDTH;
  shape.edge = ensure_ink (self, self->edges, style, "edge");
  g_array_append_val (self->shapes, shape);
}

static float
get_scale (HepFigureCanvas *self, float width, float height)
{
  return MIN (width / (float)hep_figure_get_width (self->figure),
              height / (float)hep_figure_get_height (self->figure));
}

/* Room that is left over stands at both sides. */
static graphene_point_t
get_origin (HepFigureCanvas *self, float width, float height)
{
  float scale = get_scale (self, width, height);

  return GRAPHENE_POINT_INIT ((width - scale * (float)hep_figure_get_width (self->figure)) / 2,
                              (height - scale * (float)hep_figure_get_height (self->figure)) / 2);
}

static GtkSizeRequestMode
hep_figure_canvas_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hep_figure_canvas_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  HepFigureCanvas *self = HEP_FIGURE_CANVAS (widget);
  double ratio = hep_figure_get_height (self->figure) / hep_figure_get_width (self->figure);
  int width = (int)(self->max_height / ratio);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN (MIN_WIDTH, width);
      *natural = MAX (*minimum, width);
      return;
    }
  *minimum = *natural = (int)MIN (self->max_height, (for_size >= 0 ? for_size : width) * ratio);
}

/* For the label of one part. */
typedef struct
{
  HepFigureCanvas *canvas;
  const char *part;
} HepPartPlace;

/* Whether what is seen at a point is the part itself, and not a vessel that runs across it. */
static gboolean
shows_part (const graphene_point_t *point, gpointer user_data)
{
  HepPartPlace *place = user_data;

  for (guint i = place->canvas->shapes->len; i > 0; i--)
    {
      HepCanvasShape *shape = &g_array_index (place->canvas->shapes, HepCanvasShape, i - 1);

      if (shape->fill != NULL && gsk_path_in_fill (shape->path, point, GSK_FILL_RULE_WINDING))
        return g_strcmp0 (shape->part, place->part) == 0;
    }
  return FALSE;
}

static void
allocate_rect (GtkWidget *child,
               const graphene_rect_t *rect,
               const graphene_point_t *origin,
               float scale)
{
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (
      child, MAX (1, (int)(rect->size.width * scale)), MAX (1, (int)(rect->size.height * scale)),
      -1,
      gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (origin->x + rect->origin.x * scale,
                                                           origin->y + rect->origin.y * scale)));
}

/* The labels follow their parts; one without room is not shown, its button still names it. */
static void
hep_figure_canvas_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HepFigureCanvas *self = HEP_FIGURE_CANVAS (widget);
  float scale = get_scale (self, width, height);
  graphene_point_t origin = get_origin (self, width, height);
  graphene_rect_t bounds = { 0 };
  graphene_rect_t place;
  HepPartPlace part = { self, NULL };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (HEP_IS_FIGURE_PART (child)
          && hep_figure_part_get_bounds (HEP_FIGURE_PART (child), &bounds))
        {
          hep_figure_part_set_scale (HEP_FIGURE_PART (child), scale);
          allocate_rect (child, &bounds, &origin, scale);
          part.part = hep_figure_part_get_id (HEP_FIGURE_PART (child));
        }
      else if (HEP_IS_FIGURE_LABEL (child))
        {
          gboolean fits = scale > 0
                          && hep_figure_label_place (HEP_FIGURE_LABEL (child), &bounds, scale,
                                                     shows_part, &part, &place);

          gtk_widget_set_child_visible (child, fits);
          if (fits)
            allocate_rect (child, &place, &origin, scale);
        }
    }
}

static void
hep_figure_canvas_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HepFigureCanvas *self = HEP_FIGURE_CANVAS (widget);
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);
  float scale = get_scale (self, width, height);

  if (scale <= 0)
    return;

  gtk_snapshot_save (snapshot);
  graphene_point_t origin = get_origin (self, width, height);
  gtk_snapshot_translate (snapshot, &origin);
  gtk_snapshot_scale (snapshot, scale, scale);
  for (guint i = 0; i < self->shapes->len; i++)
    {
      HepCanvasShape *shape = &g_array_index (self->shapes, HepCanvasShape, i);
      g_autoptr (GskStroke) stroke = gsk_stroke_new (shape->edge_width / scale);
      GdkRGBA color = hep_ink_get_color (shape->edge);

      if (shape->fill != NULL)
        {
          GdkRGBA fill = hep_ink_get_color (shape->fill);

          gtk_snapshot_append_fill (snapshot, shape->path, GSK_FILL_RULE_WINDING, &fill);
        }
      gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
      gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
      gtk_snapshot_append_stroke (snapshot, shape->path, stroke, &color);
    }
  gtk_snapshot_restore (snapshot);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!HEP_IS_INK (child))
      gtk_widget_snapshot_child (widget, child, snapshot);
}

static void
hep_figure_canvas_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (hep_figure_canvas_parent_class)->dispose (object);
}

static void
hep_figure_canvas_finalize (GObject *object)
{
  HepFigureCanvas *self = HEP_FIGURE_CANVAS (object);

  g_array_unref (self->shapes);
  g_hash_table_unref (self->fills);
  g_hash_table_unref (self->edges);
  g_clear_pointer (&self->figure, hep_figure_unref);
  G_OBJECT_CLASS (hep_figure_canvas_parent_class)->finalize (object);
}

static void
hep_figure_canvas_class_init (HepFigureCanvasClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hep_figure_canvas_dispose;
  G_OBJECT_CLASS (klass)->finalize = hep_figure_canvas_finalize;
  widget_class->get_request_mode = hep_figure_canvas_get_request_mode;
  widget_class->measure = hep_figure_canvas_measure;
  widget_class->size_allocate = hep_figure_canvas_size_allocate;
  widget_class->snapshot = hep_figure_canvas_snapshot;
  gtk_widget_class_set_css_name (widget_class, "drawing");
}

static void
hep_figure_canvas_init (HepFigureCanvas *self)
{
  self->shapes = g_array_new (FALSE, FALSE, sizeof (HepCanvasShape));
  g_array_set_clear_func (self->shapes, clear_shape);
  self->fills = g_hash_table_new (g_str_hash, g_str_equal);
  self->edges = g_hash_table_new (g_str_hash, g_str_equal);
  self->max_height = MAX_HEIGHT;
}

/**
 * hep_figure_canvas_new:
 * @figure: what to draw
 * @role: an image, or a group if parts will be added
 *
 * Returns: (transfer floating): the drawing
 */
GtkWidget *
hep_figure_canvas_new (HepFigure *figure, GtkAccessibleRole role)
{
  HepFigureCanvas *self;
  const HepShape *shapes;
  gsize n_shapes;

  g_return_val_if_fail (figure != NULL, NULL);

  self = g_object_new (HEP_TYPE_FIGURE_CANVAS, "accessible-role", role, NULL);
  self->figure = hep_figure_ref (figure);
  shapes = hep_figure_get_shapes (figure, &n_shapes);
  for (gsize i = 0; i < n_shapes; i++)
    add_shape (self, &shapes[i]);
  return GTK_WIDGET (self);
}

/**
 * hep_figure_canvas_set_max_height:
 * @self: the drawing
 * @max_height: pixels that the drawing may be high
 *
 * Lets the drawing grow with its window instead of its column.
 */
void
hep_figure_canvas_set_max_height (HepFigureCanvas *self, int max_height)
{
  g_return_if_fail (HEP_IS_FIGURE_CANVAS (self));
  g_return_if_fail (max_height > 0);

  if (self->max_height == max_height)
    return;
  self->max_height = max_height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * hep_figure_canvas_add_part:
 * @self: the drawing
 * @id: id of a part in it
 * @name: what the part is called
 *
 * Makes a part choosable.
 *
 * Returns: (transfer none) (nullable): the part, %NULL if the drawing has none of that id
 */
HepFigurePart *
hep_figure_canvas_add_part (HepFigureCanvas *self, const char *id, const char *name)
{
  GtkWidget *part;

  g_return_val_if_fail (HEP_IS_FIGURE_CANVAS (self), NULL);
  g_return_val_if_fail (id != NULL && name != NULL, NULL);

  if (!hep_figure_has_part (self->figure, id))
    return NULL;

  part = hep_figure_part_new (id, name);
  for (guint i = 0; i < self->shapes->len; i++)
    {
      HepCanvasShape *shape = &g_array_index (self->shapes, HepCanvasShape, i);

      if (g_strcmp0 (shape->part, id) == 0)
        hep_figure_part_add_path (HEP_FIGURE_PART (part), shape->path, shape->fill == NULL);
    }
  gtk_widget_set_parent (part, GTK_WIDGET (self));
  gtk_widget_set_parent (hep_figure_label_new (name), GTK_WIDGET (self));
  return HEP_FIGURE_PART (part);
}
