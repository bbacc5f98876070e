/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-languages-index.h"

#include "hep-catalogue-private.h"
#include "hep-translation-private.h"

#define MAGIC         0x314c4548u /* the bytes “HEL1” */
#define COVERAGE_TYPE "(suuuuuu)"

typedef struct
{
  HepCatalogue *catalogue;
  const char *language;
  GHashTable *coverages; /* context to HepCoverage */
  GPtrArray *contexts;   /* in reading order; the strings are keys of the table */
  GArray *outdated;      /* of guint64 */
} Counter;

static void
count_cb (const HepMessage *message, gpointer user_data)
{
  Counter *self = user_data;
  HepCoverage *coverage = g_hash_table_lookup (self->coverages, message->context);
  HepTranslationState state;
  g_autoptr (HepText) text = hep_translation_find (self->catalogue, self->language,
                                                   message->context, message->text, &state, NULL);

  if (coverage == NULL)
    {
      char *context = g_strdup (message->context);

      coverage = g_new0 (HepCoverage, 1);
      g_hash_table_insert (self->coverages, context, coverage);
      g_ptr_array_add (self->contexts, context);
    }
  hep_coverage_count (coverage, message, state);
  if (state == HEP_TRANSLATION_OUTDATED)
    {
      guint64 number = hep_catalogue_hash (message->context, hep_text_get_markup (message->text));

      g_array_append_val (self->outdated, number);
    }
}

static void
add_coverage (GVariantBuilder *builder, const char *context, const HepCoverage *coverage)
{
  g_variant_builder_add (builder, COVERAGE_TYPE, context, coverage->n_texts, coverage->n_done,
                         coverage->n_outdated, coverage->n_faulty, coverage->n_vital,
                         coverage->n_vital_done);
}

/*
 * hep_languages_index_count:
 * @catalogue: (nullable): the articles as translators write them; %NULL if only the interface is
 *   translated
 * @interface_done: how many texts of the interface are translated
 * @interface_all: how many there are
 *
 * Returns: (transfer full) (nullable): the entry of one language
 */
GVariant *
hep_languages_index_count (HepLibrary *library,
                           const char *code,
                           HepCatalogue *catalogue,
                           guint interface_done,
                           guint interface_all,
                           GError **error)
{
  g_auto (GVariantBuilder) topics = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a" COVERAGE_TYPE));
  g_autoptr (GHashTable) coverages
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) contexts = g_ptr_array_new ();
  g_autoptr (GArray) outdated = g_array_new (FALSE, FALSE, sizeof (guint64));
  Counter counter = { catalogue, code, coverages, contexts, outdated };

  if (catalogue != NULL && !hep_library_foreach_message (library, count_cb, &counter, error))
    return NULL;
  for (guint i = 0; i < contexts->len; i++)
    add_coverage (&topics, contexts->pdata[i], g_hash_table_lookup (coverages, contexts->pdata[i]));
  return g_variant_ref_sink (
      g_variant_new ("(suu@a" COVERAGE_TYPE "@at)", code, interface_done, interface_all,
                     g_variant_builder_end (&topics),
                     g_variant_new_fixed_array (G_VARIANT_TYPE_UINT64, outdated->data,
                                                outdated->len, sizeof (guint64))));
}

/*
 * hep_languages_index_to_bytes:
 * @entries: (element-type GVariant): what hep_languages_index_count() made of each language
 */
GBytes *
hep_languages_index_to_bytes (GPtrArray *entries)
{
  g_autoptr (GVariant) index = g_variant_ref_sink (
      g_variant_new ("(u@a" HEP_LANGUAGES_ENTRY_TYPE ")", MAGIC,
                     g_variant_new_array (G_VARIANT_TYPE (HEP_LANGUAGES_ENTRY_TYPE),
                                          (GVariant *const *)entries->pdata, entries->len)));

  return g_variant_get_data_as_bytes (index);
}

/*
 * hep_languages_index_from_bytes:
 * @bytes: an index, perhaps damaged, or of a machine with the other order of bytes
 *
 * Returns: (transfer full) (nullable): the entries, or %NULL if it is damaged
 */
GVariant *
hep_languages_index_from_bytes (GBytes *bytes)
{
  g_autoptr (GVariant) index = g_variant_ref_sink (
      g_variant_new_from_bytes (G_VARIANT_TYPE (HEP_LANGUAGES_INDEX_TYPE), bytes, FALSE));
  guint32 magic;

  g_variant_get_child (index, 0, "u", &magic);
  if (magic == GUINT32_SWAP_LE_BE (MAGIC))
    {
      GVariant *swapped = g_variant_byteswap (index);

      g_variant_unref (index);
      index = swapped;
    }
  else if (magic != MAGIC)
    {
      return NULL;
    }
  return g_variant_is_normal_form (index) ? g_variant_get_child_value (index, 1) : NULL;
}

/* In per cent, rounded down. */
guint
hep_languages_index_get_interface (GVariant *entry)
{
  guint32 done, all;

  g_variant_get_child (entry, 1, "u", &done);
  g_variant_get_child (entry, 2, "u", &all);
  return all > 0 ? (guint)((guint64)MIN (done, all) * 100 / all) : 0;
}

gboolean
hep_languages_index_has_articles (GVariant *entry)
{
  g_autoptr (GVariant) topics = g_variant_get_child_value (entry, 3);

  return g_variant_n_children (topics) > 0;
}

/*
 * hep_languages_index_get_coverage:
 * @topic: (nullable): a topic or another context, or %NULL for the sum of all
 * @coverage: (inout): to which is added
 */
void
hep_languages_index_get_coverage (GVariant *entry, const char *topic, HepCoverage *coverage)
{
  g_autoptr (GVariant) topics = g_variant_get_child_value (entry, 3);

  for (gsize i = 0; i < g_variant_n_children (topics); i++)
    {
      HepCoverage own;
      const char *context;

      g_variant_get_child (topics, i, "(&suuuuuu)", &context, &own.n_texts, &own.n_done,
                           &own.n_outdated, &own.n_faulty, &own.n_vital, &own.n_vital_done);
      if (topic == NULL || g_str_equal (topic, context))
        hep_coverage_add (coverage, &own);
    }
}

/* gettext leaves fuzzy translations out, so that a compiled catalogue knows nothing of them. */
void
hep_languages_index_mark_outdated (GVariant *entry, HepCatalogue *catalogue)
{
  g_autoptr (GVariant) outdated = g_variant_get_child_value (entry, 4);
  gsize n_outdated;
  const guint64 *numbers = g_variant_get_fixed_array (outdated, &n_outdated, sizeof (guint64));

  for (gsize i = 0; i < n_outdated; i++)
    hep_catalogue_mark_outdated (catalogue, numbers[i]);
}
