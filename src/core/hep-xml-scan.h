/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-content-error.h"

G_BEGIN_DECLS

/* What every content file must fulfil before an XML parser is let loose on it. */
#define HEP_XML_MAX_SIZE       (16 * 1024 * 1024)
#define HEP_XML_MAX_ATTRIBUTES 32

typedef enum
{
  HEP_XML_SCAN_FILE = 0,
  HEP_XML_SCAN_FRAGMENT = 1 << 0, /* part of a file: may be text alone */
  HEP_XML_SCAN_WORDS = 1 << 1,    /* &, < and > may not be characters of the text */
} HepXmlScanFlags;

gboolean hep_xml_scan (const char *data,
                       gsize length,
                       const char *file,
                       HepXmlScanFlags flags,
                       GError **error);
void hep_xml_locate (const char *data, gsize offset, guint *line, guint *column);
gsize hep_xml_get_tag_start (GMarkupParseContext *context);
gsize hep_xml_find_attribute (const char *data, gsize tag, guint position);
GError *hep_xml_error_new (HepContentError code,
                           const char *data,
                           gsize offset,
                           const char *file,
                           const char *format,
                           ...) G_GNUC_PRINTF (5, 6);
GError *hep_xml_error_from_markup (GMarkupParseContext *context,
                                   const char *data,
                                   gsize length,
                                   const char *file,
                                   const GError *error);

G_END_DECLS
