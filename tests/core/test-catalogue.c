/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-catalogue.h"
#include "hep-content-error.h"
#include "hep-po.h"

#include "mo-writer.h"

#include <string.h>

static HepCatalogue *
read_po (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return hep_catalogue_new_from_po (bytes, "ur.po", error);
}

static const MoEntry entries[] = {
  { "", "Content-Type: text/plain; charset=UTF-8\nLanguage: ur\n" },
  { "alpha\004Liver", "جگر" },
  { "alpha\004Liver metastasis", "میٹاسٹیسس" },
  { "alpha\004Not yet", "" },
  { "beta\004Liver", "کلیجی" },
  { "gamma", "no context" },
};

static void
check_entries (HepCatalogue *catalogue)
{
  g_assert_cmpstr (hep_catalogue_get_language (catalogue), ==, "ur");
  g_assert_cmpuint (hep_catalogue_get_size (catalogue), ==, G_N_ELEMENTS (entries));
  g_assert_cmpstr (hep_catalogue_lookup (catalogue, "alpha", "Liver"), ==, "جگر");
  g_assert_cmpstr (hep_catalogue_lookup (catalogue, "alpha", "Liver metastasis"), ==, "میٹاسٹیسس");
  g_assert_cmpstr (hep_catalogue_lookup (catalogue, "beta", "Liver"), ==, "کلیجی");
  g_assert_cmpstr (hep_catalogue_lookup (catalogue, NULL, "gamma"), ==, "no context");
  g_assert_null (hep_catalogue_lookup (catalogue, "alpha", "Not yet"));
  g_assert_null (hep_catalogue_lookup (catalogue, "alpha", "Live"));
  g_assert_null (hep_catalogue_lookup (catalogue, "alpha", "Liver "));
  g_assert_null (hep_catalogue_lookup (catalogue, "alph", "Liver"));
  g_assert_null (hep_catalogue_lookup (catalogue, "zeta", "Liver"));
  g_assert_null (hep_catalogue_lookup (catalogue, "", "Liver"));
  g_assert_null (hep_catalogue_lookup (catalogue, NULL, "Liver"));
  g_assert_false (hep_catalogue_is_outdated (catalogue, "alpha", "Liver"));
  g_assert_cmpuint (hep_catalogue_get_line (catalogue, "alpha", "Liver"), ==, 0);
}

static void
test_mo (void)
{
  for (guint swapped = 0; swapped < 2; swapped++)
    {
      g_autoptr (GBytes) bytes = mo_write (entries, G_N_ELEMENTS (entries), swapped == 1);
      g_autoptr (GError) error = NULL;
      g_autoptr (HepCatalogue) catalogue = hep_catalogue_new_from_mo (bytes, "ur.mo", &error);
      const char *data = g_bytes_get_data (bytes, NULL);
      const char *string;

      g_assert_no_error (error);
      check_entries (catalogue);
      /* What is found lies in the file. */
      string = hep_catalogue_lookup (catalogue, "alpha", "Liver");
      g_assert_true (string > data && string < data + g_bytes_get_size (bytes));
    }
}

/* Each text is found, and none that is not there, whatever the number of entries. */
static void
test_many (void)
{
  for (guint size = 1; size < 70; size++)
    {
      g_autofree MoEntry *many = g_new0 (MoEntry, size);
      g_autoptr (GStringChunk) chunk = g_string_chunk_new (64);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (HepCatalogue) catalogue = NULL;

      for (guint i = 0; i < size; i++)
        {
          char text[32];

          g_snprintf (text, sizeof text, "c\004%03u", i * 2);
          many[i].text = g_string_chunk_insert (chunk, text);
          many[i].string = many[i].text + 2;
        }
      bytes = mo_write (many, size, FALSE);
      catalogue = hep_catalogue_new_from_mo (bytes, "a.mo", NULL);
      g_assert_nonnull (catalogue);
      for (guint i = 0; i < size * 2 + 1; i++)
        {
          char text[32];

          g_snprintf (text, sizeof text, "%03u", i);
          g_assert_cmpstr (hep_catalogue_lookup (catalogue, "c", text), ==,
                           i % 2 == 0 && i < size * 2 ? text : NULL);
        }
    }
}

