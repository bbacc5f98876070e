/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library.h"

G_BEGIN_DECLS

/* Says what stands in the place of a block; NULL for a block that is written. Blocks that follow
 * one another with the same line, at the same address, get one line. */
typedef const char *(*HepPlainTextStandIn) (HepBlock *block, gpointer user_data);

char *hep_plain_text_new (HepDocument *document, HepLibrary *library);
char *hep_plain_text_new_without (HepDocument *document,
                                  HepLibrary *library,
                                  HepPlainTextStandIn stand_in,
                                  gpointer user_data);

G_END_DECLS
