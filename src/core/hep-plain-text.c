/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-plain-text.h"

#include <glib/gi18n-lib.h>

#include "hep-comparison.h"
#include "hep-words.h"

typedef struct
{
  HepLibrary *library;   /* nullable */
  HepLanguage *language; /* NULL for English */
  GString *out;
  GString *indent; /* what stands before every line */
  char *marker;    /* what stands before the next line instead of the last part of it */
  HepPlainTextStandIn stand_in; /* nullable */
  gpointer user_data;
  const char *left_out; /* the line written last, if it stands in for blocks */
} Writer;

static void write_blocks (Writer *self, HepBlock *parent, guint level);
static void write_parted (Writer *self, HepBlock *block, guint level);

static void
write_line (Writer *self, const char *line)
{
  gsize marker = self->marker != NULL ? (gsize)g_utf8_strlen (self->marker, -1) : 0;

  g_assert (marker <= self->indent->len);

  g_string_append_len (self->out, self->indent->str, (gssize)(self->indent->len - marker));
  if (self->marker != NULL)
    g_string_append (self->out, self->marker);
  g_string_append_printf (self->out, "%s\n", line);
  g_clear_pointer (&self->marker, g_free);
  self->left_out = NULL;
}

static void
write_gap (Writer *self)
{
  if (self->marker == NULL && !g_str_has_suffix (self->out->str, "\n\n"))
    g_string_append_c (self->out, '\n');
}

/* On paper nobody can follow a link, so its address is written out. */
static char *
dup_text (HepText *text)
{
  const char *plain = hep_text_get_plain (text);
  GString *result = g_string_new (NULL);
  gsize n_spans, done = 0;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  for (gsize i = 0; i < n_spans; i++)
    if (spans[i].kind == HEP_SPAN_WEB_LINK)
      {
        g_string_append_len (result, plain + done, (gssize)(spans[i].end - done));
        g_string_append_printf (result, " (%s)", spans[i].target);
        done = spans[i].end;
      }
  g_string_append (result, plain + done);
  return g_string_free_and_steal (result);
}

static void
write_text (Writer *self, HepText *text)
{
  g_autofree char *line = NULL;

  if (text == NULL)
    return;
  line = dup_text (text);
  write_line (self, line);
}

static void
write_labelled (Writer *self, const char *label, HepText *text)
{
  g_autofree char *words = text != NULL ? dup_text (text) : g_strdup ("");
  g_autofree char *line = g_strconcat (label, *words != '\0' ? " " : "", words, NULL);

  write_line (self, line);
}

/* Writes what is inside a block further in, the first line with a marker. */
static void
write_inside (Writer *self, const char *marker, HepBlock *block, guint level)
{
  gsize width = self->indent->len;

  for (glong i = 0; i < g_utf8_strlen (marker, -1); i++)
    g_string_append_c (self->indent, ' ');
  g_set_str (&self->marker, marker);
  if (hep_block_get_title (block) != NULL)
    write_text (self, hep_block_get_title (block));
  write_blocks (self, block, level);
  g_string_truncate (self->indent, width);
}

static const char *
get_stand_in (Writer *self, HepBlock *block)
{
  return self->stand_in != NULL ? self->stand_in (block, self->user_data) : NULL;
}

/* Writes the line that stands in the place of a block, if one does. */
static gboolean
leave_out (Writer *self, HepBlock *block)
{
  const char *line = get_stand_in (self, block);

  if (line == NULL)
    return FALSE;
  if (line != self->left_out)
    {
      write_gap (self);
      write_line (self, line);
      self->left_out = line;
    }
  return TRUE;
}

/* There is nothing to warn of where the next part is left out. */
static void
write_warning (Writer *self, HepBlock *block)
{
  if (hep_block_is_sensitive (block)
      && (hep_block_get_n_children (block) == 0
          || get_stand_in (self, hep_block_get_child (block, 0)) == NULL))
    write_line (self, _ ("(You may prefer not to read the next part.)"));
}

