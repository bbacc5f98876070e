/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-text.h"

G_BEGIN_DECLS

HepText *hep_text_new_take (char *plain, char *markup, GArray *spans);

G_END_DECLS
