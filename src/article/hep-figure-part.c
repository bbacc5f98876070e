/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-figure-part.h"

#include "hep-ink.h"

/* Pixels, whatever the size of the drawing. */
#define RING_OUTER 5
#define RING_INNER 2
/* How near to a line counts as on it, in pixels: half of the smallest target of WCAG 2.5.8. */
#define LINE_REACH 12

struct _HepFigurePart
{
  GtkWidget parent_instance;

  char *id;
  char *name;
  GPtrArray *paths; /* both */
  GPtrArray *areas;
  GPtrArray *lines;
  graphene_rect_t bounds;
  float scale;
  gboolean chosen;
  gboolean pointed;
  GtkWidget *ring;
  GtkWidget *halo;
};

G_DEFINE_FINAL_TYPE (HepFigurePart, hep_figure_part, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_CHOSEN = 1,
} HepFigurePartProperty;

static GParamSpec *properties[PROP_CHOSEN + 1];

enum
{
  SIGNAL_ACTIVATE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
append_ring (HepFigurePart *self, GtkSnapshot *snapshot, GtkWidget *ink, float pixels)
{
  g_autoptr (GskStroke) stroke = gsk_stroke_new (pixels / self->scale);
  GdkRGBA color = hep_ink_get_color (HEP_INK (ink));

  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  for (guint i = 0; i < self->paths->len; i++)
    gtk_snapshot_append_stroke (snapshot, g_ptr_array_index (self->paths, i), stroke, &color);
}

static void
activate_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_ACTIVATE], 0);
}

static void
released_cb (HepFigurePart *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0);
}

static gboolean
hep_figure_part_contains (GtkWidget *widget, double x, double y)
{
  HepFigurePart *self = HEP_FIGURE_PART (widget);
  graphene_point_t point;
  GskPathPoint nearest;

  if (self->scale <= 0)
    return FALSE;
  point = GRAPHENE_POINT_INIT (self->bounds.origin.x + (float)x / self->scale,
                               self->bounds.origin.y + (float)y / self->scale);
  for (guint i = 0; i < self->areas->len; i++)
    if (gsk_path_in_fill (g_ptr_array_index (self->areas, i), &point, GSK_FILL_RULE_WINDING))
      return TRUE;
  for (guint i = 0; i < self->lines->len; i++)
    if (gsk_path_get_closest_point (g_ptr_array_index (self->lines, i), &point,
                                    LINE_REACH / self->scale, &nearest, NULL))
      return TRUE;
  return FALSE;
}

static void
hep_figure_part_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HepFigurePart *self = HEP_FIGURE_PART (widget);
  gboolean hovered = (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_PRELIGHT) != 0;
  gboolean focused = gtk_widget_has_visible_focus (widget);

  if (self->scale <= 0 || !(hovered || focused || self->chosen || self->pointed))
    return;

  gtk_snapshot_scale (snapshot, self->scale, self->scale);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (-self->bounds.origin.x, -self->bounds.origin.y));
  /* A light line beside the dark one, so that the ring shows on every colour. */
  if (focused || self->chosen || self->pointed)
    append_ring (self, snapshot, self->halo, focused ? RING_OUTER + 4 : RING_OUTER + 2);
  append_ring (self, snapshot, self->ring, focused ? RING_OUTER : hovered ? RING_INNER : 3);
}

