/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * HepApplication:
 *
 * The program: one window, the content, the settings, the command line.
 */
#define HEP_TYPE_APPLICATION (hep_application_get_type ())
G_DECLARE_FINAL_TYPE (HepApplication, hep_application, HEP, APPLICATION, AdwApplication)

HepApplication *hep_application_new (const char *wanted);

G_END_DECLS
