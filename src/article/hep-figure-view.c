/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-figure-view.h"

#include <glib/gi18n-lib.h>

#include "hep-blocks.h"
#include "hep-figure-canvas.h"
#include "hep-text-block.h"
#include "hep-wrap-layout.h"

#define BUTTON_SPACING 8

/* A part stands twice: in the drawing, and as a button that is large enough for any finger. */
typedef struct
{
  HepBlock *block;
  HepFigurePart *part;
  GtkWidget *button;
} HepViewPart;

struct _HepFigureView
{
  GtkWidget parent_instance;

  HepBlock *block;
  char *language;
  char *place; /* with which a larger one is asked for; NULL in the larger one */
  GArray *parts;
  GtkWidget *canvas;
  GtkWidget *name;
  const char *chosen;
};

G_DEFINE_FINAL_TYPE (HepFigureView, hep_figure_view, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_CHOSEN_PART = 1,
} HepFigureViewProperty;

static GParamSpec *properties[PROP_CHOSEN_PART + 1];

static HepViewPart *
find_part (HepFigureView *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->parts->len; i++)
    {
      HepViewPart *part = &g_array_index (self->parts, HepViewPart, i);

      if (g_str_equal (hep_figure_part_get_id (part->part), id))
        return part;
    }
  return NULL;
}

/* The name of the chosen part, with a way to where the page tells of it. */
static HepText *
write_name (HepFigureView *self, HepViewPart *part)
{
  const char *block_id = hep_block_get_attribute (part->block, "block");
  g_autofree char *name = g_markup_escape_text (hep_figure_part_get_name (part->part), -1);
  g_autofree char *markup = NULL;

  if (block_id != NULL && self->place != NULL)
    /* Translators: a link under a picture to where the page tells of the part of the picture. */
    markup = g_strdup_printf ("<em>%s</em> · <link xref=\"#%s\">%s</link>", name, block_id,
                              _ ("Read about this part"));
  else
    markup = g_strdup_printf ("<em>%s</em>", name);
  return hep_text_new_from_markup (markup, NULL);
}

static void
show_name (HepFigureView *self, HepViewPart *part)
{
  g_autoptr (HepText) text = part != NULL ? write_name (self, part) : NULL;

  if (text == NULL)
    text = hep_blocks_plain (_ ("Choose a part to see its name."));
  g_clear_pointer (&self->name, gtk_widget_unparent);
  self->name = hep_blocks_text (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "part-name");
  gtk_widget_insert_after (self->name, GTK_WIDGET (self), self->canvas);
}

/* Marks what the text says of the part; in a window of its own there is no text. */
static void
mark_block (HepFigureView *self, HepViewPart *part)
{
  const char *block_id = part != NULL ? hep_block_get_attribute (part->block, "block") : NULL;

  if (self->place != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "article.mark-block", "s",
                                block_id != NULL ? block_id : "");
}

static void
enlarge (HepFigureView *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.enlarge-figure", "s", self->place);
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, HepFigureView *self)
{
  if (n_press == 2)
    enlarge (self);
}

static void
add_enlarge (HepFigureView *self)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Enlarge Picture"));
  GtkGesture *click = gtk_gesture_click_new ();

  hep_blocks_set_label (button, _ ("Enlarge Picture"));
  gtk_widget_add_css_class (button, "enlarge");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  g_signal_connect_object (button, "clicked", G_CALLBACK (enlarge), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, GTK_WIDGET (self));

  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  gtk_widget_add_controller (self->canvas, GTK_EVENT_CONTROLLER (click));
}

static void
part_activate_cb (HepFigurePart *part, HepFigureView *self)
{
  hep_figure_view_set_chosen_part (self, hep_figure_part_get_id (part));
}

static void
button_toggled_cb (GtkToggleButton *button, HepFigureView *self)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      HepViewPart *part = &g_array_index (self->parts, HepViewPart, i);

      if (part->button != GTK_WIDGET (button))
        continue;
      if (gtk_toggle_button_get_active (button))
        hep_figure_view_set_chosen_part (self, hep_figure_part_get_id (part->part));
      else if (self->chosen == hep_figure_part_get_id (part->part))
        hep_figure_view_set_chosen_part (self, NULL);
    }
}

