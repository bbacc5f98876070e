/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "hep-preview.h"

G_BEGIN_DECLS

AdwDialog *hep_preview_dialog_new (HepPreview *preview, HepLibrary *library);

G_END_DECLS
