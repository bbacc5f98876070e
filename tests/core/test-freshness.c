/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-freshness.h"

#include "hep-content-value.h"

static const struct
{
  const char *date;
  const char *due; /* NULL if the date is none */
} dues[] = {
  { "2026-11-23", "2029-11-23" }, { "2024-02-29", "2027-02-28" }, { "2025-02-28", "2028-02-28" },
  { "2026-02-30", NULL },         { "", NULL },                   { "yesterday", NULL },
};

static void
test_due (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (dues); i++)
    {
      g_autofree char *due = hep_freshness_dup_due (dues[i].date);

      g_assert_cmpstr (due, ==, dues[i].due);
    }
}

static const struct
{
  const char *date;
  const char *today;
  gboolean overdue;
} cases[] = {
  { "2026-11-23", "2026-11-23", FALSE },
  { "2026-11-23", "2029-11-23", FALSE }, /* the last day */
  { "2026-11-23", "2029-11-24", TRUE },
  { "2026-11-23", "2030-01-01", TRUE },
  { "2026-11-23", "2020-01-01", FALSE }, /* a clock that is wrong */
  { "no date", "2030-01-01", FALSE },
};

static void
test_overdue (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s on %s", cases[i].date, cases[i].today);
      g_assert_true (hep_freshness_is_overdue (cases[i].date, cases[i].today) == cases[i].overdue);
    }
}

static void
test_today (void)
{
  g_autofree char *today = hep_freshness_dup_today ();

  g_assert_true (hep_value_is_date (today));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/freshness/due", test_due);
  g_test_add_func ("/freshness/overdue", test_overdue);
  g_test_add_func ("/freshness/today", test_today);

  return g_test_run ();
}
