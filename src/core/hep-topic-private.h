/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "hep-topic.h"

G_BEGIN_DECLS

/* What the library knows of a topic: its id, and its head if somebody has read it already. The
 * head is title, description, keywords, date, status. */
#define HEP_TOPIC_HEAD_TYPE  "(ssasss)"
#define HEP_TOPIC_ENTRY_TYPE "(sm" HEP_TOPIC_HEAD_TYPE ")"

HepTopic *hep_topic_new         (GFile *folder, const char *section, GVariant *entry);
GVariant *hep_topic_head_new    (HepDocument *document);
void      hep_topic_set_section (HepTopic *self, const char *section);
void      hep_topic_reread      (HepTopic *self);
char     *hep_topic_dup_path    (HepTopic *self);

G_END_DECLS
