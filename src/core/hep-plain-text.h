/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library.h"

G_BEGIN_DECLS

char *hep_plain_text_new (HepDocument *document, HepLibrary *library);

G_END_DECLS
