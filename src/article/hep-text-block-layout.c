/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-text-block-private.h"

#include <string.h>

#include "hep-font-height.h"
#include "hep-text-spacer.h"

/* Between words as much again is added as between letters, and a third more. */
#define WORD_FACTOR (1 + 4 / 3.)

static void
add (PangoAttrList *attributes, PangoAttribute *attribute, gsize start, gsize end)
{
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (attributes, attribute);
}

/* CSS colors may lie a little outside of sRGB, as the accent of dark schemes does; Pango's wrap
 * around there. */
static guint16
to_pango (float channel)
{
  return CLAMP (channel, 0, 1) * G_MAXUINT16;
}

static void
add_color (PangoAttrList *attributes, const GdkRGBA *color, gsize start, gsize end)
{
  add (attributes,
       pango_attr_foreground_new (to_pango (color->red), to_pango (color->green),
                                  to_pango (color->blue)),
       start, end);
  /* Said even if it is opaque: else the link would get the opacity of the text around it. */
  add (attributes, pango_attr_foreground_alpha_new (MAX (1, to_pango (color->alpha))), start, end);
}

/* In Pango units. */
static double
get_font_size (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_font_description_get_size (font);

  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72;
  return size;
}

/* CSS line-height does not reach a layout of one's own. Like CSS, count in font sizes; unlike
 * CSS, never push lines closer than the font asks: Nastaliq needs more than twice its size. */
static double
get_line_height_factor (HepTextBlock *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  double size = get_font_size (GTK_WIDGET (self));
  double natural = hep_font_height_get (context, (int)size);
  double wanted = self->line_height * hep_text_spacer_get_line_factor (GTK_WIDGET (self));

  return natural > 0 && size > 0 ? MAX (1, wanted * size / natural) : 1;
}

/* Joined letters must not be pulled apart. */
static gboolean
is_joined (gunichar character)
{
  GUnicodeScript script = g_unichar_get_script (character);

  return script == G_UNICODE_SCRIPT_ARABIC || script == G_UNICODE_SCRIPT_SYRIAC
         || script == G_UNICODE_SCRIPT_INHERITED;
}

/* Pango knows no word spacing: it is letter spacing of the space. */
static void
add_letter_spacing (HepTextBlock *self, PangoAttrList *attributes)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double spacing = hep_text_spacer_get_letter_spacing (widget) * get_font_size (widget);
  const char *text = hep_text_block_display_get_string (self->display);
  const char *next;

  if (spacing <= 0)
    return;

  for (const char *start = text; *start != '\0'; start = next)
    {
      gboolean space = *start == ' ';
      gboolean joined = is_joined (g_utf8_get_char (start));

      for (next = g_utf8_next_char (start);
           *next != '\0' && (*next == ' ') == space && is_joined (g_utf8_get_char (next)) == joined;
           next = g_utf8_next_char (next))
        ;
      if (!joined)
        add (attributes,
             pango_attr_letter_spacing_new ((int)(space ? spacing * WORD_FACTOR : spacing)),
             (gsize)(start - text), (gsize)(next - text));
    }
}

static PangoAttrList *
create_attributes (HepTextBlock *self)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  gsize n_spans;
  guint link = 0;
  const HepSpan *spans = hep_text_get_spans (self->text, &n_spans);

  add (attributes, pango_attr_line_height_new (get_line_height_factor (self)),
       PANGO_ATTR_INDEX_FROM_TEXT_BEGINNING, PANGO_ATTR_INDEX_TO_TEXT_END);
  add_letter_spacing (self, attributes);

  for (gsize i = 0; i < n_spans; i++)
    {
      gsize start = hep_text_block_display_from_plain (self->display, spans[i].start);
      gsize end = hep_text_block_display_from_plain (self->display, spans[i].end);

      switch (spans[i].kind)
        {
        case HEP_SPAN_EMPHASIS:
          /* Not italics: some scripts have none, and they are harder to read. */
          add (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start, end);
          break;

        case HEP_SPAN_PHONE:
          add (attributes, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD), start, end);
          break;

        case HEP_SPAN_TOPIC_LINK:
        case HEP_SPAN_WEB_LINK:
          add (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), start, end);
          G_GNUC_FALLTHROUGH;
        case HEP_SPAN_TERM:
          add_color (attributes, &g_array_index (self->link_colors, GdkRGBA, link++), start, end);
          break;

        case HEP_SPAN_VALUE:
        case HEP_SPAN_DRUG:
        case HEP_SPAN_ABBREVIATION:
        default:
          break;
        }
    }

  return attributes;
}

static void
apply_attributes (HepTextBlock *self)
{
  PangoAttrList *attributes = create_attributes (self);

  pango_layout_set_attributes (self->layout, attributes);
  pango_attr_list_unref (attributes);
}

