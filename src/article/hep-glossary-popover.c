/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-glossary-popover.h"

#include <glib/gi18n-lib.h>

#include "hep-blocks.h"
#include "hep-link.h"
#include "hep-text-block.h"

#define MAX_WIDTH  400
#define MAX_HEIGHT 440

struct _HepGlossaryPopover
{
  GtkPopover parent_instance;

  GtkWidget *column;
  GtkWidget *definition;
  GtkWidget *word;
  guint unparent_id;
};

G_DEFINE_FINAL_TYPE (HepGlossaryPopover, hep_glossary_popover, GTK_TYPE_POPOVER)

static gboolean
unparent_cb (gpointer data)
{
  HepGlossaryPopover *self = data;

  self->unparent_id = 0;
  gtk_widget_unparent (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

static void
open_list_cb (HepGlossaryPopover *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  /* The page changes under the popover: the request goes up from the article itself. */
  gtk_popover_popdown (GTK_POPOVER (self));
  if (parent != NULL)
    gtk_widget_activate_action (parent, "win.open-topic", "s", "glossary");
}

static void
hep_glossary_popover_closed (GtkPopover *popover)
{
  HepGlossaryPopover *self = HEP_GLOSSARY_POPOVER (popover);

  if (self->word != NULL && gtk_widget_get_mapped (self->word))
    gtk_widget_grab_focus (self->word);
  /* The popover is still in the middle of closing. */
  if (self->unparent_id == 0 && gtk_widget_get_parent (GTK_WIDGET (self)) != NULL)
    self->unparent_id = g_idle_add (unparent_cb, self);
}

static void
hep_glossary_popover_dispose (GObject *object)
{
  HepGlossaryPopover *self = HEP_GLOSSARY_POPOVER (object);

  g_clear_handle_id (&self->unparent_id, g_source_remove);
  g_clear_weak_pointer (&self->word);
  G_OBJECT_CLASS (hep_glossary_popover_parent_class)->dispose (object);
}

static void
hep_glossary_popover_class_init (HepGlossaryPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hep_glossary_popover_dispose;
  GTK_POPOVER_CLASS (klass)->closed = hep_glossary_popover_closed;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_DIALOG);
}

static void
hep_glossary_popover_init (HepGlossaryPopover *self)
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
  gtk_widget_add_css_class (GTK_WIDGET (self), "glossary");
}

static void
add_entry (HepGlossaryPopover *self, HepGlossaryEntry *entry, const char *language)
{
  const char *term = hep_glossary_entry_get_term (entry);
  const char *sound = hep_glossary_entry_get_pronunciation (entry);
  GtkWidget *heading = hep_blocks_label (term, GTK_ACCESSIBLE_ROLE_HEADING, "term-title");
  g_autofree char *say = NULL;

  hep_text_block_set_level (HEP_TEXT_BLOCK (heading), 2);
  gtk_widget_set_focusable (heading, FALSE);
  gtk_box_append (GTK_BOX (self->column), heading);
  if (sound != NULL)
    {
      GtkWidget *line;

      /* Translators: how to say a difficult word; %s is its sounds, as in "BY-op-see". */
      say = g_strdup_printf (_ ("Say it: %s"), sound);
      line = hep_blocks_label (say, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "say");
      gtk_widget_set_focusable (line, FALSE);
      gtk_box_append (GTK_BOX (self->column), line);
    }
  self->definition = hep_text_block_new (hep_glossary_entry_get_definition (entry),
                                         GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  if (language != NULL)
    {
      hep_text_block_set_language (HEP_TEXT_BLOCK (heading), language);
      hep_text_block_set_language (HEP_TEXT_BLOCK (self->definition), language);
    }
  /* Only the definition takes the focus, so the dialog itself tells the word. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, term,
                                  -1);
}

/**
 * hep_glossary_popover_new:
 * @entry: (nullable): the word, %NULL if its explanation could not be found
 * @language: (nullable): BCP 47 code of the explanation
 * @has_list: whether there is a topic with all the words
 *
 * Returns: (transfer floating): a popover, not open
 */
GtkWidget *
hep_glossary_popover_new (HepGlossaryEntry *entry, const char *language, gboolean has_list)
{
  HepGlossaryPopover *self;

  g_return_val_if_fail (entry == NULL || HEP_IS_GLOSSARY_ENTRY (entry), NULL);

  self = g_object_new (HEP_TYPE_GLOSSARY_POPOVER, NULL);
  hep_blocks_set_label (GTK_WIDGET (self), _ ("Word explained"));
  if (entry != NULL)
    add_entry (self, entry, language);
  else
    self->definition = hep_blocks_trouble (_ ("The explanation of this word could not be found."));
  gtk_box_append (GTK_BOX (self->column), self->definition);
  if (has_list)
    {
      GtkWidget *button = gtk_button_new_with_label (_ ("All Words Explained"));

      gtk_widget_set_halign (button, GTK_ALIGN_START);
      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
      g_signal_connect_object (button, "clicked", G_CALLBACK (open_list_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->column), button);
    }
  return GTK_WIDGET (self);
}

/**
 * hep_glossary_popover_open:
 * @self: a popover that was never open
 * @parent: the widget that holds the word and gives its children their place
 * @word: the word; it gets the focus when the popover closes
 *
 * Opens beside the word. Once closed, the popover is gone.
 */
void
hep_glossary_popover_open (HepGlossaryPopover *self, GtkWidget *parent, GtkWidget *word)
{
  graphene_rect_t area = { 0 };
  gsize n_fragments = 0;

  g_return_if_fail (HEP_IS_GLOSSARY_POPOVER (self));
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (GTK_IS_WIDGET (word));

  gtk_widget_set_parent (GTK_WIDGET (self), parent);
  g_set_weak_pointer (&self->word, word);
  if (gtk_widget_compute_bounds (word, parent, &area))
    {
      const HepLinkFragment *fragments
          = HEP_IS_LINK (word) ? hep_link_get_fragments (HEP_LINK (word), &n_fragments) : NULL;

      /* A word broken over two lines is pointed at where it begins. */
      if (n_fragments > 0)
        {
          graphene_rect_t first = fragments[0].area;

          graphene_rect_offset (&first, area.origin.x, area.origin.y);
          area = first;
        }
      gtk_popover_set_pointing_to (GTK_POPOVER (self),
                                   &(GdkRectangle){ (int)area.origin.x, (int)area.origin.y,
                                                    (int)area.size.width, (int)area.size.height });
    }
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (self->definition);
}
