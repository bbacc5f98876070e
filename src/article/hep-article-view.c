/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-article-view-private.h"

#include "hep-blocks.h"

/* What fills a window of usual height is built at once, and the rest a little in each frame, so
 * that a page opens as fast as it can be read, and no frame comes late. */
#define FIRST_SCREEN 12
#define CHUNK        8
/* Each frame lays out all that is there, so of a page without end each adds a share of that. */
#define CHUNK_SHARE 16
/* Ticks come before the layout of their frame: at the second one the first screen was drawn. */
#define FIRST_FRAMES 2

G_DEFINE_FINAL_TYPE_WITH_CODE (HepArticleView,
                               hep_article_view,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HEP_TYPE_TEXT_SPACER,
                                                      hep_article_view_spacer_init))

typedef enum
{
  PROP_COMPLETE = 1,
  PROP_DOCUMENT,
  PROP_LANGUAGE,
  PROP_LIBRARY,
  PROP_DEPTH,
  PROP_OUTLOOK,
  PROP_LINE_SPACING,
  PROP_LETTER_SPACING,
} HepArticleViewProperty;

static GParamSpec *properties[PROP_LETTER_SPACING + 1];

static void
stop_building (HepArticleView *self)
{
  if (self->build_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->build_id);
  self->build_id = 0;
  self->build_frames = 0;
  self->n_built = 0;
}

static void
set_complete (HepArticleView *self, gboolean complete)
{
  if (self->complete == complete)
    return;
  self->complete = complete;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPLETE]);
}

static gboolean
build_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (widget);
  guint n_more;

  if (++self->build_frames < FIRST_FRAMES)
    return G_SOURCE_CONTINUE;
  n_more = MAX (CHUNK, self->n_built / CHUNK_SHARE);
  self->n_built += n_more;
  if (hep_block_builder_run (self->builder, n_more))
    return G_SOURCE_CONTINUE;
  stop_building (self);
  set_complete (self, TRUE);
  return G_SOURCE_REMOVE;
}

