/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A topic that must be there, the section of the sidebar it stands in, and words that show that it
 * tells what it must; semicolons between, and of words with a bar between, one is enough. */
typedef struct
{
  const char *section;
  const char *topic;
  const char *words;
} TopicDemand;

#define N_TOPIC_DEMANDS 56

extern const TopicDemand topic_demands[N_TOPIC_DEMANDS];

G_END_DECLS
