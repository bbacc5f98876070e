/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-content-error.h"
#include "hep-sources.h"

#define SOURCES(list) "<sources xmlns=\"urn:hepatica:content:1\">\n" list "\n</sources>\n"
#define SOURCE(id, year, url, read)                                                                \
  "<source id=\"" id "\" organisation=\"O\" title=\"T\" year=\"" year "\"" url " read=\"" read     \
  "\"/>"

static HepSources *
read_text (const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return hep_sources_new_from_bytes (bytes, "sources.xml", error);
}

static const char good[] = SOURCES (
    SOURCE ("ref1",
            "2019",
            " url=\"https://example.org/a?b=c&amp;d\"",
            "2026-11-23") "<!-- a comment -->" SOURCE ("ref2", "n.d.", "", "2024-02-29"));

static void
test_fields (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HepSources) sources = read_text (good, sizeof good - 1, &error);
  const HepSource *source;

  g_assert_no_error (error);
  g_assert_cmpuint (hep_sources_get_size (sources), ==, 2);

  source = hep_sources_get (sources, 0);
  g_assert_cmpstr (source->id, ==, "ref1");
  g_assert_cmpstr (source->organisation, ==, "O");
  g_assert_cmpstr (source->title, ==, "T");
  g_assert_cmpstr (source->year, ==, "2019");
  g_assert_cmpstr (source->url, ==, "https://example.org/a?b=c&d");
  g_assert_cmpstr (source->read, ==, "2026-11-23");

  source = hep_sources_get (sources, 1);
  g_assert_true (source == hep_sources_lookup (sources, "ref2"));
  g_assert_cmpstr (source->year, ==, "n.d.");
  g_assert_null (source->url);
  g_assert_null (hep_sources_lookup (sources, "ref3"));
}

static void
test_empty (void)
{
  static const char empty[] = SOURCES ("");
  HepSources *sources = read_text (empty, sizeof empty - 1, NULL);

  g_assert_cmpuint (hep_sources_get_size (sources), ==, 0);
  g_assert_null (hep_sources_lookup (sources, "ref1"));
  g_assert_finalize_object (sources);
}

static const struct
{
  const char *text;
  guint line;
  guint column;
  const char *sentence;
} refused[] = {
  { SOURCES (SOURCE ("Ref1", "2019", "", "2026-11-23")), 2, 9, "“Ref1” is not an id" },
  { SOURCES (SOURCE ("a", "19", "", "2026-11-23")), 2, 43, "“19” is not a year" },
  { SOURCES (SOURCE ("a", "unknown", "", "2026-11-23")), 2, 43, "“unknown” is not a year" },
  { SOURCES (SOURCE ("a", "2019", "", "23/11/2026")), 2, 55, "“23/11/2026” is not a day" },
  { SOURCES (SOURCE ("a", "2019", "", "2025-02-29")), 2, 55, "“2025-02-29” is not a day" },
  { SOURCES (SOURCE ("a", "2019", " url=\"http://example.org\"", "2026-11-23")), 2, 55,
    "“http://example.org” is not an address that begins with https://" },
  { SOURCES (SOURCE ("a", "2019", " url=\"javascript:alert(1)\"", "2026-11-23")), 2, 55,
    "“javascript:alert(1)” is not an address" },
  { SOURCES (SOURCE ("a", "2019", "", "2026-11-23") "\n  " SOURCE ("a", "2020", "", "2026-11-23")),
    3, 11, "The source “a” is listed twice" },
  { SOURCES ("<source id=\"a\" organisation=\"\" title=\"T\" year=\"2019\" read=\"2026-11-23\"/>"),
    2, 16, "The source “a” does not say who published it" },
  { SOURCES ("<source id=\"a\" organisation=\"O\" title=\"\" year=\"2019\" read=\"2026-11-23\"/>"),
    2, 33, "The source “a” has no title" },
  { SOURCES ("<source id=\"a\" organisation=\"O\" year=\"2019\" read=\"2026-11-23\"/>"), 2, 1,
    "<source> needs the attribute “title”" },
  { SOURCES (SOURCE ("a", "2019", "", "2026-11-23") "x"), 2, 74, "<sources> takes no text" },
};

static void
test_refused (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HepSources) sources
          = read_text (refused[i].text, strlen (refused[i].text), &error);
      guint line, column;

      g_test_message ("%s", refused[i].sentence);
      g_assert_null (sources);
      g_assert_true (hep_content_error_get_position (error, NULL, &line, &column));
      g_assert_true (
          g_str_has_prefix (hep_content_error_get_sentence (error), refused[i].sentence));
      g_assert_cmpuint (line, ==, refused[i].line);
      g_assert_cmpuint (column, ==, refused[i].column);
    }
}

static void
test_truncated (void)
{
  for (gsize length = 0; length < sizeof good - 2; length++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *part = g_memdup2 (good, MAX (length, 1));
      g_autoptr (HepSources) sources = read_text (part, length, &error);

      g_assert_null (sources);
      g_assert_true (hep_content_error_get_position (error, NULL, NULL, NULL));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sources/fields", test_fields);
  g_test_add_func ("/sources/empty", test_empty);
  g_test_add_func ("/sources/refused", test_refused);
  g_test_add_func ("/sources/truncated", test_truncated);
  return g_test_run ();
}
