/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A gate that lets everything through guards nothing: each must close on a page that breaks it. */

#include <string.h>

#include "gates.h"
#include "hep-page-parser.h"
#include "readability.h"

#define NAMESPACES "xmlns=\"http://projectmallard.org/1.0/\" xmlns:h=\"urn:hepatica:content:1\""

static const char glossary_xml[]
    = "<glossary xmlns=\"urn:hepatica:content:1\">"
      "<entry id=\"bile\" term=\"bile\" source=\"needs-review\">A green fluid.</entry>"
      "<entry id=\"bile-duct\" term=\"bile duct\" source=\"needs-review\">A pipe.</entry>"
      "<entry id=\"biopsy\" term=\"biopsy\" source=\"needs-review\">A test.</entry>"
      "<entry id=\"metastasis\" term=\"metastasis\" source=\"needs-review\">A spread.</entry>"
      "</glossary>";

static const char sources_xml[]
    = "<sources xmlns=\"urn:hepatica:content:1\">"
      "<source id=\"needs-review\" organisation=\"A\" title=\"B\" year=\"2026\" "
      "read=\"2026-11-23\"/>"
      "<source id=\"editorial\" organisation=\"A\" title=\"B\" year=\"2026\" read=\"2026-11-23\"/>"
      "<source id=\"ref1\" organisation=\"A\" title=\"B\" year=\"2026\" "
      "url=\"https://example.org/\" "
      "read=\"2026-11-23\"/>"
      "</sources>";

#define FIGURE(description, alternative)                                                           \
  "<figure><title>C</title><desc>" description "</desc><media type=\"image\" "                     \
  "src=\"figures/a.svg\"><p>" alternative "</p></media></figure>"
#define CARD(title, points)                                                                        \
  "<note style=\"emergency\"><title>" title "</title><list>" points "</list></note>"
#define POINT "<item><p>you faint</p></item>"
#define CHANCE(n, of, words)                                                                       \
  "<h:chance n=\"" n "\" of=\"" of "\" group=\"people\" h:source=\"ref1\"><p>" words               \
  "</p></h:chance>"
#define LONG_WORDS "Hepatobiliary scintigraphy visualises intrahepatic abnormalities. "

typedef struct
{
  const char *gate;
  const char *body; /* what stands in the page */
  const char *says; /* in the only problem; NULL if the page passes */
} GateCase;

