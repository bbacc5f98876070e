/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HepHistory:
 *
 * Where the reader has been: places ("topic#block") with a step back and a step forward, and where
 * each topic was left. All of it is forgotten at the end.
 * Properties: can-go-back, can-go-forward, place (all read-only).
 */
#define HEP_TYPE_HISTORY (hep_history_get_type ())
G_DECLARE_FINAL_TYPE (HepHistory, hep_history, HEP, HISTORY, GObject)

HepHistory *hep_history_new                (void);
void        hep_history_visit              (HepHistory *self, const char *place);
void        hep_history_amend              (HepHistory *self, const char *place, const char *focus);
const char *hep_history_go_back            (HepHistory *self);
const char *hep_history_go_forward         (HepHistory *self);
const char *hep_history_get_place          (HepHistory *self);
const char *hep_history_get_focus          (HepHistory *self);
const char *hep_history_recall             (HepHistory *self, const char *topic, const char **focus);
gboolean    hep_history_get_can_go_back    (HepHistory *self);
gboolean    hep_history_get_can_go_forward (HepHistory *self);

G_END_DECLS
