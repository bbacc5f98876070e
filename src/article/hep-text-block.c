/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-block-private.h"

#include <string.h>

#include "hep-language-styles.h"
#include "hep-language.h"

/* Narrow enough for a phone at three times the text size, where only letters fit on a line. */
#define MINIMUM_WIDTH 48

/* What a paragraph asks for. Pango would need a second layout of every text to know better, and
 * for a paragraph the answer is of no use: it is as wide as its column. */
#define NATURAL_WIDTH 640

/* Up to this many bytes a text may stand beside others (a cell, a name), and is measured. */
#define SHORT_TEXT 80

#define DEFAULT_LINE_HEIGHT 1.5
#define SELECTION_OPACITY   0.3f
#define CARET_WIDTH         2

G_DEFINE_FINAL_TYPE_WITH_CODE (HepTextBlock,
                               hep_text_block,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_TEXT,
                                                      hep_text_block_accessible_init))

typedef enum
{
  PROP_TEXT = 1,
  PROP_LANGUAGE,
  PROP_LEVEL,
  PROP_LINE_HEIGHT,
} HepTextBlockProperty;

static GParamSpec *properties[PROP_LINE_HEIGHT + 1];

enum
{
  LINK_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Roles that may have a name get the text as their name: some screen readers say only that.
 * A paragraph may have none; there the text itself is what is read. */
static gboolean
role_has_name (GtkAccessibleRole role)
{
  static const GtkAccessibleRole named[] = {
    GTK_ACCESSIBLE_ROLE_HEADING,       GTK_ACCESSIBLE_ROLE_LIST_ITEM,  GTK_ACCESSIBLE_ROLE_CELL,
    GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, GTK_ACCESSIBLE_ROLE_ROW_HEADER, GTK_ACCESSIBLE_ROLE_LABEL,
    GTK_ACCESSIBLE_ROLE_GRID_CELL,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (named); i++)
    if (named[i] == role)
      return TRUE;

  return FALSE;
}

static void
check_context (HepTextBlock *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  /* Focus and hover change the style too: measure again only when it changed the letters. */
  if (self->layout != NULL && pango_context_get_serial (context) != self->context_serial)
    hep_text_block_drop_layout (self);
}

static void
snapshot_selection (HepTextBlock *self, GtkSnapshot *snapshot)
{
  g_autoptr (GArray) fragments
      = hep_text_block_get_fragments (self, self->selection_start, self->selection_end);
  GdkRGBA color;

  gtk_widget_get_color (self->tint, &color);
  color.alpha *= SELECTION_OPACITY;

  for (guint i = 0; i < fragments->len; i++)
    gtk_snapshot_append_color (snapshot, &color,
                               &g_array_index (fragments, HepLinkFragment, i).area);
}

static void
hep_text_block_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (widget);
  int width, height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MINIMUM_WIDTH;
      *natural = NATURAL_WIDTH;
      if (strlen (hep_text_get_plain (self->text)) <= SHORT_TEXT)
        {
          pango_layout_set_width (hep_text_block_ensure_layout (self), -1);
          pango_layout_get_pixel_size (self->layout, &width, NULL);
          *natural = CLAMP (width, MINIMUM_WIDTH, NATURAL_WIDTH);
        }
      return;
    }

  /* The layout keeps its lines as long as its width stays the same. */
  pango_layout_set_width (hep_text_block_ensure_layout (self),
                          (for_size > 0 ? for_size : NATURAL_WIDTH) * PANGO_SCALE);
  pango_layout_get_pixel_size (self->layout, NULL, &height);
  *minimum = *natural = height;
}

static GtkSizeRequestMode
hep_text_block_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hep_text_block_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (widget);

  hep_text_block_allocate_links (self);
}

static void
hep_text_block_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (widget);
  GdkRGBA color;

  hep_text_block_refresh_colors (self);
  gtk_widget_get_color (widget, &color);

  hep_text_block_snapshot_matches (self, snapshot);
  if (self->selection_end > self->selection_start)
    snapshot_selection (self, snapshot);

  gtk_snapshot_append_layout (snapshot, hep_text_block_get_layout (self), &color);

  for (guint i = 0; i < self->links->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->links, i), snapshot);

  if ((gtk_widget_has_focus (widget) || self->holds_caret) && hep_text_block_uses_caret (self))
    {
      graphene_rect_t caret;

      hep_text_block_get_caret_rect (self, self->caret, &caret);
      caret.origin.x -= CARET_WIDTH / 2;
      caret.size.width = CARET_WIDTH;
      gtk_snapshot_append_color (snapshot, &color, &caret);
    }
}

static void
hep_text_block_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (hep_text_block_parent_class)->css_changed (widget, change);

  check_context (HEP_TEXT_BLOCK (widget));
}

static void
hep_text_block_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (hep_text_block_parent_class)->system_setting_changed (widget, setting);

  check_context (HEP_TEXT_BLOCK (widget));
}

