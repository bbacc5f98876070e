/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-date.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const months[] = {
  /* Translators: months as they stand in a date, as in "23 November 2026". */
  NC_ ("in a date", "January"), NC_ ("in a date", "February"), NC_ ("in a date", "March"),
  NC_ ("in a date", "April"),   NC_ ("in a date", "May"),      NC_ ("in a date", "June"),
  NC_ ("in a date", "July"),    NC_ ("in a date", "August"),   NC_ ("in a date", "September"),
  NC_ ("in a date", "October"), NC_ ("in a date", "November"), NC_ ("in a date", "December"),
};

/**
 * hep_date_to_words:
 * @iso_date: a day as "2026-11-23"
 *
 * Writes a day so that nobody can take the month for the day. The month's name comes from our own
 * catalogue, not from the C library: the language changes while the program runs.
 *
 * Returns: (transfer full) (nullable): the day in words, %NULL if @iso_date is not a day
 */
char *
hep_date_to_words (const char *iso_date)
{
  g_autofree char *moment = NULL;
  g_autoptr (GDateTime) day = NULL;

  g_return_val_if_fail (iso_date != NULL, NULL);

  if (strlen (iso_date) != strlen ("2026-11-23"))
    return NULL;
  moment = g_strconcat (iso_date, "T00:00:00Z", NULL);
  day = g_date_time_new_from_iso8601 (moment, NULL);
  if (day == NULL)
    return NULL;

  return g_strdup_printf (
      /* Translators: a date: day, name of the month, year. */
      _ ("%1$d %2$s %3$d"), g_date_time_get_day_of_month (day),
      g_dpgettext2 (GETTEXT_PACKAGE, "in a date", months[g_date_time_get_month (day) - 1]),
      g_date_time_get_year (day));
}
