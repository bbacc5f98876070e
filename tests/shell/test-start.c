/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell-test-utils.h"

#include "hep-article-view.h"
#include "hep-library-private.h"
#include "hep-page-scroller.h"
#include "hep-sidebar.h"
#include "hep-text-block.h"
#include "hep-topic-foot.h"

/* A start makes what the first frame shows, with the content that is inside the program; the rest
 * comes after it. */

#define MOST_ROWS  24
#define MOST_TEXTS 24

static HepLibrary *
open_library (void)
{
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" HEP_RESOURCE_PATH "/content");
  g_autoptr (GError) error = NULL;
  HepLibrary *library = hep_library_new (folder, &error);

  g_assert_no_error (error);
  return library;
}

static guint
count_topics (HepLibrary *library)
{
  guint n_sections = g_list_model_get_n_items (G_LIST_MODEL (library));
  guint n_topics = 0;

  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr (GListModel) section = g_list_model_get_item (G_LIST_MODEL (library), i);

      n_topics += g_list_model_get_n_items (section);
    }
  return n_topics;
}

static guint
count_rows (GtkWidget *sidebar)
{
  AdwSidebar *list = shell_test_find (sidebar, ADW_TYPE_SIDEBAR);

  return g_list_model_get_n_items (G_LIST_MODEL (adw_sidebar_get_items (list)));
}

static guint
count_texts (GtkWidget *widget)
{
  guint n_texts = HEP_IS_TEXT_BLOCK (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_texts += count_texts (child);
  return n_texts;
}

static void
count_frame_cb (GdkFrameClock *clock, guint *n_frames)
{
  ++*n_frames;
}

/* Shows a widget until its first frame was drawn. */
static GtkWidget *
draw_first_frame (GtkWidget *widget)
{
  GtkWidget *window = gtk_window_new ();
  guint n_frames = 0;
  gulong handler;

  gtk_window_set_default_size (GTK_WINDOW (window), 600, 700);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  handler = g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint",
                              G_CALLBACK (count_frame_cb), &n_frames);
  while (n_frames == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (gtk_widget_get_frame_clock (window), handler);
  return window;
}

static void
destroy (GtkWidget *window, GtkWidget *widget)
{
  g_object_ref (widget);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (widget);
}

/* The sections out of sight come after the first frame, and with them the row of the open topic. */
static void
test_sidebar (void)
{
  g_autoptr (HepLibrary) library = open_library ();
  GtkWidget *sidebar = g_object_new (HEP_TYPE_SIDEBAR, NULL);
  AdwSidebar *list = shell_test_find (sidebar, ADW_TYPE_SIDEBAR);
  guint n_topics = count_topics (library);
  GtkWidget *window;

  hep_sidebar_set_library (HEP_SIDEBAR (sidebar), library, NULL);
  hep_sidebar_set_topic (HEP_SIDEBAR (sidebar), hep_library_find_topic (library, "about"));
  g_assert_cmpuint (adw_sidebar_get_selected (list), <, MOST_ROWS);
  hep_sidebar_set_topic (HEP_SIDEBAR (sidebar), hep_library_find_topic (library, "contact"));
  window = draw_first_frame (sidebar);
  g_assert_cmpuint (n_topics, >, MOST_ROWS);
  g_assert_cmpuint (count_rows (sidebar), <=, MOST_ROWS);

  while (count_rows (sidebar) < n_topics)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_rows (sidebar), ==, n_topics);
  g_assert_cmpstr (adw_sidebar_item_get_title (adw_sidebar_get_selected_item (list)), ==,
                   hep_topic_get_title (hep_library_find_topic (library, "contact")));
  destroy (window, sidebar);
}

/* The sidebar goes, or gets another library, before it was filled. */
static void
test_sidebar_cancelled (void)
{
  g_autoptr (HepLibrary) library = open_library ();
  GtkWidget *sidebar = g_object_ref_sink (g_object_new (HEP_TYPE_SIDEBAR, NULL));

  hep_sidebar_set_library (HEP_SIDEBAR (sidebar), library, NULL);
  g_assert_cmpuint (count_rows (sidebar), >, 0);
  hep_sidebar_set_library (HEP_SIDEBAR (sidebar), NULL, NULL);
  g_assert_cmpuint (count_rows (sidebar), ==, 0);
  hep_sidebar_set_library (HEP_SIDEBAR (sidebar), library, NULL);
  g_assert_finalize_object (sidebar);
}

/* The rest of a long page, and what stands below it, come after the first frame. */
static void
test_long_page (void)
{
  g_autoptr (HepLibrary) library = open_library ();
  HepTopic *topic = hep_library_find_topic (library, "surgery");
  g_autoptr (HepDocument) document = hep_topic_load (topic, NULL);
  GtkWidget *scroller = g_object_new (HEP_TYPE_PAGE_SCROLLER, NULL);
  GtkWidget *article = shell_test_find (scroller, HEP_TYPE_ARTICLE_VIEW);
  GtkWidget *foot = shell_test_find (scroller, HEP_TYPE_TOPIC_FOOT);
  GtkWidget *window;

  hep_page_scroller_show (HEP_PAGE_SCROLLER (scroller), library, topic, document, NULL);
  window = draw_first_frame (scroller);
  g_assert_cmpuint (count_texts (article), >, 0);
  g_assert_cmpuint (count_texts (article), <, MOST_TEXTS);
  g_assert_false (gtk_widget_get_visible (foot));
  g_assert_null (library->glossary);
  g_assert_null (library->sources);
  g_assert_null (library->clinic);

  while (!gtk_widget_get_visible (foot))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_texts (article), >, 3 * MOST_TEXTS);
  g_assert_nonnull (library->sources);
  destroy (window, scroller);
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);

  g_test_add_func ("/shell/start/sidebar", test_sidebar);
  g_test_add_func ("/shell/start/sidebar-cancelled", test_sidebar_cancelled);
  g_test_add_func ("/shell/start/long-page", test_long_page);

  return g_test_run ();
}
