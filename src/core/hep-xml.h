/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-content-error.h"

G_BEGIN_DECLS

/**
 * HepXmlReader:
 *
 * Reads a small XML file strictly by a table of its elements: the glossary, the library, a drawing. Lives only while hep_xml_read() runs.
 */
typedef struct _HepXmlReader HepXmlReader;

/* Lists are words with a space between. */
typedef struct
{
  const char *name;
  const char *parents;  /* the elements it may stand in; "" for the root */
  const char *required; /* attributes */
  const char *optional; /* attributes */
  gboolean has_text;
} HepXmlElement;

/* The functions return FALSE with an error set to stop; text() gets the characters of an element
 * that has text. */
typedef struct
{
  const char *xmlns;
  const HepXmlElement *elements;
  gsize n_elements;
  gboolean (*start) (HepXmlReader *reader, const char *element, gpointer user_data, GError **error);
  gboolean (*end) (HepXmlReader *reader, const char *element, gpointer user_data, GError **error);
  void (*text) (const char *text, gsize length, gpointer user_data);
} HepXmlFormat;

gboolean    hep_xml_read                 (GBytes *bytes, const char *name, const HepXmlFormat *format,
                                          gpointer user_data, GError **error);
const char *hep_xml_reader_get_attribute (HepXmlReader *self, const char *name);
gsize       hep_xml_reader_get_offset    (HepXmlReader *self);
gboolean    hep_xml_reader_fail          (HepXmlReader *self, GError **error, HepContentError code,
                                          const char *attribute, const char *format,
                                          ...) G_GNUC_PRINTF (5, 6);

G_END_DECLS
