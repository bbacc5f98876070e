/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-language-private.h"

#include "hep-content-file.h"

#include <string.h>

struct _HepLanguage
{
  GObject parent_instance;

  GFile *folder;
  const HepLanguageInfo *info;
  GVariant *entry;         /* of the index; NULL for English */
  HepCatalogue *catalogue; /* made at first use */
  HepReviews *reviews;     /* made at first use */
  gboolean is_preview;
};

G_DEFINE_FINAL_TYPE (HepLanguage, hep_language, G_TYPE_OBJECT)

typedef enum
{
  PROP_CODE = 1,
  PROP_NAME,
  PROP_ENGLISH_NAME,
} HepLanguageProperty;

static GParamSpec *properties[PROP_ENGLISH_NAME + 1];

/* Scripts written from right to left, by their ISO 15924 codes. */
static const char *const rtl_scripts[] = {
  "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa", NULL,
};

/* Languages usually written in one of those scripts: the suppressed and likely scripts of the
 * IANA registry and CLDR. Kurdish "ku" is Kurmanji, in Latin letters; Sorani is "ckb". */
static const char *const rtl_languages[] = {
  "ar",  "arc", "ary", "arz", "azb", "bal", "bqi", "ckb", "dv",  "fa",  "glk",
  "haz", "he",  "iw",  "ji",  "khw", "ks",  "lrc", "luz", "mzn", "nqo", "pnb",
  "prs", "ps",  "sd",  "sdh", "skr", "syr", "ug",  "ur",  "yi",  NULL,
};

/* Languages whose script depends on where they are read. */
static const char *const rtl_regional[] = {
  "az-ir", "kk-cn", "pa-pk", "tk-af", "tk-ir", "uz-af", NULL,
};

static void
hep_language_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  HepLanguage *self = HEP_LANGUAGE (object);

  switch ((HepLanguageProperty)property_id)
    {
    case PROP_CODE:
      g_value_set_string (value, self->info->code);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->info->name);
      break;
    case PROP_ENGLISH_NAME:
      g_value_set_string (value, self->info->english_name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_language_finalize (GObject *object)
{
  HepLanguage *self = HEP_LANGUAGE (object);

  g_clear_object (&self->folder);
  g_clear_object (&self->reviews);
  g_clear_pointer (&self->entry, g_variant_unref);
  g_clear_pointer (&self->catalogue, hep_catalogue_unref);

  G_OBJECT_CLASS (hep_language_parent_class)->finalize (object);
}

static void
hep_language_class_init (HepLanguageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = hep_language_get_property;
  object_class->finalize = hep_language_finalize;

  properties[PROP_CODE] = g_param_spec_string ("code", NULL, NULL, NULL, flags);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_ENGLISH_NAME] = g_param_spec_string ("english-name", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
hep_language_init (HepLanguage *self)
{
}

/*
 * hep_language_new:
 * @folder: the content folder
 * @entry: (nullable): what the build counted, or %NULL for English
 */
HepLanguage *
hep_language_new (GFile *folder, const HepLanguageInfo *info, GVariant *entry)
{
  HepLanguage *self = g_object_new (HEP_TYPE_LANGUAGE, NULL);

  self->folder = g_object_ref (folder);
  self->info = info;
  self->entry = entry != NULL ? g_variant_ref (entry) : NULL;
  return self;
}

/*
 * hep_language_new_preview:
 * @catalogue: what a translator is writing
 * @entry: what was counted in it
 */
HepLanguage *
hep_language_new_preview (GFile *folder,
                          const HepLanguageInfo *info,
                          HepCatalogue *catalogue,
                          GVariant *entry)
{
  HepLanguage *self = hep_language_new (folder, info, entry);

  self->catalogue = hep_catalogue_ref (catalogue);
  self->is_preview = TRUE;
  return self;
}

/**
 * hep_language_get_code:
 * @self: a language
 *
 * Returns: (transfer none): its code, as gettext writes it: "ur", "zh_CN"
 */
const char *
hep_language_get_code (HepLanguage *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE (self), NULL);
  return self->info->code;
}

/**
 * hep_language_get_name:
 * @self: a language
 *
 * Returns: (transfer none): its name in the language itself
 */
const char *
hep_language_get_name (HepLanguage *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE (self), NULL);
  return self->info->name;
}

/**
 * hep_language_get_english_name:
 * @self: a language
 *
 * Returns: (transfer none): its name in English, for those who do not read it
 */
const char *
hep_language_get_english_name (HepLanguage *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE (self), NULL);
  return self->info->english_name;
}

/**
 * hep_language_get_script:
 * @self: a language
 *
 * Returns: (transfer none): the ISO 15924 code of its script
 */
const char *
hep_language_get_script (HepLanguage *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE (self), NULL);
  return self->info->script;
}

/**
 * hep_language_get_font:
 * @self: a language
 *
 * Returns: (transfer none) (nullable): the font family for its text, or %NULL if any will do
 */
const char *
hep_language_get_font (HepLanguage *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE (self), NULL);
  return self->info->font;
}

