/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-source-list.h"

#include <glib/gi18n-lib.h>

#include "hep-blocks.h"
#include "hep-marker.h"
#include "hep-text-block.h"

/* A title that ends with a mark of its own gets no full stop after it. */
static void
drop_second_mark (GString *markup)
{
  static const char *const doubled[] = { "?</em>.", "!</em>.", ".</em>.", "\342\200\246</em>." };

  for (gsize i = 0; i < G_N_ELEMENTS (doubled); i++)
    if (g_str_has_suffix (markup->str, doubled[i]))
      {
        g_string_truncate (markup, markup->len - 1);
        return;
      }
}

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
  drop_second_mark (markup);
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
  /* Publications keep the words by which they can be found. */
  hep_text_block_set_language (HEP_TEXT_BLOCK (block), "en-GB");
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

/* What the reader is told of claims without a source, and of sources that are missing. */
static void
append_gaps (GtkWidget *box, HepSourcesOf of, gboolean needs_review, gboolean unread, guint n_items)
{
  if (needs_review && of == HEP_SOURCES_OF_PAGE)
    append_sentence (box, _ ("Some sentences on this page are common knowledge among those who "
                             "treat liver metastasis. A clinician still has to confirm them."));
  if (needs_review && of == HEP_SOURCES_OF_BLOCK)
    append_sentence (box, _ ("This is, at least in part, common knowledge among those who treat "
                             "liver metastasis. A clinician still has to confirm it."));
  if (!needs_review && !unread && n_items == 0 && of == HEP_SOURCES_OF_BLOCK)
    append_sentence (box, _ ("These are our own words about these pages. They need no source."));
  if (unread)
    gtk_box_append (GTK_BOX (box),
                    hep_blocks_trouble (_ ("Some sources of this page could not be shown.")));
}

/**
 * hep_source_list_new:
 * @ids: (array zero-terminated=1) (nullable): ids of sources
 * @library: (nullable): where they are described
 * @of: whether these are the sources of a page or of one block
 *
 * Returns: (transfer floating): the sources, numbered, with their addresses
 */
GtkWidget *
hep_source_list_new (const char *const *ids, HepLibrary *library, HepSourcesOf of)
{
  HepSources *sources = NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  GtkWidget *box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "content");
  gboolean needs_review = FALSE;
  gboolean unread = FALSE;

  g_return_val_if_fail (library == NULL || HEP_IS_LIBRARY (library), NULL);

  sources = library != NULL ? hep_library_get_sources (library, NULL) : NULL;
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
  append_gaps (box, of, needs_review, unread, items->len);
  return box;
}
