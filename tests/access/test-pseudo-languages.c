/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every page with longer words, and with letters from right to left, where there is least room: in
 * a narrow window, with the text twice as large. */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-article-view.h"
#include "hep-interface.h"
#include "hep-locale.h"
#include "hep-page-scroller.h"
#include "hep-text-block.h"

#define WIDTH 360

#define ARGUMENTS                                                                                  \
  "--content=resource://" HEP_RESOURCE_PATH "/content/ --window-size=360x640 overview"

typedef struct
{
  const char *topic;
  guint n_texts;
} Survey;

static void
survey_text (Survey *survey, GtkWidget *text)
{
  const char *plain = hep_text_get_plain (hep_text_block_get_text (HEP_TEXT_BLOCK (text)));
  int height;

  survey->n_texts++;
  gtk_widget_measure (text, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (text), &height, NULL,
                      NULL, NULL);
  if (gtk_widget_get_height (text) < height)
    g_test_fail_printf ("%s: “%s” is cut off: it has %d of %d pixels", survey->topic, plain,
                        gtk_widget_get_height (text), height);
}

static void
survey_widget (Survey *survey, GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (HEP_IS_TEXT_BLOCK (widget))
    survey_text (survey, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    survey_widget (survey, child);
}

static void
survey_page (ShellTest *test, HepTopic *topic)
{
  GtkWidget *article = shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW);
  GtkWidget *scroller = shell_test_find (shell_test_find (test->window, HEP_TYPE_PAGE_SCROLLER),
                                         GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *sideways = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));
  Survey survey = { hep_topic_get_id (topic), 0 };

  hep_article_view_complete (HEP_ARTICLE_VIEW (article));
  shell_test_settle ();
  survey_widget (&survey, article);
  if (survey.n_texts < 5)
    g_test_fail_printf ("%s: only %u texts", survey.topic, survey.n_texts);
  if (gtk_widget_get_width (GTK_WIDGET (test->window)) > WIDTH)
    g_test_fail_printf ("%s: the window has become %d pixels wide", survey.topic,
                        gtk_widget_get_width (GTK_WIDGET (test->window)));
  if (gtk_adjustment_get_upper (sideways) > gtk_adjustment_get_page_size (sideways))
    g_test_fail_printf ("%s: must be scrolled sideways: %.0f pixels", survey.topic,
                        gtk_adjustment_get_upper (sideways));
}

static void
survey_language (ShellTest *test, const char *code)
{
  g_autofree char *name = g_strconcat (code, ".po", NULL);
  g_autofree char *path = g_build_filename (hep_interface_get_catalogues (), name, NULL);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  g_autofree char *english = g_strdup (gtk_window_get_title (GTK_WINDOW (test->window)));
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" HEP_RESOURCE_PATH "/content/");
  g_autoptr (HepLibrary) library = hep_library_new (folder, NULL);

  g_settings_set_int (test->settings, "text-size", 200);
  g_settings_set_string (test->settings, "depth", "all");
  g_assert_true (shell_test_act (test, "app.preview", uri));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (test->window)), !=, english);

  /* The program does not offer the interface in these languages. */
  hep_locale_set_language (code);
  if (hep_language_is_rtl (code))
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  hep_window_change_language (test->window);
  shell_test_settle ();
  g_assert_cmpstr (gtk_widget_get_tooltip_text (
                       shell_test_find_button (test->window, "app.languages")),
                   !=, "Language");
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (test->window)), <=, WIDTH);

  for (HepTopic *topic = hep_library_find_topic (library, "overview"); topic != NULL;
       topic = hep_library_get_neighbour (library, topic, 1))
    {
      shell_test_act (test, "win.open-topic", hep_topic_get_id (topic));
      survey_page (test, topic);
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  hep_locale_set_language ("en");
}

static void
test_longer (ShellTest *test)
{
  survey_language (test, "en_XA");
}

static void
test_right_to_left (ShellTest *test)
{
  survey_language (test, "ar_XB");
}

int
main (int argc, char *argv[])
{
  gtk_disable_setlocale ();
  hep_locale_init (hep_interface_get_catalogues ());
  shell_test_init (&argc, &argv);

  shell_test_add ("/access/pseudo-languages/longer", ARGUMENTS, test_longer);
  shell_test_add ("/access/pseudo-languages/right-to-left", ARGUMENTS, test_right_to_left);
  return g_test_run ();
}
