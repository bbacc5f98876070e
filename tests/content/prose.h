/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A word, in bytes of the text it stands in. */
typedef struct
{
  gsize start;
  gsize end;
} ProseWord;

typedef struct
{
  gsize start;
  gsize end;
  guint first_word; /* position in the words of the text */
  guint n_words;
  gboolean complete; /* ends with a full stop, a question mark or a colon */
} ProseSentence;

/* A text cut into sentences and words. */
typedef struct
{
  GArray *words;     /* of ProseWord */
  GArray *sentences; /* of ProseSentence */
} Prose;

typedef struct
{
  guint sentences;
  guint words;
  guint syllables;
} ProseCount;

Prose *prose_new   (const char *text);
void   prose_free  (Prose *self);
double prose_grade (const ProseCount *count);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Prose, prose_free)

G_END_DECLS
