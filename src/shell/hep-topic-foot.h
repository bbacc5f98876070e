/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-library.h"

G_BEGIN_DECLS

/**
 * HepTopicFoot:
 *
 * What stands at the end of a page: the related topics, the previous and the next one.
 */
#define HEP_TYPE_TOPIC_FOOT (hep_topic_foot_get_type ())
G_DECLARE_FINAL_TYPE (HepTopicFoot, hep_topic_foot, HEP, TOPIC_FOOT, GtkBox)

void hep_topic_foot_show (HepTopicFoot *self,
                          HepLibrary *library,
                          HepTopic *topic,
                          HepDocument *document);

G_END_DECLS
