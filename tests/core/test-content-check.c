/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"
#include "hep-content-check.h"
#include "hep-content-error.h"

/* One way to spoil a good folder, and the only problem that is then found. */
typedef struct
{
  const char *name;
  const char *path; /* NULL: a page "beta" with the two below */
  const char *text; /* of the file; or the links in the head of the page */
  const char *body;
  const char *file;
  guint line;
  guint column;
  const char *sentence;
} Spoilt;

#define FIGURE(src, part)                                                                          \
  "<figure>\n<title>A body</title>\n<desc>A body.</desc>\n<media type=\"image\" src=\"" src        \
  "\"><p>A body</p></media>\n" part "\n</figure>"

static const Spoilt spoilt[] = {
  { "xml", NULL, "", "<p>Second.", "pages/beta.page", 11, 1, "This tag closes what is not open" },
  { "unknown element", NULL, "", "<div/>", "pages/beta.page", 10, 1, "" },
  { "no such topic", NULL, "", "<p>See <link xref=\"delta\">it</link>.</p>", "pages/beta.page", 10,
    1, "A link leads to the topic “delta”, which does not exist" },
  { "no such section", NULL, "", "<p>One.</p>\n  <p>See <link xref=\"alpha#two\">it</link>.</p>",
    "pages/beta.page", 11, 3, "A link leads to “alpha#two”, but that page has no block" },
  { "no such section here", NULL, "", "<p>See <link xref=\"#two\">it</link>.</p>",
    "pages/beta.page", 10, 1, "A link leads to “#two”, but that page has no block" },
  { "no such word", NULL, "", "<p>A <h:term ref=\"bile\">juice</h:term>.</p>", "pages/beta.page",
    10, 1, "The glossary does not explain “bile”" },
  { "no such source", NULL, "", "<p h:source=\"ref1 ref9\">Second.</p>", "pages/beta.page", 10, 1,
    "There is no source “ref9”" },
  { "source told once", NULL, "",
    "<section id=\"s\" h:source=\"ref9\">\n<title>S</title>\n<p>A.</p><p>B.</p></section>",
    "pages/beta.page", 10, 1, "There is no source “ref9”" },
  { "no such related topic", NULL, "<link type=\"seealso\" xref=\"delta\"/>", "<p>Second.</p>",
    "pages/beta.page", 3, 28, "The related topic “delta” does not exist" },
  { "no such drawing", NULL, "", FIGURE ("figures/arm.svg", ""), "pages/beta.page", 10, 1,
    "There is no drawing figures/arm.svg" },
  { "no such part", NULL, "", FIGURE ("figures/body.svg", "<h:part ref=\"arm\">Arm</h:part>"),
    "pages/beta.page", 14, 1, "The drawing figures/body.svg has no part “arm”" },
  { "part of no block", NULL, "",
    FIGURE ("figures/body.svg", "<h:part ref=\"liver\" block=\"x\">Liver</h:part>"),
    "pages/beta.page", 14, 1, "This page has no block with the id “x”" },
  { "web", NULL, "", "<p>See <link href=\"http://example.org\">it</link>.</p>", "pages/beta.page",
    10, 14, "" },
  { "unlisted page", "pages/delta.page", "<page/>", NULL, "pages/delta.page", 1, 1, "" },
  { "missing page", "library.xml",
    "<library xmlns=\"urn:hepatica:content:1\">\n<section id=\"a\" title=\"A\">\n"
    " <topic id=\"alpha\"/><topic id=\"beta\"/><topic id=\"gamma\"/>\n"
    " <topic id=\"delta\"/>\n</section></library>",
    NULL, "library.xml", 4, 2, "There is no file pages/delta.page" },
  { "library", "library.xml", "<library xmlns=\"urn:hepatica:content:1\">", NULL, "library.xml", 1,
    41, "The file ends before <library> is closed" },
  { "double word", "glossary.xml",
    "<glossary xmlns=\"urn:hepatica:content:1\">\n<entry id=\"a\" term=\"a\">A.</entry>\n<entry "
    "id=\"a\" term=\"a\">A.</entry></glossary>",
    NULL, "glossary.xml", 3, 8, "The word “a” is explained twice" },
  { "source of a word", "glossary.xml",
    "<glossary xmlns=\"urn:hepatica:content:1\">\n<entry id=\"a\" term=\"a\">A.</entry>\n "
    "<entry id=\"é\" term=\"a\">A.</entry></glossary>",
    NULL, "glossary.xml", 3, 9, "“é” is not an id" },
  { "unknown source of a word", "glossary.xml",
    "<glossary xmlns=\"urn:hepatica:content:1\">\n<entry id=\"a\" term=\"é\">A.</entry> <entry "
    "id=\"b\" term=\"a\" source=\"ref9\">A.</entry></glossary>",
    NULL, "glossary.xml", 2, 35, "There is no source “ref9”" },
  { "double source", "sources.xml",
    "<sources xmlns=\"urn:hepatica:content:1\">\n"
    "<source id=\"ref1\" organisation=\"O\" title=\"T\" year=\"2020\" read=\"2026-11-23\"/>\n"
    "<source id=\"ref1\" organisation=\"O\" title=\"T\" year=\"2020\" read=\"2026-11-23\"/>\n"
    "</sources>",
    NULL, "sources.xml", 3, 9, "The source “ref1” is listed twice" },
  { "clinic", "clinic.ini", "[Clinic]\nName=A\nFax=1\n", NULL, "clinic.ini", 3, 1,
    "There is no key “Fax”" },
  { "drawing", "figures/leg.svg",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n <text/></svg>", NULL,
    "figures/leg.svg", 2, 2, "This kind of file has no element <text>" },
};

