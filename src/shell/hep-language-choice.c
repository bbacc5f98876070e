/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-language-choice.h"

struct _HepLanguageChoice
{
  GObject parent_instance;

  GSettings *settings;
  char *wanted;   /* by the session */
  char *override; /* by the command line, for as long as nothing else is chosen */
  char *override_beside;
  HepLibrary *library;
  HepLanguage *preview;
  HepLanguage *language; /* NULL without a library */
  HepLanguage *beside;
  gboolean follows_system;
};

G_DEFINE_FINAL_TYPE (HepLanguageChoice, hep_language_choice, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
} HepLanguageChoiceSignal;

static guint signals[N_SIGNALS];

static HepLanguages *
get_languages (HepLanguageChoice *self)
{
  return self->library != NULL ? hep_library_get_languages (self->library) : NULL;
}

static HepLanguage *
get_english (HepLanguageChoice *self)
{
  return hep_languages_lookup (get_languages (self), "en");
}

/* What a setting names, if it is offered; a code that is gone counts as none. */
static HepLanguage *
read_setting (HepLanguageChoice *self, const char *key)
{
  g_autofree char *code = g_settings_get_string (self->settings, key);
  HepLanguage *language = code[0] != '\0' ? hep_languages_match (get_languages (self), code) : NULL;

  return language != NULL && hep_language_choice_is_offered (self, language) ? language : NULL;
}

static HepLanguage *
find_language (HepLanguageChoice *self)
{
  HepLanguage *language = NULL;

  if (self->preview != NULL)
    return self->preview;
  if (self->override != NULL)
    language = hep_languages_match (get_languages (self), self->override);
  if (language == NULL)
    language = read_setting (self, "language");
  return language != NULL ? language : hep_language_choice_get_system (self);
}

static HepLanguage *
find_beside (HepLanguageChoice *self)
{
  if (self->override_beside != NULL)
    return hep_languages_match (get_languages (self), self->override_beside);
  return read_setting (self, "beside");
}

static gboolean
find_follows_system (HepLanguageChoice *self)
{
  return self->preview == NULL && self->override == NULL && read_setting (self, "language") == NULL;
}

