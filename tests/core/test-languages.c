/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"

#include "hep-language-private.h"
#include "hep-library-languages.h"
#include "hep-locale.h"

#include "mo-writer.h"

#define PO                                                                                         \
  "msgid \"\"\nmsgstr \"Language: %s\\n\"\n\n"                                                     \
  "msgctxt \"alpha\"\nmsgid \"First.\"\nmsgstr \"Erstes.\"\n\n"                                    \
  "#, fuzzy\nmsgctxt \"beta\"\nmsgid \"Second.\"\nmsgstr \"Zweites.\"\n"

static HepCatalogue *
read_po (const char *code)
{
  g_autofree char *text = g_strdup_printf (PO, code);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return hep_catalogue_new_from_po (bytes, "a.po", NULL);
}

static void
write_bytes (ContentFolder *folder, const char *path, GBytes *bytes)
{
  g_autofree char *full_path = g_build_filename (folder->path, path, NULL);

  content_folder_write (folder, path, "");
  g_file_set_contents (full_path, g_bytes_get_data (bytes, NULL), (gssize)g_bytes_get_size (bytes),
                       NULL);
}

/* As the build leaves a folder: German and Urdu articles, and Chinese for the interface alone. */
static ContentFolder *
make_folder (void)
{
  static const struct
  {
    const char *code;
    gboolean has_articles;
  } languages[] = { { "de", TRUE }, { "pa_PK", TRUE }, { "ur", TRUE }, { "zh_CN", FALSE } };
  const MoEntry entries[] = { { "alpha\004First.", "Erstes." } };
  ContentFolder *folder = content_folder_new ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  g_autoptr (GPtrArray) index = g_ptr_array_new_with_free_func ((GDestroyNotify)g_variant_unref);
  g_autoptr (GBytes) mo = mo_write (entries, 1, FALSE);
  g_autoptr (GBytes) bytes = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (HepCatalogue) catalogue
          = languages[i].has_articles ? read_po (languages[i].code) : NULL;
      g_autofree char *path = g_strdup_printf ("languages/%s.mo", languages[i].code);
      g_autoptr (GError) error = NULL;

      g_ptr_array_add (
          index, hep_languages_index_count (library, languages[i].code, catalogue, 2, 3, &error));
      g_assert_no_error (error);
      if (languages[i].has_articles)
        write_bytes (folder, path, mo);
    }
  bytes = hep_languages_index_to_bytes (index);
  write_bytes (folder, HEP_LANGUAGES_INDEX_PATH, bytes);
  return folder;
}

static void
test_list (void)
{
  g_autoptr (ContentFolder) folder = make_folder ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  HepLanguages *languages = hep_library_get_languages (library);
  g_autoptr (HepLanguage) english = g_list_model_get_item (G_LIST_MODEL (languages), 0);
  g_autoptr (HepLanguage) last = g_list_model_get_item (G_LIST_MODEL (languages), 4);
  g_autoptr (GObject) none = g_list_model_get_item (G_LIST_MODEL (languages), 5);
  g_autofree char *name = NULL;
  g_autofree char *code = NULL;

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (languages)) == HEP_TYPE_LANGUAGE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (languages)), ==, 5);
  g_assert_true (hep_language_is_english (english));
  g_assert_cmpuint (hep_language_get_interface (english), ==, 100);
  g_assert_cmpstr (hep_language_get_code (last), ==, "zh_CN");
  g_assert_cmpuint (hep_language_get_interface (last), ==, 66);
  g_assert_null (none);
  g_object_get (last, "name", &name, "code", &code, NULL);
  g_assert_cmpstr (name, ==, "简体中文");
  g_assert_cmpstr (code, ==, "zh_CN");
  g_assert_null (hep_language_get_font (english));
  g_assert_cmpstr (hep_language_get_font (hep_languages_lookup (languages, "ur")), ==,
                   "Noto Nastaliq Urdu");
  g_assert_cmpstr (hep_language_get_heading_font (hep_languages_lookup (languages, "ur")), ==,
                   "Noto Naskh Arabic");
  g_assert_cmpstr (hep_language_get_script (hep_languages_lookup (languages, "ur")), ==, "Arab");
}