static void
assert_problem (const GError *problem,
                const char *file,
                guint line,
                guint column,
                const char *sentence)
{
  const char *found;
  guint found_line, found_column;

  hep_content_error_get_position (problem, &found, &found_line, &found_column);
  g_test_message ("%s", problem->message);
  g_assert_cmpstr (found, ==, file);
  g_assert_cmpuint (found_line, ==, line);
  g_assert_cmpuint (found_column, ==, column);
  g_assert_true (g_str_has_prefix (hep_content_error_get_sentence (problem), sentence));
}

static void
test_spoilt (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (spoilt); i++)
    {
      g_autoptr (ContentFolder) folder = content_folder_new ();
      g_autoptr (GPtrArray) problems = NULL;

      g_test_message ("%s", spoilt[i].name);
      if (spoilt[i].path != NULL)
        content_folder_write (folder, spoilt[i].path, spoilt[i].text);
      else
        content_folder_write_page (folder, "beta", spoilt[i].text, spoilt[i].body);
      problems = hep_content_check (folder->file);
      assert_problem (g_ptr_array_index (problems, 0), spoilt[i].file, spoilt[i].line,
                      spoilt[i].column, spoilt[i].sentence);
      /* A page that is not listed is read all the same. */
      g_assert_cmpuint (problems->len, ==, g_str_equal (spoilt[i].name, "unlisted page") ? 2 : 1);
    }
}

static void
test_good (void)
{
  static const char body[]
      = "<section id=\"two\" h:source=\"ref1\">\n<title>Two</title>\n"
        "<p>See <link xref=\"alpha\">a</link>, <link xref=\"alpha#one\">b</link>, "
        "<link xref=\"#two\">c</link>, <link href=\"https://example.org\">d</link> "
        "and <h:term ref=\"lobe\">e</h:term>.</p>\n" FIGURE (
            "figures/body.svg", "<h:part ref=\"liver\" block=\"two\">Liver</h:part>") "</section>";
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (GPtrArray) problems = NULL;

  content_folder_write_page (folder, "beta", "<link type=\"seealso\" xref=\"gamma\"/>", body);
  /* Other files than ours, and what editors leave behind, are no problem. */
  content_folder_write (folder, "pages/.beta.page.swp", "x");
  content_folder_write (folder, "pages/beta.page~", "x");
  content_folder_write (folder, "figures/notes.txt", "x");
  problems = hep_content_check (folder->file);
  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", ((GError *)g_ptr_array_index (problems, i))->message);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* Many problems come in the order of files and lines, and a broken file is told once. */
static void
test_many (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (GPtrArray) problems = NULL;

  content_folder_write (folder, "glossary.xml", "<glossary>");
  content_folder_remove (folder, "sources.xml");
  content_folder_write_page (folder, "alpha", "", "<p>A <h:term ref=\"none\">b</h:term></q>");
  content_folder_write_page (
      folder, "beta", "",
      "<p h:source=\"ref9\">A <h:term ref=\"none\">b</h:term> "
      "<link xref=\"delta\">c</link></p>\n"
      "<p><link xref=\"alpha#none\">d</link> <link xref=\"#e\">f</link></p>");
  problems = hep_content_check (folder->file);
  g_assert_cmpuint (problems->len, ==, 5);
  assert_problem (problems->pdata[0], "glossary.xml", 1, 1, "<glossary> needs the attribute");
  assert_problem (problems->pdata[1], "pages/alpha.page", 10, 35, "");
  assert_problem (problems->pdata[2], "pages/beta.page", 10, 1,
                  "A link leads to the topic “delta”");
  assert_problem (problems->pdata[3], "pages/beta.page", 11, 1, "A link leads to “#e”");
  assert_problem (problems->pdata[4], "sources.xml", 0, 0, "The file does not exist");
}

static void
test_nowhere (void)
{
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/at/all");
  g_autoptr (GPtrArray) problems = hep_content_check (nowhere);

  g_assert_cmpuint (problems->len, ==, 1);
  assert_problem (problems->pdata[0], "/nowhere/at/all", 0, 0, "There is no such folder");
}

/* Every file of the folder cut off at every byte: problems, or none, but never a crash. */
static void
test_truncated (void)
{
  const char *const paths[] = { "library.xml", "glossary.xml",     "sources.xml",
                                "clinic.ini",  "figures/body.svg", "pages/alpha.page" };
  g_autoptr (ContentFolder) folder = content_folder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *text = content_folder_read (folder, paths[i]);

      for (gsize length = strlen (text); length > 0; length--)
        {
          g_autofree char *part = g_strndup (text, length - 1);
          g_autoptr (GPtrArray) problems = NULL;

          content_folder_write (folder, paths[i], part);
          problems = hep_content_check (folder->file);
          for (guint j = 0; j < problems->len; j++)
            {
              const char *file;

              hep_content_error_get_position (problems->pdata[j], &file, NULL, NULL);
              g_assert_nonnull (file);
            }
          /* All but the last line break belongs to an XML file. */
          if (length < strlen (text) && !g_str_equal (paths[i], "clinic.ini"))
            g_assert_cmpuint (problems->len, >, 0);
        }
      content_folder_write (folder, paths[i], text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content-check/spoilt", test_spoilt);
  g_test_add_func ("/content-check/good", test_good);
  g_test_add_func ("/content-check/many", test_many);
  g_test_add_func ("/content-check/nowhere", test_nowhere);
  g_test_add_func ("/content-check/truncated", test_truncated);
  return g_test_run ();
}
