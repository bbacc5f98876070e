/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-library-private.h"

/* An editor writes a file in several steps; we wait until it is done. */
#define QUIET_MILLISECONDS 200

static const char *const watched_folders[] = { "", "pages", "figures", "reviews" };

static void
reload_order (HepLibrary *self)
{
  g_autoptr (GError) error = NULL;
  GVariant *index = hep_library_index_load (self->folder, &error);

  if (index != NULL)
    hep_library_take_index (self, index);
  else
    g_signal_emit_by_name (self, "reload-failed", error);
}

/* Only topics that somebody asked for can be on a screen. */
static GPtrArray *
get_made_topics (HepLibrary *self)
{
  GPtrArray *topics = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->sections->len; i++)
    {
      HepSection *section = g_ptr_array_index (self->sections, i);

      for (guint j = 0; j < hep_section_get_size (section); j++)
        {
          HepTopic *topic = hep_section_peek (section, j);

          if (topic != NULL)
            g_ptr_array_add (topics, g_object_ref (topic));
        }
    }
  return topics;
}

static gboolean
has_changed_figure (GHashTable *changed)
{
  GHashTableIter iter;
  gpointer path;

  g_hash_table_iter_init (&iter, changed);
  while (g_hash_table_iter_next (&iter, &path, NULL))
    if (g_str_has_prefix (path, "figures/"))
      return TRUE;
  return FALSE;
}

static void
quiet_cb (gpointer user_data)
{
  g_autoptr (HepLibrary) self = g_object_ref (HEP_LIBRARY (user_data));
  g_autoptr (GHashTable) changed = g_steal_pointer (&self->changed);
  g_autoptr (GPtrArray) topics = NULL;
  gboolean shared = has_changed_figure (changed);

  self->quiet_source = 0;
  self->changed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (g_hash_table_contains (changed, "glossary.xml"))
    {
      g_clear_object (&self->glossary);
      shared = TRUE;
    }
  if (g_hash_table_contains (changed, "sources.xml"))
    {
      g_clear_object (&self->sources);
      shared = TRUE;
    }
  if (g_hash_table_contains (changed, "clinic.ini"))
    {
      g_clear_object (&self->clinic);
      shared = TRUE;
    }
  if (g_hash_table_contains (changed, HEP_LIBRARY_REVIEWS))
    {
      g_clear_object (&self->reviews);
      shared = TRUE;
    }
  if (g_hash_table_contains (changed, "library.xml") || g_hash_table_contains (changed, "index"))
    reload_order (self);

  topics = get_made_topics (self);
  for (guint i = 0; i < topics->len; i++)
    {
      HepTopic *topic = g_ptr_array_index (topics, i);
      g_autofree char *path = hep_topic_dup_path (topic);

      if (shared || g_hash_table_contains (changed, path))
        hep_topic_reread (topic);
    }
}

static void
note_change (HepLibrary *self, GFile *file)
{
  char *path = file != NULL ? g_file_get_relative_path (self->folder, file) : NULL;

  if (path == NULL)
    return;
  g_hash_table_add (self->changed, path);
  g_clear_handle_id (&self->quiet_source, g_source_remove);
  self->quiet_source = g_timeout_add_once (QUIET_MILLISECONDS, quiet_cb, self);
}

static void
changed_cb (GFileMonitor *monitor,
            GFile *file,
            GFile *other_file,
            GFileMonitorEvent event,
            HepLibrary *self)
{
  /* Most editors write a new file and move it over the old one: then the other file is ours. */
  note_change (self, file);
  note_change (self, other_file);
}

/*
 * hep_library_stop_watching:
 *
 * For dispose; may be called twice.
 */
void
hep_library_stop_watching (HepLibrary *self)
{
  g_clear_handle_id (&self->quiet_source, g_source_remove);
  g_ptr_array_set_size (self->monitors, 0);
}

/**
 * hep_library_watch:
 * @self: a library
 *
 * From now on follows what a writer saves: a topic whose page changed emits HepTopic::changed, and
 * so does every topic in use when the glossary, the sources, the clinic, the reviews or a drawing
 * changed; a
 * new order of the topics is told as a list model does. Does nothing for a library in the
 * program's resources, which cannot change, or when it is called again.
 */
void
hep_library_watch (HepLibrary *self)
{
  g_return_if_fail (HEP_IS_LIBRARY (self));

  if (g_file_has_uri_scheme (self->folder, "resource") || self->monitors->len > 0)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (watched_folders); i++)
    {
      g_autoptr (GFile) folder = g_file_resolve_relative_path (self->folder, watched_folders[i]);
      GFileMonitor *monitor
          = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

      /* Where the system cannot watch, the writer opens the topic again by hand. */
      if (monitor == NULL)
        continue;
      g_file_monitor_set_rate_limit (monitor, QUIET_MILLISECONDS / 2);
      g_signal_connect_object (monitor, "changed", G_CALLBACK (changed_cb), self,
                               G_CONNECT_DEFAULT);
      g_ptr_array_add (self->monitors, monitor);
    }
}
