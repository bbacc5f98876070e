/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-document.h"

#include <string.h>

#include "sample-page.h"

static void
assert_strings (const char *const *strings, const char *expected)
{
  g_autofree char *joined = g_strjoinv ("|", (char **)strings);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_info (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();

  g_assert_cmpstr (hep_document_get_id (document), ==, "sample");
  g_assert_cmpstr (hep_text_get_markup (hep_document_get_title (document)), ==,
                   "A <em>sample</em>");
  g_assert_cmpstr (hep_text_get_plain (hep_document_get_description (document)), ==,
                   "One of each.");
  assert_strings (hep_document_get_keywords (document), "sample|piece of tissue");
  assert_strings (hep_document_get_credits (document), "The Hepatica authors|Áine");
  assert_strings (hep_document_get_related (document), "liver|biopsy");
  g_assert_cmpstr (hep_document_get_date (document), ==, "2026-11-03");
  g_assert_cmpstr (hep_document_get_status (document), ==, "draft");
}

static void
test_outline (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  gsize n_entries;
  const HepOutlineEntry *outline = hep_document_get_outline (document, &n_entries);

  g_assert_cmpuint (n_entries, ==, 3);
  g_assert_cmpstr (hep_block_get_id (outline[0].section), ==, "key-points");
  g_assert_cmpuint (outline[0].level, ==, 1);
  g_assert_cmpstr (hep_block_get_id (outline[1].section), ==, "words");
  g_assert_cmpuint (outline[1].level, ==, 2);
  g_assert_cmpstr (hep_block_get_id (outline[2].section), ==, "blocks");
  g_assert_cmpuint (outline[2].level, ==, 1);
}

static HepBlock *
get (HepDocument *document, const char *id, guint position)
{
  HepBlock *block = hep_document_find_block (document, id);

  g_assert_nonnull (block);
  return hep_block_get_child (block, position);
}

static void
test_kinds (void)
{
  static const HepBlockKind kinds[]
      = { HEP_BLOCK_TABLE,  HEP_BLOCK_FIGURE, HEP_BLOCK_NOTE,      HEP_BLOCK_NOTE,
          HEP_BLOCK_NOTE,   HEP_BLOCK_NOTE,   HEP_BLOCK_NOTE,      HEP_BLOCK_QUOTE,
          HEP_BLOCK_CHANCE, HEP_BLOCK_FACTS,  HEP_BLOCK_QUESTIONS, HEP_BLOCK_CLINIC };
  g_autoptr (HepDocument) document = sample_page_parse ();
  HepBlock *blocks = hep_document_find_block (document, "blocks");

  g_assert_cmpint (hep_block_get_kind (blocks), ==, HEP_BLOCK_SECTION);
  g_assert_cmpuint (hep_block_get_n_children (blocks), ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpint (hep_block_get_kind (hep_block_get_child (blocks, i)), ==, kinds[i]);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpint (hep_block_get_note_style (hep_block_get_child (blocks, i + 2)), ==,
                     (int)(HEP_NOTE_TIP + i));
}

static void
test_table (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  HepBlock *table = get (document, "blocks", 0);
  HepBlock *head = hep_block_get_child (table, 0);
  HepBlock *row = hep_block_get_child (table, 1);

  g_assert_cmpstr (hep_text_get_plain (hep_block_get_title (table)), ==, "Tests");
  g_assert_cmpuint (hep_block_get_n_children (table), ==, 3);
  g_assert_cmpuint (hep_block_get_n_children (head), ==, 2);
  g_assert_null (hep_block_get_attribute (hep_block_get_child (head, 0), "header"));
  g_assert_cmpstr (hep_block_get_attribute (hep_block_get_child (head, 1), "header"), ==, "column");
  g_assert_cmpstr (hep_block_get_attribute (hep_block_get_child (row, 0), "header"), ==, "row");
  g_assert_null (hep_block_get_attribute (hep_block_get_child (row, 1), "header"));
  g_assert_cmpuint (hep_block_get_n_children (hep_block_get_child (row, 1)), ==, 2);
}

/* Without a head, a first row of headers heads the columns. */
static void
test_headers_without_head (void)
{
  g_autoptr (HepDocument) document = sample_page_parse_edited (
      "<thead><tr><td/><th><p>Time</p></th></tr></thead>\n      <tbody>",
      "<tbody><tr><th/><th><p>Time</p></th></tr>");
  HepBlock *table = get (document, "blocks", 0);
  HepBlock *first = hep_block_get_child (table, 0);

  for (guint i = 0; i < 2; i++)
    g_assert_cmpstr (hep_block_get_attribute (hep_block_get_child (first, i), "header"), ==,
                     "column");
  first = hep_block_get_child (table, 1);
  g_assert_cmpstr (hep_block_get_attribute (hep_block_get_child (first, 0), "header"), ==, "row");
}

static void
test_figure (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  HepBlock *figure = hep_document_find_block (document, "map");
  HepBlock *part = hep_block_get_child (figure, 0);

  g_assert_cmpstr (hep_text_get_plain (hep_block_get_title (figure)), ==, "The liver");
  g_assert_cmpstr (hep_text_get_plain (hep_block_get_alternative (figure)), ==,
                   "A body with its liver.");
  g_assert_cmpstr (hep_text_get_markup (hep_block_get_description (figure)), ==,
                   "The liver lies on the right. See <term ref=\"bile\">bile</term>.");
  g_assert_cmpstr (hep_block_get_attribute (figure, "src"), ==, "figures/body-outline.svg");
  g_assert_cmpuint (hep_block_get_n_children (figure), ==, 2);
  g_assert_cmpstr (hep_block_get_attribute (part, "ref"), ==, "liver");
  g_assert_cmpstr (hep_block_get_attribute (part, "block"), ==, "opening");
  g_assert_cmpstr (hep_text_get_plain (hep_block_get_text (part)), ==, "Liver");
}

static void
test_attributes (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  HepBlock *chance = get (document, "blocks", 8);
  HepBlock *facts = get (document, "blocks", 9);
  HepBlock *questions = get (document, "blocks", 10);
  HepBlock *list = get (document, "key-points", 0);

  g_assert_cmpstr (hep_block_get_attribute (chance, "n"), ==, "16");
  g_assert_cmpstr (hep_block_get_attribute (chance, "of"), ==, "100");
  g_assert_cmpstr (hep_block_get_attribute (chance, "group"), ==, "people in one study");
  g_assert_cmpstr (hep_block_get_attribute (chance, "time"), ==, "in a year");
  g_assert_null (hep_block_get_attribute (chance, "h:source"));
  g_assert_cmpstr (hep_block_get_attribute (hep_block_get_child (facts, 1), "key"), ==, "without");
  g_assert_cmpstr (hep_block_get_attribute (questions, "stage"), ==, "tests");
  g_assert_cmpint (hep_block_get_depth (hep_document_find_block (document, "key-points")), ==,
                   HEP_DEPTH_KEY);
  g_assert_cmpint (hep_block_get_depth (get (document, "blocks", 3)), ==, HEP_DEPTH_DETAIL);
  g_assert_false (hep_block_is_sensitive (hep_block_get_child (list, 2)));
  g_assert_true (hep_block_is_sensitive (hep_block_get_child (list, 3)));
}

static void
test_sources (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  HepBlock *list = get (document, "key-points", 0);
  HepBlock *first = hep_block_get_child (list, 0);
  g_auto (GStrv) all = hep_document_dup_sources (document);

  assert_strings (hep_block_get_sources (hep_document_find_block (document, "opening")),
                  "editorial");
  assert_strings (hep_block_get_sources (list), "ref1|ref2");
  assert_strings (hep_block_get_sources (first), "ref3");
  assert_strings (hep_block_get_sources (hep_block_get_child (first, 0)), "ref3");
  assert_strings (hep_block_get_sources (hep_block_get_child (list, 1)), "ref1|ref2");
  assert_strings (hep_block_get_sources (hep_document_find_block (document, "words")), "ref1|ref2");
  assert_strings (hep_block_get_sources (hep_document_find_block (document, "map")), "");
  assert_strings ((const char *const *)all, "editorial|ref1|ref2|ref3");
}

static void
test_position (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  HepBlock *opening = hep_document_find_block (document, "opening");
  HepBlock *row = hep_document_find_block (document, "mri-row");
  HepBlock *cell = hep_block_get_child (row, 1);

  g_assert_cmpuint (hep_block_get_line (opening), ==, 18);
  g_assert_cmpuint (hep_block_get_column (opening), ==, 3);
  g_assert_cmpuint (hep_block_get_line (row), ==, 56);
  g_assert_cmpuint (hep_block_get_column (row), ==, 9);
  g_assert_cmpuint (hep_block_get_line (cell), ==, 56);
  g_assert_cmpuint (hep_block_get_column (cell), ==, 45);
}

static gboolean
collect_id (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  g_ptr_array_add (user_data, g_strdup (hep_block_get_id (block)));
  return FALSE;
}

static GPtrArray *
list_ids (HepDocument *document)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  g_assert_false (hep_document_foreach_block (document, collect_id, ids));
  return ids;
}

static guint
count_changed_ids (GPtrArray *before, GPtrArray *after)
{
  guint n_changed = 0;

  for (guint i = 0; i < before->len; i++)
    n_changed += !g_ptr_array_find_with_equal_func (after, before->pdata[i], g_str_equal, NULL);
  return n_changed;
}

static void
test_ids_unique (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  g_autoptr (GPtrArray) ids = list_ids (document);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (ids->len, >, 60);
  for (guint i = 0; i < ids->len; i++)
    {
      g_assert_true (g_hash_table_add (seen, ids->pdata[i]));
      g_assert_cmpstr (hep_block_get_id (hep_document_find_block (document, ids->pdata[i])), ==,
                       ids->pdata[i]);
    }
  g_assert_null (hep_document_find_block (document, "nothing"));
}

/* Computed apart: SHA-256 of "sample", a line break and "A tip.". */
static void
test_id_is_hash (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "sample\nA tip.", -1);
  g_autofree char *expected = g_strdup_printf ("b-%.12s", hash);

  g_assert_cmpstr (hep_block_get_id (hep_block_get_child (get (document, "blocks", 2), 0)), ==,
                   expected);
}

