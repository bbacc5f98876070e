/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* One source as a reader is shown it; the strings belong to the HepSources. */
typedef struct
{
  const char *id;
  const char *organisation;
  const char *title;
  const char *year; /* "n.d." when the source bears none */
  const char *url;  /* NULL for a source that is not on the web */
  const char *read; /* ISO date on which we read it */
} HepSource;

/**
 * HepSources:
 *
 * Where the facts come from: the list in sources.xml, in the order of the file.
 * Two ids are not publications: "needs-review" (common knowledge that a clinician must still
 * confirm) and "editorial" (a sentence about this program that makes no medical claim).
 */
#define HEP_TYPE_SOURCES (hep_sources_get_type ())
G_DECLARE_FINAL_TYPE (HepSources, hep_sources, HEP, SOURCES, GObject)

#define HEP_SOURCE_NEEDS_REVIEW "needs-review"
#define HEP_SOURCE_EDITORIAL    "editorial"

HepSources      *hep_sources_new_from_bytes (GBytes *bytes, const char *name, GError **error);
guint            hep_sources_get_size       (HepSources *self);
const HepSource *hep_sources_get            (HepSources *self, guint position);
void             hep_sources_append         (HepSources *self, HepSources *more);
const HepSource *hep_sources_lookup         (HepSources *self, const char *id);

G_END_DECLS
