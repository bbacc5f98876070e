/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "test-log.h"

#include <string.h>

/* GDK 4.24 prints this on X11 when a popover is drawn while frames are late, as on a busy
 * computer. It is about GDK's own bookkeeping; every other warning stays fatal. */
#define GDK_TIMING_WARNING "gdk_frame_timings_submitted() called on submitted frame."

static GLogWriterOutput
write_cb (GLogLevelFlags level,
          const GLogField *fields,
          gsize n_fields,
          gpointer user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (strcmp (fields[i].key, "MESSAGE") == 0
        && g_str_has_prefix (fields[i].value, GDK_TIMING_WARNING))
      return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, user_data);
}

/* Lets tests go on after that one warning. Call it once, before GTK starts. */
void
test_log_pass_over_gdk_timing (void)
{
  g_log_set_writer_func (write_cb, NULL, NULL);
}
