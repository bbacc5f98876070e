/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-contents-button.h"

#include "hep-dialog.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HepContentsButton
{
  GtkWidget parent_instance;

  GtkWidget *menu_button;

  HepArticleView *article;
  HepContentsList list;  /* what opens next */
  GtkWidget *chosen;     /* where to go once all is closed; weak */
  GtkWidget *last_focus; /* where it was before a key opened the popover; weak */
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (HepContentsButton, hep_contents_button, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_NARROW = 1,
} HepContentsButtonProperty;

static GParamSpec *properties[PROP_NARROW + 1];

/* What is no longer open would still count among what the button says of itself. */
static gboolean
drop_popover_cb (gpointer user_data)
{
  HepContentsButton *self = HEP_CONTENTS_BUTTON (user_data);
  GtkPopover *popover = self->menu_button != NULL
                            ? gtk_menu_button_get_popover (GTK_MENU_BUTTON (self->menu_button))
                            : NULL;

  if (popover != NULL && !gtk_widget_get_visible (GTK_WIDGET (popover)))
    gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->menu_button), NULL);
  return G_SOURCE_REMOVE;
}

/* What closes gives the focus back to where it was; only then can it go elsewhere. */
static void
closed_cb (HepContentsButton *self)
{
  /* The page may have changed meanwhile. */
  if (self->chosen != NULL && self->article != NULL
      && gtk_widget_is_ancestor (self->chosen, GTK_WIDGET (self->article)))
    hep_article_view_go_to (self->article, self->chosen);
  else
    hep_dialog_return_focus (self->last_focus);
  g_clear_weak_pointer (&self->last_focus);
  g_clear_weak_pointer (&self->chosen);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, drop_popover_cb, g_object_ref (self), g_object_unref);
}

static void
chosen_cb (HepContentsButton *self, GtkWidget *stop, GtkWidget *contents)
{
  GtkWidget *popover = gtk_widget_get_ancestor (contents, GTK_TYPE_POPOVER);
  GtkWidget *dialog = gtk_widget_get_ancestor (contents, ADW_TYPE_DIALOG);

  g_set_weak_pointer (&self->chosen, stop);
  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
  else if (dialog != NULL)
    adw_dialog_close (ADW_DIALOG (dialog));
}

static GtkWidget *
new_contents (HepContentsButton *self)
{
  GtkWidget *contents = hep_contents_new (self->article, self->list);

  self->list = HEP_CONTENTS_SECTIONS;
  g_signal_connect_object (contents, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  return contents;
}

/* Made anew each time: the page may be another, or show more of itself. */
static void
create_popover_cb (GtkMenuButton *button, gpointer user_data)
{
  HepContentsButton *self = HEP_CONTENTS_BUTTON (user_data);
  GtkWidget *popover;

  if (self->article == NULL)
    return;
  popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), new_contents (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("On this page"), -1);
  g_signal_connect_object (popover, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (button, popover);
}

/* Where a popover has no room. */
static void
present_sheet (HepContentsButton *self)
{
  GtkWidget *contents;
  AdwDialog *dialog;

  if (self->article == NULL)
    return;
  contents = new_contents (self);
  dialog = hep_dialog_new (_ ("On This Page"), contents);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  hep_dialog_present (dialog, GTK_WIDGET (self));
  hep_contents_focus_list (HEP_CONTENTS (contents));
}

static void
set_narrow (HepContentsButton *self, gboolean narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
hep_contents_button_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((HepContentsButtonProperty)prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, HEP_CONTENTS_BUTTON (object)->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hep_contents_button_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  switch ((HepContentsButtonProperty)prop_id)
    {
    case PROP_NARROW:
      set_narrow (HEP_CONTENTS_BUTTON (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hep_contents_button_dispose (GObject *object)
{
  HepContentsButton *self = HEP_CONTENTS_BUTTON (object);

  g_clear_pointer (&self->menu_button, gtk_widget_unparent);
  g_clear_weak_pointer (&self->chosen);
  g_clear_weak_pointer (&self->last_focus);
  g_clear_object (&self->article);

  G_OBJECT_CLASS (hep_contents_button_parent_class)->dispose (object);
}

static void
hep_contents_button_class_init (HepContentsButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hep_contents_button_get_property;
  object_class->set_property = hep_contents_button_set_property;
  object_class->dispose = hep_contents_button_dispose;

  properties[PROP_NARROW]
      = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
hep_contents_button_init (HepContentsButton *self)
{
  self->menu_button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->menu_button), "view-list-bullet-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->menu_button), create_popover_cb,
                                         self, NULL);
  gtk_widget_set_tooltip_text (self->menu_button, _ ("On This Page"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("On this page"), -1);
  gtk_widget_set_parent (self->menu_button, GTK_WIDGET (self));
}

/* The article whose parts are listed. */
void
hep_contents_button_set_article (HepContentsButton *self, HepArticleView *article)
{
  g_return_if_fail (HEP_IS_CONTENTS_BUTTON (self));
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (article));

  g_set_object (&self->article, article);
}

void
hep_contents_button_open (HepContentsButton *self, HepContentsList list)
{
  GtkRoot *root;

  g_return_if_fail (HEP_IS_CONTENTS_BUTTON (self));

  self->list = list;
  if (self->narrow)
    {
      present_sheet (self);
      return;
    }
  root = gtk_widget_get_root (GTK_WIDGET (self));
  g_set_weak_pointer (&self->last_focus, root != NULL ? gtk_root_get_focus (root) : NULL);
  gtk_menu_button_popup (GTK_MENU_BUTTON (self->menu_button));
}
