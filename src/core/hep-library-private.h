/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-languages.h"
#include "hep-library.h"
#include "hep-pack.h"
#include "hep-section-private.h"

G_BEGIN_DECLS

/* Shared by the files of the class: the list, its index, the watching. */
struct _HepLibrary
{
  GObject parent_instance;

  GFile *folder;
  GPtrArray *sections;
  GPtrArray *packs;
  GHashTable *positions; /* topic id to its place in reading order + 1; made at first use */

  HepGlossary *glossary; /* these five are made at first use */
  HepSources *sources;
  HepClinic *clinic;
  HepReviews *reviews;
  HepLanguages *languages;

  GPtrArray *monitors;  /* empty unless watched */
  GHashTable *changed;  /* paths that changed since the last quiet moment */
  guint quiet_source;
};

/* A number that says "library index, first form", how many topics there are, and the sections. */
#define HEP_LIBRARY_INDEX_TYPE "(uua" HEP_SECTION_ENTRY_TYPE ")"

/* Who has signed the English pages. */
#define HEP_LIBRARY_REVIEWS "reviews/en.ini"

GVariant *hep_library_index_from_xml   (GBytes *bytes, const char *name, GHashTable *offsets,
                                        GError **error);
GVariant *hep_library_index_from_bytes (GBytes *bytes);
GVariant *hep_library_index_load       (GFile *folder, GError **error);
GBytes   *hep_library_dup_index        (HepLibrary *self);
void      hep_library_take_index       (HepLibrary *self, GVariant *index);
void      hep_library_stop_watching    (HepLibrary *self);
void      hep_library_append_pack      (HepLibrary *self, HepPack *pack);
GFile     *hep_library_find_figure_folder (HepLibrary *self, const char *src);
HepClinic *hep_library_find_pack_clinic   (HepLibrary *self);

G_END_DECLS
