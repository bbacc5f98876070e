/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "mutator.h"

#include <string.h>

#define MAX_STEPS 4
#define MAX_PIECE 64
#define MAX_TIMES 40

struct _Mutator
{
  guint64 state;
  GPtrArray *words; /* of strings, which stand in files of this kind */
};

/*
 * mutator_new:
 * @words: of strings; at least one
 */
Mutator *
mutator_new (guint64 seed, GPtrArray *words)
{
  Mutator *self = g_new0 (Mutator, 1);

  g_assert (words->len > 0);

  self->state = seed;
  self->words = g_ptr_array_ref (words);
  return self;
}

void
mutator_free (Mutator *self)
{
  g_ptr_array_unref (self->words);
  g_free (self);
}

/*
 * mutator_choose:
 *
 * The generator is SplitMix64: not GRand, whose numbers may change with GLib's version.
 *
 * Returns: a number below @n_choices
 */
guint32
mutator_choose (Mutator *self, gsize n_choices)
{
  guint64 z = (self->state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15));

  g_assert (n_choices > 0);

  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return (guint32)((z ^ (z >> 31)) % n_choices);
}

static void
insert (GByteArray *data, gsize place, const void *piece, gsize length)
{
  gsize old = data->len;

  g_byte_array_set_size (data, (guint)(old + length));
  memmove (data->data + place + length, data->data + place, old - place);
  memcpy (data->data + place, piece, length);
}

/* A piece of the data, of which the length is 0 only when there is none. */
static gsize
choose_piece (Mutator *self, GByteArray *data, gsize *length)
{
  gsize start = mutator_choose (self, data->len);

  *length = 1 + mutator_choose (self, MIN (MAX_PIECE, data->len - start));
  return start;
}

static void
flip_bit (Mutator *self, GByteArray *data)
{
  data->data[mutator_choose (self, data->len)] ^= (guint8)(1 << mutator_choose (self, 8));
}

static void
set_byte (Mutator *self, GByteArray *data)
{
  data->data[mutator_choose (self, data->len)] = (guint8)mutator_choose (self, 256);
}

static void
cut_piece (Mutator *self, GByteArray *data)
{
  gsize length;
  gsize start = choose_piece (self, data, &length);

  g_byte_array_remove_range (data, (guint)start, (guint)length);
}

static void
truncate (Mutator *self, GByteArray *data)
{
  g_byte_array_set_size (data, mutator_choose (self, data->len));
}

static void
repeat_piece (Mutator *self, GByteArray *data)
{
  gsize length;
  gsize start = choose_piece (self, data, &length);
  g_autofree guint8 *piece = g_memdup2 (data->data + start, length);
  guint times = 1 + mutator_choose (self, MAX_TIMES);

  for (guint i = 0; i < times; i++)
    insert (data, start, piece, length);
}

static void
swap_pieces (Mutator *self, GByteArray *data)
{
  gsize length;
  gsize start = choose_piece (self, data, &length);
  g_autofree guint8 *piece = g_memdup2 (data->data + start, length);

  g_byte_array_remove_range (data, (guint)start, (guint)length);
  insert (data, mutator_choose (self, data->len + 1), piece, length);
}

static void
insert_word (Mutator *self, GByteArray *data)
{
  const char *word = g_ptr_array_index (self->words, mutator_choose (self, self->words->len));

  insert (data, mutator_choose (self, data->len + 1), word, strlen (word));
}

static void
graft (Mutator *self, GByteArray *data, GBytes *other)
{
  gsize size;
  const guint8 *from = g_bytes_get_data (other, &size);
  gsize start = size > 0 ? mutator_choose (self, size) : 0;
  gsize rest = MIN (size - start, MAX_PIECE * 4);

  if (rest > 0)
    insert (data, mutator_choose (self, data->len + 1), from + start,
            1 + mutator_choose (self, rest));
}

/*
 * mutator_apply:
 * @other: another file of the same kind, of which pieces are put in
 *
 * Returns: (transfer full): @bytes with a few things wrong
 */
GByteArray *
mutator_apply (Mutator *self, GBytes *bytes, GBytes *other)
{
  gsize size;
  const guint8 *from = g_bytes_get_data (bytes, &size);
  GByteArray *data = g_byte_array_sized_new ((guint)size);
  guint n_steps = 1 + mutator_choose (self, MAX_STEPS);

  g_byte_array_append (data, from, (guint)size);
  for (guint i = 0; i < n_steps; i++)
    {
      static void (*const steps[]) (Mutator *, GByteArray *)
          = { flip_bit, set_byte, cut_piece, repeat_piece, swap_pieces, insert_word, insert_word };
      guint step = mutator_choose (self, G_N_ELEMENTS (steps) + 2);

      if (data->len == 0)
        insert_word (self, data);
      else if (step < G_N_ELEMENTS (steps))
        steps[step](self, data);
      else if (step == G_N_ELEMENTS (steps))
        graft (self, data, other);
      else if (mutator_choose (self, 4) == 0) /* what is cut short says little of the rest */
        truncate (self, data);
    }
  return data;
}
