/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-appearance-controls.h"

#include "hep-legible-font.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define THEME_COLUMNS 3
#define WIDTH         300

struct _HepAppearanceControls
{
  GtkBox parent_instance;

  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (HepAppearanceControls, hep_appearance_controls, GTK_TYPE_BOX)

typedef struct
{
  const char *nick;
  const char *label;
} Choice;

static const Choice themes[] = {
  /* Translators: light or dark as the system is set */
  { "default", N_ ("As System") },
  { "light", N_ ("Light") },
  /* Translators: brown letters on cream paper */
  { "sepia", N_ ("Sepia") },
  { "dark", N_ ("Dark") },
  /* Translators: the highest contrast, with a light background */
  { "contrast-light", N_ ("Black on White") },
  /* Translators: the highest contrast, with a dark background */
  { "contrast-dark", N_ ("White on Black") },
};

/* Translators: the spaces between lines or letters */
static const Choice spacings[]
    = { { "normal", N_ ("Normal") }, { "wide", N_ ("Wide") }, { "widest", N_ ("Widest") } };

static const Choice widths[]
    /* Translators: the width of the column of text */
    = { { "narrow", N_ ("Narrow") }, { "normal", N_ ("Normal") }, { "wide", N_ ("Wide") } };

static GtkWidget *
add_caption (HepAppearanceControls *self, const char *caption, const char *key)
{
  GtkWidget *label = gtk_label_new (caption);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (self), label);

  if (!g_settings_is_writable (self->settings, key))
    {
      GtkWidget *lock = gtk_label_new (_ ("Set by your organisation"));

      gtk_label_set_xalign (GTK_LABEL (lock), 0);
      gtk_box_append (GTK_BOX (self), lock);
    }
  return label;
}

static void
add_control (HepAppearanceControls *self, GtkWidget *control, const char *caption, const char *key)
{
  GtkWidget *label = add_caption (self, caption, key);

  gtk_accessible_update_relation (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  label, NULL, -1);
  gtk_widget_set_sensitive (control, g_settings_is_writable (self->settings, key));
  gtk_box_append (GTK_BOX (self), control);
}

static void
add_choices (HepAppearanceControls *self,
             const char *caption,
             const char *key,
             const Choice *choices)
{
  GtkWidget *group = adw_toggle_group_new ();

  adw_toggle_group_set_homogeneous (ADW_TOGGLE_GROUP (group), TRUE);
  adw_toggle_group_set_can_shrink (ADW_TOGGLE_GROUP (group), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (spacings); i++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_name (toggle, choices[i].nick);
      adw_toggle_set_label (toggle, _ (choices[i].label));
      adw_toggle_group_add (ADW_TOGGLE_GROUP (group), toggle);
    }
  g_settings_bind (self->settings, key, group, "active-name",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
  add_control (self, group, caption, key);
}

static gboolean
choice_from_setting (GValue *value, GVariant *variant, gpointer user_data)
{
  g_value_set_boolean (value, g_str_equal (g_variant_get_string (variant, NULL), user_data));
  return TRUE;
}

/* A button that another one let go of has nothing to say. */
static GVariant *
choice_to_setting (const GValue *value, const GVariantType *expected_type, gpointer user_data)
{
  return g_value_get_boolean (value) ? g_variant_new_string (user_data) : NULL;
}

static GtkWidget *
new_theme_button (HepAppearanceControls *self, const Choice *theme)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  /* Translators: two letters that show what a text looks like in these colours */
  GtkWidget *sample = gtk_label_new (_ ("Aa"));
  GtkWidget *label = gtk_label_new (_ (theme->label));

  gtk_widget_add_css_class (sample, "theme-sample");
  gtk_widget_add_css_class (sample, theme->nick);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), sample);
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "theme");
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (theme->label), -1);
  return button;
}

