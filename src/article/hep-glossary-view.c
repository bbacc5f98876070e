/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-glossary-view.h"

#include <glib/gi18n-lib.h>

#include "hep-article-view.h"
#include "hep-blocks.h"
#include "hep-search-key.h"
#include "hep-text-block.h"
#include "hep-wrap-layout.h"

#define LETTER_GAP          6
#define HEADING_LINE_HEIGHT 1.25
/* Words that fill the first screen, and how many follow in each frame. */
#define FIRST_CHUNK 8
#define CHUNK       8
/* Milliseconds without a key, so that nobody hears a number for each letter. */
#define FILTER_DELAY 400

typedef struct
{
  HepGlossaryEntry *entry;
  char *key;       /* what the filter looks in */
  GtkWidget *item; /* NULL until it is built */
  guint letter;
} Word;

typedef struct
{
  char *name;
  guint n_words;
  GtkWidget *button;
  GtkWidget *section; /* these three are NULL until one of its words is built */
  GtkWidget *heading;
  GtkWidget *list;
} Letter;

struct _HepGlossaryView
{
  GtkWidget parent_instance;

  GArray *words;
  GArray *letters;
  guint level;
  guint n_built;
  guint n_shown;
  guint build_id;

  GtkWidget *filter;
  GtkWidget *buttons;
  GtkWidget *count; /* holds the sentence that says how many words there are */
  GtkWidget *column;
};

G_DEFINE_FINAL_TYPE (HepGlossaryView, hep_glossary_view, GTK_TYPE_WIDGET)

static Word *
get_word (HepGlossaryView *self, guint position)
{
  return &g_array_index (self->words, Word, position);
}

static Letter *
get_letter (HepGlossaryView *self, guint position)
{
  return &g_array_index (self->letters, Letter, position);
}

static void
clear_word (gpointer data)
{
  Word *word = data;

  g_object_unref (word->entry);
  g_free (word->key);
}

static void
clear_letter (gpointer data)
{
  g_free (((Letter *)data)->name);
}

/* `language` is NULL for words of the interface. */
static void
add_text (GtkWidget *item, GtkWidget *text, const char *language)
{
  if (language != NULL)
    hep_text_block_set_language (HEP_TEXT_BLOCK (text), language);
  gtk_box_append (GTK_BOX (item), text);
}

static void
build_letter (HepGlossaryView *self, Letter *letter)
{
  g_autofree char *css_class = g_strdup_printf ("heading-%u", MIN (self->level + 1, 6));

  letter->section = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "content");
  letter->heading = hep_blocks_label (letter->name, GTK_ACCESSIBLE_ROLE_HEADING, css_class);
  hep_text_block_set_level (HEP_TEXT_BLOCK (letter->heading), (int)MIN (self->level + 1, 6));
  hep_text_block_set_line_height (HEP_TEXT_BLOCK (letter->heading), HEADING_LINE_HEIGHT);
  letter->list = hep_blocks_box (GTK_ACCESSIBLE_ROLE_LIST, "terms");
  hep_blocks_set_label (letter->list, letter->name);
  gtk_box_append (GTK_BOX (letter->section), letter->heading);
  gtk_box_append (GTK_BOX (letter->section), letter->list);
  gtk_box_append (GTK_BOX (self->column), letter->section);
}

static void
build_word (HepGlossaryView *self, guint position)
{
  Word *word = get_word (self, position);
  Letter *letter = get_letter (self, word->letter);
  const char *language = hep_glossary_entry_get_language (word->entry);
  const char *sound = hep_glossary_entry_get_pronunciation (word->entry);
  guint place = 1;

  if (letter->section == NULL)
    build_letter (self, letter);
  while (place <= position && get_word (self, position - place)->letter == word->letter)
    place++;

  word->item = hep_blocks_box (GTK_ACCESSIBLE_ROLE_LIST_ITEM, "term");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (word->item), GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                  (int)place, GTK_ACCESSIBLE_RELATION_SET_SIZE,
                                  (int)letter->n_words, -1);
  add_text (word->item,
            hep_blocks_label (hep_glossary_entry_get_term (word->entry),
                              GTK_ACCESSIBLE_ROLE_PARAGRAPH, "block-title"),
            language);
  if (sound != NULL)
    {
      /* Translators: how to say a difficult word; %s is its sounds, as in "BY-op-see". */
      g_autofree char *say = g_strdup_printf (_ ("Say it: %s"), sound);

      add_text (word->item, hep_blocks_label (say, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "say"), NULL);
    }
  add_text (word->item,
            hep_blocks_text (hep_glossary_entry_get_definition (word->entry),
                             GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph"),
            language);
  gtk_box_append (GTK_BOX (letter->list), word->item);
}

