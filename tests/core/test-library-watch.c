/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "content-folder.h"
#include "hep-content-error.h"
#include "hep-library.h"

/* Counts what a watched library tells. */
typedef struct
{
  HepLibrary *library;
  HepTopic *alpha;
  HepTopic *beta;
  guint n_alpha;
  guint n_beta;
  guint n_titles;
  guint n_orders;
  GError *error;
} Watch;

static void
count_cb (gpointer object, guint *count)
{
  *count += 1;
}

static void
title_cb (HepTopic *topic, GParamSpec *pspec, Watch *self)
{
  self->n_titles += 1;
}

static void
order_cb (GListModel *model, guint position, guint removed, guint added, Watch *self)
{
  self->n_orders += 1;
}

static void
failed_cb (HepLibrary *library, const GError *error, Watch *self)
{
  g_clear_error (&self->error);
  self->error = g_error_copy (error);
}

static void
watch_begin (Watch *self, ContentFolder *folder)
{
  self->library = hep_library_new (folder->file, NULL);
  self->alpha = hep_library_find_topic (self->library, "alpha");
  self->beta = hep_library_find_topic (self->library, "beta");
  g_assert_cmpstr (hep_topic_get_title (self->alpha), ==, "The alpha");
  g_assert_cmpstr (hep_topic_get_title (self->beta), ==, "The beta");
  g_signal_connect (self->alpha, "changed", G_CALLBACK (count_cb), &self->n_alpha);
  g_signal_connect (self->beta, "changed", G_CALLBACK (count_cb), &self->n_beta);
  g_signal_connect (self->alpha, "notify::title", G_CALLBACK (title_cb), self);
  g_signal_connect (self->library, "items-changed", G_CALLBACK (order_cb), self);
  g_signal_connect (self->library, "reload-failed", G_CALLBACK (failed_cb), self);
  hep_library_watch (self->library);
}

static void
watch_end (Watch *self)
{
  g_clear_error (&self->error);
  g_assert_finalize_object (self->library);
}

static gboolean
alpha_changed (gpointer user_data)
{
  return ((Watch *)user_data)->n_alpha > 0;
}

static gboolean
beta_changed (gpointer user_data)
{
  return ((Watch *)user_data)->n_beta > 0;
}

static gboolean
order_changed (gpointer user_data)
{
  return ((Watch *)user_data)->n_orders > 0;
}

static gboolean
reload_failed (gpointer user_data)
{
  return ((Watch *)user_data)->error != NULL;
}

static void
replace (ContentFolder *folder, const char *path, const char *old, const char *new)
{
  g_autofree char *text = content_folder_read (folder, path);
  g_autoptr (GString) edited = g_string_new (text);

  g_assert_cmpuint (g_string_replace (edited, old, new, 1), ==, 1);
  content_folder_write (folder, path, edited->str);
}

static void
test_page (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  g_autoptr (HepDocument) document = NULL;
  Watch watch = { 0 };

  watch_begin (&watch, folder);
  replace (folder, "pages/alpha.page", "<title>The alpha", "<title>A new alpha");
  await (alpha_changed, &watch);
  g_assert_cmpuint (watch.n_titles, ==, 1);
  g_assert_cmpuint (watch.n_beta, ==, 0);
  g_assert_cmpuint (watch.n_orders, ==, 0);
  g_assert_cmpstr (hep_topic_get_title (watch.alpha), ==, "A new alpha");
  document = hep_topic_load (watch.alpha, NULL);
  g_assert_cmpstr (hep_text_get_plain (hep_document_get_title (document)), ==, "A new alpha");

  /* A change of the text alone is told too, but the title did not change. */
  watch.n_alpha = 0;
  replace (folder, "pages/alpha.page", "First.", "Second.");
  await (alpha_changed, &watch);
  g_assert_cmpuint (watch.n_titles, ==, 1);
  watch_end (&watch);
}

/* A writer saves something broken, and mends it. */
static void
test_broken_page (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  Watch watch = { 0 };

  watch_begin (&watch, folder);
  replace (folder, "pages/alpha.page", "</page>", "");
  await (alpha_changed, &watch);
  g_assert_cmpstr (hep_topic_get_title (watch.alpha), ==, "alpha");
  watch.n_alpha = 0;
  content_folder_write_page (folder, "alpha", "", "<p>Mended.</p>");
  await (alpha_changed, &watch);
  g_assert_cmpstr (hep_topic_get_title (watch.alpha), ==, "The alpha");

  watch.n_alpha = 0;
  content_folder_remove (folder, "pages/alpha.page");
  await (alpha_changed, &watch);
  g_assert_cmpstr (hep_topic_get_title (watch.alpha), ==, "alpha");
  watch_end (&watch);
}

