/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Selecting with a pointer or a finger: drag, double and triple click, long press. */

#include "hep-text-selection-private.h"

#include "hep-text-block-private.h"

/* Pixels scrolled in a frame for each pixel that the pointer is outside the page. */
#define SCROLL_SPEED   0.15
#define SCROLL_FASTEST 60.0

/* The block under a point of the container, else the nearest one; and the place in its text. */
static HepTextBlock *
find_place (HepTextSelection *self, double x, double y, gsize *offset)
{
  g_autoptr (GPtrArray) blocks = hep_text_selection_collect_blocks (self);
  HepTextBlock *nearest = NULL;
  graphene_rect_t nearest_bounds;
  double least_dx = G_MAXDOUBLE, least_dy = G_MAXDOUBLE;

  for (guint i = 0; i < blocks->len; i++)
    {
      graphene_rect_t bounds;

      if (!gtk_widget_compute_bounds (g_ptr_array_index (blocks, i), self->container, &bounds))
        continue;

      double left = bounds.origin.x, right = left + bounds.size.width;
      double top = bounds.origin.y, bottom = top + bounds.size.height;
      double dx = MAX (0, MAX (left - x, x - right));
      double dy = MAX (0, MAX (top - y, y - bottom));

      if (dy < least_dy || (dy <= least_dy && dx < least_dx))
        {
          nearest = g_ptr_array_index (blocks, i);
          nearest_bounds = bounds;
          least_dx = dx;
          least_dy = dy;
        }
    }

  if (nearest == NULL)
    return NULL;

  if (y < nearest_bounds.origin.y)
    *offset = 0;
  else if (y > nearest_bounds.origin.y + nearest_bounds.size.height)
    *offset = hep_text_block_get_length (nearest);
  else
    *offset = hep_text_block_get_offset_at (nearest, x - nearest_bounds.origin.x,
                                            y - nearest_bounds.origin.y);

  return nearest;
}

/* A click shows no ring, even if a key was pressed just before. */
static void
focus_quietly (HepTextSelection *self, HepTextBlock *block)
{
  GtkRoot *root = gtk_widget_get_root (self->container);

  hep_text_selection_focus (self, block);
  if (root != NULL && GTK_IS_WINDOW (root))
    gtk_window_set_focus_visible (GTK_WINDOW (root), FALSE);
}

static void
extend_to (HepTextSelection *self, double x, double y)
{
  gsize offset;
  HepTextBlock *block = find_place (self, x, y, &offset);

  if (block == NULL || self->anchor == NULL)
    return;

  hep_text_selection_select (self, self->anchor, self->anchor_offset, block, offset);
  hep_text_block_set_caret (block, offset);
}

static double
get_overshoot (HepTextSelection *self, GtkWidget *scroller)
{
  double height = gtk_widget_get_height (scroller);
  double y = self->pointer.y;

  return y < 0 ? y : MAX (0, y - height);
}

static gboolean
tick_cb (GtkWidget *container, GdkFrameClock *clock, gpointer user_data)
{
  HepTextSelection *self = user_data;
  GtkWidget *scroller = hep_text_selection_get_scroller (self);
  GtkAdjustment *adjustment;
  double overshoot;
  graphene_point_t point;

  overshoot = scroller != NULL ? get_overshoot (self, scroller) : 0;
  if (overshoot >= 0 && overshoot <= 0)
    {
      self->tick = 0;
      return G_SOURCE_REMOVE;
    }

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (
      adjustment, gtk_adjustment_get_value (adjustment)
                      + CLAMP (overshoot * SCROLL_SPEED, -SCROLL_FASTEST, SCROLL_FASTEST));
  if (gtk_widget_compute_point (scroller, container, &self->pointer, &point))
    extend_to (self, point.x, point.y);

  return G_SOURCE_CONTINUE;
}

static void
scroll_if_outside (HepTextSelection *self, double x, double y)
{
  GtkWidget *scroller = hep_text_selection_get_scroller (self);

  if (scroller == NULL
      || !gtk_widget_compute_point (self->container, scroller, &GRAPHENE_POINT_INIT (x, y),
                                    &self->pointer))
    return;

  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (self->container, tick_cb, self, NULL);
}

