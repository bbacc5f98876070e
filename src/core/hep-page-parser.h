/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "hep-document.h"

G_BEGIN_DECLS

HepDocument *hep_page_parser_parse      (GBytes *bytes, const char *name, GError **error);
HepDocument *hep_page_parser_parse_file (GFile *file, GCancellable *cancellable, GError **error);

G_END_DECLS
