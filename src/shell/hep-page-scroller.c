/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-page-scroller.h"

#include "hep-appearance.h"
#include "hep-letter-keys.h"
#include "hep-topic-foot.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Width of the column at normal text size, in sp: narrow, 60 to 75 characters with the margins, and
 * for large screens. */
static const int column_widths[] = { 540, 720, 960 };

#define NORMAL_COLUMN 1

/* Where the eye reads: this far below the upper edge, in pixels. */
#define READING_LINE 12

/* Between the focus and the edge of the window, in pixels: room for the ring around it. */
#define FOCUS_MARGIN 12

/* The title has left the screen when it moved this many pixels above the upper edge. */
#define TITLE_HEIGHT 44

struct _HepPageScroller
{
  GtkWidget parent_instance;

  GtkWidget *scrolled_window;
  GtkWidget *clamp;
  GtkWidget *depth_group;
  HepArticleView *article;
  HepTopicFoot *foot;

  char *block;          /* the block at the reading line; NULL at the top of the page */
  double fraction;      /* how much of that block lies above the reading line, 0 to 1 */
  gboolean reflowed;    /* the place must be found again at the next allocation */
  gboolean focus_moved; /* since then, so that it is to be shown there */
  gboolean scrolled;
  guint scrolled_id;
  int width;
  int text_size;
  int column;
  gboolean two_sides; /* two languages, each with a column of its own */
};

G_DEFINE_FINAL_TYPE (HepPageScroller, hep_page_scroller, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SCROLLED = 1,
  PROP_TEXT_SIZE,
} HepPageScrollerProperty;

static GParamSpec *properties[PROP_TEXT_SIZE + 1];

static GtkAdjustment *
get_adjustment (HepPageScroller *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled_window));
}

/* The height at which the article starts in the column, in pixels. */
static double
get_article_top (HepPageScroller *self)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (GTK_WIDGET (self->article), self->clamp, &bounds))
    return 0;
  return bounds.origin.y;
}

static void
forget_place (HepPageScroller *self)
{
  g_clear_pointer (&self->block, g_free);
  self->fraction = 0;
}

static void
note_place (HepPageScroller *self)
{
  double value = gtk_adjustment_get_value (get_adjustment (self));
  double line = value + READING_LINE - get_article_top (self);
  const char *id = value < 1 ? NULL : hep_article_view_get_block_at (self->article, line);
  GtkWidget *block = id == NULL ? NULL : hep_article_view_find_block (self->article, id);
  graphene_rect_t bounds;

  if (block == NULL || !gtk_widget_compute_bounds (block, GTK_WIDGET (self->article), &bounds))
    {
      forget_place (self);
      return;
    }

  g_set_str (&self->block, id);
  self->fraction
      = bounds.size.height < 1 ? 0 : CLAMP ((line - bounds.origin.y) / bounds.size.height, 0, 1);
}

static void
restore_place (HepPageScroller *self)
{
  GtkWidget *block = NULL;
  graphene_rect_t bounds;
  double value = 0;

  if (self->block != NULL)
    block = hep_article_view_find_shown (self->article, self->block);
  if (block != NULL && gtk_widget_compute_bounds (block, GTK_WIDGET (self->article), &bounds))
    value = get_article_top (self) + bounds.origin.y + self->fraction * bounds.size.height
            - READING_LINE;
  gtk_adjustment_set_value (get_adjustment (self), MAX (value, 0));
}

static gboolean
update_scrolled_cb (gpointer data)
{
  HepPageScroller *self = data;
  gboolean scrolled
      = gtk_adjustment_get_value (get_adjustment (self)) > get_article_top (self) + TITLE_HEIGHT;

  self->scrolled_id = 0;
  if (self->scrolled != scrolled)
    {
      self->scrolled = scrolled;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCROLLED]);
    }
  return G_SOURCE_REMOVE;
}

/* The place also changes while the page is laid out, when nobody may ask for another layout: who
 * listens is told after it, and before the next frame. */
