/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  HEP_VALUE_ANY,    /* anything but nothing */
  HEP_VALUE_OWN_ID, /* the element's own id */
  HEP_VALUE_ID,     /* the id of something else */
  HEP_VALUE_IDS,    /* ids with spaces between */
  HEP_VALUE_DATE,
  HEP_VALUE_NUMBER,
  HEP_VALUE_DRAWING,
  HEP_VALUE_WORD, /* one of the words */
} HepValueType;

/* An attribute that an element may have. */
typedef struct
{
  const char *name;
  HepValueType type;
  gboolean required;
  const char *const *words;
} HepAttribute;

extern const HepAttribute hep_block_attributes[];

char *hep_attributes_check (const char *element, const HepAttribute *allowed, gboolean block,
                            const char **names, const char **values, int *culprit);

G_END_DECLS
