/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-language-choice.h"

G_BEGIN_DECLS

void hep_language_actions_add (GActionMap *map, GSettings *settings, HepLanguageChoice *choice);

G_END_DECLS