/* What several pages show concerns every topic in use. */
static void
test_shared_files (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  Watch watch = { 0 };

  watch_begin (&watch, folder);
  g_assert_nonnull (hep_glossary_lookup (hep_library_get_glossary (watch.library, NULL), "lobe"));
  replace (folder, "glossary.xml", "id=\"lobe\"", "id=\"part\"");
  await (beta_changed, &watch);
  g_assert_cmpuint (watch.n_alpha, >=, 1);
  g_assert_null (hep_glossary_lookup (hep_library_get_glossary (watch.library, NULL), "lobe"));
  g_assert_nonnull (hep_glossary_lookup (hep_library_get_glossary (watch.library, NULL), "part"));

  g_assert_nonnull (hep_sources_lookup (hep_library_get_sources (watch.library, NULL), "ref1"));
  watch.n_beta = 0;
  replace (folder, "sources.xml", "id=\"ref1\"", "id=\"ref2\"");
  await (beta_changed, &watch);
  g_assert_null (hep_sources_lookup (hep_library_get_sources (watch.library, NULL), "ref1"));

  watch.n_beta = 0;
  replace (folder, "figures/body.svg", "organ", "organ-alt");
  await (beta_changed, &watch);

  g_assert_nonnull (hep_library_get_clinic (watch.library, NULL));
  watch.n_beta = 0;
  replace (folder, "clinic.ini", "A clinic", "Another clinic");
  await (beta_changed, &watch);
  g_assert_cmpstr (hep_clinic_get (hep_library_get_clinic (watch.library, NULL), HEP_CLINIC_NAME),
                   ==, "Another clinic");
  watch_end (&watch);
}

static void
test_order (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  Watch watch = { 0 };

  watch_begin (&watch, folder);
  content_folder_write_page (folder, "delta", "", "<p>Fourth.</p>");
  content_folder_write (folder, "library.xml",
                        "<library xmlns=\"urn:hepatica:content:1\">\n"
                        "<section id=\"all\" title=\"All\"><topic id=\"delta\"/>"
                        "<topic id=\"alpha\"/></section></library>");
  await (order_changed, &watch);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (watch.library)), ==, 1);
  g_assert_null (hep_library_find_topic (watch.library, "beta"));
  g_assert_cmpstr (hep_topic_get_title (hep_library_find_topic (watch.library, "delta")), ==,
                   "The delta");

  /* Who looks at alpha goes on looking at it, in its new place. */
  g_assert_true (hep_library_find_topic (watch.library, "alpha") == watch.alpha);
  g_assert_cmpstr (hep_topic_get_section (watch.alpha), ==, "all");
  g_assert_true (hep_library_get_neighbour (watch.library, watch.alpha, -1)
                 == hep_library_find_topic (watch.library, "delta"));
  watch_end (&watch);
}

static void
test_broken_order (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  Watch watch = { 0 };
  const char *file;
  guint line;

  watch_begin (&watch, folder);
  replace (folder, "library.xml", "<topic id=\"beta\"/>", "<topic/>");
  await (reload_failed, &watch);
  g_assert_true (hep_content_error_get_position (watch.error, &file, &line, NULL));
  g_assert_cmpstr (file, ==, "library.xml");
  g_assert_cmpuint (line, ==, 4);
  g_assert_cmpuint (watch.n_orders, ==, 0);
  g_assert_true (hep_library_find_topic (watch.library, "beta") == watch.beta);

  replace (folder, "library.xml", "<topic/>", "<topic id=\"beta\"/>");
  await (order_changed, &watch);
  g_assert_true (hep_library_find_topic (watch.library, "beta") == watch.beta);
  watch_end (&watch);
}

/* A library that goes away while a change waits does not come back for it. */
static void
test_gone (void)
{
  g_autoptr (ContentFolder) folder = content_folder_new ();
  Watch watch = { 0 };
  g_autoptr (HepTopic) alpha = NULL;

  watch_begin (&watch, folder);
  alpha = g_object_ref (watch.alpha);
  replace (folder, "pages/alpha.page", "First.", "Second.");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  watch_end (&watch);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (watch.n_alpha, ==, 0);
  g_signal_handlers_disconnect_by_data (alpha, &watch.n_alpha);
  g_assert_cmpstr (hep_topic_get_title (alpha), ==, "The alpha");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/library-watch/page", test_page);
  g_test_add_func ("/library-watch/broken-page", test_broken_page);
  g_test_add_func ("/library-watch/shared-files", test_shared_files);
  g_test_add_func ("/library-watch/order", test_order);
  g_test_add_func ("/library-watch/broken-order", test_broken_order);
  g_test_add_func ("/library-watch/gone", test_gone);
  return g_test_run ();
}
