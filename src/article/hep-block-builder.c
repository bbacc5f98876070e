/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-block-builder-private.h"

#include "hep-blocks.h"
#include "hep-fold-rules.h"
#include "hep-fold.h"
#include "hep-language.h"
#include "hep-translation.h"
#include "hep-text-block.h"

#include <glib/gi18n-lib.h>

/* Large letters need less air between the lines. */
#define HEADING_LINE_HEIGHT 1.25

/* What all articles are written in. */
#define SOURCE_LANGUAGE "en-GB"

/* Blocks that wait for their turn: `n` children of a section (or of the page, when `section` is
 * NULL) that go into `parent`, together in a fold if they are not to be seen at once. */
typedef struct
{
  GtkWidget *parent;
  HepBlock *section;
  guint first;
  guint n;
  guint level;
  HepFoldReason reason; /* why these go into a fold */
  HepFoldReason around; /* what the section they stand in gives them */
  HepFoldReason opened; /* the fold they are in already */
} HepBuildTask;

static HepBlock *
get_child (HepBlockBuilder *self, HepBlock *section, guint position)
{
  return section != NULL ? hep_block_get_child (section, position)
                         : hep_document_get_block (self->document, position);
}

static guint
count_run (HepBlockBuilder *self,
           HepBlock *section,
           guint first,
           guint n_children,
           HepFoldReason around,
           HepFoldReason opened)
{
  HepFoldReason reason
      = hep_fold_rules_get_reason (get_child (self, section, first), around, opened);
  guint n = 1;

  while (reason != HEP_FOLD_NOT && first + n < n_children
         && hep_fold_rules_get_reason (get_child (self, section, first + n), around, opened)
                == reason)
    n++;
  return n;
}

static void
push_children (HepBlockBuilder *self,
               GtkWidget *parent,
               HepBlock *section,
               guint level,
               HepFoldReason around,
               HepFoldReason opened)
{
  guint n_children = section != NULL ? hep_block_get_n_children (section)
                                     : hep_document_get_n_blocks (self->document);
  GList *after = g_queue_peek_head_link (&self->tasks);
  guint n;

  for (guint i = 0; i < n_children; i += n)
    {
      HepBuildTask *task = g_new (HepBuildTask, 1);
      HepFoldReason reason
          = hep_fold_rules_get_reason (get_child (self, section, i), around, opened);

      n = count_run (self, section, i, n_children, around, opened);
      *task = (HepBuildTask){ parent, section, i, n, level, reason, around, opened };
      g_queue_insert_before (&self->tasks, after, task);
    }
}

static GtkWidget *
new_fold (HepBlockBuilder *self, HepFoldReason reason, HepBlock *first, guint n_blocks)
{
  HepText *title = n_blocks == 1 ? hep_block_get_title (first) : NULL;
  HepText *section = self->section != NULL ? hep_block_get_title (self->section) : NULL;
  GtkWidget *fold = hep_fold_new (reason, title != NULL ? hep_text_get_plain (title) : NULL,
                                  section != NULL ? hep_text_get_plain (section) : NULL);

  if (title != NULL)
    hep_text_block_set_language (hep_fold_get_title (HEP_FOLD (fold)),
                                 hep_block_builder_get_language_of (self, first));
  return fold;
}

static GtkWidget *
build_section (HepBlockBuilder *self, HepBlock *block, HepBlock *twin, const HepBuildTask *task)
{
  GtkWidget *box = hep_blocks_box (
      GTK_ACCESSIBLE_ROLE_GENERIC,
      task->section == NULL && task->first == 0 && hep_fold_rules_is_summary (block) ? "key-card"
                                                                                     : "section");
  guint level = MIN (task->level + 1, 6);
  GtkWidget *heading = hep_block_builder_heading (self, block, hep_block_get_title (block), level);

  gtk_box_append (GTK_BOX (box),
                  hep_block_builder_put_heading_beside (self, block, twin, heading, level));
  push_children (self, box, block, level, MAX (task->around, hep_fold_rules_get_own (block)),
                 task->opened);
  return box;
}

static GtkWidget *
build_block (HepBlockBuilder *self, HepBlock *block, guint level)
{
  GtkWidget *widget = hep_blocks_build (self, block, level);

  hep_block_builder_register (self, block, widget);
  return widget;
}

/* One calm line in the place of parts that the reader wants none offered of. */
static GtkWidget *
new_outlook_line (void)
{
  GtkWidget *line = hep_blocks_label (_ ("Figures about outlook are left out here. "
                                         "You can switch them on in Preferences."),
                                      GTK_ACCESSIBLE_ROLE_PARAGRAPH, "hint");

  gtk_widget_add_css_class (line, HEP_STAND_IN_CLASS);
  return line;
}

