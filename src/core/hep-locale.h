/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The language of the interface, whatever locales the system has. */
char *hep_locale_dup_wanted (void);
void hep_locale_init (const char *folder);
void hep_locale_set_language (const char *code);
char *hep_locale_dup_words (const char *language, const char *words);

G_END_DECLS
