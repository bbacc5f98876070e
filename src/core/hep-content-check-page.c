/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-content-check-private.h"

#include "hep-content-file.h"
#include "hep-content-value.h"
#include "hep-xml-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* One page while it is checked. */
typedef struct
{
  HepContentCheck *check;
  HepDocument *document;
  char *path;
} Page;

static gboolean
is_topic (HepContentCheck *self, const char *id)
{
  /* Without a list of topics, what the folder holds must do. */
  return g_hash_table_contains (self->listed != NULL ? self->listed : self->documents, id)
         || g_hash_table_contains (self->documents, id);
}

static void
check_topic_link (Page *page, HepBlock *block, const char *target)
{
  const char *hash = strchr (target, '#');
  g_autofree char *id
      = hash != NULL ? g_strndup (target, (gsize)(hash - target)) : g_strdup (target);
  HepDocument *document = page->document;

  if (id[0] != '\0')
    {
      if (!is_topic (page->check, id))
        {
          hep_content_check_report (page->check, page->path, hep_block_get_line (block),
                                    hep_block_get_column (block),
                                    _ ("A link leads to the topic “%s”, which does not exist; "
                                       "correct it or write the topic."),
                                    id);
          return;
        }
      /* NULL if that page is broken: then that is what is told. */
      document = g_hash_table_lookup (page->check->documents, id);
    }
  if (hash != NULL && document != NULL && hep_document_find_block (document, hash + 1) == NULL)
    hep_content_check_report (page->check, page->path, hep_block_get_line (block),
                              hep_block_get_column (block),
                              _ ("A link leads to “%s”, but that page has no block with the id "
                                 "“%s”; correct it."),
                              target, hash + 1);
}

static void
check_text (Page *page, HepBlock *block, HepText *text)
{
  const HepSpan *spans;
  gsize n_spans = 0;

  if (text == NULL)
    return;

  spans = hep_text_get_spans (text, &n_spans);
  for (gsize i = 0; i < n_spans; i++)
    {
      const char *target = spans[i].target;

      if (spans[i].kind == HEP_SPAN_TOPIC_LINK)
        check_topic_link (page, block, target);
      else if (spans[i].kind == HEP_SPAN_TERM && page->check->glossary != NULL
               && hep_glossary_lookup (page->check->glossary, target) == NULL)
        hep_content_check_report (page->check, page->path, hep_block_get_line (block),
                                  hep_block_get_column (block),
                                  _ ("The glossary does not explain “%s”; add an entry to "
                                     "glossary.xml or correct the id."),
                                  target);
      else if (spans[i].kind == HEP_SPAN_WEB_LINK && !hep_value_is_href (target))
        hep_content_check_report (
            page->check, page->path, hep_block_get_line (block), hep_block_get_column (block),
            /* Translators: the second %s is "https://". */
            _ ("“%s” is not an address that begins with %s; correct it."), target, "https://");
    }
}

static void
check_figure (Page *page, HepBlock *block)
{
  const char *src = hep_block_get_attribute (block, "src");

  if (src != NULL && !g_hash_table_contains (page->check->figures, src))
    hep_content_check_report (page->check, page->path, hep_block_get_line (block),
                              hep_block_get_column (block),
                              /* Translators: %s is the name of a file. */
                              _ ("There is no drawing %s; draw it or correct the name."), src);
}

static void
check_part (Page *page, HepBlock *block, HepBlock *parent)
{
  const char *src = parent != NULL ? hep_block_get_attribute (parent, "src") : NULL;
  const char *ref = hep_block_get_attribute (block, "ref");
  const char *target = hep_block_get_attribute (block, "block");
  HepFigure *figure = src != NULL ? g_hash_table_lookup (page->check->figures, src) : NULL;

  if (figure != NULL && ref != NULL && !hep_figure_has_part (figure, ref))
    hep_content_check_report (
        page->check, page->path, hep_block_get_line (block), hep_block_get_column (block),
        /* Translators: the name of a file, then that of a part. */
        _ ("The drawing %s has no part “%s”; correct the id here or there."), src, ref);
  if (target != NULL && hep_document_find_block (page->document, target) == NULL)
    hep_content_check_report (page->check, page->path, hep_block_get_line (block),
                              hep_block_get_column (block),
                              _ ("This page has no block with the id “%s”; correct it."), target);
}

/* A block that names no sources has those of the block around it: they are told once, there. */
static gboolean
inherits_sources (HepBlock *block, HepBlock *parent)
{
  const char *const *own = hep_block_get_sources (block);
  const char *const *outer = parent != NULL ? hep_block_get_sources (parent) : NULL;

  return outer != NULL && g_strv_equal (own, outer);
}

static gboolean
check_block_cb (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  Page *page = user_data;

  check_text (page, block, hep_block_get_title (block));
  check_text (page, block, hep_block_get_text (block));
  check_text (page, block, hep_block_get_alternative (block));
  check_text (page, block, hep_block_get_description (block));

  if (!inherits_sources (block, parent))
    for (const char *const *id = hep_block_get_sources (block); *id != NULL; id++)
      hep_content_check_source (page->check, page->path, hep_block_get_line (block),
                                hep_block_get_column (block), *id);

  if (hep_block_get_kind (block) == HEP_BLOCK_FIGURE)
    check_figure (page, block);
  else if (hep_block_get_kind (block) == HEP_BLOCK_PART)
    check_part (page, block, parent);
  return FALSE;
}

/* The document does not say where its related topics were named, so they are looked for. */
static void
check_related (Page *page)
{
  const char *const *related = hep_document_get_related (page->document);
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; related[i] != NULL; i++)
    {
      g_autofree char *attribute = NULL;
      const char *data, *place;
      guint line = 1, column = 1;
      gsize size;

      if (is_topic (page->check, related[i]))
        continue;
      if (bytes == NULL)
        bytes = hep_content_file_load (page->check->folder, page->path, NULL);
      attribute = g_strdup_printf ("xref=\"%s\"", related[i]);
      data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;
      place = data != NULL ? g_strstr_len (data, (gssize)size, attribute) : NULL;
      if (place != NULL)
        hep_xml_locate (data, (gsize)(place - data), &line, &column);
      hep_content_check_report (page->check, page->path, line, column,
                                _ ("The related topic “%s” does not exist; correct it or write the "
                                   "topic."),
                                related[i]);
    }
}

/*
 * hep_content_check_documents:
 *
 * Checks what the pages that could be read say of each other and of the other files.
 */
void
hep_content_check_documents (HepContentCheck *self)
{
  GHashTableIter iter;
  gpointer id, document;

  g_hash_table_iter_init (&iter, self->documents);
  while (g_hash_table_iter_next (&iter, &id, &document))
    {
      g_autofree char *path = g_strconcat ("pages/", id, ".page", NULL);
      Page page = { .check = self, .document = document, .path = path };

      check_related (&page);
      hep_document_foreach_block (document, check_block_cb, &page);
    }
}
