/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text.h"

#include <string.h>

#include "hep-content-error.h"

/* Spans as KIND[START-END target], kinds by their first letters. */
static char *
describe_spans (HepText *text)
{
  static const char *const names[]
      = { "em", "topic", "web", "term", "phone", "value", "drug", "abbr" };
  g_autoptr (GString) result = g_string_new (NULL);
  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (text, &n_spans);

  for (gsize i = 0; i < n_spans; i++)
    g_string_append_printf (result, "%s%s[%u-%u%s%s]", i > 0 ? " " : "", names[spans[i].kind],
                            (guint)spans[i].start, (guint)spans[i].end,
                            spans[i].target != NULL ? " " : "",
                            spans[i].target != NULL ? spans[i].target : "");
  return g_steal_pointer (&result->str);
}

static const struct
{
  const char *markup;
  const char *plain;
  const char *spans;
  const char *canonical; /* NULL if it is the markup itself */
} good[] = {
  { "Plain.", "Plain.", "", NULL },
  { "  a\n\t b  ", "a b", "", "a b" },
  { "Call <phone>999</phone>.", "Call 999.", "phone[5-8]", NULL },
  { "<em>a</em>", "a", "em[0-1]", NULL },
  { "<em> a </em>b", "a b", "em[0-1]", "<em>a</em> b" },
  { "a<em> b </em>c", "a b c", "em[2-3]", "a <em>b</em> c" },
  { "<em>a</em> <em>b</em>", "a b", "em[0-1] em[2-3]", NULL },
  { "<em><drug>a</drug> b</em>", "a b", "em[0-3] drug[0-1]", NULL },
  { "<em>a <term ref=\"bile\">b <drug>c</drug></term></em> d", "a b c d",
    "em[0-5] term[2-5 bile] drug[4-5]", NULL },
  { "<link xref=\"a#b\">c</link>", "c", "topic[0-1 a#b]", NULL },
  { "<link xref='#b'>c</link>", "c", "topic[0-1 #b]", "<link xref=\"#b\">c</link>" },
  { "<link href=\"https://a.org/?b=1&amp;c=2\">d</link>", "d", "web[0-1 https://a.org/?b=1&c=2]",
    NULL },
  { "<abbr title=\"a &quot;b&quot;\">c</abbr>", "c", "abbr[0-1 a \"b\"]", NULL },
  { "<value>37.5 °C</value> or é", "37.5 °C or é", "value[0-8]", NULL },
  { "a &amp; b &lt; c &gt; d", "a & b < c > d", "", NULL },
  { "a\302\240b", "a\302\240b", "", NULL },
  { "“a” – b", "“a” – b", "", NULL },
  { "اتصل <phone>999</phone>", "اتصل 999", "phone[9-12]", NULL },
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HepText) text = hep_text_new_from_markup (good[i].markup, &error);
      g_autoptr (HepText) again = NULL;
      g_autofree char *spans = NULL;

      g_assert_no_error (error);
      spans = describe_spans (text);
      g_assert_cmpstr (hep_text_get_plain (text), ==, good[i].plain);
      g_assert_cmpstr (spans, ==, good[i].spans);
      g_assert_cmpstr (hep_text_get_markup (text), ==,
                       good[i].canonical != NULL ? good[i].canonical : good[i].markup);

      again = hep_text_new_from_markup (hep_text_get_markup (text), &error);
      g_assert_no_error (error);
      g_assert_cmpstr (hep_text_get_markup (again), ==, hep_text_get_markup (text));
    }
}

