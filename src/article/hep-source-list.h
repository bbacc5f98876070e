/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-library.h"

G_BEGIN_DECLS

/* How much of a page the sources are of; it decides the words about what is still to be reviewed.
 */
typedef enum
{
  HEP_SOURCES_OF_PAGE,
  HEP_SOURCES_OF_BLOCK,
} HepSourcesOf;

GtkWidget *hep_source_list_new (const char *const *ids, HepLibrary *library, HepSourcesOf of);

G_END_DECLS
