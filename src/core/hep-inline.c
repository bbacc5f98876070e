/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-inline.h"

#include <glib/gi18n-lib.h>

#include "hep-content-value.h"

typedef struct
{
  const char *name;      /* in the markup that translators see */
  const char *page_name; /* in pages */
  const char *attribute; /* the only one it has, and must have */
} Inline;

/* By HepSpanKind. */
static const Inline vocabulary[] = {
  [HEP_SPAN_EMPHASIS] = { "em", "em", NULL },
  [HEP_SPAN_TOPIC_LINK] = { "link", "link", "xref" },
  [HEP_SPAN_WEB_LINK] = { "link", "link", "href" },
  [HEP_SPAN_TERM] = { "term", "h:term", "ref" },
  [HEP_SPAN_PHONE] = { "phone", "h:phone", NULL },
  [HEP_SPAN_VALUE] = { "value", "h:value", NULL },
  [HEP_SPAN_DRUG] = { "drug", "h:drug", NULL },
  [HEP_SPAN_ABBREVIATION] = { "abbr", "h:abbr", "title" },
};

static gboolean
find_kind (const char *element, HepInlineFlags flags, const char **names, HepSpanKind *kind)
{
  gboolean found = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (vocabulary); i++)
    {
      const Inline *candidate = &vocabulary[i];

      if (!g_str_equal (element, flags & HEP_INLINE_PAGE ? candidate->page_name : candidate->name))
        continue;
      if (!found)
        *kind = (HepSpanKind)i;
      found = TRUE;
      /* Of the two kinds of link the attribute decides. */
      if (names[0] != NULL && g_strcmp0 (names[0], candidate->attribute) == 0)
        *kind = (HepSpanKind)i;
    }
  return found;
}

static char *
check_value (HepSpanKind kind, const char *element, const char *value)
{
  switch (kind)
    {
    case HEP_SPAN_TOPIC_LINK:
      if (!hep_value_is_xref (value))
        return g_strdup_printf (_ ("<%s> has xref=\"%s\"; write the id of a topic, a topic and a "
                                   "section as in topic#section, or a section as in #section."),
                                element, value);
      return NULL;

    case HEP_SPAN_WEB_LINK:
      if (!hep_value_is_href (value))
        return g_strdup_printf (
            /* Translators: the third %s is "https://". */
            _ ("<%s> has href=\"%s\"; write a whole address that begins with %s."), element, value,
            "https://");
      return NULL;

    case HEP_SPAN_TERM:
      if (!hep_value_is_id (value))
        return g_strdup_printf (_ ("<%s> has ref=\"%s\"; write the id of a word in glossary.xml."),
                                element, value);
      return NULL;

    case HEP_SPAN_ABBREVIATION:
      if (strspn (value, " \t\r\n") == strlen (value))
        return g_strdup_printf (_ ("<%s> has an empty title; write there what the letters stand "
                                   "for."),
                                element);
      return NULL;

    case HEP_SPAN_EMPHASIS:
    case HEP_SPAN_PHONE:
    case HEP_SPAN_VALUE:
    case HEP_SPAN_DRUG:
    default:
      return NULL;
    }
}

static gboolean
is_link (HepSpanKind kind)
{
  return kind == HEP_SPAN_TOPIC_LINK || kind == HEP_SPAN_WEB_LINK || kind == HEP_SPAN_TERM;
}

static char *
check_place (HepTextBuilder *builder, HepSpanKind kind, const char *element, HepInlineFlags flags)
{
  if (is_link (kind) && (flags & HEP_INLINE_HEADING))
    return g_strdup_printf (_ ("<%s> may not stand here: titles, names and questions hold no links "
                               "and no terms; mark the word in the text below."),
                            element);
  if (is_link (kind)
      && (hep_text_builder_is_inside (builder, HEP_SPAN_TOPIC_LINK)
          || hep_text_builder_is_inside (builder, HEP_SPAN_WEB_LINK)
          || hep_text_builder_is_inside (builder, HEP_SPAN_TERM)))
    return g_strdup_printf (_ ("<%s> stands inside another link or term; end that one first."),
                            element);
  if (hep_text_builder_is_inside (builder, kind))
    return g_strdup_printf (_ ("<%s> stands inside another <%s>; one of them is enough."), element,
                            element);
  return NULL;
}

