/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-catalogue.h"
#include "hep-library.h"

G_BEGIN_DECLS

/* Each runs with the arguments after its name and returns the program's exit status. */
int hep_tool_check        (char **arguments);
int hep_tool_index        (char **arguments);
int hep_tool_figure       (char **arguments);
int hep_tool_resource     (char **arguments);
int hep_tool_review_sheet (char **arguments);
int hep_tool_needs_review (char **arguments);
int hep_tool_sign         (char **arguments);
int hep_tool_strings      (char **arguments);
int hep_tool_pseudo       (char **arguments);
int hep_tool_reviews      (char **arguments);

/* For all of them: errors in one form, and output that leaves unchanged files alone. */
void     hep_tool_complain         (const char *folder, const GError *error);
gboolean hep_tool_write_if_changed (const char *path, GBytes *content, GError **error);
GBytes  *hep_tool_load             (const char *path, GError **error);

/* Translations, as they stand in po/. */
char        **hep_tool_read_linguas   (const char *po);
HepCatalogue *hep_tool_load_catalogue (const char *po, const char *code, GError **error);
HepReviews   *hep_tool_load_reviews   (const char *folder, const char *code, GError **error);
HepDocument  *hep_tool_translate      (HepDocument *document, const char *po, const char *code,
                                       GError **error);
gboolean      hep_tool_list_languages (GString *xml, HepLibrary *library, const char *po,
                                       const char *index, GError **error);

/* For the commands with options: whether they are right; the one topic they are about, read; or NULL after a complaint. */
gboolean     hep_tool_parse_alone   (char **arguments, const char *usage,
                                     const GOptionEntry *entries);
char        *hep_tool_parse_options (char **arguments, const char *usage,
                                     const GOptionEntry *entries);
HepDocument *hep_tool_load_topic    (const char *folder, const char *id, HepLibrary **library);

G_END_DECLS
