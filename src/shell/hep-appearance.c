/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-appearance.h"

#include "hep-language-styles.h"
#include "hep-legible-font.h"

#include <adwaita.h>

struct _HepAppearance
{
  GObject parent_instance;

  GSettings *settings;
  GtkCssProvider *provider;
  GtkCssProvider *languages; /* NULL as long as all is in English */
  int text_size;
  const char *font_family; /* NULL for that of the system's documents */
};

G_DEFINE_FINAL_TYPE (HepAppearance, hep_appearance, G_TYPE_OBJECT)

typedef enum
{
  PROP_SETTINGS = 1,
  PROP_TEXT_SIZE,
} HepAppearanceProperty;

static GParamSpec *properties[PROP_TEXT_SIZE + 1];

/* Steps a reader can tell apart without pressing a key a dozen times. */
static const int steps[] = { 100, 110, 125, 150, 175, 200, 250, 300 };

/* The provider is made when something is first changed: most people read at 100 % and with the
 * letters of the system, and a provider costs them time at every start. */
static void
update_provider (HepAppearance *self)
{
  GdkDisplay *display = gdk_display_get_default ();
  g_autoptr (GString) css = g_string_new (NULL);

  if (display == NULL
      || (self->provider == NULL && self->text_size == HEP_TEXT_SIZE_NORMAL
          && self->font_family == NULL))
    return;

  if (self->provider == NULL)
    {
      self->provider = gtk_css_provider_new ();
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
    }

  g_string_append_printf (
      css, ".reading { font-size: calc(%d * var(--document-font-size) / 100); }", self->text_size);
  if (self->font_family != NULL)
    g_string_append_printf (css, ".reading { --document-font-family: \"%s\"; }", self->font_family);
  gtk_css_provider_load_from_string (self->provider, css->str);
}

static void
font_cb (HepAppearance *self)
{
  g_autofree char *nick = g_settings_get_string (self->settings, "font");
  /* To look for fonts takes time, which nobody needs who has chosen none. */
  const char *family = g_str_equal (nick, "default")
                           ? NULL
                           : hep_legible_fonts_lookup (nick, pango_cairo_font_map_get_default ());

  if (self->font_family == family)
    return;
  self->font_family = family;
  update_provider (self);
}

static gboolean
color_scheme_from_setting (GValue *value, GVariant *variant, gpointer user_data)
{
  const char *nick = g_variant_get_string (variant, NULL);

  if (g_str_equal (nick, "default"))
    g_value_set_enum (value, ADW_COLOR_SCHEME_DEFAULT);
  else if (g_str_has_suffix (nick, "dark"))
    g_value_set_enum (value, ADW_COLOR_SCHEME_FORCE_DARK);
  else
    g_value_set_enum (value, ADW_COLOR_SCHEME_FORCE_LIGHT);
  return TRUE;
}

static void
hep_appearance_constructed (GObject *object)
{
  HepAppearance *self = HEP_APPEARANCE (object);

  G_OBJECT_CLASS (hep_appearance_parent_class)->constructed (object);

  g_settings_bind (self->settings, "text-size", self, "text-size", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (self->settings, "changed::font", G_CALLBACK (font_cb), self,
                           G_CONNECT_SWAPPED);
  font_cb (self);
  g_settings_bind_with_mapping (self->settings, "color-scheme", adw_style_manager_get_default (),
                                "color-scheme", G_SETTINGS_BIND_GET, color_scheme_from_setting,
                                NULL, NULL, NULL);
}

static void
hep_appearance_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  HepAppearance *self = HEP_APPEARANCE (object);

  switch ((HepAppearanceProperty)prop_id)
    {
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;
    case PROP_TEXT_SIZE:
      g_value_set_int (value, self->text_size);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hep_appearance_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  HepAppearance *self = HEP_APPEARANCE (object);

  switch ((HepAppearanceProperty)prop_id)
    {
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;
    case PROP_TEXT_SIZE:
      hep_appearance_set_text_size (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
hep_appearance_dispose (GObject *object)
{
  HepAppearance *self = HEP_APPEARANCE (object);
  GdkDisplay *display = gdk_display_get_default ();

  g_settings_unbind (self, "text-size");
  if (display != NULL)
    g_settings_unbind (adw_style_manager_get_default (), "color-scheme");
  if (self->provider != NULL && display != NULL)
    gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (self->provider));
  if (self->languages != NULL && display != NULL)
    gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (self->languages));
  g_clear_object (&self->languages);
  g_clear_object (&self->provider);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (hep_appearance_parent_class)->dispose (object);
}

static void
hep_appearance_class_init (HepAppearanceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = hep_appearance_constructed;
  object_class->get_property = hep_appearance_get_property;
  object_class->set_property = hep_appearance_set_property;
  object_class->dispose = hep_appearance_dispose;

  properties[PROP_SETTINGS]
      = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS,
                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEXT_SIZE] = g_param_spec_int (
      "text-size", NULL, NULL, HEP_TEXT_SIZE_MIN, HEP_TEXT_SIZE_MAX, HEP_TEXT_SIZE_NORMAL,
      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
hep_appearance_init (HepAppearance *self)
{
  self->text_size = HEP_TEXT_SIZE_NORMAL;
}

HepAppearance *
hep_appearance_new (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  return g_object_new (HEP_TYPE_APPEARANCE, "settings", settings, NULL);
}

/* Letters for all languages, from the first time that one other than English is shown. */
void
hep_appearance_add_language_styles (HepAppearance *self)
{
  GdkDisplay *display = gdk_display_get_default ();
  g_autofree char *css = NULL;

  g_return_if_fail (HEP_IS_APPEARANCE (self));

  if (self->languages != NULL || display == NULL)
    return;
  css = hep_language_styles_dup_css ();
  self->languages = gtk_css_provider_new ();
  gtk_css_provider_load_from_string (self->languages, css);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->languages),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
}

int
hep_appearance_get_text_size (HepAppearance *self)
{
  g_return_val_if_fail (HEP_IS_APPEARANCE (self), HEP_TEXT_SIZE_NORMAL);

  return self->text_size;
}

void
hep_appearance_set_text_size (HepAppearance *self, int per_cent)
{
  g_return_if_fail (HEP_IS_APPEARANCE (self));

  per_cent = CLAMP (per_cent, HEP_TEXT_SIZE_MIN, HEP_TEXT_SIZE_MAX);
  if (self->text_size == per_cent)
    return;

  self->text_size = per_cent;
  update_provider (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT_SIZE]);
}

/* One step up when `step` is positive, one down when it is negative. */
void
hep_appearance_step_text_size (HepAppearance *self, int step)
{
  int size;

  g_return_if_fail (HEP_IS_APPEARANCE (self));
  g_return_if_fail (step != 0);

  size = self->text_size;
  if (step > 0)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (steps) && size == self->text_size; i++)
        if (steps[i] > self->text_size)
          size = steps[i];
    }
  else
    {
      for (gsize i = G_N_ELEMENTS (steps); i > 0 && size == self->text_size; i--)
        if (steps[i - 1] < self->text_size)
          size = steps[i - 1];
    }
  hep_appearance_set_text_size (self, size);
}

/* All that decides how a page looks goes back to what it is on a new computer, unless it is locked.
 */
void
hep_appearance_reset (HepAppearance *self)
{
  static const char *const keys[]
      = { "text-size", "color-scheme", "font", "line-spacing", "letter-spacing", "column-width" };

  g_return_if_fail (HEP_IS_APPEARANCE (self));

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if (g_settings_is_writable (self->settings, keys[i]))
      g_settings_reset (self->settings, keys[i]);
}