static GtkWidget *
new_part_button (HepFigureView *self, const char *name)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *label = hep_blocks_label (name, GTK_ACCESSIBLE_ROLE_LABEL, NULL);

  /* A text of the page like others, to be found and copied; the focus is for the button. */
  gtk_widget_set_focusable (label, FALSE);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  if (self->language != NULL)
    hep_text_block_set_language (HEP_TEXT_BLOCK (label), self->language);
  gtk_button_set_child (GTK_BUTTON (button), label);
  hep_blocks_set_label (button, name);
  g_signal_connect_object (button, "toggled", G_CALLBACK (button_toggled_cb), self, 0);
  return button;
}

static void
add_text (HepFigureView *self, HepText *text, const char *css_class)
{
  GtkWidget *block;

  if (text == NULL)
    return;
  block = hep_text_block_new (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  if (self->language != NULL)
    hep_text_block_set_language (HEP_TEXT_BLOCK (block), self->language);
  gtk_widget_add_css_class (block, css_class);
  gtk_widget_set_parent (block, GTK_WIDGET (self));
}

static void
add_parts (HepFigureView *self)
{
  GtkWidget *buttons
      = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_widget_set_layout_manager (buttons, hep_wrap_layout_new (BUTTON_SPACING));
  gtk_widget_add_css_class (buttons, "parts");
  hep_blocks_set_label (buttons, _ ("Parts of the picture"));
  for (guint i = 0; i < hep_block_get_n_children (self->block); i++)
    {
      HepBlock *block = hep_block_get_child (self->block, i);
      const char *id = hep_block_get_attribute (block, "ref");
      HepText *text = hep_block_get_text (block);
      HepViewPart part = { block, NULL, NULL };

      if (id == NULL || text == NULL)
        continue;
      part.part = hep_figure_canvas_add_part (HEP_FIGURE_CANVAS (self->canvas), id,
                                              hep_text_get_plain (text));
      if (part.part == NULL)
        continue;
      part.button = new_part_button (self, hep_text_get_plain (text));
      g_signal_connect_object (part.part, "activate", G_CALLBACK (part_activate_cb), self, 0);
      gtk_box_append (GTK_BOX (buttons), part.button);
      g_array_append_val (self->parts, part);
    }

  gtk_widget_set_parent (buttons, GTK_WIDGET (self));
  show_name (self, NULL);
}

static void
hep_figure_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((HepFigureViewProperty)property_id)
    {
    case PROP_CHOSEN_PART:
      g_value_set_string (value, HEP_FIGURE_VIEW (object)->chosen);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_figure_view_set_property (GObject *object,
                              guint property_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  switch ((HepFigureViewProperty)property_id)
    {
    case PROP_CHOSEN_PART:
      hep_figure_view_set_chosen_part (HEP_FIGURE_VIEW (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_figure_view_dispose (GObject *object)
{
  HepFigureView *self = HEP_FIGURE_VIEW (object);
  GtkWidget *child;

  self->chosen = NULL;
  self->name = NULL;
  self->canvas = NULL;
  g_array_set_size (self->parts, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (hep_figure_view_parent_class)->dispose (object);
}

static void
hep_figure_view_finalize (GObject *object)
{
  HepFigureView *self = HEP_FIGURE_VIEW (object);

  g_array_unref (self->parts);
  g_free (self->language);
  g_free (self->place);
  g_clear_pointer (&self->block, hep_block_unref);
  G_OBJECT_CLASS (hep_figure_view_parent_class)->finalize (object);
}

static void
hep_figure_view_class_init (HepFigureViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hep_figure_view_get_property;
  object_class->set_property = hep_figure_view_set_property;
  object_class->dispose = hep_figure_view_dispose;
  object_class->finalize = hep_figure_view_finalize;

  properties[PROP_CHOSEN_PART]
      = g_param_spec_string ("chosen-part", NULL, NULL, NULL,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "figure");
}

static void
hep_figure_view_init (HepFigureView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  self->parts = g_array_new (FALSE, FALSE, sizeof (HepViewPart));
}

static HepFigureView *
create (HepBlock *block, HepFigure *figure, const char *language, const char *place)
{
  HepFigureView *self = g_object_new (HEP_TYPE_FIGURE_VIEW, NULL);
  HepText *alternative = hep_block_get_alternative (block);
  gboolean has_parts = hep_block_get_n_children (block) > 0;

  self->block = hep_block_ref (block);
  self->language = g_strdup (language);
  self->place = g_strdup (place);
  self->canvas = hep_figure_canvas_new (figure, has_parts ? GTK_ACCESSIBLE_ROLE_GROUP
                                                          : GTK_ACCESSIBLE_ROLE_IMG);
  if (alternative != NULL)
    hep_blocks_set_label (self->canvas, hep_text_get_plain (alternative));

  add_text (self, hep_block_get_title (block), "figure-title");
  gtk_widget_set_parent (self->canvas, GTK_WIDGET (self));
  if (has_parts)
    add_parts (self);
  add_text (self, hep_block_get_description (block), "twin");
  if (place != NULL)
    add_enlarge (self);
  return self;
}

/**
 * hep_figure_view_new:
 * @block: a figure block
 * @figure: its drawing
 * @language: (nullable): BCP 47 code of the words
 * @place: "topic#figure", with which win.enlarge-figure asks for a larger one
 *
 * Returns: (transfer floating): the figure, for the column of a page
 */
GtkWidget *
hep_figure_view_new (HepBlock *block, HepFigure *figure, const char *language, const char *place)
{
  g_return_val_if_fail (block != NULL, NULL);
  g_return_val_if_fail (figure != NULL, NULL);
  g_return_val_if_fail (place != NULL, NULL);

  return GTK_WIDGET (create (block, figure, language, place));
}

/**
 * hep_figure_view_new_large:
 * @block: a figure block
 * @figure: its drawing
 * @language: (nullable): BCP 47 code of the words
 * @max_height: pixels that the drawing may be high
 *
 * Returns: (transfer floating): the figure, for a window of its own
 */
GtkWidget *
hep_figure_view_new_large (HepBlock *block, HepFigure *figure, const char *language, int max_height)
{
  HepFigureView *self;

  g_return_val_if_fail (block != NULL, NULL);
  g_return_val_if_fail (figure != NULL, NULL);

  self = create (block, figure, language, NULL);
  hep_figure_canvas_set_max_height (HEP_FIGURE_CANVAS (self->canvas), max_height);
  return GTK_WIDGET (self);
}

/**
 * hep_figure_view_get_chosen_part:
 * @self: a figure
 *
 * Returns: (transfer none) (nullable): id of the part whose name is shown
 */
const char *
hep_figure_view_get_chosen_part (HepFigureView *self)
{
  g_return_val_if_fail (HEP_IS_FIGURE_VIEW (self), NULL);

  return self->chosen;
}

/**
 * hep_figure_view_set_chosen_part:
 * @self: a figure
 * @part: (nullable): id of a part, %NULL for none
 *
 * Shows the name of a part under the picture, marks it and what the text says of it, and tells
 * screen readers.
 */
void
hep_figure_view_set_chosen_part (HepFigureView *self, const char *part)
{
  HepViewPart *chosen;
  const char *id;

  g_return_if_fail (HEP_IS_FIGURE_VIEW (self));

  chosen = find_part (self, part);
  id = chosen != NULL ? hep_figure_part_get_id (chosen->part) : NULL;
  if (self->chosen == id)
    return;

  self->chosen = id;
  for (guint i = 0; i < self->parts->len; i++)
    {
      HepViewPart *other = &g_array_index (self->parts, HepViewPart, i);

      hep_figure_part_set_chosen (other->part, other == chosen);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (other->button), other == chosen);
    }
  show_name (self, chosen);
  mark_block (self, chosen);
  if (chosen != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), hep_figure_part_get_name (chosen->part),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN_PART]);
}

/**
 * hep_figure_view_point_to:
 * @self: a figure
 * @block_ids: (array zero-terminated=1): the block that is read, and those around it
 *
 * Marks the parts that one of the blocks tells of.
 */
void
hep_figure_view_point_to (HepFigureView *self, const char *const *block_ids)
{
  g_return_if_fail (HEP_IS_FIGURE_VIEW (self));
  g_return_if_fail (block_ids != NULL);

  for (guint i = 0; i < self->parts->len; i++)
    {
      HepViewPart *part = &g_array_index (self->parts, HepViewPart, i);
      const char *block_id = hep_block_get_attribute (part->block, "block");

      hep_figure_part_set_pointed (part->part,
                                   block_id != NULL && g_strv_contains (block_ids, block_id));
    }
}