/**
 * hep_language_get_heading_font:
 * @self: a language
 *
 * Returns: (transfer none) (nullable): the font family for bars and buttons, which are too low for
 *   some scripts' fonts, or %NULL if any will do
 */
const char *
hep_language_get_heading_font (HepLanguage *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE (self), NULL);
  return self->info->heading_font;
}

/**
 * hep_language_is_english:
 * @self: a language
 *
 * Returns: whether it is the language in which the articles were written
 */
gboolean
hep_language_is_english (HepLanguage *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE (self), FALSE);
  return self->entry == NULL;
}

/**
 * hep_language_is_preview:
 * @self: a language
 *
 * Returns: whether it is a catalogue that a translator has opened
 */
gboolean
hep_language_is_preview (HepLanguage *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE (self), FALSE);
  return self->is_preview;
}

/**
 * hep_language_get_interface:
 * @self: a language
 *
 * Returns: how much of the interface is translated, in per cent
 */
guint
hep_language_get_interface (HepLanguage *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE (self), 0);
  return self->entry != NULL ? hep_languages_index_get_interface (self->entry) : 100;
}

/**
 * hep_language_get_coverage:
 * @self: a language
 * @topic: (nullable): the id of a topic, or %NULL for all that people read
 * @coverage: (out): how much of it is translated; of English nothing is, for it is the source
 *
 * Says what the build counted; no page and no catalogue is opened for it.
 */
void
hep_language_get_coverage (HepLanguage *self, const char *topic, HepCoverage *coverage)
{
  g_return_if_fail (HEP_IS_LANGUAGE (self));
  g_return_if_fail (coverage != NULL);

  *coverage = (HepCoverage){ 0 };
  if (self->entry != NULL)
    hep_languages_index_get_coverage (self->entry, topic, coverage);
}

/**
 * hep_language_get_catalogue:
 * @self: a language
 * @error: set to a HEP_CONTENT_ERROR
 *
 * Gets the translations, which are opened at the first call.
 *
 * Returns: (transfer none) (nullable): the catalogue; %NULL without @error for English, and for a
 *   language into which only the interface is translated
 */
HepCatalogue *
hep_language_get_catalogue (HepLanguage *self, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (HEP_IS_LANGUAGE (self), NULL);

  if (self->catalogue != NULL || self->entry == NULL
      || !hep_languages_index_has_articles (self->entry))
    return self->catalogue;
  path = g_strdup_printf (HEP_LANGUAGE_CATALOGUE, self->info->code);
  bytes = hep_content_file_load (self->folder, path, error);
  if (bytes != NULL)
    self->catalogue = hep_catalogue_new_from_mo (bytes, path, error);
  if (self->catalogue != NULL)
    hep_languages_index_mark_outdated (self->entry, self->catalogue);
  return self->catalogue;
}

/**
 * hep_language_get_reviews:
 * @self: a language
 * @error: set to a HEP_CONTENT_ERROR with the line
 *
 * Gets who has signed which page in this language; the file is read at the first call. Without it
 * nothing is signed. Ask hep_reviews_get_state() with the translated page: a change of the English
 * words counts too.
 *
 * Returns: (transfer none) (nullable): the reviews
 */
HepReviews *
hep_language_get_reviews (HepLanguage *self, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (HEP_IS_LANGUAGE (self), NULL);

  if (self->reviews != NULL)
    return self->reviews;
  path = g_strdup_printf (HEP_LANGUAGE_REVIEWS, self->info->code);
  file = g_file_resolve_relative_path (self->folder, path);
  bytes = g_file_query_exists (file, NULL) ? hep_content_file_load (self->folder, path, error)
                                           : g_bytes_new (NULL, 0);
  if (bytes != NULL)
    self->reviews = hep_reviews_new_from_bytes (bytes, path, error);
  return self->reviews;
}

/**
 * hep_language_is_rtl:
 * @code: (nullable): a BCP 47 language code such as "ur" or "pa-Arab"; a POSIX locale name
 *   such as "ar_EG.UTF-8" will do
 *
 * Says whether a language is written from right to left. A script in the code decides; without
 * one the language's usual script does. The operating system's locales are not asked, since an
 * article may be in a language they do not have.
 *
 * Returns: %TRUE if text in this language runs from right to left; %FALSE if it does not, or
 *   if @code is %NULL or unknown
 */
gboolean
hep_language_is_rtl (const char *code)
{
  if (code == NULL)
    return FALSE;

  g_autofree char *bare = g_ascii_strdown (code, -1);

  bare[strcspn (bare, ".@")] = '\0';
  g_strdelimit (bare, "_", '-');

  g_auto (GStrv) parts = g_strsplit (bare, "-", -1);

  if (parts[0] == NULL)
    return FALSE;

  for (gsize i = 1; parts[i] != NULL && strlen (parts[i]) > 1; i++)
    if (strlen (parts[i]) == 4 && g_ascii_isalpha (parts[i][0]))
      return g_strv_contains (rtl_scripts, parts[i]);

  return g_strv_contains (rtl_languages, parts[0]) || g_strv_contains (rtl_regional, bare);
}