static void
test_match (void)
{
  static const struct
  {
    const char *wanted;
    const char *code;
  } cases[] = {
    { "ur", "ur" },         { "UR", "ur" },          { "ur_PK.UTF-8", "ur" }, { "ur-IN", "ur" },
    { "de_AT@euro", "de" }, { "Deutsch", "de" },     { "german", "de" },      { "اردو", "ur" },
    { "zh", "zh_CN" },      { "zh_SG", "zh_CN" },    { "zh-Hans", "zh_CN" },  { "en_US", "en" },
    { "pa_PK", "pa_PK" },   { "pa-Arab", "pa_PK" },  { "C", NULL },           { "POSIX", NULL },
    { "", NULL },           { "pl", NULL },          { "zh_TW", NULL },       { "../../etc", NULL },
    { "pa", NULL },         { "pa_IN", NULL },       { "\xff\xfe", NULL },    { "-", NULL },
    { "d", NULL },          { "deutschland", NULL },
  };
  g_autoptr (ContentFolder) folder = make_folder ();
  g_autoptr (HepLanguages) languages = hep_languages_new (folder->file);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HepLanguage *language = hep_languages_match (languages, cases[i].wanted);

      g_test_message ("%zu", i);
      g_assert_cmpstr (language != NULL ? hep_language_get_code (language) : NULL, ==,
                       cases[i].code);
    }
  g_assert_cmpstr (hep_language_get_code (hep_languages_suggest (languages, "Urud")), ==, "ur");
  g_assert_cmpstr (hep_language_get_code (hep_languages_suggest (languages, "germn")), ==, "de");
  g_assert_null (hep_languages_suggest (languages, "xx"));
}

static void
test_system (void)
{
  static const char *const variables[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };
  static const struct
  {
    const char *values[4];
    const char *code;
  } cases[] = {
    { { NULL, NULL, NULL, NULL }, "en" },
    { { NULL, "C", NULL, NULL }, "en" },
    { { NULL, "C.UTF-8", NULL, "ur_PK" }, "en" },
    { { NULL, NULL, NULL, "en_US.UTF-8" }, "en" },
    { { NULL, NULL, NULL, "ur_PK.UTF-8" }, "ur" },
    { { "", "", "", "de_DE" }, "de" },
    { { NULL, NULL, "de_DE", "ur_PK" }, "de" },
    { { "ur", "C", NULL, NULL }, "ur" },
    { { "pl:ur:de", "C.UTF-8", NULL, NULL }, "ur" },
    { { "en:de", NULL, NULL, "de_DE" }, "en" },
    { { "pl", NULL, NULL, "de_DE" }, "de" },
    { { ":::", NULL, NULL, "xx_YY" }, "en" },
    { { "\xff\xff", "\xff", NULL, "/etc/passwd" }, "en" },
    { { "%s%n", "$(ls)", NULL, "ur" }, "en" },
    { { NULL, NULL, NULL, "ur_ZZ.nonsense@more@and.more" }, "ur" },
  };
  g_autoptr (ContentFolder) folder = make_folder ();
  g_autoptr (HepLanguages) languages = hep_languages_new (folder->file);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *wanted = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (variables); j++)
        if (cases[i].values[j] != NULL)
          g_setenv (variables[j], cases[i].values[j], TRUE);
        else
          g_unsetenv (variables[j]);
      g_test_message ("%zu", i);
      wanted = hep_locale_dup_wanted ();
      g_assert_cmpstr (hep_language_get_code (hep_languages_find_wanted (languages, wanted)), ==,
                       cases[i].code);
    }
}

static void
test_catalogue (void)
{
  g_autoptr (ContentFolder) folder = make_folder ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  HepLanguages *languages = hep_library_get_languages (library);
  HepLanguage *german = hep_languages_lookup (languages, "de");
  HepTopic *alpha = hep_library_find_topic (library, "alpha");
  HepTopic *beta = hep_library_find_topic (library, "beta");
  g_autoptr (HepDocument) first = hep_topic_load_in (alpha, german, NULL);
  g_autoptr (HepDocument) second = hep_topic_load_in (beta, german, NULL);
  g_autoptr (HepDocument) chinese
      = hep_topic_load_in (alpha, hep_languages_lookup (languages, "zh_CN"), NULL);
  g_autoptr (HepDocument) english
      = hep_topic_load_in (alpha, hep_languages_lookup (languages, "en"), NULL);
  HepCoverage coverage;

  g_assert_cmpint (hep_block_get_translation (hep_document_get_block (first, 0)), ==,
                   HEP_TRANSLATION_DONE);
  /* The compiled catalogue has no word of it; the build left a note. */
  g_assert_cmpint (hep_block_get_translation (hep_document_get_block (second, 0)), ==,
                   HEP_TRANSLATION_OUTDATED);
  g_assert_cmpint (hep_block_get_translation (hep_document_get_block (chinese, 0)), ==,
                   HEP_TRANSLATION_MISSING);
  g_assert_cmpstr (hep_document_get_language (chinese), ==, "zh-CN");
  g_assert_cmpint (hep_block_get_translation (hep_document_get_block (english, 0)), ==,
                   HEP_TRANSLATION_SOURCE);
  hep_language_get_coverage (german, "beta", &coverage);
  g_assert_cmpuint (coverage.n_outdated, ==, 1);
  hep_language_get_coverage (hep_languages_lookup (languages, "zh_CN"), NULL, &coverage);
  g_assert_cmpuint (coverage.n_texts, ==, 0);
}

