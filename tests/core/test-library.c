/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"
#include "hep-content-error.h"
#include "hep-edit-distance.h"
#include "hep-library-private.h"

static HepLibrary *
open_library (ContentFolder *folder)
{
  g_autoptr (GError) error = NULL;
  HepLibrary *library = hep_library_new (folder->file, &error);

  g_assert_no_error (error);
  return library;
}

static void
assert_content (HepLibrary *library)
{
  g_autoptr (HepSection) start = g_list_model_get_item (G_LIST_MODEL (library), 0);
  g_autoptr (HepSection) more = g_list_model_get_item (G_LIST_MODEL (library), 1);
  g_autoptr (HepTopic) beta = g_list_model_get_item (G_LIST_MODEL (start), 1);
  g_autoptr (HepTopic) gamma = g_list_model_get_item (G_LIST_MODEL (more), 0);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (library)), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (start)), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (more)), ==, 1);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (library), 2));
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (more), 1));
  g_assert_cmpstr (hep_section_get_id (start), ==, "start");
  g_assert_cmpstr (hep_section_get_title (start), ==, "Start here");

  g_assert_cmpstr (hep_topic_get_id (beta), ==, "beta");
  g_assert_cmpstr (hep_topic_get_title (beta), ==, "The beta");
  g_assert_cmpstr (hep_topic_get_description (beta), ==, "All of beta.");
  g_assert_cmpstrv (hep_topic_get_keywords (beta),
                    ((const char *const[]){ "beta", "letter", NULL }));
  g_assert_cmpstr (hep_topic_get_date (beta), ==, "2026-11-23");
  g_assert_cmpstr (hep_topic_get_status (beta), ==, "draft");
  g_assert_cmpstr (hep_topic_get_section (beta), ==, "start");
  g_assert_cmpstr (hep_topic_get_section (gamma), ==, "more");

  /* The same object each time, whoever asks. */
  g_assert_true (hep_library_find_topic (library, "beta") == beta);
  g_assert_true (hep_library_find_topic (library, "gamma") == gamma);
  g_assert_null (hep_library_find_topic (library, "delta"));
  g_assert_null (hep_library_find_topic (library, ""));
}

static void
test_contents (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  HepLibrary *library = open_library (folder);
  g_autoptr (GFile) property = NULL;

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (library)) == HEP_TYPE_SECTION);
  assert_content (library);
  g_object_get (library, "folder", &property, NULL);
  g_assert_true (property == hep_library_get_folder (library));
  g_assert_true (g_file_equal (property, folder->file));
  g_assert_finalize_object (library);
}

static void
test_properties (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = open_library (folder);
  g_autoptr (HepSection) section = g_list_model_get_item (G_LIST_MODEL (library), 0);
  g_autofree char *id = NULL, *title = NULL, *description = NULL, *date = NULL, *status = NULL;
  g_autofree char *section_id = NULL, *own_id = NULL, *own_title = NULL;
  g_auto (GStrv) keywords = NULL;

  g_object_get (hep_library_find_topic (library, "alpha"), "id", &id, "title", &title,
                "description", &description, "keywords", &keywords, "date", &date, "status",
                &status, "section", &section_id, NULL);
  g_assert_cmpstr (id, ==, "alpha");
  g_assert_cmpstr (title, ==, "The alpha");
  g_assert_cmpstr (description, ==, "All of alpha.");
  g_assert_cmpstrv (keywords, ((const char *const[]){ "alpha", "letter", NULL }));
  g_assert_cmpstr (date, ==, "2026-11-23");
  g_assert_cmpstr (status, ==, "draft");
  g_assert_cmpstr (section_id, ==, "start");
  g_object_get (section, "id", &own_id, "title", &own_title, NULL);
  g_assert_cmpstr (own_id, ==, "start");
  g_assert_cmpstr (own_title, ==, "Start here");
}

