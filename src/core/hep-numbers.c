/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-numbers.h"

#include <string.h>

#define ARABIC_DECIMAL   0x066b
#define ARABIC_THOUSANDS 0x066c

/* What may be mistaken for one another. */
static const char *const units[] = { "%",  "°c", "°f", "mg", "mcg", "µg", "g",    "kg",   "ml", "l",
                                     "cm", "mm", "km", "gy", "mgy", "iu", "mmol", "µmol", NULL };

/* One run of digits, and how it is joined to the one before. */
typedef struct
{
  GString *digits;
  gunichar joint; /* 0 for the first */
} Group;

static void
group_clear (gpointer data)
{
  g_string_free (((Group *)data)->digits, TRUE);
}

static void
number_clear (gpointer data)
{
  g_free (((HepNumber *)data)->digits);
}

static gboolean
is_space (gunichar c)
{
  return c == ' ' || c == 0xa0 || c == 0x2009 || c == 0x202f || c == 0x2007;
}

static gboolean
is_joint (gunichar c)
{
  return is_space (c) || strchr (".,:/'", c < 0x80 && c > 0 ? (int)c : 'x') != NULL || c == 0x2019
         || c == ARABIC_DECIMAL || c == ARABIC_THOUSANDS;
}

/* Digits of two scripts in one number are nobody's way to write it. */
static const char *
read_group (const char *p, gunichar *zero, GString *digits)
{
  for (gunichar c = g_utf8_get_char (p); g_unichar_isdigit (c); c = g_utf8_get_char (p))
    {
      gunichar own_zero = c - (gunichar)g_unichar_digit_value (c);

      if (*zero == 0)
        *zero = own_zero;
      g_string_append_c (digits, *zero == own_zero ? '0' + (char)g_unichar_digit_value (c) : '?');
      p = g_utf8_next_char (p);
    }
  return p;
}

static gboolean
is_thousands (GArray *groups, guint end)
{
  const GString *first = g_array_index (groups, Group, 0).digits;

  for (guint i = 1; i < end; i++)
    if (g_array_index (groups, Group, i).digits->len != 3)
      return FALSE;
  return end == 1 || (first->len <= 3 && first->str[0] != '0');
}

static gboolean
is_decimal (gunichar joint, char mark)
{
  return joint == (gunichar)mark || joint == ARABIC_DECIMAL;
}

static gboolean
may_group (gunichar joint, char mark)
{
  return !is_decimal (joint, mark) && joint != ':' && joint != '/';
}

static gboolean
all_may_group (GArray *groups, guint end, char mark)
{
  for (guint i = 1; i < end; i++)
    if (!may_group (g_array_index (groups, Group, i).joint, mark))
      return FALSE;
  return is_thousands (groups, end);
}

static void
append_groups (GString *out, GArray *groups, guint end)
{
  for (guint i = 0; i < end; i++)
    g_string_append (out, g_array_index (groups, Group, i).digits->str);
}

/* Thousands lose their marks; the decimal mark becomes a point; all else stays as it is. */
static char *
join (GArray *groups, char mark)
{
  GString *out = g_string_new (NULL);
  Group *last = &g_array_index (groups, Group, groups->len - 1);

  if (all_may_group (groups, groups->len, mark))
    append_groups (out, groups, groups->len);
  else if ((is_decimal (last->joint, mark) || groups->len == 2) && last->joint != ':'
           && last->joint != '/' && all_may_group (groups, groups->len - 1, mark))
    {
      append_groups (out, groups, groups->len - 1);
      g_string_append_printf (out, ".%s", last->digits->str);
    }
  else
    for (guint i = 0; i < groups->len; i++)
      {
        const Group *group = &g_array_index (groups, Group, i);

        if (i > 0)
          g_string_append_unichar (out, group->joint == ',' ? '.' : group->joint);
        g_string_append (out, group->digits->str);
      }
  return g_string_free_and_steal (out);
}

/* A space joins only what can be thousands: "16 000", but not "in 2020 about 5". */
static gboolean
goes_on (GArray *groups, gunichar joint, const GString *next)
{
  const GString *last = g_array_index (groups, Group, groups->len - 1).digits;
  gboolean first = groups->len == 1;

  if (!is_space (joint))
    return TRUE;
  return next->len == 3 && last->len <= 3 && (first ? last->str[0] != '0' : last->len == 3)
         && (first || is_space (g_array_index (groups, Group, groups->len - 1).joint));
}

