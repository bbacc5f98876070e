/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* When a page has to be checked again. */
char *hep_freshness_dup_due (const char *iso_date);
gboolean hep_freshness_is_overdue (const char *iso_date, const char *today);
char *hep_freshness_dup_today (void);

G_END_DECLS
