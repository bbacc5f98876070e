/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"

#include "hep-content-check.h"
#include "hep-content-error.h"
#include "hep-library.h"
#include "hep-plain-text.h"
#include "hep-words.h"

#define DIGEST "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define GOOD   "[alpha]\nName=Dr A. Example\nRole=liver surgeon\nDate=2026-11-20\nDigest=" DIGEST "\n"

/* A file that is refused whole, and where. */
static const struct
{
  const char *text;
  guint line;
  const char *sentence;
} broken[] = {
  { "Name=A\n", 1, "This is not a key file" },
  { "[Alpha]\nName=A\n", 1, "“Alpha” is not the id of a topic" },
  { "\n[alpha]\nName=A\nStamp=B\n", 4, "There is no key “Stamp”" },
  { "[alpha]\nName=A\nRole=B\nDate=2026-11-20\n", 1, "The review of “alpha” has no “Digest”" },
  { "[alpha]\nName=\nRole=B\nDate=2026-11-20\nDigest=" DIGEST "\n", 2,
    "The review of “alpha” has no “Name”" },
  { GOOD "[beta]\nName=A\nRole=B\nDate=2026-02-30\nDigest=" DIGEST "\n", 9,
    "“2026-02-30” is not a day" },
  { GOOD "[beta]\nName=A\nRole=B\nDate=2026-11-20\nDigest=abc\n", 10,
    "The digest of “beta” is damaged" },
  { "[alpha]\nName=A\\nB\nRole=B\nDate=2026-11-20\nDigest=" DIGEST "\n", 2,
    "“Name” must be one line of text" },
  { "[alpha]\nName=A\nRole=\xff\n", 0, "The file is not a short text in UTF-8" },
};

static HepReviews *
read_reviews (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return hep_reviews_new_from_bytes (bytes, "reviews/en.ini", error);
}

static void
test_broken (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (GError) error = NULL;
      const char *file;
      guint line;

      g_assert_null (read_reviews (broken[i].text, &error));
      g_test_message ("%s", error->message);
      hep_content_error_get_position (error, &file, &line, NULL);
      g_assert_cmpstr (file, ==, "reviews/en.ini");
      g_assert_cmpuint (line, ==, broken[i].line);
      g_assert_true (g_str_has_prefix (hep_content_error_get_sentence (error), broken[i].sentence));
    }
}

static void
test_good (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HepReviews) empty = read_reviews ("", &error);
  g_autoptr (HepReviews) reviews = read_reviews ("# Signed on paper.\n" GOOD, &error);
  g_autofree char **topics = NULL;
  const HepReview *review;

  g_assert_no_error (error);
  g_assert_null (hep_reviews_lookup (empty, "alpha"));
  review = hep_reviews_lookup (reviews, "alpha");
  g_assert_cmpstr (review->name, ==, "Dr A. Example");
  g_assert_cmpstr (review->role, ==, "liver surgeon");
  g_assert_cmpstr (review->date, ==, "2026-11-20");
  g_assert_null (hep_reviews_lookup (reviews, "beta"));
  topics = hep_reviews_list_topics (reviews);
  g_assert_cmpstr (topics[0], ==, "alpha");
  g_assert_null (topics[1]);
}

static void
sign (ContentFolder *folder, const char *id)
{
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  g_autoptr (HepDocument) document = hep_topic_load (hep_library_find_topic (library, id), NULL);
  g_autofree char *digest = hep_document_dup_digest (document);
  g_autofree char *text = g_strdup_printf ("[%s]\nName=Dr A. Example\nRole=liver surgeon\n"
                                           "Date=2026-11-20\nDigest=%s\n",
                                           id, digest);

  content_folder_write (folder, "reviews/en.ini", text);
}

/* What the page as text says of its state. */
static void
assert_says (ContentFolder *folder, const char *id, const char *line)
{
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  g_autoptr (HepDocument) document = hep_topic_load (hep_library_find_topic (library, id), NULL);
  g_autofree char *text = hep_plain_text_new (document, library);
  g_autofree char *expected = g_strdup_printf ("\n\n%s\nLast changed: ", line);

  g_test_message ("%s", text);
  g_assert_nonnull (strstr (text, expected));
}

#define DRAFT  "Draft: not yet reviewed by a clinician"
#define SIGNED "Reviewed by Dr A. Example, liver surgeon, on 20 November 2026"
#define CHANGED                                                                                    \
  "Draft: changed since the review by Dr A. Example, liver surgeon, on 20 November 2026"

