/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a reader does with the words of a page: find, copy, go through them with a caret. */

#include "config.h"

#include "hep-window-private.h"

#include "hep-link.h"
#include "hep-text-block.h"

#include <glib/gi18n.h>

static void
find_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  hep_reader_page_find (HEP_WINDOW (widget)->reader_page, 0);
}

static void
find_next_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  hep_reader_page_find (HEP_WINDOW (widget)->reader_page, 1);
}

static void
find_previous_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  hep_reader_page_find (HEP_WINDOW (widget)->reader_page, -1);
}

static void
copy_topic_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepWindow *self = HEP_WINDOW (widget);
  g_autofree char *text = hep_reader_page_dup_text (self->reader_page);

  if (text == NULL)
    return;
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  hep_window_toast (self, _ ("Topic Copied"));
}

/* The caret is to be seen at once: in the text that has the focus, or had it last. */
static void
focus_text (HepWindow *self)
{
  GtkRoot *root = GTK_ROOT (self);
  GtkWidget *focus = gtk_root_get_focus (root);

  if (focus == NULL || (!HEP_IS_TEXT_BLOCK (focus) && !HEP_IS_LINK (focus)))
    hep_reader_page_return_focus (self->reader_page);
  focus = gtk_root_get_focus (root);
  if (focus != NULL && HEP_IS_LINK (focus))
    gtk_widget_grab_focus (gtk_widget_get_parent (focus));
}

static void
caret_browsing_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  HepWindow *self = HEP_WINDOW (widget);
  GtkSettings *settings = gtk_widget_get_settings (widget);
  gboolean use_caret;

  g_object_get (settings, "gtk-keynav-use-caret", &use_caret, NULL);
  g_object_set (settings, "gtk-keynav-use-caret", !use_caret, NULL);
  if (!use_caret)
    focus_text (self);
  hep_window_toast (self,
                    use_caret ? _ ("Caret off") : _ ("Caret on: move it with the arrow keys"));
}

void
hep_window_install_text_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "win.find-next", NULL, find_next_action);
  gtk_widget_class_install_action (widget_class, "win.find-previous", NULL, find_previous_action);
  gtk_widget_class_install_action (widget_class, "win.copy-topic", NULL, copy_topic_action);
  gtk_widget_class_install_action (widget_class, "win.caret-browsing", NULL, caret_browsing_action);
}

void
hep_window_update_text_actions (HepWindow *self)
{
  const char *const actions[]
      = { "win.find", "win.find-next", "win.find-previous", "win.copy-topic" };
  gboolean has_page = hep_reader_page_get_document (self->reader_page) != NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], has_page);
}
