/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HepText:
 *
 * One paragraph's worth of rich text: plain UTF-8 and the spans that carry meaning.
 * Immutable and reference-counted.
 */
typedef struct _HepText HepText;

#define HEP_TYPE_TEXT (hep_text_get_type ())

typedef enum
{
  HEP_SPAN_EMPHASIS,     /* target: NULL */
  HEP_SPAN_TOPIC_LINK,   /* target: "topic", "topic#section" or "#section" */
  HEP_SPAN_WEB_LINK,     /* target: an https address */
  HEP_SPAN_TERM,         /* target: glossary id */
  HEP_SPAN_PHONE,        /* target: NULL */
  HEP_SPAN_VALUE,        /* target: NULL */
  HEP_SPAN_DRUG,         /* target: NULL */
  HEP_SPAN_ABBREVIATION, /* target: the expansion */
} HepSpanKind;

/* Byte offsets into the plain text; spans nest but never overlap, in order of start. */
typedef struct
{
  HepSpanKind kind;
  gsize start;
  gsize end;
  const char *target;
} HepSpan;

GType          hep_text_get_type        (void);
HepText       *hep_text_new_from_markup (const char *markup, GError **error);
HepText       *hep_text_ref             (HepText *self);
void           hep_text_unref           (HepText *self);
const char    *hep_text_get_plain       (HepText *self);
const char    *hep_text_get_markup      (HepText *self);
const HepSpan *hep_text_get_spans       (HepText *self, gsize *n_spans);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepText, hep_text_unref)

G_END_DECLS
