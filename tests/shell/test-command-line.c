/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>
#include <glib/gstdio.h>

/* The program is run as a script runs it: without a display and without a session bus. */
typedef struct
{
  const char *name;
  const char *arguments[4]; /* “@name” is a folder of the fixtures */
  int status;
  const char *output;
  const char *error;
} Case;

static const Case cases[] = {
  { "version", { "--version" }, 0, "hepatica 0.1.0\n", "" },
  { "list-topics",
    { "--content=@content", "--list-topics" },
    0,
    "overview\tOverview\tstart\n"
    "urgent-help\tUrgent help\tstart\n"
    "long\tA long page\tmore\n"
    "broken\tbroken\tmore\n",
    "" },
  { "show",
    { "--content=@sound", "--show=overview" },
    0,
    "# Overview\n\nDraft: not yet reviewed by a clinician\nLast changed: 23 November 2026\n\n"
    "What this is about.\n\n## First part\n\nA page about the liver without a mistake.\n",
    "" },
  { "list-languages",
    { "--content=@sound", "--list-languages" },
    0,
    "en\tEnglish\tEnglish\t100 %\tAll pages, not reviewed\n",
    "" },
  { "unknown-language",
    { "--content=@sound", "--language=tlh", "--show=overview" },
    2,
    "",
    "hepatica: There is no language “tlh”; --list-languages lists them\n" },
  { "wrong-language",
    { "--content=@sound", "--beside=Englsh", "--list-topics" },
    2,
    "",
    "hepatica: There is no language “Englsh”; did you mean “en” (English)?\n" },
  { "wrong-translation",
    { "--content=@content", "--preview=@content/clinic.ini" },
    2,
    "",
    "hepatica: clinic.ini:3:1: This line begins with none of the words msgctxt, msgid, "
    "msgid_plural, msgstr.\n" },
  { "show-broken",
    { "--content=@content", "--show=broken" },
    1,
    "",
    "hepatica: pages/broken.page:13:5: <bold> is not an element of these pages; see the list in "
    "data/content/README.md.\n" },
  { "show-unknown",
    { "--content=@content", "--show=overvew" },
    2,
    "",
    "hepatica: There is no topic “overvew”; did you mean “overview”?\n" },
  { "check-sound", { "--check-content=@sound" }, 0, "", "" },
  { "check-problems",
    { "--check-content=@content" },
    1,
    "pages/broken.page\t13\t5\t<bold> is not an element of these pages; see the list in "
    "data/content/README.md.\n",
    "" },
  { "check-content-folder", { "--content=@sound", "--check-content" }, 0, "", "" },
  { "unknown-topic",
    { "--content=@content", "zzzzzzzz" },
    2,
    "",
    "hepatica: There is no topic “zzzzzzzz”; --list-topics lists them\n" },
  { "unknown-section",
    { "--content=@content", "long#nowhere" },
    2,
    "",
    "hepatica: Topic “long” has no section “nowhere”\n" },
  { "unknown-option",
    { "--wrong" },
    2,
    "",
    "hepatica: Unknown option --wrong; --help lists what can be asked\n" },
  { "two-topics",
    { "overview", "symptoms" },
    2,
    "",
    "hepatica: Only one topic can be opened, not also “symptoms”; --help lists what can be "
    "asked\n" },
  { "wrong-size",
    { "--window-size=wide" },
    2,
    "",
    "hepatica: “wide” is not a window size: write one like 1200x800; --help lists what can be "
    "asked\n" },
  { "wrong-direction",
    { "--direction=up" },
    2,
    "",
    "hepatica: “up” is not a direction: write rtl or ltr; --help lists what can be asked\n" },
  { "huge-size",
    { "--window-size=99999x700" },
    2,
    "",
    "hepatica: “99999x700” is not a window size: write one like 1200x800; --help lists what can be "
    "asked\n" },
  { "empty-topic",
    { "--content=@content", "--show=" },
    2,
    "",
    "hepatica: There is no topic “”; --list-topics lists them\n" },
  { "topic-with-folders",
    { "--content=@content", "--show=../../etc/passwd" },
    2,
    "",
    "hepatica: There is no topic “../../etc/passwd”; --list-topics lists them\n" },
  { "many-hashes",
    { "--content=@content", "overview#a#b" },
    2,
    "",
    "hepatica: Topic “overview” has no section “a#b”\n" },
  { "only-hash",
    { "--content=@content", "#first" },
    2,
    "",
    "hepatica: There is no topic “”; --list-topics lists them\n" },
  { "escape-sequence",
    { "--content=@content", "--show=zzzzzz\033[31m\nzz" },
    2,
    "",
    "hepatica: There is no topic “zzzzzz [31m zz”; --list-topics lists them\n" },
  { "not-utf8",
    { "--content=@content", "--show=\377" },
    2,
    "",
    "hepatica: What was written is not text in UTF-8; --help lists what can be asked\n" },
  { "not-utf8-topic",
    { "--content=@content", "\300\257" },
    2,
    "",
    "hepatica: What was written is not text in UTF-8; --help lists what can be asked\n" },
  { "not-utf8-option",
    { "--wrong\377" },
    2,
    "",
    "hepatica: Unknown option --wrong�; --help lists what can be asked\n" },
  { "no-display",
    { "--content=@content", "overview" },
    1,
    "",
    "hepatica: There is no display to open a window on; --show=TOPIC prints a topic here\n" },
};

