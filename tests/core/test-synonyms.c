/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"

#include "hep-content-check.h"
#include "hep-content-error.h"
#include "hep-search-key.h"
#include "hep-synonyms.h"

static HepSynonyms *
read_synonyms (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return hep_synonyms_new_from_bytes (bytes, "synonyms/en.txt", error);
}

static const struct
{
  const char *text;
  guint line;
  const char *sentence;
} broken[] = {
  { "a <- b\njaundice yellow\n", 2, "This line has no arrow; write WORD <- VARIANT" },
  { "a <- b <- c\n", 1, "This line has two arrows" },
  { "\n<- b\n", 2, "No word stands before the arrow" },
  { "a <-\n", 1, "Nothing stands after the arrow" },
  { "a <- b,, c\n", 1, "There is nothing between two commas" },
  { "a <- b, c,\n", 1, "There is nothing between two commas" },
  { "a <- b, A\n", 1, "“A” stands on both sides of the arrow" },
  { "a <- b\n# c\nd <- e, É, B\n", 3, "“É” stands also on line 3" },
  { "a <- y-90\nd <- y 90\n", 2, "“y 90” stands also on line 1" },
  { "a <- \xff\n", 0, "The file is not a short text in UTF-8" },
};

static void
test_broken (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (GError) error = NULL;
      guint line;

      g_assert_null (read_synonyms (broken[i].text, &error));
      g_test_message ("%s", error->message);
      hep_content_error_get_position (error, NULL, &line, NULL);
      g_assert_cmpuint (line, ==, broken[i].line);
      g_assert_true (g_str_has_prefix (hep_content_error_get_sentence (error), broken[i].sentence));
    }
}

static void
test_lookup (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HepSynonyms) synonyms = read_synonyms (
      "# What people type\n\njaundice <- yellow skin, Jondice\r\n  SIRT<-y-90\n", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (hep_synonyms_get_size (synonyms), ==, 3);
  g_assert_cmpstr (hep_synonyms_get (synonyms, 1)->variant, ==, "Jondice");
  g_assert_cmpstr (hep_synonyms_get (synonyms, 1)->target, ==, "jaundice");
  g_assert_cmpuint (hep_synonyms_get (synonyms, 2)->line, ==, 4);
  g_assert_cmpstr (hep_synonyms_lookup (synonyms, " JÓNDICE "), ==, "jaundice");
  g_assert_cmpstr (hep_synonyms_lookup (synonyms, "yellow-skin"), ==, "jaundice");
  g_assert_cmpstr (hep_synonyms_lookup (synonyms, "Y 90"), ==, "SIRT");
  g_assert_null (hep_synonyms_lookup (synonyms, "jaundice"));
  g_assert_null (hep_synonyms_lookup (synonyms, ""));
}

static const char *const keys[][2] = {
  { "Éclair", "eclair" },
  { " A  b\tC ", "a b c" },
  { "hand-foot", "hand foot" },
  { "cancer’s", "cancers" },
  { "can't", "cant" },
  { "5–FU", "5 fu" },
  { "Straße", "strasse" },
  { "", "" },
  { "—", "" },
};

static void
test_keys (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *key = hep_search_key_new (keys[i][0]);

      g_assert_cmpstr (key, ==, keys[i][1]);
    }
}

/* A target is a word of the glossary, a topic, a keyword, a title or a word of a title. */
static void
test_targets (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (GPtrArray) good = NULL;
  g_autoptr (GPtrArray) bad = NULL;

  content_folder_write (folder, "synonyms/en.txt",
                        "Lobe <- part\nbeta <- second\nletter <- sign\nThe Gamma <- third\n"
                        "gamma <- last\n");
  good = hep_content_check (folder->file);
  g_assert_cmpuint (good->len, ==, 0);

  content_folder_write (folder, "synonyms/en.txt", "lobe <- part\n\ndelta <- fourth, 4th\n");
  bad = hep_content_check (folder->file);
  g_assert_cmpuint (bad->len, ==, 1);
  g_assert_cmpstr (((GError *)g_ptr_array_index (bad, 0))->message, ==,
                   "synonyms/en.txt:3:1: “delta” is no word of the glossary, no keyword and in no "
                   "title; write one that is.");
}

/* The table that the program is shipped with. That each target is found, and no variant stands
 * twice, is told by the check. */
static void
test_bundled (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "content",
                                            "synonyms", "en.txt", NULL);
  g_autofree char *folder_path
      = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "content", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (folder_path);
  g_autoptr (GPtrArray) problems = hep_content_check (folder);
  g_autofree char *text = NULL;
  g_autoptr (HepSynonyms) synonyms = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  synonyms = read_synonyms (text, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (hep_synonyms_get_size (synonyms), >=, 385);
  g_assert_cmpstr (hep_synonyms_lookup (synonyms, "tummy water"), ==, "ascites");
  g_assert_cmpstr (hep_synonyms_lookup (synonyms, "coffee grounds"), ==, "vomiting blood");
  for (guint i = 0; i < problems->len; i++)
    {
      const char *file;

      hep_content_error_get_position (g_ptr_array_index (problems, i), &file, NULL, NULL);
      g_assert_cmpstr (file, !=, "synonyms/en.txt");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/synonyms/broken", test_broken);
  g_test_add_func ("/synonyms/lookup", test_lookup);
  g_test_add_func ("/synonyms/keys", test_keys);
  g_test_add_func ("/synonyms/targets", test_targets);
  g_test_add_func ("/synonyms/bundled", test_bundled);
  return g_test_run ();
}
