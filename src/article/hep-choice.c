/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-choice.h"

#include "hep-blocks.h"

struct _HepChoice
{
  GtkCheckButton parent_instance;
};

G_DEFINE_FINAL_TYPE (HepChoice, hep_choice, GTK_TYPE_CHECK_BUTTON)

/* An action can be done even of what cannot be pressed. */
static void
toggle_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  GtkCheckButton *button = GTK_CHECK_BUTTON (widget);

  if (gtk_widget_is_sensitive (widget))
    gtk_check_button_set_active (button, !gtk_check_button_get_active (button));
}

static void
hep_choice_class_init (HepChoiceClass *klass)
{
  /* GTK offers assistive technologies the click of a button, but a check button is none: of that
   * it offers the actions of the widget, and there is none to begin with. */
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "choice.toggle", NULL, toggle_cb);
}

static void
hep_choice_init (HepChoice *self)
{
}

/**
 * hep_choice_new:
 * @words: what can be chosen
 *
 * Returns: (transfer floating): a choice that is not made
 */
GtkWidget *
hep_choice_new (const char *words)
{
  GtkWidget *choice;
  GtkWidget *label;

  g_return_val_if_fail (words != NULL, NULL);

  choice = g_object_new (HEP_TYPE_CHOICE, NULL);
  label = gtk_label_new (words);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (choice), label);
  hep_blocks_set_label (choice, words);
  return choice;
}
