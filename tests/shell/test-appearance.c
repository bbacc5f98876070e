/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#define G_SETTINGS_ENABLE_BACKEND
#include <gio/gsettingsbackend.h>

#include "shell-test-utils.h"

#include "hep-appearance-controls.h"
#include "hep-article-view.h"
#include "hep-legible-font.h"
#include "hep-page-scroller.h"
#include "hep-preferences.h"
#include "hep-text-size-control.h"

/* Settings as an organisation gives them out: all locked. */
typedef struct
{
  GSettingsBackend parent_instance;
} LockedBackend;

typedef GSettingsBackendClass LockedBackendClass;

static GType locked_backend_get_type (void);
G_DEFINE_FINAL_TYPE (LockedBackend, locked_backend, G_TYPE_SETTINGS_BACKEND)

static GVariant *
locked_backend_read (GSettingsBackend *backend,
                     const char *key,
                     const GVariantType *type,
                     gboolean default_value)
{
  return NULL;
}

static gboolean
locked_backend_get_writable (GSettingsBackend *backend, const char *key)
{
  return FALSE;
}

static void
locked_backend_class_init (LockedBackendClass *klass)
{
  klass->read = locked_backend_read;
  klass->get_writable = locked_backend_get_writable;
}

static void
locked_backend_init (LockedBackend *self)
{
}

static void
test_theme (ShellTest *test)
{
  static const struct
  {
    const char *nick;
    AdwColorScheme scheme;
    gboolean contrast;
    gboolean sepia;
  } cases[] = {
    { "sepia", ADW_COLOR_SCHEME_FORCE_LIGHT, FALSE, TRUE },
    { "contrast-light", ADW_COLOR_SCHEME_FORCE_LIGHT, TRUE, FALSE },
    { "contrast-dark", ADW_COLOR_SCHEME_FORCE_DARK, TRUE, FALSE },
    { "dark", ADW_COLOR_SCHEME_FORCE_DARK, FALSE, FALSE },
    { "default", ADW_COLOR_SCHEME_DEFAULT, FALSE, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].nick);
      g_settings_set_string (test->settings, "color-scheme", cases[i].nick);
      g_assert_cmpint (adw_style_manager_get_color_scheme (adw_style_manager_get_default ()), ==,
                       cases[i].scheme);
      g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (test->window), "contrast"), ==,
                       cases[i].contrast);
      g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (test->window), "sepia"), ==,
                       cases[i].sepia);
    }
}

static HepSpacing
get_spacing (ShellTest *test, const char *property)
{
  HepSpacing spacing;

  g_object_get (shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW), property, &spacing, NULL);
  return spacing;
}

static void
test_spacing (ShellTest *test)
{
  g_settings_set_string (test->settings, "line-spacing", "widest");
  g_settings_set_string (test->settings, "letter-spacing", "wide");
  g_assert_cmpint (get_spacing (test, "line-spacing"), ==, HEP_SPACING_WIDEST);
  g_assert_cmpint (get_spacing (test, "letter-spacing"), ==, HEP_SPACING_WIDE);

  g_action_group_activate_action (G_ACTION_GROUP (test->application), "reset-appearance", NULL);
  g_assert_cmpint (get_spacing (test, "line-spacing"), ==, HEP_SPACING_NORMAL);
  g_assert_cmpint (get_spacing (test, "letter-spacing"), ==, HEP_SPACING_NORMAL);
}

static void
test_column (ShellTest *test)
{
  HepPageScroller *scroller = shell_test_find (test->window, HEP_TYPE_PAGE_SCROLLER);
  AdwClamp *clamp = shell_test_find (scroller, ADW_TYPE_CLAMP);
  int normal = adw_clamp_get_maximum_size (clamp);

  g_settings_set_string (test->settings, "column-width", "narrow");
  g_assert_cmpint (adw_clamp_get_maximum_size (clamp), <, normal);
  g_settings_set_string (test->settings, "column-width", "wide");
  g_assert_cmpint (adw_clamp_get_maximum_size (clamp), >, normal);
  g_settings_set_string (test->settings, "column-width", "normal");
  g_assert_cmpint (adw_clamp_get_maximum_size (clamp), ==, normal);
}

