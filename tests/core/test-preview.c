/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"

#include "hep-preview.h"

#define HEADER                                                                                     \
  "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"Content-Type: text/plain; "                     \
  "charset=UTF-8\\n\"\n\n"
#define FIRST(text) "msgctxt \"alpha\"\nmsgid \"First.\"\nmsgstr \"" text "\"\n\n"

typedef struct
{
  HepPreview *preview;
  guint n_changes;
} Watch;

static void
changed_cb (Watch *watch)
{
  watch->n_changes++;
}

static gboolean
has_changed (gpointer user_data)
{
  Watch *watch = user_data;

  return watch->n_changes > 0;
}

static HepPreview *
open_preview (ContentFolder *folder, HepLibrary *library)
{
  g_autoptr (GFile) file = g_file_get_child (folder->file, "de.po");

  return hep_preview_new (library, file);
}

static const HepPreviewPlace *
find (GPtrArray *places, const char *topic, const char *block)
{
  for (guint i = 0; i < places->len; i++)
    {
      const HepPreviewPlace *place = g_ptr_array_index (places, i);

      if (g_str_equal (place->topic, topic) && g_strcmp0 (place->block, block) == 0)
        return place;
    }
  return NULL;
}

/* What is wrong and what is missing, each with its place. */
static void
test_places (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  g_autoptr (HepPreview) preview = NULL;
  const HepPreviewPlace *fault;

  content_folder_write (folder, "de.po", HEADER FIRST ("Zuerst <phone>112</phone>."));
  preview = open_preview (folder, library);
  g_assert_null (hep_preview_get_error (preview));
  g_assert_cmpstr (hep_language_get_code (hep_preview_get_language (preview)), ==, "de");
  g_assert_cmpuint (hep_preview_get_faults (preview)->len, ==, 1);
  fault = g_ptr_array_index (hep_preview_get_faults (preview), 0);
  g_assert_cmpstr (fault->topic, ==, "alpha");
  g_assert_cmpstr (fault->block, ==, "one");
  g_assert_cmpuint (fault->line, ==, 6);
  g_assert_nonnull (fault->sentence);
  g_assert_null (find (hep_preview_get_untranslated (preview), "alpha", "one"));
  g_assert_nonnull (find (hep_preview_get_untranslated (preview), "alpha", NULL));
  g_assert_nonnull (find (hep_preview_get_untranslated (preview), "library.xml", NULL));
}

/* Saved in whatever way, it is read again; what cannot be read leaves what was there. */
static void
test_reload (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  Watch watch = { 0 };
  HepLanguage *last;

  content_folder_write (folder, "de.po", HEADER FIRST ("Zuerst 5."));
  watch.preview = open_preview (folder, library);
  g_signal_connect_swapped (watch.preview, "changed", G_CALLBACK (changed_cb), &watch);
  g_assert_cmpuint (hep_preview_get_faults (watch.preview)->len, ==, 1);

  content_folder_write (folder, "de.po", HEADER FIRST ("Zuerst."));
  await (has_changed, &watch);
  g_assert_null (hep_preview_get_error (watch.preview));
  g_assert_cmpuint (hep_preview_get_faults (watch.preview)->len, ==, 0);
  last = hep_preview_get_language (watch.preview);

  watch.n_changes = 0;
  content_folder_write (folder, "de.po", HEADER "msgid \"half");
  await (has_changed, &watch);
  g_assert_nonnull (hep_preview_get_error (watch.preview));
  g_assert_true (hep_preview_get_language (watch.preview) == last);

  watch.n_changes = 0;
  content_folder_remove (folder, "de.po");
  await (has_changed, &watch);
  g_assert_nonnull (hep_preview_get_error (watch.preview));
  g_assert_true (hep_preview_get_language (watch.preview) == last);

  watch.n_changes = 0;
  content_folder_write (folder, "de.po", HEADER FIRST ("Am Anfang."));
  await (has_changed, &watch);
  g_assert_null (hep_preview_get_error (watch.preview));
  g_assert_true (hep_preview_get_language (watch.preview) != last);
  g_assert_finalize_object (watch.preview);
}

/* A file that never could be read has no language. */
static void
test_unreadable (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  const char *const texts[] = {
    "nonsense",
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n",
    "msgid \"\"\nmsgstr \"Language: tlh\\n\"\n",
  };
  HepPreview *preview = open_preview (folder, library);

  g_assert_nonnull (hep_preview_get_error (preview));
  g_assert_null (hep_preview_get_language (preview));
  g_assert_finalize_object (preview);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      content_folder_write (folder, "de.po", texts[i]);
      preview = open_preview (folder, library);
      g_assert_nonnull (hep_preview_get_error (preview));
      g_assert_null (hep_preview_get_language (preview));
      g_assert_cmpuint (hep_preview_get_faults (preview)->len, ==, 0);
      g_assert_finalize_object (preview);
    }
}

/* Neither a file that never ends, nor a folder, nor what is no address at all. */
static void
test_no_file (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  const char *const uris[]
      = { "file:///dev/zero", "file:///", "", "overview", "nonsense://x", "%%%" };

  for (gsize i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_uri (uris[i]);
      HepPreview *preview = hep_preview_new (library, file);
      g_autofree char *name = hep_preview_dup_name (preview);

      g_assert_nonnull (name);
      g_assert_nonnull (hep_preview_get_error (preview));
      g_assert_null (hep_preview_get_language (preview));
      g_assert_finalize_object (preview);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/preview/places", test_places);
  g_test_add_func ("/preview/reload", test_reload);
  g_test_add_func ("/preview/unreadable", test_unreadable);
  g_test_add_func ("/preview/no-file", test_no_file);
  return g_test_run ();
}