static void
test_id_of_repeats (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  HepBlock *list = get (document, "key-points", 0);
  const char *first = hep_block_get_id (hep_block_get_child (hep_block_get_child (list, 1), 0));
  const char *second = hep_block_get_id (hep_block_get_child (hep_block_get_child (list, 2), 0));
  g_autofree char *expected = g_strconcat (first, "-2", NULL);

  g_assert_cmpstr (second, ==, expected);
}

static void
test_ids_last (void)
{
  g_autoptr (HepDocument) before = sample_page_parse ();
  g_autoptr (GPtrArray) old_ids = list_ids (before);
  const struct
  {
    const char *from;
    const char *to;
    guint n_changed;
  } edits[] = {
    /* Spaces, a source, a depth: no id changes. */
    { "<p>A tip.</p>", "<p h:source=\"ref9\">A\n  tip.</p>", 0 },
    /* A question asked otherwise: its own id alone. */
    { "When?", "How soon?", 1 },
    /* A paragraph in an item: its own id, and that of the item that has no other words. */
    { "Inside.", "In there.", 3 },
    { "<p>or more</p>", "<p>or less</p>", 1 },
    { "Mind</title>", "Beware</title>", 1 },
    /* New blocks: all others keep theirs. */
    { "<p>A tip.</p>", "<p>New.</p><p>A tip.</p>", 1 },
    { "<quote>", "<p>New.</p><list><item><p>New too.</p></item></list><quote>", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autoptr (HepDocument) after = sample_page_parse_edited (edits[i].from, edits[i].to);
      g_autoptr (GPtrArray) new_ids = list_ids (after);

      g_test_message ("%s", edits[i].to);
      g_assert_cmpuint (count_changed_ids (old_ids, new_ids), ==, edits[i].n_changed);
    }
}

static gboolean
stop_at_second (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  guint *count = user_data;

  return ++*count == 2;
}

static void
test_foreach_stops (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  guint count = 0;

  g_assert_true (hep_document_foreach_block (document, stop_at_second, &count));
  g_assert_cmpuint (count, ==, 2);
}

/* A block that somebody holds outlives its document. */
static void
test_reference (void)
{
  HepDocument *document = sample_page_parse ();
  HepDocument *other = hep_document_ref (document);
  g_autoptr (HepBlock) block = hep_block_ref (hep_document_find_block (document, "map"));

  g_assert_true (other == document);
  hep_document_unref (other);
  g_assert_cmpstr (hep_document_get_id (document), ==, "sample");
  hep_document_unref (document);
  g_assert_cmpstr (hep_text_get_plain (hep_block_get_title (block)), ==, "The liver");
  g_assert_cmpuint (hep_block_get_n_children (block), ==, 2);
}

static void
test_plain_text (void)
{
  g_autoptr (HepDocument) document = sample_page_parse ();
  g_autofree char *text = hep_document_to_plain_text (document);
  g_autofree char *path = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "tests", "core",
                                            "pages", "sample.txt", NULL);
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/info", test_info);
  g_test_add_func ("/document/outline", test_outline);
  g_test_add_func ("/document/kinds", test_kinds);
  g_test_add_func ("/document/table", test_table);
  g_test_add_func ("/document/headers-without-head", test_headers_without_head);
  g_test_add_func ("/document/figure", test_figure);
  g_test_add_func ("/document/attributes", test_attributes);
  g_test_add_func ("/document/sources", test_sources);
  g_test_add_func ("/document/position", test_position);
  g_test_add_func ("/document/ids-unique", test_ids_unique);
  g_test_add_func ("/document/id-is-hash", test_id_is_hash);
  g_test_add_func ("/document/id-of-repeats", test_id_of_repeats);
  g_test_add_func ("/document/ids-last", test_ids_last);
  g_test_add_func ("/document/foreach-stops", test_foreach_stops);
  g_test_add_func ("/document/reference", test_reference);
  g_test_add_func ("/document/plain-text", test_plain_text);

  return g_test_run ();
}
