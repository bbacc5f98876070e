/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-fixture.h"

#include "article-test-utils.h"
#include "hep-page-parser.h"
#include "hep-text-block.h"

#include <string.h>

/* The small library beside the tests. */
HepLibrary *
fixture_library (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "article", "content", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  HepLibrary *library = hep_library_new (folder, &error);

  g_assert_no_error (error);
  return library;
}

/* The page that has a block of every kind. */
HepDocument *
fixture_document (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "article", "content", "pages",
                                                 "every-block.page", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  HepDocument *document = hep_page_parser_parse_file (file, NULL, &error);

  g_assert_no_error (error);
  return document;
}

/* A page around the given sections. */
HepDocument *
fixture_parse (const char *body)
{
  return fixture_parse_status (body, "final");
}

/* The same, with a review status. */
HepDocument *
fixture_parse_status (const char *body, const char *status)
{
  return fixture_parse_revision (body, status, "2026-01-02");
}

/* The same, with a review status and the day of the last change. */
HepDocument *
fixture_parse_revision (const char *body, const char *status, const char *date)
{
  g_autofree char *page = g_strdup_printf (
      "<page xmlns=\"http://projectmallard.org/1.0/\" xmlns:h=\"urn:hepatica:content:1\" "
      "type=\"topic\" id=\"test\"><info><revision version=\"0.1\" date=\"%s\" "
      "status=\"%s\"/><credit type=\"author\"><name>Us</name></credit><desc>A test.</desc>"
      "<keywords>test</keywords></info><title>Test</title>%s</page>",
      date, status, body);
  g_autoptr (GBytes) bytes = g_bytes_new (page, strlen (page));
  g_autoptr (GError) error = NULL;
  HepDocument *document = hep_page_parser_parse (bytes, "test.page", &error);

  g_assert_no_error (error);
  return document;
}

/* A view of a document, to its end; takes over both. */
GtkWidget *
fixture_view (HepDocument *document, HepLibrary *library)
{
  GtkWidget *view = hep_article_view_new ();

  hep_article_view_set_library (HEP_ARTICLE_VIEW (view), library);
  hep_article_view_set_document (HEP_ARTICLE_VIEW (view), document);
  hep_article_view_complete (HEP_ARTICLE_VIEW (view));
  hep_document_unref (document);
  g_clear_object (&library);
  return view;
}

/* Shows a view in a window, scrolling as it does in the program. */
GtkWidget *
fixture_present (GtkWidget *view, int width, int height)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  return article_test_present (scroller, width, height);
}

static GtkWidget *
find (GtkWidget *widget, GType type, guint *position)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found;

      if (G_TYPE_CHECK_INSTANCE_TYPE (child, type) && (*position)-- == 0)
        return child;
      found = find (child, type, position);
      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The descendant of a type, counted from 0 in the order of reading, or NULL. */
GtkWidget *
fixture_find (GtkWidget *widget, GType type, guint position)
{
  return find (widget, type, &position);
}

/* What a text block says. */
const char *
fixture_text (GtkWidget *widget)
{
  g_assert_true (HEP_IS_TEXT_BLOCK (widget));
  return hep_text_get_plain (hep_text_block_get_text (HEP_TEXT_BLOCK (widget)));
}

/* The text block that says exactly @text, or NULL. */
GtkWidget *
fixture_find_text (GtkWidget *widget, const char *text)
{
  GtkWidget *block;

  for (guint i = 0; (block = fixture_find (widget, HEP_TYPE_TEXT_BLOCK, i)) != NULL; i++)
    if (g_str_equal (fixture_text (block), text))
      return block;
  return NULL;
}
