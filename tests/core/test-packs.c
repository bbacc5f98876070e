/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"
#include "hep-content-error.h"
#include "hep-library.h"
#include "hep-pack.h"

#include <glib/gstdio.h>

/* A library, and in its folder "packs" a right pack "Sea_Side": the section "sea-side-more" with
 * the topic "sea-side-boats", a source, a drawing and a clinic. */
typedef struct
{
  ContentFolder *folder;
  HepLibrary *library;
  GFile *place;
} Packs;

static const char library_xml[] = "<library xmlns=\"urn:hepatica:content:1\">\n"
                                  "  <section id=\"sea-side-more\" title=\"Boats\">\n"
                                  "    <topic id=\"sea-side-boats\"/>\n"
                                  "  </section>\n"
                                  "</library>\n";

static void
set_up (Packs *self, gconstpointer data)
{
  g_autofree char *page = NULL, *drawing = NULL;
  g_autoptr (GError) error = NULL;

  self->folder = content_folder_new ();
  self->place = g_file_get_child (self->folder->file, "packs");
  self->library = hep_library_new (self->folder->file, &error);
  g_assert_no_error (error);

  content_folder_write (self->folder, "packs/Sea_Side/pack.ini",
                        "[Pack]\nFormat=1\nName=The sea side\nVersion=2026.1\n");
  content_folder_write (self->folder, "packs/Sea_Side/library.xml", library_xml);
  content_folder_write (self->folder, "packs/Sea_Side/sources.xml",
                        "<sources xmlns=\"urn:hepatica:content:1\">\n"
                        "  <source id=\"sea-side-ref1\" organisation=\"A port\" title=\"Boats\" "
                        "year=\"2021\" read=\"2026-11-23\"/>\n"
                        "</sources>\n");
  content_folder_write (self->folder, "packs/Sea_Side/clinic.ini",
                        "[Clinic]\nName=The sea side clinic\n");
  content_folder_write_page (self->folder, "sea-side-boats", "", "<p>Boats.</p>");
  page = content_folder_read (self->folder, "pages/sea-side-boats.page");
  content_folder_write (self->folder, "packs/Sea_Side/pages/sea-side-boats.page", page);
  content_folder_remove (self->folder, "pages/sea-side-boats.page");
  drawing = content_folder_read (self->folder, "figures/body.svg");
  content_folder_write (self->folder, "packs/Sea_Side/figures/sea-side-boat.svg", drawing);
}

static void
tear_down (Packs *self, gconstpointer data)
{
  g_clear_object (&self->place);
  g_assert_finalize_object (g_steal_pointer (&self->library));
  g_clear_pointer (&self->folder, content_folder_free);
}

static void
assert_no_problems (Packs *self)
{
  g_autoptr (GPtrArray) problems = hep_library_add_packs (self->library, self->place);

  for (guint i = 0; i < problems->len; i++)
    g_assert_no_error ((GError *)g_ptr_array_index (problems, i));
}

/* The pack is left out, for this reason, and everything else is as it was. */
static void
assert_left_out (Packs *self, HepContentError code, const char *message)
{
  g_autoptr (GPtrArray) problems = hep_library_add_packs (self->library, self->place);
  const GError *problem;

  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpstr (problem->message, ==, message);
  g_assert_error (problem, HEP_CONTENT_ERROR, (int)code);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->library)), ==, 2);
  g_assert_null (hep_library_find_topic (self->library, "sea-side-boats"));
  g_assert_null (
      hep_sources_lookup (hep_library_get_sources (self->library, NULL), "sea-side-ref1"));
  g_assert_cmpstr (hep_clinic_get (hep_library_get_clinic (self->library, NULL), HEP_CLINIC_NAME),
                   ==, "A clinic");
}

