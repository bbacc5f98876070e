/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-content-value.h"
#include "hep-figure-path.h"
#include "hep-figure-private.h"
#include "hep-xml.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define GROUPS "svg g"

static const HepXmlElement elements[] = {
  { "svg", "", "xmlns viewBox", "width height", FALSE },
  { "title", GROUPS, "", "", TRUE },
  { "desc", GROUPS, "", "", TRUE },
  { "g", GROUPS, "", "id class", FALSE },
  { "path", GROUPS, "d", "id class", FALSE },
  { "rect", GROUPS, "width height", "id class x y rx ry", FALSE },
  { "circle", GROUPS, "r", "id class cx cy", FALSE },
  { "ellipse", GROUPS, "rx ry", "id class cx cy", FALSE },
  { "line", GROUPS, "", "id class x1 y1 x2 y2", FALSE },
  { "polyline", GROUPS, "points", "id class", FALSE },
  { "polygon", GROUPS, "points", "id class", FALSE },
};

/* What a shape may be; the program's style sheet gives each its colours. */
#define STYLES                                                                                     \
  "line line-thick body organ organ-alt vessel-in vessel-out bile tumour tool shade highlight"

/* What a shape has from the group around it. */
typedef struct
{
  const char *part;
  const char *style;
  guint n_shapes; /* how many the figure had when the group began */
} Group;

typedef struct
{
  HepFigure *figure;
  GArray *groups;    /* of Group, the innermost last */
  GHashTable *parts; /* the ids so far; owns the strings of the groups */
} Reading;

static guint
count_shapes (HepFigure *figure)
{
  gsize n_shapes;

  hep_figure_get_shapes (figure, &n_shapes);
  return (guint)n_shapes;
}

static gboolean
check_style (HepXmlReader *reader, const char *style, GError **error)
{
  g_auto (GStrv) known = g_strsplit (STYLES, " ", -1);

  if (g_strv_contains ((const char *const *)known, style))
    return TRUE;
  return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_VOCABULARY, "class",
                              /* Translators: a class, then the list of those that there are. */
                              _ ("There is no class “%s”; use one of: %s."), style, STYLES);
}

/* Reads "id" and "class"; what is not said comes from the group around. */
static gboolean
read_names (HepXmlReader *reader, Reading *reading, Group *group, GError **error)
{
  const Group *outer = &g_array_index (reading->groups, Group, reading->groups->len - 1);
  const char *id = hep_xml_reader_get_attribute (reader, "id");
  const char *style = hep_xml_reader_get_attribute (reader, "class");

  *group = *outer;
  if (style != NULL)
    {
      if (!check_style (reader, style, error))
        return FALSE;
      group->style = g_intern_string (style); /* one of a dozen */
    }
  if (id == NULL)
    return TRUE;

  if (!hep_value_is_id (id))
    return hep_xml_reader_fail (
        reader, error, HEP_CONTENT_ERROR_VOCABULARY, "id",
        _ ("“%s” is not an id; use lower-case letters, digits and hyphens."), id);
  if (outer->part != NULL)
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, "id",
                                _ ("The part “%s” lies inside the part “%s”; take one of the ids "
                                   "away or draw them apart."),
                                id, outer->part);
  if (g_hash_table_contains (reading->parts, id))
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, "id",
                                _ ("The id “%s” stands twice in this drawing; put both shapes in "
                                   "one group."),
                                id);
  group->part = g_strdup (id);
  g_hash_table_add (reading->parts, (char *)group->part);
  return TRUE;
}

/* Reads one attribute as a number; without it, 0. */
static gboolean
read_number (HepXmlReader *reader,
             const char *attribute,
             double minimum,
             double *number,
             GError **error)
{
  const char *value = hep_xml_reader_get_attribute (reader, attribute);
  const char *at = value;

  *number = 0;
  if (value == NULL)
    return TRUE;
  if (hep_path_read_number (&at, number) && *at == '\0' && *number >= minimum)
    return TRUE;
  return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_VOCABULARY, attribute,
                              _ ("“%s” is not a number that “%s” can be; write it without a unit."),
                              value, attribute);
}

static gboolean
start_svg (HepXmlReader *reader, Reading *reading, GError **error)
{
  const char *view_box = hep_xml_reader_get_attribute (reader, "viewBox");
  const char *at = view_box;
  double numbers[4] = { 0 };
  gboolean ok = TRUE;

  for (guint i = 0; ok && i < G_N_ELEMENTS (numbers); i++)
    {
      at += strspn (at, i > 0 ? " ,\t\r\n" : " ");
      ok = hep_path_read_number (&at, &numbers[i]);
    }
  if (!ok || at[strspn (at, " ")] != '\0' || numbers[0] < 0 || numbers[0] > 0 || numbers[1] < 0
      || numbers[1] > 0 || numbers[2] < 1 || numbers[3] < 1)
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_VOCABULARY, "viewBox",
                                _ ("The view box must be “0 0”, a width and a height, not “%s”."),
                                view_box);

  reading->figure = hep_figure_new (numbers[2], numbers[3]);
  g_array_set_size (reading->groups, 1);
  return TRUE;
}