static const GateCase cases[] = {
  /* clang-format off */
  { "grade", "<p>The liver is big. It makes bile.</p>", NULL },
  { "grade", "<p>" LONG_WORDS LONG_WORDS LONG_WORDS "</p>", "reading grade" },
  { "sentences", "<p>One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five. Yes. No. Yes.</p>", NULL },
  { "sentences", "<p>One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six. Yes. No. Yes.</p>", "a sentence of 26 words" },
  { "sentences", "<p>One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four.</p><p>One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four.</p>", "on average" },
  { "paragraphs", "<p>One. Two. Three.</p>" FIGURE ("One. Two. Three. Four.", "A picture."), NULL },
  { "paragraphs", "<p>One. Two. Three. Four.</p>", "4 sentences" },
  { "banned-words", "<p>You treat it, you control it. It is unfair.</p>", NULL },
  { "banned-words", "<p>She lost her BATTLE.</p>", "“battle”" },
  { "banned-words", "<section id=\"a\"><title>Fighting on</title><p>a</p></section>", "“fighting”" },
  { "banned-words", "<p>You have a good chance.</p>", "“good”" },
  { "banned-words", "<p>Some say nothing more can be done.</p>", "“nothing”" },
  { "uk-spelling", "<p>The tumour in the centre has the size of a prize moment. Colorectal.</p>", NULL },
  { "uk-spelling", "<p>The tumor grows.</p>", "“tumor”" },
  { "uk-spelling", "<p>It is well organized.</p>", "write it with s" },
  { "uk-spelling", "<p>You may get diarrhea.</p>", "diarrhoea" },
  { "terms", "<p>The <h:term ref=\"bile-duct\">bile duct</h:term> holds <h:term ref=\"bile\">bile</h:term>. Bile ducts and bile.</p>", NULL },
  { "terms", "<p>The bile duct.</p>", "“bile duct” is not marked" },
  { "terms", "<p>Two Biopsies. One <h:term ref=\"biopsy\">biopsy</h:term>.</p>", "“Biopsies”" },
  { "terms", "<p>Liver metastases.</p>", "ref=\"metastasis\"" },
  { "terms", "<p>A <link xref=\"x\">biopsy</link>.</p><h:questions stage=\"tests\"><h:question>A biopsy?</h:question></h:questions>" CARD ("Call 999 if:", "<item><p>bile leaks</p></item>"), NULL },
  { "terms", "<p>Biopsylike and mobile.</p>", NULL },
  { "sources", "<p h:source=\"ref1 needs-review\">a</p><list h:source=\"editorial\"><item><p>b</p></item></list>", NULL },
  { "sources", "<p>a</p>", "no source" },
  { "sources", "<p h:source=\"ref9\">a</p>", "“ref9”" },
  { "figures-given", "<p h:source=\"ref1\">Within 5 days.</p><p h:source=\"editorial\">Ring <h:phone>999</h:phone>.</p><p h:source=\"needs-review\">2</p>", NULL },
  { "figures-given", "<p h:source=\"editorial\">Within 5 days.</p>", "a number without a source" },
  { "per-cent", "<p>It is 5 %.</p><p>It is five per cent.</p>", NULL },
  { "per-cent", "<p>It happens to 5 in 100 people.</p><p>That is 5%.</p>", "per cent" },
  { "chances", CHANCE ("16", "100", "16 of 100 bled. 84 did not."), NULL },
  { "chances", CHANCE ("4", "1000", "4 of 1,000 bled; 996 did not."), NULL },
  { "chances", CHANCE ("16", "100", "16 of 100 bled."), "does not happen: 84" },
  { "chances", CHANCE ("16", "100", "Few of 100 bled. 84 did not."), "it happens: 16" },
  { "chances", CHANCE ("40", "1000", "40 of 1,000 bled; 960 did not."), "count of 100" },
  { "care-cards", CARD ("Call 999 now if:", POINT POINT POINT POINT POINT), NULL },
  { "care-cards", CARD ("Call 999 now if:", POINT POINT POINT POINT POINT POINT), "6 points" },
  { "care-cards", CARD ("Danger if:", POINT), "what to do" },
  { "care-cards", CARD ("Call 999", POINT), "“if”" },
  { "care-cards", CARD ("Call 999. Then sit down if:", POINT), "more than one instruction" },
  { "care-cards", CARD ("Call 999 if:", "<item><p>see <link xref=\"a\">this</link></p></item>"), "a link in a care card" },
  { "care-cards", "<note style=\"emergency\"><title>Call 999 if:</title><p>a</p></note>", "0 points" },
  { "pictures", FIGURE ("The liver lies on the right.", "The liver."), NULL },
  { "pictures", FIGURE ("The liver.", "The liver."), "only repeats" },
  { "pictures", FIGURE ("Liver.", "The liver."), "says less" },
  { "treatments", "<h:facts><h:fact key=\"aim\">a</h:fact><h:fact key=\"common\">a</h:fact><h:fact key=\"serious\">a</h:fact><h:fact key=\"without\">a</h:fact></h:facts>", NULL },
  { "treatments", "<h:facts><h:fact key=\"aim\">a</h:fact><h:fact key=\"common\">a</h:fact><h:fact key=\"serious\">a</h:fact></h:facts>", "“without”" },
  { "review-state", "<p>a</p>", NULL },
  { "own-words", "<p>One two three four five six seven nine eight.</p>", NULL },
  { "own-words", "<p>Zero: one, Two three’s “four” five six seven eight nine.</p>", "one two threes" },
  /* clang-format on */
};

