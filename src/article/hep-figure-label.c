/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-figure-label.h"

#define PADDING  3    /* pixels beside the letters */
#define MARGIN   3.0f /* pixels of the part around the label */
#define N_STEPS  12   /* places that are tried along and across a part */
#define N_POINTS 5    /* points of the label that are looked at, along and across */

struct _HepFigureLabel
{
  GtkWidget parent_instance;

  char *name;
  char *number;
  const char *text;
  PangoLayout *layout;
};

G_DEFINE_FINAL_TYPE (HepFigureLabel, hep_figure_label, GTK_TYPE_WIDGET)

/* The number in a name such as "Segment 4"; NULL if it has none or several. */
static char *
find_number (const char *name)
{
  g_autoptr (GRegex) regex = g_regex_new ("^\\D*(\\d+)\\D*$", G_REGEX_DEFAULT, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  return g_regex_match (regex, name, 0, &match) ? g_match_info_fetch (match, 1) : NULL;
}

static gboolean
is_all_free (const graphene_rect_t *rect, HepFigurePointFunc is_free, gpointer user_data)
{
  for (guint i = 0; i < N_POINTS * N_POINTS; i++)
    {
      graphene_point_t point
          = { rect->origin.x + rect->size.width * (i % N_POINTS) / (N_POINTS - 1),
              rect->origin.y + rect->size.height * (i / N_POINTS) / (N_POINTS - 1) };

      if (!is_free (&point, user_data))
        return FALSE;
    }
  return TRUE;
}

/* The free place nearest to the middle of the part. */
static gboolean
find_place (const graphene_rect_t *bounds,
            const graphene_size_t *size,
            HepFigurePointFunc is_free,
            gpointer user_data,
            graphene_rect_t *place)
{
  float room_x = bounds->size.width - size->width;
  float room_y = bounds->size.height - size->height;
  float nearest = G_MAXFLOAT;

  if (room_x < 0 || room_y < 0)
    return FALSE;
  for (guint i = 0; i <= N_STEPS; i++)
    for (guint j = 0; j <= N_STEPS; j++)
      {
        float dx = room_x * ((float)i / N_STEPS - 0.5f);
        float dy = room_y * ((float)j / N_STEPS - 0.5f);
        graphene_rect_t rect
            = { { bounds->origin.x + room_x / 2 + dx, bounds->origin.y + room_y / 2 + dy }, *size };

        if (dx * dx + dy * dy < nearest && is_all_free (&rect, is_free, user_data))
          {
            nearest = dx * dx + dy * dy;
            *place = rect;
          }
      }
  return nearest < G_MAXFLOAT;
}

static void
hep_figure_label_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HepFigureLabel *self = HEP_FIGURE_LABEL (widget);
  GdkRGBA color;
  int width;
  int height;

  gtk_widget_get_color (widget, &color);
  pango_layout_get_pixel_size (self->layout, &width, &height);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((gtk_widget_get_width (widget) - width) / 2.0f,
                                                (gtk_widget_get_height (widget) - height) / 2.0f));
  gtk_snapshot_append_layout (snapshot, self->layout, &color);
}

static void
hep_figure_label_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GtkWidget *drawing = gtk_widget_get_parent (widget);

  GTK_WIDGET_CLASS (hep_figure_label_parent_class)->css_changed (widget, change);
  pango_layout_context_changed (HEP_FIGURE_LABEL (widget)->layout);
  /* Larger letters may not fit where they stood. */
  if (drawing != NULL)
    gtk_widget_queue_allocate (drawing);
}

static void
hep_figure_label_finalize (GObject *object)
{
  HepFigureLabel *self = HEP_FIGURE_LABEL (object);

  g_free (self->name);
  g_free (self->number);
  g_clear_object (&self->layout);
  G_OBJECT_CLASS (hep_figure_label_parent_class)->finalize (object);
}

static void
hep_figure_label_class_init (HepFigureLabelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hep_figure_label_finalize;
  widget_class->snapshot = hep_figure_label_snapshot;
  widget_class->css_changed = hep_figure_label_css_changed;
  gtk_widget_class_set_css_name (widget_class, "figurelabel");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NONE);
}

static void
hep_figure_label_init (HepFigureLabel *self)
{
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
}

/**
 * hep_figure_label_new:
 * @name: what the part is called
 *
 * Returns: (transfer floating): a label without a place
 */
GtkWidget *
hep_figure_label_new (const char *name)
{
  HepFigureLabel *self;

  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (HEP_TYPE_FIGURE_LABEL, NULL);
  self->name = g_strdup (name);
  self->number = find_number (name);
  return GTK_WIDGET (self);
}

/**
 * hep_figure_label_place:
 * @self: a label
 * @bounds: the smallest rectangle around the part, in the units of the drawing
 * @scale: pixels for one unit of the drawing
 * @is_free: (scope call): tells where the part can be written on
 * @user_data: for @is_free
 * @place: (out): where the label stands, in the units of the drawing
 *
 * Looks for room for the name, or for the number in it if it has one.
 *
 * Returns: whether there is room
 */
gboolean
hep_figure_label_place (HepFigureLabel *self,
                        const graphene_rect_t *bounds,
                        float scale,
                        HepFigurePointFunc is_free,
                        gpointer user_data,
                        graphene_rect_t *place)
{
  graphene_size_t size;
  int width;
  int height;

  g_return_val_if_fail (HEP_IS_FIGURE_LABEL (self), FALSE);
  g_return_val_if_fail (scale > 0, FALSE);

  /* Parts that are told apart by a number are known by it: "4" for "Segment 4". */
  self->text = self->number != NULL ? self->number : self->name;
  pango_layout_set_text (self->layout, self->text, -1);
  pango_layout_get_pixel_size (self->layout, &width, &height);
  size.width = (float)(width + 2 * (PADDING + MARGIN)) / scale;
  size.height = (float)(height + 2 * MARGIN) / scale;
  if (!find_place (bounds, &size, is_free, user_data, place))
    {
      self->text = NULL;
      return FALSE;
    }
  graphene_rect_inset (place, MARGIN / scale, MARGIN / scale);
  return TRUE;
}

/**
 * hep_figure_label_get_text:
 * @self: a label
 *
 * Returns: (transfer none) (nullable): what it says at its place, %NULL if it has none
 */
const char *
hep_figure_label_get_text (HepFigureLabel *self)
{
  g_return_val_if_fail (HEP_IS_FIGURE_LABEL (self), NULL);

  return self->text;
}