static void
write_items (Writer *self, HepBlock *block, guint level)
{
  write_text (self, hep_block_get_title (block));
  for (guint i = 0; i < hep_block_get_n_children (block); i++)
    {
      HepBlock *item = hep_block_get_child (block, i);
      g_autofree char *number = g_strdup_printf ("%u. ", i + 1);

      write_warning (self, item);
      write_inside (self,
                    hep_block_get_kind (block) == HEP_BLOCK_STEPS   ? number
                    : hep_block_get_kind (block) == HEP_BLOCK_TERMS ? "– "
                                                                    : "• ",
                    item, level);
    }
}

static void
write_table (Writer *self, HepBlock *table)
{
  write_text (self, hep_block_get_title (table));
  for (guint i = 0; i < hep_block_get_n_children (table); i++)
    {
      HepBlock *row = hep_block_get_child (table, i);
      g_autoptr (GString) line = g_string_new (NULL);

      for (guint j = 0; j < hep_block_get_n_children (row); j++)
        {
          HepBlock *cell = hep_block_get_child (row, j);

          g_string_append (line, j > 0 ? " | " : "");
          for (guint k = 0; k < hep_block_get_n_children (cell); k++)
            {
              g_autofree char *words
                  = dup_text (hep_block_get_text (hep_block_get_child (cell, k)));

              g_string_append_printf (line, "%s%s", k > 0 ? " " : "", words);
            }
        }
      write_line (self, line->str);
    }
}

static void
write_figure (Writer *self, HepBlock *figure)
{
  guint n_parts = hep_block_get_n_children (figure);

  /* Translators: stands before the caption of a picture, where the picture cannot be shown. */
  write_labelled (self, _ ("Picture:"), hep_block_get_title (figure));
  write_text (self, hep_block_get_description (figure));
  for (guint i = 0; i < n_parts; i++)
    write_labelled (self, "•", hep_block_get_text (hep_block_get_child (figure, i)));
}

static void
write_section (Writer *self, HepBlock *section, guint level)
{
  g_autofree char *marks = g_strnfill (MIN (level, 6), '#');

  write_labelled (self, marks, hep_block_get_title (section));
  write_blocks (self, section, level + 1);
}

static void
write_named_fact (Writer *self, const char *key, HepText *text)
{
  g_autofree char *words = text != NULL ? dup_text (text) : g_strdup (_ ("Not stated"));
  g_autofree char *line = NULL;

  /* Translators: a fact about a treatment: its name and what it is. */
  line = g_strdup_printf (_ ("%s: %s"), hep_words_for_fact (key), words);
  write_line (self, line);
}

static void
write_fact (Writer *self, HepBlock *fact)
{
  write_named_fact (self, hep_block_get_attribute (fact, "key"), hep_block_get_text (fact));
}

/* All treatments, one after the other: a page of text cannot ask which ones to show. */
static void
write_comparison (Writer *self, guint level)
{
  g_autoptr (HepComparison) comparison
      = self->library != NULL ? hep_comparison_new_in (self->library, self->language) : NULL;
  const char *const *keys = hep_comparison_get_keys ();
  g_autofree char *marks = g_strnfill (MIN (level, 6), '#');

  if (comparison == NULL)
    write_line (self, _ ("(The program shows treatments side by side here.)"));
  for (guint i = 0; comparison != NULL && i < hep_comparison_get_size (comparison); i++)
    {
      write_gap (self);
      write_labelled (self, marks, hep_comparison_get_title (comparison, i));
      write_gap (self);
      for (guint j = 0; keys[j] != NULL; j++)
        write_named_fact (self, keys[j], hep_comparison_get_fact (comparison, i, keys[j]));
    }
}

