/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-words.h"

#include <stdio.h>

#define USAGE "hepatica-content review-sheet TOPIC [--content DIR] [-o FILE]"

typedef struct
{
  HepLibrary *library;
  HepDocument *document;
  HepSources *sources; /* nullable */
  GPtrArray *cited;    /* ids, in the order of their numbers */
  GString *html;
  guint n_needs_review;
} Sheet;

/* Plain tables and headings, so that a word processor keeps them. */
static const char style[]
    = "body{font:12pt/1.45 sans-serif;max-width:50em;margin:2em auto;padding:0 1em;color:#000;"
      "background:#fff}h1{font-size:20pt}h2{font-size:15pt;margin-top:1.6em}h3{font-size:13pt}"
      "table{border-collapse:collapse;width:100%;margin:.6em 0}"
      "td{border:1px solid #666;padding:.4em .6em;vertical-align:top}"
      ".what,.from{font-size:10pt;color:#333}.confirm{font-weight:bold}"
      ".mark{width:9em}@media print{table{page-break-inside:avoid}}";

static const char head[]
    = "<h2>How to review this page</h2>\n<ol>\n"
      "<li>Please read the page from start to end, as a patient would.</li>\n"
      "<li>Each box below is one piece of text. Tick “correct”, or tick “change” and write what "
      "should stand there.</li>\n"
      "<li>The numbers of the sources lead to the list at the end.</li>\n"
      "<li>Where it says CLINICIAN TO CONFIRM, we have no published source. Please say if it is "
      "right, and name a source if you know one.</li>\n"
      "<li>Above all, check every number, every name of a treatment, and when and whom to call."
      "</li>\n"
      "<li>If anything important is missing, write it at the end.</li>\n</ol>\n"
      "<p>What people read is only the text. The small words above and below it are for you.</p>\n";

static const char foot[]
    = "<h2>The page as a whole</h2>\n"
      "<table>\n<tr><td>What is missing?</td></tr>\n<tr><td>&nbsp;<br>&nbsp;<br>&nbsp;</td></tr>\n"
      "<tr><td>☐ I agree with every word. &nbsp; ☐ I agree once the changes above are made."
      "</td></tr>\n"
      "<tr><td>Name: &nbsp;</td></tr>\n<tr><td>Role: &nbsp;</td></tr>\n"
      "<tr><td>Date: &nbsp;</td></tr>\n</table>\n</body>\n</html>\n";

static void
append_escaped (GString *html, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (html, escaped);
}

static const char *
get_label (HepBlock *block)
{
  static const char *const labels[] = {
    [HEP_BLOCK_SECTION] = "Heading",
    [HEP_BLOCK_PARAGRAPH] = "Paragraph",
    [HEP_BLOCK_LIST] = "Title of a list",
    [HEP_BLOCK_STEPS] = "Title of steps",
    [HEP_BLOCK_ITEM] = "Term",
    [HEP_BLOCK_TERMS] = "Title of a list",
    [HEP_BLOCK_TABLE] = "Title of a table",
    [HEP_BLOCK_ROW] = "Row",
    [HEP_BLOCK_CELL] = "Cell",
    [HEP_BLOCK_FIGURE] = "Picture",
    [HEP_BLOCK_PART] = "Part of the picture",
    [HEP_BLOCK_NOTE] = "Card",
    [HEP_BLOCK_QUOTE] = "Who said it",
    [HEP_BLOCK_CHANCE] = "Chance",
    [HEP_BLOCK_FACTS] = "Facts",
    [HEP_BLOCK_FACT] = "Fact",
    [HEP_BLOCK_QUESTIONS] = "Questions",
    [HEP_BLOCK_QUESTION] = "Question to ask",
    [HEP_BLOCK_CLINIC] = "The clinic’s own card",
    [HEP_BLOCK_COMPARE] = "Treatments side by side",
    [HEP_BLOCK_GLOSSARY] = "All words explained",
  };

  return labels[hep_block_get_kind (block)];
}