/* A catalogue or an index that is damaged costs the language, not the page. */
static void
test_damaged (void)
{
  g_autoptr (ContentFolder) folder = make_folder ();
  g_autoptr (HepLanguages) languages = hep_languages_new (folder->file);
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  HepLanguage *german = hep_languages_lookup (languages, "de");
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (HepLanguages) fewer = NULL;
  g_autoptr (GError) error = NULL;

  content_folder_write (folder, "languages/de.mo", "nonsense");
  g_assert_null (hep_language_get_catalogue (german, &error));
  g_assert_nonnull (error);
  document = hep_topic_load_in (hep_library_find_topic (library, "alpha"), german, NULL);
  g_assert_cmpint (hep_block_get_translation (hep_document_get_block (document, 0)), ==,
                   HEP_TRANSLATION_MISSING);

  content_folder_write (folder, HEP_LANGUAGES_INDEX_PATH, "nonsense");
  fewer = hep_languages_new (folder->file);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fewer)), ==, 1);
}

static void
test_reviews (void)
{
  g_autoptr (ContentFolder) folder = make_folder ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  HepLanguage *german = hep_languages_lookup (hep_library_get_languages (library), "de");
  HepLanguage *urdu = hep_languages_lookup (hep_library_get_languages (library), "ur");
  g_autoptr (HepDocument) document
      = hep_topic_load_in (hep_library_find_topic (library, "alpha"), german, NULL);
  g_autoptr (HepDocument) other
      = hep_topic_load_in (hep_library_find_topic (library, "alpha"), urdu, NULL);
  g_autofree char *digest = hep_document_dup_digest (document);
  g_autofree char *text = g_strdup_printf (
      "[alpha]\nName=A. Example\nRole=nurse\nDate=2026-11-20\nDigest=%s\n", digest);

  content_folder_write (folder, "reviews/de.ini", text);
  g_assert_cmpint (hep_reviews_get_state (hep_language_get_reviews (german, NULL), document), ==,
                   HEP_REVIEW_SIGNED);
  /* What was signed in one language is not signed in another, or in English. */
  g_assert_cmpint (hep_reviews_get_state (hep_language_get_reviews (german, NULL), other), ==,
                   HEP_REVIEW_CHANGED);
  g_assert_cmpint (hep_reviews_get_state (hep_language_get_reviews (german, NULL),
                                          hep_document_get_source (document)),
                   ==, HEP_REVIEW_CHANGED);
  g_assert_cmpint (hep_reviews_get_state (hep_language_get_reviews (urdu, NULL), other), ==,
                   HEP_REVIEW_NONE);
}

static void
count_cb (GListModel *model, guint position, guint removed, guint added, guint *total)
{
  *total += 100 * removed + added;
  g_assert_cmpuint (position, ==, 5);
}

static void
test_preview (void)
{
  g_autoptr (ContentFolder) folder = make_folder ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  HepLanguages *languages = hep_library_get_languages (library);
  g_autoptr (HepCatalogue) catalogue = read_po ("de");
  g_autoptr (HepLanguage) preview = hep_library_new_preview (library, catalogue, NULL);
  guint total = 0;

  g_signal_connect (languages, "items-changed", G_CALLBACK (count_cb), &total);
  hep_languages_set_preview (languages, preview);
  g_assert_cmpuint (total, ==, 1);
  g_assert_true (hep_languages_lookup (languages, "de") == preview);
  g_assert_true (hep_language_is_preview (preview));
  hep_languages_set_preview (languages, preview);
  g_assert_cmpuint (total, ==, 102);
  hep_languages_set_preview (languages, NULL);
  g_assert_cmpuint (total, ==, 202);
  g_assert_false (hep_language_is_preview (hep_languages_lookup (languages, "de")));
}

/* Whatever is in the table can be found by its code, is written in its own script, and runs the
 * way that script runs. */
static void
test_table (void)
{
  const HepLanguageInfo *info;

  for (guint i = 0; (info = hep_language_table_get (i)) != NULL; i++)
    {
      g_autofree char *code = hep_language_normalise (info->code);
      guint n_letters = 0;

      g_test_message ("%s", info->code);
      g_assert_cmpstr (code, ==, info->code);
      g_assert_true (hep_language_table_find (info->code) == info);
      g_assert_true (info->decimal_mark == '.' || info->decimal_mark == ',');
      for (const char *p = info->name; *p != '\0'; p = g_utf8_next_char (p))
        n_letters += hep_language_has_letter (info, g_utf8_get_char (p)) ? 1 : 0;
      g_assert_cmpuint (n_letters, >=, 2);
      g_assert_cmpint (hep_language_is_rtl (info->code), ==,
                       g_str_equal (info->script, "Arab") || g_str_equal (info->script, "Hebr"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/languages/list", test_list);
  g_test_add_func ("/languages/match", test_match);
  g_test_add_func ("/languages/system", test_system);
  g_test_add_func ("/languages/catalogue", test_catalogue);
  g_test_add_func ("/languages/damaged", test_damaged);
  g_test_add_func ("/languages/reviews", test_reviews);
  g_test_add_func ("/languages/preview", test_preview);
  g_test_add_func ("/languages/table", test_table);
  return g_test_run ();
}
