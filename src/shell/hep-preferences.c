/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-preferences.h"

#include "hep-text-size-control.h"

#include <glib/gi18n.h>

struct _HepPreferences
{
  AdwPreferencesDialog parent_instance;

  AdwActionRow *text_size_row;
  GtkWidget *text_size_control;
  AdwActionRow *color_scheme_row;
  AdwActionRow *show_outlook_row;
  AdwActionRow *letter_keys_row;
  AdwActionRow *start_topic_row;
  AdwActionRow *remember_place_row;
  AdwActionRow *external_links_row;

  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (HepPreferences, hep_preferences, ADW_TYPE_PREFERENCES_DIALOG)

/* In the order of the rows in the template. */
static const char *const color_schemes[]
    = { "default", "light", "sepia", "dark", "contrast-light", "contrast-dark" };

static gboolean
color_scheme_from_setting (GValue *value, GVariant *variant, gpointer user_data)
{
  const char *nick = g_variant_get_string (variant, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (color_schemes); i++)
    if (g_str_equal (nick, color_schemes[i]))
      g_value_set_uint (value, i);
  return TRUE;
}

static GVariant *
color_scheme_to_setting (const GValue *value, const GVariantType *expected_type, gpointer user_data)
{
  guint selected = g_value_get_uint (value);

  if (selected >= G_N_ELEMENTS (color_schemes))
    return NULL;
  return g_variant_new_string (color_schemes[selected]);
}

static void
show_lock (HepPreferences *self, AdwActionRow *row, const char *key)
{
  if (g_settings_is_writable (self->settings, key))
    return;

  adw_action_row_set_subtitle (row, _ ("Set by your organisation"));
  gtk_widget_set_sensitive (GTK_WIDGET (row), FALSE);
}

/* Switched off means forgotten now, not at the next start. */
static void
remember_place_cb (HepPreferences *self)
{
  if (!g_settings_get_boolean (self->settings, "remember-place"))
    g_settings_reset (self->settings, "last-place");
}

static void
hep_preferences_dispose (GObject *object)
{
  HepPreferences *self = HEP_PREFERENCES (object);

  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (object), HEP_TYPE_PREFERENCES);

  G_OBJECT_CLASS (hep_preferences_parent_class)->dispose (object);
}

static void
hep_preferences_class_init (HepPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hep_preferences_dispose;

  g_type_ensure (HEP_TYPE_TEXT_SIZE_CONTROL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               HEP_RESOURCE_PATH "/shell/hep-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, HepPreferences, text_size_row);
  gtk_widget_class_bind_template_child (widget_class, HepPreferences, text_size_control);
  gtk_widget_class_bind_template_child (widget_class, HepPreferences, color_scheme_row);
  gtk_widget_class_bind_template_child (widget_class, HepPreferences, show_outlook_row);
  gtk_widget_class_bind_template_child (widget_class, HepPreferences, letter_keys_row);
  gtk_widget_class_bind_template_child (widget_class, HepPreferences, start_topic_row);
  gtk_widget_class_bind_template_child (widget_class, HepPreferences, remember_place_row);
  gtk_widget_class_bind_template_child (widget_class, HepPreferences, external_links_row);
}

static void
hep_preferences_init (HepPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
hep_preferences_new (GSettings *settings, HepAppearance *appearance)
{
  HepPreferences *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (HEP_IS_APPEARANCE (appearance), NULL);

  self = g_object_new (HEP_TYPE_PREFERENCES, NULL);
  self->settings = g_object_ref (settings);

  g_object_bind_property (appearance, "text-size", self->text_size_control, "text-size",
                          G_BINDING_SYNC_CREATE);
  g_settings_bind_with_mapping (settings, "color-scheme", self->color_scheme_row, "selected",
                                G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY,
                                color_scheme_from_setting, color_scheme_to_setting, NULL, NULL);
  g_settings_bind (settings, "show-outlook", self->show_outlook_row, "active",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
  g_settings_bind (settings, "letter-keys", self->letter_keys_row, "active",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
  g_settings_bind (settings, "remember-place", self->remember_place_row, "active",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
  g_settings_bind (settings, "external-links", self->external_links_row, "active",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
  g_signal_connect_object (settings, "changed::remember-place", G_CALLBACK (remember_place_cb),
                           self, G_CONNECT_SWAPPED);

  show_lock (self, self->text_size_row, "text-size");
  show_lock (self, self->color_scheme_row, "color-scheme");
  show_lock (self, self->show_outlook_row, "show-outlook");
  show_lock (self, self->letter_keys_row, "letter-keys");
  show_lock (self, self->remember_place_row, "remember-place");
  show_lock (self, self->external_links_row, "external-links");
  show_lock (self, self->start_topic_row, "start-topic");
  /* Only an organisation chooses it. */
  gtk_widget_set_visible (GTK_WIDGET (self->start_topic_row),
                          !g_settings_is_writable (settings, "start-topic"));
  return ADW_DIALOG (self);
}
