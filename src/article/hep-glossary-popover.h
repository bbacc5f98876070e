/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-article-popover.h"

#include "hep-glossary.h"

G_BEGIN_DECLS

GtkWidget *hep_glossary_popover_new (HepGlossaryEntry *entry, gboolean has_list);

G_END_DECLS
