/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-link.h"

#include <glib/gi18n.h>
#include <string.h>

#define RING_GAP       1
#define RING_WIDTH     3
#define RING_RADIUS    4
#define HOVER_OPACITY  0.10f
#define ACTIVE_OPACITY 0.22f

struct _HepLink
{
  GtkWidget parent_instance;

  HepSpanKind kind;
  char *target;
  char *text;
  GArray *fragments;
};

G_DEFINE_FINAL_TYPE (HepLink, hep_link, GTK_TYPE_WIDGET)

enum
{
  ACTIVATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
activate (HepLink *self)
{
  g_assert (HEP_IS_LINK (self));

  /* Whatever opens now finds the link as the focus: to point at it, and to come back to it. */
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self));

  g_signal_emit (self, signals[ACTIVATE], 0);
}

static const HepLinkFragment *
find_fragment (HepLink *self, double x, double y)
{
  for (guint i = 0; self->fragments != NULL && i < self->fragments->len; i++)
    {
      const HepLinkFragment *fragment = &g_array_index (self->fragments, HepLinkFragment, i);

      if (graphene_rect_contains_point (&fragment->area, &GRAPHENE_POINT_INIT (x, y)))
        return fragment;
    }

  return NULL;
}

static void
describe (HepLink *self)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  g_assert (HEP_IS_LINK (self));

  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, self->text, -1);

  if (self->kind == HEP_SPAN_WEB_LINK)
    {
      /* Beside a name that is the address, screen readers take a description with the address
       * for a mere repetition, and leave all of it out. */
      g_autofree char *description
          = strstr (self->target, self->text) != NULL
                ? g_strdup (_ ("Opens in your browser"))
                /* Translators: what a link to the web does; %s is its address. */
                : g_strdup_printf (_ ("Opens in your browser: %s"), self->target);

      gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->target);
      gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                      -1);
    }
  else if (self->kind == HEP_SPAN_TERM)
    {
      /* Translators: said of a word in a text; pressing the word shows what it means. */
      gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      _ ("Word explained"), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE,
                                      -1);
    }
}

static void
snapshot_shape (GtkSnapshot *snapshot,
                const graphene_rect_t *rect,
                float grow,
                float border,
                const GdkRGBA *color)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, rect, RING_RADIUS);
  gsk_rounded_rect_shrink (&outline, -grow, -grow, -grow, -grow);

  if (border > 0)
    {
      gtk_snapshot_append_border (snapshot, &outline, (float[4]){ border, border, border, border },
                                  (GdkRGBA[4]){ *color, *color, *color, *color });
    }
  else
    {
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, color, &outline.bounds);
      gtk_snapshot_pop (snapshot);
    }
}

/* Words explained have a line of dots, so that they are told from links without colour. */
static void
snapshot_dots (GtkSnapshot *snapshot, const HepLinkFragment *fragment, const GdkRGBA *color)
{
  const graphene_rect_t *glyphs = &fragment->glyphs;
  float thickness = MAX (1.5f, glyphs->size.height / 14);
  float y = fragment->baseline + 2 * thickness;
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GskStroke *stroke = gsk_stroke_new (thickness);

  gsk_path_builder_move_to (builder, glyphs->origin.x + thickness / 2, y);
  gsk_path_builder_line_to (builder, glyphs->origin.x + glyphs->size.width, y);
  path = gsk_path_builder_to_path (builder);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_dash (stroke, (float[2]){ 0.01f, 2 * thickness }, 2);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
  gsk_stroke_free (stroke);
}

static void
click_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, HepLink *self)
{
  gtk_widget_set_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_ACTIVE, FALSE);
}

static void
click_released_cb (GtkGestureClick *gesture, int n_press, double x, double y, HepLink *self)
{
  gtk_widget_unset_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_ACTIVE);

  /* Slipping off the link before letting go takes the press back. */
  if (n_press != 1 || find_fragment (self, x, y) == NULL)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  activate (self);
}

static void
click_cancelled_cb (GtkGesture *gesture, GdkEventSequence *sequence, HepLink *self)
{
  gtk_widget_unset_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_ACTIVE);
}

static void
activate_action_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  activate (HEP_LINK (widget));
}

static gboolean
hep_link_contains (GtkWidget *widget, double x, double y)
{
  return find_fragment (HEP_LINK (widget), x, y) != NULL;
}

static void
hep_link_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HepLink *self = HEP_LINK (widget);
  GtkStateFlags state = gtk_widget_get_state_flags (widget);
  gboolean focused = gtk_widget_has_visible_focus (widget);
  float ring_width = RING_WIDTH;
  GtkInterfaceContrast contrast;
  GdkRGBA color, tint;

  if (self->fragments == NULL)
    return;

  g_object_get (gtk_widget_get_settings (widget), "gtk-interface-contrast", &contrast, NULL);
  if (contrast == GTK_INTERFACE_CONTRAST_MORE)
    ring_width += 1;

  gtk_widget_get_color (widget, &color);
  tint = color;
  tint.alpha *= (state & GTK_STATE_FLAG_ACTIVE) != 0 ? ACTIVE_OPACITY : HOVER_OPACITY;

  for (guint i = 0; i < self->fragments->len; i++)
    {
      const HepLinkFragment *fragment = &g_array_index (self->fragments, HepLinkFragment, i);

      if (self->kind == HEP_SPAN_TERM)
        snapshot_dots (snapshot, fragment, &color);
      if ((state & (GTK_STATE_FLAG_ACTIVE | GTK_STATE_FLAG_PRELIGHT)) != 0)
        snapshot_shape (snapshot, &fragment->glyphs, RING_GAP, 0, &tint);
      if (focused)
        snapshot_shape (snapshot, &fragment->glyphs, RING_GAP + ring_width, ring_width, &color);
    }
}

