/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tool-run.h"

#include <gio/gio.h>

/* HEP_TOOL is the path of the program that was just built. */

int
tool_run (const char *const *arguments, char **output, char **errors)
{
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) line = NULL;
  g_autoptr (GError) error = NULL;

  g_strv_builder_add (builder, HEP_TOOL);
  g_strv_builder_addv (builder, (const char **)arguments);
  line = g_strv_builder_end (builder);
  process
      = g_subprocess_newv ((const char *const *)line,
                           G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, output, errors, &error));
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  return g_subprocess_get_exit_status (process);
}
