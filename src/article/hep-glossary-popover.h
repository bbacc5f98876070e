/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "hep-glossary.h"

G_BEGIN_DECLS

/**
 * HepGlossaryPopover:
 *
 * A word of the article explained, beside the word. Opening it moves the focus in; closing it
 * gives the focus back to the word.
 */
#define HEP_TYPE_GLOSSARY_POPOVER (hep_glossary_popover_get_type ())
G_DECLARE_FINAL_TYPE (HepGlossaryPopover, hep_glossary_popover, HEP, GLOSSARY_POPOVER, GtkPopover)

GtkWidget *hep_glossary_popover_new (HepGlossaryEntry *entry, const char *language,
                                     gboolean has_list);
void       hep_glossary_popover_open (HepGlossaryPopover *self, GtkWidget *parent, GtkWidget *word);

G_END_DECLS
