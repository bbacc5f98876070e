/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The grammar of data/content/README.md, as tables. Change both together, and the schema
 * data/content/hepatica.rng with them. */

#include "hep-page-vocabulary.h"

#define WORDS(...)      ((const char *const[]){ __VA_ARGS__, NULL })
#define ATTRIBUTES(...) ((const HepAttribute[]){ __VA_ARGS__, { NULL } })
#define CHILDREN(...)   ((const HepChild[]){ __VA_ARGS__, { NULL } })

/* The facts of a treatment, in the order in which they are compared. */
const char *const hep_fact_keys[] = { "aim",      "how",    "anaesthetic", "nights",  "visits",
                                      "recovery", "common", "serious",     "without", NULL };

/* Elements that hold text and nothing else. */
static const HepElement title
    = { .name = "title", .role = HEP_ROLE_TITLE, .content = HEP_CONTENT_LABEL };
static const HepElement cite
    = { .name = "cite", .role = HEP_ROLE_TITLE, .content = HEP_CONTENT_LABEL };
static const HepElement alternative
    = { .name = "p", .role = HEP_ROLE_ALTERNATIVE, .content = HEP_CONTENT_PLAIN };
static const HepElement description
    = { .name = "desc", .role = HEP_ROLE_DESCRIPTION, .content = HEP_CONTENT_TEXT };

static const HepElement paragraph = {
  .name = "p",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_PARAGRAPH,
  .content = HEP_CONTENT_TEXT,
};

static const HepElement fact = {
  .name = "h:fact",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_FACT,
  .content = HEP_CONTENT_TEXT,
  .attributes = ATTRIBUTES ({ "key", HEP_VALUE_WORD, TRUE, hep_fact_keys }),
};

static const HepElement question = {
  .name = "h:question",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_QUESTION,
  .content = HEP_CONTENT_TEXT,
};

static const HepElement part = {
  .name = "h:part",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_PART,
  .content = HEP_CONTENT_LABEL,
  .attributes = ATTRIBUTES ({ "ref", HEP_VALUE_ID, TRUE }, { "block", HEP_VALUE_ID }),
};

/* Blocks that hold a fixed kind of block. */
static const HepElement facts = {
  .name = "h:facts",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_FACTS,
  .filled = TRUE,
  .children = CHILDREN ({ &fact }),
};

static const HepElement questions = {
  .name = "h:questions",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_QUESTIONS,
  .filled = TRUE,
  .attributes
  = ATTRIBUTES ({ "stage", HEP_VALUE_WORD, TRUE,
                  WORDS ("diagnosis", "tests", "treatment", "during", "after", "living") }),
  .children = CHILDREN ({ &question }),
};

static const HepElement chance = {
  .name = "h:chance",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_CHANCE,
  .filled = TRUE,
  .attributes = ATTRIBUTES ({ "n", HEP_VALUE_NUMBER, TRUE },
                            { "of", HEP_VALUE_WORD, TRUE, WORDS ("10", "100", "1000") },
                            { "group", HEP_VALUE_ANY, TRUE },
                            { "time", HEP_VALUE_ANY }),
  .children = CHILDREN ({ &paragraph }),
};

static const HepElement quote = {
  .name = "quote",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_QUOTE,
  .filled = TRUE,
  .children = CHILDREN ({ &cite, 0, FALSE, TRUE }, { &paragraph, 1 }),
};

static const HepElement clinic
    = { .name = "h:clinic", .role = HEP_ROLE_BLOCK, .kind = HEP_BLOCK_CLINIC };
static const HepElement compare
    = { .name = "h:compare", .role = HEP_ROLE_BLOCK, .kind = HEP_BLOCK_COMPARE };
static const HepElement glossary
    = { .name = "h:glossary", .role = HEP_ROLE_BLOCK, .kind = HEP_BLOCK_GLOSSARY };