/* GTK draws anew only when a state changes what CSS says; ring and tint are not CSS. */
static void
hep_link_state_flags_changed (GtkWidget *widget, GtkStateFlags previous)
{
  GTK_WIDGET_CLASS (hep_link_parent_class)->state_flags_changed (widget, previous);

  gtk_widget_queue_draw (widget);
}

static void
hep_link_finalize (GObject *object)
{
  HepLink *self = HEP_LINK (object);

  g_free (self->target);
  g_free (self->text);
  g_clear_pointer (&self->fragments, g_array_unref);

  G_OBJECT_CLASS (hep_link_parent_class)->finalize (object);
}

static void
hep_link_class_init (HepLinkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = hep_link_finalize;
  widget_class->contains = hep_link_contains;
  widget_class->snapshot = hep_link_snapshot;
  widget_class->state_flags_changed = hep_link_state_flags_changed;

  signals[ACTIVATE] = g_signal_new ("activate", HEP_TYPE_LINK, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
                                    0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_activate_signal (widget_class, signals[ACTIVATE]);

  gtk_widget_class_set_css_name (widget_class, "hep-link");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LINK);

  /* Assistive technologies are offered a widget's actions, not its signals. */
  gtk_widget_class_install_action (widget_class, "link.activate", NULL, activate_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, "link.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_ISO_Enter, 0, "link.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, 0, "link.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "link.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Space, 0, "link.activate", NULL);
}

static void
hep_link_init (HepLink *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "pressed", G_CALLBACK (click_pressed_cb), self, 0);
  g_signal_connect_object (click, "released", G_CALLBACK (click_released_cb), self, 0);
  g_signal_connect_object (click, "cancel", G_CALLBACK (click_cancelled_cb), self, 0);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_PRIMARY);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
}

/**
 * hep_link_new:
 * @kind: %HEP_SPAN_TOPIC_LINK, %HEP_SPAN_WEB_LINK or %HEP_SPAN_TERM
 * @target: where it leads, as in #HepSpan
 * @text: the words of the link, which are its accessible name
 *
 * Makes the widget of one link. A link to the web says its address in its tooltip and
 * description; a word explained says that it opens something.
 *
 * Returns: (transfer floating): a new link without fragments
 */
GtkWidget *
hep_link_new (HepSpanKind kind, const char *target, const char *text)
{
  HepLink *self;

  g_return_val_if_fail (
      kind == HEP_SPAN_TOPIC_LINK || kind == HEP_SPAN_WEB_LINK || kind == HEP_SPAN_TERM, NULL);
  g_return_val_if_fail (target != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (HEP_TYPE_LINK, NULL);
  self->kind = kind;
  self->target = g_strdup (target);
  self->text = g_strdup (text);

  gtk_widget_add_css_class (GTK_WIDGET (self), kind == HEP_SPAN_TERM       ? "term"
                                               : kind == HEP_SPAN_WEB_LINK ? "web"
                                                                           : "topic");
  describe (self);

  return GTK_WIDGET (self);
}

/**
 * hep_link_get_kind:
 * @self: a link
 *
 * Returns: what kind of link it is
 */
HepSpanKind
hep_link_get_kind (HepLink *self)
{
  g_return_val_if_fail (HEP_IS_LINK (self), HEP_SPAN_TOPIC_LINK);

  return self->kind;
}

/**
 * hep_link_get_target:
 * @self: a link
 *
 * Returns: (transfer none): where it leads, as in #HepSpan
 */
const char *
hep_link_get_target (HepLink *self)
{
  g_return_val_if_fail (HEP_IS_LINK (self), NULL);

  return self->target;
}

/**
 * hep_link_get_text:
 * @self: a link
 *
 * Returns: (transfer none): the words of the link
 */
const char *
hep_link_get_text (HepLink *self)
{
  g_return_val_if_fail (HEP_IS_LINK (self), NULL);

  return self->text;
}

/**
 * hep_link_get_fragments:
 * @self: a link
 * @n_fragments: (out): return location for their number
 *
 * Gets where the link's words lie: one rectangle for each line they are on, or more where
 * a line mixes directions.
 *
 * Returns: (transfer none) (array length=n_fragments) (nullable): the fragments, in pixels from
 *   the link's top left corner
 */
const HepLinkFragment *
hep_link_get_fragments (HepLink *self, gsize *n_fragments)
{
  g_return_val_if_fail (HEP_IS_LINK (self), NULL);
  g_return_val_if_fail (n_fragments != NULL, NULL);

  *n_fragments = self->fragments != NULL ? self->fragments->len : 0;

  return *n_fragments > 0 ? (const HepLinkFragment *)self->fragments->data : NULL;
}

/**
 * hep_link_set_fragments:
 * @self: a link
 * @fragments: (element-type HepLinkFragment) (transfer full): where its words lie, in pixels
 *   from the link's top left corner
 *
 * Tells the link where its block put its words. Only there does the pointer find it.
 */
void
hep_link_set_fragments (HepLink *self, GArray *fragments)
{
  g_return_if_fail (HEP_IS_LINK (self));
  g_return_if_fail (fragments != NULL);

  g_clear_pointer (&self->fragments, g_array_unref);
  self->fragments = fragments;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
