/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Languages that nobody speaks, to see what a translation does to the program. */
#define HEP_PSEUDO_LONG "en_XA" /* accents, and 40 of 100 letters more */
#define HEP_PSEUDO_RTL  "ar_XB" /* letters that run from right to left */

gboolean hep_pseudo_is_language (const char *language);
char    *hep_pseudo_translate   (const char *text, const char *language);
GBytes  *hep_pseudo_translate_template (GBytes *template, const char *name, const char *language,
                                        GError **error);

G_END_DECLS
