/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A number of a text, written so that equal numbers are equal strings: "2.5", "1000", "9:30". */
typedef struct
{
  char *digits;
  const char *unit; /* (nullable): what is measured, if it stands behind the number */
} HepNumber;

GArray *hep_numbers_scan (const char *plain, char decimal_mark);
char *hep_numbers_phone (const char *plain);

G_END_DECLS