static gboolean
is_touch (GtkGesture *gesture)
{
  GdkEvent *event = gtk_gesture_get_last_event (gesture, NULL);
  GdkDevice *device = event != NULL ? gdk_event_get_device (event) : NULL;

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

static gboolean
is_on_link (HepTextSelection *self, double x, double y)
{
  GtkWidget *widget = gtk_widget_pick (self->container, x, y, GTK_PICK_DEFAULT);

  return widget != NULL && HEP_IS_LINK (widget);
}

static void
select_word (HepTextSelection *self, HepTextBlock *block, gsize offset)
{
  gsize start, end;

  hep_text_block_get_word (block, offset, &start, &end);
  hep_text_selection_select (self, block, start, block, end);
  hep_text_block_set_caret (block, end);
}

static void
share_selection (HepTextSelection *self)
{
  g_autofree char *text = hep_text_selection_dup_text (self);

  if (text != NULL)
    gdk_clipboard_set_text (gtk_widget_get_primary_clipboard (self->container), text);
}

static void
pressed_cb (GtkGestureClick *click, int n_press, double x, double y, HepTextSelection *self)
{
  GdkModifierType state
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (click));
  gsize offset;
  HepTextBlock *block, *from;

  if (is_touch (GTK_GESTURE (click)) || (n_press > 1 && is_on_link (self, x, y)))
    return;

  block = find_place (self, x, y, &offset);
  if (block == NULL)
    return;

  /* Whoever went on with the keyboard selects from there. */
  from = hep_text_selection_get_focused_block (self);
  if (self->anchor == NULL && from != NULL)
    {
      g_set_weak_pointer (&self->anchor, from);
      self->anchor_offset = hep_text_block_get_caret (from);
    }

  if (!is_on_link (self, x, y))
    focus_quietly (self, block);
  hep_text_block_set_caret (block, offset);

  if (n_press == 1 && (state & GDK_SHIFT_MASK) != 0 && self->anchor != NULL)
    hep_text_selection_select (self, self->anchor, self->anchor_offset, block, offset);
  else if (n_press == 1)
    hep_text_selection_select (self, block, offset, block, offset);
  else if (n_press == 2)
    select_word (self, block, offset);
  else
    hep_text_selection_select (self, block, 0, block, hep_text_block_get_length (block));

  if (n_press > 1)
    share_selection (self);
}

/* At what is selected nothing changes; elsewhere the caret comes to the pointer. */
static void
menu_pressed_cb (GtkGestureClick *click, int n_press, double x, double y, HepTextSelection *self)
{
  gsize offset;
  HepTextBlock *block = find_place (self, x, y, &offset);

  if (block == NULL || n_press != 1)
    return;

  gtk_gesture_set_state (GTK_GESTURE (click), GTK_EVENT_SEQUENCE_CLAIMED);
  focus_quietly (self, block);
  if (!self->has_selection)
    {
      hep_text_block_set_caret (block, offset);
      hep_text_selection_select (self, block, offset, block, offset);
    }
  hep_text_selection_open_menu (self, block, &GRAPHENE_RECT_INIT ((float)x, (float)y, 1, 1));
}

static void
drag_begin_cb (GtkGestureDrag *drag, double x, double y, HepTextSelection *self)
{
  self->drag_x = x;
  self->drag_y = y;
  self->dragging = FALSE;
  self->touch_selects = FALSE;
}

static void
drag_update_cb (GtkGestureDrag *drag, double dx, double dy, HepTextSelection *self)
{
  if (is_touch (GTK_GESTURE (drag)) && !self->touch_selects)
    return;

  if (!self->dragging)
    {
      if (!gtk_drag_check_threshold (self->container, 0, 0, dx, dy))
        return;

      /* From here on a link that was pressed is no longer followed. */
      self->dragging = TRUE;
      gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_CLAIMED);
    }

  extend_to (self, self->drag_x + dx, self->drag_y + dy);
  scroll_if_outside (self, self->drag_x + dx, self->drag_y + dy);
}

static void
drag_end_cb (GtkGestureDrag *drag, double dx, double dy, HepTextSelection *self)
{
  hep_text_selection_stop_scrolling (self);
  if (self->dragging)
    {
      /* The keyboard goes on where the pointer has come to. */
      if (self->cursor != NULL)
        focus_quietly (self, self->cursor);
      share_selection (self);
    }
  /* A finger has no other button; so the menu comes once it has selected. */
  if (self->touch_selects && self->cursor != NULL)
    hep_text_selection_open_menu (
        self, self->cursor,
        &GRAPHENE_RECT_INIT ((float)(self->drag_x + dx), (float)(self->drag_y + dy), 1, 1));
  self->touch_selects = FALSE;
  self->dragging = FALSE;
}

static void
long_pressed_cb (GtkGestureLongPress *press, double x, double y, HepTextSelection *self)
{
  gsize offset;
  HepTextBlock *block = find_place (self, x, y, &offset);

  if (block == NULL)
    return;

  gtk_gesture_set_state (GTK_GESTURE (press), GTK_EVENT_SEQUENCE_CLAIMED);
  self->touch_selects = TRUE;
  focus_quietly (self, block);
  select_word (self, block, offset);
}

void
hep_text_selection_add_gestures (HepTextSelection *self)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));

  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();
  GtkGesture *menu = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (menu), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);

  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, 0);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self, 0);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (drag_end_cb), self, 0);
  g_signal_connect_object (press, "pressed", G_CALLBACK (long_pressed_cb), self, 0);
  g_signal_connect_object (menu, "pressed", G_CALLBACK (menu_pressed_cb), self, 0);

  /* Whoever looks for the gesture of a click, as tests do, finds the latest first. */
  hep_text_selection_add_controller (self, GTK_EVENT_CONTROLLER (menu));
  hep_text_selection_add_controller (self, GTK_EVENT_CONTROLLER (click));
  hep_text_selection_add_controller (self, GTK_EVENT_CONTROLLER (drag));
  hep_text_selection_add_controller (self, GTK_EVENT_CONTROLLER (press));

  /* They follow the same press: what one of them claims the others keep. */
  gtk_gesture_group (drag, click);
  gtk_gesture_group (press, click);
}

void
hep_text_selection_stop_scrolling (HepTextSelection *self)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));

  if (self->tick != 0 && self->container != NULL)
    gtk_widget_remove_tick_callback (self->container, self->tick);
  self->tick = 0;
}
