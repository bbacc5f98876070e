/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-document.h"
#include "hep-fold.h"

G_BEGIN_DECLS

/* How much of a page is read; the nicks are "key", "standard" and "all". */
typedef enum
{
  HEP_READING_KEY,
  HEP_READING_STANDARD,
  HEP_READING_ALL,
} HepReadingLevel;

#define HEP_TYPE_READING_LEVEL (hep_reading_level_get_type ())

/**
 * HepReadingDepth:
 *
 * Shows the widgets of one page in short, as usual, or with every closer look unfolded. Blocks
 * keep their widgets; only what is seen of them changes.
 */
typedef struct _HepReadingDepth HepReadingDepth;

GType            hep_reading_level_get_type  (void);
HepReadingDepth *hep_reading_depth_new       (HepDocument *document, HepReadingLevel level);
void             hep_reading_depth_free      (HepReadingDepth *self);
void             hep_reading_depth_set_level (HepReadingDepth *self, HepReadingLevel level);
void             hep_reading_depth_add_block (HepReadingDepth *self, HepBlock *block,
                                              GtkWidget *widget);
void             hep_reading_depth_add_fold  (HepReadingDepth *self, HepFold *fold,
                                              HepFoldReason reason);
void             hep_reading_depth_reveal    (HepReadingDepth *self, GtkWidget *widget);

G_END_DECLS