static char *
expand (const char *argument)
{
  const char *at = strchr (argument, '@');
  g_autofree char *before = NULL;
  g_autofree char *folder = NULL;

  if (at == NULL)
    return g_strdup (argument);

  before = g_strndup (argument, at - argument);
  folder = g_test_build_filename (G_TEST_DIST, "shell", "fixtures", at + 1, NULL);
  return g_strconcat (before, folder, NULL);
}

static GSubprocess *
run (const char *const *arguments)
{
  g_autoptr (GSubprocessLauncher) launcher
      = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) command = NULL;
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  g_subprocess_launcher_setenv (launcher, "DBUS_SESSION_BUS_ADDRESS", "disabled:", TRUE);
  g_subprocess_launcher_setenv (launcher, "GDK_BACKEND", "x11", TRUE);

  g_strv_builder_add (builder, g_getenv ("HEP_TEST_PROGRAM"));
  for (gsize i = 0; arguments[i] != NULL; i++)
    g_strv_builder_take (builder, expand (arguments[i]));
  command = g_strv_builder_end (builder);

  process = g_subprocess_launcher_spawnv (launcher, (const char *const *)command, &error);
  g_assert_no_error (error);
  return process;
}

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (GSubprocess) process = run (expected->arguments);
  g_autofree char *output = NULL;
  g_autofree char *errors = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, &errors, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (errors, ==, expected->error);
  g_assert_cmpstr (output, ==, expected->output);
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, expected->status);
}

/* Of a very long word only both ends are said back. */
static void
test_long_argument (void)
{
  g_autoptr (GString) topic = g_string_new ("--show=start");
  const char *arguments[] = { "--content=@content", NULL, NULL };
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *errors = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append (topic, "zzzzzzzzzz");
  g_string_append (topic, "end");
  arguments[1] = topic->str;
  process = run (arguments);
  g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, &errors, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 2);
  g_assert_true (g_str_has_prefix (errors, "hepatica: There is no topic “startzzz"));
  g_assert_true (g_str_has_suffix (errors, "zzzend”; --list-topics lists them\n"));
  g_assert_cmpuint (strlen (errors), <, 200);
}

/* Whatever the computer says of languages and folders, what is printed stays the same. */
static void
test_environment (gconstpointer data)
{
  const char *const *variables = data;
  g_autoptr (GSubprocessLauncher) launcher
      = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autofree char *option = expand ("--content=@content");
  g_autofree char *output = NULL;
  g_autofree char *errors = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; variables[i] != NULL; i += 2)
    if (variables[i + 1][0] != '\0')
      g_subprocess_launcher_setenv (launcher, variables[i], variables[i + 1], TRUE);
    else
      g_subprocess_launcher_unsetenv (launcher, variables[i]);
  process = g_subprocess_launcher_spawn (launcher, &error, g_getenv ("HEP_TEST_PROGRAM"), option,
                                         "--show=overvew", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, &errors, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (output, ==, "");
  g_assert_cmpstr (errors, ==, "hepatica: There is no topic “overvew”; did you mean “overview”?\n");
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 2);
}

static const char *const strange_language[]
    = { "LC_ALL", "", "LANG", "xx_YY.garbage", "LANGUAGE", "\377:::/../x", NULL };
static const char *const no_home[]
    = { "HOME", "", "XDG_CONFIG_HOME", "", "XDG_DATA_HOME", "", NULL };
static const char *const wrong_folders[]
    = { "HOME", "/nonexistent", "XDG_CONFIG_HOME", "relative", "XDG_DATA_DIRS", ":::", NULL };

/* What the program says with these variables, a name and a value each, in bundled pages. */
static char *
dup_said (const char *const *variables)
{
  g_autoptr (GSubprocessLauncher) launcher
      = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *errors = NULL;
  g_autoptr (GError) error = NULL;
  const char *const cleared[] = { "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE" };

  for (gsize i = 0; i < G_N_ELEMENTS (cleared); i++)
    g_subprocess_launcher_unsetenv (launcher, cleared[i]);
  for (gsize i = 0; variables[i] != NULL; i += 2)
    g_subprocess_launcher_setenv (launcher, variables[i], variables[i + 1], TRUE);
  process = g_subprocess_launcher_spawn (launcher, &error, g_getenv ("HEP_TEST_PROGRAM"),
                                         "--show=zzzzzzzz", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, &errors, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 2);
  return g_steal_pointer (&errors);
}

