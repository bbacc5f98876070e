/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-blocks.h"

#include <glib/gi18n-lib.h>

#include "hep-pairs.h"

static const char *const names[HEP_CLINIC_N_FIELDS] = {
  /* Translators: these name the lines of the clinic's card. */
  [HEP_CLINIC_NAME] = N_ ("Clinic"),         [HEP_CLINIC_ADDRESS] = N_ ("Address"),
  [HEP_CLINIC_PHONE] = N_ ("Phone"),         [HEP_CLINIC_HELPLINE] = N_ ("24-hour line"),
  [HEP_CLINIC_HOURS] = N_ ("Opening hours"), [HEP_CLINIC_WEB] = N_ ("Website"),
};

static HepText *
write_value (HepClinicField field, const char *value)
{
  g_autofree char *escaped = g_markup_escape_text (value, -1);
  g_autofree char *markup = NULL;

  if (field == HEP_CLINIC_PHONE || field == HEP_CLINIC_HELPLINE)
    markup = g_strdup_printf ("<phone>%s</phone>", escaped);
  else if (field == HEP_CLINIC_WEB && g_str_has_prefix (value, "https://"))
    markup = g_strdup_printf ("<link href=\"%s\">%s</link>", escaped, escaped);
  else
    markup = g_strdup (escaped);
  return hep_text_new_from_markup (markup, NULL);
}

static gboolean
add_field (GtkWidget *pairs, HepClinic *clinic, HepClinicField field)
{
  const char *value = hep_clinic_get (clinic, field);
  g_autoptr (HepText) text = value != NULL ? write_value (field, value) : NULL;
  GtkWidget *block;

  if (text == NULL)
    {
      value = value != NULL ? value : _ ("Not filled in");
      block = hep_blocks_label (value, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "not-filled-in");
    }
  else
    {
      block = hep_blocks_text (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph");
    }
  hep_pairs_add (pairs, _ (names[field]), value, block);
  return text != NULL;
}

/**
 * hep_clinic_block_new:
 * @builder: the builder of the page
 * @block: where the clinic's card stands
 *
 * Shows what the clinic file says and nothing else: a line that nobody filled in says so.
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
hep_clinic_block_new (HepBlockBuilder *builder, HepBlock *block)
{
  HepLibrary *library = hep_block_builder_get_library (builder);
  HepClinic *clinic = library != NULL ? hep_library_get_clinic (library, NULL) : NULL;
  GtkWidget *box = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "clinic");
  GtkWidget *pairs;
  gboolean complete = TRUE;

  if (clinic == NULL)
    {
      gtk_box_append (GTK_BOX (box),
                      hep_blocks_trouble (_ ("The clinic’s details could not be read. They are on "
                                             "your appointment letter.")));
      return box;
    }

  pairs = hep_pairs_new (_ ("Your clinic"));
  for (HepClinicField field = 0; field < HEP_CLINIC_N_FIELDS; field++)
    complete = add_field (pairs, clinic, field) && complete;
  gtk_box_append (GTK_BOX (box), pairs);
  if (!complete)
    gtk_box_append (GTK_BOX (box),
                    hep_blocks_label (_ ("Ask your clinic for what is not filled in, and write it "
                                         "down where you can find it quickly."),
                                      GTK_ACCESSIBLE_ROLE_PARAGRAPH, "paragraph"));
  return box;
}
