/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-freshness.h"

#include <stdlib.h>
#include <string.h>

#include "hep-content-value.h"

/* Years after which patient information is read anew, as British charities and hospitals do. */
#define YEARS 3

/**
 * hep_freshness_dup_due:
 * @iso_date: the day of the last change or review, as "2026-11-23"
 *
 * Returns: (transfer full) (nullable): the day by which the page is to be checked again, or %NULL
 *   if @iso_date is not a day
 */
char *
hep_freshness_dup_due (const char *iso_date)
{
  g_autoptr (GDate) date = NULL;

  g_return_val_if_fail (iso_date != NULL, NULL);

  if (!hep_value_is_date (iso_date))
    return NULL;
  date = g_date_new_dmy ((GDateDay)atoi (iso_date + 8), (GDateMonth)atoi (iso_date + 5),
                         (GDateYear)atoi (iso_date));
  /* The 29 February becomes the 28. */
  g_date_add_years (date, YEARS);
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
                          g_date_get_day (date));
}

/**
 * hep_freshness_is_overdue:
 * @iso_date: the day of the last change or review
 * @today: what day it is, as "2026-11-23"
 *
 * Returns: whether the page should have been checked again before today
 */
gboolean
hep_freshness_is_overdue (const char *iso_date, const char *today)
{
  g_autofree char *due = hep_freshness_dup_due (iso_date);

  g_return_val_if_fail (today != NULL, FALSE);

  /* Days in this form sort as text. */
  return due != NULL && strcmp (due, today) < 0;
}

/**
 * hep_freshness_dup_today:
 *
 * Returns: (transfer full): the day that the local clock shows, as "2026-11-23"
 */
char *
hep_freshness_dup_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}
