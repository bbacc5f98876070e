/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-article-view.h"

HepLibrary  *fixture_library      (void);
HepDocument *fixture_document     (void);
HepDocument *fixture_parse        (const char *body);
HepDocument *fixture_parse_status (const char *body, const char *status);
HepDocument *fixture_parse_revision (const char *body, const char *status, const char *date);
GtkWidget   *fixture_view         (HepDocument *document, HepLibrary *library);
GtkWidget   *fixture_present      (GtkWidget *view, int width, int height);
GtkWidget   *fixture_find         (GtkWidget *widget, GType type, guint position);
GtkWidget   *fixture_find_text    (GtkWidget *widget, const char *text);
const char  *fixture_text         (GtkWidget *widget);