/* Opening a library and walking its list opens no page: here there are none to open. */
static void
test_lazy (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) built = open_library (folder);
  g_autoptr (GBytes) index = hep_library_dup_index (built);
  g_autofree char *path = g_build_filename (folder->path, "index", NULL);
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (GError) error = NULL;
  HepDocument *document;

  g_assert_true (g_file_set_contents (path, g_bytes_get_data (index, NULL),
                                      (gssize)g_bytes_get_size (index), NULL));
  content_folder_remove (folder, "pages/alpha.page");
  content_folder_remove (folder, "pages/beta.page");
  content_folder_remove (folder, "pages/gamma.page");
  content_folder_remove (folder, "library.xml");

  library = open_library (folder);
  assert_content (library);
  document = hep_topic_load (hep_library_find_topic (library, "beta"), &error);
  g_assert_null (document);
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_READ);
}

/* The index says what the pages say, and is the same each time it is made. */
static void
test_index (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = open_library (folder);
  g_autoptr (GBytes) first = hep_library_dup_index (library);
  g_autoptr (GBytes) second = NULL;
  g_autoptr (HepLibrary) again = NULL;
  g_autofree char *path = g_build_filename (folder->path, "index", NULL);

  g_assert_true (g_file_set_contents (path, g_bytes_get_data (first, NULL),
                                      (gssize)g_bytes_get_size (first), NULL));
  again = open_library (folder);
  second = hep_library_dup_index (again);
  g_assert_cmpmem (g_bytes_get_data (first, NULL), g_bytes_get_size (first),
                   g_bytes_get_data (second, NULL), g_bytes_get_size (second));
}

static void
walk (GVariant *index)
{
  g_autofree char *text = g_variant_print (index, TRUE);

  g_assert_nonnull (text);
}

/* A damaged index is refused, or is one that can be read from end to end. */
static void
test_damaged_index (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = open_library (folder);
  g_autoptr (GBytes) index = hep_library_dup_index (library);
  gsize size;
  const guchar *data = g_bytes_get_data (index, &size);
  guint n_refused = 0;

  for (gsize length = 0; length < size; length++)
    {
      g_autoptr (GBytes) part = g_bytes_new (data, length);
      g_autoptr (GVariant) variant = hep_library_index_from_bytes (part);

      if (variant != NULL)
        walk (variant);
      else
        n_refused++;
    }
  g_assert_cmpuint (n_refused, ==, size);

  for (gsize bit = 0; bit < size * 8; bit++)
    {
      g_autofree guchar *copy = g_memdup2 (data, size);
      g_autoptr (GBytes) damaged = NULL;
      g_autoptr (GVariant) variant = NULL;

      copy[bit / 8] ^= (guchar)(1 << (bit % 8));
      damaged = g_bytes_new (copy, size);
      variant = hep_library_index_from_bytes (damaged);
      if (variant != NULL)
        walk (variant);
    }
}

/* With a damaged index the library falls back on the pages. */
static void
test_damaged_index_falls_back (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = NULL;

  content_folder_write (folder, "index", "HEP1 or something else");
  library = open_library (folder);
  assert_content (library);
}

