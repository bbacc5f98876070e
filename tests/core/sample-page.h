/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-page-parser.h"

G_BEGIN_DECLS

/* The page that holds every element and attribute, tests/core/pages/sample.page. */
char        *sample_page_load  (gsize *length);
HepDocument *sample_page_parse (void);
HepDocument *sample_page_parse_edited (const char *from, const char *to);

G_END_DECLS
