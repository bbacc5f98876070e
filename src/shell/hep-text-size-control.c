/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-text-size-control.h"

#include "hep-appearance.h"

#include <glib/gi18n.h>

struct _HepTextSizeControl
{
  GtkBox parent_instance;

  GtkWidget *reset_button;
  int text_size;
};

G_DEFINE_FINAL_TYPE (HepTextSizeControl, hep_text_size_control, GTK_TYPE_BOX)

typedef enum
{
  PROP_TEXT_SIZE = 1,
} HepTextSizeControlProperty;

static GParamSpec *properties[PROP_TEXT_SIZE + 1];

static void
update_button (HepTextSizeControl *self)
{
  /* Translators: a text size in per cent, as in "150%" */
  g_autofree char *label = g_strdup_printf (_ ("%d%%"), self->text_size);
  g_autofree char *name
      /* Translators: the name, for screen readers, of a button; %d is per cent */
      = g_strdup_printf (_ ("Text size %d%%. Set to normal size"), self->text_size);

  gtk_button_set_label (GTK_BUTTON (self->reset_button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reset_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
hep_text_size_control_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  HepTextSizeControl *self = HEP_TEXT_SIZE_CONTROL (object);

  switch ((HepTextSizeControlProperty)prop_id)
    {
    case PROP_TEXT_SIZE:
      g_value_set_int (value, self->text_size);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hep_text_size_control_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  HepTextSizeControl *self = HEP_TEXT_SIZE_CONTROL (object);

  switch ((HepTextSizeControlProperty)prop_id)
    {
    case PROP_TEXT_SIZE:
      if (self->text_size == g_value_get_int (value))
        return;
      self->text_size = g_value_get_int (value);
      update_button (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hep_text_size_control_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HEP_TYPE_TEXT_SIZE_CONTROL);

  G_OBJECT_CLASS (hep_text_size_control_parent_class)->dispose (object);
}

static void
hep_text_size_control_class_init (HepTextSizeControlClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hep_text_size_control_get_property;
  object_class->set_property = hep_text_size_control_set_property;
  object_class->dispose = hep_text_size_control_dispose;

  properties[PROP_TEXT_SIZE] = g_param_spec_int (
      "text-size", NULL, NULL, HEP_TEXT_SIZE_MIN, HEP_TEXT_SIZE_MAX, HEP_TEXT_SIZE_NORMAL,
      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               HEP_RESOURCE_PATH "/shell/hep-text-size-control.ui");
  gtk_widget_class_bind_template_child (widget_class, HepTextSizeControl, reset_button);
}

static void
hep_text_size_control_init (HepTextSizeControl *self)
{
  self->text_size = HEP_TEXT_SIZE_NORMAL;
  gtk_widget_init_template (GTK_WIDGET (self));
  update_button (self);
}

GtkWidget *
hep_text_size_control_new (void)
{
  return g_object_new (HEP_TYPE_TEXT_SIZE_CONTROL, NULL);
}