/* An entry with plural forms is none of ours, whatever its first form says. */
static void
test_plurals (void)
{
  const MoEntry plural[] = {
    { "alpha\004One", "a\0b", 0, 3 },
    { "alpha\004Two\0Twos", "c\0d", 14, 3 },
    { "alpha\004Zero", "\0", 0, 1 },
  };
  g_autoptr (GBytes) bytes = mo_write (plural, G_N_ELEMENTS (plural), FALSE);
  g_autoptr (HepCatalogue) catalogue = hep_catalogue_new_from_mo (bytes, "a.mo", NULL);
  g_autoptr (HepCatalogue) po
      = read_po ("msgctxt \"alpha\"\nmsgid \"One\"\nmsgid_plural \"Many\"\nmsgstr[0] \"a\"\n"
                 "msgstr[1] \"b\"\n\nmsgctxt \"alpha\"\nmsgid \"Two\"\nmsgstr[0] \"c\"\n"
                 "msgstr[1] \"d\"\n",
                 NULL);

  g_assert_nonnull (catalogue);
  g_assert_null (hep_catalogue_lookup (catalogue, "alpha", "One"));
  g_assert_null (hep_catalogue_lookup (catalogue, "alpha", "Two"));
  g_assert_null (hep_catalogue_lookup (catalogue, "alpha", "Zero"));
  g_assert_nonnull (po);
  g_assert_null (hep_catalogue_lookup (po, "alpha", "One"));
  g_assert_null (hep_catalogue_lookup (po, "alpha", "Two"));
}

typedef struct
{
  const char *damage;
  gsize place;
  guint32 number;
} MoDamage;

static void
test_damaged_mo (void)
{
  /* The tables begin at 28 and at 28 + 8 × 6. */
  static const MoDamage cases[] = {
    { "magic", 0, 0x12345678 },
    { "magic of another order", 0, 0xde120495u },
    { "a later form", 4, 0x00020000 },
    { "more entries than there are", 8, 60000 },
    { "so many that the sum overflows", 8, G_MAXUINT32 },
    { "half of the numbers", 8, 0x20000000 },
    { "texts beyond the end", 12, 1000000 },
    { "texts at the very end", 12, G_MAXUINT32 - 4 },
    { "strings beyond the end", 16, 1000000 },
    { "strings at the very end", 16, G_MAXUINT32 - 7 },
    { "a text that is too long", 28, 5000 },
    { "a text as long as there are numbers", 28, G_MAXUINT32 },
    { "a text beyond the end", 32, 100000 },
    { "a text that ends in no zero", 28 + 8, 2 },
    { "a text in the head", 28 + 12, 0 },
    { "a string that is too long", 76, 5000 },
    { "a string beyond the end", 80, 100000 },
    { "a string that ends in no zero", 76, 1 },
    { "a length and a place whose sum overflows", 80, G_MAXUINT32 - 1 },
  };
  g_autoptr (GBytes) bytes = mo_write (entries, G_N_ELEMENTS (entries), FALSE);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *copy = g_memdup2 (data, size);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) damaged = NULL;

      g_test_message ("%s", cases[i].damage);
      memcpy (copy + cases[i].place, &cases[i].number, 4);
      damaged = g_bytes_new_take (g_steal_pointer (&copy), size);
      g_assert_null (hep_catalogue_new_from_mo (damaged, "ur.mo", &error));
      g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_READ);
    }
  for (gsize length = 0; length < size; length++)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (bytes, 0, length);
      g_autoptr (GBytes) alone = g_bytes_new (g_bytes_get_data (cut, NULL), length);

      g_assert_null (hep_catalogue_new_from_mo (alone, "ur.mo", NULL));
    }
}

static void
test_refused_mo (void)
{
  static const MoEntry unsorted[] = { { "b", "1" }, { "a", "2" } };
  static const MoEntry twice[] = { { "a", "1" }, { "a", "2" } };
  static const MoEntry latin[] = { { "", "Content-Type: text/plain; charset=ISO-8859-1\n" } };
  static const MoEntry bytes_only[] = { { "", "Language: \xff\n" } };
  static const struct
  {
    const MoEntry *entries;
    gsize size;
  } cases[] = { { unsorted, 2 }, { twice, 2 }, { latin, 1 }, { bytes_only, 1 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = mo_write (cases[i].entries, cases[i].size, FALSE);
      g_autoptr (GError) error = NULL;

      g_assert_null (hep_catalogue_new_from_mo (bytes, "ur.mo", &error));
      g_assert_error (error, HEP_CONTENT_ERROR, HEP_CONTENT_ERROR_READ);
    }
}

static void
test_po (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HepCatalogue) catalogue = read_po (
      "# A comment.\n#, fuzzy\nmsgid \"\"\nmsgstr \"\"\n\"Language: ur\\n\"\n"
      "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
      "#. TRANSLATORS: heading.\n#: a.c:1\n#, no-c-format\n"
      "msgctxt \"alpha\"\nmsgid \"Liver\"\nmsgstr \"جگر\"\n"
      "msgctxt \"alpha\"\r\nmsgid \"\"\r\n\"A \\\"long\\\" \"\r\n\"text\\\\\"\r\nmsgstr \"\"\r\n"
      "\"one \"\r\n\"two\\n\"\r\n\n"
      "#, no-c-format, fuzzy\n#| msgid \"Old\"\nmsgctxt \"alpha\"\nmsgid \"New\"\nmsgstr "
      "\"old\"\n\n"
      "msgctxt \"alpha\"\nmsgid \"Empty\"\nmsgstr \"\"\n\n"
      "#~ msgid \"Gone\"\n#~ msgstr \"gone\"\n",
      &error);

  g_assert_no_error (error);
  g_assert_cmpstr (hep_catalogue_get_language (catalogue), ==, "ur");
  g_assert_cmpstr (hep_catalogue_lookup (catalogue, "alpha", "Liver"), ==, "جگر");
  g_assert_cmpstr (hep_catalogue_lookup (catalogue, "alpha", "A \"long\" text\\"), ==, "one two\n");
  g_assert_null (hep_catalogue_lookup (catalogue, "alpha", "New"));
  g_assert_true (hep_catalogue_is_outdated (catalogue, "alpha", "New"));
  g_assert_null (hep_catalogue_lookup (catalogue, "alpha", "Empty"));
  g_assert_false (hep_catalogue_is_outdated (catalogue, "alpha", "Empty"));
  g_assert_null (hep_catalogue_lookup (catalogue, NULL, "Gone"));
  g_assert_cmpuint (hep_catalogue_get_line (catalogue, "alpha", "Liver"), ==, 11);
  g_assert_cmpuint (hep_catalogue_get_line (catalogue, "alpha", "New"), ==, 24);
  g_assert_cmpuint (hep_catalogue_get_line (catalogue, "alpha", "None"), ==, 0);
}