static gboolean
take_link_colors (HepTextBlock *self)
{
  gboolean changed = FALSE;

  for (guint i = 0; i < self->links->len; i++)
    {
      GdkRGBA *known = &g_array_index (self->link_colors, GdkRGBA, i);
      GdkRGBA color;

      gtk_widget_get_color (g_ptr_array_index (self->links, i), &color);
      changed = changed || !gdk_rgba_equal (known, &color);
      *known = color;
    }

  return changed;
}

/* The layout, made when first needed, in whatever width it was last measured. */
PangoLayout *
hep_text_block_ensure_layout (HepTextBlock *self)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  GtkWidget *widget = GTK_WIDGET (self);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (self->layout != NULL)
    return self->layout;

  /* An attribute would not do: Pango also loads fonts for the context's language, and a font loaded
   * for two languages costs twice. */
  pango_context_set_language (gtk_widget_get_pango_context (widget),
                              self->language != NULL ? pango_language_from_string (self->language)
                                                     : pango_language_get_default ());

  if (self->display == NULL)
    self->display = hep_text_block_display_new (self->text, rtl);

  self->layout
      = gtk_widget_create_pango_layout (widget, hep_text_block_display_get_string (self->display));
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);

  /* The block's language says which way it runs, not its first letter: a text in Urdu may begin
   * with "ERCP". Without auto-dir Pango no longer turns the alignment round for us either. */
  pango_layout_set_auto_dir (self->layout, FALSE);
  pango_layout_set_alignment (self->layout, rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);

  take_link_colors (self);
  apply_attributes (self);
  self->context_serial = pango_context_get_serial (gtk_widget_get_pango_context (widget));

  return self->layout;
}

/* The layout as it is on the screen. Measuring may have left it in another width. */
PangoLayout *
hep_text_block_get_layout (HepTextBlock *self)
{
  PangoLayout *layout = hep_text_block_ensure_layout (self);
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (width > 0)
    pango_layout_set_width (layout, width * PANGO_SCALE);

  return layout;
}

void
hep_text_block_drop_layout (HepTextBlock *self)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  g_clear_object (&self->layout);
  g_clear_pointer (&self->display, hep_text_block_display_free);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* The letters of a link have the color of the link's widget, which CSS may change at any time:
 * on hover, with the color scheme. */
void
hep_text_block_refresh_colors (HepTextBlock *self)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  if (self->layout != NULL && take_link_colors (self))
    apply_attributes (self);
}

/* The rectangles that a range of the text lies in, line by line, correct also where directions
 * mix. Returns an array of HepLinkFragment in widget coordinates. */
GArray *
hep_text_block_get_fragments (HepTextBlock *self, gsize start, gsize end)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  PangoLayoutIter *iter = pango_layout_get_iter (hep_text_block_get_layout (self));
  GArray *fragments = g_array_new (FALSE, FALSE, sizeof (HepLinkFragment));
  int first = hep_text_block_display_from_plain (self->display, start);
  int last = hep_text_block_display_from_plain (self->display, end);

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      int line_start = pango_layout_line_get_start_index (line);
      int line_end = line_start + pango_layout_line_get_length (line);
      int top, bottom, height, n_ranges;
      g_autofree int *ranges = NULL;

      if (line_start >= last)
        break;
      if (line_end <= first)
        continue;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      pango_layout_line_get_height (line, &height);
      pango_layout_line_get_x_ranges (line, MAX (first, line_start), MIN (last, line_end), &ranges,
                                      &n_ranges);

      for (int i = 0; i < n_ranges; i++)
        {
          float x = pango_units_to_double (ranges[2 * i]);
          float width = pango_units_to_double (ranges[2 * i + 1] - ranges[2 * i]);
          HepLinkFragment fragment = {
            .area = GRAPHENE_RECT_INIT (x, pango_units_to_double (top), width,
                                        pango_units_to_double (bottom - top)),
            .glyphs = GRAPHENE_RECT_INIT (x, pango_units_to_double ((top + bottom - height) / 2),
                                          width, pango_units_to_double (height)),
            .baseline = pango_units_to_double (pango_layout_iter_get_baseline (iter)),
          };

          if (width > 0)
            g_array_append_val (fragments, fragment);
        }
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);

  return fragments;
}

void
hep_text_block_get_caret_rect (HepTextBlock *self, gsize offset, graphene_rect_t *rect)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));
  g_assert (rect != NULL);

  PangoLayout *layout = hep_text_block_get_layout (self);
  PangoRectangle strong;

  pango_layout_get_caret_pos (layout, hep_text_block_display_from_plain (self->display, offset),
                              &strong, NULL);
  *rect = GRAPHENE_RECT_INIT (pango_units_to_double (strong.x), pango_units_to_double (strong.y),
                              pango_units_to_double (strong.width),
                              pango_units_to_double (strong.height));
}
