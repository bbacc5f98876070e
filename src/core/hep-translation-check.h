/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text.h"

G_BEGIN_DECLS

/* Whether a translation may be shown: the one place where this is decided. */
HepText *hep_translation_check (HepText *source,
                                const char *translation,
                                const char *language,
                                GError **error);

G_END_DECLS
