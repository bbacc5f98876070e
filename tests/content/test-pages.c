/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Holds every page against every gate, one test case for each pair. */

#include "content-set.h"
#include "readability.h"

#define MAX_MEAN_GRADE 6.0

typedef struct
{
  ContentSet *set;
  guint position;
  const Gate *gate;
} Case;

static void
test_parse (gconstpointer data)
{
  const Case *one = data;
  const GError *error = one->set->errors->pdata[one->position];

  if (error != NULL)
    g_test_fail_printf ("%s", error->message);
}

static void
test_gate (gconstpointer data)
{
  const Case *one = data;
  g_autoptr (GatePage) page = content_set_page (one->set, one->position);

  if (page == NULL)
    {
      g_test_fail_printf ("the page cannot be read");
      return;
    }
  one->gate->check (page);
  for (guint i = 0; i < page->problems->len; i++)
    g_test_message ("%s", (const char *)page->problems->pdata[i]);
  if (page->problems->len > 0)
    g_test_fail_printf ("%u problems, the first: %s", page->problems->len,
                        (const char *)page->problems->pdata[0]);
}

static void
test_mean_grade (gconstpointer data)
{
  const Case *one = data;
  double sum = 0;

  for (guint i = 0; i < one->set->ids->len; i++)
    {
      g_autoptr (GatePage) page = content_set_page (one->set, i);
      Readability result;

      g_assert_nonnull (page);
      result = readability_measure (page->pieces, page->glossary);
      sum += prose_grade (&result.plain);
    }
  g_assert_cmpuint (one->set->ids->len, >, 0);
  g_assert_cmpfloat (sum / one->set->ids->len, <=, MAX_MEAN_GRADE);
}

static void
add_case (ContentSet *set,
          guint position,
          const char *name,
          const Gate *gate,
          GTestDataFunc function)
{
  g_autofree char *path = g_strdup_printf (
      "/pages/%s/%s", position < set->ids->len ? (char *)set->ids->pdata[position] : "all", name);
  Case *one = g_new (Case, 1);

  *one = (Case){ set, position, gate };
  g_test_add_data_func_full (path, one, function, g_free);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  g_autoptr (ContentSet) set = NULL;

  g_test_init (&argc, &argv, NULL);
  folder = argc > 1 ? g_strdup (argv[1])
                    : g_build_filename (g_getenv ("HEP_TEST_SOURCE_ROOT"), "data", "content", NULL);
  set = content_set_new (folder);

  for (guint i = 0; i < set->ids->len; i++)
    {
      add_case (set, i, "parse", NULL, test_parse);
      for (const Gate *gate = gates; gate->name != NULL; gate++)
        add_case (set, i, gate->name, gate, test_gate);
    }
  add_case (set, set->ids->len, "mean-grade", NULL, test_mean_grade);

  return g_test_run ();
}
