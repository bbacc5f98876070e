/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the clinic's page told must be told here too, better; and the parts must fit together. */

#include <string.h>

#include "content-set.h"
#include "hep-content-check.h"
#include "hep-page-parser.h"
#include "topic-map.h"

/* A section of the clinic's page, the topic that carries it, and words that show that it does;
 * of words with a bar between, one is enough. */
static const struct
{
  const char *section;
  const char *topic;
  const char *words;
} coverage[] = {
  { "opening", "overview", "liver;treat;talk|ask|team" },
  { "picture", "liver", "liver;right" },
  { "what-it-is", "what-is-liver-metastasis",
    "spread;bowel|colon;breast;pancreas;lung;stomach;secondary" },
  { "causes", "causes", "blood;lymph;next to|neighbour|nearby;grow" },
  { "symptoms", "symptoms", "appetite;weight;sick;vomit;pain;bloat;jaundice;ascites" },
  { "diagnosis", "diagnosis", "CT;ultrasound;MRI;hepatobiliary" },
  { "treatment", "treatment",
    "surgery|operation;radiotherapy;chemotherapy;targeted;monitor|watch;symptoms" },
  { "risks", "side-effects",
    "bleed;infect;anaesthe;hair;sick;vomit|being sick;diarrhoea;chemotherapy;radiotherapy" },
  { "afterwards", "what-to-expect", "symptoms;depend|differ" },
  { "contact", "contact", "clinic" },
};

static guint
find_page (ContentSet *set, const char *id)
{
  guint position = 0;

  if (!g_ptr_array_find_with_equal_func (set->ids, id, g_str_equal, &position))
    g_test_fail_printf ("no topic “%s” in the library", id);
  return position;
}

static gboolean
tells (const char *text, const char *choice)
{
  g_auto (GStrv) words = g_strsplit (choice, "|", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *folded = g_utf8_casefold (words[i], -1);

      if (strstr (text, folded) != NULL)
        return TRUE;
    }
  return FALSE;
}

static void
assert_tells (ContentSet *set, const char *id, const char *words, const char *why)
{
  HepDocument *document = set->documents->pdata[find_page (set, id)];
  g_auto (GStrv) choices = g_strsplit (words, ";", -1);
  g_autofree char *text = NULL;
  g_autofree char *folded = NULL;

  g_assert_nonnull (document);
  text = hep_document_to_plain_text (document);
  folded = g_utf8_casefold (text, -1);
  for (guint i = 0; choices[i] != NULL; i++)
    if (!tells (folded, choices[i]))
      g_test_fail_printf ("%s.page does not tell of “%s” (%s)", id, choices[i], why);
}

static void
test_seed (gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (coverage); i++)
    {
      g_autofree char *why
          = g_strdup_printf ("section “%s” of the clinic’s page", coverage[i].section);

      assert_tells ((ContentSet *)data, coverage[i].topic, coverage[i].words, why);
    }
}

/* All that people need to know has its topic, where they would look for it. */
static void
test_topics (gconstpointer data)
{
  ContentSet *set = (ContentSet *)data;

  for (guint i = 0; i < N_TOPIC_DEMANDS; i++)
    {
      const TopicDemand *demand = &topic_demands[i];
      HepTopic *topic = hep_library_find_topic (set->library, demand->topic);

      if (topic == NULL || !g_str_equal (hep_topic_get_section (topic), demand->section))
        g_test_fail_printf ("no topic “%s” in the section “%s”", demand->topic, demand->section);
      else
        assert_tells (set, demand->topic, demand->words, "the map of topics");
    }
}

static gboolean
is_kind (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  return hep_block_get_kind (block) == (HepBlockKind)GPOINTER_TO_INT (user_data);
}

static void
assert_has (ContentSet *set, const char *id, HepBlockKind kind)
{
  HepDocument *document = set->documents->pdata[find_page (set, id)];

  g_assert_nonnull (document);
  if (!hep_document_foreach_block (document, is_kind, GINT_TO_POINTER (kind)))
    g_test_fail_printf ("%s.page has no block of kind %d", id, kind);
}