static void
test_state (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *page = content_folder_read (folder, "pages/alpha.page");
  g_autoptr (GString) old = g_string_new (page);

  assert_says (folder, "alpha", DRAFT);
  sign (folder, "alpha");
  assert_says (folder, "alpha", SIGNED);
  assert_says (folder, "beta", DRAFT);

  /* A new word needs another look; a new source or day does not. */
  content_folder_write_page (folder, "alpha", "",
                             "<p id=\"two\" h:source=\"editorial\">First.</p>");
  assert_says (folder, "alpha", SIGNED);
  content_folder_write_page (folder, "alpha", "", "<p id=\"one\">First!</p>");
  assert_says (folder, "alpha", CHANGED);

  g_string_replace (old, "status=\"draft\"", "status=\"outdated\"", 0);
  content_folder_write (folder, "pages/alpha.page", old->str);
  assert_says (folder, "alpha", "Out of date: this page is to be written anew");

  /* A broken file signs nothing. */
  content_folder_write (folder, "pages/alpha.page", page);
  assert_says (folder, "alpha", SIGNED);
  content_folder_write (folder, "reviews/en.ini", "[alpha]\n");
  assert_says (folder, "alpha", DRAFT);
}

static char *
write_text (ContentFolder *folder, const char *id)
{
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  g_autoptr (HepDocument) document = hep_topic_load (hep_library_find_topic (library, id), NULL);

  return hep_plain_text_new (document, library);
}

/* Nobody is left to believe that all has a source; a clinician who signs answers for the rest. */
static void
test_unsourced (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autofree char *none = NULL, *one = NULL, *two = NULL, *confirmed = NULL;

  none = write_text (folder, "alpha");
  g_assert_null (strstr (none, "no source yet"));
  content_folder_write_page (folder, "alpha", "",
                             "<p h:source=\"ref1\">A.</p><p h:source=\"needs-review\">B.</p>");
  one = write_text (folder, "alpha");
  g_assert_nonnull (strstr (one, "\n1 statement here, or a part of it, has no source yet. "));
  content_folder_write_page (folder, "alpha", "",
                             "<list h:source=\"ref1 needs-review\"><item><p>A.</p></item>"
                             "<item><p>B.</p></item></list><p h:source=\"ref1\">C.</p>");
  two = write_text (folder, "alpha");
  g_assert_nonnull (strstr (two, "\n2 statements here, or parts of them, have no source yet. "));
  sign (folder, "alpha");
  confirmed = write_text (folder, "alpha");
  g_assert_null (strstr (confirmed, "no source yet"));
}

/* Every change of what people read changes the digest. */
static void
test_digest (void)
{
  static const char *const bodies[] = {
    "<p>A b.</p>",
    "<p>A <em>b</em>.</p>",
    "<p>A</p><p>b.</p>",
    "<list><item><p>A b.</p></item></list>",
    "<steps><item><p>A b.</p></item></steps>",
    "<note style=\"tip\"><p>A b.</p></note>",
    "<note style=\"important\"><p>A b.</p></note>",
    "<h:facts><h:fact key=\"aim\">A b.</h:fact></h:facts>",
    "<h:facts><h:fact key=\"how\">A b.</h:fact></h:facts>",
    "<h:chance n=\"1\" of=\"10\" group=\"people\"><p>A b.</p></h:chance>",
    "<h:chance n=\"2\" of=\"10\" group=\"people\"><p>A b.</p></h:chance>",
    "<quote><cite>A</cite><p>b.</p></quote>",
  };
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepLibrary) library = hep_library_new (folder->file, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (bodies); i++)
    {
      g_autoptr (HepDocument) document = NULL;
      char *digest;

      content_folder_write_page (folder, "beta", "", bodies[i]);
      document = hep_topic_load (hep_library_find_topic (library, "beta"), NULL);
      digest = hep_document_dup_digest (document);
      g_assert_cmpuint (strlen (digest), ==, 64);
      g_assert_true (g_hash_table_add (seen, digest));
    }
}

static void
assert_problem (ContentFolder *folder, const char *text, const char *message)
{
  g_autoptr (GPtrArray) problems = NULL;

  content_folder_write (folder, "reviews/en.ini", text);
  problems = hep_content_check (folder->file);
  g_assert_cmpuint (problems->len, ==, message != NULL);
  if (message != NULL)
    g_assert_true (
        g_str_has_prefix (((GError *)g_ptr_array_index (problems, 0))->message, message));
}

static void
test_check (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();

  /* That the text changed since is no mistake of the folder. */
  assert_problem (folder, GOOD, NULL);
  assert_problem (folder, "[alpha]\n", "reviews/en.ini:1:1: The review of “alpha” has no “Name”");
  assert_problem (folder, "[delta]\nName=A\nRole=B\nDate=2026-11-20\nDigest=" DIGEST "\n",
                  "reviews/en.ini: The topic “delta” was signed but does not exist");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reviews/broken", test_broken);
  g_test_add_func ("/reviews/good", test_good);
  g_test_add_func ("/reviews/state", test_state);
  g_test_add_func ("/reviews/unsourced", test_unsourced);
  g_test_add_func ("/reviews/digest", test_digest);
  g_test_add_func ("/reviews/check", test_check);
  return g_test_run ();
}
