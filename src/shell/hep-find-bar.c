/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-find-bar.h"

#include "hep-text-finder.h"

#include <glib/gi18n.h>

/* Long enough not to speak between two letters, in milliseconds. */
#define ANNOUNCEMENT_DELAY 600

struct _HepFindBar
{
  GtkWidget parent_instance;

  GtkWidget *bar;
  GtkWidget *entry;
  GtkWidget *previous_button;
  GtkWidget *next_button;
  GtkLabel *status;

  HepTextFinder *finder;
  GtkWidget *last_focus; /* where the focus was before; weak */
  guint announcement_id;
  gboolean wrapped;
};

G_DEFINE_FINAL_TYPE (HepFindBar, hep_find_bar, GTK_TYPE_WIDGET)

static const char *
get_words (HepFindBar *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

static char *
dup_count (HepFindBar *self)
{
  guint n_matches = hep_text_finder_get_n_matches (self->finder);
  guint n_folded = hep_text_finder_get_n_folded (self->finder);
  guint current = hep_text_finder_get_current (self->finder);

  if (n_matches == 0)
    return g_strdup (n_folded == 0 ? _ ("Not found on this page")
                                   : _ ("Not found in what is open on this page"));
  if (current == 0)
    /* Translators: %u is in how many places the words were found */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u match", "%u matches", n_matches),
                            n_matches);
  if (self->wrapped)
    /* Translators: which of the places found the reader is at, and how many there are; the search
     * went over the end of the page to its start, or the other way round. */
    return g_strdup_printf (_ ("%1$u of %2$u, round the page again"), current, n_matches);
  /* Translators: which of the places found the reader is at, and how many there are */
  return g_strdup_printf (_ ("%1$u of %2$u"), current, n_matches);
}

static char *
dup_status (HepFindBar *self)
{
  guint n_folded;
  g_autofree char *count = NULL;
  g_autofree char *folded = NULL;

  if (self->finder == NULL || !hep_text_finder_has_words (self->finder))
    return g_strdup ("");

  count = dup_count (self);
  n_folded = hep_text_finder_get_n_folded (self->finder);
  if (n_folded == 0)
    return g_steal_pointer (&count);

  /* Translators: %u is in how many places the words were found */
  folded = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u more in a part that is kept folded",
                                         "%u more in parts that are kept folded", n_folded),
                            n_folded);
  /* Translators: how many places were found, and how many more there are in folded parts */
  return g_strdup_printf (_ ("%1$s · %2$s"), count, folded);
}

static void
announce_cb (gpointer user_data)
{
  HepFindBar *self = user_data;
  g_autofree char *status = dup_status (self);
  g_autofree char *sentence = hep_text_finder_dup_sentence (self->finder);
  g_autofree char *said = NULL;

  self->announcement_id = 0;
  if (*status == '\0')
    return;
  /* The focus stays in the bar: without the sentence nobody would hear what was found. */
  if (sentence != NULL)
    /* Translators: spoken; which match this is, and the sentence around it */
    said = g_strdup_printf (_ ("%1$s: %2$s"), status, sentence);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), said != NULL ? said : status,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
update (HepFindBar *self)
{
  g_autofree char *status = dup_status (self);
  gboolean found = self->finder != NULL && hep_text_finder_get_n_matches (self->finder) > 0;

  gtk_label_set_label (self->status, status);
  gtk_widget_set_sensitive (self->previous_button, found);
  gtk_widget_set_sensitive (self->next_button, found);
  g_clear_handle_id (&self->announcement_id, g_source_remove);
  if (hep_find_bar_get_open (self) && *status != '\0')
    self->announcement_id = g_timeout_add_once (ANNOUNCEMENT_DELAY, announce_cb, self);
}

static void
changed_cb (HepFindBar *self)
{
  if (self->finder == NULL || !hep_find_bar_get_open (self))
    return;
  self->wrapped = FALSE;
  hep_text_finder_set_words (self->finder, get_words (self));
}

static void
next_cb (HepFindBar *self)
{
  hep_find_bar_step (self, 1);
}