static void
test_added (Packs *self, gconstpointer data)
{
  g_autoptr (HepSection) section = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (HepFigure) figure = NULL;
  g_autoptr (HepFigure) own = NULL;
  g_autoptr (GError) error = NULL;
  HepTopic *topic, *alpha = hep_library_find_topic (self->library, "alpha");

  g_assert_nonnull (hep_library_get_sources (self->library, &error));
  assert_no_problems (self);

  section = g_list_model_get_item (G_LIST_MODEL (self->library), 2);
  g_assert_cmpstr (hep_section_get_title (section), ==, "Boats");
  topic = hep_library_find_topic (self->library, "sea-side-boats");
  g_assert_cmpstr (hep_topic_get_title (topic), ==, "The sea-side-boats");
  g_assert_true (hep_library_get_neighbour (self->library, topic, -1)
                 == hep_library_find_topic (self->library, "gamma"));
  g_assert_true (hep_library_find_topic (self->library, "alpha") == alpha);
  document = hep_topic_load (topic, &error);
  g_assert_no_error (error);

  g_assert_nonnull (hep_sources_lookup (hep_library_get_sources (self->library, NULL), "ref1"));
  g_assert_nonnull (
      hep_sources_lookup (hep_library_get_sources (self->library, NULL), "sea-side-ref1"));
  figure = hep_library_load_figure (self->library, "figures/sea-side-boat.svg", &error);
  g_assert_no_error (error);
  own = hep_library_load_figure (self->library, "figures/body.svg", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (hep_clinic_get (hep_library_get_clinic (self->library, NULL), HEP_CLINIC_NAME),
                   ==, "The sea side clinic");
}

static void
test_properties (Packs *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  HepPack *pack = hep_pack_new (self->place, "Sea_Side", &error);
  g_autoptr (GFile) folder = g_file_get_child (self->place, "Sea_Side");

  g_assert_no_error (error);
  g_assert_true (g_file_equal (hep_pack_get_folder (pack), folder));
  g_assert_cmpstr (hep_pack_get_title (pack), ==, "The sea side");
  g_assert_cmpstr (hep_pack_get_version (pack), ==, "2026.1");
  g_assert_nonnull (hep_pack_get_index (pack));
  g_assert_cmpuint (hep_sources_get_size (hep_pack_get_sources (pack)), ==, 1);
  g_assert_nonnull (hep_pack_get_clinic (pack));
  g_assert_true (hep_pack_owns (pack, "sea-side-boats"));
  g_assert_false (hep_pack_owns (pack, "sea-side-"));
  g_assert_false (hep_pack_owns (pack, "sea"));
  g_assert_finalize_object (pack);
}

/* A pack may hold nothing but a clinic's file; and where there are no packs, there is no mistake.
 */
static void
test_small (Packs *self, gconstpointer data)
{
  g_autoptr (GFile) nowhere = g_file_get_child (self->folder->file, "nowhere");
  g_autoptr (GPtrArray) problems = hep_library_add_packs (self->library, nowhere);

  g_assert_cmpuint (problems->len, ==, 0);
  content_folder_remove (self->folder, "packs/Sea_Side/library.xml");
  content_folder_remove (self->folder, "packs/Sea_Side/sources.xml");
  assert_no_problems (self);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->library)), ==, 2);
  g_assert_cmpstr (hep_clinic_get (hep_library_get_clinic (self->library, NULL), HEP_CLINIC_NAME),
                   ==, "The sea side clinic");
}