static void
clear (HepArticleView *self)
{
  GtkWidget *child;

  stop_building (self);
  hep_article_view_cancel_target (self);
  g_clear_weak_pointer (&self->last_focus);
  g_clear_weak_pointer (&self->marked);
  if (self->selection != NULL)
    hep_text_selection_clear (self->selection);
  g_clear_pointer (&self->builder, hep_block_builder_free);
  self->column = NULL;
  /* The column, and a word explained that may still be open. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
build (HepArticleView *self)
{
  clear (self);
  set_complete (self, self->document == NULL);
  if (self->document == NULL)
    {
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
      return;
    }

  self->column = hep_blocks_box (GTK_ACCESSIBLE_ROLE_GENERIC, "column");
  gtk_widget_set_parent (self->column, GTK_WIDGET (self));
  hep_blocks_set_label (GTK_WIDGET (self),
                        hep_text_get_plain (hep_document_get_title (self->document)));
  self->builder
      = hep_block_builder_new (self->document, self->beside, self->library, self->language,
                               GTK_BOX (self->column), self->depth, self->outlook);
  if (hep_block_builder_run (self->builder, FIRST_SCREEN))
    self->build_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), build_tick_cb, NULL, NULL);
  else
    set_complete (self, TRUE);
}

static void
hep_article_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (object);

  switch ((HepArticleViewProperty)property_id)
    {
    case PROP_COMPLETE:
      g_value_set_boolean (value, self->complete);
      break;
    case PROP_DOCUMENT:
      g_value_set_boxed (value, self->document);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_DEPTH:
      g_value_set_enum (value, self->depth);
      break;
    case PROP_OUTLOOK:
      g_value_set_boolean (value, self->outlook);
      break;
    case PROP_LINE_SPACING:
      g_value_set_enum (value, self->line_spacing);
      break;
    case PROP_LETTER_SPACING:
      g_value_set_enum (value, self->letter_spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_article_view_set_property (GObject *object,
                               guint property_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (object);

  switch ((HepArticleViewProperty)property_id)
    {
    case PROP_DOCUMENT:
      hep_article_view_set_document (self, g_value_get_boxed (value));
      break;
    case PROP_LANGUAGE:
      hep_article_view_set_language (self, g_value_get_string (value));
      break;
    case PROP_LIBRARY:
      hep_article_view_set_library (self, g_value_get_object (value));
      break;
    case PROP_DEPTH:
      hep_article_view_set_depth (self, g_value_get_enum (value));
      break;
    case PROP_OUTLOOK:
      hep_article_view_set_outlook (self, g_value_get_boolean (value));
      break;
    case PROP_LINE_SPACING:
      hep_article_view_set_line_spacing (self, g_value_get_enum (value));
      break;
    case PROP_LETTER_SPACING:
      hep_article_view_set_letter_spacing (self, g_value_get_enum (value));
      break;
    case PROP_COMPLETE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hep_article_view_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (hep_article_view_parent_class)->root (widget);
  hep_article_view_follow_focus (HEP_ARTICLE_VIEW (widget));
}

static void
hep_article_view_unroot (GtkWidget *widget)
{
  hep_article_view_leave_focus (HEP_ARTICLE_VIEW (widget));
  GTK_WIDGET_CLASS (hep_article_view_parent_class)->unroot (widget);
}

static void
hep_article_view_dispose (GObject *object)
{
  HepArticleView *self = HEP_ARTICLE_VIEW (object);

  clear (self);
  g_clear_object (&self->selection);
  g_clear_object (&self->library);
  g_clear_pointer (&self->document, hep_document_unref);
  g_clear_pointer (&self->beside, hep_document_unref);
  g_clear_pointer (&self->language, g_free);
  G_OBJECT_CLASS (hep_article_view_parent_class)->dispose (object);
}

static void
hep_article_view_class_init (HepArticleViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = hep_article_view_get_property;
  object_class->set_property = hep_article_view_set_property;
  object_class->dispose = hep_article_view_dispose;
  widget_class->focus = hep_article_view_focus;
  widget_class->root = hep_article_view_root;
  widget_class->unroot = hep_article_view_unroot;

  properties[PROP_COMPLETE] = g_param_spec_boolean ("complete", NULL, NULL, TRUE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_DOCUMENT] = g_param_spec_boxed ("document", NULL, NULL, HEP_TYPE_DOCUMENT, flags);
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);
  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, HEP_TYPE_LIBRARY, flags);
  properties[PROP_DEPTH] = g_param_spec_enum ("depth", NULL, NULL, HEP_TYPE_READING_LEVEL,
                                              HEP_READING_STANDARD, flags);
  properties[PROP_OUTLOOK] = g_param_spec_boolean ("outlook", NULL, NULL, TRUE, flags);
  properties[PROP_LINE_SPACING]
      = g_param_spec_enum ("line-spacing", NULL, NULL, HEP_TYPE_SPACING, HEP_SPACING_NORMAL, flags);
  properties[PROP_LETTER_SPACING] = g_param_spec_enum ("letter-spacing", NULL, NULL,
                                                       HEP_TYPE_SPACING, HEP_SPACING_NORMAL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "article");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ARTICLE);
  hep_article_view_class_install_actions (widget_class);
  hep_article_view_class_install_keys (widget_class);
  hep_article_view_class_install_marks (widget_class);
  hep_article_view_class_install_structure (widget_class);
}

static void
hep_article_view_init (HepArticleView *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "document");
  gtk_widget_add_css_class (GTK_WIDGET (self), "reader");
  self->complete = TRUE;
  self->depth = HEP_READING_STANDARD;
  self->outlook = TRUE;
  self->selection = hep_text_selection_new (GTK_WIDGET (self));
  g_signal_connect_object (self->selection, "select-all", G_CALLBACK (hep_article_view_complete),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "populate-menu",
                           G_CALLBACK (hep_article_view_offer_sources), self, G_CONNECT_SWAPPED);
}

/**
 * hep_article_view_new:
 *
 * Returns: (transfer floating): a view without a document
 */
GtkWidget *
hep_article_view_new (void)
{
  return g_object_new (HEP_TYPE_ARTICLE_VIEW, NULL);
}

/**
 * hep_article_view_get_document:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the document shown
 */
HepDocument *
hep_article_view_get_document (HepArticleView *self)
{
  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (self), NULL);

  return self->document;
}

/**
 * hep_article_view_set_document:
 * @self: a view
 * @document: (nullable): what to show, %NULL for nothing
 *
 * Shows an article in one language, see hep_article_view_set_documents().
 */
void
hep_article_view_set_document (HepArticleView *self, HepDocument *document)
{
  hep_article_view_set_documents (self, document, NULL);
}

/**
 * hep_article_view_set_documents:
 * @self: a view
 * @document: (nullable): what to show, %NULL for nothing
 * @beside: (nullable): the same page in another language, to be read beside it; %NULL for none
 *
 * Builds the first screen of the article. The rest follows in the frames after it, or at once when
 * a block of it is asked for. Each block stands beside its own translation.
 */
void
hep_article_view_set_documents (HepArticleView *self, HepDocument *document, HepDocument *beside)
{
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (self));

  if (self->document == document && self->beside == beside)
    return;
  if (document != NULL)
    hep_document_ref (document);
  if (beside != NULL)
    hep_document_ref (beside);
  g_clear_pointer (&self->document, hep_document_unref);
  g_clear_pointer (&self->beside, hep_document_unref);
  self->document = document;
  self->beside = beside;
  build (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * hep_article_view_get_language:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): BCP 47 code of an article that is no translation
 */
const char *
hep_article_view_get_language (HepArticleView *self)
{
  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (self), NULL);

  return self->language;
}

/**
 * hep_article_view_set_language:
 * @self: a view
 * @language: (nullable): BCP 47 code, %NULL for English
 *
 * Tells in which language an article that is no translation is written; that decides the direction
 * of its texts and the voice of a screen reader. A translation tells it by itself, block by block.
 */
void
hep_article_view_set_language (HepArticleView *self, const char *language)
{
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (self));

  if (!g_set_str (&self->language, language))
    return;
  build (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

/**
 * hep_article_view_get_library:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): where glossary, sources, figures and the clinic come from
 */
HepLibrary *
hep_article_view_get_library (HepArticleView *self)
{
  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (self), NULL);

  return self->library;
}