static void
add_themes (HepAppearanceControls *self)
{
  GtkWidget *grid
      = g_object_new (GTK_TYPE_GRID, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                      "column-homogeneous", TRUE, "column-spacing", 6, "row-spacing", 6, NULL);
  GtkToggleButton *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      GtkWidget *button = new_theme_button (self, &themes[i]);

      gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), first);
      if (first == NULL)
        first = GTK_TOGGLE_BUTTON (button);
      gtk_grid_attach (GTK_GRID (grid), button, i % THEME_COLUMNS, i / THEME_COLUMNS, 1, 1);
      g_settings_bind_with_mapping (self->settings, "color-scheme", button, "active",
                                    G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY,
                                    choice_from_setting, choice_to_setting,
                                    (gpointer)themes[i].nick, NULL);
    }
  add_control (self, grid, _ ("Colours"), "color-scheme");
}

/* Each choice is written in its own letters; without a family, in those of the system. */
static void
add_font (HepAppearanceControls *self,
          GtkWidget *box,
          const char *nick,
          const char *name,
          const char *family)
{
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *first = gtk_widget_get_first_child (box);

  if (family != NULL)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_family_new (family));
      gtk_label_set_attributes (GTK_LABEL (label), attributes);
    }
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "font");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (first != NULL)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (first));
  gtk_box_append (GTK_BOX (box), button);
  g_settings_bind_with_mapping (self->settings, "font", button, "active",
                                G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY,
                                choice_from_setting, choice_to_setting, (gpointer)nick, NULL);
}

/* Only what is installed is offered; a choice of one would be none. */
static void
add_fonts (HepAppearanceControls *self)
{
  PangoFontMap *map = pango_context_get_font_map (gtk_widget_get_pango_context (GTK_WIDGET (self)));
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                 "orientation", GTK_ORIENTATION_VERTICAL, NULL);
  gsize n_fonts;
  const HepLegibleFont *fonts = hep_legible_fonts_get (&n_fonts);

  g_object_ref_sink (box);
  /* Translators: the letters that pages are written in by default */
  add_font (self, box, "default", _ ("As Usual"), NULL);
  for (gsize i = 0; i < n_fonts; i++)
    {
      const char *family = hep_legible_font_find (&fonts[i], map);

      if (family != NULL)
        add_font (self, box, fonts[i].nick, fonts[i].name, family);
    }
  if (gtk_widget_get_first_child (box) != gtk_widget_get_last_child (box))
    add_control (self, box, _ ("Letters"), "font");
  g_object_unref (box);
}

static void
add_reset_button (HepAppearanceControls *self)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Reset"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.reset-appearance");
  gtk_widget_set_margin_top (button, 6);
  gtk_box_append (GTK_BOX (self), button);
}

static void
hep_appearance_controls_dispose (GObject *object)
{
  g_clear_object (&HEP_APPEARANCE_CONTROLS (object)->settings);

  G_OBJECT_CLASS (hep_appearance_controls_parent_class)->dispose (object);
}

static void
hep_appearance_controls_class_init (HepAppearanceControlsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hep_appearance_controls_dispose;
}

static void
hep_appearance_controls_init (HepAppearanceControls *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_set_size_request (GTK_WIDGET (self), WIDTH, -1);
  gtk_widget_add_css_class (GTK_WIDGET (self), "appearance");
}

GtkWidget *
hep_appearance_controls_new (GSettings *settings, GtkWidget *text_size_control)
{
  HepAppearanceControls *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (text_size_control), NULL);

  self = g_object_new (HEP_TYPE_APPEARANCE_CONTROLS, NULL);
  self->settings = g_object_ref (settings);
  add_caption (self, _ ("Text Size"), "text-size");
  gtk_box_append (GTK_BOX (self), text_size_control);
  add_themes (self);
  add_fonts (self);
  add_choices (self, _ ("Space Between Lines"), "line-spacing", spacings);
  add_choices (self, _ ("Space Between Letters"), "letter-spacing", spacings);
  add_choices (self, _ ("Width of the Column"), "column-width", widths);
  add_reset_button (self);
  return GTK_WIDGET (self);
}
