/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-block.h"
#include "hep-fold.h"

G_BEGIN_DECLS

HepFoldReason hep_fold_rules_get_own    (HepBlock *block);
HepFoldReason hep_fold_rules_get_reason (HepBlock *block, HepFoldReason around, HepFoldReason opened);
gboolean      hep_fold_rules_is_outlook (HepBlock *block);
gboolean      hep_fold_rules_is_key     (HepBlock *block);
gboolean      hep_fold_rules_is_summary (HepBlock *section);

G_END_DECLS
