/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-set.h"

static void
clear_document (gpointer data)
{
  if (data != NULL)
    hep_document_unref (data);
}

static void
clear_error (gpointer data)
{
  if (data != NULL)
    g_error_free (data);
}

static void
load_topics (ContentSet *self)
{
  GListModel *sections = G_LIST_MODEL (self->library);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (GListModel) section = g_list_model_get_item (sections, i);

      for (guint j = 0; j < g_list_model_get_n_items (section); j++)
        {
          g_autoptr (HepTopic) topic = g_list_model_get_item (section, j);
          GError *error = NULL;

          g_ptr_array_add (self->ids, g_strdup (hep_topic_get_id (topic)));
          g_ptr_array_add (self->documents, hep_topic_load (topic, &error));
          g_ptr_array_add (self->errors, error);
        }
    }
}

/*
 * content_set_new:
 * @folder: a folder of content
 *
 * Reads all of a content folder; ends the program where the frame of it is broken.
 */
ContentSet *
content_set_new (const char *folder)
{
  ContentSet *self = g_new0 (ContentSet, 1);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (folder);
  g_autofree char *hashes = g_build_filename (
      g_getenv ("HEP_TEST_SOURCE_ROOT") != NULL ? g_getenv ("HEP_TEST_SOURCE_ROOT") : ".", "tests",
      "content", "seed-shingles.txt", NULL);
  g_autoptr (GError) error = NULL;

  self->library = hep_library_new (file, &error);
  g_assert_no_error (error);
  self->glossary = g_object_ref (hep_library_get_glossary (self->library, &error));
  g_assert_no_error (error);
  self->sources = g_object_ref (hep_library_get_sources (self->library, &error));
  g_assert_no_error (error);
  g_file_get_contents (hashes, &self->seed_hashes, NULL, &error);
  g_assert_no_error (error);

  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->documents = g_ptr_array_new_with_free_func (clear_document);
  self->errors = g_ptr_array_new_with_free_func (clear_error);
  load_topics (self);
  return self;
}

void
content_set_free (ContentSet *self)
{
  g_object_unref (self->library);
  g_object_unref (self->glossary);
  g_object_unref (self->sources);
  g_free (self->seed_hashes);
  g_ptr_array_unref (self->ids);
  g_ptr_array_unref (self->documents);
  g_ptr_array_unref (self->errors);
  g_free (self);
}

/*
 * content_set_page:
 *
 * Returns: (transfer full) (nullable): a page for the gates, or %NULL if it cannot be read
 */
GatePage *
content_set_page (ContentSet *self, guint position)
{
  HepDocument *document = self->documents->pdata[position];

  if (document == NULL)
    return NULL;
  return gate_page_new (document, self->glossary, self->sources, self->seed_hashes);
}
