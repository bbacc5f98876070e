/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-page-attribute.h"

#include "hep-block.h"

G_BEGIN_DECLS

/* Which part of the document an element makes. */
typedef enum
{
  HEP_ROLE_PAGE,
  HEP_ROLE_WRAPPER, /* nothing of its own: its blocks go to the block around it */
  HEP_ROLE_SUMMARY,
  HEP_ROLE_KEYWORDS,
  HEP_ROLE_REVISION,
  HEP_ROLE_CREDIT,
  HEP_ROLE_RELATED,
  HEP_ROLE_BLOCK,
  HEP_ROLE_TITLE,
  HEP_ROLE_ALTERNATIVE,
  HEP_ROLE_DESCRIPTION,
} HepElementRole;

typedef enum
{
  HEP_CONTENT_ELEMENTS, /* elements only */
  HEP_CONTENT_PLAIN,    /* characters only */
  HEP_CONTENT_LABEL,    /* text without links and terms */
  HEP_CONTENT_TEXT,     /* text */
} HepContentModel;

typedef struct _HepElement HepElement;

/* An element that may stand in another. Those of a higher stage come after those of a lower. */
typedef struct
{
  const HepElement *element;
  guint stage;
  gboolean required;
  gboolean once;
} HepChild;

struct _HepElement
{
  const char *name;
  HepElementRole role;
  HepBlockKind kind;
  HepContentModel content;
  gboolean filled; /* must hold at least one block */
  const HepAttribute *attributes;
  const HepChild *children;
};

extern const HepElement  hep_element_page;
extern const char *const hep_fact_keys[];

const HepChild *hep_element_find_child (const HepElement *self, const char *name);
gboolean        hep_element_is_known   (const char *name);

G_END_DECLS
