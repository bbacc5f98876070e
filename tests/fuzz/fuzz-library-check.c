/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz-library.h"

#include "fuzz.h"
#include "hep-library-private.h"
#include "hep-section.h"

static void
check_topic (HepLibrary *library, HepTopic *topic)
{
  const char *const *keywords = hep_topic_get_keywords (topic);

  g_assert_true (hep_library_find_topic (library, hep_topic_get_id (topic)) != NULL);
  fuzz_check_string (hep_topic_get_id (topic));
  fuzz_check_string (hep_topic_get_section (topic));
  fuzz_check_string (hep_topic_get_title (topic));
  if (hep_topic_get_description (topic) != NULL)
    fuzz_check_string (hep_topic_get_description (topic));
  for (gsize i = 0; keywords != NULL && keywords[i] != NULL; i++)
    fuzz_check_string (keywords[i]);
}

/* Takes over an index, and walks the library that it makes as the sidebar and the search do. The
 * folder of it does not exist, so each topic answers from the index alone. */
void
fuzz_library_check (GVariant *index)
{
  HepLibrary *library = g_object_new (HEP_TYPE_LIBRARY, NULL);

  library->folder = g_file_new_for_path ("/nonexistent");
  hep_library_take_index (library, index);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (HepSection) section = g_list_model_get_item (G_LIST_MODEL (library), i);

      fuzz_check_string (hep_section_get_id (section));
      fuzz_check_string (hep_section_get_title (section));
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (section)); j++)
        {
          g_autoptr (HepTopic) topic = g_list_model_get_item (G_LIST_MODEL (section), j);

          check_topic (library, topic);
          hep_library_get_neighbour (library, topic, 1);
        }
    }
  hep_library_suggest_topic (library, "livre");
  g_assert_finalize_object (library);
}
