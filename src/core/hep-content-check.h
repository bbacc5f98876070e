/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library.h"

G_BEGIN_DECLS

GPtrArray *hep_content_check (HepLibrary *library);

G_END_DECLS
