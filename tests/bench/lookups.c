/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* lookups CONTENT FILE.mo LANGUAGE: how long our own catalogue takes, against the dgettext() of the
 * C library with the same file, in one run. Prints a figure a line, name TAB value. The file has to
 * have all texts of the content, and LOCPATH to name a folder with the locale of the program. */

#include "hep-message.h"
#include "hep-translation-private.h"

#include <glib/gstdio.h>
#include <libintl.h>
#include <locale.h>
#include <unistd.h>

#define DOMAIN      "hepatica-lookups"
#define N_LOOKUPS   2000
#define REPETITIONS 25

typedef struct
{
  char *context;
  HepText *text;
  char *key; /* as gettext joins them */
} Text;

static void
collect_cb (const HepMessage *message, gpointer user_data)
{
  GArray *texts = user_data;
  Text text = { g_strdup (message->context), hep_text_ref (message->text), NULL };

  text.key = g_strconcat (message->context, "\004", hep_text_get_markup (message->text), NULL);
  if (texts->len < N_LOOKUPS)
    g_array_append_val (texts, text);
}

static double
measure_own (GArray *texts, HepCatalogue *catalogue, guint *n_found)
{
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < texts->len; i++)
    {
      const Text *text = &g_array_index (texts, Text, i);

      *n_found += hep_catalogue_lookup (catalogue, text->context, hep_text_get_markup (text->text))
                          != NULL
                      ? 1
                      : 0;
    }
  return (double)(g_get_monotonic_time () - start);
}

static double
measure_gettext (GArray *texts, guint *n_found)
{
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < texts->len; i++)
    {
      const char *key = g_array_index (texts, Text, i).key;

      *n_found += dgettext (DOMAIN, key) != key ? 1 : 0;
    }
  return (double)(g_get_monotonic_time () - start);
}

static double
measure_check (GArray *texts, HepCatalogue *catalogue, const char *language)
{
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < texts->len; i++)
    {
      const Text *text = &g_array_index (texts, Text, i);
      HepTranslationState state;
      g_autoptr (HepText) translation
          = hep_translation_find (catalogue, language, text->context, text->text, &state, NULL);
    }
  return (double)(g_get_monotonic_time () - start);
}

/* dgettext() reads only what lies in a folder of a language, so the file is linked there. */
static void
prepare_gettext (const char *file)
{
  g_autofree char *folder = g_dir_make_tmp ("hepatica-XXXXXX", NULL);
  g_autofree char *messages = g_build_filename (folder, "xx", "LC_MESSAGES", NULL);
  g_autofree char *link = g_build_filename (messages, DOMAIN ".mo", NULL);
  g_autofree char *target = g_canonicalize_filename (file, NULL);

  g_mkdir_with_parents (messages, 0700);
  if (symlink (target, link) != 0)
    g_error ("%s: no link", link);
  g_setenv ("LANGUAGE", "xx", TRUE);
  /* In the locale C, dgettext() looks for nothing. */
  if (setlocale (LC_MESSAGES, "en_XX.UTF-8") == NULL)
    g_error ("LOCPATH leads to no en_XX.UTF-8");
  bindtextdomain (DOMAIN, folder);
  bind_textdomain_codeset (DOMAIN, "UTF-8");
}

static double
least (double a, double b)
{
  return a <= 0 || b < a ? b : a;
}

int
main (int argc, char **argv)
{
  g_autoptr (GArray) texts = g_array_new (FALSE, FALSE, sizeof (Text));
  g_autoptr (GFile) folder = argc > 3 ? g_file_new_for_path (argv[1]) : NULL;
  g_autoptr (HepLibrary) library = folder != NULL ? hep_library_new (folder, NULL) : NULL;
  g_autofree char *data = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (HepCatalogue) catalogue = NULL;
  double own = 0, other = 0, check = 0, first_other = 0, open = 0;
  guint n_own = 0, n_other = 0;
  gsize size;

  if (library == NULL || !g_file_get_contents (argv[2], &data, &size, NULL)
      || !hep_library_foreach_message (library, collect_cb, texts, NULL))
    return 2;
  prepare_gettext (argv[2]);
  bytes = g_bytes_new_take (g_steal_pointer (&data), size);
  for (guint i = 0; i < REPETITIONS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      g_clear_pointer (&catalogue, hep_catalogue_unref);
      catalogue = hep_catalogue_new_from_mo (bytes, argv[2], NULL);
      open = least (open, (double)(g_get_monotonic_time () - start));
      n_own = n_other = 0;
      own = least (own, measure_own (texts, catalogue, &n_own));
      other = least (other, measure_gettext (texts, &n_other));
      first_other = i == 0 ? other : first_other;
      check = least (check, measure_check (texts, catalogue, argv[3]));
    }
  g_print ("lookups.vs-dgettext\t%.2f\n", own / other);
  g_print ("lookups.first.vs-dgettext\t%.2f\n", (open + own) / first_other);
  g_print ("lookups.open-ms\t%.3f\nlookups.ms\t%.3f\nlookups.with-check-ms\t%.3f\n", open / 1e3,
           own / 1e3, check / 1e3);
  g_print ("lookups.dgettext-ms\t%.3f\nlookups.dgettext-first-ms\t%.3f\n", other / 1e3,
           first_other / 1e3);
  return n_own == texts->len && n_other == texts->len ? 0 : 1;
}
