/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-article-popover.h"

#include "hep-blocks.h"
#include "hep-link.h"

#define MAX_WIDTH  436
#define MAX_HEIGHT 468

struct _HepArticlePopover
{
  GtkPopover parent_instance;

  GtkWidget *column;
  GtkWidget *anchor; /* gets the focus back; weak */
  char *topic;       /* what the button opens */
  guint unparent_id;
};

G_DEFINE_FINAL_TYPE (HepArticlePopover, hep_article_popover, GTK_TYPE_POPOVER)

static gboolean
unparent_cb (gpointer data)
{
  HepArticlePopover *self = data;

  self->unparent_id = 0;
  gtk_widget_unparent (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

static void
open_topic_cb (HepArticlePopover *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  /* The page changes under the popover: the request goes up from the article itself. */
  gtk_popover_popdown (GTK_POPOVER (self));
  if (parent != NULL)
    gtk_widget_activate_action (parent, "win.open-topic", "s", self->topic);
}

static void
hep_article_popover_closed (GtkPopover *popover)
{
  HepArticlePopover *self = HEP_ARTICLE_POPOVER (popover);

  if (self->anchor != NULL && gtk_widget_get_mapped (self->anchor))
    gtk_widget_grab_focus (self->anchor);
  /* The popover is still in the middle of closing. */
  if (self->unparent_id == 0 && gtk_widget_get_parent (GTK_WIDGET (self)) != NULL)
    self->unparent_id = g_idle_add (unparent_cb, self);
}

static void
hep_article_popover_dispose (GObject *object)
{
  HepArticlePopover *self = HEP_ARTICLE_POPOVER (object);

  g_clear_handle_id (&self->unparent_id, g_source_remove);
  g_clear_weak_pointer (&self->anchor);
  g_clear_pointer (&self->topic, g_free);
  G_OBJECT_CLASS (hep_article_popover_parent_class)->dispose (object);
}

static void
hep_article_popover_class_init (HepArticlePopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hep_article_popover_dispose;
  GTK_POPOVER_CLASS (klass)->closed = hep_article_popover_closed;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_DIALOG);
}

static void
hep_article_popover_init (HepArticlePopover *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->column = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "column");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_width (GTK_SCROLLED_WINDOW (scroller), MAX_WIDTH);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->column);
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
  gtk_widget_add_css_class (GTK_WIDGET (self), "beside");
}

/**
 * hep_article_popover_new:
 * @label: what it is, for screen readers
 *
 * Returns: (transfer floating): an empty popover, not open
 */
GtkWidget *
hep_article_popover_new (const char *label)
{
  GtkWidget *self;

  g_return_val_if_fail (label != NULL, NULL);

  self = g_object_new (HEP_TYPE_ARTICLE_POPOVER, NULL);
  hep_blocks_set_label (self, label);
  return self;
}

/**
 * hep_article_popover_append:
 * @self: a popover
 * @widget: (transfer floating): what stands below the rest
 *
 * Adds to what it shows. The first focusable widget gets the focus when it opens.
 */
void
hep_article_popover_append (HepArticlePopover *self, GtkWidget *widget)
{
  g_return_if_fail (HEP_IS_ARTICLE_POPOVER (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_box_append (GTK_BOX (self->column), widget);
}

/**
 * hep_article_popover_add_button:
 * @self: a popover
 * @label: what the button says
 * @topic: id of the topic that it opens
 *
 * Leads from the popover to a topic.
 */
void
hep_article_popover_add_button (HepArticlePopover *self, const char *label, const char *topic)
{
  GtkWidget *button;

  g_return_if_fail (HEP_IS_ARTICLE_POPOVER (self));
  g_return_if_fail (label != NULL && topic != NULL);

  button = gtk_button_new_with_label (label);
  g_set_str (&self->topic, topic);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_topic_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->column), button);
}

/* Where the popover points to: a word broken over two lines is pointed at where it begins. */
static gboolean
find_area (GtkWidget *anchor, GtkWidget *parent, graphene_rect_t *area)
{
  const HepLinkFragment *fragments = NULL;
  gsize n_fragments = 0;

  if (!gtk_widget_compute_bounds (anchor, parent, area))
    return FALSE;
  if (HEP_IS_LINK (anchor))
    fragments = hep_link_get_fragments (HEP_LINK (anchor), &n_fragments);
  if (n_fragments > 0)
    {
      graphene_rect_t first = fragments[0].area;

      graphene_rect_offset (&first, area->origin.x, area->origin.y);
      *area = first;
    }
  return TRUE;
}

/**
 * hep_article_popover_open:
 * @self: a popover that was never open
 * @parent: the widget that holds the anchor and gives its children their place
 * @anchor: what the popover is about; it gets the focus when the popover closes
 *
 * Opens beside the anchor. Once closed, the popover is gone.
 */
void
hep_article_popover_open (HepArticlePopover *self, GtkWidget *parent, GtkWidget *anchor)
{
  graphene_rect_t area = { 0 };

  g_return_if_fail (HEP_IS_ARTICLE_POPOVER (self));
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (GTK_IS_WIDGET (anchor));

  gtk_widget_set_parent (GTK_WIDGET (self), parent);
  g_set_weak_pointer (&self->anchor, anchor);
  if (find_area (anchor, parent, &area))
    gtk_popover_set_pointing_to (GTK_POPOVER (self),
                                 &(GdkRectangle){ (int)area.origin.x, (int)area.origin.y,
                                                  (int)area.size.width, (int)area.size.height });
  gtk_popover_popup (GTK_POPOVER (self));
  /* GTK may have moved the focus in already; another step would go past what is to be read. */
  if (gtk_widget_get_focus_child (self->column) == NULL)
    gtk_widget_child_focus (self->column, GTK_DIR_TAB_FORWARD);
}
