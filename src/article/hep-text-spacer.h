/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How far apart a reader wants lines or letters; the nicks are "normal", "wide" and "widest". */
typedef enum
{
  HEP_SPACING_NORMAL,
  HEP_SPACING_WIDE,
  HEP_SPACING_WIDEST,
} HepSpacing;

GType hep_spacing_get_type (void);
#define HEP_TYPE_SPACING (hep_spacing_get_type ())

/**
 * HepTextSpacer:
 *
 * A widget that says how far apart lines and letters are in the text blocks within it.
 */
#define HEP_TYPE_TEXT_SPACER (hep_text_spacer_get_type ())
G_DECLARE_INTERFACE (HepTextSpacer, hep_text_spacer, HEP, TEXT_SPACER, GtkWidget)

struct _HepTextSpacerInterface
{
  GTypeInterface parent_iface;

  HepSpacing (*get_lines)   (HepTextSpacer *self);
  HepSpacing (*get_letters) (HepTextSpacer *self);
};

double hep_text_spacer_get_line_factor    (GtkWidget *widget);
double hep_text_spacer_get_letter_spacing (GtkWidget *widget);

G_END_DECLS
