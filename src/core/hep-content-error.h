/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HepContentError:
 * @HEP_CONTENT_ERROR_XML: not well-formed, or uses a part of XML that pages may not use
 * @HEP_CONTENT_ERROR_VOCABULARY: an element, attribute or value that is not in the vocabulary
 * @HEP_CONTENT_ERROR_STRUCTURE: known words in a wrong place, or something missing
 * @HEP_CONTENT_ERROR_LIMIT: too deep, too long or too many
 * @HEP_CONTENT_ERROR_READ: the file cannot be read
 * @HEP_CONTENT_ERROR_VERSION: made for another version of the program
 *
 * What can be wrong with a content file. The error knows where: hep_content_error_get_position().
 */
typedef enum
{
  HEP_CONTENT_ERROR_XML,
  HEP_CONTENT_ERROR_VOCABULARY,
  HEP_CONTENT_ERROR_STRUCTURE,
  HEP_CONTENT_ERROR_LIMIT,
  HEP_CONTENT_ERROR_READ,
  HEP_CONTENT_ERROR_VERSION,
} HepContentError;

#define HEP_CONTENT_ERROR (hep_content_error_quark ())

GQuark   hep_content_error_quark        (void);
GError  *hep_content_error_new          (HepContentError code, const char *file, guint line,
                                         guint column, const char *format, ...) G_GNUC_PRINTF (5, 6);
gboolean hep_content_error_get_position (const GError *error, const char **file, guint *line,
                                         guint *column);
const char *hep_content_error_get_sentence (const GError *error);

G_END_DECLS
