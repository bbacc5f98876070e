/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-selection-private.h"

#include "hep-fold.h"
#include "hep-table-row.h"
#include "hep-text-block-private.h"

G_DEFINE_FINAL_TYPE (HepTextSelection, hep_text_selection, G_TYPE_OBJECT)

typedef enum
{
  PROP_HAS_SELECTION = 1,
} HepTextSelectionProperty;

static GParamSpec *properties[PROP_HAS_SELECTION + 1];

enum
{
  POPULATE_MENU,
  SELECT_ALL,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
collect (GtkWidget *widget, GPtrArray *blocks)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      /* Folded blocks are not selected, nor is what pops up over the page. */
      if (GTK_IS_NATIVE (child) || !gtk_widget_get_visible (child)
          || !gtk_widget_get_child_visible (child))
        continue;

      if (HEP_IS_TEXT_BLOCK (child))
        g_ptr_array_add (blocks, child);
      else if (!HEP_IS_FOLD (child))
        collect (child, blocks);
      else if (hep_fold_get_expanded (HEP_FOLD (child)))
        collect (hep_fold_get_content (HEP_FOLD (child)), blocks);
    }
}

static void
set_has_selection (HepTextSelection *self, gboolean has_selection)
{
  if (self->has_selection == has_selection)
    return;

  self->has_selection = has_selection;
  g_simple_action_set_enabled (self->copy_action, has_selection);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_SELECTION]);
}

static void
apply (HepTextSelection *self)
{
  g_autoptr (GPtrArray) blocks = hep_text_selection_collect_blocks (self);
  guint anchor, cursor;
  gboolean known, forward, has_selection = FALSE;
  gsize start, end;

  known = self->anchor != NULL && self->cursor != NULL
          && g_ptr_array_find (blocks, self->anchor, &anchor)
          && g_ptr_array_find (blocks, self->cursor, &cursor);

  if (known)
    {
      forward = anchor < cursor || (anchor == cursor && self->anchor_offset <= self->cursor_offset);
      start = forward ? self->anchor_offset : self->cursor_offset;
      end = forward ? self->cursor_offset : self->anchor_offset;
    }

  for (guint i = 0; i < blocks->len; i++)
    {
      HepTextBlock *block = g_ptr_array_index (blocks, i);

      if (known && i >= MIN (anchor, cursor) && i <= MAX (anchor, cursor))
        hep_text_block_set_selection (
            block, i == MIN (anchor, cursor) ? start : 0,
            i == MAX (anchor, cursor) ? end : hep_text_block_get_length (block));
      else
        hep_text_block_set_selection (block, 0, 0);

      has_selection = has_selection || hep_text_block_get_selection (block, NULL, NULL);
    }

  set_has_selection (self, has_selection);
}

static void
select_all_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  hep_text_selection_select_all (user_data);
}

static void
copy_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  hep_text_selection_copy (user_data);
}

static void
use_caret_cb (HepTextSelection *self)
{
  if (self->caret != NULL)
    gtk_widget_queue_draw (GTK_WIDGET (self->caret));
}

static void
add_actions (HepTextSelection *self)
{
  GtkSettings *settings = gtk_widget_get_settings (self->container);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) select_all = g_simple_action_new ("select-all", NULL);
  g_autoptr (GPropertyAction) caret
      = g_property_action_new ("caret-browsing", settings, "gtk-keynav-use-caret");

  self->copy_action = g_simple_action_new ("copy", NULL);
  g_simple_action_set_enabled (self->copy_action, FALSE);
  g_signal_connect_object (self->copy_action, "activate", G_CALLBACK (copy_cb), self, 0);
  g_signal_connect_object (select_all, "activate", G_CALLBACK (select_all_cb), self, 0);
  g_signal_connect_object (settings, "notify::gtk-keynav-use-caret", G_CALLBACK (use_caret_cb),
                           self, G_CONNECT_SWAPPED);

  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (self->copy_action));
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (select_all));
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (caret));
  gtk_widget_insert_action_group (self->container, "article", G_ACTION_GROUP (group));
}

void
hep_text_selection_add_controller (HepTextSelection *self, GtkEventController *controller)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));

  gtk_widget_add_controller (self->container, controller);
  g_ptr_array_add (self->controllers, controller);
}

/* The blocks in reading order. They are looked up anew each time, so that nobody has to tell us
 * when the page, or what is folded in it, changes. */
