/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A content folder of its own for a test, small and right: sections "start" (alpha, beta) and
 * "more" (gamma), one word "lobe", one drawing with the part "liver". */
typedef struct
{
  char *path;
  GFile *file;
} ContentFolder;

ContentFolder *content_folder_new (void);
void content_folder_free (ContentFolder *self);
void content_folder_write (ContentFolder *self, const char *path, const char *text);
void content_folder_write_page (ContentFolder *self,
                                const char *id,
                                const char *links,
                                const char *body);
char *content_folder_read (ContentFolder *self, const char *path);
void content_folder_remove (ContentFolder *self, const char *path);

/* Runs the main loop until a condition holds; fails the test after ten seconds. */
typedef gboolean (*ConditionFunc) (gpointer user_data);
void await (ConditionFunc condition, gpointer user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ContentFolder, content_folder_free)

G_END_DECLS
