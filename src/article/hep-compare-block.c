/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include <glib/gi18n-lib.h>

#include "hep-compare-view.h"

/**
 * hep_compare_block_new:
 * @builder: the builder of the page
 * @level: level of the heading around it
 *
 * Lets the reader choose treatments and shows what their pages state of them, side by side.
 *
 * Returns: (transfer floating): the choice and what was chosen
 */
GtkWidget *
hep_compare_block_new (HepBlockBuilder *builder, guint level)
{
  HepLibrary *library = hep_block_builder_get_library (builder);
  g_autoptr (HepComparison) comparison = library != NULL ? hep_comparison_new (library) : NULL;

  if (comparison == NULL || hep_comparison_get_size (comparison) == 0)
    return hep_blocks_trouble (_ ("There are no treatments here that can be shown side by side."));
  return hep_compare_view_new (g_steal_pointer (&comparison),
                               hep_block_builder_get_source_language (builder), level);
}
