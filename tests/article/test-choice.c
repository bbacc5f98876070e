/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-test-utils.h"
#include "hep-choice.h"

static void
assert_chosen (GtkWidget *choice, gboolean chosen)
{
  g_assert_cmpint (gtk_check_button_get_active (GTK_CHECK_BUTTON (choice)), ==, chosen);
  gtk_test_accessible_assert_state (choice, GTK_ACCESSIBLE_STATE_CHECKED,
                                    chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                           : GTK_ACCESSIBLE_TRISTATE_FALSE);
}

/* What assistive technologies do with it, which they may try with every choice there is. */
static void
test_toggle (void)
{
  GtkWidget *choice = hep_choice_new ("Ablation");
  GtkWidget *window = article_test_present (choice, 300, 100);

  gtk_test_accessible_assert_role (choice, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_property (choice, GTK_ACCESSIBLE_PROPERTY_LABEL, "Ablation");
  assert_chosen (choice, FALSE);

  g_assert_true (gtk_widget_activate_action (choice, "choice.toggle", NULL));
  assert_chosen (choice, TRUE);
  g_assert_true (gtk_widget_activate_action (choice, "choice.toggle", NULL));
  assert_chosen (choice, FALSE);

  gtk_widget_set_sensitive (choice, FALSE);
  gtk_widget_activate_action (choice, "choice.toggle", NULL);
  assert_chosen (choice, FALSE);

  article_test_destroy (window, choice);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);
  g_test_add_func ("/choice/toggle", test_toggle);
  return g_test_run ();
}
