/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-content-error.h"

G_BEGIN_DECLS

#define PAGE_CASE_ACCEPTED (-1)

/* A page that is right or wrong. Where it is wrong stands a “^”, which is not part of it. */
typedef struct
{
  const char *name;
  int code;           /* of HepContentError, or PAGE_CASE_ACCEPTED */
  const char *body;   /* goes into a page that is right; a whole file if it holds "<page" */
  const char *says;   /* what the sentence must hold */
  gboolean beyond_schema; /* beyond what a schema can see */
} PageCase;

extern const PageCase page_cases[];

char *page_case_build (const PageCase *self, guint *line, guint *column);

G_END_DECLS
