/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include <glib/gi18n-lib.h>

#include "hep-marker.h"
#include "hep-words.h"

#define HEADING_LEVEL 2

/* "Organisation. Title. Year." and the address as a link; the address is written out, so that it
 * can be read on paper too. */
static HepText *
write_source (const HepSource *source)
{
  g_autoptr (GString) markup = g_string_new (NULL);
  g_autofree char *organisation = g_markup_escape_text (source->organisation, -1);
  g_autofree char *title = g_markup_escape_text (source->title, -1);

  /* Translators: a source: its organisation, then its title. */
  g_string_append_printf (markup, _ ("%s. <em>%s</em>."), organisation, title);
  if (source->year != NULL && g_strcmp0 (source->year, "n.d.") != 0)
    g_string_append_printf (markup, " %s.", source->year);
  if (source->url != NULL && g_str_has_prefix (source->url, "https://"))
    {
      g_autofree char *url = g_markup_escape_text (source->url, -1);
      g_autofree char *shown = g_markup_escape_text (source->url + strlen ("https://"), -1);

      g_string_append_printf (markup, " <link href=\"%s\">%s</link>", url, shown);
    }
  return hep_text_new_from_markup (markup->str, NULL);
}

static void
append_source (GPtrArray *items, const HepSource *source)
{
  g_autoptr (HepText) text = write_source (source);
  GtkWidget *block;

  if (text == NULL)
    return;

  block = hep_blocks_text (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph");
  g_ptr_array_add (items, hep_blocks_hang (GTK_ACCESSIBLE_ROLE_LIST_ITEM, "item",
                                           hep_marker_new (items->len + 1), block));
}

static GtkWidget *
build_list (GPtrArray *items)
{
  GtkWidget *list = hep_blocks_box (GTK_ACCESSIBLE_ROLE_LIST, "steps");

  hep_blocks_set_label (list, _ ("Where this comes from"));
  for (guint i = 0; i < items->len; i++)
    {
      GtkWidget *item = g_ptr_array_index (items, i);

      gtk_accessible_update_relation (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                      (int)i + 1, GTK_ACCESSIBLE_RELATION_SET_SIZE, (int)items->len,
                                      -1);
      gtk_box_append (GTK_BOX (list), item);
    }
  return list;
}

static void
append_sentence (GtkWidget *box, const char *sentence)
{
  gtk_box_append (GTK_BOX (box),
                  hep_blocks_label (sentence, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph"));
}

static void
append_sources (GtkWidget *box, HepDocument *document, HepSources *sources)
{
  g_auto (GStrv) ids = hep_document_dup_sources (document);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  gboolean needs_review = FALSE;
  gboolean unread = FALSE;

  for (gsize i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      const HepSource *source = NULL;

      if (g_str_equal (ids[i], HEP_SOURCE_EDITORIAL))
        continue;
      if (g_str_equal (ids[i], HEP_SOURCE_NEEDS_REVIEW))
        {
          needs_review = TRUE;
          continue;
        }
      if (sources != NULL)
        source = hep_sources_lookup (sources, ids[i]);
      if (source != NULL)
        append_source (items, source);
      else
        unread = TRUE;
    }

  if (items->len > 0)
    gtk_box_append (GTK_BOX (box), build_list (items));
  if (needs_review)
    append_sentence (box, _ ("Some sentences on this page are common knowledge among those who "
                             "treat liver metastasis. A clinician still has to confirm them."));
  if (unread)
    gtk_box_append (GTK_BOX (box),
                    hep_blocks_trouble (_ ("Some sources of this page could not be shown.")));
}

/**
 * hep_sources_block_new:
 * @builder: the builder of the page
 *
 * Returns: (transfer floating): the end of a page: its sources and the day of its last change
 */
GtkWidget *
hep_sources_block_new (HepBlockBuilder *builder)
{
  HepDocument *document = hep_block_builder_get_document (builder);
  HepLibrary *library = hep_block_builder_get_library (builder);
  HepSources *sources = library != NULL ? hep_library_get_sources (library, NULL) : NULL;
  const char *iso_date = hep_document_get_date (document);
  g_autofree char *date = iso_date != NULL ? hep_words_for_date (iso_date) : NULL;
  g_autoptr (HepText) title = hep_blocks_plain (_ ("Where this comes from"));
  GtkWidget *box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "sources");

  gtk_box_append (GTK_BOX (box), hep_block_builder_heading (builder, title, HEADING_LEVEL));
  append_sources (box, document, sources);
  if (date != NULL)
    {
      /* Translators: %s is a date in words, as in "Last changed on 23 November 2026." */
      g_autofree char *sentence = g_strdup_printf (_ ("Last changed on %s."), date);

      append_sentence (box, sentence);
    }
  return box;
}
