/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-figure-dialog.h"

#include "hep-dialog.h"
#include "hep-figure-frame.h"
#include "hep-figure-view.h"

/* What the dialog needs around the drawing: its bar, margins, and the buttons of the parts. */
#define AROUND_WIDTH  48
#define AROUND_HEIGHT 220
#define MIN_HEIGHT    200

/* `width` and `height` are those of the window; %NULL if the drawing cannot be read. */
AdwDialog *
hep_figure_dialog_new (HepLibrary *library,
                       HepBlock *block,
                       GSettings *settings,
                       int width,
                       int height)
{
  const char *src = hep_block_get_attribute (block, "src");
  g_autoptr (HepFigure) figure = NULL;
  GtkWidget *view, *page, *scroller;
  AdwDialog *dialog;

  g_return_val_if_fail (HEP_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (hep_block_get_kind (block) == HEP_BLOCK_FIGURE, NULL);

  figure = src != NULL ? hep_library_load_figure (library, src, NULL) : NULL;
  if (figure == NULL)
    return NULL;

  view = hep_figure_view_new_large (block, figure, "en-GB",
                                    MAX (MIN_HEIGHT, height - AROUND_HEIGHT));
  page = hep_figure_frame_new (settings);
  gtk_box_append (GTK_BOX (page), view);

  scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), page);
  /* As the column of a page: its letters are those that the reader has chosen. */
  gtk_widget_add_css_class (scroller, "document");
  gtk_widget_add_css_class (scroller, "reading");

  dialog = hep_dialog_new (hep_text_get_plain (hep_block_get_title (block)), scroller);
  adw_dialog_set_content_width (dialog, MAX (1, width - AROUND_WIDTH));
  adw_dialog_set_content_height (dialog, MAX (1, height - AROUND_WIDTH));
  return dialog;
}