static void
update (HepLanguageChoice *self)
{
  HepLanguage *language = self->library != NULL ? find_language (self) : NULL;
  HepLanguage *beside = self->library != NULL ? find_beside (self) : NULL;
  gboolean follows_system = self->library != NULL && find_follows_system (self);
  gboolean changed = follows_system != self->follows_system;

  if (beside == language)
    beside = NULL;
  self->follows_system = follows_system;
  changed = g_set_object (&self->language, language) || changed;
  changed = g_set_object (&self->beside, beside) || changed;
  if (changed)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
hep_language_choice_dispose (GObject *object)
{
  HepLanguageChoice *self = HEP_LANGUAGE_CHOICE (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  g_clear_object (&self->preview);
  g_clear_object (&self->language);
  g_clear_object (&self->beside);

  G_OBJECT_CLASS (hep_language_choice_parent_class)->dispose (object);
}

static void
hep_language_choice_finalize (GObject *object)
{
  HepLanguageChoice *self = HEP_LANGUAGE_CHOICE (object);

  g_free (self->wanted);
  g_free (self->override);
  g_free (self->override_beside);

  G_OBJECT_CLASS (hep_language_choice_parent_class)->finalize (object);
}

static void
hep_language_choice_class_init (HepLanguageChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = hep_language_choice_dispose;
  object_class->finalize = hep_language_choice_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hep_language_choice_init (HepLanguageChoice *self)
{
}

/* `wanted` is what the session asks for, see hep_locale_dup_wanted(). */
HepLanguageChoice *
hep_language_choice_new (GSettings *settings, const char *wanted)
{
  HepLanguageChoice *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (wanted != NULL, NULL);

  self = g_object_new (HEP_TYPE_LANGUAGE_CHOICE, NULL);
  self->settings = g_object_ref (settings);
  self->wanted = g_strdup (wanted);
  for (gsize i = 0; i < 3; i++)
    {
      const char *const changes[]
          = { "changed::language", "changed::beside", "changed::languages" };

      g_signal_connect_object (settings, changes[i], G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }
  return self;
}

/* Sets where the languages come from; %NULL if there are no pages to read. */
void
hep_language_choice_set_library (HepLanguageChoice *self, HepLibrary *library)
{
  g_return_if_fail (HEP_IS_LANGUAGE_CHOICE (self));
  g_return_if_fail (library == NULL || HEP_IS_LIBRARY (library));

  g_set_object (&self->library, library);
  update (self);
}

HepLibrary *
hep_language_choice_get_library (HepLanguageChoice *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE_CHOICE (self), NULL);

  return self->library;
}

/* Reads in other languages than the settings say, until somebody chooses; nothing is written down.
 * %NULL leaves one of the two as it is. */
void
hep_language_choice_override (HepLanguageChoice *self, const char *code, const char *beside)
{
  g_return_if_fail (HEP_IS_LANGUAGE_CHOICE (self));

  if (code != NULL)
    g_set_str (&self->override, code);
  if (beside != NULL)
    g_set_str (&self->override_beside, beside);
  if (code != NULL)
    g_clear_object (&self->preview);
  update (self);
}

/* Chooses the language with this code; an empty one follows the system. */
void
hep_language_choice_choose (HepLanguageChoice *self, const char *code)
{
  g_return_if_fail (HEP_IS_LANGUAGE_CHOICE (self));
  g_return_if_fail (code != NULL);

  g_clear_pointer (&self->override, g_free);
  g_clear_object (&self->preview);
  g_settings_set_string (self->settings, "language", code);
  update (self);
}

/* Chooses what is read beside it; an empty code is nothing. */
void
hep_language_choice_choose_beside (HepLanguageChoice *self, const char *code)
{
  g_return_if_fail (HEP_IS_LANGUAGE_CHOICE (self));
  g_return_if_fail (code != NULL);

  g_clear_pointer (&self->override_beside, g_free);
  g_settings_set_string (self->settings, "beside", code);
  update (self);
}

/* Reads in what a translator is writing, until somebody chooses a language; %NULL ends that. */
void
hep_language_choice_set_preview (HepLanguageChoice *self, HepLanguage *preview)
{
  g_return_if_fail (HEP_IS_LANGUAGE_CHOICE (self));
  g_return_if_fail (preview == NULL || HEP_IS_LANGUAGE (preview));

  g_set_object (&self->preview, preview);
  update (self);
}

/* The language of the interface, as far as it is translated, and of the pages. */
HepLanguage *
hep_language_choice_get_language (HepLanguageChoice *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE_CHOICE (self), NULL);

  return self->language;
}

/* The second language of the pages; %NULL for none. */
HepLanguage *
hep_language_choice_get_beside (HepLanguageChoice *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE_CHOICE (self), NULL);

  return self->beside;
}

/* What is read when nothing is chosen. */
HepLanguage *
hep_language_choice_get_system (HepLanguageChoice *self)
{
  HepLanguage *language;

  g_return_val_if_fail (HEP_IS_LANGUAGE_CHOICE (self), NULL);
  g_return_val_if_fail (self->library != NULL, NULL);

  language = hep_languages_find_wanted (get_languages (self), self->wanted);
  return hep_language_choice_is_offered (self, language) ? language : get_english (self);
}

/* Whether the system's language is read because nothing else is chosen. */
gboolean
hep_language_choice_follows_system (HepLanguageChoice *self)
{
  g_return_val_if_fail (HEP_IS_LANGUAGE_CHOICE (self), FALSE);

  return self->follows_system;
}

/* Whether the organisation leaves this language in the list. English always is, as it is what
 * stands in for whatever is not translated; and so is what a translator opened. */
gboolean
hep_language_choice_is_offered (HepLanguageChoice *self, HepLanguage *language)
{
  g_auto (GStrv) codes = NULL;

  g_return_val_if_fail (HEP_IS_LANGUAGE_CHOICE (self), FALSE);
  g_return_val_if_fail (HEP_IS_LANGUAGE (language), FALSE);

  codes = g_settings_get_strv (self->settings, "languages");
  return codes[0] == NULL || hep_language_is_english (language)
         || hep_language_is_preview (language)
         || g_strv_contains ((const char *const *)codes, hep_language_get_code (language));
}