static GatePage *
build_page (const char *body, const char *status, const char *hashes)
{
  g_autofree char *xml = g_strdup_printf (
      "<page " NAMESPACES " type=\"topic\" id=\"sample\"><info><desc>About.</desc>"
      "<revision date=\"2026-11-23\" status=\"%s\"/></info><title>Sample</title>%s</page>",
      status, body);
  g_autoptr (GBytes) page = g_bytes_new (xml, strlen (xml));
  g_autoptr (GBytes) glossary_bytes = g_bytes_new_static (glossary_xml, strlen (glossary_xml));
  g_autoptr (GBytes) sources_bytes = g_bytes_new_static (sources_xml, strlen (sources_xml));
  g_autoptr (GError) error = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (HepGlossary) glossary = NULL;
  g_autoptr (HepSources) sources = NULL;

  document = hep_page_parser_parse (page, "sample.page", &error);
  g_assert_no_error (error);
  glossary = hep_glossary_new_from_bytes (glossary_bytes, "glossary.xml", &error);
  g_assert_no_error (error);
  sources = hep_sources_new_from_bytes (sources_bytes, "sources.xml", &error);
  g_assert_no_error (error);
  return gate_page_new (document, glossary, sources, hashes);
}

static const Gate *
find_gate (const char *name)
{
  for (const Gate *gate = gates; gate->name != NULL; gate++)
    if (g_str_equal (gate->name, name))
      return gate;
  g_assert_not_reached ();
}

static void
test_case (gconstpointer data)
{
  const GateCase *self = data;
  g_autofree char *hash = g_compute_checksum_for_string (
      G_CHECKSUM_SHA256, "one two threes four five six seven eight", -1);
  g_autofree char *hashes = g_strdup_printf ("# guards\n%.12s\n", hash);
  g_autoptr (GatePage) page = build_page (self->body, "draft", hashes);

  find_gate (self->gate)->check (page);
  for (guint i = 0; i < page->problems->len; i++)
    g_test_message ("%s", (const char *)page->problems->pdata[i]);
  g_assert_cmpuint (page->problems->len, ==, (self->says != NULL ? 1 : 0));
  if (self->says != NULL && page->problems->len > 0)
    {
      g_assert_nonnull (strstr (page->problems->pdata[0], self->says));
      g_assert_true (g_str_has_prefix (page->problems->pdata[0], "sample.page:1:"));
    }
}

/* Nobody has signed a page, so none may call itself final. */
static void
test_final (void)
{
  g_autoptr (GatePage) page = build_page ("<p>a</p>", "final", NULL);

  gate_review_state (page);
  g_assert_cmpuint (page->problems->len, ==, 1);
}

static void
test_readability (void)
{
  g_autoptr (GatePage) page
      = build_page ("<p>The <h:term ref=\"biopsy\">biopsy</h:term> is quick.</p>"
                    "<list><item><p>no sentence at all</p></item></list>",
                    "draft", NULL);
  Readability result = readability_measure (page->pieces, page->glossary);

  /* “About.” and “The biopsy is quick.” are sentences; the title and the item are not. */
  g_assert_cmpuint (result.all.sentences, ==, 2);
  g_assert_cmpuint (result.all.words, ==, 5);
  g_assert_cmpuint (result.all.syllables, ==, 2 + 1 + 3 + 1 + 1);
  g_assert_cmpuint (result.plain.words, ==, 4);
  g_assert_cmpuint (result.plain.syllables, ==, 2 + 1 + 1 + 1);
  g_assert_cmpuint (result.longest, ==, 4);
  g_assert_cmpuint (result.n_words, ==, 1 + 1 + 4 + 4);
}

int
main (int argc, char **argv)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);

  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, cases[i].gate)) + 1;
      g_autofree char *path = g_strdup_printf ("/gates/%s/%u", cases[i].gate, count);

      g_hash_table_insert (counts, (gpointer)cases[i].gate, GUINT_TO_POINTER (count));
      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/gates/review-state/final", test_final);
  g_test_add_func ("/gates/readability", test_readability);

  return g_test_run ();
}
