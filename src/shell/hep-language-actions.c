/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-language-actions.h"

static void
language_cb (GSimpleAction *action, GVariant *code, gpointer user_data)
{
  hep_language_choice_choose (HEP_LANGUAGE_CHOICE (user_data), g_variant_get_string (code, NULL));
}

static void
beside_cb (GSimpleAction *action, GVariant *code, gpointer user_data)
{
  hep_language_choice_choose_beside (HEP_LANGUAGE_CHOICE (user_data),
                                     g_variant_get_string (code, NULL));
}

/* What another start of the program asked for by its command line; empty texts ask for nothing. */
static void
read_in_cb (GSimpleAction *action, GVariant *codes, gpointer user_data)
{
  const char *language, *beside;

  g_variant_get (codes, "(&s&s)", &language, &beside);
  hep_language_choice_override (HEP_LANGUAGE_CHOICE (user_data),
                                *language != '\0' ? language : NULL,
                                *beside != '\0' ? beside : NULL);
}

static void
set_state (GActionMap *map, const char *name, const char *code)
{
  GAction *action = g_action_map_lookup_action (map, name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (code));
}

static void
update (GActionMap *map, HepLanguageChoice *choice)
{
  HepLanguage *language = hep_language_choice_get_language (choice);
  HepLanguage *beside = hep_language_choice_get_beside (choice);
  gboolean chosen = language != NULL && !hep_language_choice_follows_system (choice);

  set_state (map, "language", chosen ? hep_language_get_code (language) : "");
  set_state (map, "beside", beside != NULL ? hep_language_get_code (beside) : "");
}

static void
update_writable (GActionMap *map, const char *key, GSettings *settings)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, key)),
                               g_settings_is_writable (settings, key));
}

/* Adds the actions that choose languages: language and beside, whose state is what is chosen (an
 * empty text is the language of the system, and none beside it), and read-in, which writes nothing
 * down. What is locked cannot be chosen. */
void
hep_language_actions_add (GActionMap *map, GSettings *settings, HepLanguageChoice *choice)
{
  const GActionEntry entries[] = {
    { .name = "language", .activate = language_cb, .parameter_type = "s", .state = "''" },
    { .name = "beside", .activate = beside_cb, .parameter_type = "s", .state = "''" },
    { .name = "read-in", .activate = read_in_cb, .parameter_type = "(ss)" },
  };
  const char *const keys[] = { "language", "beside" };

  g_return_if_fail (G_IS_ACTION_MAP (map));
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (HEP_IS_LANGUAGE_CHOICE (choice));

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), choice);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *signal = g_strconcat ("writable-changed::", keys[i], NULL);

      g_signal_connect_object (settings, signal, G_CALLBACK (update_writable), map,
                               G_CONNECT_SWAPPED);
      update_writable (map, keys[i], settings);
    }
  g_signal_connect_object (choice, "changed", G_CALLBACK (update), map, G_CONNECT_SWAPPED);
  update (map, choice);
}