/* The clinic's page begins with a picture and ends with whom to contact. */
static void
test_parts (gconstpointer data)
{
  ContentSet *set = (ContentSet *)data;

  assert_has (set, "liver", HEP_BLOCK_FIGURE);
  assert_has (set, "contact", HEP_BLOCK_CLINIC);
  assert_has (set, "urgent-help", HEP_BLOCK_NOTE);
}

/* Links, terms, sources, drawings and their parts all lead somewhere. */
static void
test_links (gconstpointer data)
{
  ContentSet *set = (ContentSet *)data;
  g_autoptr (GPtrArray) problems = hep_content_check (hep_library_get_folder (set->library));

  for (guint i = 0; i < problems->len; i++)
    g_test_fail_printf ("%s", ((GError *)problems->pdata[i])->message);
}

/* The words explained are held against the same rules of language as the pages. */
static void
test_glossary (gconstpointer data)
{
  static const char *const names[]
      = { "sentences", "paragraphs", "banned-words", "uk-spelling", "own-words", NULL };
  ContentSet *set = (ContentSet *)data;
  GListModel *entries = G_LIST_MODEL (set->glossary);
  g_autoptr (GString) xml = g_string_new (
      "<page xmlns=\"http://projectmallard.org/1.0/\" xmlns:h=\"urn:hepatica:content:1\" "
      "type=\"topic\" id=\"glossary\"><info><desc>All words.</desc>"
      "<revision date=\"2026-11-23\" status=\"draft\"/></info><title>Words</title>");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (GatePage) page = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (HepGlossaryEntry) entry = g_list_model_get_item (entries, i);

      g_string_append_printf (xml, "\n<p id=\"word-%s\">%s</p>", hep_glossary_entry_get_id (entry),
                              hep_text_get_plain (hep_glossary_entry_get_definition (entry)));
    }
  g_string_append (xml, "</page>");
  bytes = g_bytes_new (xml->str, xml->len);
  document = hep_page_parser_parse (bytes, "glossary.page", &error);
  g_assert_no_error (error);

  page = gate_page_new (document, set->glossary, set->sources, set->seed_hashes);
  for (const Gate *gate = gates; gate->name != NULL; gate++)
    if (g_strv_contains (names, gate->name))
      gate->check (page);
  for (guint i = 0; i < page->problems->len; i++)
    g_test_fail_printf ("%s (line 2 is the first word)", (const char *)page->problems->pdata[i]);
}

/* A page that stands in no section is never found. */
static void
test_listed (gconstpointer data)
{
  ContentSet *set = (ContentSet *)data;
  g_autofree char *folder
      = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "content", "pages", NULL);
  g_autoptr (GDir) directory = NULL;
  g_autoptr (GError) error = NULL;
  const char *name;
  guint n_pages = 0;

  directory = g_dir_open (folder, 0, &error);
  g_assert_no_error (error);
  while ((name = g_dir_read_name (directory)) != NULL)
    if (g_str_has_suffix (name, ".page"))
      {
        g_autofree char *id = g_strndup (name, strlen (name) - strlen (".page"));

        find_page (set, id);
        n_pages++;
      }
  g_assert_cmpuint (n_pages, ==, set->ids->len);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  g_autoptr (ContentSet) set = NULL;

  g_test_init (&argc, &argv, NULL);
  folder = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "content", NULL);
  set = content_set_new (folder);

  g_test_add_data_func ("/coverage/seed", set, test_seed);
  g_test_add_data_func ("/coverage/topics", set, test_topics);
  g_test_add_data_func ("/coverage/parts", set, test_parts);
  g_test_add_data_func ("/coverage/links", set, test_links);
  g_test_add_data_func ("/coverage/glossary", set, test_glossary);
  g_test_add_data_func ("/coverage/listed", set, test_listed);

  return g_test_run ();
}
