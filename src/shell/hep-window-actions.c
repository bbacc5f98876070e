/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-window-private.h"

#include "hep-content-value.h"
#include "hep-dialog.h"
#include "hep-figure-dialog.h"
#include "hep-reading-depth.h"

#include <glib/gi18n.h>

/* Of what somebody wrote, as much as a toast can hold. */
#define MAX_QUOTE 80

/* The place the reader leaves is kept with the block that was at the top and with the focus, so
 * that Back returns to the very line, and to the link that was followed. */
static void
note_place (HepWindow *self)
{
  g_autofree char *place = hep_reader_page_dup_place (self->reader_page);
  g_autofree char *focus = hep_reader_page_dup_focus (self->reader_page);

  if (place != NULL && hep_history_get_place (self->history) != NULL)
    hep_history_amend (self->history, place, focus);
}

static HepTopic *
find_topic (HepWindow *self, const char *place)
{
  g_autofree char *id = g_strndup (place, strcspn (place, "#"));

  return hep_library_find_topic (self->library, id);
}

static void
show_place (HepWindow *self, const char *place, const char *focus)
{
  const char *hash = strchr (place, '#');
  HepTopic *topic = find_topic (self, place);
  gboolean is_other = topic != hep_reader_page_get_topic (self->reader_page);
  gboolean has_focus;

  if (topic == NULL)
    {
      g_autofree char *quote = hep_value_to_line (place, MAX_QUOTE);
      /* Translators: %s is the name of a page that was asked for */
      g_autofree char *sentence = g_strdup_printf (_ ("There is no page “%s”"), quote);

      hep_window_toast (self, sentence);
      return;
    }

  has_focus = hep_reader_page_show (self->reader_page, self->library, topic,
                                    hash == NULL ? NULL : hash + 1, focus);
  hep_sidebar_set_topic (self->sidebar, topic);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  hep_window_update_actions (self);

  /* Where the focus goes, the screen reader reads. Where it cannot go, or comes into the midst of
   * another page, the title is announced. */
  if ((has_focus && is_other) || (!has_focus && !hep_reader_page_focus_place (self->reader_page)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_window_get_title (GTK_WINDOW (self)),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
open_place (HepWindow *self, const char *place)
{
  HepTopic *open_topic = hep_reader_page_get_topic (self->reader_page);
  g_autofree char *here = NULL;

  if (self->library == NULL)
    return;

  if (place[0] == '#' && open_topic != NULL)
    place = here = g_strconcat (hep_topic_get_id (open_topic), place, NULL);

  if (find_topic (self, place) != NULL)
    {
      note_place (self);
      hep_history_visit (self->history, place);
    }
  show_place (self, place, NULL);
}

/* Opens a topic where it was left, or from its start the first time. */
static void
return_to_topic (HepWindow *self, const char *topic)
{
  const char *focus;
  const char *place;
  g_autofree char *place_copy = NULL;
  g_autofree char *focus_copy = NULL;

  if (self->library == NULL)
    return;

  note_place (self);
  place = hep_history_recall (self->history, topic, &focus);
  if (place == NULL)
    {
      open_place (self, topic);
      return;
    }
  place_copy = g_strdup (place);
  focus_copy = g_strdup (focus);
  hep_history_visit (self->history, place_copy);
  show_place (self, place_copy, focus_copy);
}

static void
return_to_topic_action (GtkWidget *widget, const char *action_name, GVariant *topic)
{
  return_to_topic (HEP_WINDOW (widget), g_variant_get_string (topic, NULL));
}

static void
open_topic_action (GtkWidget *widget, const char *action_name, GVariant *place)
{
  open_place (HEP_WINDOW (widget), g_variant_get_string (place, NULL));
}

static HepBlock *
find_figure (HepDocument *document, const char *place)
{
  const char *hash = strchr (place, '#');
  HepBlock *block
      = document != NULL && hash != NULL ? hep_document_find_block (document, hash + 1) : NULL;

  return block != NULL && hep_block_get_kind (block) == HEP_BLOCK_FIGURE ? block : NULL;
}

/* The page is read anew: it may have changed since the article was built. */
static void
enlarge_figure_action (GtkWidget *widget, const char *action_name, GVariant *place)
{
  HepWindow *self = HEP_WINDOW (widget);
  const char *name = g_variant_get_string (place, NULL);
  HepTopic *topic = self->library != NULL ? find_topic (self, name) : NULL;
  g_autoptr (HepDocument) document = topic != NULL ? hep_topic_load (topic, NULL) : NULL;
  HepBlock *block = find_figure (document, name);
  AdwDialog *dialog = NULL;

  if (block != NULL)
    dialog = hep_figure_dialog_new (self->library, block, self->settings,
                                    gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  if (dialog != NULL)
    hep_dialog_present (dialog, widget);
  else
    hep_window_toast (self, _ ("This picture could not be shown."));
}

static void
show_sources_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  hep_reader_page_activate (HEP_WINDOW (widget)->reader_page, "article.show-sources", NULL);
}

/* What is shown may change the history, which the place belongs to. */
static void
go_to_step (HepWindow *self, const char *place)
{
  g_autofree char *place_copy = g_strdup (place);
  g_autofree char *focus = g_strdup (hep_history_get_focus (self->history));

  show_place (self, place_copy, focus);
}

static void
back_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepWindow *self = HEP_WINDOW (widget);

  note_place (self);
  go_to_step (self, hep_history_go_back (self->history));
}

static void
forward_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepWindow *self = HEP_WINDOW (widget);

  note_place (self);
  go_to_step (self, hep_history_go_forward (self->history));
}

static HepTopic *
get_neighbour (HepWindow *self, int step)
{
  HepTopic *topic = hep_reader_page_get_topic (self->reader_page);

  if (self->library == NULL || topic == NULL)
    return NULL;
  return hep_library_get_neighbour (self->library, topic, step);
}

static void
open_neighbour (HepWindow *self, int step)
{
  HepTopic *topic = get_neighbour (self, step);

  if (topic != NULL)
    return_to_topic (self, hep_topic_get_id (topic));
}

static void
previous_topic_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  open_neighbour (HEP_WINDOW (widget), -1);
}

