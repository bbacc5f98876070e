/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-figure-path.h"

#include <math.h>
#include <string.h>

/* No drawing is larger, and a renderer's numbers are exact far beyond. */
#define MAX_NUMBER 100000.0

static const char *
skip_space (const char *text)
{
  return text + strspn (text, " \t\r\n");
}

/* A comma may stand between numbers, but not before the first or after the last. */
static const char *
skip_separator (const char *text)
{
  text = skip_space (text);
  return *text == ',' ? skip_space (text + 1) : text;
}

static const char *
skip_digits (const char *text)
{
  return text + strspn (text, "0123456789");
}

/*
 * hep_path_read_number:
 * @text: (inout): where the number begins; set to what follows it
 * @number: (out): the number
 *
 * Reads a number by the grammar of SVG, which knows neither "nan" nor hexadecimal nor a locale.
 *
 * Returns: whether there was one, of a size that a drawing may have
 */
gboolean
hep_path_read_number (const char **text, double *number)
{
  const char *start = *text;
  const char *digits = start + (*start == '+' || *start == '-' ? 1 : 0);
  const char *end = skip_digits (digits);
  gsize n_digits = (gsize)(end - digits);

  if (*end == '.')
    {
      const char *fraction = end + 1;

      end = skip_digits (fraction);
      n_digits += (gsize)(end - fraction);
    }
  if (n_digits == 0)
    return FALSE;
  if (*end == 'e' || *end == 'E')
    {
      const char *exponent = end + 1;

      exponent += *exponent == '+' || *exponent == '-' ? 1 : 0;
      if (g_ascii_isdigit (*exponent))
        end = skip_digits (exponent);
    }

  *number = g_ascii_strtod (start, NULL);
  *text = end;
  return fabs (*number) <= MAX_NUMBER;
}

/*
 * hep_path_append_number:
 *
 * Writes a number with a point, whatever the locale, to a thousandth of a unit.
 */
void
hep_path_append_number (GString *path, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  gsize length;

  g_ascii_formatd (buffer, sizeof buffer, "%.3f", number);
  length = strlen (buffer);
  while (buffer[length - 1] == '0')
    length--;
  if (buffer[length - 1] == '.')
    length--;
  buffer[length] = '\0';
  g_string_append (path, strcmp (buffer, "-0") == 0 ? "0" : buffer);
}

/* Appends a command and its numbers. */
static void
append (GString *path, char command, const double *numbers, guint n_numbers)
{
  g_string_append_c (path, command);
  for (guint i = 0; i < n_numbers; i++)
    {
      if (i > 0)
        g_string_append_c (path, ' ');
      hep_path_append_number (path, numbers[i]);
    }
}

static void
append_point (GString *path, char command, double x, double y)
{
  append (path, command, (double[]){ x, y }, 2);
}

static void
append_arc (GString *path, double rx, double ry, double x, double y)
{
  append (path, 'A', (double[]){ rx, ry, 0, 0, 1, x, y }, 7);
}

static guint
count_arguments (char command)
{
  switch (g_ascii_toupper (command))
    {
    case 'M':
    case 'L':
    case 'T':
      return 2;
    case 'H':
    case 'V':
      return 1;
    case 'S':
    case 'Q':
      return 4;
    case 'C':
      return 6;
    case 'A':
      return 7;
    default:
      return 0;
    }
}

/* Reads the numbers of one command once. The flags of an arc may follow each other without any
 * space, so they are not numbers. */
static gboolean
read_arguments (const char **text, char command, GString *path)
{
  const char *at = *text;
  guint n_arguments = count_arguments (command);

  for (guint i = 0; i < n_arguments; i++)
    {
      gboolean is_flag = n_arguments == 7 && (i == 3 || i == 4);
      const char *start;
      double number;

      at = i > 0 ? skip_separator (at) : at;
      start = at;
      if (is_flag ? *at != '0' && *at != '1' : !hep_path_read_number (&at, &number))
        return FALSE;
      if (is_flag)
        at++;
      /* The radii of an arc are lengths. */
      if (n_arguments == 7 && i < 2 && number < 0)
        return FALSE;
      if (i > 0 || !g_ascii_isalpha (path->str[path->len - 1]))
        g_string_append_c (path, ' ');
      g_string_append_len (path, start, at - start);
    }
  *text = at;
  return TRUE;
}

