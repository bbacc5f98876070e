/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library-languages.h"

G_BEGIN_DECLS

/* A text that is not shown in the translator's language, and where it stands. */
typedef struct
{
  const char *topic; /* its id, or the name of a file */
  const char *block; /* id of the block; NULL if it is in none */
  guint line;        /* in the file; 0 if it is not in it */
  char *sentence;    /* what is wrong; NULL if it only lacks its translation */
} HepPreviewPlace;

/**
 * HepPreview:
 *
 * A catalogue of the pages that a translator is writing. It is read again whenever the file was
 * saved; while the file cannot be read, the last one that could be stays. Signal "changed".
 */
#define HEP_TYPE_PREVIEW (hep_preview_get_type ())
G_DECLARE_FINAL_TYPE (HepPreview, hep_preview, HEP, PREVIEW, GObject)

HepPreview *hep_preview_new (HepLibrary *library, GFile *file);
char *hep_preview_dup_name (HepPreview *self);
HepLanguage *hep_preview_get_language (HepPreview *self);
const GError *hep_preview_get_error (HepPreview *self);
GPtrArray *hep_preview_get_faults (HepPreview *self);
GPtrArray *hep_preview_get_untranslated (HepPreview *self);

G_END_DECLS