static void
run_outlook_line (HepBlockBuilder *self, const HepBuildTask *task)
{
  GtkWidget *line = new_outlook_line ();

  gtk_box_append (GTK_BOX (task->parent), line);
  for (guint i = 0; i < task->n; i++)
    {
      HepBlock *block = get_child (self, task->section, task->first + i);

      hep_block_builder_register (self, block, line);
      if (i == 0)
        hep_reading_depth_add_block (self->depth, block, line);
    }
}

static void
run_fold (HepBlockBuilder *self, const HepBuildTask *task)
{
  GtkWidget *fold
      = new_fold (self, task->reason, get_child (self, task->section, task->first), task->n);

  gtk_box_append (GTK_BOX (task->parent), fold);
  hep_reading_depth_add_fold (self->depth, HEP_FOLD (fold), task->reason);
  for (guint i = task->n; i > 0; i--)
    {
      HepBuildTask *inner = g_new (HepBuildTask, 1);

      *inner = *task;
      inner->parent = hep_fold_get_content (HEP_FOLD (fold));
      inner->first = task->first + i - 1;
      inner->n = 1;
      inner->reason = HEP_FOLD_NOT;
      inner->opened = task->reason;
      g_queue_push_head (&self->tasks, inner);
    }
}

static void
run_task (HepBlockBuilder *self, const HepBuildTask *task)
{
  HepBlock *block = get_child (self, task->section, task->first);
  HepBlock *twin = hep_block_builder_get_twin (self, task->section, task->first);
  GtkWidget *widget;

  self->opened = task->opened;
  self->section = task->section;
  if (!self->outlook && (task->reason == HEP_FOLD_OUTLOOK || hep_fold_rules_is_outlook (block)))
    {
      run_outlook_line (self, task);
      return;
    }
  if (task->reason != HEP_FOLD_NOT)
    {
      run_fold (self, task);
      return;
    }
  if (hep_block_get_kind (block) != HEP_BLOCK_SECTION)
    widget = hep_block_builder_put_beside (self, block, twin,
                                           build_block (self, block, task->level), task->level);
  else
    {
      widget = build_section (self, block, twin, task);
      hep_block_builder_register (self, block, widget);
    }
  gtk_box_append (GTK_BOX (task->parent), widget);
  hep_reading_depth_add_block (self->depth, block, widget);
}

const char *
hep_block_builder_get_page_language (HepBlockBuilder *self)
{
  g_assert (self != NULL);

  if (hep_document_get_source (self->document) == NULL)
    return hep_block_builder_get_source_language (self);
  return hep_document_get_language (self->document);
}

/* Title and summary are in one language, which need not be that of the blocks. */
static void
append_head (HepBlockBuilder *self, GtkWidget *text, HepText *twin)
{
  HepTranslationState state = hep_document_get_title_state (self->document);

  hep_text_block_set_language (
      HEP_TEXT_BLOCK (text),
      state > HEP_TRANSLATION_DONE ? SOURCE_LANGUAGE : hep_block_builder_get_page_language (self));
  hep_block_builder_mark (self, text, state);
  gtk_box_append (GTK_BOX (self->column), hep_block_builder_put_text_beside (self, text, twin));
}

/* The block whose words stand first in a block: the sign beside a list item belongs to them. A row
 * keeps to its table, or its columns would change places. */
static HepBlock *
find_words (HepBlock *block)
{
  while (hep_block_get_title (block) == NULL && hep_block_get_text (block) == NULL
         && hep_block_get_n_children (block) > 0 && hep_block_get_kind (block) != HEP_BLOCK_ROW
         && hep_block_get_kind (block) != HEP_BLOCK_TABLE)
    block = hep_block_get_child (block, 0);
  return block;
}

/* A builder of single blocks, without a column. */
HepBlockBuilder *
hep_block_builder_new_quiet (HepDocument *document,
                             HepLibrary *library,
                             const char *language,
                             HepReadingLevel level,
                             gboolean outlook)
{
  HepBlockBuilder *self = g_new0 (HepBlockBuilder, 1);

  self->document = hep_document_ref (document);
  self->library = library != NULL ? g_object_ref (library) : NULL;
  self->language = g_strdup (language);
  self->shown = g_array_new (FALSE, FALSE, sizeof (HepShownBlock));
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_widget = g_hash_table_new (NULL, NULL);
  self->depth = hep_reading_depth_new (document, level);
  self->outlook = outlook;
  g_queue_init (&self->tasks);
  return self;
}