/*
 * hep_path_normalise:
 * @data: the "d" of an SVG path
 *
 * Checks path data by the grammar of SVG, without any leniency: a renderer would stop silently at
 * a mistake and leave half of an organ out.
 *
 * Returns: (transfer full) (nullable): the same with single spaces, or %NULL if it is not right
 */
char *
hep_path_normalise (const char *data)
{
  g_autoptr (GString) path = g_string_new (NULL);
  const char *at = skip_space (data);

  if (*at != 'M' && *at != 'm')
    return NULL;

  while (*at != '\0')
    {
      char command = *at;

      if (strchr ("MmLlHhVvCcSsQqTtAaZz", command) == NULL)
        return NULL;
      g_string_append_c (path, command);
      at = skip_space (at + 1);
      if (count_arguments (command) == 0)
        continue;

      do
        {
          if (!read_arguments (&at, command, path))
            return NULL;
          at = skip_space (at);
          if (*at == ',')
            {
              at = skip_space (at + 1);
              if (*at == '\0' || g_ascii_isalpha (*at))
                return NULL;
            }
        }
      while (*at != '\0' && !g_ascii_isalpha (*at));
    }
  return g_string_free_and_steal (g_steal_pointer (&path));
}

/*
 * hep_path_from_points:
 * @points: the "points" of a polyline or polygon
 * @closed: whether the last point is joined to the first
 *
 * Returns: (transfer full) (nullable): a path, or %NULL if there are not two points or more
 */
char *
hep_path_from_points (const char *points, gboolean closed)
{
  g_autoptr (GString) path = g_string_new (NULL);
  const char *at = skip_space (points);
  guint n_points = 0;

  while (*at != '\0')
    {
      double x, y;

      if (!hep_path_read_number (&at, &x))
        return NULL;
      at = skip_separator (at);
      if (!hep_path_read_number (&at, &y))
        return NULL;
      append_point (path, n_points++ == 0 ? 'M' : 'L', x, y);
      at = skip_space (at);
      if (*at == ',' && *(at = skip_space (at + 1)) == '\0')
        return NULL;
    }
  if (n_points < 2)
    return NULL;
  if (closed)
    g_string_append_c (path, 'Z');
  return g_string_free_and_steal (g_steal_pointer (&path));
}

/*
 * hep_path_from_rect:
 * @rx: the horizontal radius of the corners, 0 for sharp ones
 * @ry: the vertical one
 *
 * Returns: (transfer full): a path, clockwise from the upper left
 */
char *
hep_path_from_rect (double x, double y, double width, double height, double rx, double ry)
{
  GString *path = g_string_new (NULL);

  rx = MIN (rx, width / 2);
  ry = MIN (ry, height / 2);
  if (rx <= 0 || ry <= 0)
    {
      append_point (path, 'M', x, y);
      append (path, 'H', (double[]){ x + width }, 1);
      append (path, 'V', (double[]){ y + height }, 1);
      append (path, 'H', (double[]){ x }, 1);
    }
  else
    {
      append_point (path, 'M', x + rx, y);
      append (path, 'H', (double[]){ x + width - rx }, 1);
      append_arc (path, rx, ry, x + width, y + ry);
      append (path, 'V', (double[]){ y + height - ry }, 1);
      append_arc (path, rx, ry, x + width - rx, y + height);
      append (path, 'H', (double[]){ x + rx }, 1);
      append_arc (path, rx, ry, x, y + height - ry);
      append (path, 'V', (double[]){ y + ry }, 1);
      append_arc (path, rx, ry, x + rx, y);
    }
  g_string_append_c (path, 'Z');
  return g_string_free_and_steal (path);
}

/*
 * hep_path_from_ellipse:
 *
 * Returns: (transfer full): a path of two halves, clockwise from the left
 */
char *
hep_path_from_ellipse (double cx, double cy, double rx, double ry)
{
  GString *path = g_string_new (NULL);

  append_point (path, 'M', cx - rx, cy);
  append_arc (path, rx, ry, cx + rx, cy);
  append_arc (path, rx, ry, cx - rx, cy);
  g_string_append_c (path, 'Z');
  return g_string_free_and_steal (path);
}

/*
 * hep_path_from_line:
 *
 * Returns: (transfer full): an open path of one stroke
 */
char *
hep_path_from_line (double x1, double y1, double x2, double y2)
{
  GString *path = g_string_new (NULL);

  append_point (path, 'M', x1, y1);
  append_point (path, 'L', x2, y2);
  return g_string_free_and_steal (path);
}
