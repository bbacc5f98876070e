/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-language.h"

typedef struct
{
  const char *code;
  gboolean rtl;
} Case;

static const Case cases[] = {
  { "ar", TRUE },          { "ur", TRUE },      { "fa", TRUE },         { "ps", TRUE },
  { "ckb", TRUE },         { "he", TRUE },      { "ug", TRUE },         { "yi", TRUE },
  { "sd", TRUE },          { "pa-Arab", TRUE }, { "pa_PK", TRUE },      { "UR", TRUE },
  { "ar_EG.UTF-8", TRUE }, { "ur-Aran", TRUE }, { "az-Arab-IR", TRUE }, { "uz_AF@x", TRUE },
  { "en", FALSE },         { "pa", FALSE },     { "pa-Guru", FALSE },   { "ur-Latn", FALSE },
  { "sd-Deva", FALSE },    { "ku", FALSE },     { "zh_CN", FALSE },     { "en-GB", FALSE },
  { "de-1996", FALSE },    { "arn", FALSE },    { "", FALSE },          { NULL, FALSE },
  { "en-x-arab", FALSE },  { "-", FALSE },      { "so", FALSE },        { "ar-Latn", FALSE },
};

static void
test_is_rtl (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].code != NULL ? cases[i].code : "(null)");
      g_assert_cmpint (hep_language_is_rtl (cases[i].code), ==, cases[i].rtl);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/is-rtl", test_is_rtl);
  return g_test_run ();
}
