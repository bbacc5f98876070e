/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"
#include "article-test-utils.h"

#include "hep-article-parts.h"
#include "hep-language-row.h"
#include "hep-language-styles.h"
#include "hep-language-table.h"
#include "hep-text-block.h"
#include "hep-translation.h"

#define HEADER                  "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
#define MESSAGE(english, other) "msgctxt \"test\"\nmsgid \"" english "\"\nmsgstr \"" other "\"\n\n"

static const char body[]
    = "<section id=\"part\"><title>Part</title><p id=\"one\">One.</p><p id=\"two\">Two.</p>"
      "<note id=\"card\" style=\"emergency\"><title>Call 999 now if:</title>"
      "<list><item><p>pain</p></item></list></note></section>";
static const char urdu[] = HEADER MESSAGE ("Test", "آزمائش") MESSAGE ("A test.", "ایک آزمائش۔")
    MESSAGE ("Part", "حصہ") MESSAGE ("One.", "ایک۔")
        MESSAGE ("Call 999 now if:", "ابھی 999 پر فون کریں، اگر:") MESSAGE ("pain", "درد");
static const char german[] = HEADER MESSAGE ("Part", "Teil") MESSAGE ("One.", "Eins.")
    MESSAGE ("pain", "Schmerzen") MESSAGE ("Call 999 now if:", "Rufen Sie sofort 999, wenn:");

static HepDocument *
translate (const char *po, const char *language)
{
  g_autoptr (HepDocument) document = fixture_parse (body);
  g_autoptr (GBytes) bytes = g_bytes_new (po, strlen (po));
  g_autoptr (GError) error = NULL;
  g_autoptr (HepCatalogue) catalogue = hep_catalogue_new_from_po (bytes, "test.po", &error);

  g_assert_no_error (error);
  return hep_document_translate (document, catalogue, language);
}

static GtkWidget *
show (HepDocument *document, HepDocument *beside)
{
  GtkWidget *view = g_object_ref_sink (hep_article_view_new ());

  hep_article_view_set_documents (HEP_ARTICLE_VIEW (view), document, beside);
  return view;
}

/* The window has it from now on. */
static GtkWidget *
present (GtkWidget *view, int width)
{
  GtkWidget *window = fixture_present (view, width, 600);

  g_object_unref (view);
  return window;
}

static GtkWidget *
find (GtkWidget *view, const char *words)
{
  GtkWidget *text = fixture_find_text (view, words);

  if (text == NULL)
    g_error ("“%s” is not shown", words);
  return text;
}