static void
previous_cb (HepFindBar *self)
{
  hep_find_bar_step (self, -1);
}

static void
close_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  hep_find_bar_close (HEP_FIND_BAR (widget));
}

static void
hep_find_bar_dispose (GObject *object)
{
  HepFindBar *self = HEP_FIND_BAR (object);

  g_clear_handle_id (&self->announcement_id, g_source_remove);
  g_clear_object (&self->finder);
  g_clear_weak_pointer (&self->last_focus);
  gtk_widget_dispose_template (GTK_WIDGET (object), HEP_TYPE_FIND_BAR);

  G_OBJECT_CLASS (hep_find_bar_parent_class)->dispose (object);
}

static void
hep_find_bar_class_init (HepFindBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hep_find_bar_dispose;

  gtk_widget_class_install_action (widget_class, "find.close", NULL, close_action);
  gtk_widget_class_set_css_name (widget_class, "findbar");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               HEP_RESOURCE_PATH "/shell/hep-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, HepFindBar, bar);
  gtk_widget_class_bind_template_child (widget_class, HepFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, HepFindBar, previous_button);
  gtk_widget_class_bind_template_child (widget_class, HepFindBar, next_button);
  gtk_widget_class_bind_template_child (widget_class, HepFindBar, status);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, hep_find_bar_close);
}

static void
hep_find_bar_init (HepFindBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The article to look in. */
void
hep_find_bar_set_article (HepFindBar *self, HepArticleView *article)
{
  g_return_if_fail (HEP_IS_FIND_BAR (self));
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (article));

  g_clear_object (&self->finder);
  self->finder = hep_text_finder_new (article);
  g_signal_connect_object (self->finder, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

gboolean
hep_find_bar_get_open (HepFindBar *self)
{
  g_return_val_if_fail (HEP_IS_FIND_BAR (self), FALSE);

  return gtk_widget_get_visible (self->bar);
}

/* Opens the bar, or comes back to it, with the words of last time to be typed over. */
void
hep_find_bar_open (HepFindBar *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_if_fail (HEP_IS_FIND_BAR (self));
  g_return_if_fail (self->finder != NULL);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    g_set_weak_pointer (&self->last_focus, focus);

  if (!hep_find_bar_get_open (self))
    {
      /* All at once: a revealer maps it with the next frame only, and what is typed until then is
       * lost. */
      gtk_widget_set_visible (self->bar, TRUE);
      hep_text_finder_start (self->finder);
      self->wrapped = FALSE;
      hep_text_finder_set_words (self->finder, get_words (self));
    }
  gtk_widget_grab_focus (self->entry);
}

/* Closes the bar; reading goes on at the match, or where it was. */
void
hep_find_bar_close (HepFindBar *self)
{
  GtkRoot *root;
  GtkWidget *focus;
  gboolean reads_on;

  g_return_if_fail (HEP_IS_FIND_BAR (self));

  if (!hep_find_bar_get_open (self))
    return;

  /* Who has gone on to read in the page stays there. */
  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  reads_on = focus != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
  if (reads_on)
    g_set_weak_pointer (&self->last_focus, focus);
  if ((!hep_text_finder_stop (self->finder) || reads_on) && self->last_focus != NULL)
    gtk_widget_grab_focus (self->last_focus);
  gtk_widget_set_visible (self->bar, FALSE);
  g_clear_handle_id (&self->announcement_id, g_source_remove);
  g_clear_weak_pointer (&self->last_focus);
}

/* Goes to the next match (1) or the one before (-1); a closed bar opens at the first one. */
void
hep_find_bar_step (HepFindBar *self, int direction)
{
  g_return_if_fail (HEP_IS_FIND_BAR (self));
  g_return_if_fail (self->finder != NULL);

  if (!hep_find_bar_get_open (self) || !hep_text_finder_has_words (self->finder))
    {
      hep_find_bar_open (self);
      return;
    }
  self->wrapped = FALSE;
  self->wrapped = hep_text_finder_step (self->finder, direction);
  update (self);
}
