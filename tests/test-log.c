/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "test-log.h"

#include <string.h>

/* What GDK 4.24 says on X11 of its own bookkeeping while frames are late, as on a busy computer: of
 * a popover that is drawn, and of a window whose size changes just as a frame begins. No code but
 * its own is on the stack then. Every other warning stays fatal. */
static const char *const gdk_timing_warnings[] = {
  "gdk_frame_timings_submitted() called on submitted frame.",
  "gdk_frame_timings_throttling_hint: runtime check failed",
};

static GLogWriterOutput
write_cb (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (gdk_timing_warnings); j++)
      if (strcmp (fields[i].key, "MESSAGE") == 0
          && strstr (fields[i].value, gdk_timing_warnings[j]) != NULL)
        return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, user_data);
}

/* Lets tests go on after these warnings. Call it once, before GTK starts. */
void
test_log_pass_over_gdk_timing (void)
{
  g_log_set_writer_func (write_cb, NULL, NULL);
}
