/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-fold-rules.h"

static gboolean
holds_note (HepBlock *block, HepNoteStyle first, HepNoteStyle last)
{
  if (hep_block_get_kind (block) == HEP_BLOCK_NOTE && hep_block_get_note_style (block) >= first
      && hep_block_get_note_style (block) <= last)
    return TRUE;
  for (guint i = 0; i < hep_block_get_n_children (block); i++)
    if (holds_note (hep_block_get_child (block, i), first, last))
      return TRUE;
  return FALSE;
}

/* Whom to call, and when, is never folded away and never left out. */
static gboolean
is_safety (HepBlock *block)
{
  return holds_note (block, HEP_NOTE_EMERGENCY, HEP_NOTE_URGENT);
}

/**
 * hep_fold_rules_get_own:
 * @block: a block
 *
 * Returns: why the block itself is to be folded, whatever stands around it
 */
HepFoldReason
hep_fold_rules_get_own (HepBlock *block)
{
  g_return_val_if_fail (block != NULL, HEP_FOLD_NOT);

  switch (hep_block_get_sensitivity (block))
    {
    case HEP_SENSITIVITY_OUTLOOK:
      return HEP_FOLD_OUTLOOK;
    case HEP_SENSITIVITY_HARD:
      return HEP_FOLD_SENSITIVE;
    case HEP_SENSITIVITY_NONE:
    default:
      break;
    }
  if (hep_block_get_depth (block) == HEP_DEPTH_DETAIL)
    return HEP_FOLD_DETAIL;
  return HEP_FOLD_NOT;
}

/**
 * hep_fold_rules_get_reason:
 * @block: a block
 * @around: the reason that the section it stands in gives it
 * @opened: that of the fold it is in already
 *
 * Tells whether a block goes into a fold of its own. When to call for help is never folded away,
 * whatever surrounds it. A section keeps its heading in sight and folds what is under it.
 *
 * Returns: why it goes into a fold, %HEP_FOLD_NOT if it does not
 */
HepFoldReason
hep_fold_rules_get_reason (HepBlock *block, HepFoldReason around, HepFoldReason opened)
{
  HepFoldReason reason = around;

  g_return_val_if_fail (block != NULL, HEP_FOLD_NOT);

  if (is_safety (block))
    return HEP_FOLD_NOT;
  if (hep_block_get_kind (block) != HEP_BLOCK_SECTION)
    reason = MAX (reason, hep_fold_rules_get_own (block));
  return reason > opened ? reason : HEP_FOLD_NOT;
}

/**
 * hep_fold_rules_is_outlook:
 * @block: a block
 *
 * Figures about outlook are left out, heading and all, when the reader wants none offered; but not
 * with them whom to call.
 *
 * Returns: whether the block goes when such parts are not offered
 */
gboolean
hep_fold_rules_is_outlook (HepBlock *block)
{
  g_return_val_if_fail (block != NULL, FALSE);

  return hep_block_get_sensitivity (block) == HEP_SENSITIVITY_OUTLOOK && !is_safety (block);
}

/**
 * hep_fold_rules_is_key:
 * @block: a block
 *
 * A block is shown whole or not at all, so one key point in a list keeps the list.
 *
 * Returns: whether the block belongs to the page in short, whatever stands around it
 */
gboolean
hep_fold_rules_is_key (HepBlock *block)
{
  g_return_val_if_fail (block != NULL, FALSE);

  if (hep_block_get_depth (block) == HEP_DEPTH_KEY
      || holds_note (block, HEP_NOTE_EMERGENCY, HEP_NOTE_ADVICE))
    return TRUE;
  for (guint i = 0; i < hep_block_get_n_children (block); i++)
    if (hep_fold_rules_is_key (hep_block_get_child (block, i)))
      return TRUE;
  return FALSE;
}

/**
 * hep_fold_rules_is_summary:
 * @section: a section of a page
 *
 * A section of key points stands on a card; one of care cards does not: no cards inside cards.
 *
 * Returns: whether the section is the page in short
 */
gboolean
hep_fold_rules_is_summary (HepBlock *section)
{
  g_return_val_if_fail (section != NULL, FALSE);

  return hep_block_get_depth (section) == HEP_DEPTH_KEY
         && !holds_note (section, HEP_NOTE_TIP, HEP_NOTE_ADVICE);
}
