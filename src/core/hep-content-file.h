/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *
hep_content_file_read (GFile *file, const char *name, GCancellable *cancellable, GError **error);
/* Files of a content folder, by their path inside it. */
GBytes *hep_content_file_load (GFile *folder, const char *path, GError **error);

G_END_DECLS
