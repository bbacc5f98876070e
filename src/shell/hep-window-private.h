/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-history.h"
#include "hep-reader-page.h"
#include "hep-sidebar.h"
#include "hep-window.h"

G_BEGIN_DECLS

/* Shared by hep-window.c (what the window is) and hep-window-actions.c (what it does). */
struct _HepWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toast_overlay;
  AdwNavigationSplitView *split_view;
  HepSidebar *sidebar;
  HepReaderPage *reader_page;

  HepLibrary *library;
  HepHistory *history;
  GSettings *settings;
  HepAppearance *appearance;
  HepLanguageChoice *languages;
  char *language_class;  /* of the letters; NULL for those of English */
  GtkWidget *last_focus; /* in the content; weak */
  gboolean narrow;
  gboolean sidebar_wanted; /* in a wide window */
  gboolean ring_wanted;    /* around the focus: the keyboard is used */
};

gboolean hep_window_get_sidebar_visible (HepWindow *self);
void hep_window_set_sidebar_visible (HepWindow *self, gboolean visible);
void hep_window_install_actions (GtkWidgetClass *widget_class);
void hep_window_update_actions (HepWindow *self);
void hep_window_update_layout (HepWindow *self);

/* hep-window-content.c */
void hep_window_build_content (HepWindow *self);
void hep_window_note_focus (HepWindow *self);

/* hep-window-text.c */
void hep_window_install_text_actions (GtkWidgetClass *widget_class);
void hep_window_update_text_actions (HepWindow *self);

/* hep-window-links.c */
void hep_window_install_link_actions (GtkWidgetClass *widget_class);

/* hep-window-packs.c */
void hep_window_install_pack_actions (GtkWidgetClass *widget_class);

G_END_DECLS
