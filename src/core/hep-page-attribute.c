/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-page-attribute.h"

#include <glib/gi18n-lib.h>

#include "hep-content-value.h"

#define MAX_SOURCES 16

static const char *const sensitive[] = { "yes", "outlook", NULL };
static const char *const depths[] = { "key", "detail", NULL };

/* What any block may have. */
const HepAttribute hep_block_attributes[] = {
  { "id", HEP_VALUE_OWN_ID },
  { "h:source", HEP_VALUE_IDS },
  { "h:sensitive", HEP_VALUE_WORD, FALSE, sensitive },
  { "h:depth", HEP_VALUE_WORD, FALSE, depths },
  { NULL },
};

static const HepAttribute *
find (const HepAttribute *attributes, const char *name)
{
  for (; attributes != NULL && attributes->name != NULL; attributes++)
    if (g_str_equal (attributes->name, name))
      return attributes;
  return NULL;
}

static char *
check_ids (const char *element, const char *name, const char *value)
{
  g_auto (GStrv) ids = g_strsplit_set (value, " \t\r\n", -1);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (ids[i][0] == '\0')
        continue;
      if (!hep_value_is_id (ids[i]))
        /* Translators: an element, an id, an attribute. */
        return g_strdup_printf (_ ("<%s> has the id “%s” in %s; an id is made of lower-case "
                                   "letters, digits and hyphens, and begins with a letter."),
                                element, ids[i], name);
      if (!g_hash_table_add (seen, ids[i]))
        /* Translators: an element, an id, an attribute. */
        return g_strdup_printf (_ ("<%s> has “%s” twice in %s; once is enough."), element, ids[i],
                                name);
    }
  if (g_hash_table_size (seen) == 0)
    /* Translators: an element, then an attribute. */
    return g_strdup_printf (_ ("<%s> has an empty %s; write ids with spaces between."), element,
                            name);
  if (g_hash_table_size (seen) > MAX_SOURCES)
    /* Translators: an element, a number, an attribute. */
    return g_strdup_printf (_ ("<%s> has more than %d ids in %s; leave the best."), element,
                            MAX_SOURCES, name);
  return NULL;
}

static gboolean
is_number (const char *value)
{
  gsize length = strlen (value);

  return length > 0 && length <= 4 && strspn (value, "0123456789") == length
         && (length == 1 || value[0] != '0');
}

static gboolean
is_drawing (const char *value)
{
  g_autofree char *name = NULL;

  if (!g_str_has_prefix (value, "figures/") || !g_str_has_suffix (value, ".svg")
      || strlen (value) < strlen ("figures/x.svg"))
    return FALSE;
  name = g_strndup (value + strlen ("figures/"), strlen (value) - strlen ("figures/.svg"));
  return hep_value_is_id (name);
}

static char *
check_word (const char *element, const HepAttribute *attribute, const char *value)
{
  g_autofree char *list = NULL;

  if (g_strv_contains (attribute->words, value))
    return NULL;
  list = g_strjoinv (", ", (char **)attribute->words);
  /* Translators: the last one is a list of words from which one must be chosen. */
  return g_strdup_printf (_ ("<%s> has %s=\"%s\"; use one of: %s."), element, attribute->name,
                          value, list);
}

static char *
check_value (const char *element, const HepAttribute *attribute, const char *value)
{
  switch (attribute->type)
    {
    case HEP_VALUE_ANY:
      if (strspn (value, " \t\r\n") < strlen (value))
        return NULL;
      /* Translators: an element, then an attribute. */
      return g_strdup_printf (_ ("<%s> has an empty %s; write it or take the attribute out."),
                              element, attribute->name);

    case HEP_VALUE_OWN_ID:
      if (g_str_has_prefix (value, "b-"))
        /* Translators: an element, then an id. */
        return g_strdup_printf (_ ("<%s> has the id “%s”; ids that begin with b- are made by the "
                                   "program, choose another."),
                                element, value);
      G_GNUC_FALLTHROUGH;
    case HEP_VALUE_ID:
      if (hep_value_is_id (value))
        return NULL;
      return g_strdup_printf (_ ("<%s> has %s=\"%s\"; an id is made of lower-case letters, digits "
                                 "and hyphens, and begins with a letter."),
                              element, attribute->name, value);

    case HEP_VALUE_IDS:
      return check_ids (element, attribute->name, value);

    case HEP_VALUE_DATE:
      if (hep_value_is_date (value))
        return NULL;
      return g_strdup_printf (_ ("<%s> has %s=\"%s\"; write a day as year-month-day, such as "
                                 "2026-11-23."),
                              element, attribute->name, value);

    case HEP_VALUE_NUMBER:
      if (is_number (value))
        return NULL;
      return g_strdup_printf (_ ("<%s> has %s=\"%s\"; write a whole number in digits."), element,
                              attribute->name, value);

    case HEP_VALUE_DRAWING:
      if (is_drawing (value))
        return NULL;
      return g_strdup_printf (_ ("<%s> has %s=\"%s\"; write figures/NAME.svg, the name in "
                                 "lower-case letters, digits and hyphens."),
                              element, attribute->name, value);

    case HEP_VALUE_WORD:
      return check_word (element, attribute, value);

    default:
      g_assert_not_reached ();
    }
}

static char *
check_unknown (const char *element, const char *name)
{
  if (g_str_has_prefix (name, "xmlns"))
    return g_strdup_printf (_ ("<%s> declares a namespace; only <page> does that, and only the two "
                               "that pages are made of."),
                            element);
  if (strchr (name, ':') != NULL && !g_str_has_prefix (name, "h:"))
    return g_strdup_printf (
        /* Translators: an element, then an attribute. */
        _ ("<%s> has the attribute %s with a foreign prefix; the only prefix is "
           "h:."),
        element, name);
  /* Translators: an element, then an attribute. */
  return g_strdup_printf (_ ("<%s> has the attribute %s, which it may not have."), element, name);
}

/*
 * hep_attributes_check:
 * @element: the element's name
 * @allowed: (nullable): what attributes it may have, ended by one without a name
 * @block: whether it may have those of every block as well
 * @names: (array zero-terminated=1): those that it has
 * @values: (array zero-terminated=1): their values
 * @culprit: (out): which one is wrong, or -1 if one is missing
 *
 * Returns: (transfer full) (nullable): a sentence for the writer, or %NULL if all is well
 */
char *
hep_attributes_check (const char *element,
                      const HepAttribute *allowed,
                      gboolean block,
                      const char **names,
                      const char **values,
                      int *culprit)
{
  for (int i = 0; names[i] != NULL; i++)
    {
      const HepAttribute *attribute = find (allowed, names[i]);
      char *problem = NULL;

      *culprit = i;
      if (attribute == NULL && block)
        attribute = find (hep_block_attributes, names[i]);
      if (attribute == NULL)
        return check_unknown (element, names[i]);
      /* GMarkup lets an attribute stand twice. */
      for (int j = 0; j < i; j++)
        if (g_str_equal (names[j], names[i]))
          /* Translators: an element, then an attribute. */
          return g_strdup_printf (_ ("<%s> has %s twice; leave one."), element, names[i]);
      problem = check_value (element, attribute, values[i]);
      if (problem != NULL)
        return problem;
    }

  *culprit = -1;
  for (; allowed != NULL && allowed->name != NULL; allowed++)
    {
      if (allowed->required && !g_strv_contains (names, allowed->name))
        /* Translators: an element, then an attribute, twice. */
        return g_strdup_printf (_ ("<%s> has no %s; add %s=\"…\"."), element, allowed->name,
                                allowed->name);
    }
  return NULL;
}