static void
write_entry (Writer *self, HepGlossaryEntry *entry)
{
  const char *sound = hep_glossary_entry_get_pronunciation (entry);
  g_autofree char *meaning = dup_text (hep_glossary_entry_get_definition (entry));
  g_autofree char *line = NULL;

  if (sound != NULL)
    /* Translators: a word, how to say it, and what it means. */
    line = g_strdup_printf (_ ("– %1$s (say it: %2$s): %3$s"), hep_glossary_entry_get_term (entry),
                            sound, meaning);
  else
    /* Translators: a word and what it means. */
    line = g_strdup_printf (_ ("– %1$s: %2$s"), hep_glossary_entry_get_term (entry), meaning);
  write_line (self, line);
}

static void
write_glossary (Writer *self, guint level)
{
  g_autoptr (HepGlossary) glossary
      = self->library != NULL ? hep_library_load_glossary (self->library, self->language, NULL)
                              : NULL;
  g_autoptr (GPtrArray) entries = glossary != NULL ? hep_glossary_dup_sorted (glossary) : NULL;
  g_autofree char *marks = g_strnfill (MIN (level, 6), '#');
  g_autofree char *letter = NULL;

  if (entries == NULL)
    write_line (self, _ ("(The program shows all words explained here.)"));
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      g_autofree char *own = hep_glossary_dup_letter (entries->pdata[i]);
      g_autofree char *heading = g_strconcat (marks, " ", own, NULL);

      if (g_strcmp0 (own, letter) != 0)
        {
          write_gap (self);
          write_line (self, heading);
          write_gap (self);
        }
      write_entry (self, entries->pdata[i]);
      g_set_str (&letter, own);
    }
}

/* A note without a title begins on the line of its word. */
static void
write_note (Writer *self, HepBlock *note, guint level)
{
  const char *word = hep_words_for_note_style (hep_block_get_note_style (note));
  HepBlock *first = hep_block_get_child (note, 0);
  gboolean joined = hep_block_get_title (note) == NULL && hep_block_get_text (first) != NULL
                    && get_stand_in (self, first) == NULL;

  write_labelled (self, word, joined ? hep_block_get_text (first) : hep_block_get_title (note));
  for (guint i = joined ? 1 : 0; i < hep_block_get_n_children (note); i++)
    write_parted (self, hep_block_get_child (note, i), level);
}

