/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-content-check-private.h"

#include "hep-content-file.h"
#include "hep-glossary-private.h"
#include "hep-library-private.h"
#include "hep-page-parser.h"
#include "hep-xml-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
take_error (HepContentCheck *self, GError *error)
{
  g_assert (error != NULL);
  g_ptr_array_add (self->problems, error);
}

void
hep_content_check_report (HepContentCheck *self,
                          const char *file,
                          guint line,
                          guint column,
                          const char *format,
                          ...)
{
  g_autofree char *sentence = NULL;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  take_error (self, hep_content_error_new (HEP_CONTENT_ERROR_STRUCTURE, file, line, column, "%s",
                                           sentence));
}

void
hep_content_check_source (HepContentCheck *self,
                          const char *file,
                          guint line,
                          guint column,
                          const char *id)
{
  if (self->sources != NULL && hep_sources_lookup (self->sources, id) == NULL)
    hep_content_check_report (
        self, file, line, column,
        _ ("There is no source “%s”; add it to sources.xml or correct the id."), id);
}

/* The names in a subfolder that end in @suffix, without it; none if there is no such folder. */
GPtrArray *
hep_content_check_list (HepContentCheck *self, const char *subfolder, const char *suffix)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GFile) folder = g_file_get_child (self->folder, subfolder);
  g_autoptr (GFileEnumerator) files = g_file_enumerate_children (
      folder, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  GFileInfo *info = NULL;

  while (files != NULL && g_file_enumerator_iterate (files, &info, NULL, NULL, NULL)
         && info != NULL)
    {
      const char *name = g_file_info_get_name (info);

      /* Editors leave hidden files behind. */
      if (name[0] != '.' && g_str_has_suffix (name, suffix))
        g_ptr_array_add (names, g_strndup (name, strlen (name) - strlen (suffix)));
    }
  return names;
}

static void
check_sources (HepContentCheck *self)
{
  GError *error = NULL;
  g_autoptr (GBytes) bytes = hep_content_file_load (self->folder, "sources.xml", &error);

  if (bytes != NULL)
    self->sources = hep_sources_new_from_bytes (bytes, "sources.xml", &error);
  if (self->sources == NULL)
    take_error (self, error);
}

static void
check_glossary (HepContentCheck *self)
{
  GError *error = NULL;
  g_autoptr (GBytes) bytes = hep_content_file_load (self->folder, "glossary.xml", &error);

  if (bytes != NULL)
    self->glossary = hep_glossary_new_from_bytes (bytes, "glossary.xml", &error);
  if (self->glossary == NULL)
    {
      take_error (self, error);
      return;
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->glossary)); i++)
    {
      g_autoptr (HepGlossaryEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->glossary), i);
      const char *const *sources = hep_glossary_entry_get_sources (entry);
      guint line, column;

      hep_xml_locate (g_bytes_get_data (bytes, NULL), hep_glossary_entry_get_offset (entry), &line,
                      &column);
      for (guint j = 0; sources[j] != NULL; j++)
        hep_content_check_source (self, "glossary.xml", line, column, sources[j]);
    }
}

static void
check_clinic (HepContentCheck *self)
{
  GError *error = NULL;
  g_autoptr (GBytes) bytes = hep_content_file_load (self->folder, "clinic.ini", &error);
  g_autoptr (HepClinic) clinic
      = bytes != NULL ? hep_clinic_new_from_bytes (bytes, "clinic.ini", &error) : NULL;

  if (clinic == NULL)
    take_error (self, error);
}

static void
check_figures (HepContentCheck *self)
{
  g_autoptr (GPtrArray) names = hep_content_check_list (self, "figures", ".svg");

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_strconcat ("figures/", g_ptr_array_index (names, i), ".svg", NULL);
      GError *error = NULL;
      g_autoptr (GBytes) bytes = hep_content_file_load (self->folder, path, &error);
      HepFigure *figure = bytes != NULL ? hep_figure_new_from_svg (bytes, path, &error) : NULL;

      if (figure == NULL)
        take_error (self, error);
      /* A broken drawing is there all the same: pages that show it are right. */
      g_hash_table_insert (self->figures, g_steal_pointer (&path), figure);
    }
}

