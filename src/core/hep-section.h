/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * HepSection:
 *
 * One section of the sidebar: a #GListModel of #HepTopic with a title.
 * Properties: id, title (read-only).
 */
#define HEP_TYPE_SECTION (hep_section_get_type ())
G_DECLARE_FINAL_TYPE (HepSection, hep_section, HEP, SECTION, GObject)

const char *hep_section_get_id    (HepSection *self);
const char *hep_section_get_title (HepSection *self);

G_END_DECLS