static const struct
{
  const char *name;
  const char *file;
  const char *text;
  HepContentError code;
  const char *message;
} broken[] = {
  { "newer-format", "pack.ini", "[Pack]\nFormat=2\nSomething=new\n", HEP_CONTENT_ERROR_VERSION,
    "Sea_Side/pack.ini: The content pack is of format 2, and this Hepatica reads format 1; install "
    "the pack for this version." },
  { "no-format", "pack.ini", "[Pack]\nName=The sea side\nVersion=1\n", HEP_CONTENT_ERROR_STRUCTURE,
    "Sea_Side/pack.ini: The key “Format” is missing from the group [Pack]." },
  { "no-key-file", "pack.ini", "Format=1\n", HEP_CONTENT_ERROR_READ,
    "Sea_Side/pack.ini: This is not a key file: Key file does not start with a group" },
  { "no-name", "pack.ini", "[Pack]\nFormat=1\nVersion=1\n", HEP_CONTENT_ERROR_STRUCTURE,
    "Sea_Side/pack.ini: “Name” must be one line of at most 100 characters." },
  { "no-version", "pack.ini", "[Pack]\nFormat=1\nName=The sea side\nVersion=\n",
    HEP_CONTENT_ERROR_STRUCTURE,
    "Sea_Side/pack.ini: “Version” must be one line of at most 100 characters." },
  { "foreign-section", "library.xml",
    "<library xmlns=\"urn:hepatica:content:1\">\n"
    "<section id=\"start\" title=\"Start\"><topic id=\"sea-side-boats\"/></section></library>\n",
    HEP_CONTENT_ERROR_VOCABULARY,
    "Sea_Side/library.xml: The id “start” must begin with “sea-side-”, since it is in this content "
    "pack." },
  { "foreign-topic", "library.xml",
    "<library xmlns=\"urn:hepatica:content:1\">\n"
    "<section id=\"sea-side-more\" title=\"Start\"><topic id=\"alpha\"/></section></library>\n",
    HEP_CONTENT_ERROR_VOCABULARY,
    "Sea_Side/library.xml: The id “alpha” must begin with “sea-side-”, since it is in this content "
    "pack." },
  { "foreign-source", "sources.xml",
    "<sources xmlns=\"urn:hepatica:content:1\">\n"
    "<source id=\"ref1\" organisation=\"A port\" title=\"Boats\" year=\"2021\" "
    "read=\"2026-11-23\"/></sources>\n",
    HEP_CONTENT_ERROR_VOCABULARY,
    "Sea_Side/sources.xml: The id “ref1” must begin with “sea-side-”, since it is in this content "
    "pack." },
  { "wrong-phone", "clinic.ini", "[Clinic]\nPhone=?\n", HEP_CONTENT_ERROR_VOCABULARY,
    "Sea_Side/clinic.ini:2:1: “Phone” is “?”, which is not a phone number; write it as 01632 "
    "960123 "
    "or +44 1632 960123, option 2." },
};

static void
test_broken (Packs *self, gconstpointer data)
{
  gsize number = GPOINTER_TO_SIZE (data);
  g_autofree char *path = g_strconcat ("packs/Sea_Side/", broken[number].file, NULL);

  content_folder_write (self->folder, path, broken[number].text);
  assert_left_out (self, broken[number].code, broken[number].message);
}

static void
test_empty_folder (Packs *self, gconstpointer data)
{
  content_folder_remove (self->folder, "packs/Sea_Side/pack.ini");
  assert_left_out (self, HEP_CONTENT_ERROR_READ, "Sea_Side/pack.ini: The file does not exist.");
}

/* One broken pack does not take the others with it. */
static void
test_beside (Packs *self, gconstpointer data)
{
  g_autoptr (GPtrArray) problems = NULL;

  content_folder_write (self->folder, "packs/Aurora/pack.ini", "[Pack]\nFormat=99\n");
  content_folder_write (self->folder, "packs/note.txt", "No pack at all.");
  problems = hep_library_add_packs (self->library, self->place);
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_nonnull (hep_library_find_topic (self->library, "sea-side-boats"));
}

/* Names that differ only in case would have the same ids; the first is taken. */
static void
test_twice (Packs *self, gconstpointer data)
{
  g_autoptr (GPtrArray) problems = NULL;

  content_folder_write (self->folder, "packs/sea-side/pack.ini",
                        "[Pack]\nFormat=1\nName=Another\nVersion=1\n");
  content_folder_write (self->folder, "packs/sea-side/library.xml", library_xml);
  problems = hep_library_add_packs (self->library, self->place);
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_cmpstr (((GError *)g_ptr_array_index (problems, 0))->message, ==,
                   "sea-side: There is a topic “sea-side-boats” already.");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->library)), ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
#define ADD(path, data, func) g_test_add (path, Packs, data, set_up, func, tear_down)
  ADD ("/packs/added", NULL, test_added);
  ADD ("/packs/properties", NULL, test_properties);
  ADD ("/packs/small", NULL, test_small);
  ADD ("/packs/empty-folder", NULL, test_empty_folder);
  ADD ("/packs/beside", NULL, test_beside);
  ADD ("/packs/twice", NULL, test_twice);
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = g_strconcat ("/packs/broken/", broken[i].name, NULL);

      ADD (path, GSIZE_TO_POINTER (i), test_broken);
    }
#undef ADD
  return g_test_run ();
}