/* Large text is laid out anew in a moment, and the block at the top stays there. */
static void
test_speed (ShellTest *test)
{
  HepArticleView *article = shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW);
  graphene_rect_t before, after;
  GtkWidget *block;
  int normal, spaced;

  g_settings_set_int (test->settings, "text-size", 300);
  shell_test_settle ();
  block = hep_article_view_find_block (article, "part-6");
  g_assert_true (gtk_widget_compute_bounds (block, GTK_WIDGET (test->window), &before));
  gtk_widget_measure (GTK_WIDGET (article), GTK_ORIENTATION_VERTICAL, 600, &normal, NULL, NULL,
                      NULL);

  g_test_timer_start ();
  g_settings_set_string (test->settings, "letter-spacing", "widest");
  g_settings_set_string (test->settings, "line-spacing", "widest");
  gtk_widget_measure (GTK_WIDGET (article), GTK_ORIENTATION_VERTICAL, 600, &spaced, NULL, NULL,
                      NULL);
  g_test_message ("Laid out at 300 %% and widest in %.0f ms", g_test_timer_elapsed () * 1000);
  g_assert_cmpint (spaced, >, normal * 14 / 10);

  shell_test_settle ();
  g_assert_true (gtk_widget_compute_bounds (block, GTK_WIDGET (test->window), &after));
  g_assert_cmpfloat (ABS (after.origin.y - before.origin.y), <, 60);
}

static void
test_controls (ShellTest *test)
{
  HepAppearanceControls *popover;
  GtkWidget *button;

  shell_test_act (test, "win.show-appearance", NULL);
  popover = shell_test_find (test->window, HEP_TYPE_APPEARANCE_CONTROLS);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (popover)));

  button
      = gtk_widget_get_ancestor (shell_test_find_label (popover, "Sepia"), GTK_TYPE_TOGGLE_BUTTON);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  g_assert_cmpint (g_settings_get_enum (test->settings, "color-scheme"), ==, 3);
  g_settings_set_string (test->settings, "color-scheme", "dark");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  g_assert_cmpint (g_settings_get_enum (test->settings, "color-scheme"), ==, 2);

  adw_toggle_group_set_active_name (shell_test_find (popover, ADW_TYPE_TOGGLE_GROUP), "widest");
  g_assert_cmpint (g_settings_get_enum (test->settings, "line-spacing"), ==, 2);

  g_signal_emit_by_name (shell_test_find_button (popover, "app.reset-appearance"), "clicked");
  g_assert_cmpint (g_settings_get_enum (test->settings, "line-spacing"), ==, 0);
  g_assert_cmpint (g_settings_get_enum (test->settings, "color-scheme"), ==, 0);
  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window)) != NULL)
    adw_dialog_force_close (
        adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window)));
  else
    gtk_popover_popdown (
        GTK_POPOVER (gtk_widget_get_ancestor (GTK_WIDGET (popover), GTK_TYPE_POPOVER)));
  shell_test_settle ();
}

/* A popover takes all keys: those of the text size are its own, too. Once it is closed, reading
 * goes on where it was. */
static void
test_popover_keys (ShellTest *test)
{
  GtkWidget *before = shell_test_get_focus (test);
  GtkWidget *popover;

  shell_test_act (test, "win.show-appearance", NULL);
  popover = gtk_widget_get_ancestor (shell_test_find (test->window, HEP_TYPE_APPEARANCE_CONTROLS),
                                     GTK_TYPE_POPOVER);
  g_assert_true (shell_test_press (popover, "<Control>plus"));
  g_assert_cmpint (g_settings_get_int (test->settings, "text-size"), ==, 110);
  g_assert_true (shell_test_press (popover, "<Control>minus"));
  g_assert_cmpint (g_settings_get_int (test->settings, "text-size"), ==, 100);

  gtk_popover_popdown (GTK_POPOVER (popover));
  shell_test_settle ();
  g_assert_true (shell_test_get_focus (test) == before);
}