static gboolean
build (HepGlossaryView *self, guint n_words)
{
  for (; n_words > 0 && self->n_built < self->words->len; n_words--)
    build_word (self, self->n_built++);
  return self->n_built < self->words->len;
}

static void
stop_building (HepGlossaryView *self)
{
  if (self->build_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->build_id);
  self->build_id = 0;
}

/**
 * hep_glossary_view_build_all:
 * @self: a view
 *
 * Makes all words, now.
 */
void
hep_glossary_view_build_all (HepGlossaryView *self)
{
  g_return_if_fail (HEP_IS_GLOSSARY_VIEW (self));

  build (self, G_MAXUINT);
  stop_building (self);
}

static gboolean
build_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  HepGlossaryView *self = HEP_GLOSSARY_VIEW (widget);

  if (build (self, CHUNK))
    return G_SOURCE_CONTINUE;
  self->build_id = 0;
  return G_SOURCE_REMOVE;
}

static char *
dup_count (HepGlossaryView *self)
{
  if (self->n_shown == 0)
    return g_strdup (_ ("No word found. Try fewer letters."));
  /* Translators: %u is how many words the list shows. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u word", "%u words", self->n_shown),
                          self->n_shown);
}

static void
show_count (HepGlossaryView *self)
{
  g_autofree char *sentence = dup_count (self);
  GtkWidget *before = gtk_widget_get_first_child (self->count);

  if (before != NULL)
    gtk_box_remove (GTK_BOX (self->count), before);
  gtk_box_append (GTK_BOX (self->count),
                  hep_blocks_label (sentence, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "hint"));
}

static void
search_changed_cb (HepGlossaryView *self)
{
  g_autofree char *sentence = NULL;

  hep_glossary_view_set_filter (self, gtk_editable_get_text (GTK_EDITABLE (self->filter)));
  sentence = dup_count (self);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Escape clears the entry; in an empty one it is for the window. */
static void
stop_search_cb (HepGlossaryView *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->filter), "");
}

static void
jump_cb (HepGlossaryView *self, GtkWidget *button)
{
  GtkWidget *article = gtk_widget_get_ancestor (GTK_WIDGET (self), HEP_TYPE_ARTICLE_VIEW);

  hep_glossary_view_build_all (self);
  for (guint i = 0; i < self->letters->len; i++)
    if (get_letter (self, i)->button == button && article != NULL)
      hep_article_view_go_to (HEP_ARTICLE_VIEW (article), get_letter (self, i)->heading);
}

static void
add_letter (HepGlossaryView *self, const char *name)
{
  Letter letter = { .name = g_strdup (name) };
  /* Translators: %s is a letter, or "0–9". */
  g_autofree char *label = g_strdup_printf (_ ("Go to the words with %s"), name);

  letter.button = gtk_button_new_with_label (name);
  hep_blocks_set_label (letter.button, label);
  g_signal_connect_object (letter.button, "clicked", G_CALLBACK (jump_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->buttons), letter.button);
  g_array_append_val (self->letters, letter);
}

static void
add_word (HepGlossaryView *self, HepGlossaryEntry *entry)
{
  g_autofree char *letter = hep_glossary_dup_letter (entry);
  g_autofree char *keywords = g_strjoinv ("\n", (char **)hep_glossary_entry_get_keywords (entry));
  g_autofree char *all = g_strconcat (hep_glossary_entry_get_term (entry), "\n", keywords, NULL);
  g_auto (GStrv) parts = g_strsplit (all, "\n", -1);
  g_autoptr (GString) key = g_string_new (NULL);
  Word word = { .entry = g_object_ref (entry) };

  /* A line for each, so that no match runs from one word into the next. */
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *part = hep_search_key_new (parts[i]);

      g_string_append_printf (key, "%s\n", part);
    }
  word.key = g_string_free_and_steal (g_steal_pointer (&key));
  if (self->letters->len == 0
      || !g_str_equal (get_letter (self, self->letters->len - 1)->name, letter))
    add_letter (self, letter);
  word.letter = self->letters->len - 1;
  get_letter (self, word.letter)->n_words++;
  g_array_append_val (self->words, word);
}

