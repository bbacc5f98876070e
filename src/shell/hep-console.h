/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library.h"
#include "hep-options.h"

G_BEGIN_DECLS

/* The part of the program that needs neither a display nor a session bus. */
#define HEP_EXIT_PROBLEMS 1
#define HEP_EXIT_USAGE    2

GFile *hep_console_get_folder (HepOptions *options);
HepLibrary *hep_console_open_library (HepOptions *options, GPtrArray **left_out, GError **error);
gboolean hep_console_run (HepOptions *options, int *exit_status);
gboolean hep_console_check_place (HepOptions *options);

G_END_DECLS
