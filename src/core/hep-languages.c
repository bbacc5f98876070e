/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-languages.h"

#include "hep-content-file.h"
#include "hep-edit-distance.h"
#include "hep-language-private.h"

#include <string.h>

struct _HepLanguages
{
  GObject parent_instance;

  GPtrArray *languages;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HepLanguages,
                               hep_languages,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
hep_languages_get_item_type (GListModel *model)
{
  return HEP_TYPE_LANGUAGE;
}

static guint
hep_languages_get_n_items (GListModel *model)
{
  return HEP_LANGUAGES (model)->languages->len;
}

static gpointer
hep_languages_get_item (GListModel *model, guint position)
{
  HepLanguages *self = HEP_LANGUAGES (model);

  return position < self->languages->len ? g_object_ref (self->languages->pdata[position]) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = hep_languages_get_item_type;
  iface->get_n_items = hep_languages_get_n_items;
  iface->get_item = hep_languages_get_item;
}

static void
hep_languages_finalize (GObject *object)
{
  g_ptr_array_unref (HEP_LANGUAGES (object)->languages);

  G_OBJECT_CLASS (hep_languages_parent_class)->finalize (object);
}

static void
hep_languages_class_init (HepLanguagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hep_languages_finalize;
}

static void
hep_languages_init (HepLanguages *self)
{
  self->languages = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * hep_languages_new:
 * @folder: a content folder
 *
 * Lists the languages of a folder: English, and those that the build put into it.
 *
 * Returns: (transfer full): the languages
 */
HepLanguages *
hep_languages_new (GFile *folder)
{
  HepLanguages *self;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GVariant) entries = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (HEP_TYPE_LANGUAGES, NULL);
  g_ptr_array_add (self->languages, hep_language_new (folder, hep_language_table_get (0), NULL));
  bytes = hep_content_file_load (folder, HEP_LANGUAGES_INDEX_PATH, NULL);
  entries = bytes != NULL ? hep_languages_index_from_bytes (bytes) : NULL;
  for (gsize i = 0; entries != NULL && i < g_variant_n_children (entries); i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (entries, i);
      const HepLanguageInfo *info;
      const char *code;

      g_variant_get_child (entry, 0, "&s", &code);
      info = hep_language_table_find (code);
      if (info != NULL && g_str_equal (info->code, code))
        g_ptr_array_add (self->languages, hep_language_new (folder, info, entry));
    }
  return self;
}

/**
 * hep_languages_lookup:
 * @self: languages
 * @code: a code, as hep_language_get_code() gives it
 *
 * Returns: (transfer none) (nullable): the language; of two with the same code the preview
 */
HepLanguage *
hep_languages_lookup (HepLanguages *self, const char *code)
{
  g_return_val_if_fail (HEP_IS_LANGUAGES (self), NULL);
  g_return_val_if_fail (code != NULL, NULL);

  for (guint i = self->languages->len; i-- > 0;)
    if (g_str_equal (hep_language_get_code (self->languages->pdata[i]), code))
      return self->languages->pdata[i];
  return NULL;
}

static gboolean
is_named (HepLanguage *language, const char *folded)
{
  g_autofree char *name = g_utf8_casefold (hep_language_get_name (language), -1);
  g_autofree char *english = g_utf8_casefold (hep_language_get_english_name (language), -1);

  return g_str_equal (name, folded) || g_str_equal (english, folded);
}

/**
 * hep_languages_match:
 * @self: languages
 * @wanted: a code in any spelling, the name of a locale, or the name of a language in itself or in
 *   English
 *
 * Finds what somebody means. A country that is not there gives the language without it, and the
 * only form of a language answers to its bare code.
 *
 * Returns: (transfer none) (nullable): the language, or %NULL if it is not there
 */
HepLanguage *
hep_languages_match (HepLanguages *self, const char *wanted)
{
  g_autofree char *code = NULL;
  g_autofree char *folded = NULL;
  HepLanguage *language = NULL;

  g_return_val_if_fail (HEP_IS_LANGUAGES (self), NULL);
  g_return_val_if_fail (wanted != NULL, NULL);

  if (!g_utf8_validate (wanted, -1, NULL))
    return NULL;
  code = hep_language_normalise (wanted);
  if (code != NULL && (language = hep_languages_lookup (self, code)) != NULL)
    return language;
  if (code != NULL && strchr (code, '_') != NULL)
    {
      code[strcspn (code, "_")] = '\0';
      /* Punjabi of Pakistan is in other letters than Punjabi of India. */
      if (hep_language_is_rtl (wanted) == hep_language_is_rtl (code)
          && (language = hep_languages_lookup (self, code)) != NULL)
        return language;
    }
  folded = g_utf8_casefold (wanted, -1);
  for (guint i = 0; i < self->languages->len; i++)
    if (is_named (self->languages->pdata[i], folded))
      return self->languages->pdata[i];
  return NULL;
}

/**
 * hep_languages_suggest:
 * @self: languages
 * @wrong: what somebody wrote, for "Did you mean"
 *
 * Returns: (transfer none) (nullable): the language whose name or code is most like it, if more
 * than half of its letters are right
 */
HepLanguage *
hep_languages_suggest (HepLanguages *self, const char *wrong)
{
  g_autofree char *folded = NULL;
  HepLanguage *nearest = NULL;
  guint fewest;

  g_return_val_if_fail (HEP_IS_LANGUAGES (self), NULL);
  g_return_val_if_fail (wrong != NULL, NULL);

  folded = g_utf8_validate (wrong, -1, NULL) ? g_utf8_casefold (wrong, -1) : g_strdup ("");
  fewest = (guint)(g_utf8_strlen (folded, -1) + 1) / 2;
  for (guint i = 0; i < self->languages->len; i++)
    {
      HepLanguage *language = self->languages->pdata[i];
      g_autofree char *english = g_utf8_casefold (hep_language_get_english_name (language), -1);
      guint distance = MIN (hep_edit_distance (folded, hep_language_get_code (language)),
                            hep_edit_distance (folded, english));

      if (distance < fewest)
        {
          fewest = distance;
          nearest = language;
        }
    }
  return nearest;
}

/**
 * hep_languages_find_wanted:
 * @self: languages
 * @wanted: what the session asks for, as hep_locale_dup_wanted() gives it
 *
 * Finds the language of the session: the first of the list that is there. Whether the system has
 * such a locale does not matter, and garbage means English.
 *
 * Returns: (transfer none): the language
 */
HepLanguage *
hep_languages_find_wanted (HepLanguages *self, const char *wanted)
{
  g_auto (GStrv) names = NULL;
  HepLanguage *language = NULL;

  g_return_val_if_fail (HEP_IS_LANGUAGES (self), NULL);
  g_return_val_if_fail (wanted != NULL, NULL);

  names = g_strsplit (wanted, ":", -1);
  for (guint i = 0; names[i] != NULL && language == NULL; i++)
    language = hep_languages_match (self, names[i]);
  return language != NULL ? language : self->languages->pdata[0];
}

/**
 * hep_languages_set_preview:
 * @self: languages
 * @preview: (nullable): a catalogue that a translator opened, see hep_library_new_preview(), or
 *   %NULL for none
 *
 * Puts a preview at the end of the list, in the place of the one before.
 */
void
hep_languages_set_preview (HepLanguages *self, HepLanguage *preview)
{
  guint last;
  guint n_removed = 0;

  g_return_if_fail (HEP_IS_LANGUAGES (self));
  g_return_if_fail (preview == NULL || hep_language_is_preview (preview));

  last = self->languages->len - 1;
  if (hep_language_is_preview (self->languages->pdata[last]))
    {
      g_ptr_array_remove_index (self->languages, last);
      n_removed = 1;
    }
  if (preview != NULL)
    g_ptr_array_add (self->languages, g_object_ref (preview));
  g_list_model_items_changed (G_LIST_MODEL (self), last + 1 - n_removed, n_removed,
                              preview != NULL ? 1 : 0);
}
