/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-section.h"
#include "hep-topic-private.h"

G_BEGIN_DECLS

/* Id, title, topics. */
#define HEP_SECTION_ENTRY_TYPE "(ssa" HEP_TOPIC_ENTRY_TYPE ")"

HepSection *hep_section_new       (GFile *folder, GVariant *entry);
guint       hep_section_get_size  (HepSection *self);
HepTopic   *hep_section_get_topic (HepSection *self, guint position);
HepTopic   *hep_section_peek      (HepSection *self, guint position);
void        hep_section_adopt     (HepSection *self, guint position, HepTopic *topic);
const char *hep_section_peek_id   (HepSection *self, guint position);

G_END_DECLS