/* No locale of these is on the computer of the test, and none is needed. */
static void
test_locales (void)
{
  static const char *const english[][5] = {
    { NULL },
    { "LANG", "C" },
    { "LANG", "C.UTF-8" },
    { "LANG", "en_GB.UTF-8" },
    { "LANG", "tlh_KL.UTF-8" },
    { "LC_ALL", "\377/../..", "LANG", "de_DE.UTF-8" },
    { "LANGUAGE", "en:de", "LANG", "de_DE.UTF-8" },
  };
  static const char *const german[][5] = {
    { "LANG", "de_DE.UTF-8" },
    { "LANG", "de_AT@euro" },
    { "LC_MESSAGES", "de", "LANG", "C" },
    { "LC_ALL", "de_CH.ISO-8859-1", "LANG", "fr" },
    { "LANGUAGE", "tlh:de", "LANG", "C.UTF-8" },
  };
  g_autofree char *said = dup_said (german[0]);

  g_assert_cmpstr (said, !=, "hepatica: There is no topic “zzzzzzzz”; --list-topics lists them\n");
  g_assert_nonnull (strstr (said, "zzzzzzzz"));
  for (gsize i = 0; i < G_N_ELEMENTS (german); i++)
    {
      g_autofree char *same = dup_said (german[i]);

      g_assert_cmpstr (same, ==, said);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (english); i++)
    {
      g_autofree char *other = dup_said (english[i]);

      g_assert_cmpstr (other, ==,
                       "hepatica: There is no topic “zzzzzzzz”; --list-topics lists them\n");
    }
}

/* The window comes up whatever stands in the file of settings; criticals end the program. */
static void
test_spoiled_settings (gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("hepatica-test-XXXXXX", NULL);
  g_autofree char *settings = g_build_filename (folder, "glib-2.0", "settings", NULL);
  g_autofree char *file = g_build_filename (settings, "keyfile", NULL);
  g_autofree char *parent = g_path_get_dirname (settings);
  g_autofree char *option = expand ("--content=@content");
  g_autoptr (GSubprocessLauncher) launcher
      = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (settings, 0700), ==, 0);
  g_file_set_contents (file, data, -1, &error);
  g_assert_no_error (error);
  g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "GSETTINGS_BACKEND", "keyfile", TRUE);
  g_subprocess_launcher_setenv (launcher, "G_DEBUG", "fatal-criticals", TRUE);
  process = g_subprocess_launcher_spawn (launcher, &error, g_getenv ("HEP_TEST_PROGRAM"), option,
                                         "--exit-after-first-frame", NULL);
  g_assert_no_error (error);
  g_subprocess_wait (process, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);

  g_assert_cmpint (g_remove (file), ==, 0);
  g_assert_cmpint (g_rmdir (settings), ==, 0);
  g_assert_cmpint (g_rmdir (parent), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

#define SETTINGS "[io/github/hepatica/Hepatica]\n"

static const char wrong_values[]
    = SETTINGS "text-size=99999\ncolor-scheme=7\nwindow-width=-5\nlast-place=true\n"
               "sidebar-visible=@as []\nnot-a-key=1\n";
static const char extreme_values[]
    = SETTINGS "text-size=300\nwindow-width=32767\nwindow-height=1\nlast-place='a/b#c#d'\n";

static void
test_help (void)
{
  const char *const arguments[] = { "--help", NULL };
  const char *const words[] = { "--list-topics", "--show=TOPIC", "--check-content",
                                "--content=FOLDER", "[TOPIC[#SECTION]]" };
  g_autoptr (GSubprocess) process = run (arguments);
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_nonnull (strstr (output, words[i]));
  g_assert_null (strstr (output, "--window-size"));
}

static void
test_bundled_content (void)
{
  const char *const arguments[] = { "--list-topics", NULL };
  g_autoptr (GSubprocess) process = run (arguments);
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (output, "overview\t"));
  g_assert_nonnull (strstr (output, "\nurgent-help\t"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/shell/command-line/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/shell/command-line/long-argument", test_long_argument);
  g_test_add_data_func ("/shell/command-line/strange-language", strange_language, test_environment);
  g_test_add_data_func ("/shell/command-line/no-home", no_home, test_environment);
  g_test_add_data_func ("/shell/command-line/wrong-folders", wrong_folders, test_environment);
  g_test_add_data_func ("/shell/command-line/settings-wrong", wrong_values, test_spoiled_settings);
  g_test_add_data_func ("/shell/command-line/settings-extreme", extreme_values,
                        test_spoiled_settings);
  g_test_add_data_func ("/shell/command-line/settings-no-file",
                        "\377\376[[[\n=", test_spoiled_settings);
  g_test_add_func ("/shell/command-line/help", test_help);
  g_test_add_func ("/shell/command-line/bundled-content", test_bundled_content);

  g_test_add_func ("/shell/command-line/locales", test_locales);
  return g_test_run ();
}