static void
write_block (Writer *self, HepBlock *block, guint level)
{
  switch (hep_block_get_kind (block))
    {
    case HEP_BLOCK_SECTION:
      write_section (self, block, level);
      break;

    case HEP_BLOCK_PARAGRAPH:
      write_text (self, hep_block_get_text (block));
      break;

    case HEP_BLOCK_QUESTION:
      write_labelled (self, "•", hep_block_get_text (block));
      break;

    case HEP_BLOCK_FACT:
      write_fact (self, block);
      break;

    case HEP_BLOCK_LIST:
    case HEP_BLOCK_STEPS:
    case HEP_BLOCK_TERMS:
      write_items (self, block, level);
      break;

    case HEP_BLOCK_TABLE:
      write_table (self, block);
      break;

    case HEP_BLOCK_FIGURE:
      write_figure (self, block);
      break;

    case HEP_BLOCK_NOTE:
      write_note (self, block, level);
      break;

    case HEP_BLOCK_QUOTE:
      write_blocks (self, block, level);
      if (hep_block_get_title (block) != NULL)
        write_labelled (self, "—", hep_block_get_title (block));
      break;

    case HEP_BLOCK_CLINIC:
      write_line (self, _ ("(The program shows the details of your clinic here.)"));
      break;

    case HEP_BLOCK_COMPARE:
      write_comparison (self, level);
      break;

    case HEP_BLOCK_GLOSSARY:
      write_glossary (self, level);
      break;

    case HEP_BLOCK_CHANCE:
    case HEP_BLOCK_FACTS:
    case HEP_BLOCK_QUESTIONS:
    case HEP_BLOCK_ITEM:
      write_blocks (self, block, level);
      break;

    case HEP_BLOCK_ROW:
    case HEP_BLOCK_CELL:
    case HEP_BLOCK_PART:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
is_short (HepBlock *block)
{
  HepBlockKind kind = hep_block_get_kind (block);

  return kind == HEP_BLOCK_QUESTION || kind == HEP_BLOCK_FACT;
}

static void
write_parted (Writer *self, HepBlock *block, guint level)
{
  if (leave_out (self, block))
    return;
  if (!is_short (block))
    write_gap (self);
  write_warning (self, block);
  write_block (self, block, level);
}

static void
write_blocks (Writer *self, HepBlock *parent, guint level)
{
  gboolean compact = hep_block_get_kind (parent) == HEP_BLOCK_ITEM;

  for (guint i = 0; i < hep_block_get_n_children (parent); i++)
    {
      HepBlock *block = hep_block_get_child (parent, i);

      /* The lines of a list stay together. */
      if (leave_out (self, block))
        continue;
      if (compact && !hep_block_is_sensitive (block))
        write_block (self, block, level);
      else
        write_parted (self, block, level);
    }
}

/**
 * hep_plain_text_new:
 * @document: an article
 * @library: (nullable): where it stands, for what it shows of the library and for its review
 *
 * Writes the article as text without any formatting, one paragraph a line: its title and state,
 * headings after `#` signs, list items after bullets or numbers, pictures told in words. Care cards
 * begin with how urgent they are. The words that are not the article's own are in the language of
 * the interface.
 *
 * Returns: (transfer full): the text as UTF-8, ending in a line break
 */
char *
hep_plain_text_new (HepDocument *document, HepLibrary *library)
{
  return hep_plain_text_new_without (document, library, NULL, NULL);
}

/**
 * hep_plain_text_new_without:
 * @document: an article
 * @library: (nullable): where it stands
 * @stand_in: (nullable): what says which blocks are left out
 * @user_data: what @stand_in is called with
 *
 * Writes the article as hep_plain_text_new() does, with a line in the place of what is left out.
 *
 * Returns: (transfer full): the text as UTF-8, ending in a line break
 */
char *
hep_plain_text_new_without (HepDocument *document,
                            HepLibrary *library,
                            HepPlainTextStandIn stand_in,
                            gpointer user_data)
{
  g_autoptr (GString) indent = g_string_new (NULL);
  Writer writer
      = { .library = library, .indent = indent, .stand_in = stand_in, .user_data = user_data };
  g_autofree char *date = NULL;
  g_autofree char *state = NULL;
  g_autofree char *review = NULL;
  g_autofree char *unsourced = NULL;
  HepReviews *reviews = NULL;

  g_return_val_if_fail (document != NULL, NULL);
  g_return_val_if_fail (library == NULL || HEP_IS_LIBRARY (library), NULL);

  writer.out = g_string_new (NULL);
  write_labelled (&writer, "#", hep_document_get_title (document));

  if (library != NULL)
    writer.language = hep_library_get_language_of (library, document);
  /* A broken file of reviews signs nothing. */
  reviews = library != NULL ? hep_library_get_reviews_of (library, document) : NULL;
  review = hep_words_for_review (document, reviews);
  unsourced = hep_words_for_unsourced (document, reviews);
  date = hep_words_for_date (hep_document_get_date (document));
  if (review != NULL)
    {
      write_gap (&writer);
      write_line (&writer, review);
    }
  /* Translators: %s is a date such as "23 November 2026". */
  state = g_strdup_printf (_ ("Last changed: %s"), date);
  write_line (&writer, state);
  if (unsourced != NULL)
    write_line (&writer, unsourced);

  write_gap (&writer);
  write_text (&writer, hep_document_get_description (document));
  for (guint i = 0; i < hep_document_get_n_blocks (document); i++)
    write_parted (&writer, hep_document_get_block (document, i), 2);
  return g_string_free_and_steal (writer.out);
}

/**
 * hep_document_to_plain_text:
 * @self: a document
 *
 * Writes what the article says by itself, see hep_plain_text_new().
 *
 * Returns: (transfer full): the text as UTF-8, ending in a line break
 */
char *
hep_document_to_plain_text (HepDocument *self)
{
  return hep_plain_text_new (self, NULL);
}
