/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-content-error.h"
#include "hep-glossary.h"

#define GLOSSARY(entries)                                                                          \
  "<glossary xmlns=\"urn:hepatica:content:1\" xmlns:h=\"urn:hepatica:content:1\">\n" entries       \
  "\n</glossary>\n"

static HepGlossary *
read_text (const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return hep_glossary_new_from_bytes (bytes, "glossary.xml", error);
}

static const char two_words[] = GLOSSARY (
    "<entry id=\"biopsy\" term=\"biopsy\" say=\"BY-op-see\" keywords=\"needle test, , tissue "
    "sample\" source=\"ref1\n ref2\">A small <em>piece</em>\n  of <h:abbr title=\"computed "
    "tomography\">CT</h:abbr> tissue.</entry>\n"
    "<entry id=\"bile\" term=\"bile\">A juice.</entry>");

static void
test_fields (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HepGlossary) glossary = read_text (two_words, sizeof two_words - 1, &error);
  HepGlossaryEntry *entry;
  HepText *definition;
  const HepSpan *spans;
  gsize n_spans;

  g_assert_no_error (error);
  entry = hep_glossary_lookup (glossary, "biopsy");
  g_assert_cmpstr (hep_glossary_entry_get_id (entry), ==, "biopsy");
  g_assert_cmpstr (hep_glossary_entry_get_term (entry), ==, "biopsy");
  g_assert_cmpstr (hep_glossary_entry_get_pronunciation (entry), ==, "BY-op-see");
  g_assert_cmpstrv (hep_glossary_entry_get_keywords (entry),
                    ((const char *const[]){ "needle test", "tissue sample", NULL }));
  g_assert_cmpstrv (hep_glossary_entry_get_sources (entry),
                    ((const char *const[]){ "ref1", "ref2", NULL }));

  definition = hep_glossary_entry_get_definition (entry);
  g_assert_cmpstr (hep_text_get_plain (definition), ==, "A small piece of CT tissue.");
  spans = hep_text_get_spans (definition, &n_spans);
  g_assert_cmpuint (n_spans, ==, 2);
  g_assert_cmpint (spans[0].kind, ==, HEP_SPAN_EMPHASIS);
  g_assert_cmpint (spans[1].kind, ==, HEP_SPAN_ABBREVIATION);
  g_assert_cmpstr (spans[1].target, ==, "computed tomography");

  entry = hep_glossary_lookup (glossary, "bile");
  g_assert_null (hep_glossary_entry_get_pronunciation (entry));
  g_assert_cmpuint (g_strv_length ((GStrv)hep_glossary_entry_get_keywords (entry)), ==, 0);
  g_assert_cmpuint (g_strv_length ((GStrv)hep_glossary_entry_get_sources (entry)), ==, 0);
  g_assert_null (hep_glossary_lookup (glossary, "Biopsy"));
}

static void
test_list (void)
{
  g_autoptr (HepGlossary) glossary = read_text (two_words, sizeof two_words - 1, NULL);
  GListModel *model = G_LIST_MODEL (glossary);
  g_autoptr (HepGlossaryEntry) second = NULL;
  g_autofree char *id = NULL;
  g_autofree char *term = NULL;
  g_autofree char *pronunciation = NULL;
  g_autoptr (HepText) definition = NULL;

  g_assert_true (g_list_model_get_item_type (model) == HEP_TYPE_GLOSSARY_ENTRY);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 2);
  g_assert_null (g_list_model_get_item (model, 2));
  second = g_list_model_get_item (model, 1);
  g_assert_true (second == hep_glossary_lookup (glossary, "bile"));
  g_object_get (second, "id", &id, "term", &term, "pronunciation", &pronunciation, "definition",
                &definition, NULL);
  g_assert_cmpstr (id, ==, "bile");
  g_assert_cmpstr (term, ==, "bile");
  g_assert_null (pronunciation);
  g_assert_cmpstr (hep_text_get_plain (definition), ==, "A juice.");
}

/* An entry outlives the glossary it came from, as a popover may. */
static void
test_entry_outlives (void)
{
  HepGlossary *glossary = read_text (two_words, sizeof two_words - 1, NULL);
  g_autoptr (HepGlossaryEntry) entry = g_object_ref (hep_glossary_lookup (glossary, "bile"));

  g_assert_finalize_object (glossary);
  g_assert_cmpstr (hep_glossary_entry_get_term (entry), ==, "bile");
}