static char *
check_attributes (HepSpanKind kind, const char *element, const char **names, int *culprit)
{
  const char *attribute = vocabulary[kind].attribute;

  for (int i = 0; names[i] != NULL; i++)
    {
      if (i == 0 && g_strcmp0 (names[i], attribute) == 0)
        continue;
      *culprit = i;
      if (attribute == NULL)
        /* Translators: an element, then an attribute. */
        return g_strdup_printf (_ ("<%s> has the attribute %s, but takes none."), element,
                                names[i]);
      if (vocabulary[kind].name == vocabulary[HEP_SPAN_WEB_LINK].name)
        /* Translators: an element, then an attribute; keep xref and href as they are. */
        return g_strdup_printf (_ ("<%s> has the attribute %s; it takes either xref or href, and "
                                   "nothing else."),
                                element, names[i]);
      /* Translators: an element, an attribute, and the attribute it may have. */
      return g_strdup_printf (_ ("<%s> has the attribute %s; it takes only %s, once."), element,
                              names[i], attribute);
    }

  *culprit = -1;
  if (attribute == NULL || names[0] != NULL)
    return NULL;
  if (is_link (kind) && kind != HEP_SPAN_TERM)
    return g_strdup_printf (_ ("<%s> goes nowhere; add xref=\"…\" or href=\"…\"."), element);
  /* Translators: an element, then an attribute, twice. */
  return g_strdup_printf (_ ("<%s> has no %s; add %s=\"…\"."), element, attribute, attribute);
}

/*
 * hep_inline_open:
 * @builder: the text so far
 * @element: the name of an element that starts inside a text
 * @flags: which names and which elements are allowed
 * @names: (array zero-terminated=1): the names of its attributes
 * @values: (array zero-terminated=1): their values
 * @culprit: (out): which attribute is wrong, -1 if it is the element
 * @problem: (out) (nullable): a sentence for the writer, or %NULL if @element is no inline element
 *
 * Begins a span, if the element may stand there and its attributes are right.
 *
 * Returns: whether it was begun
 */
gboolean
hep_inline_open (HepTextBuilder *builder,
                 const char *element,
                 HepInlineFlags flags,
                 const char **names,
                 const char **values,
                 int *culprit,
                 char **problem)
{
  HepSpanKind kind = HEP_SPAN_EMPHASIS;

  *culprit = -1;
  *problem = NULL;
  if (!find_kind (element, flags, names, &kind))
    return FALSE;

  *problem = check_place (builder, kind, element, flags);
  if (*problem == NULL)
    *problem = check_attributes (kind, element, names, culprit);
  if (*problem == NULL && names[0] != NULL)
    {
      *problem = check_value (kind, element, values[0]);
      *culprit = *problem != NULL ? 0 : -1;
    }
  if (*problem != NULL)
    return FALSE;

  hep_text_builder_open_span (builder, kind, values[0]);
  return TRUE;
}

/*
 * hep_inline_write_start:
 * @target: (nullable): see HepSpan
 *
 * Writes an opening tag as translators see it.
 */
void
hep_inline_write_start (GString *markup, HepSpanKind kind, const char *target)
{
  const Inline *element = &vocabulary[kind];

  g_string_append_printf (markup, "<%s", element->name);
  if (element->attribute != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (target, -1);

      g_string_append_printf (markup, " %s=\"%s\"", element->attribute, escaped);
    }
  g_string_append_c (markup, '>');
}

/*
 * hep_inline_write_end:
 *
 * Writes a closing tag as translators see it.
 */
void
hep_inline_write_end (GString *markup, HepSpanKind kind)
{
  g_string_append_printf (markup, "</%s>", vocabulary[kind].name);
}
