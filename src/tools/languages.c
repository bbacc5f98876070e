/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-languages-index.h"
#include "hep-po.h"

#include <string.h>

typedef struct
{
  guint n_done;
  guint n_all;
} Count;

/*
 * hep_tool_load:
 *
 * Returns: (transfer full) (nullable): a file's contents
 */
GBytes *
hep_tool_load (const char *path, GError **error)
{
  char *data;
  gsize size;

  return g_file_get_contents (path, &data, &size, error) ? g_bytes_new_take (data, size) : NULL;
}

/*
 * hep_tool_read_linguas:
 * @po: a folder of translations
 *
 * Returns: (transfer full) (array zero-terminated=1): the languages that its LINGUAS lists
 */
char **
hep_tool_read_linguas (const char *po)
{
  g_autofree char *path = g_build_filename (po, "LINGUAS", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return g_strv_builder_end (builder);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = NULL;

      lines[i][strcspn (lines[i], "#")] = '\0';
      words = g_strsplit_set (g_strstrip (lines[i]), " \t", -1);
      for (guint j = 0; words[j] != NULL; j++)
        if (words[j][0] != '\0')
          g_strv_builder_add (builder, words[j]);
    }
  return g_strv_builder_end (builder);
}

/*
 * hep_tool_load_catalogue:
 * @po: the folder of the articles' translations
 * @code: a language
 *
 * Returns: (transfer full) (nullable): its catalogue as translators write it
 */
HepCatalogue *
hep_tool_load_catalogue (const char *po, const char *code, GError **error)
{
  g_autofree char *name = g_strconcat (code, ".po", NULL);
  g_autofree char *path = g_build_filename (po, name, NULL);
  g_autoptr (GBytes) bytes = hep_tool_load (path, error);

  return bytes != NULL ? hep_catalogue_new_from_po (bytes, path, error) : NULL;
}

static gboolean
count_cb (const HepPoEntry *entry, gpointer user_data, GError **error)
{
  Count *self = user_data;

  if (entry->id[0] == '\0')
    return TRUE;
  self->n_all++;
  self->n_done += !entry->is_fuzzy && entry->strings[0][0] != '\0' ? 1 : 0;
  return TRUE;
}

static gboolean
count_interface (const char *po, const char *code, Count *count, GError **error)
{
  g_autofree char *name = g_strconcat (code, ".po", NULL);
  g_autofree char *path = g_build_filename (po, name, NULL);
  g_autoptr (GBytes) bytes = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  bytes = hep_tool_load (path, error);
  return bytes != NULL && hep_po_read (bytes, path, count_cb, count, error);
}

static GVariant *
count_language (HepLibrary *library,
                const char *po,
                const char *po_content,
                const char *code,
                gboolean has_articles,
                GError **error)
{
  g_autoptr (HepCatalogue) catalogue = NULL;
  Count count = { 0 };

  if (!count_interface (po, code, &count, error))
    return NULL;
  if (has_articles)
    {
      catalogue = hep_tool_load_catalogue (po_content, code, error);
      if (catalogue == NULL)
        return NULL;
    }
  return hep_languages_index_count (library, code, catalogue, count.n_done, count.n_all, error);
}

/*
 * hep_tool_list_languages:
 * @xml: the list of resources, to which the compiled catalogues are added
 * @library: the content
 * @po: the folder of the interface's translations, with that of the articles in it
 * @index: where to write what was counted
 */
gboolean
hep_tool_list_languages (GString *xml,
                         HepLibrary *library,
                         const char *po,
                         const char *index,
                         GError **error)
{
  g_autofree char *po_content = g_build_filename (po, "content", NULL);
  g_auto (GStrv) interface = hep_tool_read_linguas (po);
  g_auto (GStrv) articles = hep_tool_read_linguas (po_content);
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify)g_variant_unref);
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; articles[i] != NULL; i++)
    g_ptr_array_add (codes, articles[i]);
  for (guint i = 0; interface[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *)articles, interface[i]))
      g_ptr_array_add (codes, interface[i]);
  g_ptr_array_sort_values (codes, (GCompareFunc)strcmp);

  for (guint i = 0; i < codes->len; i++)
    {
      const char *code = codes->pdata[i];
      gboolean has_articles = g_strv_contains ((const char *const *)articles, code);
      GVariant *entry = count_language (library, po, po_content, code, has_articles, error);

      if (entry == NULL)
        return FALSE;
      g_ptr_array_add (entries, entry);
      if (has_articles)
        g_string_append_printf (xml,
                                "<file compressed=\"true\" alias=\"languages/%s.mo\">"
                                "%s/LC_MESSAGES/hepatica-content.mo</file>\n",
                                code, code);
    }
  bytes = hep_languages_index_to_bytes (entries);
  return hep_tool_write_if_changed (index, bytes, error);
}
