/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include "hep-message.h"

/* A text as translators get it: once for each topic, whatever it is there. */
typedef struct
{
  char *context;
  char *markup;
  GString *comment;
  gboolean is_safety;
} Entry;

typedef struct
{
  GPtrArray *entries;  /* in reading order */
  GHashTable *by_text; /* context, a separator and the markup: the Entry */
} Collection;

static void
entry_free (gpointer data)
{
  Entry *self = data;

  g_free (self->context);
  g_free (self->markup);
  g_string_free (self->comment, TRUE);
  g_free (self);
}

static const char *
describe_heading (HepBlock *block)
{
  switch ((int)hep_block_get_kind (block))
    {
    case HEP_BLOCK_SECTION:
      return "heading";
    case HEP_BLOCK_NOTE:
      return "title of a card";
    case HEP_BLOCK_QUOTE:
      return "who is quoted";
    case HEP_BLOCK_ITEM:
      return "a word that is explained below it";
    default:
      return "title of a list or table";
    }
}

static const char *
describe (const HepMessage *message)
{
  static const char *const words[] = {
    [HEP_MESSAGE_TITLE] = "title of the page",
    [HEP_MESSAGE_SUMMARY] = "what the page is about, in one sentence",
    [HEP_MESSAGE_KEYWORDS] = "words that people may search for, with commas; write those of your "
                             "language, as many as you like; never shown",
    [HEP_MESSAGE_TEXT] = "paragraph",
    [HEP_MESSAGE_CAPTION] = "caption of a drawing",
    [HEP_MESSAGE_DESCRIPTION] = "a drawing told in words",
    [HEP_MESSAGE_ALTERNATIVE] = "alternative text of a drawing, for people who do not see it",
    [HEP_MESSAGE_PART] = "name of a part of a drawing",
    [HEP_MESSAGE_CHANCE] = "who is counted in a picture of chances, or over which time",
    [HEP_MESSAGE_SECTION] = "section of the contents",
    [HEP_MESSAGE_TERM] = "a word of the glossary",
    [HEP_MESSAGE_DEFINITION] = "what the word before it means",
    [HEP_MESSAGE_SOURCE] = "stands where a source would",
    [HEP_MESSAGE_SYNONYMS] = "for search, never shown: a word of these pages, a colon, and with "
                             "commas what people type for it; write both as in your language",
  };
  HepBlockKind kind
      = message->block != NULL ? hep_block_get_kind (message->block) : HEP_BLOCK_SECTION;

  if (message->kind == HEP_MESSAGE_HEADING)
    return describe_heading (message->block);
  if (message->kind == HEP_MESSAGE_TEXT && kind == HEP_BLOCK_FACT)
    return "a fact about a treatment, in a table";
  if (message->kind == HEP_MESSAGE_TEXT && kind == HEP_BLOCK_QUESTION)
    return "a question to ask the care team";
  return words[message->kind];
}

static const char *
describe_card (HepBlock *card)
{
  static const char *const words[] = {
    [HEP_NOTE_EMERGENCY] = "emergency",
    [HEP_NOTE_URGENT] = "urgent",
    [HEP_NOTE_ADVICE] = "advice",
  };

  return words[hep_block_get_note_style (card)];
}

static gboolean
has_span (HepText *text, HepSpanKind kind)
{
  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  for (gsize i = 0; i < n_spans; i++)
    if (spans[i].kind == kind)
      return TRUE;
  return FALSE;
}

/* What cannot be seen from the text itself; all other tags are explained in CONTRIBUTING.md. */
static void
describe_spans (Entry *entry, HepText *text)
{
  if (has_span (text, HEP_SPAN_PHONE))
    g_string_append (entry->comment, "; a telephone number, to be kept digit by digit");
  if (has_span (text, HEP_SPAN_DRUG))
    g_string_append (entry->comment, "; names a drug: use the name on its box in your country");
  if (has_span (text, HEP_SPAN_VALUE))
    g_string_append (entry->comment, "; a measurement: keep number and unit");
}

static void
collect_cb (const HepMessage *message, gpointer user_data)
{
  Collection *self = user_data;
  const char *markup = hep_text_get_markup (message->text);
  g_autofree char *key = g_strdup_printf ("%s\n%s", message->context, markup);
  Entry *entry = g_hash_table_lookup (self->by_text, key);

  if (entry == NULL)
    {
      entry = g_new0 (Entry, 1);
      entry->context = g_strdup (message->context);
      entry->markup = g_strdup (markup);
      entry->comment = g_string_new (describe (message));
      describe_spans (entry, message->text);
      g_ptr_array_add (self->entries, entry);
      g_hash_table_insert (self->by_text, g_steal_pointer (&key), entry);
    }
  if (message->card != NULL && !entry->is_safety)
    {
      g_autofree char *safety
          = g_strdup_printf ("SAFETY MESSAGE, in a card “%s”: ", describe_card (message->card));

      entry->is_safety = TRUE;
      g_string_prepend (entry->comment, safety);
    }
}

static void
write_string (GString *header, const char *string)
{
  g_string_append_c (header, '"');
  for (; *string != '\0'; string++)
    {
      if (*string == '"' || *string == '\\')
        g_string_append_c (header, '\\');
      g_string_append_c (header, *string);
    }
  g_string_append_c (header, '"');
}

static GBytes *
write_header (Collection *collection)
{
  GString *header = g_string_new (
      "/* SPDX-FileCopyrightText: The Hepatica authors\n * SPDX-License-Identifier: CC-BY-SA-4.0 "
      "*/\n\n/* All that is translated of data/content, for xgettext. Never compiled.\n"
      " * “./dev strings” writes it anew from the pages. */\n#pragma once\n");

  for (guint i = 0; i < collection->entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (collection->entries, i);

      /* "About 5% of people" is no format for printf(), though old releases of xgettext think so.
       */
      g_string_append_printf (header, "\n/* TRANSLATORS: %s. */\n/* xgettext:no-c-format */\nNC_ (",
                              entry->comment->str);
      write_string (header, entry->context);
      g_string_append (header, ", ");
      write_string (header, entry->markup);
      g_string_append (header, ")\n");
    }
  return g_string_free_to_bytes (header);
}

/*
 * hep_tool_strings:
 * @arguments: a content folder, and the file to write
 *
 * Writes all that is translated of the content into a header that xgettext reads. Its own rules for
 * XML differ from release to release and lose whole blocks without a word.
 */
int
hep_tool_strings (char **arguments)
{
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (arguments[0]);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (entry_free);
  g_autoptr (GHashTable) by_text = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Collection collection = { entries, by_text };
  g_autoptr (GError) error = NULL;
  g_autoptr (HepLibrary) library = hep_library_new (folder, &error);
  g_autoptr (GBytes) header = NULL;

  if (library != NULL && hep_library_foreach_message (library, collect_cb, &collection, &error))
    {
      header = write_header (&collection);
      if (hep_tool_write_if_changed (arguments[1], header, &error))
        return 0;
    }
  hep_tool_complain (arguments[0], error);
  return 1;
}