static void
hep_glossary_view_dispose (GObject *object)
{
  HepGlossaryView *self = HEP_GLOSSARY_VIEW (object);
  GtkWidget *child;

  stop_building (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (hep_glossary_view_parent_class)->dispose (object);
}

static void
hep_glossary_view_finalize (GObject *object)
{
  HepGlossaryView *self = HEP_GLOSSARY_VIEW (object);

  g_array_unref (self->words);
  g_array_unref (self->letters);
  G_OBJECT_CLASS (hep_glossary_view_parent_class)->finalize (object);
}

static void
hep_glossary_view_class_init (HepGlossaryViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hep_glossary_view_dispose;
  object_class->finalize = hep_glossary_view_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "glossary");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
hep_glossary_view_init (HepGlossaryView *self)
{
  self->words = g_array_new (FALSE, FALSE, sizeof (Word));
  g_array_set_clear_func (self->words, clear_word);
  self->letters = g_array_new (FALSE, FALSE, sizeof (Letter));
  g_array_set_clear_func (self->letters, clear_letter);

  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  self->filter = gtk_search_entry_new ();
  gtk_search_entry_set_placeholder_text (GTK_SEARCH_ENTRY (self->filter), _ ("Find a word"));
  gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (self->filter), FILTER_DELAY);
  hep_blocks_set_label (self->filter, _ ("Find a word"));
  g_signal_connect_object (self->filter, "search-changed", G_CALLBACK (search_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "stop-search", G_CALLBACK (stop_search_cb), self,
                           G_CONNECT_SWAPPED);
  self->buttons = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GROUP, "letters");
  gtk_widget_set_layout_manager (self->buttons, hep_wrap_layout_new (LETTER_GAP));
  hep_blocks_set_label (self->buttons, _ ("Letters"));
  self->count = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, NULL);
  self->column = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "words");

  gtk_widget_set_parent (self->filter, GTK_WIDGET (self));
  gtk_widget_set_parent (self->buttons, GTK_WIDGET (self));
  gtk_widget_set_parent (self->count, GTK_WIDGET (self));
  gtk_widget_set_parent (self->column, GTK_WIDGET (self));
}

/**
 * hep_glossary_view_new:
 * @glossary: the words
 * @level: level of the heading around it
 *
 * Returns: (transfer floating): a view of all the words
 */
GtkWidget *
hep_glossary_view_new (HepGlossary *glossary, guint level)
{
  HepGlossaryView *self;
  g_autoptr (GPtrArray) entries = NULL;

  g_return_val_if_fail (HEP_IS_GLOSSARY (glossary), NULL);

  self = g_object_new (HEP_TYPE_GLOSSARY_VIEW, NULL);
  self->level = level;
  entries = hep_glossary_dup_sorted (glossary);
  for (guint i = 0; i < entries->len; i++)
    add_word (self, g_ptr_array_index (entries, i));
  self->n_shown = self->words->len;
  show_count (self);
  if (build (self, FIRST_CHUNK))
    self->build_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), build_tick_cb, NULL, NULL);
  return GTK_WIDGET (self);
}

/**
 * hep_glossary_view_set_filter:
 * @self: a view
 * @words: what to look for; capitals, accents and hyphens do not matter
 *
 * Shows only the words that have @words in them or in what else people call them. An empty string
 * shows all.
 */
void
hep_glossary_view_set_filter (HepGlossaryView *self, const char *words)
{
  g_autofree char *key = NULL;
  g_autofree guint *n_shown = NULL;

  g_return_if_fail (HEP_IS_GLOSSARY_VIEW (self));
  g_return_if_fail (words != NULL);

  hep_glossary_view_build_all (self);
  key = hep_search_key_new (words);
  n_shown = g_new0 (guint, self->letters->len);
  self->n_shown = 0;
  for (guint i = 0; i < self->words->len; i++)
    {
      Word *word = get_word (self, i);
      gboolean found = strstr (word->key, key) != NULL;

      gtk_widget_set_visible (word->item, found);
      n_shown[word->letter] += found;
      self->n_shown += found;
    }
  for (guint i = 0; i < self->letters->len; i++)
    {
      gtk_widget_set_visible (get_letter (self, i)->section, n_shown[i] > 0);
      gtk_widget_set_sensitive (get_letter (self, i)->button, n_shown[i] > 0);
    }
  show_count (self);
}

/**
 * hep_glossary_view_get_n_shown:
 * @self: a view
 *
 * Returns: how many words are shown
 */
guint
hep_glossary_view_get_n_shown (HepGlossaryView *self)
{
  g_return_val_if_fail (HEP_IS_GLOSSARY_VIEW (self), 0);

  return self->n_shown;
}
