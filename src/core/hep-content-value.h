/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the values of attributes in content files may look like. */
gboolean hep_value_is_id (const char *value);
gboolean hep_value_is_xref (const char *value);
gboolean hep_value_is_href (const char *value);
gboolean hep_value_is_date (const char *value);
gboolean hep_value_is_line (const char *value);
char *hep_value_to_line (const char *value, glong max_length);

G_END_DECLS
