/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-fold.h"

#include <glib/gi18n-lib.h>

#include "hep-blocks.h"
#include "hep-glyph.h"

/* A title of two lines is one title. */
#define TITLE_LINE_HEIGHT 1.25

struct _HepFold
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkWidget *glyph;
  GtkWidget *title;
  GtkWidget *sentence;
  GtkWidget *opened_sentence; /* NULL if the sentence is true of an open part, too */
  GtkWidget *content;
  char *section;
  HepFoldReason reason;
  gboolean expanded;
};

G_DEFINE_FINAL_TYPE (HepFold, hep_fold, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_EXPANDED = 1,
} HepFoldProperty;

static GParamSpec *properties[PROP_EXPANDED + 1];

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = hep_blocks_label (text, GTK_ACCESSIBLE_ROLE_NONE, css_class);

  /* They are pressed and read as a part of the button. */
  gtk_widget_set_focusable (label, FALSE);
  gtk_widget_set_can_target (label, FALSE);
  return label;
}

static void
describe (HepFold *self)
{
  GtkWidget *shown
      = self->expanded && self->opened_sentence != NULL ? self->opened_sentence : self->sentence;
  const char *sentence = hep_text_get_plain (hep_text_block_get_text (HEP_TEXT_BLOCK (shown)));
  g_autofree char *said = NULL;

  gtk_widget_set_visible (self->sentence, shown == self->sentence);
  if (self->opened_sentence != NULL)
    gtk_widget_set_visible (self->opened_sentence, shown == self->opened_sentence);
  /* Whoever only hears the button does not see the heading above it. */
  if (self->section != NULL)
    /* Translators: spoken; the title of a section, and a sentence on what is folded in it */
    said = g_strdup_printf (_ ("%1$s: %2$s"), self->section, sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  said != NULL ? said : sentence, -1);
}

static void
clicked_cb (HepFold *self)
{
  hep_fold_set_expanded (self, !self->expanded);
}

