/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One entry of a .po or .pot file. Valid only while it is told. */
typedef struct
{
  const char *context; /* nullable */
  const char *id;
  const char *plural; /* nullable */
  const char *const *strings;
  guint n_strings;
  const char *flags; /* as they stand in the file, such as "fuzzy, c-format" */
  gboolean is_fuzzy;
  guint line; /* of its first keyword */
} HepPoEntry;

/* Returns whether to go on; if not, it has set an error. */
typedef gboolean (*HepPoFunc) (const HepPoEntry *entry, gpointer user_data, GError **error);

gboolean
hep_po_read (GBytes *bytes, const char *name, HepPoFunc func, gpointer user_data, GError **error);

G_END_DECLS
