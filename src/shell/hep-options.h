/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepOptions:
 * @place: what to open, “topic” or “topic#block”; %NULL for where reading stopped
 * @content: folder to read instead of the bundled one, or %NULL
 * @packs: folder in which content packs are looked for instead of the installed ones, or %NULL
 * @show: topic to print as plain text, or %NULL
 * @language: code of the language to read in, or %NULL for the one that is set
 * @beside: code of the language to read beside it, or %NULL
 * @preview: file of translations to show, or %NULL
 * @list_topics: print the list of topics
 * @list_languages: print the list of languages
 * @check_content: print all problems of the content
 * @version: print the version
 * @direction: which way to lay out the window, %GTK_TEXT_DIR_NONE for that of the language
 * @width, @height: size of the window in pixels, 0 for the last one
 * @exit_after_first_frame: quit once the window has been drawn, for measurements
 *
 * What the command line asks for.
 */
typedef struct
{
  char *place;
  char *content;
  char *packs;
  char *show;
  char *language;
  char *beside;
  char *preview;
  gboolean list_topics;
  gboolean list_languages;
  gboolean check_content;
  gboolean version;
  GtkTextDirection direction;
  int width;
  int height;
  gboolean exit_after_first_frame;
} HepOptions;

HepOptions *hep_options_parse (char **arguments, GError **error);
void hep_options_free (HepOptions *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HepOptions, hep_options_free)

G_END_DECLS