static void
hep_fold_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  HepFold *self = HEP_FOLD (object);

  switch ((HepFoldProperty)property_id)
    {
    case PROP_EXPANDED:
      g_value_set_boolean (value, self->expanded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_fold_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  HepFold *self = HEP_FOLD (object);

  switch ((HepFoldProperty)property_id)
    {
    case PROP_EXPANDED:
      hep_fold_set_expanded (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_fold_dispose (GObject *object)
{
  HepFold *self = HEP_FOLD (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  G_OBJECT_CLASS (hep_fold_parent_class)->dispose (object);
}

static void
hep_fold_finalize (GObject *object)
{
  HepFold *self = HEP_FOLD (object);

  g_free (self->section);
  G_OBJECT_CLASS (hep_fold_parent_class)->finalize (object);
}

static void
hep_fold_class_init (HepFoldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hep_fold_get_property;
  object_class->set_property = hep_fold_set_property;
  object_class->dispose = hep_fold_dispose;
  object_class->finalize = hep_fold_finalize;

  properties[PROP_EXPANDED]
      = g_param_spec_boolean ("expanded", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fold");
}

static void
hep_fold_init (HepFold *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);

  self->button = gtk_button_new ();
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);

  self->content = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "content");
  gtk_widget_set_visible (self->content, FALSE);
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE,
                               -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_RELATION_CONTROLS,
                                  self->content, NULL, -1);
}

/**
 * hep_fold_new:
 * @reason: why the part is folded
 * @title: (nullable): what the part is about, if one title says it
 * @section: (nullable): title of the section that the part belongs to
 *
 * Returns: (transfer floating): a closed fold
 */
GtkWidget *
hep_fold_new (HepFoldReason reason, const char *title, const char *section)
{
  HepFold *self;
  GtkWidget *words;
  const char *sentence;
  const char *opened_sentence = NULL;

  g_return_val_if_fail (reason != HEP_FOLD_NOT, NULL);

  self = g_object_new (HEP_TYPE_FOLD, NULL);
  self->reason = reason;
  self->section = g_strdup (section);
  if (reason >= HEP_FOLD_SENSITIVE)
    {
      /* Translators: button that opens a part of an article which may be hard to read. */
      title = title != NULL ? title : _ ("Read this only if you want to");
      sentence = _ ("This part may be hard to read. It stays closed until you open it.");
      /* Translators: stands on the button of such a part while it is open; the button closes it. */
      opened_sentence = _ ("This part may be hard to read. You can close it again.");
      gtk_widget_add_css_class (GTK_WIDGET (self), "sensitive");
    }
  else
    {
      /* Translators: button that opens a more detailed part of an article. */
      title = title != NULL ? title : _ ("More detail");
      sentence = _ ("A closer look, for those who want to know more.");
    }

  self->glyph = hep_glyph_new (HEP_GLYPH_CLOSED);
  self->title = new_label (title, "title");
  hep_text_block_set_line_height (HEP_TEXT_BLOCK (self->title), TITLE_LINE_HEIGHT);
  self->sentence = new_label (sentence, "sentence");
  words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (words), self->title);
  gtk_box_append (GTK_BOX (words), self->sentence);
  if (opened_sentence != NULL)
    {
      self->opened_sentence = new_label (opened_sentence, "sentence");
      gtk_box_append (GTK_BOX (words), self->opened_sentence);
    }
  gtk_button_set_child (GTK_BUTTON (self->button), hep_blocks_hang (GTK_ACCESSIBLE_ROLE_GENERIC,
                                                                    "summary", self->glyph, words));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
  describe (self);
  return GTK_WIDGET (self);
}

/**
 * hep_fold_get_reason:
 * @self: a fold
 *
 * Returns: why the part is folded
 */
HepFoldReason
hep_fold_get_reason (HepFold *self)
{
  g_return_val_if_fail (HEP_IS_FOLD (self), HEP_FOLD_NOT);

  return self->reason;
}

/**
 * hep_fold_get_title:
 * @self: a fold
 *
 * Returns: (transfer none): the words that say what the button opens
 */
HepTextBlock *
hep_fold_get_title (HepFold *self)
{
  g_return_val_if_fail (HEP_IS_FOLD (self), NULL);

  return HEP_TEXT_BLOCK (self->title);
}

/**
 * hep_fold_get_sentence:
 * @self: a fold
 *
 * Returns: (transfer none): what is said of the part while it is closed
 */
const char *
hep_fold_get_sentence (HepFold *self)
{
  g_return_val_if_fail (HEP_IS_FOLD (self), NULL);

  return hep_text_get_plain (hep_text_block_get_text (HEP_TEXT_BLOCK (self->sentence)));
}

/**
 * hep_fold_get_content:
 * @self: a fold
 *
 * Returns: (transfer none): the #GtkBox that holds what is folded
 */
GtkWidget *
hep_fold_get_content (HepFold *self)
{
  g_return_val_if_fail (HEP_IS_FOLD (self), NULL);

  return self->content;
}

/**
 * hep_fold_get_expanded:
 * @self: a fold
 *
 * Returns: whether the content is shown
 */
gboolean
hep_fold_get_expanded (HepFold *self)
{
  g_return_val_if_fail (HEP_IS_FOLD (self), FALSE);

  return self->expanded;
}

/**
 * hep_fold_set_expanded:
 * @self: a fold
 * @expanded: whether the content is to be shown
 *
 * Opens or closes the fold.
 */
void
hep_fold_set_expanded (HepFold *self, gboolean expanded)
{
  g_return_if_fail (HEP_IS_FOLD (self));

  expanded = !!expanded;
  if (self->expanded == expanded)
    return;

  self->expanded = expanded;
  gtk_widget_set_visible (self->content, expanded);
  describe (self);
  hep_glyph_set_shape (HEP_GLYPH (self->glyph), expanded ? HEP_GLYPH_OPENED : HEP_GLYPH_CLOSED);
  if (expanded)
    gtk_widget_add_css_class (GTK_WIDGET (self), "expanded");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "expanded");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               expanded, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);
}
