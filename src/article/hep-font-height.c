/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-font-height.h"

/* More than the styles of text in a window with two languages; each text size asks for its own. */
#define KNOWN_MAX 64

typedef struct
{
  PangoFontDescription *font;
  PangoLanguage *language;
  PangoFontMap *map; /* never followed, only compared */
  guint serial;
  int size;
  int height;
} Known;

static void
known_free (gpointer data)
{
  Known *known = data;

  pango_font_description_free (known->font);
  g_free (known);
}

static guint
known_hash (gconstpointer data)
{
  const Known *known = data;

  return pango_font_description_hash (known->font) ^ g_direct_hash (known->language);
}

static gboolean
known_equal (gconstpointer a, gconstpointer b)
{
  const Known *left = a, *right = b;

  return left->language == right->language && left->map == right->map
         && left->serial == right->serial && left->size == right->size
         && pango_font_description_equal (left->font, right->font);
}

static int
measure (PangoContext *context)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int height = pango_font_metrics_get_height (metrics);

  pango_font_metrics_unref (metrics);
  return height;
}

/**
 * hep_font_height_get:
 * @context: a context
 * @size: how large its font is on this screen, in Pango units
 *
 * Pango shapes a sample of the language's text each time it is asked; here what it said is kept,
 * for the hundreds of texts of a page that have the same few fonts.
 *
 * Returns: how far apart the font of the context wants its lines, in Pango units
 */
int
hep_font_height_get (PangoContext *context, int size)
{
  static GHashTable *all = NULL;
  PangoFontMap *map = pango_context_get_font_map (context);
  Known wanted = { .font = pango_context_get_font_description (context),
                   .language = pango_context_get_language (context),
                   .map = map,
                   .serial = pango_font_map_get_serial (map),
                   .size = size };
  Known *known;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), 0);

  if (all == NULL)
    all = g_hash_table_new_full (known_hash, known_equal, known_free, NULL);
  known = g_hash_table_lookup (all, &wanted);
  if (known != NULL)
    return known->height;

  if (g_hash_table_size (all) >= KNOWN_MAX)
    g_hash_table_remove_all (all);
  known = g_memdup2 (&wanted, sizeof wanted);
  known->font = pango_font_description_copy (wanted.font);
  known->height = measure (context);
  g_hash_table_add (all, known);
  return known->height;
}
