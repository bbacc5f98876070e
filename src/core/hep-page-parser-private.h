/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-page-parser.h"

#include "hep-block-private.h"
#include "hep-content-error.h"
#include "hep-document-private.h"
#include "hep-page-vocabulary.h"
#include "hep-text-builder.h"

G_BEGIN_DECLS

/* No page needs more than a dozen levels, and more cost the stack of whoever walks the blocks. */
#define HEP_PAGE_MAX_DEPTH    24
#define HEP_PAGE_MAX_BLOCKS   20000
#define HEP_PAGE_MAX_KEYWORDS 1000
#define HEP_PAGE_MAX_RELATED  100

/* An element that is open. */
typedef struct
{
  const HepElement *element; /* NULL for one inside text */
  HepBlock *block;           /* (owned) (nullable): what it becomes */
  gsize tag;                 /* where it begins, in bytes */
  guint stage;               /* of the last element inside it */
  guint seen;                /* which of its children have come, as bits */
} HepPageFrame;

typedef struct
{
  const char *data;
  gsize length;
  const char *file;
  HepDocument *document;
  HepTextBuilder *builder;
  HepPageFrame frames[HEP_PAGE_MAX_DEPTH];
  guint depth;
  guint n_blocks;
  gboolean complete;   /* whether <page> has been closed */
  gsize content_start; /* where the last tag or comment ended */
  gsize located;       /* a place, with its line and column, from which to count on */
  guint line;
  guint column;
} HepPageParser;

gboolean hep_page_fail (HepPageParser *self,
                        HepContentError code,
                        gsize offset,
                        GError **error,
                        const char *format,
                        ...) G_GNUC_PRINTF (5, 6);
gboolean hep_page_take_attributes (HepPageParser *self,
                                   const HepElement *element,
                                   HepBlock *block,
                                   gsize tag,
                                   const char **names,
                                   const char **values,
                                   GError **error);
gboolean hep_page_end_element (HepPageParser *self, HepPageFrame *frame, GError **error);
gboolean hep_page_check_block (HepPageParser *self, HepBlock *block, GError **error);

G_END_DECLS
