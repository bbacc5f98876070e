/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"
#include "hep-clinic.h"
#include "hep-content-error.h"

#include <glib/gstdio.h>

static HepClinic *
read_text (const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return hep_clinic_new_from_bytes (bytes, "clinic.ini", error);
}

static void
test_fields (void)
{
  static const char text[] = "# A comment\n[Clinic]\nName= Queen’s Clinic \nAddress=1 High Street, "
                             "Birmingham\nPhone=0121 371 2000, option 2\nHelpline=+44 (0)121 371 "
                             "2001\nHours=\nWeb=https://www.example.nhs.uk/liver\n";
  g_autoptr (GError) error = NULL;
  HepClinic *clinic = read_text (text, sizeof text - 1, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (hep_clinic_get (clinic, HEP_CLINIC_NAME), ==, "Queen’s Clinic");
  g_assert_cmpstr (hep_clinic_get (clinic, HEP_CLINIC_ADDRESS), ==, "1 High Street, Birmingham");
  g_assert_cmpstr (hep_clinic_get (clinic, HEP_CLINIC_PHONE), ==, "0121 371 2000, option 2");
  g_assert_cmpstr (hep_clinic_get (clinic, HEP_CLINIC_HELPLINE), ==, "+44 (0)121 371 2001");
  g_assert_null (hep_clinic_get (clinic, HEP_CLINIC_HOURS));
  g_assert_cmpstr (hep_clinic_get (clinic, HEP_CLINIC_WEB), ==, "https://www.example.nhs.uk/liver");
  g_assert_finalize_object (clinic);
}

/* Nothing is made up for a field that is not there. */
static void
test_empty (void)
{
  g_autoptr (HepClinic) clinic = read_text ("[Clinic]\n", 9, NULL);

  for (guint i = 0; i < HEP_CLINIC_N_FIELDS; i++)
    g_assert_null (hep_clinic_get (clinic, (HepClinicField)i));
}

static void
test_phones (void)
{
  static const struct
  {
    const char *phone;
    gboolean good;
  } phones[] = {
    { "999", TRUE },
    { "111", TRUE },
    { "0121 371 2000", TRUE },
    { "(0121) 371-2000", TRUE },
    { "+44 121 371 2000 ext 12", TRUE },
    { "0121 371 2000 extension 1234", TRUE },
    { "12", FALSE },
    { "Ask at the desk", FALSE },
    { "0121 371 2OOO", FALSE },
    { "tel:0121 371 2000", FALSE },
    { "0121 371 2000 / 2001", FALSE },
    { "0121\302\240371", FALSE },
    { "00000000000000000000000000000", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (phones); i++)
    {
      g_autofree char *text = g_strdup_printf ("[Clinic]\nHelpline=%s\n", phones[i].phone);
      g_autoptr (HepClinic) clinic = read_text (text, strlen (text), NULL);

      g_test_message ("%s", phones[i].phone);
      g_assert_cmpint (clinic != NULL, ==, phones[i].good);
    }
}

static void
test_refused (void)
{
  g_autofree char *filler = g_strnfill (301, 'a');
  g_autofree char *long_value = g_strconcat ("[Clinic]\nName=", filler, "\n", NULL);
  const struct
  {
    const char *text;
    guint line;
    const char *sentence;
  } refused[] = {
    { "", 1, "The line [Clinic] is missing" },
    { "Name=A\n", 1, "This is not a key file" },
    { "[Klinik]\nName=A\n", 1, "There may be no group [Klinik]" },
    { "[Clinic]\n\n[Other]\n", 3, "There may be no group [Other]" },
    { "[Clinic]\nName=A\n  Fax=1\n", 3, "There is no key “Fax”" },
    { "[Clinic]\nname=A\n", 2, "There is no key “name”" },
    { "[Clinic]\nName[cy]=A\n", 2, "There is no key “Name[cy]”" },
    { "[Clinic]\nAddress=1 High Street\\nBirmingham\n", 2, "“Address” must be one line" },
    { "[Clinic]\nName=\342\200\256A\n", 2, "“Name” must be one line" },
    { "[Clinic]\nName=a\\q\n", 2, "“Name” cannot be read" },
    { long_value, 2, "“Name” is longer than 300 characters" },
    { "[Clinic]\nName=A\nPhone=none\n", 3, "“Phone” is “none”, which is not a phone number" },
    { "[Clinic]\nWeb=www.example.org\n", 2, "“Web” is “www.example.org”, which is not a web" },
    { "[Clinic]\nWeb=http://example.org\n", 2, "“Web” is “http://example.org”, which is not" },
    { "[Clinic]\nWeb=https://me:word@example.org\n", 2, "“Web” is" },
    { "[Clinic]\nName=\377\n", 0, "The file is not a short text in UTF-8" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HepClinic) clinic = read_text (refused[i].text, strlen (refused[i].text), &error);
      const char *file;
      guint line;

      g_test_message ("%s", refused[i].sentence);
      g_assert_null (clinic);
      g_assert_nonnull (error);
      g_assert_true (
          g_str_has_prefix (hep_content_error_get_sentence (error), refused[i].sentence));
      hep_content_error_get_position (error, &file, &line, NULL);
      g_assert_cmpstr (file, ==, "clinic.ini");
      g_assert_cmpuint (line, ==, refused[i].line);
    }
}

static void
test_truncated (void)
{
  static const char text[]
      = "[Clinic]\nName=Clinic\nPhone=0121 371 2000\nWeb=https://example.org\n";

  for (gsize length = 0; length < sizeof text; length++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *part = g_memdup2 (text, MAX (length, 1));
      g_autoptr (HepClinic) clinic = read_text (part, length, &error);

      g_assert_true ((clinic == NULL) == (error != NULL));
    }
}

/* The user's data folder is the test's own, see main(). */
static void
test_find (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (GFile) fallback = g_file_get_child (folder->file, "clinic.ini");
  g_autofree char *own = g_build_filename (g_get_user_data_dir (), "hepatica", "clinic.ini", NULL);
  g_autofree char *own_folder = g_path_get_dirname (own);
  g_autoptr (GError) error = NULL;
  g_autoptr (HepClinic) bundled = hep_clinic_find (NULL, fallback, &error);
  g_autoptr (HepClinic) hospital = NULL;
  g_autoptr (HepClinic) broken = NULL;
  g_autoptr (HepClinic) missing = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (hep_clinic_get (bundled, HEP_CLINIC_NAME), ==, "A clinic");

  g_assert_cmpint (g_mkdir_with_parents (own_folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (own, "[Clinic]\nName=The hospital\n", -1, NULL));
  hospital = hep_clinic_find (NULL, fallback, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (hep_clinic_get (hospital, HEP_CLINIC_NAME), ==, "The hospital");

  /* The hospital's own file is never passed over, and the error says which file it is. */
  g_assert_true (g_file_set_contents (own, "[Clinic]\nPhone=?\n", -1, NULL));
  broken = hep_clinic_find (NULL, fallback, &error);
  g_assert_null (broken);
  g_assert_true (g_str_has_prefix (error->message, own));
  g_clear_error (&error);

  g_assert_cmpint (g_remove (own), ==, 0);
  content_folder_remove (folder, "clinic.ini");
  missing = hep_clinic_find (NULL, fallback, &error);
  g_assert_null (missing);
  g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_READ);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/clinic/fields", test_fields);
  g_test_add_func ("/clinic/empty", test_empty);
  g_test_add_func ("/clinic/phones", test_phones);
  g_test_add_func ("/clinic/refused", test_refused);
  g_test_add_func ("/clinic/truncated", test_truncated);
  g_test_add_func ("/clinic/find", test_find);
  return g_test_run ();
}
