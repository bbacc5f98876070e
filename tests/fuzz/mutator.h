/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Spoils bytes, always in the same way for the same seed. */
typedef struct _Mutator Mutator;

Mutator *mutator_new (guint64 seed, GPtrArray *words);
void mutator_free (Mutator *self);
guint32 mutator_choose (Mutator *self, gsize n_choices);
GByteArray *mutator_apply (Mutator *self, GBytes *bytes, GBytes *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Mutator, mutator_free)

G_END_DECLS
