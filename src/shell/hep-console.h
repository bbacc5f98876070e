/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library-languages.h"
#include "hep-options.h"

G_BEGIN_DECLS

/* The part of the program that needs neither a display nor a session bus. */
#define HEP_EXIT_PROBLEMS 1
#define HEP_EXIT_USAGE    2

GFile *hep_console_get_bundled_folder (void);
GFile *hep_console_get_folder (HepOptions *options);
HepLibrary *hep_console_open_library (HepOptions *options, GPtrArray **left_out, GError **error);
void hep_console_print (const char *first, ...) G_GNUC_NULL_TERMINATED;
gboolean hep_console_run (HepOptions *options, const char *wanted, int *exit_status);
gboolean hep_console_check_languages (HepOptions *options);
gboolean hep_console_check_preview (HepOptions *options);
gboolean hep_console_check_place (HepOptions *options);

G_END_DECLS
