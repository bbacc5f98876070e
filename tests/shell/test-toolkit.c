/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The words that GTK and libadwaita show are in our catalogues. They ask GLib for them by four
 * functions, which this program puts its own before. */

#include "config.h"

#include "shell-test-utils.h"

#include <dlfcn.h>

static GHashTable *asked;

/* Asked for, and never seen: of dialogs that we leave out, or told to developers. */
static const char *const unseen[] = {
  "Format %s not supported",
  "OpenGL support disabled via GDK_DISABLE",
  "Cannot store clipboard. No clipboard manager is active.",
  "What’s _New",
  "What’s New",
  "_Report an Issue",
  "_Support Questions",
  "_Troubleshooting",
  "Troubleshooting",
  "To assist in troubleshooting, you can view your debugging information. Providing this "
  "information to the "
  "application developers can help diagnose any problems you encounter when you report an issue.",
  "_Debugging Information",
  "Debugging Information",
  "_Save As…",
  "_Acknowledgements",
  "Acknowledgements",
  "Design by",
  "Artwork by",
  "Documentation by",
  "Other Apps by %s",
};

static void
note (const char *domain, const char *context, const char *id)
{
  if (domain == NULL || g_str_equal (domain, GETTEXT_PACKAGE) || *id == '\0')
    return;
  if (asked == NULL)
    asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (context == NULL)
    g_hash_table_add (asked, g_strdup_printf ("N_ (\"%s\")", id));
  else
    g_hash_table_add (asked, g_strdup_printf ("NC_ (\"%s\", \"%s\")", context, id));
}

const char *
g_dgettext (const char *domain, const char *id)
{
  const char *(*next) (const char *, const char *) = dlsym (RTLD_NEXT, "g_dgettext");

  note (domain, NULL, id);
  return next (domain, id);
}

const char *
g_dngettext (const char *domain, const char *id, const char *plural, gulong n)
{
  const char *(*next) (const char *, const char *, const char *, gulong)
      = dlsym (RTLD_NEXT, "g_dngettext");

  note (domain, NULL, id);
  return next (domain, id, plural, n);
}

/* `offset` is where the text begins behind its context; 0 if there is none. */
const char *
g_dpgettext (const char *domain, const char *id, gsize offset)
{
  const char *(*next) (const char *, const char *, gsize) = dlsym (RTLD_NEXT, "g_dpgettext");
  g_autofree char *context = offset == 0 ? NULL : g_strndup (id, offset - 1);

  note (domain, context, id + offset);
  return next (domain, id, offset);
}

const char *
g_dpgettext2 (const char *domain, const char *context, const char *id)
{
  const char *(*next) (const char *, const char *, const char *)
      = dlsym (RTLD_NEXT, "g_dpgettext2");

  note (domain, context, id);
  return next (domain, context, id);
}

static void
close_dialog (ShellTest *test)
{
  AdwDialog *dialog
      = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (test->window));

  g_assert_nonnull (dialog);
  adw_dialog_force_close (dialog);
  shell_test_settle ();
}

static GString *
load_known (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "src", "shell",
                                            "hep-toolkit-strings.c", NULL);
  g_autofree char *known = NULL;
  g_autoptr (GError) error = NULL;
  GString *unquoted;

  g_file_get_contents (path, &known, NULL, &error);
  g_assert_no_error (error);
  unquoted = g_string_new (known);
  g_string_replace (unquoted, "\\\"", "\"", 0);
  return unquoted;
}

/* Whatever opens, opens; then each word that was asked for is known. */
static void
test_words (ShellTest *test)
{
  const char *const dialogs[]
      = { "app.preferences", "app.shortcuts", "app.about", "app.languages" };
  g_autoptr (GString) known = load_known ();
  GtkWidget *text;
  GHashTableIter iter;
  gpointer word;

  for (gsize i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      shell_test_act (test, dialogs[i], NULL);
      close_dialog (test);
    }
  shell_test_act (test, "win.show-menu", NULL);
  shell_test_act (test, "win.find", NULL);
  text = shell_test_get_focus (test);
  g_assert_true (GTK_IS_TEXT (text));
  gtk_widget_activate_action (text, "menu.popup", NULL);
  shell_test_settle ();

  for (gsize i = 0; i < G_N_ELEMENTS (unseen); i++)
    {
      g_autofree char *quoted = g_strdup_printf ("N_ (\"%s\")", unseen[i]);

      g_hash_table_remove (asked, quoted);
    }
  g_assert_true (g_hash_table_contains (asked, "N_ (\"Close\")"));
  g_assert_true (g_hash_table_contains (asked, "N_ (\"_Paste\")"));
  g_assert_true (g_hash_table_contains (asked, "NC_ (\"keyboard label\", \"Ctrl\")"));
  g_hash_table_iter_init (&iter, asked);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    {
      const char *key = strstr (word, "keyboard label\", \"F");

      /* F1 to F12 are the same in every language. */
      if (key == NULL && strstr (known->str, word) == NULL)
        {
          g_test_message ("hep-toolkit-strings.c lacks %s", (const char *)word);
          g_test_fail ();
        }
    }
}

int
main (int argc, char *argv[])
{
  shell_test_init (&argc, &argv);

  shell_test_add ("/shell/toolkit/words", "", test_words);
  return g_test_run ();
}