static const char *
read_number (const char *p, char mark, GArray *numbers)
{
  g_autoptr (GArray) groups = g_array_new (FALSE, FALSE, sizeof (Group));
  HepNumber number = { NULL, NULL };
  Group group = { g_string_new (NULL), 0 };
  gunichar zero = 0;

  g_array_set_clear_func (groups, group_clear);
  p = read_group (p, &zero, group.digits);
  g_array_append_val (groups, group);
  while (is_joint (g_utf8_get_char (p))
         && g_unichar_isdigit (g_utf8_get_char (g_utf8_next_char (p))))
    {
      Group next = { g_string_new (NULL), g_utf8_get_char (p) };
      const char *end = read_group (g_utf8_next_char (p), &zero, next.digits);

      if (!goes_on (groups, next.joint, next.digits))
        {
          group_clear (&next);
          break;
        }
      g_array_append_val (groups, next);
      p = end;
    }
  number.digits = join (groups, mark);
  g_array_append_val (numbers, number);
  return p;
}

/* The same sign is in Unicode more than once. */
static gunichar
fold (gunichar c)
{
  switch (c)
    {
    case 0x3bc: /* Greek mu */
      return 0xb5;
    case 0x66a: /* Arabic and full-width per cent */
    case 0xff05:
      return '%';
    default:
      return g_unichar_tolower (c);
    }
}

static const char *
read_unit (const char *p)
{
  g_autoptr (GString) word = g_string_new (NULL);

  while (is_space (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  if (g_utf8_get_char (p) == 0x2103 || g_utf8_get_char (p) == 0x2109)
    return g_utf8_get_char (p) == 0x2103 ? "°c" : "°f";
  for (gunichar c = fold (g_utf8_get_char (p)); *p != '\0'; c = fold (g_utf8_get_char (p)))
    {
      if (c != 0xb0 && c != '%' && c != 0xb5 && !g_unichar_isalpha (c))
        break;
      g_string_append_unichar (word, c);
      p = g_utf8_next_char (p);
      if (c == 0xb0 && *p == ' ')
        p++;
      if (c == '%')
        break;
    }
  for (guint i = 0; units[i] != NULL; i++)
    if (g_str_equal (units[i], word->str))
      return units[i];
  return NULL;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const HepNumber *first = a, *second = b;
  int order = strcmp (first->digits, second->digits);

  return order != 0 ? order : g_strcmp0 (first->unit, second->unit);
}

/*
 * hep_numbers_scan:
 * @plain: a text
 * @decimal_mark: '.' or ',', as in the language of the text
 *
 * Finds all numbers, in whichever script their digits are. Fractions and raised digits are numbers
 * too.
 *
 * Returns: (transfer full) (element-type HepNumber): the numbers, sorted
 */
GArray *
hep_numbers_scan (const char *plain, char decimal_mark)
{
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (HepNumber));

  g_assert (plain != NULL);

  g_array_set_clear_func (numbers, number_clear);
  while (*plain != '\0')
    {
      gunichar c = g_utf8_get_char (plain);
      GUnicodeType type = g_unichar_type (c);

      if (g_unichar_isdigit (c))
        {
          plain = read_number (plain, decimal_mark, numbers);
          g_array_index (numbers, HepNumber, numbers->len - 1).unit = read_unit (plain);
          continue;
        }
      if (type == G_UNICODE_OTHER_NUMBER || type == G_UNICODE_LETTER_NUMBER)
        {
          HepNumber number = { g_strndup (plain, (gsize)(g_utf8_next_char (plain) - plain)), NULL };

          g_array_append_val (numbers, number);
        }
      plain = g_utf8_next_char (plain);
    }
  g_array_sort (numbers, compare_numbers);
  return numbers;
}

/*
 * hep_numbers_phone:
 * @plain: a telephone number as it is written
 *
 * Returns: (transfer full) (nullable): its digits, or %NULL if anything but digits and what
 *   separates them stands in it
 */
char *
hep_numbers_phone (const char *plain)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  gunichar zero = 0;

  g_assert (plain != NULL);

  while (*plain != '\0')
    {
      gunichar c = g_utf8_get_char (plain);

      if (g_unichar_isdigit (c))
        {
          plain = read_group (plain, &zero, digits);
          continue;
        }
      if (c == '+')
        g_string_append_c (digits, '+');
      else if (!is_space (c) && (c >= 0x80 || strchr ("-()./", (int)c) == NULL) && c != 0x2011)
        return NULL;
      plain = g_utf8_next_char (plain);
    }
  return digits->len > 0 ? g_string_free_and_steal (g_steal_pointer (&digits)) : NULL;
}
