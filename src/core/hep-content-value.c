/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-content-value.h"

/* Long enough for every name a person would write, short enough for a window title or a URL. */
#define MAX_ID_LENGTH 64

static gboolean
is_id (const char *value, gsize length)
{
  if (length == 0 || length > MAX_ID_LENGTH || !g_ascii_islower (value[0]))
    return FALSE;
  for (gsize i = 1; i < length; i++)
    if (!g_ascii_islower (value[i]) && !g_ascii_isdigit (value[i]) && value[i] != '-')
      return FALSE;
  return TRUE;
}

/*
 * hep_value_is_id:
 *
 * Returns: whether @value is a lower-case letter followed by lower-case letters, digits and hyphens
 */
gboolean
hep_value_is_id (const char *value)
{
  g_assert (value != NULL);
  return is_id (value, strlen (value));
}

/*
 * hep_value_is_xref:
 *
 * Returns: whether @value is `topic`, `topic#section` or `#section`
 */
gboolean
hep_value_is_xref (const char *value)
{
  const char *hash;

  g_assert (value != NULL);

  hash = strchr (value, '#');
  if (hash == NULL)
    return hep_value_is_id (value);
  return (hash == value || is_id (value, (gsize)(hash - value))) && hep_value_is_id (hash + 1);
}

/*
 * hep_value_is_href:
 *
 * Returns: whether @value is an address of the web that nobody on the way can change
 */
gboolean
hep_value_is_href (const char *value)
{
  g_autoptr (GUri) uri = NULL;

  g_assert (value != NULL);

  uri = g_uri_parse (value, G_URI_FLAGS_NONE, NULL);
  return uri != NULL && g_str_equal (g_uri_get_scheme (uri), "https")
         && g_uri_get_host (uri) != NULL && g_uri_get_host (uri)[0] != '\0'
         && g_uri_get_userinfo (uri) == NULL;
}

/*
 * hep_value_is_date:
 *
 * Returns: whether @value is a day of the calendar, written YYYY-MM-DD
 */
gboolean
hep_value_is_date (const char *value)
{
  int year, month, day;

  g_assert (value != NULL);

  if (strlen (value) != 10)
    return FALSE;
  for (int i = 0; i < 10; i++)
    if (i == 4 || i == 7 ? value[i] != '-' : !g_ascii_isdigit (value[i]))
      return FALSE;

  year = atoi (value);
  month = atoi (value + 5);
  day = atoi (value + 8);
  return year > 0 && g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)year);
}

/*
 * hep_value_is_line:
 *
 * Returns: whether @value is one line of text without anything that hides in it
 */
gboolean
hep_value_is_line (const char *value)
{
  g_assert (value != NULL);

  for (const char *p = value; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      /* Direction overrides could make a phone number read as another one. */
      if (g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e) || c == 0x2028 || c == 0x2029)
        return FALSE;
    }
  return TRUE;
}

/*
 * hep_value_to_line:
 * @value: what somebody wrote, perhaps not even text
 * @max_length: how many characters it may have
 *
 * Makes anything fit to be quoted in a sentence. What is longer loses its middle, as both its start
 * and its end say which it is.
 *
 * Returns: (transfer full): one line of text
 */
char *
hep_value_to_line (const char *value, glong max_length)
{
  g_autofree char *line = NULL;
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;
  glong length;

  g_assert (value != NULL);
  g_assert (max_length > 1);

  line = g_utf8_make_valid (value, -1);
  for (char *p = line; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';

  length = g_utf8_strlen (line, -1);
  if (length <= max_length)
    return g_steal_pointer (&line);
  start = g_utf8_substring (line, 0, max_length / 2);
  end = g_utf8_substring (line, length - max_length / 2 + 1, length);
  return g_strconcat (start, "…", end, NULL);
}