GPtrArray *
hep_text_selection_collect_blocks (HepTextSelection *self)
{
  GPtrArray *blocks = g_ptr_array_new ();

  g_assert (HEP_IS_TEXT_SELECTION (self));

  if (self->container != NULL)
    collect (self->container, blocks);

  return blocks;
}

GtkWidget *
hep_text_selection_get_scroller (HepTextSelection *self)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));

  return self->container != NULL
             ? gtk_widget_get_ancestor (self->container, GTK_TYPE_SCROLLED_WINDOW)
             : NULL;
}

static void
hep_text_selection_get_property (GObject *object,
                                 guint property_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  HepTextSelection *self = HEP_TEXT_SELECTION (object);

  switch ((HepTextSelectionProperty)property_id)
    {
    case PROP_HAS_SELECTION:
      g_value_set_boolean (value, self->has_selection);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_text_selection_dispose (GObject *object)
{
  HepTextSelection *self = HEP_TEXT_SELECTION (object);

  hep_text_selection_stop_scrolling (self);
  hep_text_selection_close_menu (self);

  if (self->container != NULL)
    {
      for (guint i = 0; i < self->controllers->len; i++)
        gtk_widget_remove_controller (self->container, g_ptr_array_index (self->controllers, i));
      gtk_widget_insert_action_group (self->container, "article", NULL);
    }

  g_ptr_array_set_size (self->controllers, 0);
  g_clear_object (&self->copy_action);
  g_clear_weak_pointer (&self->container);
  g_clear_weak_pointer (&self->anchor);
  g_clear_weak_pointer (&self->cursor);
  g_clear_weak_pointer (&self->caret);
  g_clear_weak_pointer (&self->focus);
  g_clear_weak_pointer (&self->window);

  G_OBJECT_CLASS (hep_text_selection_parent_class)->dispose (object);
}

static void
hep_text_selection_finalize (GObject *object)
{
  HepTextSelection *self = HEP_TEXT_SELECTION (object);

  g_ptr_array_unref (self->controllers);

  G_OBJECT_CLASS (hep_text_selection_parent_class)->finalize (object);
}

static void
hep_text_selection_class_init (HepTextSelectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hep_text_selection_get_property;
  object_class->dispose = hep_text_selection_dispose;
  object_class->finalize = hep_text_selection_finalize;

  properties[PROP_HAS_SELECTION]
      = g_param_spec_boolean ("has-selection", NULL, NULL, FALSE,
                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[POPULATE_MENU]
      = g_signal_new ("populate-menu", HEP_TYPE_TEXT_SELECTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                      NULL, G_TYPE_NONE, 2, G_TYPE_MENU, HEP_TYPE_TEXT_BLOCK);
  signals[SELECT_ALL] = g_signal_new ("select-all", HEP_TYPE_TEXT_SELECTION, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hep_text_selection_init (HepTextSelection *self)
{
  self->controllers = g_ptr_array_new ();
}

/**
 * hep_text_selection_new:
 * @container: the widget around the text blocks
 *
 * Makes all text blocks inside a widget, however deep, selectable as one text in their reading
 * order. The container gets gestures, keys (Ctrl+A, Ctrl+C, and the caret's when
 * GtkSettings:gtk-keynav-use-caret is on), a context menu and an action group "article"; it should
 * keep the selection and drop it in its dispose. It may still install actions of its own class
 * whose names begin with "article.".
 *
 * Returns: (transfer full): a new selection, which does not keep @container alive
 */
HepTextSelection *
hep_text_selection_new (GtkWidget *container)
{
  HepTextSelection *self;

  g_return_val_if_fail (GTK_IS_WIDGET (container), NULL);

  self = g_object_new (HEP_TYPE_TEXT_SELECTION, NULL);
  g_set_weak_pointer (&self->container, container);
  add_actions (self);
  hep_text_selection_add_gestures (self);
  hep_text_selection_add_keys (self);
  hep_text_selection_add_menu (self);
  hep_text_selection_follow_focus (self);

  return self;
}

/**
 * hep_text_selection_get_has_selection:
 * @self: a selection
 *
 * Returns: whether any text is selected
 */
gboolean
hep_text_selection_get_has_selection (HepTextSelection *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_SELECTION (self), FALSE);

  return self->has_selection;
}

/* The list or table that a block is in. */
static GtkWidget *
get_group (HepTextBlock *block)
{
  for (GtkWidget *widget = gtk_widget_get_parent (GTK_WIDGET (block)); widget != NULL;
       widget = gtk_widget_get_parent (widget))
    {
      GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

      if (role == GTK_ACCESSIBLE_ROLE_LIST || role == GTK_ACCESSIBLE_ROLE_TABLE)
        return widget;
    }
  return NULL;
}

/* Cells of a row stay on a line, as a spreadsheet takes them, and items of a list together. */
static const char *
get_separator (HepTextBlock *before, HepTextBlock *after)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (before), HEP_TYPE_TABLE_ROW);
  GtkWidget *group = get_group (before);

  if (row != NULL && gtk_widget_is_ancestor (GTK_WIDGET (after), row))
    return "\t";
  return group != NULL && group == get_group (after) ? "\n" : "\n\n";
}

/**
 * hep_text_selection_dup_text:
 * @self: a selection
 *
 * Gets the selected text without its formatting: an empty line between blocks, none between the
 * items of a list and the rows of a table, and a tab between the cells of a row.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if nothing is selected
 */
char *
hep_text_selection_dup_text (HepTextSelection *self)
{
  g_return_val_if_fail (HEP_IS_TEXT_SELECTION (self), NULL);

  g_autoptr (GPtrArray) blocks = hep_text_selection_collect_blocks (self);
  g_autoptr (GString) string = g_string_new (NULL);
  HepTextBlock *before = NULL;

  for (guint i = 0; i < blocks->len; i++)
    {
      HepTextBlock *block = g_ptr_array_index (blocks, i);
      gsize start, end;

      if (!hep_text_block_get_selection (block, &start, &end))
        continue;

      if (string->len > 0)
        g_string_append (string, get_separator (before, block));
      before = block;
      g_string_append_len (string, hep_text_get_plain (hep_text_block_get_text (block)) + start,
                           end - start);
    }

  return string->len > 0 ? g_string_free_and_steal (g_steal_pointer (&string)) : NULL;
}

/**
 * hep_text_selection_select:
 * @self: a selection
 * @anchor: the block where selecting began
 * @anchor_offset: byte offset in its plain text
 * @cursor: the block where it has come to, before or after @anchor or the same
 * @cursor_offset: byte offset in its plain text
 *
 * Selects everything between two places, in either order.
 */
void
hep_text_selection_select (HepTextSelection *self,
                           HepTextBlock *anchor,
                           gsize anchor_offset,
                           HepTextBlock *cursor,
                           gsize cursor_offset)
{
  g_return_if_fail (HEP_IS_TEXT_SELECTION (self));
  g_return_if_fail (HEP_IS_TEXT_BLOCK (anchor));
  g_return_if_fail (HEP_IS_TEXT_BLOCK (cursor));

  g_set_weak_pointer (&self->anchor, anchor);
  g_set_weak_pointer (&self->cursor, cursor);
  self->anchor_offset = anchor_offset;
  self->cursor_offset = cursor_offset;
  apply (self);
}

/**
 * hep_text_selection_select_all:
 * @self: a selection
 *
 * Selects the whole text, except what is folded away. The signal "select-all" comes first, for
 * whoever has not put all of the text into the container yet.
 */
void
hep_text_selection_select_all (HepTextSelection *self)
{
  g_return_if_fail (HEP_IS_TEXT_SELECTION (self));

  g_signal_emit (self, signals[SELECT_ALL], 0);

  g_autoptr (GPtrArray) blocks = hep_text_selection_collect_blocks (self);

  if (blocks->len > 0)
    {
      HepTextBlock *last = g_ptr_array_index (blocks, blocks->len - 1);

      hep_text_selection_select (self, g_ptr_array_index (blocks, 0), 0, last,
                                 hep_text_block_get_length (last));
    }
}

/**
 * hep_text_selection_clear:
 * @self: a selection
 *
 * Selects nothing.
 */
void
hep_text_selection_clear (HepTextSelection *self)
{
  g_return_if_fail (HEP_IS_TEXT_SELECTION (self));

  g_clear_weak_pointer (&self->anchor);
  g_clear_weak_pointer (&self->cursor);
  apply (self);
}

/**
 * hep_text_selection_copy:
 * @self: a selection
 *
 * Puts the selected text into the clipboard. Does nothing if nothing is selected.
 */
void
hep_text_selection_copy (HepTextSelection *self)
{
  g_return_if_fail (HEP_IS_TEXT_SELECTION (self));

  g_autofree char *text = hep_text_selection_dup_text (self);

  if (text != NULL && self->container != NULL)
    gdk_clipboard_set_text (gtk_widget_get_clipboard (self->container), text);
}
