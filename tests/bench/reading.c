/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How long the program works until what was asked for is drawn: another topic, a larger text, a
 * scrolled page. Waiting for the next beat of the screen is not counted. It prints a figure a line,
 * name TAB value; those with "cpu" in their names are processor time: on a busy computer only these
 * can be compared. */

#include "config.h"

#include "../shell/shell-test-utils.h"

#include "hep-article-view.h"
#include "hep-interface.h"
#include "hep-locale.h"
#include "hep-page-scroller.h"
#include "hep-text-finder.h"

#include <time.h>

#define ROUNDS            3
#define SCROLL_STEP       60
#define MOST_STEPS        200
#define REST_MILLISECONDS 50

/* In milliseconds. */
typedef struct
{
  double wall;
  double cpu;
} Span;

typedef struct
{
  GtkWidget *window;
  GtkWidget *article;
  GtkAdjustment *adjustment;
  Span began;     /* when the frame that is being made */
  GArray *frames; /* how long each took */
} Bench;

static Span
get_now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (Span){ (double)g_get_monotonic_time () / 1e3,
                 (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6 };
}

static Span
get_since (Span start)
{
  Span now = get_now ();

  return (Span){ now.wall - start.wall, now.cpu - start.cpu };
}

static void
frame_begins_cb (Bench *self)
{
  self->began = get_now ();
}

static void
frame_ends_cb (Bench *self)
{
  Span span = get_since (self->began);

  g_array_append_val (self->frames, span);
}

/* Waits for the frame that shows what was asked for since `asked`; returns how long was worked on
 * it. */
static Span
await_frame (Bench *self, Span asked)
{
  Span work = get_since (asked);
  Span frame;

  g_array_set_size (self->frames, 0);
  while (self->frames->len == 0)
    g_main_context_iteration (NULL, TRUE);
  frame = g_array_index (self->frames, Span, 0);
  return (Span){ work.wall + frame.wall, work.cpu + frame.cpu };
}

static void
rested_cb (gpointer data)
{
  *(gboolean *)data = TRUE;
}

/* Waits until the page has all its blocks, and nothing more is drawn. */
static void
rest (Bench *self)
{
  gboolean complete = FALSE;
  guint n_frames;

  while (!complete)
    {
      g_main_context_iteration (NULL, TRUE);
      g_object_get (self->article, "complete", &complete, NULL);
    }
  do
    {
      gboolean rested = FALSE;

      n_frames = self->frames->len;
      g_timeout_add_once (REST_MILLISECONDS, rested_cb, &rested);
      while (!rested)
        g_main_context_iteration (NULL, TRUE);
    }
  while (self->frames->len > n_frames);
}