static void
queue_update_scrolled (HepPageScroller *self)
{
  if (self->scrolled_id == 0)
    self->scrolled_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_scrolled_cb, self, NULL);
}

static void
value_changed_cb (HepPageScroller *self)
{
  /* Until the next allocation, the heights are those of another size or another page. */
  if (!self->reflowed)
    note_place (self);
  queue_update_scrolled (self);
}

/* More or less of the page is shown: the block at the top stays there. */
static void
reflow_cb (HepPageScroller *self)
{
  self->reflowed = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* What has the focus is never half behind an edge, and neither is the ring around it. A pointer
 * needs no ring, and a page that moves under it would be in its way. */
static void
show_focus (HepPageScroller *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = GTK_IS_WINDOW (root) ? gtk_root_get_focus (root) : NULL;
  graphene_rect_t bounds;

  if (focus == NULL || !gtk_window_get_focus_visible (GTK_WINDOW (root))
      || !gtk_widget_is_ancestor (focus, self->clamp)
      || gtk_widget_get_native (focus) != GTK_NATIVE (root) || gtk_widget_get_width (focus) == 0
      || !gtk_widget_compute_bounds (focus, self->clamp, &bounds))
    return;

  gtk_adjustment_clamp_page (get_adjustment (self), bounds.origin.y - FOCUS_MARGIN,
                             bounds.origin.y + bounds.size.height + FOCUS_MARGIN);
}

static void
focus_widget_cb (HepPageScroller *self)
{
  /* Until the next allocation, nothing is where it will be. */
  self->focus_moved = self->reflowed;
  if (!self->focus_moved)
    show_focus (self);
}

static gboolean
focus_first (GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (gtk_widget_get_focusable (widget) && gtk_widget_grab_focus (widget))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (focus_first (child))
      return TRUE;
  return FALSE;
}

static void
update_column (HepPageScroller *self)
{
  int width = column_widths[self->column] * self->text_size / 100 * (self->two_sides ? 2 : 1);

  adw_clamp_set_maximum_size (ADW_CLAMP (self->clamp), width);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (self->clamp), width);
  self->reflowed = TRUE;
}

static void
column_width_cb (HepPageScroller *self, const char *key, GSettings *settings)
{
  self->column
      = CLAMP (g_settings_get_enum (settings, key), 0, (int)G_N_ELEMENTS (column_widths) - 1);
  update_column (self);
}

static void
set_text_size (HepPageScroller *self, int text_size)
{
  if (self->text_size == text_size)
    return;

  self->text_size = text_size;
  update_column (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT_SIZE]);
}

static void
hep_page_scroller_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  HepPageScroller *self = HEP_PAGE_SCROLLER (object);

  switch ((HepPageScrollerProperty)prop_id)
    {
    case PROP_SCROLLED:
      g_value_set_boolean (value, self->scrolled);
      break;
    case PROP_TEXT_SIZE:
      g_value_set_int (value, self->text_size);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hep_page_scroller_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  HepPageScroller *self = HEP_PAGE_SCROLLER (object);

  switch ((HepPageScrollerProperty)prop_id)
    {
    case PROP_TEXT_SIZE:
      set_text_size (self, g_value_get_int (value));
      break;
    case PROP_SCROLLED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hep_page_scroller_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  HepPageScroller *self = HEP_PAGE_SCROLLER (widget);

  gtk_widget_measure (self->scrolled_window, orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static void
hep_page_scroller_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HepPageScroller *self = HEP_PAGE_SCROLLER (widget);

  if (self->width != width)
    {
      self->width = width;
      self->reflowed = TRUE;
    }

  gtk_widget_allocate (self->scrolled_window, width, height, baseline, NULL);

  if (self->reflowed)
    {
      restore_place (self);
      self->reflowed = FALSE;
      if (self->focus_moved)
        show_focus (self);
      self->focus_moved = FALSE;
      /* The page has moved by that; who draws before the next frame shall find it in its place. */
      gtk_widget_allocate (self->scrolled_window, width, height, baseline, NULL);
    }
}

static void
hep_page_scroller_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hep_page_scroller_parent_class)->root (widget);
  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
                           G_CALLBACK (focus_widget_cb), widget, G_CONNECT_SWAPPED);
}

