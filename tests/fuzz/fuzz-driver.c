/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Stands in for libFuzzer where there is no clang, and runs the same way each time:
 *
 *   fuzz-NAME DICTIONARY FILE-OR-FOLDER…
 *
 * reads each file, and then spoiled ones. HEP_FUZZ_SEED and HEP_FUZZ_RUNS change what is done, and
 * HEP_FUZZ_KEEP names a file that holds the input which is being read, for after a crash. */

#include "fuzz.h"
#include "mutator.h"

#include <stdlib.h>

#define SEED     1
#define MAX_RUNS 20000

/* So that no target takes more than some seconds, and all machines do the same. */
#define MAX_BYTES (6 * 1024 * 1024)

static guint64
get_number (const char *variable, guint64 otherwise)
{
  const char *value = g_getenv (variable);

  return value != NULL ? g_ascii_strtoull (value, NULL, 10) : otherwise;
}

static void
read_path (GPtrArray *inputs, const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) names = NULL;
  const char *name;
  char *data;
  gsize size;

  if (folder == NULL)
    {
      g_file_get_contents (path, &data, &size, &error);
      g_assert_no_error (error);
      g_ptr_array_add (inputs, g_bytes_new_take (data, size));
      return;
    }

  /* The order of a folder is not the same everywhere. */
  names = g_ptr_array_new_with_free_func (g_free);
  while ((name = g_dir_read_name (folder)) != NULL)
    if (!g_str_has_suffix (name, ".license"))
      g_ptr_array_add (names, g_build_filename (path, name, NULL));
  g_ptr_array_sort_values (names, (GCompareFunc)strcmp);
  for (guint i = 0; i < names->len; i++)
    read_path (inputs, g_ptr_array_index (names, i));
}

/* A line of a dictionary is a word between quotation marks, with C's escapes. */
static GPtrArray *
read_dictionary (const char *path)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (gsize i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], "\"") && g_str_has_suffix (lines[i] + 1, "\""))
      {
        lines[i][strlen (lines[i]) - 1] = '\0';
        g_ptr_array_add (words, g_strcompress (lines[i] + 1));
      }
  return words;
}

/* The copy ends where the memory ends, so that reading on is noticed. */
static void
run (const guint8 *data, gsize size, const char *keep)
{
  g_autofree guint8 *copy = g_memdup2 (data, size);

  if (keep != NULL)
    g_file_set_contents (keep, (const char *)data, (gssize)size, NULL);
  LLVMFuzzerTestOneInput (copy, size);
}

/* Of two, the smaller: it takes less time, and a mistake in it is a larger part of it. */
static GBytes *
choose_input (GPtrArray *inputs, Mutator *mutator)
{
  GBytes *one = g_ptr_array_index (inputs, mutator_choose (mutator, inputs->len));
  GBytes *other = g_ptr_array_index (inputs, mutator_choose (mutator, inputs->len));

  return g_bytes_get_size (one) < g_bytes_get_size (other) ? one : other;
}

static gsize
run_mutations (GPtrArray *inputs, Mutator *mutator, guint64 n_runs, const char *keep)
{
  gsize n_bytes = 0, n_done = 0;

  for (; n_done < n_runs && n_bytes < MAX_BYTES; n_done++)
    {
      GBytes *input = choose_input (inputs, mutator);
      GBytes *other = g_ptr_array_index (inputs, mutator_choose (mutator, inputs->len));
      g_autoptr (GByteArray) data = mutator_apply (mutator, input, other);

      run (data->data, data->len, keep);
      n_bytes += data->len;
    }
  return n_done;
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func ((GDestroyNotify)g_bytes_unref);
  g_autoptr (GPtrArray) words = NULL;
  g_autoptr (Mutator) mutator = NULL;
  guint64 seed = get_number ("HEP_FUZZ_SEED", SEED);
  const char *keep = g_getenv ("HEP_FUZZ_KEEP");
  gsize n_done;

  LLVMFuzzerInitialize (&argc, &argv);
  g_assert_cmpint (argc, >=, 3);
  words = read_dictionary (argv[1]);
  for (int i = 2; i < argc; i++)
    read_path (inputs, argv[i]);
  g_assert_cmpuint (inputs->len, >, 0);

  g_print ("1..2\n");
  for (guint i = 0; i < inputs->len; i++)
    {
      gsize size;
      const guint8 *data = g_bytes_get_data (g_ptr_array_index (inputs, i), &size);

      run (data, size, keep);
    }
  g_print ("ok 1 %u files as they are\n", inputs->len);

  g_print ("# HEP_FUZZ_SEED=%" G_GUINT64_FORMAT "\n", seed);
  mutator = mutator_new (seed, words);
  n_done = run_mutations (inputs, mutator, get_number ("HEP_FUZZ_RUNS", MAX_RUNS), keep);
  g_print ("ok 2 %" G_GSIZE_FORMAT " spoiled files\n", n_done);
  return EXIT_SUCCESS;
}
