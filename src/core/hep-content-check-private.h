/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-content-check.h"
#include "hep-content-error.h"
#include "hep-document.h"
#include "hep-figure.h"
#include "hep-glossary.h"
#include "hep-sources.h"

G_BEGIN_DECLS

/* The table of synonyms in a content folder, which may be missing. */
#define HEP_CONTENT_SYNONYMS "synonyms/en.txt"

/* What is known of the folder while it is checked. What could not be read is missing here, and
 * nothing that refers to it is then called wrong. */
typedef struct
{
  GFile *folder;
  GPtrArray *problems;   /* of GError */
  GHashTable *listed;    /* ids in library.xml, or NULL */
  GHashTable *documents; /* id to HepDocument */
  GHashTable *figures;   /* path to HepFigure */
  HepGlossary *glossary; /* nullable */
  HepSources *sources;   /* nullable */
} HepContentCheck;

void hep_content_check_report    (HepContentCheck *self, const char *file, guint line, guint column,
                                  const char *format, ...) G_GNUC_PRINTF (5, 6);
void hep_content_check_source    (HepContentCheck *self, const char *file, guint line, guint column,
                                  const char *id);
GPtrArray *hep_content_check_list (HepContentCheck *self, const char *subfolder, const char *suffix);

void hep_content_check_documents (HepContentCheck *self);
void hep_content_check_synonyms  (HepContentCheck *self, gboolean all_pages);
void hep_content_check_reviews   (HepContentCheck *self);

G_END_DECLS
