/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-history.h"

/* Counts the notifications of each property. */
typedef struct
{
  guint back;
  guint forward;
  guint place;
} Notes;

static void
notify_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  Notes *notes = user_data;
  const char *name = g_param_spec_get_name (pspec);

  notes->back += g_str_equal (name, "can-go-back");
  notes->forward += g_str_equal (name, "can-go-forward");
  notes->place += g_str_equal (name, "place");
}

static void
assert_notified (Notes *notes, guint back, guint forward, guint place)
{
  g_assert_cmpuint (notes->back, ==, back);
  g_assert_cmpuint (notes->forward, ==, forward);
  g_assert_cmpuint (notes->place, ==, place);
  *notes = (Notes){ 0 };
}

static void
test_empty (void)
{
  g_autoptr (HepHistory) history = hep_history_new ();

  g_assert_null (hep_history_get_place (history));
  g_assert_false (hep_history_get_can_go_back (history));
  g_assert_false (hep_history_get_can_go_forward (history));
  g_assert_null (hep_history_go_back (history));
  g_assert_null (hep_history_go_forward (history));
}

static void
test_steps (void)
{
  g_autoptr (HepHistory) history = hep_history_new ();

  hep_history_visit (history, "a");
  hep_history_visit (history, "b#x");
  hep_history_visit (history, "c");
  g_assert_cmpstr (hep_history_go_back (history), ==, "b#x");
  g_assert_cmpstr (hep_history_go_back (history), ==, "a");
  g_assert_null (hep_history_go_back (history));
  g_assert_cmpstr (hep_history_get_place (history), ==, "a");
  g_assert_cmpstr (hep_history_go_forward (history), ==, "b#x");

  /* What lay ahead is gone once the reader turns off. */
  hep_history_visit (history, "d");
  g_assert_false (hep_history_get_can_go_forward (history));
  g_assert_cmpstr (hep_history_go_back (history), ==, "b#x");
}

static void
test_amend (void)
{
  g_autoptr (HepHistory) history = hep_history_new ();

  hep_history_amend (history, "a", NULL);
  g_assert_cmpstr (hep_history_get_place (history), ==, "a");
  hep_history_visit (history, "b");
  g_assert_cmpstr (hep_history_go_back (history), ==, "a");
  hep_history_amend (history, "a#further", NULL);
  g_assert_true (hep_history_get_can_go_forward (history));
  g_assert_cmpstr (hep_history_go_forward (history), ==, "b");
  g_assert_cmpstr (hep_history_go_back (history), ==, "a#further");
}

/* How a topic was left is known even when no step leads there any more. */
static void
test_recall (void)
{
  g_autoptr (HepHistory) history = hep_history_new ();
  const char *focus = "unset";

  g_assert_null (hep_history_get_focus (history));
  g_assert_null (hep_history_recall (history, "a", &focus));
  g_assert_null (focus);

  hep_history_visit (history, "a");
  hep_history_visit (history, "b");
  hep_history_amend (history, "b#x", "1 x");
  g_assert_cmpstr (hep_history_get_focus (history), ==, "1 x");
  hep_history_go_back (history);
  g_assert_null (hep_history_get_focus (history));
  hep_history_visit (history, "c");
  g_assert_cmpstr (hep_history_recall (history, "b", &focus), ==, "b#x");
  g_assert_cmpstr (focus, ==, "1 x");

  hep_history_visit (history, "b");
  hep_history_amend (history, "b", NULL);
  g_assert_cmpstr (hep_history_recall (history, "b", &focus), ==, "b");
  g_assert_null (focus);
}

static void
test_notify (void)
{
  g_autoptr (HepHistory) history = hep_history_new ();
  Notes notes = { 0 };

  g_signal_connect (history, "notify", G_CALLBACK (notify_cb), &notes);
  hep_history_visit (history, "a");
  assert_notified (&notes, 0, 0, 1);
  hep_history_visit (history, "a");
  assert_notified (&notes, 0, 0, 0);
  hep_history_amend (history, "a", NULL);
  assert_notified (&notes, 0, 0, 0);
  hep_history_visit (history, "b");
  assert_notified (&notes, 1, 0, 1);
  hep_history_visit (history, "c");
  assert_notified (&notes, 0, 0, 1);
  hep_history_go_back (history);
  assert_notified (&notes, 0, 1, 1);
  hep_history_go_back (history);
  assert_notified (&notes, 1, 0, 1);
  hep_history_go_back (history);
  assert_notified (&notes, 0, 0, 0);
}

static void
test_properties (void)
{
  g_autoptr (HepHistory) history = hep_history_new ();
  g_autofree char *place = NULL;
  gboolean can_go_back, can_go_forward;

  hep_history_visit (history, "a");
  hep_history_visit (history, "b");
  g_object_get (history, "place", &place, "can-go-back", &can_go_back, "can-go-forward",
                &can_go_forward, NULL);
  g_assert_cmpstr (place, ==, "b");
  g_assert_true (can_go_back);
  g_assert_false (can_go_forward);
}

/* A window that is never closed must not grow for ever. */
static void
test_bounded (void)
{
  g_autoptr (HepHistory) history = hep_history_new ();
  guint n_steps = 0;

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *place = g_strdup_printf ("t%u", i);

      hep_history_visit (history, place);
    }
  g_assert_cmpstr (hep_history_get_place (history), ==, "t1999");
  while (hep_history_go_back (history) != NULL)
    n_steps++;
  g_assert_cmpuint (n_steps, ==, 499);
  g_assert_cmpstr (hep_history_get_place (history), ==, "t1500");
}

static void
test_finalized (void)
{
  HepHistory *history = hep_history_new ();

  hep_history_visit (history, "a");
  g_object_add_weak_pointer (G_OBJECT (history), (gpointer *)&history);
  g_object_unref (history);
  g_assert_null (history);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/empty", test_empty);
  g_test_add_func ("/history/steps", test_steps);
  g_test_add_func ("/history/amend", test_amend);
  g_test_add_func ("/history/recall", test_recall);
  g_test_add_func ("/history/notify", test_notify);
  g_test_add_func ("/history/properties", test_properties);
  g_test_add_func ("/history/bounded", test_bounded);
  g_test_add_func ("/history/finalized", test_finalized);

  return g_test_run ();
}
