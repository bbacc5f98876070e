/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-spacer.h"

G_DEFINE_ENUM_TYPE (HepSpacing,
                    hep_spacing,
                    G_DEFINE_ENUM_VALUE (HEP_SPACING_NORMAL, "normal"),
                    G_DEFINE_ENUM_VALUE (HEP_SPACING_WIDE, "wide"),
                    G_DEFINE_ENUM_VALUE (HEP_SPACING_WIDEST, "widest"))

G_DEFINE_INTERFACE (HepTextSpacer, hep_text_spacer, GTK_TYPE_WIDGET)

static void
hep_text_spacer_default_init (HepTextSpacerInterface *iface)
{
}

static HepTextSpacer *
find (GtkWidget *widget)
{
  g_assert (GTK_IS_WIDGET (widget));

  return (HepTextSpacer *)gtk_widget_get_ancestor (widget, HEP_TYPE_TEXT_SPACER);
}

/**
 * hep_text_spacer_get_line_factor:
 * @widget: a text
 *
 * Returns: by how much its lines are further apart than usual, 1 for not at all
 */
double
hep_text_spacer_get_line_factor (GtkWidget *widget)
{
  static const double factors[] = { 1, 1.2, 1.4 };
  HepTextSpacer *spacer;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 1);

  spacer = find (widget);
  return spacer != NULL ? factors[HEP_TEXT_SPACER_GET_IFACE (spacer)->get_lines (spacer)] : 1;
}

/**
 * hep_text_spacer_get_letter_spacing:
 * @widget: a text
 *
 * The widest is what WCAG 1.4.12 asks for.
 *
 * Returns: how much is added between its letters, in font sizes
 */
double
hep_text_spacer_get_letter_spacing (GtkWidget *widget)
{
  static const double spacings[] = { 0, 0.06, 0.12 };
  HepTextSpacer *spacer;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 0);

  spacer = find (widget);
  return spacer != NULL ? spacings[HEP_TEXT_SPACER_GET_IFACE (spacer)->get_letters (spacer)] : 0;
}