/* The mistakes that translators make, and those that an attacker would. */
static const struct
{
  const char *markup;
  HepContentError code;
  guint column;
} bad[] = {
  { "", HEP_CONTENT_ERROR_STRUCTURE, 1 },
  { "  ", HEP_CONTENT_ERROR_STRUCTURE, 1 },
  { "Call <phone>999", HEP_CONTENT_ERROR_XML, 16 },
  { "Call <phone>999</em>", HEP_CONTENT_ERROR_XML, 16 },
  { "Call & wait", HEP_CONTENT_ERROR_XML, 6 },
  { "a &nbsp; b", HEP_CONTENT_ERROR_XML, 3 },
  { "a > b", HEP_CONTENT_ERROR_XML, 3 },
  { "a <em></em>", HEP_CONTENT_ERROR_STRUCTURE, 3 },
  { "a <strong>b</strong>", HEP_CONTENT_ERROR_VOCABULARY, 3 },
  { "a <h:phone>b</h:phone>", HEP_CONTENT_ERROR_VOCABULARY, 3 },
  { "a <em x=\"y\">b</em>", HEP_CONTENT_ERROR_VOCABULARY, 7 },
  { "a <link>b</link>", HEP_CONTENT_ERROR_VOCABULARY, 3 },
  { "<link href=\"http://a.org\">b</link>", HEP_CONTENT_ERROR_VOCABULARY, 7 },
  { "<link xref=\"a\"><link xref=\"b\">c</link></link>", HEP_CONTENT_ERROR_VOCABULARY, 16 },
  { "a <!-- b --> c", HEP_CONTENT_ERROR_XML, 3 },
  { "a <![CDATA[b]]>", HEP_CONTENT_ERROR_XML, 3 },
  { "<?xml version=\"1.0\"?>a", HEP_CONTENT_ERROR_XML, 1 },
  { "<!DOCTYPE a>b", HEP_CONTENT_ERROR_XML, 1 },
  { "a</text><text>b", HEP_CONTENT_ERROR_VOCABULARY, 9 },
  { "a</text>b", HEP_CONTENT_ERROR_XML, 2 },
  { "a <text>b</text>", HEP_CONTENT_ERROR_VOCABULARY, 3 },
  { "a \342\200\256b", HEP_CONTENT_ERROR_XML, 3 },
  { "a \303(", HEP_CONTENT_ERROR_XML, 3 },
};

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HepText) text = hep_text_new_from_markup (bad[i].markup, &error);
      guint line, column;

      g_test_message ("%s: %s", bad[i].markup, error != NULL ? error->message : "no error");
      g_assert_null (text);
      g_assert_error (error, HEP_CONTENT_ERROR, (int)bad[i].code);
      g_assert_true (hep_content_error_get_position (error, NULL, &line, &column));
      g_assert_cmpuint (line, ==, 1);
      g_assert_cmpuint (column, ==, bad[i].column);
    }
}

static void
test_deep (void)
{
  g_autoptr (GString) markup = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append (markup, i % 2 == 0 ? "<em>" : "<drug>");
  g_assert_null (hep_text_new_from_markup (markup->str, &error));
  g_assert_nonnull (error);
}

static void
test_truncated (void)
{
  const char *markup = "Ring <phone>0121</phone>, <em>see <link href=\"https://a.org/?b&amp;c\">d"
                       "</link></em> or <abbr title=\"é\">é</abbr>.";

  for (gsize i = 0; i < strlen (markup); i++)
    {
      g_autofree char *start = g_strndup (markup, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (HepText) text = hep_text_new_from_markup (start, &error);

      g_assert_true ((text != NULL) != (error != NULL));
    }
}

static void
test_reference (void)
{
  g_autoptr (HepText) text = hep_text_new_from_markup ("a <em>b</em>", NULL);
  HepText *other = hep_text_ref (text);
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_true (other == text);
  hep_text_unref (other);
  g_assert_cmpstr (hep_text_get_plain (text), ==, "a b");

  g_value_init (&value, HEP_TYPE_TEXT);
  g_value_set_boxed (&value, text);
  g_assert_true (g_value_get_boxed (&value) == text);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/text/good", test_good);
  g_test_add_func ("/text/bad", test_bad);
  g_test_add_func ("/text/deep", test_deep);
  g_test_add_func ("/text/truncated", test_truncated);
  g_test_add_func ("/text/reference", test_reference);

  return g_test_run ();
}
