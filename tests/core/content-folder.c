/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"

#include <glib/gstdio.h>

#define AWAIT_SECONDS 10

/* The body of a page begins in line 10. */
#define PAGE                                                                                       \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                                   \
  "<page xmlns=\"http://projectmallard.org/1.0/\" xmlns:h=\"urn:hepatica:content:1\" "             \
  "type=\"topic\" id=\"%s\">\n"                                                                    \
  "<info>%s\n"                                                                                     \
  "<revision version=\"0.1\" date=\"2026-11-23\" status=\"draft\"/>\n"                             \
  "<credit type=\"author\"><name>A writer</name></credit>\n"                                       \
  "<desc>All of %s.</desc>\n"                                                                      \
  "<keywords>%s, letter</keywords></info>\n"                                                       \
  "<title>The %s</title>\n"                                                                        \
  "\n"                                                                                             \
  "%s\n"                                                                                           \
  "</page>\n"

static const struct
{
  const char *path;
  const char *text;
} files[] = {
  { "library.xml", "<library xmlns=\"urn:hepatica:content:1\">\n"
                   "  <section id=\"start\" title=\"Start here\">\n"
                   "    <topic id=\"alpha\"/>\n"
                   "    <topic id=\"beta\"/>\n"
                   "  </section>\n"
                   "  <section id=\"more\" title=\"More\">\n"
                   "    <topic id=\"gamma\"/>\n"
                   "  </section>\n"
                   "</library>\n" },
  { "glossary.xml",
    "<glossary xmlns=\"urn:hepatica:content:1\">\n"
    "  <entry id=\"lobe\" term=\"lobe\" source=\"ref1\">A part of the liver.</entry>\n"
    "</glossary>\n" },
  { "sources.xml", "<sources xmlns=\"urn:hepatica:content:1\">\n"
                   "  <source id=\"ref1\" organisation=\"A hospital\" title=\"The liver\" "
                   "year=\"2020\" url=\"https://example.org/liver\" read=\"2026-11-23\"/>\n"
                   "</sources>\n" },
  { "clinic.ini", "[Clinic]\nName=A clinic\nPhone=\n" },
  { "figures/body.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 80\">\n"
                        "  <rect class=\"body\" width=\"100\" height=\"80\"/>\n"
                        "  <circle id=\"liver\" class=\"organ\" cx=\"50\" cy=\"40\" r=\"9\"/>\n"
                        "</svg>\n" },
};

ContentFolder *
content_folder_new (void)
{
  ContentFolder *self = g_new0 (ContentFolder, 1);
  g_autoptr (GError) error = NULL;

  self->path = g_dir_make_tmp ("hepatica-test-XXXXXX", &error);
  g_assert_no_error (error);
  self->file = g_file_new_for_path (self->path);

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    content_folder_write (self, files[i].path, files[i].text);
  content_folder_write_page (self, "alpha", "", "<p id=\"one\" h:source=\"ref1\">First.</p>");
  content_folder_write_page (self, "beta", "", "<p>Second.</p>");
  content_folder_write_page (self, "gamma", "", "<p>Third.</p>");
  return self;
}

static void
remove_all (GFile *file)
{
  g_autoptr (GFileEnumerator) children = g_file_enumerate_children (
      file, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFile *child = NULL;

  while (children != NULL && g_file_enumerator_iterate (children, NULL, &child, NULL, NULL)
         && child != NULL)
    remove_all (child);
  g_file_delete (file, NULL, NULL);
}

void
content_folder_free (ContentFolder *self)
{
  remove_all (self->file);
  g_object_unref (self->file);
  g_free (self->path);
  g_free (self);
}

void
content_folder_write (ContentFolder *self, const char *path, const char *text)
{
  g_autofree char *full_path = g_build_filename (self->path, path, NULL);
  g_autofree char *folder = g_path_get_dirname (full_path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (full_path, text, -1, &error);
  g_assert_no_error (error);
}

void
content_folder_write_page (ContentFolder *self, const char *id, const char *links, const char *body)
{
  g_autofree char *path = g_strconcat ("pages/", id, ".page", NULL);
  g_autofree char *text = g_strdup_printf (PAGE, id, links, id, id, id, body);

  content_folder_write (self, path, text);
}

char *
content_folder_read (ContentFolder *self, const char *path)
{
  g_autofree char *full_path = g_build_filename (self->path, path, NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (full_path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

void
content_folder_remove (ContentFolder *self, const char *path)
{
  g_autofree char *full_path = g_build_filename (self->path, path, NULL);

  g_assert_cmpint (g_remove (full_path), ==, 0);
}

static void
give_up_cb (gpointer user_data)
{
  g_error ("Waited %d seconds in vain.", AWAIT_SECONDS);
}

void
await (ConditionFunc condition, gpointer user_data)
{
  guint source = g_timeout_add_seconds_once (AWAIT_SECONDS, give_up_cb, NULL);

  while (!condition (user_data))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (source);
}
