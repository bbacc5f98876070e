/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-application.h"
#include "hep-interface.h"
#include "hep-locale.h"

#include <glib/gi18n.h>

int
main (int argc, char *argv[])
{
  g_autofree char *wanted = hep_locale_dup_wanted ();
  g_autoptr (HepApplication) application = NULL;

  gtk_disable_setlocale ();
  hep_locale_init (hep_interface_get_catalogues ());
  hep_interface_follow_session (wanted);
  g_set_application_name (_ ("Hepatica"));

  application = hep_application_new (wanted);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
