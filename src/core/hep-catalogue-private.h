/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-catalogue.h"

G_BEGIN_DECLS

guint64 hep_catalogue_hash (const char *context, const char *text);
void hep_catalogue_mark_outdated (HepCatalogue *self, guint64 hash);

G_END_DECLS
