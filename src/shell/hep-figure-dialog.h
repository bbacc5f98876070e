/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "hep-block.h"
#include "hep-library.h"

G_BEGIN_DECLS

/* A picture of an article as large as the window lets it, with its parts and its words. */
AdwDialog *hep_figure_dialog_new (HepLibrary *library,
                                  HepBlock *block,
                                  GSettings *settings,
                                  int width,
                                  int height);

G_END_DECLS
