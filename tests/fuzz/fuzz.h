/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include <stdint.h>

#include "hep-text.h"

G_BEGIN_DECLS

/* What libFuzzer calls; every fuzz-NAME.c defines the second. Without clang, fuzz-driver.c calls
 * them in its place. */
int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

void fuzz_check_error (const GError *error);
void fuzz_check_string (const char *string);
void fuzz_check_text (HepText *text);

G_END_DECLS