/* Only what is installed is offered, and nothing if there is nothing to choose between. */
static void
test_fonts (ShellTest *test)
{
  PangoFontMap *map = pango_cairo_font_map_get_default ();
  GtkWidget *article = shell_test_find (test->window, HEP_TYPE_ARTICLE_VIEW);
  gsize n_fonts;
  const HepLegibleFont *fonts = hep_legible_fonts_get (&n_fonts);
  HepAppearanceControls *controls;
  gboolean any = FALSE;

  shell_test_act (test, "win.show-appearance", NULL);
  controls = shell_test_find (test->window, HEP_TYPE_APPEARANCE_CONTROLS);
  for (gsize i = 0; i < n_fonts; i++)
    {
      const char *family = hep_legible_font_find (&fonts[i], map);
      GtkWidget *label = shell_test_find_label (controls, fonts[i].name);

      g_test_message ("%s: %s", fonts[i].name, family != NULL ? family : "not installed");
      g_assert_cmpint (label != NULL, ==, family != NULL);
      g_assert_true (hep_legible_fonts_lookup (fonts[i].nick, map) == family);
      if (label != NULL)
        gtk_check_button_set_active (
            GTK_CHECK_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON)), TRUE);
      else
        g_settings_set_string (test->settings, "font", fonts[i].nick);
      any |= family != NULL;

      if (family != NULL)
        {
          g_autofree char *nick = g_settings_get_string (test->settings, "font");
          const PangoFontDescription *description
              = pango_context_get_font_description (gtk_widget_get_pango_context (article));

          shell_test_settle ();
          g_assert_cmpstr (nick, ==, fonts[i].nick);
          g_assert_nonnull (strstr (pango_font_description_get_family (description), family));
        }
    }
  g_assert_cmpint (shell_test_find_label (controls, "Letters") != NULL, ==, any);
  g_assert_null (hep_legible_fonts_lookup ("default", map));

  g_action_group_activate_action (G_ACTION_GROUP (test->application), "reset-appearance", NULL);
  g_assert_cmpint (g_settings_get_enum (test->settings, "font"), ==, 0);
  gtk_popover_popdown (
      GTK_POPOVER (gtk_widget_get_ancestor (GTK_WIDGET (controls), GTK_TYPE_POPOVER)));
  shell_test_settle ();
}

static void
assert_locked (gpointer root, GType type, guint least)
{
  guint n_found = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (g_type_is_a (G_OBJECT_TYPE (child), type))
        {
          n_found++;
          g_assert_false (gtk_widget_is_sensitive (child));
        }
    }
  g_assert_cmpuint (n_found, >=, least);
}

static void
test_locked (void)
{
  g_autoptr (GSettingsBackend) backend = g_object_new (locked_backend_get_type (), NULL);
  GSettings *settings = g_settings_new_with_backend (HEP_APPLICATION_ID, backend);
  HepAppearance *appearance = hep_appearance_new (settings);
  GtkWidget *popover
      = g_object_ref_sink (hep_appearance_controls_new (settings, hep_text_size_control_new ()));
  AdwDialog *dialog = g_object_ref_sink (hep_preferences_new (settings, appearance));
  GtkWidget *group = shell_test_find (popover, ADW_TYPE_TOGGLE_GROUP);
  AdwActionRow *row;

  assert_locked (gtk_widget_get_parent (group), ADW_TYPE_TOGGLE_GROUP, 3);
  assert_locked (gtk_widget_get_parent (group), GTK_TYPE_GRID, 1);
  adw_dialog_present (dialog, NULL);
  shell_test_settle ();
  row = shell_test_find (gtk_widget_get_root (GTK_WIDGET (dialog)), ADW_TYPE_SWITCH_ROW);
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (row)));
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "Set by your organisation");

  /* What is locked is not reset. */
  hep_appearance_reset (appearance);
  g_assert_finalize_object (popover);
  adw_dialog_force_close (dialog);
  shell_test_settle ();
  g_assert_finalize_object (dialog);
  g_assert_finalize_object (appearance);
  g_assert_finalize_object (settings);
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);
  adw_init ();

  shell_test_add ("/shell/appearance/theme", "overview", test_theme);
  shell_test_add ("/shell/appearance/spacing", "overview", test_spacing);
  shell_test_add ("/shell/appearance/column", "overview", test_column);
  shell_test_add ("/shell/appearance/speed", "--window-size=900x700 long#part-6", test_speed);
  shell_test_add ("/shell/appearance/popover-keys", "--window-size=1000x700 overview",
                  test_popover_keys);
  shell_test_add ("/shell/appearance/popover", "overview", test_controls);
  shell_test_add ("/shell/appearance/sheet", "--window-size=380x640 overview", test_controls);
  shell_test_add ("/shell/appearance/fonts", "overview", test_fonts);
  g_test_add_func ("/shell/appearance/locked", test_locked);
  return g_test_run ();
}
