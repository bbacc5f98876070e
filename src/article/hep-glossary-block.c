/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include <glib/gi18n-lib.h>

#include "hep-glossary-view.h"
#include "hep-library-languages.h"

/**
 * hep_glossary_block_new:
 * @builder: the builder of the page
 * @level: level of the heading around it
 *
 * Shows all words explained from A to Z.
 *
 * Returns: (transfer floating): the words, with letters to jump to and an entry to filter them
 */
GtkWidget *
hep_glossary_block_new (HepBlockBuilder *builder, guint level)
{
  HepLibrary *library = hep_block_builder_get_library (builder);
  g_autoptr (HepGlossary) glossary = NULL;

  if (library != NULL)
    glossary = hep_library_load_glossary (
        library, hep_library_get_language_of (library, hep_block_builder_get_document (builder)),
        NULL);
  if (glossary == NULL)
    return hep_blocks_trouble (_ ("The words explained could not be read."));
  return hep_glossary_view_new (glossary, level);
}
