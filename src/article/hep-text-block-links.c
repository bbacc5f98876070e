/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The links of a text block: one child widget each, laid over the letters. */

#include "hep-text-block-private.h"

#include <math.h>

static gboolean
is_link (const HepSpan *span)
{
  return span->kind == HEP_SPAN_TOPIC_LINK || span->kind == HEP_SPAN_WEB_LINK
         || span->kind == HEP_SPAN_TERM;
}

static void
activate_cb (HepLink *link, HepTextBlock *self)
{
  gboolean handled;

  g_signal_emit_by_name (self, "link-activated", link, &handled);
}

static void
allocate_link (HepTextBlock *self, HepLink *link, const HepSpan *span)
{
  GArray *fragments = hep_text_block_get_fragments (self, span->start, span->end);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);
  int x, y;

  for (guint i = 0; i < fragments->len; i++)
    {
      const graphene_rect_t *area = &g_array_index (fragments, HepLinkFragment, i).area;

      if (i == 0)
        bounds = *area;
      else
        graphene_rect_union (&bounds, area, &bounds);
    }

  x = floorf (bounds.origin.x);
  y = floorf (bounds.origin.y);

  for (guint i = 0; i < fragments->len; i++)
    {
      HepLinkFragment *fragment = &g_array_index (fragments, HepLinkFragment, i);

      graphene_rect_offset (&fragment->area, -x, -y);
      graphene_rect_offset (&fragment->glyphs, -x, -y);
      fragment->baseline -= y;
    }

  hep_link_set_fragments (link, fragments);
  gtk_widget_measure (GTK_WIDGET (link), GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (link),
                            &(GtkAllocation){
                                .x = x,
                                .y = y,
                                .width = ceilf (bounds.origin.x + bounds.size.width) - x,
                                .height = ceilf (bounds.origin.y + bounds.size.height) - y,
                            },
                            -1);
}

void
hep_text_block_add_links (HepTextBlock *self)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (self->text, &n_spans);
  const char *plain = hep_text_get_plain (self->text);

  for (gsize i = 0; i < n_spans; i++)
    {
      if (spans[i].kind == HEP_SPAN_ABBREVIATION)
        gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
      if (!is_link (&spans[i]))
        continue;

      g_autofree char *text = g_strndup (plain + spans[i].start, spans[i].end - spans[i].start);
      GtkWidget *link = hep_link_new (spans[i].kind, spans[i].target, text);

      g_signal_connect_object (link, "activate", G_CALLBACK (activate_cb), self, 0);
      gtk_widget_set_parent (link, GTK_WIDGET (self));
      g_ptr_array_add (self->links, link);
      g_array_append_val (self->link_spans, spans[i]);
    }

  g_array_set_size (self->link_colors, self->links->len);
}

void
hep_text_block_allocate_links (HepTextBlock *self)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));

  for (guint i = 0; i < self->links->len; i++)
    allocate_link (self, g_ptr_array_index (self->links, i),
                   &g_array_index (self->link_spans, HepSpan, i));
}

/* What a link does unless somebody else dealt with it: see hep_text_block_new(). */
gboolean
hep_text_block_link_activated (HepTextBlock *self, HepLink *link)
{
  g_assert (HEP_IS_TEXT_BLOCK (self));
  g_assert (HEP_IS_LINK (link));

  GtkWidget *widget = GTK_WIDGET (link);
  const char *target = hep_link_get_target (link);

  switch (hep_link_get_kind (link))
    {
    case HEP_SPAN_TOPIC_LINK:
      if (target[0] == '#')
        return gtk_widget_activate_action (widget, "article.go-to", "s", target + 1);
      return gtk_widget_activate_action (widget, "win.open-topic", "s", target);

    case HEP_SPAN_WEB_LINK:
      return gtk_widget_activate_action (widget, "win.open-uri", "s", target);

    case HEP_SPAN_TERM:
      return gtk_widget_activate_action (widget, "article.show-term", "s", target);

    case HEP_SPAN_EMPHASIS:
    case HEP_SPAN_PHONE:
    case HEP_SPAN_VALUE:
    case HEP_SPAN_DRUG:
    case HEP_SPAN_ABBREVIATION:
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* An abbreviation says what it stands for when the pointer rests on it. */
gboolean
hep_text_block_query_tooltip (GtkWidget *widget,
                              int x,
                              int y,
                              gboolean keyboard,
                              GtkTooltip *tooltip)
{
  HepTextBlock *self = HEP_TEXT_BLOCK (widget);
  gsize n_spans;
  const HepSpan *spans = hep_text_get_spans (self->text, &n_spans);

  for (gsize i = 0; i < n_spans && !keyboard; i++)
    {
      if (spans[i].kind != HEP_SPAN_ABBREVIATION)
        continue;

      g_autoptr (GArray) fragments
          = hep_text_block_get_fragments (self, spans[i].start, spans[i].end);

      for (guint j = 0; j < fragments->len; j++)
        if (graphene_rect_contains_point (&g_array_index (fragments, HepLinkFragment, j).area,
                                          &GRAPHENE_POINT_INIT (x, y)))
          {
            gtk_tooltip_set_text (tooltip, spans[i].target);
            return TRUE;
          }
    }

  return FALSE;
}
