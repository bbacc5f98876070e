/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text-builder.h"

G_BEGIN_DECLS

/* The elements that stand inside text, as pages write them and as translators see them. */
typedef enum
{
  HEP_INLINE_MARKUP = 0,       /* names without the h: prefix */
  HEP_INLINE_PAGE = 1 << 0,    /* names as in pages */
  HEP_INLINE_HEADING = 1 << 1, /* no links and no terms: the text is a name or a label */
} HepInlineFlags;

gboolean hep_inline_open        (HepTextBuilder *builder, const char *element, HepInlineFlags flags,
                                 const char **names, const char **values, int *culprit,
                                 char **problem);
void     hep_inline_write_start (GString *markup, HepSpanKind kind, const char *target);
void     hep_inline_write_end   (GString *markup, HepSpanKind kind);

G_END_DECLS