/**
 * hep_block_builder_new:
 * @document: the article
 * @beside: (nullable): the same article in the language that is read beside it, or %NULL
 * @library: (nullable): where figures, sources and the clinic come from
 * @language: (nullable): BCP 47 code of an article that is no translation, %NULL for English
 * @column: the box the blocks go into; it must outlive the builder
 * @level: how much of the article is read at first
 * @outlook: whether figures about outlook are offered
 *
 * Puts the title, the description and the draft notice into @column. The blocks follow when
 * hep_block_builder_run() is called.
 *
 * Returns: (transfer full): the builder
 */
HepBlockBuilder *
hep_block_builder_new (HepDocument *document,
                       HepDocument *beside,
                       HepLibrary *library,
                       const char *language,
                       GtkBox *column,
                       HepReadingLevel level,
                       gboolean outlook)
{
  HepBlockBuilder *self;
  HepText *description;
  GtkWidget *draft;

  g_return_val_if_fail (document != NULL, NULL);
  g_return_val_if_fail (library == NULL || HEP_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GTK_IS_BOX (column), NULL);

  self = hep_block_builder_new_quiet (document, library, language, level, outlook);
  self->column = GTK_WIDGET (column);
  hep_block_builder_init_languages (self, beside, level);

  append_head (self, hep_block_builder_heading (self, NULL, hep_document_get_title (document), 1),
               beside != NULL ? hep_document_get_title (beside) : NULL);
  description = hep_document_get_description (document);
  if (description != NULL)
    append_head (
        self,
        hep_block_builder_text (self, NULL, description, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "lead"),
        beside != NULL ? hep_document_get_description (beside) : NULL);
  draft = hep_draft_block_new (self);
  if (draft != NULL)
    gtk_box_append (column, draft);
  push_children (self, self->column, NULL, 1, HEP_FOLD_NOT, HEP_FOLD_NOT);
  return self;
}

/**
 * hep_block_builder_free:
 * @self: (transfer full): the builder
 *
 * Forgets the blocks that are not built; those in the column stay.
 */
void
hep_block_builder_free (HepBlockBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->twin, hep_block_builder_free);
  g_clear_pointer (&self->english, hep_block_builder_free);
  g_queue_clear_full (&self->tasks, g_free);
  g_array_unref (self->shown);
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->by_widget);
  hep_reading_depth_free (self->depth);
  g_free (self->language);
  g_clear_object (&self->library);
  hep_document_unref (self->document);
  g_free (self);
}

/**
 * hep_block_builder_run:
 * @self: the builder
 * @n_blocks: about how many blocks to build now, %G_MAXUINT for all
 *
 * Builds the next blocks of the page, and after the last one the list of its sources.
 *
 * Returns: whether anything is left to build
 */
gboolean
hep_block_builder_run (HepBlockBuilder *self, guint n_blocks)
{
  guint start;

  g_return_val_if_fail (self != NULL, FALSE);

  start = self->n_built;
  while (self->n_built - start < n_blocks)
    {
      g_autofree HepBuildTask *task = g_queue_pop_head (&self->tasks);

      if (task == NULL)
        {
          if (!self->finished)
            gtk_box_append (GTK_BOX (self->column), hep_sources_block_new (self));
          self->finished = TRUE;
          return FALSE;
        }
      run_task (self, task);
    }
  return TRUE;
}

/**
 * hep_block_builder_get_document:
 * @self: the builder
 *
 * Returns: (transfer none): the article
 */
HepDocument *
hep_block_builder_get_document (HepBlockBuilder *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->document;
}

/**
 * hep_block_builder_get_library:
 * @self: the builder
 *
 * Returns: (transfer none) (nullable): where figures, sources and the clinic come from
 */
HepLibrary *
hep_block_builder_get_library (HepBlockBuilder *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->library;
}

/**
 * hep_block_builder_get_column:
 * @self: the builder
 *
 * Returns: (transfer none) (nullable): what the blocks go into
 */
GtkWidget *
hep_block_builder_get_column (HepBlockBuilder *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->column;
}

/**
 * hep_block_builder_get_language_of:
 * @self: the builder
 * @block: a block of the page
 *
 * Returns: (transfer none): BCP 47 code of the block's own words: English where a page in another
 *   language has no translation of them
 */
const char *
hep_block_builder_get_language_of (HepBlockBuilder *self, HepBlock *block)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (block != NULL, NULL);

  if (hep_block_get_translation (block) == HEP_TRANSLATION_SOURCE)
    return hep_block_builder_get_page_language (self);
  return hep_block_get_language (block);
}

/**
 * hep_block_builder_get_source_language:
 * @self: the builder
 *
 * Returns: (transfer none): BCP 47 code of what the library gives as it was written
 */
const char *
hep_block_builder_get_source_language (HepBlockBuilder *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language != NULL ? self->language : SOURCE_LANGUAGE;
}

/**
 * hep_block_builder_get_depth:
 * @self: the builder
 *
 * Returns: (transfer none): how much of the article is read
 */
