/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The context menu of the text: what the keys do, for those who do not know them. */

#include "config.h"

#include "hep-text-selection-private.h"

#include <glib/gi18n-lib.h>

#include "hep-blocks.h"
#include "hep-text-block-private.h"

static void
closed_cb (HepTextSelection *self)
{
  HepTextBlock *block = self->caret;

  if (self->focus != NULL && gtk_widget_get_mapped (self->focus))
    gtk_widget_grab_focus (self->focus);
  else if (block != NULL && gtk_widget_get_mapped (GTK_WIDGET (block)))
    hep_text_selection_focus (self, block);
}

static GMenu *
create_model (HepTextSelection *self, HepTextBlock *block)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) text = g_menu_new ();
  g_autoptr (GMenu) more = g_menu_new ();

  g_menu_append (text, _ ("_Copy"), "article.copy");
  g_menu_append (text, _ ("Select _All"), "article.select-all");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (text));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (more));
  g_signal_emit_by_name (self, "populate-menu", more, block);

  return menu;
}

/* Opens the menu of a block at a rectangle of the container. Once closed it stays, hidden, until
 * the next one opens, for what was chosen in it comes only then. */
void
hep_text_selection_open_menu (HepTextSelection *self,
                              HepTextBlock *block,
                              const graphene_rect_t *area)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));
  g_assert (HEP_IS_TEXT_BLOCK (block));
  g_assert (area != NULL);

  g_autoptr (GMenu) model = create_model (self, block);

  hep_text_selection_close_menu (self);
  g_set_weak_pointer (&self->menu, gtk_popover_menu_new_from_model (G_MENU_MODEL (model)));
  hep_blocks_set_label (self->menu, _ ("Context menu"));
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->menu), GTK_POS_BOTTOM);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu),
                               &(GdkRectangle){ (int)area->origin.x, (int)area->origin.y,
                                                MAX (1, (int)area->size.width),
                                                MAX (1, (int)area->size.height) });
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  g_signal_connect_object (self->menu, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->menu, self->container);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* Takes the menu away, open or not. */
void
hep_text_selection_close_menu (HepTextSelection *self)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));

  if (self->menu != NULL)
    gtk_widget_unparent (self->menu);
  g_clear_weak_pointer (&self->menu);
}

/* At the caret of the block that is read. */
static gboolean
menu_key_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  HepTextSelection *self = user_data;
  HepTextBlock *block = hep_text_selection_get_focused_block (self);
  graphene_rect_t caret;
  graphene_point_t point;

  if (block == NULL)
    return FALSE;

  hep_text_block_get_caret_rect (block, hep_text_block_get_caret (block), &caret);
  if (!gtk_widget_compute_point (GTK_WIDGET (block), self->container, &caret.origin, &point))
    return FALSE;

  caret.origin = point;
  hep_text_selection_open_menu (self, block, &caret);

  return TRUE;
}

void
hep_text_selection_add_menu (HepTextSelection *self)
{
  g_assert (HEP_IS_TEXT_SELECTION (self));

  GtkEventController *shortcuts = gtk_shortcut_controller_new ();
  const char *const triggers[] = { "Menu", "<Shift>F10" };

  for (gsize i = 0; i < G_N_ELEMENTS (triggers); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (shortcuts),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (triggers[i]),
                          gtk_callback_action_new (menu_key_cb, self, NULL)));

  hep_text_selection_add_controller (self, shortcuts);
}
