/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "hep-language-choice.h"

G_BEGIN_DECLS

AdwDialog *hep_language_dialog_new (HepLanguageChoice *choice, GSettings *settings);

G_END_DECLS
