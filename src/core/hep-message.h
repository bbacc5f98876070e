/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-library.h"

G_BEGIN_DECLS

typedef enum
{
  HEP_MESSAGE_TITLE,       /* of a page */
  HEP_MESSAGE_SUMMARY,     /* of a page */
  HEP_MESSAGE_KEYWORDS,    /* of a page or of a word; with commas, only for search */
  HEP_MESSAGE_HEADING,     /* of a section, list, table, card, or whoever is quoted */
  HEP_MESSAGE_TEXT,        /* a paragraph, fact or question */
  HEP_MESSAGE_CAPTION,     /* of a drawing */
  HEP_MESSAGE_DESCRIPTION, /* of a drawing, told in words */
  HEP_MESSAGE_ALTERNATIVE, /* of a drawing, in one breath */
  HEP_MESSAGE_PART,        /* of a drawing */
  HEP_MESSAGE_CHANCE,      /* who is counted in a picture of chances, or over which time */
  HEP_MESSAGE_SECTION,     /* of the sidebar */
  HEP_MESSAGE_TERM,        /* a word of the glossary */
  HEP_MESSAGE_DEFINITION,  /* what it means */
  HEP_MESSAGE_SOURCE,      /* a source that is not a publication */
  HEP_MESSAGE_SYNONYMS,    /* a line of the table of synonyms */
} HepMessageKind;

/* Contexts of what is not in a page: the file's path, which no topic can have for its id. */
#define HEP_MESSAGE_GLOSSARY "glossary.xml"
#define HEP_MESSAGE_LIBRARY  "library.xml"
#define HEP_MESSAGE_SOURCES  "sources.xml"
#define HEP_MESSAGE_WORDS    "synonyms"

/* One text that is translated as a whole. Valid only while it is told. */
typedef struct
{
  HepMessageKind kind;
  const char *context; /* the topic's id, or one of those above */
  HepText *text;
  HepBlock *block; /* (nullable): where it stands in a page */
  HepBlock *card;  /* (nullable): the care card that it belongs to: a safety message */
} HepMessage;

typedef void (*HepMessageFunc) (const HepMessage *message, gpointer user_data);

void hep_document_foreach_message (HepDocument *document, HepMessageFunc func, gpointer user_data);
gboolean hep_library_foreach_message (HepLibrary *library,
                                      HepMessageFunc func,
                                      gpointer user_data,
                                      GError **error);

G_END_DECLS