static gboolean
path_from_rect (HepXmlReader *reader, char **path, GError **error)
{
  double x, y, width, height, rx, ry;

  if (!read_number (reader, "x", -G_MAXDOUBLE, &x, error)
      || !read_number (reader, "y", -G_MAXDOUBLE, &y, error)
      || !read_number (reader, "width", G_MINDOUBLE, &width, error)
      || !read_number (reader, "height", G_MINDOUBLE, &height, error)
      || !read_number (reader, "rx", 0, &rx, error) || !read_number (reader, "ry", 0, &ry, error))
    return FALSE;

  /* By SVG's rule one radius stands for both. */
  if (hep_xml_reader_get_attribute (reader, "ry") == NULL)
    ry = rx;
  else if (hep_xml_reader_get_attribute (reader, "rx") == NULL)
    rx = ry;
  *path = hep_path_from_rect (x, y, width, height, rx, ry);
  return TRUE;
}

static gboolean
path_from_ellipse (HepXmlReader *reader, gboolean is_circle, char **path, GError **error)
{
  double cx, cy, rx, ry;

  if (!read_number (reader, "cx", -G_MAXDOUBLE, &cx, error)
      || !read_number (reader, "cy", -G_MAXDOUBLE, &cy, error)
      || !read_number (reader, is_circle ? "r" : "rx", G_MINDOUBLE, &rx, error)
      || !read_number (reader, is_circle ? "r" : "ry", G_MINDOUBLE, &ry, error))
    return FALSE;
  *path = hep_path_from_ellipse (cx, cy, rx, ry);
  return TRUE;
}

static gboolean
path_from_line (HepXmlReader *reader, char **path, GError **error)
{
  double x1, y1, x2, y2;

  if (!read_number (reader, "x1", -G_MAXDOUBLE, &x1, error)
      || !read_number (reader, "y1", -G_MAXDOUBLE, &y1, error)
      || !read_number (reader, "x2", -G_MAXDOUBLE, &x2, error)
      || !read_number (reader, "y2", -G_MAXDOUBLE, &y2, error))
    return FALSE;
  *path = hep_path_from_line (x1, y1, x2, y2);
  return TRUE;
}

static gboolean
read_path (HepXmlReader *reader, const char *element, char **path, GError **error)
{
  if (strcmp (element, "rect") == 0)
    return path_from_rect (reader, path, error);
  if (strcmp (element, "circle") == 0 || strcmp (element, "ellipse") == 0)
    return path_from_ellipse (reader, strcmp (element, "circle") == 0, path, error);
  if (strcmp (element, "line") == 0)
    return path_from_line (reader, path, error);

  if (strcmp (element, "path") == 0)
    {
      *path = hep_path_normalise (hep_xml_reader_get_attribute (reader, "d"));
      if (*path != NULL)
        return TRUE;
      return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_VOCABULARY, "d",
                                  _ ("This is not the data of a path; draw the shape again."));
    }

  *path = hep_path_from_points (hep_xml_reader_get_attribute (reader, "points"),
                                strcmp (element, "polygon") == 0);
  if (*path != NULL)
    return TRUE;
  return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_VOCABULARY, "points",
                              _ ("Here must stand two points or more, each two numbers."));
}

static gboolean
start_cb (HepXmlReader *reader, const char *element, gpointer user_data, GError **error)
{
  Reading *reading = user_data;
  g_autofree char *path = NULL;
  Group group;

  if (strcmp (element, "svg") == 0)
    return start_svg (reader, reading, error);
  if (strcmp (element, "title") == 0 || strcmp (element, "desc") == 0)
    return TRUE;
  if (!read_names (reader, reading, &group, error))
    return FALSE;

  if (strcmp (element, "g") == 0)
    {
      group.n_shapes = count_shapes (reading->figure);
      g_array_append_val (reading->groups, group);
      return TRUE;
    }
  if (group.style == NULL)
    return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, NULL,
                                _ ("<%s> needs the attribute “%s”; add it."), element, "class");
  if (!read_path (reader, element, &path, error))
    return FALSE;
  hep_figure_add_shape (reading->figure, group.part, group.style, path);
  return TRUE;
}

static gboolean
end_cb (HepXmlReader *reader, const char *element, gpointer user_data, GError **error)
{
  Reading *reading = user_data;
  Group group;

  if (strcmp (element, "g") != 0 && strcmp (element, "svg") != 0)
    return TRUE;

  group = g_array_index (reading->groups, Group, reading->groups->len - 1);
  g_array_set_size (reading->groups, reading->groups->len - 1);
  if (count_shapes (reading->figure) > group.n_shapes)
    return TRUE;
  return hep_xml_reader_fail (reader, error, HEP_CONTENT_ERROR_STRUCTURE, NULL,
                              _ ("Nothing is drawn in this <%s>; draw a shape or remove it."),
                              element);
}

/**
 * hep_figure_new_from_svg:
 * @bytes: the contents of a drawing
 * @name: the file's name, for messages
 * @error: set to a HEP_CONTENT_ERROR with the place
 *
 * Reads the subset of SVG that data/content/README.md describes, strictly: what it does not name
 * would be missing on the reader's screen. Every shape becomes a path.
 *
 * Returns: (transfer full) (nullable): the figure
 */
HepFigure *
hep_figure_new_from_svg (GBytes *bytes, const char *name, GError **error)
{
  static const HepXmlFormat format = { .xmlns = "http://www.w3.org/2000/svg",
                                       .elements = elements,
                                       .n_elements = G_N_ELEMENTS (elements),
                                       .start = start_cb,
                                       .end = end_cb };
  g_autoptr (GArray) groups = NULL;
  g_autoptr (GHashTable) parts = NULL;
  Reading reading = { 0 };

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  groups = g_array_new (FALSE, TRUE, sizeof (Group));
  parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  reading.groups = groups;
  reading.parts = parts;
  if (!hep_xml_read (bytes, name, &format, &reading, error))
    g_clear_pointer (&reading.figure, hep_figure_unref);
  return reading.figure;
}
