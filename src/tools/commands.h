/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Each runs with the arguments after its name and returns the program's exit status. */
int hep_tool_resource (char **arguments);

gboolean hep_tool_write_if_changed (const char *path, GBytes *content, GError **error);

G_END_DECLS
