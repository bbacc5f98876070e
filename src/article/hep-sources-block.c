/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include <glib/gi18n-lib.h>

#include "hep-freshness.h"
#include "hep-source-list.h"
#include "hep-words.h"

#define HEADING_LEVEL 2

static void
append_date (GtkWidget *box, const char *iso_date)
{
  g_autofree char *due = iso_date != NULL ? hep_freshness_dup_due (iso_date) : NULL;
  g_autofree char *changed_words = NULL;
  g_autofree char *due_words = NULL;
  g_autofree char *sentence = NULL;

  if (due == NULL)
    return;
  changed_words = hep_words_for_date (iso_date);
  due_words = hep_words_for_date (due);
  /* Translators: two dates in words, as in "Last changed on 23 November 2026. To be checked again
   * by 23 November 2029." */
  sentence = g_strdup_printf (_ ("Last changed on %1$s. To be checked again by %2$s."),
                              changed_words, due_words);
  gtk_box_append (GTK_BOX (box),
                  hep_blocks_label (sentence, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph"));
}

/**
 * hep_sources_block_new:
 * @builder: the builder of the page
 *
 * Returns: (transfer floating): the end of a page: its sources, and how fresh it is
 */
GtkWidget *
hep_sources_block_new (HepBlockBuilder *builder)
{
  HepDocument *document = hep_block_builder_get_document (builder);
  HepLibrary *library = hep_block_builder_get_library (builder);
  g_auto (GStrv) ids = hep_document_dup_sources (document);
  g_autoptr (HepText) title = hep_blocks_plain (_ ("Where this comes from"));
  GtkWidget *box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "sources");

  gtk_box_append (GTK_BOX (box), hep_block_builder_heading (builder, NULL, title, HEADING_LEVEL));
  gtk_box_append (GTK_BOX (box),
                  hep_source_list_new ((const char *const *)ids, library, HEP_SOURCES_OF_PAGE));
  append_date (box, hep_document_get_date (document));
  return box;
}