static const HepElement media = {
  .name = "media",
  .role = HEP_ROLE_WRAPPER,
  .attributes = ATTRIBUTES ({ "type", HEP_VALUE_WORD, TRUE, WORDS ("image") },
                            { "src", HEP_VALUE_DRAWING, TRUE }),
  .children = CHILDREN ({ &alternative, 0, TRUE, TRUE }),
};

static const HepElement figure = {
  .name = "figure",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_FIGURE,
  .children = CHILDREN ({ &title, 0, TRUE, TRUE },
                        { &description, 1, TRUE, TRUE },
                        { &media, 2, TRUE, TRUE },
                        { &part, 3 }),
};

static const HepElement cell = {
  .name = "td",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_CELL,
  .children = CHILDREN ({ &paragraph }),
};

static const HepElement header_cell = {
  .name = "th",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_CELL,
  .children = CHILDREN ({ &paragraph }),
};

static const HepElement row = {
  .name = "tr",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_ROW,
  .filled = TRUE,
  .children = CHILDREN ({ &header_cell }, { &cell }),
};

static const HepElement head = {
  .name = "thead",
  .role = HEP_ROLE_WRAPPER,
  .children = CHILDREN ({ &row, 0, TRUE, TRUE }),
};

static const HepElement body = {
  .name = "tbody",
  .role = HEP_ROLE_WRAPPER,
  .children = CHILDREN ({ &row, 0, TRUE }),
};

static const HepElement table = {
  .name = "table",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_TABLE,
  .filled = TRUE,
  .children
  = CHILDREN ({ &title, 0, FALSE, TRUE }, { &head, 1, FALSE, TRUE }, { &body, 2 }, { &row, 2 }),
};

/* Blocks that hold blocks, and so, through each other, themselves. */
static const HepElement list, steps, terms, note;

/* clang-format off */
#define BLOCKS(stage)                                                      \
  { &paragraph, stage }, { &list, stage }, { &steps, stage },              \
  { &terms, stage }, { &table, stage }, { &figure, stage },                \
  { &note, stage }, { &quote, stage }, { &chance, stage },                 \
  { &facts, stage }, { &questions, stage }, { &clinic, stage },            \
  { &compare, stage }, { &glossary, stage }
/* clang-format on */

static const HepElement item = {
  .name = "item",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_ITEM,
  .filled = TRUE,
  .children = CHILDREN (BLOCKS (0)),
};

static const HepElement titled_item = {
  .name = "item",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_ITEM,
  .filled = TRUE,
  .children = CHILDREN ({ &title, 0, TRUE, TRUE }, BLOCKS (1)),
};

static const HepElement list = {
  .name = "list",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_LIST,
  .filled = TRUE,
  .children = CHILDREN ({ &title, 0, FALSE, TRUE }, { &item, 1 }),
};

static const HepElement steps = {
  .name = "steps",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_STEPS,
  .filled = TRUE,
  .children = CHILDREN ({ &title, 0, FALSE, TRUE }, { &item, 1 }),
};

static const HepElement terms = {
  .name = "terms",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_TERMS,
  .filled = TRUE,
  .children = CHILDREN ({ &title, 0, FALSE, TRUE }, { &titled_item, 1 }),
};

static const HepElement note = {
  .name = "note",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_NOTE,
  .filled = TRUE,
  .attributes = ATTRIBUTES ({ "style", HEP_VALUE_WORD, TRUE,
                              WORDS ("tip", "important", "emergency", "urgent", "advice") }),
  .children = CHILDREN ({ &title, 0, FALSE, TRUE }, { &paragraph, 1 }, { &list, 1 }, { &steps, 1 }),
};

static const HepAttribute section_attributes[] = { { "id", HEP_VALUE_OWN_ID, TRUE }, { NULL } };

static const HepElement subsection = {
  .name = "section",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_SECTION,
  .filled = TRUE,
  .attributes = section_attributes,
  .children = CHILDREN ({ &title, 0, TRUE, TRUE }, BLOCKS (1)),
};

