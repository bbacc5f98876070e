/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-document.h"

G_BEGIN_DECLS

/**
 * HepTopic:
 *
 * One row of the contents: what the library knows of an article before it is opened.
 * Properties: id, title, description, keywords, date, status, section (all read-only).
 * Signal "changed": the page's file, or what it shows of others, changed; load it again.
 * hep_topic_load() reads the page each time; the document is the caller's.
 */
#define HEP_TYPE_TOPIC (hep_topic_get_type ())
G_DECLARE_FINAL_TYPE (HepTopic, hep_topic, HEP, TOPIC, GObject)

const char        *hep_topic_get_id          (HepTopic *self);
const char        *hep_topic_get_title       (HepTopic *self);
const char        *hep_topic_get_description (HepTopic *self);
const char *const *hep_topic_get_keywords    (HepTopic *self);
const char        *hep_topic_get_date        (HepTopic *self);
const char        *hep_topic_get_status      (HepTopic *self);
const char        *hep_topic_get_section     (HepTopic *self);
HepDocument       *hep_topic_load            (HepTopic *self, GError **error);

G_END_DECLS