static void
hep_page_scroller_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_widget_cb, widget);
  GTK_WIDGET_CLASS (hep_page_scroller_parent_class)->unroot (widget);
}

static void
hep_page_scroller_dispose (GObject *object)
{
  HepPageScroller *self = HEP_PAGE_SCROLLER (object);

  g_clear_handle_id (&self->scrolled_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), HEP_TYPE_PAGE_SCROLLER);

  G_OBJECT_CLASS (hep_page_scroller_parent_class)->dispose (object);
}

static void
hep_page_scroller_finalize (GObject *object)
{
  HepPageScroller *self = HEP_PAGE_SCROLLER (object);

  g_free (self->block);

  G_OBJECT_CLASS (hep_page_scroller_parent_class)->finalize (object);
}

static void
hep_page_scroller_class_init (HepPageScrollerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hep_page_scroller_get_property;
  object_class->set_property = hep_page_scroller_set_property;
  object_class->dispose = hep_page_scroller_dispose;
  object_class->finalize = hep_page_scroller_finalize;
  widget_class->measure = hep_page_scroller_measure;
  widget_class->root = hep_page_scroller_root;
  widget_class->size_allocate = hep_page_scroller_size_allocate;
  widget_class->unroot = hep_page_scroller_unroot;

  properties[PROP_SCROLLED] = g_param_spec_boolean ("scrolled", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEXT_SIZE] = g_param_spec_int (
      "text-size", NULL, NULL, HEP_TEXT_SIZE_MIN, HEP_TEXT_SIZE_MAX, HEP_TEXT_SIZE_NORMAL,
      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (HEP_TYPE_ARTICLE_VIEW);
  g_type_ensure (HEP_TYPE_TOPIC_FOOT);
  gtk_widget_class_set_css_name (widget_class, "pagescroller");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               HEP_RESOURCE_PATH "/shell/hep-page-scroller.ui");
  gtk_widget_class_bind_template_child (widget_class, HepPageScroller, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, HepPageScroller, clamp);
  gtk_widget_class_bind_template_child (widget_class, HepPageScroller, article);
  gtk_widget_class_bind_template_child (widget_class, HepPageScroller, foot);
  gtk_widget_class_bind_template_child (widget_class, HepPageScroller, depth_group);
}

