/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-block-private.h"

G_DEFINE_BOXED_TYPE (HepBlock, hep_block, hep_block_ref, hep_block_unref)

static void
block_clear (gpointer data)
{
  HepBlock *self = data;

  g_free (self->id);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_clear_pointer (&self->title, hep_text_unref);
  g_clear_pointer (&self->text, hep_text_unref);
  g_clear_pointer (&self->alternative, hep_text_unref);
  g_clear_pointer (&self->description, hep_text_unref);
  g_clear_pointer (&self->attributes, g_ptr_array_unref);
  g_clear_pointer (&self->children, g_ptr_array_unref);
}

/*
 * hep_block_new:
 *
 * Makes an empty block, to be filled before it is shown to anybody.
 */
HepBlock *
hep_block_new (HepBlockKind kind)
{
  HepBlock *self = g_atomic_rc_box_new0 (HepBlock);

  self->kind = kind;
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify)hep_block_unref);
  return self;
}

/*
 * hep_block_set_attribute:
 *
 * Keeps a value for hep_block_get_attribute(), in place of the one before.
 */
void
hep_block_set_attribute (HepBlock *self, const char *name, const char *value)
{
  g_assert (self != NULL);
  g_assert (name != NULL);
  g_assert (value != NULL);

  if (self->attributes == NULL)
    self->attributes = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < self->attributes->len; i += 2)
    if (g_str_equal (self->attributes->pdata[i], name))
      {
        g_set_str ((char **)&self->attributes->pdata[i + 1], value);
        return;
      }
  g_ptr_array_add (self->attributes, g_strdup (name));
  g_ptr_array_add (self->attributes, g_strdup (value));
}

/**
 * hep_block_ref:
 * @self: a block
 *
 * Takes a reference. A block keeps the blocks inside it alive, not the one around it. May be
 * called from any thread.
 *
 * Returns: (transfer full): @self
 */
HepBlock *
hep_block_ref (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_atomic_rc_box_acquire (self);
}

/**
 * hep_block_unref:
 * @self: (transfer full): a block
 *
 * Drops a reference; the last one frees the block. May be called from any thread.
 */
void
hep_block_unref (HepBlock *self)
{
  g_return_if_fail (self != NULL);
  g_atomic_rc_box_release_full (self, block_clear);
}

/**
 * hep_block_get_kind:
 * @self: a block
 *
 * Returns: what it is
 */
HepBlockKind
hep_block_get_kind (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, HEP_BLOCK_PARAGRAPH);
  return self->kind;
}

/**
 * hep_block_get_id:
 * @self: a block
 *
 * Gets the name by which the block is found again: the writer's own, or one made of the topic's id
 * and the block's English text (for a list, row and the like: the first text inside it), so that
 * it stays the same however the page around it changes.
 *
 * Returns: (transfer none): the id, unique in the page
 */
const char *
hep_block_get_id (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->id;
}

/**
 * hep_block_get_line:
 * @self: a block
 *
 * Returns: the line of the file on which the block's tag begins, 1 for the first
 */
guint
hep_block_get_line (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->line;
}

/**
 * hep_block_get_column:
 * @self: a block
 *
 * Returns: the column at which the block's tag begins, in characters, 1 for the first
 */
guint
hep_block_get_column (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->column;
}

/**
 * hep_block_get_depth:
 * @self: a block
 *
 * Returns: in which forms of the article the block is unfolded; its own word, nothing inherited
 */
HepDepth
hep_block_get_depth (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, HEP_DEPTH_STANDARD);
  return self->depth;
}

/**
 * hep_block_is_sensitive:
 * @self: a block
 *
 * Returns: whether the block is to stay folded until the reader asks for it
 */
gboolean
hep_block_is_sensitive (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  return self->sensitivity != HEP_SENSITIVITY_NONE;
}

/**
 * hep_block_get_sensitivity:
 * @self: a block
 *
 * Returns: what makes the block one that a reader has to ask for
 */
HepSensitivity
hep_block_get_sensitivity (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, HEP_SENSITIVITY_NONE);
  return self->sensitivity;
}

/**
 * hep_block_get_sources:
 * @self: a block
 *
 * Gets the sources on which the block rests: its own, else those of the nearest block around it
 * that names any.
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of sources.xml, maybe none
 */
const char *const *
hep_block_get_sources (HepBlock *self)
{
  static const char *const none[] = { NULL };

  g_return_val_if_fail (self != NULL, NULL);
  return self->sources != NULL ? (const char *const *)self->sources->pdata : none;
}

/**
 * hep_block_get_title:
 * @self: a block
 *
 * Gets the title of a section, list, table, note or entry of terms, the caption of a figure, or
 * whom a quote quotes.
 *
 * Returns: (transfer none) (nullable): the title
 */
HepText *
hep_block_get_title (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->title;
}

/**
 * hep_block_get_text:
 * @self: a block
 *
 * Gets the text of a paragraph, part, fact or question. Other blocks have blocks instead.
 *
 * Returns: (transfer none) (nullable): the text
 */
HepText *
hep_block_get_text (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->text;
}

/**
 * hep_block_get_alternative:
 * @self: a block
 *
 * Gets what stands in a figure's place for somebody who does not see it, in one breath.
 *
 * Returns: (transfer none) (nullable): the alternative text
 */
HepText *
hep_block_get_alternative (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->alternative;
}

/**
 * hep_block_get_description:
 * @self: a block
 *
 * Gets the figure told in words: all that the drawing says, for everybody to read.
 *
 * Returns: (transfer none) (nullable): the description
 */
HepText *
hep_block_get_description (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->description;
}

/**
 * hep_block_get_note_style:
 * @self: a block
 *
 * Returns: what kind of note it is; meaningful for notes only
 */
HepNoteStyle
hep_block_get_note_style (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, HEP_NOTE_TIP);
  return self->note_style;
}

/**
 * hep_block_get_attribute:
 * @self: a block
 * @name: `src` of a figure; `ref` and `block` of a part; `n`, `of`, `group` and `time` of a
 *   chance; `key` of a fact; `stage` of questions; `header` of a cell, which is `column` or `row`
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if the block has none
 */
const char *
hep_block_get_attribute (HepBlock *self, const char *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; self->attributes != NULL && i < self->attributes->len; i += 2)
    if (g_str_equal (self->attributes->pdata[i], name))
      return self->attributes->pdata[i + 1];
  return NULL;
}

/**
 * hep_block_get_n_children:
 * @self: a block
 *
 * Returns: how many blocks stand directly inside it
 */
guint
hep_block_get_n_children (HepBlock *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->children->len;
}

/**
 * hep_block_get_child:
 * @self: a block
 * @position: which one, from 0
 *
 * Returns: (transfer none): a block inside it
 */
HepBlock *
hep_block_get_child (HepBlock *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->children->len, NULL);

  return self->children->pdata[position];
}
