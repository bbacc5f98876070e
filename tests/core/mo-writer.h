/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* An entry of a compiled catalogue, right or wrong; its text holds the context too. */
typedef struct
{
  const char *text;
  const char *string;
  gsize text_length; /* 0 for that of the C string */
  gsize string_length;
} MoEntry;

GBytes *mo_write (const MoEntry *entries, gsize size, gboolean swapped);

G_END_DECLS
