/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HepChancePicture:
 *
 * So many of so many people, each drawn: those meant are solid, the others are outlines.
 */
#define HEP_TYPE_CHANCE_PICTURE (hep_chance_picture_get_type ())
G_DECLARE_FINAL_TYPE (HepChancePicture, hep_chance_picture, HEP, CHANCE_PICTURE, GtkWidget)

GtkWidget *hep_chance_picture_new (guint n, guint of);

G_END_DECLS
