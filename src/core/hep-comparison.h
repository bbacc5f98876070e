/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library-languages.h"

G_BEGIN_DECLS

/**
 * HepComparison:
 *
 * The treatments of a library and the facts that their pages state, to be shown side by side. They
 * stand in the order of the alphabet, which says nothing about which is best.
 */
typedef struct _HepComparison HepComparison;

HepComparison     *hep_comparison_new       (HepLibrary *library);
HepComparison     *hep_comparison_new_in    (HepLibrary *library, HepLanguage *language);
void               hep_comparison_free      (HepComparison *self);
const char *const *hep_comparison_get_keys  (void);
guint              hep_comparison_get_size  (HepComparison *self);
const char        *hep_comparison_get_id    (HepComparison *self, guint position);
HepText           *hep_comparison_get_title (HepComparison *self, guint position);
HepText           *hep_comparison_get_fact  (HepComparison *self, guint position, const char *key);
const char        *hep_comparison_get_fact_language (HepComparison *self, guint position,
                                                     const char *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepComparison, hep_comparison_free)

G_END_DECLS
