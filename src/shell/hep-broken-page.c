/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-broken-page.h"

#include "hep-content-error.h"

#include <glib/gi18n.h>

struct _HepBrokenPage
{
  AdwBin parent_instance;

  GtkWidget *reason_label;
  GtkWidget *position_label;
};

G_DEFINE_FINAL_TYPE (HepBrokenPage, hep_broken_page, ADW_TYPE_BIN)

static void
set_error (HepBrokenPage *self, const GError *error)
{
  g_autofree char *position = NULL;
  const char *file = NULL;
  guint line = 0, column = 0;

  gtk_label_set_label (GTK_LABEL (self->reason_label), hep_content_error_get_sentence (error));

  if (hep_content_error_get_position (error, &file, &line, &column) && file != NULL)
    /* Translators: where in a file something is wrong: file name, line, column */
    position = g_strdup_printf (_ ("%s, line %u, column %u"), file, line, column);
  else
    position = g_strdup (file); /* It is wrong as a whole. */
  if (position != NULL)
    {
      gtk_label_set_label (GTK_LABEL (self->position_label), position);
      gtk_widget_set_visible (self->position_label, TRUE);
    }
}

static void
hep_broken_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HEP_TYPE_BROKEN_PAGE);

  G_OBJECT_CLASS (hep_broken_page_parent_class)->dispose (object);
}

static void
hep_broken_page_class_init (HepBrokenPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hep_broken_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               HEP_RESOURCE_PATH "/shell/hep-broken-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HepBrokenPage, reason_label);
  gtk_widget_class_bind_template_child (widget_class, HepBrokenPage, position_label);
}

static void
hep_broken_page_init (HepBrokenPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
hep_broken_page_new (const GError *error)
{
  HepBrokenPage *self;

  g_return_val_if_fail (error != NULL, NULL);

  self = g_object_new (HEP_TYPE_BROKEN_PAGE, NULL);
  set_error (self, error);
  return GTK_WIDGET (self);
}
