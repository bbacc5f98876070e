/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-comparison.h"

#include "hep-content-file.h"
#include "hep-page-vocabulary.h"
#include "hep-search-key.h"
#include "hep-topic-private.h"

struct _HepComparison
{
  GPtrArray *treatments;
};

typedef struct
{
  HepDocument *document;
  char *order;       /* by which it is sorted */
  GHashTable *facts; /* key to HepBlock, both the document's own */
} Treatment;

static void
treatment_free (gpointer data)
{
  Treatment *self = data;

  g_hash_table_unref (self->facts);
  g_free (self->order);
  hep_document_unref (self->document);
  g_free (self);
}

static gboolean
collect_fact (HepBlock *block, HepBlock *parent, gpointer user_data)
{
  GHashTable *facts = user_data;
  const char *key;

  if (hep_block_get_kind (block) != HEP_BLOCK_FACT)
    return FALSE;
  key = hep_block_get_attribute (block, "key");
  /* A page with several tables of facts begins with the one that sums it up. */
  if (!g_hash_table_contains (facts, key))
    g_hash_table_insert (facts, (gpointer)key, block);
  return FALSE;
}

/* Most pages state no facts. To look for the word takes far less time than to parse them. */
static gboolean
may_have_facts (HepLibrary *library, HepTopic *topic)
{
  g_autofree char *path = hep_topic_dup_path (topic);
  g_autoptr (GBytes) bytes = hep_content_file_load (hep_library_get_folder (library), path, NULL);
  gsize size = 0;
  const char *data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;

  return data != NULL && g_strstr_len (data, (gssize)size, "<h:facts") != NULL;
}

static void
add_topic (HepComparison *self, HepLibrary *library, HepTopic *topic, HepLanguage *language)
{
  g_autoptr (HepDocument) document = NULL;
  g_autoptr (GHashTable) facts = NULL;
  g_autofree char *key = NULL;
  Treatment *treatment;

  if (!may_have_facts (library, topic))
    return;
  /* What is wrong with a broken page is said where it is opened. */
  document = hep_topic_load_in (topic, language, NULL);
  if (document == NULL)
    return;
  facts = g_hash_table_new (g_str_hash, g_str_equal);
  hep_document_foreach_block (document, collect_fact, facts);
  if (g_hash_table_size (facts) == 0)
    return;

  key = hep_search_key_new (hep_text_get_plain (hep_document_get_title (document)));
  treatment = g_new0 (Treatment, 1);
  treatment->order = g_utf8_collate_key (key, -1);
  treatment->document = g_steal_pointer (&document);
  treatment->facts = g_steal_pointer (&facts);
  g_ptr_array_add (self->treatments, treatment);
}

static int
compare_treatments (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (((const Treatment *)a)->order, ((const Treatment *)b)->order);
}

static Treatment *
get_treatment (HepComparison *self, guint position)
{
  return g_ptr_array_index (self->treatments, position);
}

/**
 * hep_comparison_new:
 * @library: where the treatments are
 *
 * Reads the facts of all pages that state any. Pages that cannot be read are left out.
 *
 * Returns: (transfer full): the treatments, perhaps none
 */
HepComparison *
hep_comparison_new (HepLibrary *library)
{
  return hep_comparison_new_in (library, NULL);
}

/**
 * hep_comparison_new_in:
 * @library: a library
 * @language: (nullable): a language, or %NULL for English
 *
 * Collects the treatments and their facts in a language, each fact that is not translated in
 * English.
 *
 * Returns: (transfer full): the comparison
 */
HepComparison *
hep_comparison_new_in (HepLibrary *library, HepLanguage *language)
{
  HepComparison *self;

  g_return_val_if_fail (HEP_IS_LIBRARY (library), NULL);

  self = g_new0 (HepComparison, 1);
  self->treatments = g_ptr_array_new_with_free_func (treatment_free);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (GListModel) section = g_list_model_get_item (G_LIST_MODEL (library), i);

      for (guint j = 0; j < g_list_model_get_n_items (section); j++)
        {
          g_autoptr (HepTopic) topic = g_list_model_get_item (section, j);

          add_topic (self, library, topic, language);
        }
    }
  g_ptr_array_sort_values (self->treatments, compare_treatments);
  return self;
}

/**
 * hep_comparison_free:
 * @self: (transfer full): a comparison
 *
 * Forgets the treatments.
 */
void
hep_comparison_free (HepComparison *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->treatments);
  g_free (self);
}

/**
 * hep_comparison_get_keys:
 *
 * Returns: (transfer none) (array zero-terminated=1): the keys of all facts that a page may state,
 *   in the order in which they are shown; hep_words_for_fact() names them
 */
const char *const *
hep_comparison_get_keys (void)
{
  return hep_fact_keys;
}

/**
 * hep_comparison_get_size:
 * @self: a comparison
 *
 * Returns: how many treatments there are
 */
guint
hep_comparison_get_size (HepComparison *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->treatments->len;
}

/**
 * hep_comparison_get_id:
 * @self: a comparison
 * @position: which treatment, from 0
 *
 * Returns: (transfer none): the id of its topic
 */
const char *
hep_comparison_get_id (HepComparison *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->treatments->len, NULL);

  return hep_document_get_id (get_treatment (self, position)->document);
}

/**
 * hep_comparison_get_title:
 * @self: a comparison
 * @position: which treatment, from 0
 *
 * Returns: (transfer none): the title of its page
 */
HepText *
hep_comparison_get_title (HepComparison *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->treatments->len, NULL);

  return hep_document_get_title (get_treatment (self, position)->document);
}

/**
 * hep_comparison_get_fact:
 * @self: a comparison
 * @position: which treatment, from 0
 * @key: one of hep_comparison_get_keys()
 *
 * Returns: (transfer none) (nullable): what the page states, or %NULL if it does not state it
 */
HepText *
hep_comparison_get_fact (HepComparison *self, guint position, const char *key)
{
  HepBlock *fact;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->treatments->len, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  fact = g_hash_table_lookup (get_treatment (self, position)->facts, key);
  return fact != NULL ? hep_block_get_text (fact) : NULL;
}

/**
 * hep_comparison_get_fact_language:
 * @self: a comparison
 * @position: which treatment, from 0
 * @key: the key of a fact
 *
 * Returns: (transfer none) (nullable): the language of the fact, such as "ur" or "en-GB", or %NULL
 *   if the page does not state it
 */
const char *
hep_comparison_get_fact_language (HepComparison *self, guint position, const char *key)
{
  HepBlock *fact;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->treatments->len, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  fact = g_hash_table_lookup (get_treatment (self, position)->facts, key);
  return fact != NULL ? hep_block_get_language (fact) : NULL;
}