/* A source stands in many boxes; its words stand once, at the end. */
static guint
get_number (Sheet *self, const char *id)
{
  guint position;

  if (!g_ptr_array_find_with_equal_func (self->cited, id, g_str_equal, &position))
    {
      position = self->cited->len;
      g_ptr_array_add (self->cited, g_strdup (id));
    }
  return position + 1;
}

static void
append_sources (Sheet *self, const char *const *sources)
{
  if (g_strv_contains (sources, HEP_SOURCE_NEEDS_REVIEW))
    {
      self->n_needs_review++;
      g_string_append (self->html, "<br><span class=\"confirm\">CLINICIAN TO CONFIRM</span>");
    }
  for (guint i = 0; sources[i] != NULL; i++)
    {
      g_string_append (self->html, i == 0 ? "<br>Source: " : "; ");
      if (g_str_equal (sources[i], HEP_SOURCE_NEEDS_REVIEW))
        g_string_append (self->html, "common knowledge, no source yet");
      else if (g_str_equal (sources[i], HEP_SOURCE_EDITORIAL))
        g_string_append (self->html, "about these pages; no medical claim");
      else
        g_string_append_printf (self->html, "%u", get_number (self, sources[i]));
    }
}

static void
append_cited (Sheet *self)
{
  g_string_append (self->html, "<h2>Sources</h2>\n<ol>\n");
  for (guint i = 0; i < self->cited->len; i++)
    {
      const char *id = g_ptr_array_index (self->cited, i);
      const HepSource *source
          = self->sources != NULL ? hep_sources_lookup (self->sources, id) : NULL;
      g_autofree char *words = NULL;

      if (source != NULL)
        words = g_strdup_printf ("%s: %s (%s)%s%s", source->organisation, source->title,
                                 source->year, source->url != NULL ? ". " : "",
                                 source->url != NULL ? source->url : "");
      else
        words = g_strdup_printf ("%s, which sources.xml does not list", id);
      g_string_append (self->html, "<li>");
      append_escaped (self->html, words);
      g_string_append (self->html, "</li>\n");
    }
  g_string_append (self->html, "</ol>\n");
}

/* One piece of text with its marks: what it is, its words, where they come from, and what the
 * reviewer says. */
static void
append_words (Sheet *self,
              const char *label,
              const char *id,
              const char *words,
              const char *const *sources)
{
  g_string_append (self->html, "<table>\n<tr><td><span class=\"what\">");
  append_escaped (self->html, label);
  g_string_append_printf (self->html, " · %s</span><br>\n", id);
  append_escaped (self->html, words);
  g_string_append (self->html, "\n<span class=\"from\">");
  append_sources (self, sources);
  g_string_append (self->html, "</span></td><td class=\"mark\">☐ correct<br>☐ change</td></tr>\n"
                               "<tr><td colspan=\"2\">Remarks: &nbsp;</td></tr>\n</table>\n");
}

static void
append_box (Sheet *self, HepBlock *block, const char *label, const char *words)
{
  g_autofree char *id = g_strconcat (
      hep_block_get_id (block),
      hep_block_is_sensitive (block) ? " · folded until the reader opens it" : "", NULL);

  append_words (self, label, id, words, hep_block_get_sources (block));
}

static void
append_text (Sheet *self, HepBlock *block, const char *label, HepText *text)
{
  if (text != NULL)
    append_box (self, block, label, hep_text_get_plain (text));
}

static void
append_heading (Sheet *self, HepBlock *block, HepBlock *parent)
{
  const char *tag = parent != NULL ? "h3" : "h2";

  g_string_append_printf (self->html, "<%s>", tag);
  append_escaped (self->html, hep_text_get_plain (hep_block_get_title (block)));
  g_string_append_printf (self->html, "</%s>\n", tag);
}

