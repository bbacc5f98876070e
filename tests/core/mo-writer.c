/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "mo-writer.h"

#include <string.h>

#define HEAD_SIZE 28

static void
put (GByteArray *array, guint32 number, gboolean swapped)
{
  guint32 written = swapped ? GUINT32_SWAP_LE_BE (number) : number;

  g_byte_array_append (array, (const guint8 *)&written, sizeof written);
}

/* Appends to both, so that the table says where the string lies. */
static void
put_string (GByteArray *table,
            GByteArray *strings,
            gsize start,
            const char *string,
            gsize length,
            gboolean swapped)
{
  if (length == 0)
    length = strlen (string);
  put (table, (guint32)length, swapped);
  put (table, (guint32)(start + strings->len), swapped);
  g_byte_array_append (strings, (const guint8 *)string, (guint)length);
  g_byte_array_append (strings, (const guint8 *)"", 1);
}

/* Writes a catalogue in the order in which the entries come. */
GBytes *
mo_write (const MoEntry *entries, gsize size, gboolean swapped)
{
  g_autoptr (GByteArray) strings = g_byte_array_new ();
  GByteArray *file = g_byte_array_new ();
  gsize start = HEAD_SIZE + 16 * size;

  put (file, 0x950412deu, swapped);
  put (file, 0, swapped);
  put (file, (guint32)size, swapped);
  put (file, HEAD_SIZE, swapped);
  put (file, (guint32)(HEAD_SIZE + 8 * size), swapped);
  put (file, 0, swapped);
  put (file, (guint32)start, swapped);
  for (gsize i = 0; i < size; i++)
    put_string (file, strings, start, entries[i].text, entries[i].text_length, swapped);
  for (gsize i = 0; i < size; i++)
    put_string (file, strings, start, entries[i].string, entries[i].string_length, swapped);
  g_byte_array_append (file, strings->data, strings->len);
  return g_byte_array_free_to_bytes (file);
}
