/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HepCatalogue:
 *
 * The translations of one language, as gettext compiles them (.mo) or as translators write them
 * (.po). Immutable and reference-counted. What it says is not to be trusted:
 * hep_translation_check() decides what is shown.
 */
typedef struct _HepCatalogue HepCatalogue;

#define HEP_TYPE_CATALOGUE (hep_catalogue_get_type ())

GType hep_catalogue_get_type (void);
HepCatalogue *hep_catalogue_new_from_mo (GBytes *bytes, const char *name, GError **error);
HepCatalogue *hep_catalogue_new_from_po (GBytes *bytes, const char *name, GError **error);
HepCatalogue *hep_catalogue_ref (HepCatalogue *self);
void hep_catalogue_unref (HepCatalogue *self);
const char *hep_catalogue_get_language (HepCatalogue *self);
guint hep_catalogue_get_size (HepCatalogue *self);
const char *hep_catalogue_lookup (HepCatalogue *self, const char *context, const char *text);
gboolean hep_catalogue_is_outdated (HepCatalogue *self, const char *context, const char *text);
guint hep_catalogue_get_line (HepCatalogue *self, const char *context, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepCatalogue, hep_catalogue_unref)

G_END_DECLS
