/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Runs hepatica-content and returns its exit status. */
int tool_run (const char *const *arguments, char **output, char **errors);

G_END_DECLS
