/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-edit-distance.h"

#include <string.h>

/* Words and ids are far shorter; the bound keeps the table on the stack. */
#define MAX_LENGTH 64

/**
 * hep_edit_distance:
 * @a: a word in UTF-8
 * @b: another
 *
 * Counts how many characters must be put in, taken out, replaced, or swapped with their
 * neighbour to make @b of @a: the distance of Damerau and Levenshtein in which no piece is edited
 * twice.
 *
 * Returns: the number of edits, or %G_MAXUINT if a word is not UTF-8 or longer than 64 characters
 */
guint
hep_edit_distance (const char *a, const char *b)
{
  gunichar first[MAX_LENGTH], second[MAX_LENGTH];
  guint8 rows[3][MAX_LENGTH + 1];
  guint8 *before = rows[0], *last = rows[1], *row = rows[2];
  gsize n = 0, m = 0;

  g_return_val_if_fail (a != NULL && b != NULL, G_MAXUINT);

  if (!g_utf8_validate (a, -1, NULL) || !g_utf8_validate (b, -1, NULL)
      || g_utf8_strlen (a, -1) > MAX_LENGTH || g_utf8_strlen (b, -1) > MAX_LENGTH)
    return G_MAXUINT;

  for (; *a != '\0'; a = g_utf8_next_char (a))
    first[n++] = g_utf8_get_char (a);
  for (; *b != '\0'; b = g_utf8_next_char (b))
    second[m++] = g_utf8_get_char (b);

  for (gsize j = 0; j <= m; j++)
    row[j] = (guint8)j;
  for (gsize i = 1; i <= n; i++)
    {
      guint8 *oldest = before;

      before = last;
      last = row;
      row = oldest;
      row[0] = (guint8)i;
      for (gsize j = 1; j <= m; j++)
        {
          guint edits = last[j - 1] + (first[i - 1] != second[j - 1] ? 1U : 0U);

          edits = MIN (edits, last[j] + 1U);
          edits = MIN (edits, row[j - 1] + 1U);
          if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
            edits = MIN (edits, before[j - 2] + 1U);
          row[j] = (guint8)edits;
        }
    }
  return row[m];
}
