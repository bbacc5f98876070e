/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-message.h"

G_BEGIN_DECLS

HepText *hep_text_new_plain (const char *plain);
char *hep_message_join_keywords (const char *const *keywords);
gboolean hep_block_is_care_card (HepBlock *block);

G_END_DECLS