static void
next_topic_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  open_neighbour (HEP_WINDOW (widget), 1);
}

static gboolean
is_in_sidebar (HepWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->sidebar));
}

static void
next_pane_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepWindow *self = HEP_WINDOW (widget);
  gboolean in_sidebar = is_in_sidebar (self);

  hep_window_set_sidebar_visible (self, !in_sidebar || !self->narrow);
  /* A pane that takes the whole window has got its focus back already: to move into it would be to
   * move on. */
  if (is_in_sidebar (self) != in_sidebar)
    return;
  if (in_sidebar)
    hep_reader_page_return_focus (self->reader_page);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->sidebar), GTK_DIR_TAB_FORWARD);
}

static void
next_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  hep_reader_page_activate (HEP_WINDOW (widget)->reader_page, "article.next", parameter);
}

static void
previous_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  hep_reader_page_activate (HEP_WINDOW (widget)->reader_page, "article.previous", parameter);
}

static void
show_contents_action (GtkWidget *widget, const char *action_name, GVariant *list)
{
  hep_reader_page_open_contents (HEP_WINDOW (widget)->reader_page,
                                 g_str_equal (g_variant_get_string (list, NULL), "links"));
}

static void
try_again_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepWindow *self = HEP_WINDOW (widget);

  if (self->library != NULL)
    {
      hep_reader_page_reload (self->reader_page);
      hep_window_update_actions (self);
    }
  else
    gtk_widget_activate_action (widget, "app.load-library", NULL);
}

static void
show_menu_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  hep_reader_page_open_menu (HEP_WINDOW (widget)->reader_page);
}

static void
depth_action (GtkWidget *widget, const char *action_name, GVariant *depth)
{
  g_autoptr (GEnumClass) depths = g_type_class_ref (HEP_TYPE_READING_LEVEL);
  const char *nick = g_variant_get_string (depth, NULL);

  if (g_enum_get_value_by_nick (depths, nick) != NULL)
    g_settings_set_string (HEP_WINDOW (widget)->settings, "depth", nick);
}

static void
show_appearance_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  hep_reader_page_open_appearance (HEP_WINDOW (widget)->reader_page);
}

static void
close_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  gtk_window_close (GTK_WINDOW (widget));
}

void
hep_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-topic", "s", open_topic_action);
  gtk_widget_class_install_action (widget_class, "win.return-to-topic", "s",
                                   return_to_topic_action);
  gtk_widget_class_install_action (widget_class, "win.enlarge-figure", "s", enlarge_figure_action);
  gtk_widget_class_install_action (widget_class, "win.show-sources", NULL, show_sources_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, forward_action);
  gtk_widget_class_install_action (widget_class, "win.previous-topic", NULL, previous_topic_action);
  gtk_widget_class_install_action (widget_class, "win.next-topic", NULL, next_topic_action);
  gtk_widget_class_install_action (widget_class, "win.next-pane", NULL, next_pane_action);
  gtk_widget_class_install_action (widget_class, "win.next", "s", next_action);
  gtk_widget_class_install_action (widget_class, "win.previous", "s", previous_action);
  gtk_widget_class_install_action (widget_class, "win.show-contents", "s", show_contents_action);
  gtk_widget_class_install_action (widget_class, "win.try-again", NULL, try_again_action);
  gtk_widget_class_install_action (widget_class, "win.show-menu", NULL, show_menu_action);
  gtk_widget_class_install_action (widget_class, "win.show-appearance", NULL,
                                   show_appearance_action);
  gtk_widget_class_install_action (widget_class, "win.close", NULL, close_action);
  gtk_widget_class_install_property_action (widget_class, "win.toggle-sidebar", "sidebar-visible");
  hep_window_install_text_actions (widget_class);
  hep_window_install_link_actions (widget_class);
  hep_window_install_pack_actions (widget_class);
  gtk_widget_class_install_action (widget_class, "win.depth", "s", depth_action);
}

void
hep_window_update_actions (HepWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_assert (HEP_IS_WINDOW (self));

  gtk_widget_action_set_enabled (widget, "win.depth",
                                 self->settings == NULL
                                     || g_settings_is_writable (self->settings, "depth"));
  gtk_widget_action_set_enabled (widget, "win.back", hep_history_get_can_go_back (self->history));
  gtk_widget_action_set_enabled (widget, "win.forward",
                                 hep_history_get_can_go_forward (self->history));
  gtk_widget_action_set_enabled (widget, "win.previous-topic", get_neighbour (self, -1) != NULL);
  gtk_widget_action_set_enabled (widget, "win.next-topic", get_neighbour (self, 1) != NULL);
  hep_window_update_text_actions (self);
}