static const struct
{
  const char *text;
  int code;
  guint line;
  guint column;
  const char *sentence;
} refused[] = {
  { "", HEP_CONTENT_ERROR_XML, 1, 1, "The file is empty" },
  { "<?xml version=\"1.0\"?>\n<!-- a -->", HEP_CONTENT_ERROR_STRUCTURE, 2, 11,
    "The file holds no <glossary>" },
  { "<sources xmlns=\"urn:hepatica:content:1\"/>", HEP_CONTENT_ERROR_VOCABULARY, 1, 1,
    "This kind of file has no element <sources>" },
  { "<entry id=\"a\" term=\"a\">A.</entry>", HEP_CONTENT_ERROR_STRUCTURE, 1, 1,
    "The file must begin with <glossary>" },
  { "<glossary/>", HEP_CONTENT_ERROR_STRUCTURE, 1, 1, "<glossary> needs the attribute “xmlns”" },
  { "<glossary xmlns=\"urn:other\"/>", HEP_CONTENT_ERROR_VOCABULARY, 1, 11,
    "<glossary> must have xmlns=" },
  { GLOSSARY ("<entry id=\"A\" term=\"a\">A.</entry>"), HEP_CONTENT_ERROR_VOCABULARY, 2, 8,
    "“A” is not an id" },
  { GLOSSARY ("<entry term=\"a\">A.</entry>"), HEP_CONTENT_ERROR_STRUCTURE, 2, 1,
    "<entry> needs the attribute “id”" },
  { GLOSSARY ("<entry id=\"a\" term=\"\">A.</entry>"), HEP_CONTENT_ERROR_STRUCTURE, 2, 15,
    "The entry “a” does not say which word" },
  { GLOSSARY ("<entry id=\"a\" term=\"a\"> </entry>"), HEP_CONTENT_ERROR_STRUCTURE, 2, 25,
    "The entry “a” is empty" },
  { GLOSSARY ("<entry id=\"a\" term=\"a\">A.</entry>\n <entry id=\"a\" term=\"a\">A.</entry>"),
    HEP_CONTENT_ERROR_STRUCTURE, 3, 9, "The word “a” is explained twice" },
  { GLOSSARY ("<entry id=\"a\" term=\"a\" lang=\"en\">A.</entry>"), HEP_CONTENT_ERROR_VOCABULARY, 2,
    24, "<entry> has no attribute “lang”" },
  { GLOSSARY ("<entry id=\"a\" term=\"a\">An <h:term ref=\"b\">b</h:term>.</entry>"),
    HEP_CONTENT_ERROR_VOCABULARY, 2, 27, "This kind of file has no element <h:term>" },
  { GLOSSARY ("<entry id=\"a\" term=\"a\">An <em></em>.</entry>"), HEP_CONTENT_ERROR_STRUCTURE, 2,
    31, "<em> is empty" },
  { GLOSSARY ("<entry id=\"a\" term=\"a\">A <!-- b --> c.</entry>"), HEP_CONTENT_ERROR_XML, 2, 26,
    "A comment may not stand inside a text" },
  { GLOSSARY ("Hello"), HEP_CONTENT_ERROR_STRUCTURE, 2, 1, "<glossary> takes no text" },
  { GLOSSARY ("<em>Hello</em>"), HEP_CONTENT_ERROR_STRUCTURE, 2, 1,
    "<em> may not stand in <glossary>" },
  { GLOSSARY ("<entry id=\"a\" id=\"b\" term=\"a\">A.</entry>"), HEP_CONTENT_ERROR_XML, 2, 1,
    "<entry> has the attribute “id” twice" },
  { GLOSSARY ("<entry id=\"a\" term=\"a\">Tea &amp; milk.</entry>"), HEP_CONTENT_ERROR_XML, 2, 28,
    "The signs “&”" },
  { GLOSSARY ("<!DOCTYPE a>"), HEP_CONTENT_ERROR_XML, 2, 1, "Document types and entities" },
  { GLOSSARY ("<entry id=\"a\" term=\"a\">A.</entr>"), HEP_CONTENT_ERROR_XML, 2, 26,
    "This tag closes what is not open" },
  { GLOSSARY ("") GLOSSARY (""), HEP_CONTENT_ERROR_STRUCTURE, 4, 1,
    "The file has ended before this second <glossary>" },
};

static void
test_refused (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HepGlossary) glossary
          = read_text (refused[i].text, strlen (refused[i].text), &error);
      const char *file;
      guint line, column;

      g_test_message ("%s", refused[i].sentence);
      g_assert_null (glossary);
      g_assert_error (error, HEP_CONTENT_ERROR, refused[i].code);
      g_assert_true (hep_content_error_get_position (error, &file, &line, &column));
      g_assert_true (
          g_str_has_prefix (hep_content_error_get_sentence (error), refused[i].sentence));
      g_assert_cmpstr (file, ==, "glossary.xml");
      g_assert_cmpuint (line, ==, refused[i].line);
      g_assert_cmpuint (column, ==, refused[i].column);
    }
}

/* Anything but the whole file, without its last line break, is refused with a place. */
static void
test_truncated (void)
{
  for (gsize length = 0; length < sizeof two_words - 2; length++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *part = g_memdup2 (two_words, MAX (length, 1));
      g_autoptr (HepGlossary) glossary = read_text (part, length, &error);

      g_assert_null (glossary);
      g_assert_nonnull (error);
      g_assert_true (hep_content_error_get_position (error, NULL, NULL, NULL));
    }
}

static void
test_depth (void)
{
  g_autoptr (GString) text = g_string_new ("<glossary xmlns=\"urn:hepatica:content:1\">"
                                           "<entry id=\"a\" term=\"a\">");
  g_autoptr (GError) error = NULL;
  g_autoptr (HepGlossary) glossary = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append (text, "<em>");
  glossary = read_text (text->str, text->len, &error);
  g_assert_null (glossary);
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/glossary/fields", test_fields);
  g_test_add_func ("/glossary/list", test_list);
  g_test_add_func ("/glossary/entry-outlives", test_entry_outlives);
  g_test_add_func ("/glossary/refused", test_refused);
  g_test_add_func ("/glossary/truncated", test_truncated);
  g_test_add_func ("/glossary/depth", test_depth);
  return g_test_run ();
}
