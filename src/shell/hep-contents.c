/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-contents.h"

#include "hep-article-parts.h"
#include "hep-library-languages.h"
#include "hep-reveal.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* How much further in a section of a section stands, in pixels. */
#define INDENT     18
#define MAX_HEIGHT 480
#define WIDTH      320

struct _HepContents
{
  GtkBox parent_instance;

  GtkStack *stack;
  GtkListBox *lists[2];
  GPtrArray *stops[2];    /* what each row leads to */
  GtkListBoxRow *current; /* the row of the section that is being read; weak */
  HepArticleView *article;
  guint update_id;
};

G_DEFINE_FINAL_TYPE (HepContents, hep_contents, GTK_TYPE_BOX)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* In the order of HepContentsList. */
static const char *const names[] = { "sections", "links" };

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* The note below a title is shown to the eye and told to a screen reader. */
static void
set_note (GtkListBoxRow *row, const char *note)
{
  GtkWidget *label = gtk_widget_get_last_child (gtk_list_box_row_get_child (row));

  gtk_label_set_label (GTK_LABEL (label), note != NULL ? note : "");
  gtk_widget_set_visible (label, note != NULL);
  if (note != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, note,
                                    -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

static void
add_row (HepContents *self, HepContentsList list, GtkWidget *stop, const char *note)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *title = hep_article_parts_get_title (stop);
  int level = hep_article_parts_get_level (stop);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_start (box, MAX (level - 2, 0) * INDENT);
  gtk_box_append (GTK_BOX (box), new_label (title, "name"));
  gtk_box_append (GTK_BOX (box), new_label (NULL, "note"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  set_note (GTK_LIST_BOX_ROW (row), note);
  gtk_list_box_append (self->lists[list], row);
}

static void
mark_row (GtkListBoxRow *row, gboolean is_current)
{
  if (gtk_widget_has_css_class (GTK_WIDGET (row), "current") == is_current)
    return;

  if (is_current)
    gtk_widget_add_css_class (GTK_WIDGET (row), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "current");
  /* Translators: below the title of the section that is being read */
  set_note (row, is_current ? _ ("You are here") : NULL);
}

/* The selected row is the present one, whatever the arrow keys pass on their way. */
static void
select_current (HepContents *self)
{
  GtkListBox *list = self->lists[HEP_CONTENTS_SECTIONS];

  if (gtk_list_box_get_selected_row (list) != self->current)
    gtk_list_box_select_row (list, self->current);
}

static void
update_current (HepContents *self)
{
  GtkWidget *current = hep_article_parts_get_current (self->article);
  GPtrArray *stops = self->stops[HEP_CONTENTS_SECTIONS];
  GtkListBoxRow *present = NULL;

  for (guint i = 0; i < stops->len; i++)
    {
      GtkListBoxRow *row
          = gtk_list_box_get_row_at_index (self->lists[HEP_CONTENTS_SECTIONS], (int)i);

      if (g_ptr_array_index (stops, i) == current)
        present = row;
      mark_row (row, row == present);
    }
  g_set_weak_pointer (&self->current, present);
  select_current (self);
}

static gboolean
update_cb (gpointer user_data)
{
  HepContents *self = user_data;

  self->update_id = 0;
  update_current (self);
  return G_SOURCE_REMOVE;
}

/* The place may change while the page is laid out, when nobody may ask for another layout. */
static void
queue_update (HepContents *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

/* The language of the page; %NULL is English. */
static HepLanguage *
get_language (HepContents *self)
{
  HepLibrary *library = hep_article_view_get_library (self->article);
  HepDocument *document = hep_article_view_get_document (self->article);

  return library != NULL && document != NULL ? hep_library_get_language_of (library, document)
                                             : NULL;
}

/* Where a link leads, in words. */
static char *
dup_note (HepContents *self, HepLink *link)
{
  const char *target = hep_link_get_target (link);
  HepLibrary *library = hep_article_view_get_library (self->article);
  g_autofree char *id = g_strndup (target, strcspn (target, "#"));
  HepTopic *topic;

  switch (hep_link_get_kind (link))
    {
    case HEP_SPAN_WEB_LINK:
      return g_strdup (target);

    case HEP_SPAN_TERM:
      return g_strdup (_ ("Word explained"));

    case HEP_SPAN_TOPIC_LINK:
      if (*id == '\0')
        return g_strdup (_ ("On this page"));
      topic = library != NULL ? hep_library_find_topic (library, id) : NULL;
      return topic != NULL ? hep_topic_dup_title_in (topic, get_language (self)) : NULL;

    case HEP_SPAN_EMPHASIS:
    case HEP_SPAN_PHONE:
    case HEP_SPAN_VALUE:
    case HEP_SPAN_DRUG:
    case HEP_SPAN_ABBREVIATION:
    default:
      g_assert_not_reached ();
    }
}

static void
fill (HepContents *self)
{
  GPtrArray *sections = hep_article_parts_list (self->article, HEP_PART_SECTION);
  GPtrArray *links = hep_article_parts_list (self->article, HEP_PART_LINK);

  self->stops[HEP_CONTENTS_SECTIONS] = sections;
  self->stops[HEP_CONTENTS_LINKS] = links;
  for (guint i = 0; i < sections->len; i++)
    add_row (self, HEP_CONTENTS_SECTIONS, g_ptr_array_index (sections, i), NULL);
  for (guint i = 0; i < links->len; i++)
    {
      GtkWidget *link = g_ptr_array_index (links, i);
      g_autofree char *note = dup_note (self, HEP_LINK (link));

      add_row (self, HEP_CONTENTS_LINKS, link,
               g_strcmp0 (note, hep_link_get_text (HEP_LINK (link))) != 0 ? note : NULL);
    }

  /* The page may change while the list is open. */
  for (guint list = 0; list < G_N_ELEMENTS (names); list++)
    {
      g_ptr_array_set_free_func (self->stops[list], g_object_unref);
      g_ptr_array_foreach (self->stops[list], (GFunc)g_object_ref, NULL);
    }
}

static void
row_activated_cb (HepContents *self, GtkListBoxRow *row, GtkListBox *list)
{
  HepContentsList which
      = list == self->lists[HEP_CONTENTS_LINKS] ? HEP_CONTENTS_LINKS : HEP_CONTENTS_SECTIONS;

  g_signal_emit (self, signals[CHOSEN], 0,
                 g_ptr_array_index (self->stops[which], gtk_list_box_row_get_index (row)));
}

static void
add_list (HepContents *self, HepContentsList list, const char *label, const char *empty)
{
  GtkWidget *box = gtk_list_box_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->lists[list] = GTK_LIST_BOX (box);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (box), list == HEP_CONTENTS_SECTIONS
                                                           ? GTK_SELECTION_SINGLE
                                                           : GTK_SELECTION_NONE);
  if (list == HEP_CONTENTS_SECTIONS)
    g_signal_connect_object (box, "row-selected", G_CALLBACK (select_current), self,
                             G_CONNECT_SWAPPED);
  gtk_list_box_set_placeholder (GTK_LIST_BOX (box), new_label (empty, "empty"));
  gtk_widget_add_css_class (box, "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (box, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_stack_add_named (self->stack, scroller, names[list]);
}

static GtkWidget *
new_switcher (HepContents *self)
{
  GtkWidget *group = adw_toggle_group_new ();
  const char *const labels[] = { _ ("Sections"), _ ("Links") };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_name (toggle, names[i]);
      adw_toggle_set_label (toggle, labels[i]);
      adw_toggle_group_add (ADW_TOGGLE_GROUP (group), toggle);
    }
  adw_toggle_group_set_homogeneous (ADW_TOGGLE_GROUP (group), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (group), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What is listed"), -1);
  g_object_bind_property (group, "active-name", self->stack, "visible-child-name",
                          G_BINDING_BIDIRECTIONAL);
  return group;
}

/* Who comes in begins in the list, not at the switch above it. */
static gboolean
hep_contents_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (direction == GTK_DIR_TAB_FORWARD && gtk_widget_get_focus_child (widget) == NULL)
    {
      hep_contents_focus_list (HEP_CONTENTS (widget));
      return TRUE;
    }
  return GTK_WIDGET_CLASS (hep_contents_parent_class)->focus (widget, direction);
}

static void
hep_contents_dispose (GObject *object)
{
  HepContents *self = HEP_CONTENTS (object);

  for (guint list = 0; list < G_N_ELEMENTS (names); list++)
    g_clear_pointer (&self->stops[list], g_ptr_array_unref);
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_weak_pointer (&self->current);
  g_clear_object (&self->article);

  G_OBJECT_CLASS (hep_contents_parent_class)->dispose (object);
}

static void
hep_contents_class_init (HepContentsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hep_contents_dispose;
  GTK_WIDGET_CLASS (klass)->focus = hep_contents_focus;

  signals[CHOSEN] = g_signal_new ("chosen", HEP_TYPE_CONTENTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, GTK_TYPE_WIDGET);
}

static void
hep_contents_init (HepContents *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_set_size_request (GTK_WIDGET (self), WIDTH, -1);
  gtk_widget_add_css_class (GTK_WIDGET (self), "contents");

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  add_list (self, HEP_CONTENTS_SECTIONS, _ ("Sections of this page"),
            _ ("This page has no sections."));
  add_list (self, HEP_CONTENTS_LINKS, _ ("Links of this page"), _ ("This page has no links."));
  gtk_box_append (GTK_BOX (self), new_switcher (self));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->stack));
}

GtkWidget *
hep_contents_new (HepArticleView *article, HepContentsList list)
{
  HepContents *self;
  GtkWidget *viewport;

  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (article), NULL);

  self = g_object_new (HEP_TYPE_CONTENTS, NULL);
  self->article = g_object_ref (article);
  gtk_stack_set_visible_child_name (self->stack, names[list]);
  fill (self);
  update_current (self);

  viewport = gtk_widget_get_ancestor (GTK_WIDGET (article), GTK_TYPE_VIEWPORT);
  if (viewport != NULL)
    g_signal_connect_object (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                             "value-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/* Puts the focus on the section that is being read, or on the first row of the list shown. */
void
hep_contents_focus_list (HepContents *self)
{
  gboolean links;
  GtkListBoxRow *row;

  g_return_if_fail (HEP_IS_CONTENTS (self));

  links = g_str_equal (gtk_stack_get_visible_child_name (self->stack), names[HEP_CONTENTS_LINKS]);
  row = links ? NULL : self->current;
  if (row == NULL)
    row = gtk_list_box_get_row_at_index (
        self->lists[links ? HEP_CONTENTS_LINKS : HEP_CONTENTS_SECTIONS], 0);
  if (row == NULL)
    {
      gtk_widget_grab_focus (gtk_widget_get_first_child (GTK_WIDGET (self)));
      return;
    }
  gtk_widget_grab_focus (GTK_WIDGET (row));
  hep_reveal (GTK_WIDGET (row));
}
