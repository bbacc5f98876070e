/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "hep-clinic.h"
#include "hep-figure.h"
#include "hep-glossary.h"
#include "hep-reviews.h"
#include "hep-section.h"
#include "hep-sources.h"
#include "hep-topic.h"

G_BEGIN_DECLS

/**
 * HepLibrary:
 *
 * A folder of content, bundled or a writer's own: a #GListModel of #HepSection.
 * Nothing but the index is read until somebody asks for it. What find, get and suggest return
 * stays the library's own; what new and load return is the caller's.
 * Signal "reload-failed" (GError): a watched library.xml is broken, so the old order is kept.
 */
#define HEP_TYPE_LIBRARY (hep_library_get_type ())
G_DECLARE_FINAL_TYPE (HepLibrary, hep_library, HEP, LIBRARY, GObject)

HepLibrary  *hep_library_new             (GFile *folder, GError **error);
GFile       *hep_library_get_folder      (HepLibrary *self);
HepTopic    *hep_library_find_topic      (HepLibrary *self, const char *id);
HepTopic    *hep_library_get_neighbour   (HepLibrary *self, HepTopic *topic, int step);
HepTopic    *hep_library_suggest_topic   (HepLibrary *self, const char *wrong_id);
HepGlossary *hep_library_get_glossary    (HepLibrary *self, GError **error);
HepSources  *hep_library_get_sources     (HepLibrary *self, GError **error);
HepClinic   *hep_library_get_clinic      (HepLibrary *self, GError **error);
HepReviews  *hep_library_get_reviews     (HepLibrary *self, GError **error);
GPtrArray   *hep_library_add_packs       (HepLibrary *self, GFile *place);
HepFigure   *hep_library_load_figure     (HepLibrary *self, const char *src, GError **error);
void         hep_library_watch           (HepLibrary *self);

G_END_DECLS
