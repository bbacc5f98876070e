/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-language-dialog.h"

#include "hep-dialog.h"
#include "hep-language-styles.h"
#include "hep-language-summary.h"

#include <glib/gi18n.h>

#define WIDTH 440

/* The name of a language as those who speak it write it, in markup. */
static char *
dup_name_markup (HepLanguage *language)
{
  const char *font = hep_language_get_heading_font (language);

  if (font == NULL)
    return g_markup_escape_text (hep_language_get_name (language), -1);
  return g_markup_printf_escaped ("<span lang=\"%s\" face=\"%s\">%s</span>",
                                  hep_language_get_code (language), font,
                                  hep_language_get_name (language));
}

/* Those that can be chosen, in the order of the list. */
static GPtrArray *
list_offered (HepLanguageChoice *choice)
{
  GListModel *languages
      = G_LIST_MODEL (hep_library_get_languages (hep_language_choice_get_library (choice)));
  GPtrArray *offered = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (languages); i++)
    {
      g_autoptr (HepLanguage) language = g_list_model_get_item (languages, i);

      if (!hep_language_is_preview (language) && hep_language_choice_is_offered (choice, language))
        g_ptr_array_add (offered, g_steal_pointer (&language));
    }
  return offered;
}

/* Who cannot read the name must still find the row, and learn why. */
static char *
dup_subtitle (HepLanguageChoice *choice, HepLanguage *language, GtkWidget *shown_in)
{
  HepLanguageSummary summary;
  g_autofree char *extent = NULL;
  g_autofree char *subtitle = NULL;

  if (hep_language_is_english (language))
    return NULL;

  hep_library_summarise (hep_language_choice_get_library (choice), language, &summary);
  extent = hep_words_for_summary (&summary);
  /* Translators: the English name of a language, then how much of the pages is in it. */
  subtitle = g_strdup_printf (_ ("%1$s · %2$s"), hep_language_get_english_name (language), extent);
  if (hep_language_styles_has_letters (shown_in, hep_language_get_name (language)))
    return g_steal_pointer (&subtitle);
  return g_strconcat (subtitle, "\n", _ ("This computer has no font with its letters."), NULL);
}

static GtkWidget *
create_row (const char *code,
            const char *title_markup,
            const char *subtitle,
            GtkCheckButton **first)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), TRUE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title_markup);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), *first);
  *first = GTK_CHECK_BUTTON (check);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (check), "app.language");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (check), "s", code);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  return row;
}

static GtkWidget *
create_list (HepLanguageChoice *choice, GPtrArray *offered, gboolean locked)
{
  GtkWidget *group = adw_preferences_group_new ();
  HepLanguage *system = hep_language_choice_get_system (choice);
  g_autofree char *same = g_markup_escape_text (_ ("Same as This Computer"), -1);
  GtkCheckButton *first = NULL;

  if (locked)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group),
                                           _ ("Set by your organisation"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                             create_row ("", same, hep_language_get_name (system), &first));
  for (guint i = 0; i < offered->len; i++)
    {
      HepLanguage *language = g_ptr_array_index (offered, i);
      g_autofree char *name = dup_name_markup (language);
      g_autofree char *subtitle = dup_subtitle (choice, language, group);

      adw_preferences_group_add (
          ADW_PREFERENCES_GROUP (group),
          create_row (hep_language_get_code (language), name, subtitle, &first));
    }
  return group;
}

/* Runs when another row of the list is chosen: the first is none, then come those offered. */
static void
beside_selected_cb (AdwComboRow *row, GParamSpec *pspec, GPtrArray *offered)
{
  guint selected = adw_combo_row_get_selected (row);
  const char *code = selected == 0 || selected > offered->len
                         ? ""
                         : hep_language_get_code (g_ptr_array_index (offered, selected - 1));

  gtk_widget_activate_action (GTK_WIDGET (row), "app.beside", "s", code);
}

static void
offered_free (gpointer offered, GClosure *closure)
{
  g_ptr_array_unref (offered);
}

static GtkWidget *
create_beside (HepLanguageChoice *choice, GPtrArray *offered, gboolean locked)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *row = adw_combo_row_new ();
  guint selected = 0;

  /* Translators: no second language */
  gtk_string_list_append (names, _ ("None"));
  for (guint i = 0; i < offered->len; i++)
    {
      HepLanguage *language = g_ptr_array_index (offered, i);

      gtk_string_list_append (names, hep_language_get_name (language));
      if (language == hep_language_choice_get_beside (choice))
        selected = i + 1;
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Second Language"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row),
                               locked ? _ ("Set by your organisation")
                                      : _ ("Each paragraph in both languages, side by side"));
  gtk_widget_set_sensitive (row, !locked);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (names));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), selected);
  g_signal_connect_data (row, "notify::selected", G_CALLBACK (beside_selected_cb),
                         g_ptr_array_ref (offered), offered_free, 0);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  return group;
}

/* For those who write translations; few, but they need no other program. */
static GtkWidget *
create_translation (void)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Open _Translation…"));
  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-translation");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  return group;
}

/* The list of languages, each in its own name, and of those that can be read beside the chosen one.
 */
AdwDialog *
hep_language_dialog_new (HepLanguageChoice *choice, GSettings *settings)
{
  g_autoptr (GPtrArray) offered = NULL;
  GtkWidget *page;
  AdwDialog *dialog;

  g_return_val_if_fail (HEP_IS_LANGUAGE_CHOICE (choice), NULL);
  g_return_val_if_fail (hep_language_choice_get_library (choice) != NULL, NULL);

  offered = list_offered (choice);
  page = adw_preferences_page_new ();
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                            ADW_PREFERENCES_GROUP (create_list (
                                choice, offered, !g_settings_is_writable (settings, "language"))));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                            ADW_PREFERENCES_GROUP (create_beside (
                                choice, offered, !g_settings_is_writable (settings, "beside"))));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                            ADW_PREFERENCES_GROUP (create_translation ()));
  dialog = hep_dialog_new (_ ("Language"), page);
  adw_dialog_set_content_width (dialog, WIDTH);
  return dialog;
}