static void
hep_text_block_state_flags_changed (GtkWidget *widget, GtkStateFlags previous)
{
  GTK_WIDGET_CLASS (hep_text_block_parent_class)->state_flags_changed (widget, previous);

  /* The caret comes and goes with the focus, which need not change what CSS says. */
  if (((gtk_widget_get_state_flags (widget) ^ previous) & GTK_STATE_FLAG_FOCUSED) != 0)
    gtk_widget_queue_draw (widget);
}

static void
hep_text_block_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (hep_text_block_parent_class)->direction_changed (widget, previous);

  hep_text_block_drop_layout (HEP_TEXT_BLOCK (widget));
}

static void
hep_text_block_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (object);

  switch ((HepTextBlockProperty)property_id)
    {
    case PROP_TEXT:
      g_value_set_boxed (value, self->text);
      break;

    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;

    case PROP_LEVEL:
      g_value_set_int (value, self->level);
      break;

    case PROP_LINE_HEIGHT:
      g_value_set_double (value, self->line_height);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_text_block_set_property (GObject *object,
                             guint property_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (object);

  switch ((HepTextBlockProperty)property_id)
    {
    case PROP_TEXT:
      self->text = g_value_dup_boxed (value);
      break;

    case PROP_LANGUAGE:
      hep_text_block_set_language (self, g_value_get_string (value));
      break;

    case PROP_LEVEL:
      hep_text_block_set_level (self, g_value_get_int (value));
      break;

    case PROP_LINE_HEIGHT:
      hep_text_block_set_line_height (self, g_value_get_double (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_text_block_constructed (GObject *object)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (object);

  G_OBJECT_CLASS (hep_text_block_parent_class)->constructed (object);

  if (self->text == NULL)
    self->text = hep_text_new_from_markup ("", NULL);

  hep_text_block_add_links (self);
}

static void
hep_text_block_dispose (GObject *object)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (object);

  for (guint i = 0; i < self->links->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->links, i));
  g_ptr_array_set_size (self->links, 0);
  g_clear_pointer (&self->tint, gtk_widget_unparent);
  g_clear_pointer (&self->match_tint, gtk_widget_unparent);
  g_clear_pointer (&self->match_edge, gtk_widget_unparent);
  g_clear_object (&self->layout);

  G_OBJECT_CLASS (hep_text_block_parent_class)->dispose (object);
}

static void
hep_text_block_finalize (GObject *object)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (object);

  g_clear_pointer (&self->display, hep_text_block_display_free);
  g_clear_pointer (&self->text, hep_text_unref);
  g_free (self->language);
  g_free (self->log_attrs);
  g_clear_pointer (&self->matches, g_array_unref);
  g_ptr_array_unref (self->links);
  g_array_unref (self->link_spans);
  g_array_unref (self->link_colors);

  G_OBJECT_CLASS (hep_text_block_parent_class)->finalize (object);
}

static void
hep_text_block_class_init (HepTextBlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = hep_text_block_get_property;
  object_class->set_property = hep_text_block_set_property;
  object_class->constructed = hep_text_block_constructed;
  object_class->dispose = hep_text_block_dispose;
  object_class->finalize = hep_text_block_finalize;

  widget_class->measure = hep_text_block_measure;
  widget_class->get_request_mode = hep_text_block_get_request_mode;
  widget_class->size_allocate = hep_text_block_size_allocate;
  widget_class->snapshot = hep_text_block_snapshot;
  widget_class->css_changed = hep_text_block_css_changed;
  widget_class->system_setting_changed = hep_text_block_system_setting_changed;
  widget_class->state_flags_changed = hep_text_block_state_flags_changed;
  widget_class->direction_changed = hep_text_block_direction_changed;
  widget_class->query_tooltip = hep_text_block_query_tooltip;

  properties[PROP_TEXT]
      = g_param_spec_boxed ("text", NULL, NULL, HEP_TYPE_TEXT,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);
  properties[PROP_LEVEL] = g_param_spec_int ("level", NULL, NULL, 0, 6, 0, flags);
  properties[PROP_LINE_HEIGHT]
      = g_param_spec_double ("line-height", NULL, NULL, 1, 4, DEFAULT_LINE_HEIGHT, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[LINK_ACTIVATED] = g_signal_new_class_handler (
      "link-activated", HEP_TYPE_TEXT_BLOCK, G_SIGNAL_RUN_LAST,
      G_CALLBACK (hep_text_block_link_activated), g_signal_accumulator_true_handled, NULL, NULL,
      G_TYPE_BOOLEAN, 1, HEP_TYPE_LINK);

  gtk_widget_class_set_css_name (widget_class, "textblock");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
}

static void
hep_text_block_init (HepTextBlock *self)
{
  self->line_height = DEFAULT_LINE_HEIGHT;
  self->current_match = -1;
  self->links = g_ptr_array_new ();
  self->link_spans = g_array_new (FALSE, FALSE, sizeof (HepSpan));
  self->link_colors = g_array_new (FALSE, TRUE, sizeof (GdkRGBA));

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * hep_text_block_new:
 * @text: the text
 * @role: what the text is: %GTK_ACCESSIBLE_ROLE_PARAGRAPH, %GTK_ACCESSIBLE_ROLE_HEADING (then
 *   set a level), %GTK_ACCESSIBLE_ROLE_LIST_ITEM, %GTK_ACCESSIBLE_ROLE_CELL …
 *
 * Makes the widget of one text. Its links are child widgets.
 *
 * When a link is activated, by any means, the link takes the focus and the block emits
 * "link-activated" with the #HepLink; a handler that returns %TRUE has dealt with it. Otherwise
 * an action is activated on the link: for a topic `win.open-topic` ('topic' or 'topic#section'),
 * for a section of this page `article.go-to` ('section', without the #), for the web
 * `win.open-uri` ('https://…'), and for a word explained `article.show-term` ('glossary-id'),
 * whose handler finds the link to point at in the focus of the root.
 *
 * Returns: (transfer floating): a new text block
 */
GtkWidget *
hep_text_block_new (HepText *text, GtkAccessibleRole role)
{
  GtkWidget *block;

  g_return_val_if_fail (text != NULL, NULL);

  block = g_object_new (HEP_TYPE_TEXT_BLOCK, "text", text, "accessible-role", role, NULL);
  if (role_has_name (role))
    gtk_accessible_update_property (GTK_ACCESSIBLE (block), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    hep_text_get_plain (text), -1);

  return block;
}

/**
 * hep_text_block_get_text:
 * @self: a text block
 *
 * Returns: (transfer none): its text
 */
HepText *
hep_text_block_get_text (HepTextBlock *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_BLOCK (self), NULL);

  return self->text;
}

/**
 * hep_text_block_get_language:
 * @self: a text block
 *
 * Returns: (transfer none) (nullable): the BCP 47 code of its language
 */
const char *
hep_text_block_get_language (HepTextBlock *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_BLOCK (self), NULL);

  return self->language;
}

/**
 * hep_text_block_set_language:
 * @self: a text block
 * @language: (nullable): a BCP 47 code, or %NULL if it is not known
 *
 * Sets the language. It decides the block's direction, the shapes of its letters and the voice
 * a screen reader takes. Without a language the block runs as the interface does.
 */
void
hep_text_block_set_language (HepTextBlock *self, const char *language)
{
  GtkTextDirection direction = GTK_TEXT_DIR_NONE;
  g_autofree char *old_class = NULL;
  g_autofree char *css_class = NULL;

  g_return_if_fail (HEP_IS_TEXT_BLOCK (self));

  old_class = hep_language_styles_dup_class (self->language);
  if (!g_set_str (&self->language, language))
    return;
  css_class = hep_language_styles_dup_class (language);
  if (old_class != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), old_class);
  if (css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  if (language != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "interface");

  if (language != NULL)
    direction = hep_language_is_rtl (language) ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;

  g_clear_pointer (&self->log_attrs, g_free);
  gtk_widget_set_direction (GTK_WIDGET (self), direction);
  hep_text_block_drop_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

/**
 * hep_text_block_get_level:
 * @self: a text block
 *
 * Returns: the level of the heading, 1 to 6, or 0 if it is none
 */
int
hep_text_block_get_level (HepTextBlock *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_BLOCK (self), 0);

  return self->level;
}

/**
 * hep_text_block_set_level:
 * @self: a text block of role %GTK_ACCESSIBLE_ROLE_HEADING
 * @level: the level of the heading, 1 to 6, or 0 for none
 *
 * Sets how deep in the page a heading is, for assistive technologies.
 */
void
hep_text_block_set_level (HepTextBlock *self, int level)
{
  g_return_if_fail (HEP_IS_TEXT_BLOCK (self));
  g_return_if_fail (level >= 0 && level <= 6);

  if (self->level == level)
    return;

  self->level = level;
  if (level > 0)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LEVEL, level,
                                    -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LEVEL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEVEL]);
}

/**
 * hep_text_block_get_line_height:
 * @self: a text block
 *
 * Returns: the distance of its lines, in font sizes
 */
double
hep_text_block_get_line_height (HepTextBlock *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_BLOCK (self), 0);

  return self->line_height;
}

/**
 * hep_text_block_set_line_height:
 * @self: a text block
 * @line_height: the distance of its lines, in font sizes: 1 to 4, usually 1.5
 *
 * Sets how far apart the lines are. A font that asks for more gets more.
 */
void
hep_text_block_set_line_height (HepTextBlock *self, double line_height)
{
  g_return_if_fail (HEP_IS_TEXT_BLOCK (self));
  g_return_if_fail (line_height >= 1 && line_height <= 4);

  if (G_APPROX_VALUE (self->line_height, line_height, 0.001))
    return;

  self->line_height = line_height;
  hep_text_block_drop_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LINE_HEIGHT]);
}
