/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-compare-view.h"

#include <glib/gi18n-lib.h>

#include "hep-blocks.h"
#include "hep-choice.h"
#include "hep-compare-table.h"
#include "hep-wrap-layout.h"

#define CHOICE_GAP 8

struct _HepCompareView
{
  GtkWidget parent_instance;

  HepComparison *comparison;
  char *language;
  guint level;
  GtkWidget *choices; /* a choice for each treatment, in their order */
  GtkWidget *hint;    /* holds the sentence that says what can be done now */
  GtkWidget *table;   /* NULL while nothing is chosen */
};

G_DEFINE_FINAL_TYPE (HepCompareView, hep_compare_view, GTK_TYPE_WIDGET)

static guint
get_chosen (HepCompareView *self, guint *positions)
{
  guint n_chosen = 0;
  guint position = 0;

  for (GtkWidget *choice = gtk_widget_get_first_child (self->choices); choice != NULL;
       choice = gtk_widget_get_next_sibling (choice), position++)
    if (n_chosen < HEP_COMPARE_MAX && gtk_check_button_get_active (GTK_CHECK_BUTTON (choice)))
      positions[n_chosen++] = position;
  return n_chosen;
}

static char *
dup_hint (HepCompareView *self, guint n_chosen)
{
  guint size = hep_comparison_get_size (self->comparison);
  guint n_more = MIN (HEP_COMPARE_MAX, size) - n_chosen;

  if (n_chosen == 0)
    return g_strdup (_ ("Choose up to three to see them here."));
  if (n_more > 0)
    return g_strdup_printf (
        /* Translators: %u is how many more treatments the reader may choose. */
        g_dngettext (GETTEXT_PACKAGE, "You can add %u more.", "You can add %u more.", n_more),
        n_more);
  if (size > HEP_COMPARE_MAX)
    return g_strdup (_ ("Three at most. Take one away to add another."));
  return g_strdup (_ ("These are all there are."));
}

static void
show_hint (HepCompareView *self, const char *sentence)
{
  GtkWidget *before = gtk_widget_get_first_child (self->hint);

  if (before != NULL)
    gtk_box_remove (GTK_BOX (self->hint), before);
  gtk_box_append (GTK_BOX (self->hint),
                  hep_blocks_label (sentence, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "hint"));
}

static void
update_choices (HepCompareView *self, guint n_chosen)
{
  for (GtkWidget *choice = gtk_widget_get_first_child (self->choices); choice != NULL;
       choice = gtk_widget_get_next_sibling (choice))
    gtk_widget_set_sensitive (choice,
                              n_chosen < HEP_COMPARE_MAX
                                  || gtk_check_button_get_active (GTK_CHECK_BUTTON (choice)));
}

static void
update (HepCompareView *self)
{
  guint positions[HEP_COMPARE_MAX];
  guint n_chosen = get_chosen (self, positions);
  g_autofree char *hint = dup_hint (self, n_chosen);

  update_choices (self, n_chosen);
  show_hint (self, hint);
  g_clear_pointer (&self->table, gtk_widget_unparent);
  if (n_chosen == 0)
    return;
  self->table
      = hep_compare_table_new (self->comparison, positions, n_chosen, self->language, self->level);
  gtk_widget_set_parent (self->table, GTK_WIDGET (self));
}

static void
toggled_cb (HepCompareView *self)
{
  guint positions[HEP_COMPARE_MAX];
  g_autofree char *hint = NULL;

  update (self);
  hint = dup_hint (self, get_chosen (self, positions));
  /* The focus stays on the choice, so that nobody hears of the rest by itself. */
  gtk_accessible_announce (GTK_ACCESSIBLE (self), hint, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

static void
add_choice (HepCompareView *self, guint position)
{
  const char *title = hep_text_get_plain (hep_comparison_get_title (self->comparison, position));
  GtkWidget *choice = hep_choice_new (title);

  g_signal_connect_object (choice, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->choices), choice);
}

static void
hep_compare_view_dispose (GObject *object)
{
  HepCompareView *self = HEP_COMPARE_VIEW (object);

  g_clear_pointer (&self->choices, gtk_widget_unparent);
  g_clear_pointer (&self->hint, gtk_widget_unparent);
  g_clear_pointer (&self->table, gtk_widget_unparent);
  G_OBJECT_CLASS (hep_compare_view_parent_class)->dispose (object);
}

static void
hep_compare_view_finalize (GObject *object)
{
  HepCompareView *self = HEP_COMPARE_VIEW (object);

  g_clear_pointer (&self->comparison, hep_comparison_free);
  g_free (self->language);
  G_OBJECT_CLASS (hep_compare_view_parent_class)->finalize (object);
}

static void
hep_compare_view_class_init (HepCompareViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hep_compare_view_dispose;
  object_class->finalize = hep_compare_view_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "compare");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
hep_compare_view_init (HepCompareView *self)
{
  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  self->choices = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GROUP, "choices");
  gtk_widget_set_layout_manager (self->choices, hep_wrap_layout_new (CHOICE_GAP));
  gtk_widget_set_parent (self->choices, GTK_WIDGET (self));
  self->hint = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, NULL);
  gtk_widget_set_parent (self->hint, GTK_WIDGET (self));
}

/**
 * hep_compare_view_new:
 * @comparison: (transfer full): the treatments
 * @language: (nullable): BCP 47 code of their pages
 * @level: level of the heading around it
 *
 * Returns: (transfer floating): a view in which nothing is chosen
 */
GtkWidget *
hep_compare_view_new (HepComparison *comparison, const char *language, guint level)
{
  HepCompareView *self;

  g_return_val_if_fail (comparison != NULL, NULL);

  self = g_object_new (HEP_TYPE_COMPARE_VIEW, NULL);
  self->comparison = comparison;
  self->language = g_strdup (language);
  self->level = level;
  hep_blocks_set_label (self->choices, _ ("Treatments to show, at most three"));
  for (guint i = 0; i < hep_comparison_get_size (comparison); i++)
    add_choice (self, i);
  update (self);
  return GTK_WIDGET (self);
}
