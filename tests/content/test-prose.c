/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "prose.h"

#include <string.h>

#include "syllables.h"

static const struct
{
  const char *word;
  guint n_syllables;
} words[] = {
  { "a", 1 },
  { "the", 1 },
  { "liver", 2 },
  { "livers", 2 },
  { "cancer", 2 },
  { "cell", 1 },
  { "cells", 1 },
  { "scale", 1 },
  { "takes", 1 },
  { "used", 1 },
  { "moved", 1 },
  { "needed", 2 },
  { "treated", 2 },
  { "swelled", 1 },
  { "handled", 2 },
  { "muscles", 2 },
  { "places", 2 },
  { "changes", 2 },
  { "boxes", 2 },
  { "bodies", 2 },
  { "table", 2 },
  { "people", 2 },
  { "little", 2 },
  { "tumour", 2 },
  { "tissue", 2 },
  { "disease", 2 },
  { "treatment", 2 },
  { "movement", 2 },
  { "management", 3 },
  { "likely", 2 },
  { "useful", 2 },
  { "careless", 2 },
  { "completely", 3 },
  { "element", 3 },
  { "metastasis", 4 },
  { "metastases", 4 },
  { "chemotherapy", 5 },
  { "radiotherapy", 6 },
  { "immunotherapy", 6 },
  { "biopsy", 3 },
  { "biliary", 4 },
  { "hepatobiliary", 7 },
  { "bilirubin", 4 },
  { "jaundice", 2 },
  { "ascites", 3 },
  { "nausea", 3 },
  { "vomiting", 3 },
  { "diarrhoea", 4 },
  { "anaesthetic", 4 },
  { "oesophagus", 4 },
  { "pancreas", 3 },
  { "ultrasound", 3 },
  { "radioactive", 5 },
  { "operation", 4 },
  { "infection", 3 },
  { "patient", 2 },
  { "experience", 4 },
  { "science", 2 },
  { "special", 2 },
  { "usually", 4 },
  { "gradual", 3 },
  { "quality", 3 },
  { "going", 2 },
  { "being", 2 },
  { "saying", 2 },
  { "trying", 2 },
  { "young", 1 },
  { "beyond", 2 },
  { "player", 2 },
  { "you", 1 },
  { "your", 1 },
  { "eye", 1 },
  { "eyes", 1 },
  { "hour", 1 },
  { "every", 2 },
  { "sometimes", 2 },
  { "something", 2 },
  { "area", 3 },
  { "idea", 3 },
  { "fluid", 2 },
  { "diet", 2 },
  { "quiet", 2 },
  { "create", 2 },
  { "metabolism", 5 },
  { "symptom", 2 },
  { "symptoms", 2 },
  { "surgery", 3 },
  { "surgeon", 2 },
  { "protein", 2 },
  { "vitamins", 3 },
  { "energy", 3 },
  { "medicines", 3 },
  { "tablets", 2 },
  { "temperature", 4 },
  { "helpline", 2 },
  { "earlier", 3 },
  { "CT", 2 },
  { "MRI", 3 },
  { "PET-CT", 5 },
  { "24-hour", 1 },
  { "999", 1 },
  { "doctor’s", 2 },
  { "don’t", 1 },
  { "well-being", 3 },
};

static void
test_syllables (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      guint count = syllables_count (words[i].word, strlen (words[i].word));

      if (count != words[i].n_syllables)
        g_test_fail_printf ("%s: %u syllables, not %u", words[i].word, count, words[i].n_syllables);
    }
}

static const struct
{
  const char *text;
  const char *sentences; /* the number of words of each, with spaces between */
} texts[] = {
  { "One.", "1" },
  { "The liver lies high. It is large.", "4 3" },
  { "Call 999 now!", "3" },
  { "Is it cancer? Ask your team.", "3 3" },
  { "Your temperature is 37.5 °C or above.", "7" },
  { "Eat little and often, e.g. five times a day. Drink.", "9 1" },
  { "It is open at 8.30 in the morning", "8" },
  { "He said: “Go home.” So we went.", "4 3" },
  { "See the card (it is red).", "6" },
  { "The line is on 0808 808 00 00. Ring it.", "5 2" },
  { "the bowel – the gut", "4" },
  { "Healthy and/or ill.", "4" },
  { "It may be 1,000 people. Or 10.", "5 2" },
  { "a Dr. Smith came", "4" },
  { "…", "" },
  { "Metastases, i.e. secondaries, are common.", "5" },
};

static void
test_sentences (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Prose) prose = prose_new (texts[i].text);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < prose->sentences->len; j++)
        g_string_append_printf (found, "%s%u", j > 0 ? " " : "",
                                g_array_index (prose->sentences, ProseSentence, j).n_words);
      if (!g_str_equal (found->str, texts[i].sentences))
        g_test_fail_printf ("“%s”: %s, not %s", texts[i].text, found->str, texts[i].sentences);
    }
}

static void
test_words (void)
{
  const char *text = "“Well-known” (so-called) doctor’s 37.5 °C.";
  const char *const expected[] = { "Well-known", "so-called", "doctor’s", "37.5", "C" };
  g_autoptr (Prose) prose = prose_new (text);

  g_assert_cmpuint (prose->words->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      ProseWord word = g_array_index (prose->words, ProseWord, i);
      g_autofree char *found = g_strndup (text + word.start, word.end - word.start);

      g_assert_cmpstr (found, ==, expected[i]);
    }
}

static void
test_complete (void)
{
  const struct
  {
    const char *text;
    gboolean complete;
  } cases[] = {
    { "This is one.", TRUE },    { "Is it?”", TRUE },     { "These are:", TRUE },
    { "you have a fit", FALSE }, { "pain (bad)", FALSE }, { "pain (bad.)", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Prose) prose = prose_new (cases[i].text);

      g_assert_cmpuint (prose->sentences->len, ==, 1);
      g_assert_cmpint (g_array_index (prose->sentences, ProseSentence, 0).complete, ==,
                       cases[i].complete);
    }
}

/* Worked by hand from the formula: 0.39 × 10 + 11.8 × 1.5 − 15.59 = 6.01. */
static void
test_grade (void)
{
  const ProseCount count = { .sentences = 2, .words = 20, .syllables = 30 };
  const ProseCount nothing = { 0 };

  g_assert_cmpfloat_with_epsilon (prose_grade (&count), 6.01, 0.0001);
  g_assert_cmpfloat_with_epsilon (prose_grade (&nothing), 0, 0.0001);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/prose/syllables", test_syllables);
  g_test_add_func ("/prose/sentences", test_sentences);
  g_test_add_func ("/prose/words", test_words);
  g_test_add_func ("/prose/complete", test_complete);
  g_test_add_func ("/prose/grade", test_grade);

  return g_test_run ();
}