static void
hep_figure_part_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((HepFigurePartProperty)property_id)
    {
    case PROP_CHOSEN:
      g_value_set_boolean (value, HEP_FIGURE_PART (object)->chosen);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_figure_part_set_property (GObject *object,
                              guint property_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  switch ((HepFigurePartProperty)property_id)
    {
    case PROP_CHOSEN:
      hep_figure_part_set_chosen (HEP_FIGURE_PART (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_figure_part_dispose (GObject *object)
{
  HepFigurePart *self = HEP_FIGURE_PART (object);

  g_clear_pointer (&self->ring, gtk_widget_unparent);
  g_clear_pointer (&self->halo, gtk_widget_unparent);
  G_OBJECT_CLASS (hep_figure_part_parent_class)->dispose (object);
}

static void
hep_figure_part_finalize (GObject *object)
{
  HepFigurePart *self = HEP_FIGURE_PART (object);

  g_free (self->id);
  g_free (self->name);
  g_ptr_array_unref (self->paths);
  g_ptr_array_unref (self->areas);
  g_ptr_array_unref (self->lines);
  G_OBJECT_CLASS (hep_figure_part_parent_class)->finalize (object);
}

static void
hep_figure_part_class_init (HepFigurePartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const guint keys[]
      = { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter, GDK_KEY_space, GDK_KEY_KP_Space };

  object_class->get_property = hep_figure_part_get_property;
  object_class->set_property = hep_figure_part_set_property;
  object_class->dispose = hep_figure_part_dispose;
  object_class->finalize = hep_figure_part_finalize;
  widget_class->contains = hep_figure_part_contains;
  widget_class->snapshot = hep_figure_part_snapshot;

  properties[PROP_CHOSEN]
      = g_param_spec_boolean ("chosen", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_ACTIVATE]
      = g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0,
                      NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_ACTIVATE]);
  /* Assistive technology is offered actions, not activate signals. */
  gtk_widget_class_install_action (widget_class, "part.activate", NULL, activate_action_cb);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "part.activate", NULL);

  gtk_widget_class_set_css_name (widget_class, "figurepart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
hep_figure_part_init (HepFigurePart *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->paths = g_ptr_array_new_with_free_func ((GDestroyNotify)gsk_path_unref);
  self->areas = g_ptr_array_new ();
  self->lines = g_ptr_array_new ();
  self->ring = hep_ink_new (GTK_WIDGET (self), "ring", "edge");
  self->halo = hep_ink_new (GTK_WIDGET (self), "halo", "edge");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * hep_figure_part_new:
 * @id: id of the part in the drawing
 * @name: what the part is called
 *
 * Returns: (transfer floating): a part without a shape
 */
GtkWidget *
hep_figure_part_new (const char *id, const char *name)
{
  HepFigurePart *self;

  g_return_val_if_fail (id != NULL && name != NULL, NULL);

  self = g_object_new (HEP_TYPE_FIGURE_PART, NULL);
  self->id = g_strdup (id);
  self->name = g_strdup (name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

/**
 * hep_figure_part_add_path:
 * @self: a part
 * @path: a shape of the part, in the units of the drawing
 * @is_line: whether only the line is drawn, so that what it encloses is not the part
 *
 * Adds to where the part is.
 */
void
hep_figure_part_add_path (HepFigurePart *self, GskPath *path, gboolean is_line)
{
  graphene_rect_t bounds;

  g_return_if_fail (HEP_IS_FIGURE_PART (self));
  g_return_if_fail (path != NULL);

  if (!gsk_path_get_bounds (path, &bounds))
    return;
  if (self->paths->len > 0)
    graphene_rect_union (&self->bounds, &bounds, &self->bounds);
  else
    self->bounds = bounds;
  g_ptr_array_add (self->paths, gsk_path_ref (path));
  g_ptr_array_add (is_line ? self->lines : self->areas, path);
}

/**
 * hep_figure_part_get_id:
 * @self: a part
 *
 * Returns: (transfer none): its id in the drawing
 */
const char *
hep_figure_part_get_id (HepFigurePart *self)
{
  g_return_val_if_fail (HEP_IS_FIGURE_PART (self), NULL);

  return self->id;
}

/**
 * hep_figure_part_get_name:
 * @self: a part
 *
 * Returns: (transfer none): what it is called
 */
const char *
hep_figure_part_get_name (HepFigurePart *self)
{
  g_return_val_if_fail (HEP_IS_FIGURE_PART (self), NULL);

  return self->name;
}

/**
 * hep_figure_part_get_bounds:
 * @self: a part
 * @bounds: (out): the smallest rectangle around it, in the units of the drawing
 *
 * Returns: %FALSE if the part has no shape
 */
gboolean
hep_figure_part_get_bounds (HepFigurePart *self, graphene_rect_t *bounds)
{
  g_return_val_if_fail (HEP_IS_FIGURE_PART (self), FALSE);
  g_return_val_if_fail (bounds != NULL, FALSE);

  *bounds = self->bounds;
  return self->paths->len > 0;
}

/**
 * hep_figure_part_set_scale:
 * @self: a part
 * @scale: pixels for one unit of the drawing
 *
 * Called by the drawing when it is laid out.
 */
void
hep_figure_part_set_scale (HepFigurePart *self, float scale)
{
  g_return_if_fail (HEP_IS_FIGURE_PART (self));

  self->scale = scale;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * hep_figure_part_get_chosen:
 * @self: a part
 *
 * Returns: whether it is the one whose name is shown
 */
gboolean
hep_figure_part_get_chosen (HepFigurePart *self)
{
  g_return_val_if_fail (HEP_IS_FIGURE_PART (self), FALSE);

  return self->chosen;
}

/**
 * hep_figure_part_set_chosen:
 * @self: a part
 * @chosen: whether it is the one whose name is shown
 *
 * Marks the part.
 */
void
hep_figure_part_set_chosen (HepFigurePart *self, gboolean chosen)
{
  g_return_if_fail (HEP_IS_FIGURE_PART (self));

  chosen = !!chosen;
  if (self->chosen == chosen)
    return;
  self->chosen = chosen;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
}

/**
 * hep_figure_part_set_pointed:
 * @self: a part
 * @pointed: whether what is read in the text is about this part
 *
 * Marks the part without choosing it.
 */
void
hep_figure_part_set_pointed (HepFigurePart *self, gboolean pointed)
{
  g_return_if_fail (HEP_IS_FIGURE_PART (self));

  pointed = !!pointed;
  if (self->pointed == pointed)
    return;
  self->pointed = pointed;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * hep_figure_part_get_pointed:
 * @self: a part
 *
 * Returns: whether what is read in the text is about this part
 */
gboolean
hep_figure_part_get_pointed (HepFigurePart *self)
{
  g_return_val_if_fail (HEP_IS_FIGURE_PART (self), FALSE);

  return self->pointed;
}