static void
append_note (Sheet *self, HepBlock *note)
{
  const char *word = hep_words_for_note_style (hep_block_get_note_style (note));
  HepText *title = hep_block_get_title (note);
  g_autofree char *words
      = g_strdup_printf ("%s %s", word, title != NULL ? hep_text_get_plain (title) : "");

  append_box (self, note, "Card; what follows stands in it", words);
}

static void
append_fact (Sheet *self, HepBlock *fact)
{
  const char *name = hep_words_for_fact (hep_block_get_attribute (fact, "key"));
  g_autofree char *label = g_strdup_printf ("Fact: %s", name);

  append_text (self, fact, label, hep_block_get_text (fact));
}

static void
append_chance (Sheet *self, HepBlock *chance)
{
  const char *time = hep_block_get_attribute (chance, "time");
  g_autofree char *words = g_strdup_printf (
      "A picture of people: %s in %s %s%s%s", hep_block_get_attribute (chance, "n"),
      hep_block_get_attribute (chance, "of"), hep_block_get_attribute (chance, "group"),
      time != NULL ? ", " : "", time != NULL ? time : "");

  append_box (self, chance, get_label (chance), words);
}

/* Pictures are told in words, as they are to people who do not see them. */
static void
append_figure (Sheet *self, HepBlock *figure)
{
  append_text (self, figure, "Picture: its title", hep_block_get_title (figure));
  append_text (self, figure, "Picture: told in words", hep_block_get_description (figure));
  append_text (self, figure, "Picture: in one breath, for people who do not see it",
               hep_block_get_alternative (figure));
}

/* A cell says nothing without the cells beside it. */
static void
append_row (Sheet *self, HepBlock *row)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < hep_block_get_n_children (row); i++)
    {
      HepBlock *cell = hep_block_get_child (row, i);

      g_string_append (words, i > 0 ? " | " : "");
      for (guint j = 0; j < hep_block_get_n_children (cell); j++)
        g_string_append_printf (
            words, "%s%s", j > 0 ? " " : "",
            hep_text_get_plain (hep_block_get_text (hep_block_get_child (cell, j))));
    }
  append_box (self, row, get_label (row), words->str);
}

/* The page of all words holds nothing itself; here they stand one by one, from A to Z. */
static void
append_glossary (Sheet *self)
{
  HepGlossary *glossary = hep_library_get_glossary (self->library, NULL);
  g_autoptr (GPtrArray) entries = glossary != NULL ? hep_glossary_dup_sorted (glossary) : NULL;

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      HepGlossaryEntry *entry = g_ptr_array_index (entries, i);
      const char *say = hep_glossary_entry_get_pronunciation (entry);
      g_autofree char *words = g_strdup_printf (
          "%s%s%s: %s", hep_glossary_entry_get_term (entry), say != NULL ? ", said " : "",
          say != NULL ? say : "", hep_text_get_plain (hep_glossary_entry_get_definition (entry)));

      append_words (self, "Word explained", hep_glossary_entry_get_id (entry), words,
                    hep_glossary_entry_get_sources (entry));
    }
}

static gboolean
append_block_cb (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  Sheet *self = user_data;

  switch (hep_block_get_kind (block))
    {
    case HEP_BLOCK_SECTION:
      append_heading (self, block, parent);
      break;
    case HEP_BLOCK_NOTE:
      append_note (self, block);
      break;
    case HEP_BLOCK_FACT:
      append_fact (self, block);
      break;
    case HEP_BLOCK_CHANCE:
      append_chance (self, block);
      break;
    case HEP_BLOCK_FIGURE:
      append_figure (self, block);
      break;
    case HEP_BLOCK_CLINIC:
      append_box (self, block, get_label (block), "The hospital fills this in.");
      break;
    case HEP_BLOCK_COMPARE:
      append_box (self, block, get_label (block),
                  "The program takes this from the facts on the pages of the treatments.");
      break;
    case HEP_BLOCK_GLOSSARY:
      append_glossary (self);
      break;
    case HEP_BLOCK_ROW:
      append_row (self, block);
      break;
    case HEP_BLOCK_PARAGRAPH:
      /* Its row has told what stands in a cell. */
      if (parent == NULL || hep_block_get_kind (parent) != HEP_BLOCK_CELL)
        append_text (self, block, get_label (block), hep_block_get_text (block));
      break;
    case HEP_BLOCK_LIST:
    case HEP_BLOCK_STEPS:
    case HEP_BLOCK_ITEM:
    case HEP_BLOCK_TERMS:
    case HEP_BLOCK_TABLE:
    case HEP_BLOCK_CELL:
    case HEP_BLOCK_PART:
    case HEP_BLOCK_QUOTE:
    case HEP_BLOCK_FACTS:
    case HEP_BLOCK_QUESTIONS:
    case HEP_BLOCK_QUESTION:
    default:
      append_text (self, block, get_label (block), hep_block_get_title (block));
      append_text (self, block, get_label (block), hep_block_get_text (block));
      break;
    }
  return FALSE;
}

