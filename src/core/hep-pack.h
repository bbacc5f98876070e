/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-clinic.h"
#include "hep-sources.h"

G_BEGIN_DECLS

/**
 * HepPack:
 *
 * A content pack: topics, drawings, sources and a clinic's file, each of them if it has them,
 * installed beside the content of the program. Everything in it was read but the pages, and its
 * ids begin with the pack's own, so that nothing of the program's is replaced.
 */
#define HEP_TYPE_PACK (hep_pack_get_type ())
G_DECLARE_FINAL_TYPE (HepPack, hep_pack, HEP, PACK, GObject)

/* The form that the program reads; pack.ini says which one the pack has. */
#define HEP_PACK_FORMAT 1

HepPack *hep_pack_new (GFile *place, const char *name, GError **error);
GFile *hep_pack_get_folder (HepPack *self);
const char *hep_pack_get_title (HepPack *self);
const char *hep_pack_get_version (HepPack *self);
GVariant *hep_pack_get_index (HepPack *self);
HepSources *hep_pack_get_sources (HepPack *self);
HepClinic *hep_pack_get_clinic (HepPack *self);
gboolean hep_pack_owns (HepPack *self, const char *id);

G_END_DECLS
