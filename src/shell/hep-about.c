/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-about.h"

#include <glib/gi18n.h>

AdwDialog *
hep_about_create_dialog (void)
{
  AdwDialog *dialog = adw_about_dialog_new ();
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);

  adw_about_dialog_set_application_name (about, _ ("Hepatica"));
  adw_about_dialog_set_application_icon (about, HEP_APPLICATION_ID);
  adw_about_dialog_set_version (about, HEP_VERSION);
  adw_about_dialog_set_developer_name (about, _ ("The Hepatica authors"));
  adw_about_dialog_set_copyright (about, _ ("© The Hepatica authors"));
  adw_about_dialog_set_license_type (about, GTK_LICENSE_GPL_3_0);
  adw_about_dialog_set_comments (
      about,
      _ ("Hepatica helps people to understand cancer that has spread to the liver.\n\n"
         "It gives information. It is not a medical device, and it does not replace the advice "
         "of your own doctors and nurses."));
  adw_about_dialog_add_legal_section (about, _ ("Texts and Drawings"), _ ("© The Hepatica authors"),
                                      GTK_LICENSE_CUSTOM,
                                      "<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\">"
                                      "CC BY-SA 4.0</a>");
  /* Translators: your own name, one person a line */
  adw_about_dialog_set_translator_credits (about, _ ("translator-credits"));
  return dialog;
}