HepReadingDepth *
hep_block_builder_get_depth (HepBlockBuilder *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->depth;
}

/**
 * hep_block_builder_register:
 * @self: the builder
 * @block: a block of the page
 * @widget: what shows it; it must live as long as the column
 *
 * Makes the block findable by its id, and lets it run in the direction of its language.
 */
void
hep_block_builder_register (HepBlockBuilder *self, HepBlock *block, GtkWidget *widget)
{
  HepShownBlock shown;
  const char *language;

  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  self->n_built++;
  /* Signs stand on the side where the lines of the article begin, whatever the interface does. */
  language = hep_block_builder_get_language_of (self, find_words (block));
  gtk_widget_set_direction (widget,
                            hep_language_is_rtl (language) ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  shown.id = hep_block_get_id (block);
  shown.widget = widget;
  if (shown.id == NULL || !g_hash_table_insert (self->by_id, (gpointer)shown.id, widget))
    return;
  g_hash_table_insert (self->by_widget, widget, (gpointer)shown.id);
  g_array_append_val (self->shown, shown);
}

/**
 * hep_block_builder_add_children:
 * @self: the builder
 * @box: the box the blocks go into
 * @block: the block that holds them
 * @level: level of the heading they stand under
 *
 * Builds the blocks inside another block.
 */
void
hep_block_builder_add_children (HepBlockBuilder *self, GtkWidget *box, HepBlock *block, guint level)
{
  HepFoldReason around;
  HepFoldReason opened;
  guint n;

  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_BOX (box));

  opened = self->opened;
  around = hep_block_get_kind (block) == HEP_BLOCK_ITEM ? hep_fold_rules_get_own (block)
                                                        : HEP_FOLD_NOT;
  for (guint i = 0; i < hep_block_get_n_children (block); i += n)
    {
      HepBlock *child = hep_block_get_child (block, i);
      HepFoldReason reason = hep_fold_rules_get_reason (child, around, opened);
      GtkWidget *parent = box;

      n = count_run (self, block, i, hep_block_get_n_children (block), around, opened);
      if (reason == HEP_FOLD_OUTLOOK && !self->outlook)
        {
          GtkWidget *line = new_outlook_line ();

          gtk_box_append (GTK_BOX (box), line);
          for (guint j = i; j < i + n; j++)
            hep_block_builder_register (self, hep_block_get_child (block, j), line);
          continue;
        }
      if (reason != HEP_FOLD_NOT)
        {
          GtkWidget *fold = new_fold (self, reason, child, n);

          gtk_box_append (GTK_BOX (box), fold);
          hep_reading_depth_add_fold (self->depth, HEP_FOLD (fold), reason);
          parent = hep_fold_get_content (HEP_FOLD (fold));
          self->opened = reason;
        }
      for (guint j = i; j < i + n; j++)
        gtk_box_append (GTK_BOX (parent),
                        build_block (self, hep_block_get_child (block, j), level));
      self->opened = opened;
    }
}

/**
 * hep_block_builder_text:
 * @self: the builder
 * @block: (nullable): the block whose words they are, %NULL for words of the interface
 * @text: the words
 * @role: what they are
 * @css_class: (nullable): how they look
 *
 * Returns: (transfer floating): a text block in the language of @block
 */
GtkWidget *
hep_block_builder_text (HepBlockBuilder *self,
                        HepBlock *block,
                        HepText *text,
                        GtkAccessibleRole role,
                        const char *css_class)
{
  GtkWidget *widget;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  widget = hep_text_block_new (text, role);
  if (block != NULL)
    {
      hep_text_block_set_language (HEP_TEXT_BLOCK (widget),
                                   hep_block_builder_get_language_of (self, block));
      hep_block_builder_mark (self, widget, hep_block_get_translation (block));
    }
  if (css_class != NULL)
    gtk_widget_add_css_class (widget, css_class);
  return widget;
}

/**
 * hep_block_builder_heading:
 * @self: the builder
 * @block: (nullable): the block whose words they are, %NULL for words of the interface
 * @text: the words
 * @level: 1 for the title of the page
 *
 * Returns: (transfer floating): a heading
 */
GtkWidget *
hep_block_builder_heading (HepBlockBuilder *self, HepBlock *block, HepText *text, guint level)
{
  g_autofree char *css_class = g_strdup_printf ("heading-%u", level);
  GtkWidget *heading
      = hep_block_builder_text (self, block, text, GTK_ACCESSIBLE_ROLE_HEADING, css_class);

  hep_text_block_set_level (HEP_TEXT_BLOCK (heading), level);
  hep_text_block_set_line_height (HEP_TEXT_BLOCK (heading), HEADING_LINE_HEIGHT);
  return heading;
}