/* A listed topic whose file is missing is wrong in library.xml, where the writer named it. */
static void
check_page (HepContentCheck *self, const char *id, guint line, guint column)
{
  g_autofree char *path = g_strconcat ("pages/", id, ".page", NULL);
  g_autoptr (GFile) file = g_file_resolve_relative_path (self->folder, path);
  GError *error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  HepDocument *document = NULL;

  if (!g_file_query_exists (file, NULL))
    {
      hep_content_check_report (self, "library.xml", line, column,
                                /* Translators: %s is the name of a file. */
                                _ ("There is no file %s; write it or remove this line."), path);
      return;
    }

  bytes = hep_content_file_load (self->folder, path, &error);
  if (bytes != NULL)
    document = hep_page_parser_parse (bytes, path, &error);
  if (document == NULL)
    take_error (self, error);
  else
    g_hash_table_insert (self->documents, g_strdup (id), document);
}

static void
check_pages (HepContentCheck *self)
{
  g_autoptr (GHashTable) offsets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) names = hep_content_check_list (self, "pages", ".page");
  GError *error = NULL;
  g_autoptr (GBytes) bytes = hep_content_file_load (self->folder, "library.xml", &error);
  g_autoptr (GVariant) index
      = bytes != NULL ? hep_library_index_from_xml (bytes, "library.xml", offsets, &error) : NULL;
  GHashTableIter iter;
  gpointer id, offset;

  if (index == NULL)
    take_error (self, error);
  else
    self->listed = g_hash_table_ref (offsets);

  g_hash_table_iter_init (&iter, offsets);
  while (index != NULL && g_hash_table_iter_next (&iter, &id, &offset))
    {
      guint line, column;

      hep_xml_locate (g_bytes_get_data (bytes, NULL), GPOINTER_TO_SIZE (offset), &line, &column);
      check_page (self, id, line, column);
    }

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *path = g_strconcat ("pages/", name, ".page", NULL);

      if (index != NULL && g_hash_table_contains (offsets, name))
        continue;
      if (index != NULL)
        hep_content_check_report (self, path, 1, 1,
                                  _ ("library.xml does not list this page; add <topic id=\"%s\"/> "
                                     "to one of its sections."),
                                  name);
      check_page (self, name, 0, 0);
    }
}

static int
compare_problems (gconstpointer a, gconstpointer b)
{
  const char *files[2];
  guint lines[2], columns[2];
  int order;

  hep_content_error_get_position (a, &files[0], &lines[0], &columns[0]);
  hep_content_error_get_position (b, &files[1], &lines[1], &columns[1]);
  order = g_strcmp0 (files[0], files[1]);
  if (order == 0)
    order = (lines[0] > lines[1]) - (lines[0] < lines[1]);
  if (order == 0)
    order = (columns[0] > columns[1]) - (columns[0] < columns[1]);
  return order != 0 ? order : strcmp (((const GError *)a)->message, ((const GError *)b)->message);
}

static void
release_figure (gpointer figure)
{
  if (figure != NULL)
    hep_figure_unref (figure);
}

/**
 * hep_content_check:
 * @folder: a content folder
 *
 * Finds what is wrong in a whole folder, by the same rules by which the program reads it: each
 * file by itself, then what they say of one another. A file that cannot be read is told once, and
 * not again by all that refer to it.
 *
 * Returns: (transfer full) (element-type GError): the problems, by file and line; empty if all is
 *   right
 */
GPtrArray *
hep_content_check (GFile *folder)
{
  HepContentCheck self = { .folder = folder };
  gboolean all_pages;
  guint n_before;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self.problems = g_ptr_array_new_with_free_func ((GDestroyNotify)g_error_free);
  self.documents
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)hep_document_unref);
  self.figures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, release_figure);

  if (g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_DIRECTORY)
    {
      g_autofree char *name = g_file_get_parse_name (folder);

      hep_content_check_report (&self, name, 0, 0, _ ("There is no such folder."));
    }
  else
    {
      check_sources (&self);
      check_glossary (&self);
      check_clinic (&self);
      check_figures (&self);
      n_before = self.problems->len;
      check_pages (&self);
      all_pages = self.problems->len == n_before;
      hep_content_check_documents (&self);
      hep_content_check_synonyms (&self, all_pages);
      hep_content_check_reviews (&self);
    }

  g_ptr_array_sort_values (self.problems, compare_problems);
  g_clear_object (&self.sources);
  g_clear_object (&self.glossary);
  g_clear_pointer (&self.listed, g_hash_table_unref);
  g_hash_table_unref (self.figures);
  g_hash_table_unref (self.documents);
  return self.problems;
}
