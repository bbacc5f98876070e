/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "article-test-utils.h"
#include "hep-text-block-display.h"
#include "hep-text-block.h"

#define FSI  "\u2068"
#define PDI  "\u2069"
#define NBSP "\u00a0"

typedef struct
{
  const char *markup;
  gboolean rtl;
  const char *shown;
} DisplayCase;

static const DisplayCase display_cases[] = {
  { "Call <phone>0121 371 2000</phone>.", FALSE, "Call 0121" NBSP "371" NBSP "2000." },
  { "Nothing 0121 371 2000 marked", FALSE, "Nothing 0121 371 2000 marked" },
  { "Take <drug>co-amoxiclav</drug>", FALSE, "Take co-amoxiclav" },
  { "اتصل <phone>0121 371 2000</phone>.", TRUE, "اتصل " FSI "0121" NBSP "371" NBSP "2000" PDI "." },
  { "خذ <value>500 mg</value> <drug>5-FU</drug>", TRUE,
    "خذ " FSI "500" NBSP "mg" PDI " " FSI "5-FU" PDI },
  { "بين 2.5–3.5 cm و 12", TRUE, "بين " FSI "2.5–3.5" NBSP "cm" PDI " و 12" },
  { "رقم 0121 371 2000 هنا", TRUE, "رقم " FSI "0121" NBSP "371" NBSP "2000" PDI " هنا" },
  { "رقم ٠١٢١ ٣٧١ هنا", TRUE, "رقم " FSI "٠١٢١" NBSP "٣٧١" PDI " هنا" },
  { "<phone>999</phone>", TRUE, FSI "999" PDI },
  { "أرقام 1, 2, 3, 4, 5, 6, 7, 8, 9, 10", TRUE, "أرقام " FSI "1, 2, 3, 4, 5, 6, 7, 8, 9, 10" PDI },
  { "fluorouracil (5-FU) قوي", TRUE, "fluorouracil (" FSI "5-FU" PDI ") قوي" },
  { "مرحبا", TRUE, "مرحبا" },
};

static void
test_strings (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (display_cases); i++)
    {
      const DisplayCase *expected = &display_cases[i];
      g_autoptr (HepText) text = article_test_text (expected->markup);
      g_autoptr (HepTextBlockDisplay) display = hep_text_block_display_new (text, expected->rtl);
      const char *plain = hep_text_get_plain (text);
      const char *shown = hep_text_block_display_get_string (display);
      gsize last = 0;

      g_assert_cmpstr (shown, ==, expected->shown);

      /* There and back again, never backwards, and to the same character. */
      for (const char *p = plain; *p != '\0'; p = g_utf8_next_char (p))
        {
          gsize there = hep_text_block_display_from_plain (display, p - plain);

          g_assert_cmpuint (hep_text_block_display_to_plain (display, there), ==, p - plain);
          g_assert_cmpuint (there, >=, last);
          last = there;
          if (*p == ' ')
            g_assert_true (g_unichar_isspace (g_utf8_get_char (shown + there)));
          else
            g_assert_cmpuint (g_utf8_get_char (shown + there), ==, g_utf8_get_char (p));
        }
      g_assert_cmpuint (hep_text_block_display_from_plain (display, strlen (plain)), ==,
                        strlen (shown));
      g_assert_cmpuint (hep_text_block_display_to_plain (display, strlen (shown)), ==,
                        strlen (plain));
      for (const char *p = shown; *p != '\0'; p++)
        g_assert_cmpuint (hep_text_block_display_to_plain (display, p - shown), <=, strlen (plain));
    }
}

static double
get_x (GtkWidget *block, const char *plain, const char *part)
{
  GtkAccessibleText *text = GTK_ACCESSIBLE_TEXT (block);
  guint start = g_utf8_pointer_to_offset (plain, strstr (plain, part));
  graphene_rect_t extents;

  g_assert_nonnull (strstr (plain, part));
  g_assert_true (GTK_ACCESSIBLE_TEXT_GET_IFACE (text)->get_extents (
      text, start, start + g_utf8_strlen (part, -1), &extents));

  return extents.origin.x;
}

/* Each part must be drawn further right than the one before it. */
typedef struct
{
  const char *markup;
  const char *left_to_right[4];
} OrderCase;

static const OrderCase order_cases[] = {
  { "اتصل بنا على <phone>0121 371 2000</phone> في أي وقت", { "في", "0121", "371", "2000" } },
  { "اتصل بنا على 0121 371 2000 في أي وقت", { "0121", "371", "2000", "على" } },
  { "خذ <value>500 mg</value> كل يوم", { "كل", "500", "mg", "خذ" } },
  { "حجم الورم 2.5 - 3.5 cm الآن", { "2.5", "3.5", "cm", "حجم" } },
  { "خذ <value>500 ملغ</value> يوميا", { "يوميا", "ملغ", "500", "خذ" } },
  { "اتصل ٠١٢١ ٣٧١ الآن", { "الآن", "٠١٢١", "٣٧١", "اتصل" } },
  { "دواء (5-FU) قوي", { "قوي", "5", "FU", "دواء" } },
  { "دواء <drug>5-FU</drug> قوي", { "قوي", "5", "FU", "دواء" } },
};

static void
test_order (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (order_cases); i++)
    {
      g_autoptr (HepText) text = article_test_text (order_cases[i].markup);
      const char *plain = hep_text_get_plain (text);
      GtkWidget *block = hep_text_block_new (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
      GtkWidget *window;

      hep_text_block_set_language (HEP_TEXT_BLOCK (block), "ar");
      window = article_test_present (block, 700, 100);

      for (gsize j = 1; j < G_N_ELEMENTS (order_cases[i].left_to_right); j++)
        {
          g_test_message ("%s: %s", plain, order_cases[i].left_to_right[j]);
          g_assert_cmpfloat (get_x (block, plain, order_cases[i].left_to_right[j - 1]), <,
                             get_x (block, plain, order_cases[i].left_to_right[j]));
        }

      article_test_destroy (window, block);
    }
}

/* The language decides the direction, not the first letter. */
static void
test_direction (void)
{
  g_autoptr (HepText) text = article_test_text ("ERCP ایک ٹیسٹ ہے");
  const char *plain = hep_text_get_plain (text);
  GtkWidget *block = hep_text_block_new (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  GtkWidget *window;

  hep_text_block_set_language (HEP_TEXT_BLOCK (block), "ur");
  window = article_test_present (block, 700, 100);
  g_assert_cmpfloat (get_x (block, plain, "ERCP"), >, 600);
  g_assert_cmpfloat (get_x (block, plain, "ERCP"), >, get_x (block, plain, "ہے"));

  hep_text_block_set_language (HEP_TEXT_BLOCK (block), "en");
  article_test_settle (window);
  g_assert_cmpfloat (get_x (block, plain, "ERCP"), <, 5);

  article_test_destroy (window, block);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);
  g_test_add_func ("/text-block-display/strings", test_strings);
  g_test_add_func ("/text-block-display/order", test_order);
  g_test_add_func ("/text-block-display/direction", test_direction);
  return g_test_run ();
}
