/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-preview-dialog.h"

#include "hep-dialog.h"

#include <glib/gi18n.h>

#define WIDTH 560

/* Enough to go on with; the list is made anew once these are mended. */
#define MAX_ROWS 100

static void
go_cb (GtkWidget *row, const char *place)
{
  GtkWidget *dialog = gtk_widget_get_ancestor (row, ADW_TYPE_DIALOG);

  gtk_widget_activate_action (row, "app.open", "s", place);
  adw_dialog_close (ADW_DIALOG (dialog));
}

static void
place_free (gpointer place, GClosure *closure)
{
  g_free (place);
}

/* A row that leads to a place of a page, if it is in one. */
static GtkWidget *
create_row (const char *title, const char *subtitle, const char *topic, const char *block)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  if (topic == NULL)
    return row;
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_data (row, "activated", G_CALLBACK (go_cb),
                         block != NULL ? g_strconcat (topic, "#", block, NULL) : g_strdup (topic),
                         place_free, 0);
  return row;
}

static const HepPreviewPlace *
find_untranslated (HepPreview *preview, const char *topic)
{
  GPtrArray *places = hep_preview_get_untranslated (preview);

  for (guint i = 0; i < places->len; i++)
    {
      const HepPreviewPlace *place = g_ptr_array_index (places, i);

      if (g_str_equal (place->topic, topic))
        return place;
    }
  return NULL;
}

static GtkWidget *
create_file_group (HepPreview *preview)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *name = hep_preview_dup_name (preview);
  const GError *error = hep_preview_get_error (preview);
  HepLanguage *language = hep_preview_get_language (preview);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                             create_row (name,
                                         error != NULL      ? error->message
                                         : language != NULL ? hep_language_get_name (language)
                                                            : "",
                                         NULL, NULL));
  return group;
}

static GtkWidget *
create_faults_group (HepPreview *preview, HepLibrary *library)
{
  GtkWidget *group = adw_preferences_group_new ();
  GPtrArray *faults = hep_preview_get_faults (preview);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Mistakes"));
  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (group),
      faults->len == 0 ? _ ("None.") : _ ("These are shown in English until they are mended."));
  for (guint i = 0; i < MIN (faults->len, MAX_ROWS); i++)
    {
      const HepPreviewPlace *fault = g_ptr_array_index (faults, i);
      gboolean is_page = hep_library_find_topic (library, fault->topic) != NULL;
      /* Translators: the name of a page or file, and a line of the file of translations */
      g_autofree char *where = g_strdup_printf (_ ("%1$s, line %2$u"), fault->topic, fault->line);

      adw_preferences_group_add (
          ADW_PREFERENCES_GROUP (group),
          create_row (fault->sentence, where, is_page ? fault->topic : NULL, fault->block));
    }
  return group;
}

static GtkWidget *
create_topic_row (HepPreview *preview, HepLanguage *language, HepTopic *topic)
{
  const HepPreviewPlace *next = find_untranslated (preview, hep_topic_get_id (topic));
  g_autofree char *title = hep_topic_dup_title_in (topic, language);
  g_autofree char *extent = NULL;
  HepCoverage coverage;

  hep_language_get_coverage (language, hep_topic_get_id (topic), &coverage);
  /* Translators: how much of a page is translated, in per cent */
  extent = g_strdup_printf (_ ("%u %% translated"), hep_coverage_get_percent (&coverage));
  return create_row (title, extent, hep_topic_get_id (topic), next != NULL ? next->block : NULL);
}

/* Each page leads to its first text that is not translated. */
static GtkWidget *
create_topics_group (HepPreview *preview, HepLibrary *library)
{
  GtkWidget *group = adw_preferences_group_new ();
  HepLanguage *language = hep_preview_get_language (preview);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Pages"));
  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (group),
      _ ("Each opens at the first text that is not translated yet."));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (GListModel) section = g_list_model_get_item (G_LIST_MODEL (library), i);

      for (guint j = 0; j < g_list_model_get_n_items (section); j++)
        {
          g_autoptr (HepTopic) topic = g_list_model_get_item (section, j);

          adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                                     create_topic_row (preview, language, topic));
        }
    }
  return group;
}

static GtkWidget *
create_next_group (HepPreview *preview)
{
  GPtrArray *places = hep_preview_get_untranslated (preview);
  GtkWidget *group = adw_preferences_group_new ();
  const HepPreviewPlace *next;
  g_autofree char *left = NULL;

  if (places->len == 0)
    return group;
  next = g_ptr_array_index (places, 0);
  left = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %u is how many texts are not translated. */
                                       "%u text left", "%u texts left", places->len),
                          places->len);
  adw_preferences_group_add (
      ADW_PREFERENCES_GROUP (group),
      create_row (_ ("Next Untranslated Text"), left, next->topic, next->block));
  return group;
}

/* What is wrong in a file of translations, how far each page has come, and what comes next. */
AdwDialog *
hep_preview_dialog_new (HepPreview *preview, HepLibrary *library)
{
  GtkWidget *page;
  AdwDialog *dialog;

  g_return_val_if_fail (HEP_IS_PREVIEW (preview), NULL);
  g_return_val_if_fail (HEP_IS_LIBRARY (library), NULL);

  page = adw_preferences_page_new ();
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                            ADW_PREFERENCES_GROUP (create_file_group (preview)));
  if (hep_preview_get_language (preview) != NULL)
    {
      adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                                ADW_PREFERENCES_GROUP (create_next_group (preview)));
      adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                                ADW_PREFERENCES_GROUP (create_faults_group (preview, library)));
      adw_preferences_page_add (ADW_PREFERENCES_PAGE (page),
                                ADW_PREFERENCES_GROUP (create_topics_group (preview, library)));
    }
  dialog = hep_dialog_new (_ ("Translation"), page);
  adw_dialog_set_content_width (dialog, WIDTH);
  return dialog;
}