static const HepElement section = {
  .name = "section",
  .role = HEP_ROLE_BLOCK,
  .kind = HEP_BLOCK_SECTION,
  .filled = TRUE,
  .attributes = section_attributes,
  .children = CHILDREN ({ &title, 0, TRUE, TRUE }, BLOCKS (1), { &subsection, 2 }),
};

/* What a page says of itself. */
static const HepElement summary
    = { .name = "desc", .role = HEP_ROLE_SUMMARY, .content = HEP_CONTENT_PLAIN };
static const HepElement keywords
    = { .name = "keywords", .role = HEP_ROLE_KEYWORDS, .content = HEP_CONTENT_PLAIN };
static const HepElement name
    = { .name = "name", .role = HEP_ROLE_CREDIT, .content = HEP_CONTENT_PLAIN };

static const HepElement revision = {
  .name = "revision",
  .role = HEP_ROLE_REVISION,
  .attributes
  = ATTRIBUTES ({ "version", HEP_VALUE_ANY },
                { "date", HEP_VALUE_DATE, TRUE },
                { "status", HEP_VALUE_WORD, TRUE, WORDS ("draft", "review", "final", "outdated") }),
};

static const HepElement credit = {
  .name = "credit",
  .role = HEP_ROLE_WRAPPER,
  .attributes = ATTRIBUTES ({ "type", HEP_VALUE_ANY }),
  .children = CHILDREN ({ &name, 0, TRUE, TRUE }),
};

static const HepElement related = {
  .name = "link",
  .role = HEP_ROLE_RELATED,
  .attributes = ATTRIBUTES ({ "type", HEP_VALUE_WORD, TRUE, WORDS ("seealso") },
                            { "xref", HEP_VALUE_ID, TRUE }),
};

static const HepElement info = {
  .name = "info",
  .role = HEP_ROLE_WRAPPER,
  .children = CHILDREN ({ &summary, 0, TRUE, TRUE },
                        { &revision, 0, TRUE, TRUE },
                        { &keywords, 0, FALSE, TRUE },
                        { &credit },
                        { &related }),
};

const HepElement hep_element_page = {
  .name = "page",
  .role = HEP_ROLE_PAGE,
  .filled = TRUE,
  .attributes
  = ATTRIBUTES ({ "xmlns", HEP_VALUE_WORD, TRUE, WORDS ("http://projectmallard.org/1.0/") },
                { "xmlns:h", HEP_VALUE_WORD, TRUE, WORDS ("urn:hepatica:content:1") },
                { "type", HEP_VALUE_WORD, TRUE, WORDS ("topic") },
                { "id", HEP_VALUE_OWN_ID, TRUE }),
  .children
  = CHILDREN ({ &info, 0, TRUE, TRUE }, { &title, 1, TRUE, TRUE }, BLOCKS (2), { &section, 3 }),
};

/*
 * hep_element_find_child:
 *
 * Returns: (nullable): how an element called @name may stand in @self, or %NULL if it may not
 */
const HepChild *
hep_element_find_child (const HepElement *self, const char *child)
{
  for (const HepChild *c = self->children; c != NULL && c->element != NULL; c++)
    if (g_str_equal (c->element->name, child))
      return c;
  return NULL;
}

/*
 * hep_element_is_known:
 *
 * Returns: whether an element called @element may stand anywhere in a page
 */
gboolean
hep_element_is_known (const char *element)
{
  static const char *const names[] = {
    "page",       "info",    "desc",    "keywords",    "revision",   "credit",   "name",
    "link",       "title",   "section", "p",           "list",       "steps",    "terms",
    "item",       "table",   "thead",   "tbody",       "tr",         "td",       "th",
    "figure",     "media",   "note",    "quote",       "cite",       "em",       "h:part",
    "h:chance",   "h:facts", "h:fact",  "h:questions", "h:question", "h:clinic", "h:compare",
    "h:glossary", "h:term",  "h:phone", "h:value",     "h:drug",     "h:abbr",   NULL,
  };

  return g_strv_contains (names, element);
}
