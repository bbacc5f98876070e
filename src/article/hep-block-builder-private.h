/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-block-builder.h"

G_BEGIN_DECLS

/* One block that is shown; both belong to the document and to the column. */
typedef struct
{
  const char *id;
  GtkWidget *widget;
} HepShownBlock;

struct _HepBlockBuilder
{
  HepDocument *document;
  HepLibrary *library;
  char *language;
  GtkWidget *column;
  GQueue tasks;
  GArray *shown;
  GHashTable *by_id;
  GHashTable *by_widget;
  HepReadingDepth *depth;
  gboolean outlook; /* whether sensitive parts are offered */
  HepFoldReason opened;
  guint n_built;
  gboolean finished;
};

G_END_DECLS