static void
test_damaged_po (void)
{
  static const struct
  {
    const char *text;
    guint line;
    const char *says;
  } cases[] = {
    { "msgid \"a\"\nmsgstr \"b\n", 2, "at the end of the line is missing" },
    { "msgid \"a\"\nmsgstr b\n", 2, "quotation marks" },
    { "msgid \"a\"\nmsgstr \"b\" c\n", 2, "Something stands after the text" },
    { "msgid \"a\"\nmsgstr \"b \"c\" d\"\n", 2, "Something stands after the text" },
    { "msgid \"a\"\nmsgstr \"\\q\"\n", 2, "A backslash" },
    { "msgid \"a\"\nmsgstr \"\\\n", 2, "A backslash" },
    { "msgstr \"b\"\n", 1, "No msgid stands before" },
    { "msgctxt \"a\"\nmsgstr \"b\"\n", 2, "No msgid stands before" },
    { "\"a\"\n", 1, "belongs to nothing" },
    { "msgid \"a\"\n\nmsgid \"b\"\n", 3, "comes twice" },
    { "msgid \"a\"\n", 1, "The entry of line 1 has no msgstr" },
    { "msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", 3, "comes twice" },
    { "msgid \"a\"\nmsgstr \"b\"\nmsgid_plural \"c\"\n", 3, "comes too early" },
    { "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n", 3, "not in order" },
    { "msgid \"a\"\nmsgstr[9] \"c\"\n", 2, "begins with none of the words" },
    { "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[2] \"c\"\n", 4, "not in order" },
    { "msgid \"a\"\nmsgstr[ \"c\"\n", 2, "quotation marks" },
    { "Msgid \"a\"\n", 1, "begins with none of the words" },
    { "<<<<<<< HEAD\n", 1, "begins with none of the words" },
    { "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", 4, "stands also on line 1" },
    { "msgid \"\xff\"\nmsgstr \"b\"\n", 0, "not in UTF-8" },
    { "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=CP1252\\n\"\n", 0, "not in UTF-8" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      const char *file;
      guint line;

      g_test_message ("%s", cases[i].says);
      g_assert_null (read_po (cases[i].text, &error));
      hep_content_error_get_position (error, &file, &line, NULL);
      g_assert_cmpstr (file, ==, "ur.po");
      g_assert_nonnull (strstr (error->message, cases[i].says));
      g_assert_cmpuint (line, ==, cases[i].line);
    }
}

static void
test_empty_po (void)
{
  g_autoptr (HepCatalogue) empty = read_po ("", NULL);
  g_autoptr (HepCatalogue) comments = read_po ("\xef\xbb\xbf# Only a comment", NULL);

  g_assert_nonnull (empty);
  g_assert_nonnull (comments);
  g_assert_null (hep_catalogue_get_language (empty));
  g_assert_cmpuint (hep_catalogue_get_size (comments), ==, 0);
  g_assert_null (hep_catalogue_lookup (empty, "alpha", "Liver"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/catalogue/mo", test_mo);
  g_test_add_func ("/catalogue/many", test_many);
  g_test_add_func ("/catalogue/plurals", test_plurals);
  g_test_add_func ("/catalogue/damaged-mo", test_damaged_mo);
  g_test_add_func ("/catalogue/refused-mo", test_refused_mo);
  g_test_add_func ("/catalogue/po", test_po);
  g_test_add_func ("/catalogue/damaged-po", test_damaged_po);
  g_test_add_func ("/catalogue/empty-po", test_empty_po);
  return g_test_run ();
}