static void
find_page (Bench *self)
{
  GtkWidget *scroller = NULL;

  while ((scroller = shell_test_find (self->window, HEP_TYPE_PAGE_SCROLLER)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  self->article = shell_test_find (scroller, HEP_TYPE_ARTICLE_VIEW);
  self->adjustment
      = gtk_scrolled_window_get_vadjustment (shell_test_find (scroller, GTK_TYPE_SCROLLED_WINDOW));
}

static int
compare_wall (gconstpointer a, gconstpointer b)
{
  double left = ((const Span *)a)->wall;
  double right = ((const Span *)b)->wall;

  return (left > right) - (left < right);
}

static int
compare_cpu (gconstpointer a, gconstpointer b)
{
  double left = ((const Span *)a)->cpu;
  double right = ((const Span *)b)->cpu;

  return (left > right) - (left < right);
}

static GArray *
new_spans (void)
{
  return g_array_new (FALSE, FALSE, sizeof (Span));
}

/* Prints what `share` of the spans do not exceed. */
static void
print (const char *name, GArray *spans, const char *statistic, double share)
{
  guint position = (guint)(share * (spans->len - 1) + 0.5);

  g_array_sort (spans, compare_wall);
  g_print ("%s.%s\t%.2f\n", name, statistic, g_array_index (spans, Span, position).wall);
  g_array_sort (spans, compare_cpu);
  g_print ("%s.cpu.%s\t%.2f\n", name, statistic, g_array_index (spans, Span, position).cpu);
}

static void
print_all (const char *name, GArray *spans)
{
  print (name, spans, "p99-ms", 0.99);
  print (name, spans, "median-ms", 0.5);
}

static Span
open_topic (Bench *self, const char *id)
{
  Span asked = get_now ();

  gtk_widget_activate_action (self->window, "win.open-topic", "s", id);
  return await_frame (self, asked);
}

/* Opens every topic, and returns the one whose page is the longest. */
static HepTopic *
measure_topics (Bench *self, HepLibrary *library)
{
  g_autoptr (GArray) all = new_spans ();
  g_autoptr (GArray) first = new_spans ();
  g_autoptr (GArray) later = new_spans ();
  g_autoptr (HepSection) section = g_list_model_get_item (G_LIST_MODEL (library), 0);
  g_autoptr (HepTopic) start = g_list_model_get_item (G_LIST_MODEL (section), 0);
  HepTopic *longest = start;
  double height = 0;

  for (guint round = 0; round < ROUNDS; round++)
    for (HepTopic *topic = hep_library_get_neighbour (library, start, 1); topic != NULL;
         topic = hep_library_get_neighbour (library, topic, 1))
      {
        Span span = open_topic (self, hep_topic_get_id (topic));

        rest (self);
        g_array_append_val (all, span);
        if (round == 0)
          g_array_append_val (first, span);
        for (guint i = 1; i < self->frames->len; i++)
          g_array_append_val (later, g_array_index (self->frames, Span, i));
        if (gtk_adjustment_get_upper (self->adjustment) > height)
          {
            height = gtk_adjustment_get_upper (self->adjustment);
            longest = topic;
          }
      }
  print_all ("topic", all);
  print_all ("topic.first-visit", first);
  print_all ("topic.later-frames", later);
  return longest;
}

static void
measure_longest (Bench *self, HepTopic *longest)
{
  g_autoptr (GArray) spans = new_spans ();

  for (guint i = 0; i < 3 * ROUNDS; i++)
    {
      Span span;

      open_topic (self, "overview");
      rest (self);
      span = open_topic (self, hep_topic_get_id (longest));
      rest (self);
      g_array_append_val (spans, span);
    }
  print_all ("topic.longest-page", spans);
}

static void
measure_scroll (Bench *self)
{
  g_autoptr (GArray) spans = new_spans ();
  double end = gtk_adjustment_get_upper (self->adjustment)
               - gtk_adjustment_get_page_size (self->adjustment);

  for (guint i = 1; i <= MOST_STEPS && i * SCROLL_STEP < end; i++)
    {
      Span asked = get_now ();
      Span span;

      gtk_adjustment_set_value (self->adjustment, i * SCROLL_STEP);
      span = await_frame (self, asked);
      g_array_append_val (spans, span);
    }
  print_all ("scroll.frame", spans);
  gtk_adjustment_set_value (self->adjustment, 0);
  rest (self);
}

/* A word that stands on every page, as it is typed: each letter looks anew. */
static void
measure_find (Bench *self)
{
  static const char *const words[] = { "l", "li", "liv", "live", "liver" };
  g_autoptr (HepTextFinder) finder = hep_text_finder_new (HEP_ARTICLE_VIEW (self->article));
  g_autoptr (GArray) spans = new_spans ();

  hep_text_finder_start (finder);
  for (guint i = 0; i < 2 * ROUNDS; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (words); j++)
      {
        Span asked = get_now ();
        Span span;

        hep_text_finder_set_words (finder, words[j]);
        g_assert_cmpuint (hep_text_finder_get_n_matches (finder), >, 0);
        span = await_frame (self, asked);
        g_array_append_val (spans, span);
        rest (self);
      }
  hep_text_finder_stop (finder);
  print ("find", spans, "ms", 1);
  print ("find", spans, "median-ms", 0.5);
}

/* To the largest text, on the page that is open. */
static void
measure_zoom (Bench *self, const char *name)
{
  g_autoptr (GSettings) settings = g_settings_new (HEP_APPLICATION_ID);
  g_autoptr (GArray) spans = new_spans ();

  for (guint i = 0; i < 2 * ROUNDS; i++)
    {
      Span asked = get_now ();
      Span span;

      g_settings_set_int (settings, "text-size", 300);
      span = await_frame (self, asked);
      g_array_append_val (spans, span);
      rest (self);
      g_settings_set_int (settings, "text-size", 100);
      rest (self);
    }
  print (name, spans, "ms", 1);
  print (name, spans, "median-ms", 0.5);
}

/* The window gets a new content, and the page is shown in that. */
static Span
choose_language (Bench *self, const char *code)
{
  g_autoptr (GtkWidget) before = g_object_ref (self->article);
  Span asked = get_now ();

  gtk_widget_activate_action (self->window, "app.language", "s", code);
  while (gtk_widget_get_root (before) != NULL)
    g_main_context_iteration (NULL, TRUE);
  return await_frame (self, asked);
}

/* The whole window in another language and back, on the page that is open. */
static void
measure_language (Bench *self)
{
  static const char *const codes[] = { "ur", "en" };
  g_autoptr (GArray) spans = new_spans ();

  for (guint i = 0; i < 2 * ROUNDS; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (codes); j++)
      {
        Span span = choose_language (self, codes[j]);

        g_array_append_val (spans, span);
        find_page (self);
        rest (self);
      }
  print ("language", spans, "ms", 1);
  print ("language", spans, "median-ms", 0.5);
}

static void
run_cb (gpointer data)
{
  Bench *self = data;
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" HEP_RESOURCE_PATH "/content");
  g_autoptr (GError) error = NULL;
  g_autoptr (HepLibrary) library = hep_library_new (folder, &error);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->window);
  HepTopic *longest;

  g_assert_no_error (error);
  find_page (self);
  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (frame_begins_cb), self);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (frame_ends_cb), self);

  rest (self);
  longest = measure_topics (self, library);
  measure_longest (self, longest);
  measure_scroll (self);
  measure_find (self);
  measure_zoom (self, "zoom.longest-page");
  open_topic (self, "surgery");
  rest (self);
  measure_zoom (self, "zoom");
  open_topic (self, "symptoms");
  rest (self);
  measure_language (self);

  g_signal_handlers_disconnect_by_data (clock, self);
  gtk_window_close (GTK_WINDOW (self->window));
}

static void
window_shown_cb (Bench *self)
{
  g_idle_add_once (run_cb, self);
}

static void
window_added_cb (Bench *self, GtkWidget *window)
{
  self->window = window;
  g_signal_connect_swapped (window, "map", G_CALLBACK (window_shown_cb), self);
}

int
main (void)
{
  g_autoptr (HepApplication) application = NULL;
  g_autoptr (GArray) frames = new_spans ();
  Bench bench = { .frames = frames };
  char *arguments[] = { (char *)"hepatica", (char *)"--window-size=1100x780", NULL };

  gtk_disable_setlocale ();
  hep_locale_init (hep_interface_get_catalogues ());
  application = hep_application_new ("");
  g_signal_connect_swapped (application, "window-added", G_CALLBACK (window_added_cb), &bench);
  return g_application_run (G_APPLICATION (application), G_N_ELEMENTS (arguments) - 1, arguments);
}
