/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What must be known of a language to show it; the operating system is not asked. */
typedef struct
{
  const char *code;         /* as gettext writes it: "ur", "pt_BR" */
  const char *name;         /* in the language itself */
  const char *english_name; /* for those who look after the program */
  const char *script;       /* ISO 15924 */
  const char *font;         /* the family for its text; NULL for that of the system */
  const char *heading_font; /* the family for narrow places */
  char decimal_mark;
} HepLanguageInfo;

const HepLanguageInfo *hep_language_table_get (guint position);
const HepLanguageInfo *hep_language_table_find (const char *code);
char *hep_language_normalise (const char *locale);
gboolean hep_language_has_letter (const HepLanguageInfo *self, gunichar letter);

G_END_DECLS