static void
hep_page_scroller_init (HepPageScroller *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->column = NORMAL_COLUMN;
  set_text_size (self, HEP_TEXT_SIZE_NORMAL);

  g_signal_connect_object (get_adjustment (self), "value-changed", G_CALLBACK (value_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->article, "notify::depth", G_CALLBACK (reflow_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->article, "notify::outlook", G_CALLBACK (reflow_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->article, "notify::line-spacing", G_CALLBACK (reflow_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->article, "notify::letter-spacing", G_CALLBACK (reflow_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Lets the settings decide how much of a page is shown. */
void
hep_page_scroller_bind (HepPageScroller *self, GSettings *settings)
{
  const GSettingsBindFlags flags = G_SETTINGS_BIND_GET | G_SETTINGS_BIND_NO_SENSITIVITY;

  g_return_if_fail (HEP_IS_PAGE_SCROLLER (self));
  g_return_if_fail (G_IS_SETTINGS (settings));

  g_settings_bind (settings, "depth", self->article, "depth", flags);
  g_settings_bind (settings, "show-outlook", self->article, "outlook", flags);
  g_settings_bind (settings, "line-spacing", self->article, "line-spacing", flags);
  g_settings_bind (settings, "letter-spacing", self->article, "letter-spacing", flags);
  g_signal_connect_object (settings, "changed::column-width", G_CALLBACK (column_width_cb), self,
                           G_CONNECT_SWAPPED);
  column_width_cb (self, "column-width", settings);
  g_settings_bind (settings, "depth", self->depth_group, "active-name", G_SETTINGS_BIND_DEFAULT);
  if (!g_settings_is_writable (settings, "depth"))
    gtk_widget_set_tooltip_text (self->depth_group, _ ("Set by your organisation"));
  hep_letter_keys_add (GTK_WIDGET (self), settings);
}

HepArticleView *
hep_page_scroller_get_article (HepPageScroller *self)
{
  g_return_val_if_fail (HEP_IS_PAGE_SCROLLER (self), NULL);

  return self->article;
}

/* Shows `document`, from its top, with the same page in another language beside it, if any. */
void
hep_page_scroller_show (HepPageScroller *self,
                        HepLibrary *library,
                        HepTopic *topic,
                        HepDocument *document,
                        HepDocument *beside)
{
  g_return_if_fail (HEP_IS_PAGE_SCROLLER (self));
  g_return_if_fail (HEP_IS_LIBRARY (library));
  g_return_if_fail (HEP_IS_TOPIC (topic));
  g_return_if_fail (document != NULL);

  hep_article_view_set_library (self->article, library);
  hep_article_view_set_documents (self->article, document, beside);
  if (self->two_sides != (beside != NULL))
    {
      self->two_sides = beside != NULL;
      update_column (self);
    }
  hep_topic_foot_show (self->foot, library, topic, document);
  hep_page_scroller_scroll_to (self, NULL);
}

/* Brings a block to the top of the screen; %NULL, or an unknown block, is the top of the page. */
void
hep_page_scroller_scroll_to (HepPageScroller *self, const char *block_id)
{
  g_return_if_fail (HEP_IS_PAGE_SCROLLER (self));

  forget_place (self);
  g_set_str (&self->block, block_id);
  self->reflowed = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));

  /* What is asked for may be folded away. */
  if (block_id != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self->article), "article.go-to", "s", block_id);
}

/* Brings a block to the top of the screen as above, and gives the focus back to what had it there;
 * %FALSE if that is gone. */
gboolean
hep_page_scroller_restore (HepPageScroller *self, const char *block_id, const char *focus)
{
  g_return_val_if_fail (HEP_IS_PAGE_SCROLLER (self), FALSE);
  g_return_val_if_fail (focus != NULL, FALSE);

  forget_place (self);
  g_set_str (&self->block, block_id);
  self->reflowed = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  return hep_article_view_restore_focus (self->article, focus);
}

/* The id of the block at the top of the screen; %NULL when the page is at its top. */
char *
hep_page_scroller_dup_block (HepPageScroller *self)
{
  g_return_val_if_fail (HEP_IS_PAGE_SCROLLER (self), NULL);

  return g_strdup (self->block);
}

/* Gives the keyboard focus to the block at the top of the screen, or to the title. */
gboolean
hep_page_scroller_grab_focus (HepPageScroller *self)
{
  GtkWidget *block = NULL;

  g_return_val_if_fail (HEP_IS_PAGE_SCROLLER (self), FALSE);

  if (self->block != NULL)
    block = hep_article_view_find_block (self->article, self->block);
  if (block != NULL && focus_first (block))
    return TRUE;
  return focus_first (GTK_WIDGET (self->article));
}

/* Gives the keyboard focus back to where it was last in the article. */
gboolean
hep_page_scroller_return_focus (HepPageScroller *self)
{
  g_return_val_if_fail (HEP_IS_PAGE_SCROLLER (self), FALSE);

  return gtk_widget_child_focus (GTK_WIDGET (self->article), GTK_DIR_TAB_FORWARD)
         || hep_page_scroller_grab_focus (self);
}

/* Activates an action of the article. */
void
hep_page_scroller_activate (HepPageScroller *self, const char *action, GVariant *parameter)
{
  g_return_if_fail (HEP_IS_PAGE_SCROLLER (self));
  g_return_if_fail (action != NULL);

  gtk_widget_activate_action_variant (GTK_WIDGET (self->article), action, parameter);
}