static void
check_text (GtkWidget *view, const char *words, const char *language, gboolean is_second)
{
  GtkWidget *text = find (view, words);
  gboolean is_rtl = g_str_equal (language, "ur");

  g_assert_cmpstr (hep_text_block_get_language (HEP_TEXT_BLOCK (text)), ==, language);
  g_assert_cmpint (gtk_widget_get_direction (text), ==,
                   is_rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  g_assert_cmpint (gtk_widget_has_css_class (text, "lang-ur"), ==, is_rtl);
  g_assert_cmpint (hep_language_row_is_second (text), ==, is_second);
}

static guint
count_texts (GtkWidget *widget, const char *words)
{
  guint n = HEP_IS_TEXT_BLOCK (widget)
            && g_str_equal (hep_text_get_plain (hep_text_block_get_text (HEP_TEXT_BLOCK (widget))),
                            words);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_texts (child, words);
  return n;
}

/* Every block stands beside its twin, first language first; what is in English in both stands once.
 */
static void
test_beside (void)
{
  g_autoptr (HepDocument) first = translate (urdu, "ur");
  g_autoptr (HepDocument) second = translate (german, "de");
  GtkWidget *view = show (first, second);
  HepArticleView *article = HEP_ARTICLE_VIEW (view);
  GtkWidget *window = present (view, 800);
  g_autoptr (GPtrArray) sections = hep_article_parts_list (article, HEP_PART_SECTION);
  GtkWidget *one = find (view, "ایک۔");

  check_text (view, "اردو", "ur", FALSE);
  check_text (view, "Deutsch", "de", TRUE);
  check_text (view, "آزمائش", "ur", FALSE);
  check_text (view, "Test", "en-GB", TRUE);
  check_text (view, "حصہ", "ur", FALSE);
  check_text (view, "Teil", "de", TRUE);
  check_text (view, "ایک۔", "ur", FALSE);
  check_text (view, "Eins.", "de", TRUE);
  check_text (view, "درد", "ur", FALSE);
  check_text (view, "Schmerzen", "de", TRUE);
  g_assert_true (gtk_widget_get_next_sibling (one) == find (view, "Eins."));

  g_assert_cmpuint (count_texts (view, "Two."), ==, 1);
  check_text (view, "Two.", "en-GB", FALSE);

  /* A block is known by its id, and a section is listed, once: in the first language. */
  g_assert_true (hep_article_view_find_block (article, "one") == one);
  g_assert_cmpuint (sections->len, ==, 2); /* the other is that of the sources */
  g_assert_true (g_ptr_array_index (sections, 0) == find (view, "حصہ"));

  hep_article_view_set_document (article, first);
  g_assert_cmpuint (count_texts (view, "Eins."), ==, 0);
  article_test_destroy (window, view);
}

/* Another page has no place beside this one. */
static void
test_other_page (void)
{
  g_autoptr (HepDocument) first = translate (urdu, "ur");
  g_autoptr (HepDocument) other = fixture_document ();
  GtkWidget *view;

  if (g_str_equal (hep_document_get_id (first), hep_document_get_id (other)))
    {
      g_test_fail_printf ("the fixtures must be different pages");
      return;
    }
  view = show (first, other);
  hep_article_view_complete (HEP_ARTICLE_VIEW (view));
  g_assert_null (fixture_find_text (view, "English"));
  g_assert_finalize_object (view);
}

static void
get_bounds (GtkWidget *widget, GtkWidget *view, graphene_rect_t *bounds)
{
  g_assert_true (gtk_widget_compute_bounds (widget, view, bounds));
}

/* Side by side where there is room for lines of some length, each in the column of its language
 * whatever the directions; one above the other where there is not. */
static void
test_columns (void)
{
  g_autoptr (HepDocument) first = translate (urdu, "ur");
  g_autoptr (HepDocument) second = translate (german, "de");
  const GtkTextDirection directions[] = { GTK_TEXT_DIR_LTR, GTK_TEXT_DIR_RTL };

  for (gsize i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      const int widths[] = { 1000, 360 };

      gtk_widget_set_default_direction (directions[i]);
      for (gsize j = 0; j < G_N_ELEMENTS (widths); j++)
        {
          GtkWidget *view = show (first, second);
          GtkWidget *window = present (view, widths[j]);
          graphene_rect_t one, eins;

          get_bounds (find (view, "ایک۔"), view, &one);
          get_bounds (find (view, "Eins."), view, &eins);
          if (j == 1)
            g_assert_cmpfloat (one.origin.y + one.size.height, <=, eins.origin.y);
          else
            {
              g_assert_cmpfloat (ABS (one.origin.y - eins.origin.y), <, 1);
              g_assert_cmpfloat (ABS (one.size.width - eins.size.width), <, 1);
              if (i == 0)
                g_assert_cmpfloat (one.origin.x + one.size.width, <, eins.origin.x);
              else
                g_assert_cmpfloat (eins.origin.x + eins.size.width, <, one.origin.x);
            }
          article_test_destroy (window, view);
        }
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* English in the place of a translation is marked, with more than a colour, and explained. */
static void
test_fallback (void)
{
  g_autoptr (HepDocument) document = translate (urdu, "ur");
  g_autoptr (HepDocument) nothing = translate (HEADER, "ur");
  GtkWidget *view = show (document, NULL);

  g_assert_true (gtk_widget_has_css_class (find (view, "Two."), "fallback"));
  g_assert_false (gtk_widget_has_css_class (find (view, "ایک۔"), "fallback"));
  gtk_test_accessible_assert_property (find (view, "Two."), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "In English: not yet translated");
  g_assert_nonnull (
      fixture_find_text (view, "Some of this page is in English: it is not translated yet, or has "
                               "changed since. A dotted line stands at its side."));
  g_assert_finalize_object (view);

  /* A page that is in English as a whole says so once. */
  view = show (nothing, NULL);
  g_assert_false (gtk_widget_has_css_class (find (view, "Two."), "fallback"));
  g_assert_nonnull (
      fixture_find_text (view, "This page has not been translated yet. It is in English."));
  g_assert_null (fixture_find_text (view, "Draft translation: not yet reviewed"));
  g_assert_finalize_object (view);
}

/* Nobody has checked the translation of a warning: the English stands under it, or beside it. */
static void
test_care_card (void)
{
  g_autoptr (HepDocument) document = translate (urdu, "ur");
  g_autoptr (HepDocument) english = fixture_parse (body);
  GtkWidget *view = show (document, NULL);
  GtkWidget *card = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "card");

  g_assert_cmpuint (count_texts (card, "In English"), ==, 1);
  g_assert_cmpuint (count_texts (card, "Call 999 now if:"), ==, 1);
  g_assert_cmpuint (count_texts (card, "pain"), ==, 1);
  check_text (card, "pain", "en-GB", FALSE);
  check_text (card, "درد", "ur", FALSE);
  g_assert_finalize_object (view);

  view = show (document, english);
  card = hep_article_view_find_block (HEP_ARTICLE_VIEW (view), "card");
  g_assert_cmpuint (count_texts (view, "In English"), ==, 0);
  g_assert_cmpuint (count_texts (view, "pain"), ==, 1);
  check_text (view, "pain", "en-GB", TRUE);
  check_text (view, "Emergency: Call 999 now if:", "en-GB", TRUE);
  g_assert_finalize_object (view);
}

static void
test_letters (void)
{
  g_autofree char *css = hep_language_styles_dup_css ();
  g_autofree char *urdu_class = hep_language_styles_dup_class ("ur");
  g_autofree char *german_class = hep_language_styles_dup_class ("de-AT");
  g_autofree char *unknown_class = hep_language_styles_dup_class ("tlh");
  GtkCssProvider *provider = gtk_css_provider_new ();
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));
  const HepLanguageInfo *info;

  g_assert_cmpstr (urdu_class, ==, "lang-ur");
  g_assert_null (german_class);
  g_assert_null (unknown_class);

  /* GTK warns of any mistake. */
  gtk_css_provider_load_from_string (provider, css);
  for (guint i = 0; (info = hep_language_table_get (i)) != NULL; i++)
    if (info->font != NULL)
      {
        g_autofree char *family = g_strdup_printf ("\"%s\"", info->font);

        g_assert_nonnull (strstr (css, family));
      }

  /* The development root and the Flatpak have the families of the languages that are shipped. */
  g_assert_null (hep_language_styles_find_missing (label, "ur"));
  g_assert_null (hep_language_styles_find_missing (label, "pa"));
  g_assert_null (hep_language_styles_find_missing (label, "en-GB"));

  /* No font has letters for private use. */
  g_assert_true (hep_language_styles_has_letters (label, ""));
  g_assert_true (
      hep_language_styles_has_letters (label, "Dü \u0627\u0631\u062f\u0648 \u0a2a\n\u200f."));
  g_assert_false (hep_language_styles_has_letters (label, "a\ue123"));
  g_assert_finalize_object (label);
  g_assert_finalize_object (provider);
}

/* The page says that letters are missing, and otherwise does not. */
static void
test_letters_of_page (void)
{
  /* The first sign was added to Unicode when few fonts had it. */
  static const char *const titles[][2] = { { "\U000323af", "zh_CN" }, { "Teil", "de" } };

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *po = g_strconcat (HEADER, "msgctxt \"test\"\nmsgid \"Part\"\nmsgstr \"",
                                         titles[i][0], "\"\n", NULL);
      g_autoptr (HepDocument) document = translate (po, titles[i][1]);
      GtkWidget *view = show (document, NULL);

      g_assert_cmpuint (
          count_texts (view, "Some letters cannot be shown: no font of this computer has them."),
          ==, i == 0);
      g_assert_finalize_object (view);
    }
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/article/languages/beside", test_beside);
  g_test_add_func ("/article/languages/other-page", test_other_page);
  g_test_add_func ("/article/languages/columns", test_columns);
  g_test_add_func ("/article/languages/fallback", test_fallback);
  g_test_add_func ("/article/languages/care-card", test_care_card);
  g_test_add_func ("/article/languages/letters", test_letters);
  g_test_add_func ("/article/languages/letters-of-page", test_letters_of_page);
  return g_test_run ();
}