static void
append_head (Sheet *self)
{
  const char *title = hep_text_get_plain (hep_document_get_title (self->document));
  HepReviews *reviews = hep_library_get_reviews (self->library, NULL);
  g_autofree char *state = hep_words_for_review (self->document, reviews);
  g_autofree char *date = hep_words_for_date (hep_document_get_date (self->document));

  g_string_append_printf (self->html, "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n"
                                      "<meta charset=\"utf-8\">\n<title>Review: ");
  append_escaped (self->html, title);
  g_string_append_printf (self->html, "</title>\n<style>%s</style>\n</head>\n<body>\n<h1>", style);
  append_escaped (self->html, title);
  g_string_append_printf (self->html,
                          "</h1>\n<p>Page: %s<br>\nState: ", hep_document_get_id (self->document));
  append_escaped (self->html, state != NULL ? state : "final, not signed by name");
  g_string_append_printf (self->html, "<br>\nLast changed: %s</p>\n%s<h2>The page</h2>\n<p>", date,
                          head);
  append_escaped (self->html, hep_text_get_plain (hep_document_get_description (self->document)));
  g_string_append (self->html, "</p>\n");
}

static GBytes *
write_sheet (HepLibrary *library, HepDocument *document)
{
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);
  Sheet sheet
      = { .library = library, .document = document, .html = g_string_new (NULL), .cited = cited };

  sheet.sources = hep_library_get_sources (library, NULL);
  append_head (&sheet);
  hep_document_foreach_block (document, append_block_cb, &sheet);
  g_string_append_printf (sheet.html, "<p>Boxes that say CLINICIAN TO CONFIRM: %u</p>\n",
                          sheet.n_needs_review);
  append_cited (&sheet);
  g_string_append (sheet.html, foot);
  return g_string_free_to_bytes (sheet.html);
}

/*
 * hep_tool_review_sheet:
 * @arguments: a topic
 *
 * Writes a page as HTML that any browser and word processor opens, for a clinician to mark.
 */
int
hep_tool_review_sheet (char **arguments)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = { { "content", 0, 0, G_OPTION_ARG_FILENAME, &folder, NULL, NULL },
                                   { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, NULL, NULL },
                                   { 0 } };
  g_autofree char *topic = hep_tool_parse_options (arguments, USAGE, entries);
  g_autoptr (HepLibrary) library = NULL;
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (GBytes) sheet = NULL;
  g_autoptr (GError) error = NULL;

  if (topic == NULL)
    return 2;
  document = hep_tool_load_topic (folder != NULL ? folder : "data/content", topic, &library);
  if (document == NULL)
    return 1;

  sheet = write_sheet (library, document);
  if (path == NULL)
    /* The sheet says of itself that it is UTF-8, whatever the locale. */
    fwrite (g_bytes_get_data (sheet, NULL), 1, g_bytes_get_size (sheet), stdout);
  else if (!hep_tool_write_if_changed (path, sheet, &error))
    {
      hep_tool_complain (".", error);
      return 1;
    }
  return 0;
}