static void
test_broken_page (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  HepTopic *alpha;
  const char *file;
  guint line, column;

  content_folder_write_page (folder, "alpha", "", "<p>First.</q>");
  content_folder_remove (folder, "pages/gamma.page");
  library = open_library (folder);

  alpha = hep_library_find_topic (library, "alpha");
  g_assert_cmpstr (hep_topic_get_title (alpha), ==, "alpha");
  g_assert_cmpstr (hep_topic_get_description (alpha), ==, "");
  g_assert_cmpstr (hep_topic_get_status (alpha), ==, "");
  g_assert_cmpstr (hep_topic_get_date (alpha), ==, "");
  g_assert_cmpuint (g_strv_length ((GStrv)hep_topic_get_keywords (alpha)), ==, 0);
  g_assert_null (hep_topic_load (alpha, &error));
  g_assert_true (hep_content_error_get_position (error, &file, &line, &column));
  g_assert_cmpstr (file, ==, "pages/alpha.page");
  g_assert_cmpuint (line, ==, 10);
  g_assert_cmpuint (column, ==, 10);
  g_clear_error (&error);

  g_assert_null (hep_topic_load (hep_library_find_topic (library, "gamma"), &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_READ);
  g_clear_error (&error);

  document = hep_topic_load (hep_library_find_topic (library, "beta"), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (hep_text_get_plain (hep_document_get_title (document)), ==, "The beta");
}

static void
count_cb (guint *n_notified)
{
  (*n_notified)++;
}

/* Whoever tries again, without watching the folder, sees the title as well as the page. */
static void
test_mended_page (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  HepTopic *alpha;
  guint n_notified = 0;

  content_folder_write_page (folder, "alpha", "", "<p>First.</q>");
  library = open_library (folder);
  alpha = hep_library_find_topic (library, "alpha");
  g_signal_connect_swapped (alpha, "notify::title", G_CALLBACK (count_cb), &n_notified);
  g_assert_cmpstr (hep_topic_get_title (alpha), ==, "alpha");

  content_folder_write_page (folder, "alpha", "", "<p>First.</p>");
  document = hep_topic_load (alpha, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (hep_topic_get_title (alpha), ==, "The alpha");
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpstr (hep_topic_get_status (alpha), ==, "draft");
}

static void
test_broken_library (void)
{
  static const struct
  {
    const char *text;
    guint line;
    guint column;
    const char *sentence;
  } broken[] = {
    { "", 1, 1, "The file is empty" },
    { "<library xmlns=\"urn:hepatica:content:1\">\n<topic id=\"a\"/></library>", 2, 1,
      "<topic> may not stand in <library>" },
    { "<library xmlns=\"urn:hepatica:content:1\">\n<section id=\"a\"/></library>", 2, 1,
      "<section> needs the attribute “title”" },
    { "<library xmlns=\"urn:hepatica:content:1\">\n<section id=\"a\" title=\"\"/></library>", 2, 17,
      "The section “a” has no title" },
    { "<library xmlns=\"urn:hepatica:content:1\">\n<section id=\"a\" title=\"A\">\n<topic "
      "id=\"../x\"/></section></library>",
      3, 8, "“../x” is not an id" },
    { "<library xmlns=\"urn:hepatica:content:1\">\n<section id=\"a\" title=\"A\"><topic id=\"x\"/>"
      "</section>\n<section id=\"b\" title=\"B\"><topic id=\"x\"/></section></library>",
      3, 34, "The id “x” stands twice" },
    { "<library xmlns=\"urn:hepatica:content:1\">\n<section id=\"a\" title=\"A\"/>\n<section "
      "id=\"a\" title=\"B\"/></library>",
      3, 10, "The id “a” stands twice" },
  };
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (GFile) nowhere = g_file_get_child (folder->file, "nowhere");
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      const char *file;
      guint line, column;

      g_test_message ("%s", broken[i].sentence);
      content_folder_write (folder, "library.xml", broken[i].text);
      g_assert_null (hep_library_new (folder->file, &error));
      g_assert_true (hep_content_error_get_position (error, &file, &line, &column));
      g_assert_true (g_str_has_prefix (hep_content_error_get_sentence (error), broken[i].sentence));
      g_assert_cmpstr (file, ==, "library.xml");
      g_assert_cmpuint (line, ==, broken[i].line);
      g_assert_cmpuint (column, ==, broken[i].column);
      g_clear_error (&error);
    }

  content_folder_remove (folder, "library.xml");
  g_assert_null (hep_library_new (folder->file, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_READ);
  g_clear_error (&error);
  g_assert_null (hep_library_new (nowhere, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_READ);
}

/* A row for each would take the memory of the computer. */
static void
test_large_library (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (GString) text = g_string_new ("<library xmlns=\"urn:hepatica:content:1\">"
                                           "<section id=\"a\" title=\"A\">\n");
  g_autoptr (GError) error = NULL;
  guint line;

  for (guint i = 0; i <= 10000; i++)
    g_string_append_printf (text, "<topic id=\"t%u\"/>\n", i);
  g_string_append (text, "</section></library>");
  content_folder_write (folder, "library.xml", text->str);
  g_assert_null (hep_library_new (folder->file, &error));
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_LIMIT);
  g_assert_true (hep_content_error_get_position (error, NULL, &line, NULL));
  g_assert_cmpuint (line, ==, 10002);
}

static void
test_neighbours (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = open_library (folder);
  HepTopic *alpha = hep_library_find_topic (library, "alpha");
  HepTopic *beta = hep_library_find_topic (library, "beta");
  HepTopic *gamma = hep_library_find_topic (library, "gamma");

  g_assert_true (hep_library_get_neighbour (library, alpha, 1) == beta);
  g_assert_true (hep_library_get_neighbour (library, beta, 1) == gamma);
  g_assert_true (hep_library_get_neighbour (library, gamma, -1) == beta);
  g_assert_true (hep_library_get_neighbour (library, alpha, 2) == gamma);
  g_assert_true (hep_library_get_neighbour (library, alpha, 0) == alpha);
  g_assert_null (hep_library_get_neighbour (library, alpha, -1));
  g_assert_null (hep_library_get_neighbour (library, gamma, 1));
  g_assert_null (hep_library_get_neighbour (library, gamma, G_MAXINT));
  g_assert_null (hep_library_get_neighbour (library, gamma, G_MININT));
}

static void
test_distance (void)
{
  g_autofree char *long_word = g_strnfill (65, 'a');

  g_assert_cmpuint (hep_edit_distance ("", ""), ==, 0);
  g_assert_cmpuint (hep_edit_distance ("", "liver"), ==, 5);
  g_assert_cmpuint (hep_edit_distance ("liver", "liver"), ==, 0);
  g_assert_cmpuint (hep_edit_distance ("liver", "livre"), ==, 1);
  g_assert_cmpuint (hep_edit_distance ("liver", "liv"), ==, 2);
  g_assert_cmpuint (hep_edit_distance ("liver", "lliver"), ==, 1);
  g_assert_cmpuint (hep_edit_distance ("kitten", "sitting"), ==, 3);
  g_assert_cmpuint (hep_edit_distance ("foie", "foïe"), ==, 1);
  g_assert_cmpuint (hep_edit_distance (long_word, "a"), ==, G_MAXUINT);
  g_assert_cmpuint (hep_edit_distance ("\377", "a"), ==, G_MAXUINT);
}

static void
test_suggestions (void)
{
  static const struct
  {
    const char *wrong;
    const char *right; /* NULL: nothing is like it */
  } cases[] = {
    { "alhpa", "alpha" }, { "Alpha", "alpha" }, { "beat", "beta" }, { "gama", "gamma" },
    { "gam", "gamma" },   { "al", NULL },       { "", NULL },       { "surgery", NULL },
    { "\377\377", NULL }, { "be_ta", "beta" },
  };
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = open_library (folder);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HepTopic *topic = hep_library_suggest_topic (library, cases[i].wrong);

      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (topic != NULL ? hep_topic_get_id (topic) : NULL, ==, cases[i].right);
    }
}

static void
test_parts (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = open_library (folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepFigure) figure = hep_library_load_figure (library, "figures/body.svg", &error);
  const char *const outside[] = { "../body.svg", "/etc/passwd", "figures/../../x", "",
                                  "figures//a",  "figures",     "figures/none.svg" };

  g_assert_no_error (error);
  g_assert_true (hep_figure_has_part (figure, "liver"));
  for (gsize i = 0; i < G_N_ELEMENTS (outside); i++)
    {
      g_assert_null (hep_library_load_figure (library, outside[i], &error));
      g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_READ);
      g_clear_error (&error);
    }

  g_assert_nonnull (hep_glossary_lookup (hep_library_get_glossary (library, &error), "lobe"));
  g_assert_true (hep_library_get_glossary (library, NULL)
                 == hep_library_get_glossary (library, NULL));
  g_assert_nonnull (hep_sources_lookup (hep_library_get_sources (library, &error), "ref1"));
  g_assert_cmpstr (hep_clinic_get (hep_library_get_clinic (library, &error), HEP_CLINIC_NAME), ==,
                   "A clinic");
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/library/contents", test_contents);
  g_test_add_func ("/library/properties", test_properties);
  g_test_add_func ("/library/lazy", test_lazy);
  g_test_add_func ("/library/index", test_index);
  g_test_add_func ("/library/damaged-index", test_damaged_index);
  g_test_add_func ("/library/damaged-index-falls-back", test_damaged_index_falls_back);
  g_test_add_func ("/library/broken-page", test_broken_page);
  g_test_add_func ("/library/mended-page", test_mended_page);
  g_test_add_func ("/library/broken-library", test_broken_library);
  g_test_add_func ("/library/large-library", test_large_library);
  g_test_add_func ("/library/neighbours", test_neighbours);
  g_test_add_func ("/library/distance", test_distance);
  g_test_add_func ("/library/suggestions", test_suggestions);
  g_test_add_func ("/library/parts", test_parts);
  return g_test_run ();
}
