/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-text-block.h"

G_BEGIN_DECLS

/* Why something is folded away; the stronger reason comes later. */
typedef enum
{
  HEP_FOLD_NOT,
  HEP_FOLD_DETAIL,
  HEP_FOLD_SENSITIVE,
  HEP_FOLD_OUTLOOK, /* as sensitive, and not offered to readers who want no figures */
} HepFoldReason;

/**
 * HepFold:
 *
 * A part of an article that a reader opens by choice: a button with one sentence of what to
 * expect, and the blocks under it. Closed at first.
 * Properties: expanded.
 */
#define HEP_TYPE_FOLD (hep_fold_get_type ())
G_DECLARE_FINAL_TYPE (HepFold, hep_fold, HEP, FOLD, GtkWidget)

GtkWidget *hep_fold_new (HepFoldReason reason, const char *title, const char *section);
HepFoldReason hep_fold_get_reason (HepFold *self);
HepTextBlock *hep_fold_get_title (HepFold *self);
const char *hep_fold_get_sentence (HepFold *self);
GtkWidget *hep_fold_get_content (HepFold *self);
gboolean hep_fold_get_expanded (HepFold *self);
void hep_fold_set_expanded (HepFold *self, gboolean expanded);

G_END_DECLS