/**
 * hep_article_view_set_library:
 * @self: a view
 * @library: (nullable): where glossary, sources, figures and the clinic come from
 *
 * Set the library before the document, or the article is built twice.
 */
void
hep_article_view_set_library (HepArticleView *self, HepLibrary *library)
{
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (self));
  g_return_if_fail (library == NULL || HEP_IS_LIBRARY (library));

  if (!g_set_object (&self->library, library))
    return;
  build (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIBRARY]);
}

/**
 * hep_article_view_complete:
 * @self: a view
 *
 * Builds at once what is missing of the article, for whatever needs all of it.
 */
void
hep_article_view_complete (HepArticleView *self)
{
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (self));

  if (self->complete)
    return;
  stop_building (self);
  hep_block_builder_run (self->builder, G_MAXUINT);
  set_complete (self, TRUE);
}

/**
 * hep_article_view_set_depth:
 * @self: a view
 * @depth: how much of the article is read
 *
 * Shows the article in short, as usual or with every closer look unfolded. The focus stays; if its
 * block goes out of sight, it moves to the nearest one above.
 */
void
hep_article_view_set_depth (HepArticleView *self, HepReadingLevel depth)
{
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (self));

  if (self->depth == depth)
    return;

  self->depth = depth;
  if (self->builder != NULL)
    {
      g_autoptr (GPtrArray) stops = hep_article_view_list_stops (self);
      GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
      GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

      hep_text_selection_clear (self->selection);
      hep_block_builder_set_level (self->builder, depth);
      if (focus != NULL && !gtk_widget_get_mapped (focus))
        hep_article_view_focus_near (self, stops, focus);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DEPTH]);
}

/**
 * hep_article_view_set_outlook:
 * @self: a view
 * @outlook: whether figures about outlook are offered
 *
 * Without them, one calm line stands in the place of each. Builds the article anew.
 */
void
hep_article_view_set_outlook (HepArticleView *self, gboolean outlook)
{
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (self));

  outlook = !!outlook;
  if (self->outlook == outlook)
    return;

  self->outlook = outlook;
  build (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OUTLOOK]);
}

/**
 * hep_article_view_find_block:
 * @self: a view
 * @block_id: id of a block of the document
 *
 * Builds the rest of the page if the block has not been reached.
 *
 * Returns: (transfer none) (nullable): the widget that shows the block
 */
GtkWidget *
hep_article_view_find_block (HepArticleView *self, const char *block_id)
{
  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (self), NULL);
  g_return_val_if_fail (block_id != NULL, NULL);

  if (self->builder == NULL)
    return NULL;
  if (hep_block_builder_find (self->builder, block_id) == NULL)
    hep_article_view_complete (self);
  return hep_block_builder_find (self->builder, block_id);
}

/**
 * hep_article_view_find_shown:
 * @self: a view
 * @block_id: id of a block of the document
 *
 * Returns: (transfer none) (nullable): the widget of the block, or of the nearest one above it that
 *   is in sight
 */
GtkWidget *
hep_article_view_find_shown (HepArticleView *self, const char *block_id)
{
  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (self), NULL);
  g_return_val_if_fail (block_id != NULL, NULL);

  /* What is asked for may not be built yet. */
  if (hep_article_view_find_block (self, block_id) == NULL)
    return NULL;
  return hep_block_builder_find_shown (self->builder, block_id);
}

/**
 * hep_article_view_get_block_at:
 * @self: a view
 * @y: pixels from the top of the article
 *
 * Returns: (transfer none) (nullable): id of the last block that begins at or above @y
 */
const char *
hep_article_view_get_block_at (HepArticleView *self, double y)
{
  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (self), NULL);

  return self->builder != NULL ? hep_block_builder_find_at (self->builder, GTK_WIDGET (self), y)
                               : NULL;
}

/**
 * hep_article_view_dup_selection:
 * @self: a view
 *
 * Returns: (transfer full) (nullable): the selected text, see hep_text_selection_dup_text()
 */
char *
hep_article_view_dup_selection (HepArticleView *self)
{
  g_return_val_if_fail (HEP_IS_ARTICLE_VIEW (self), NULL);

  return hep_text_selection_dup_text (self->selection);
}

/**
 * hep_article_view_select:
 * @self: a view
 * @block: a text of the article
 * @start: the first byte to select in its plain text
 * @end: the byte after the last
 *
 * Selects a part of one text, and has the reader go on from there: it gets the focus, or the row or
 * button it stands in, and the caret. The page does not move.
 */
void
hep_article_view_select (HepArticleView *self, HepTextBlock *block, gsize start, gsize end)
{
  g_return_if_fail (HEP_IS_ARTICLE_VIEW (self));
  g_return_if_fail (HEP_IS_TEXT_BLOCK (block));

  hep_text_selection_select (self->selection, block, start, block, end);
  hep_text_block_set_caret (block, start);
  hep_text_selection_focus (self->selection, block);
}
