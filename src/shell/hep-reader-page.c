/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "hep-reader-page.h"

#include "hep-appearance-controls.h"
#include "hep-appearance.h"
#include "hep-broken-page.h"
#include "hep-commands.h"
#include "hep-contents-button.h"
#include "hep-dialog.h"
#include "hep-find-bar.h"
#include "hep-main-menu.h"
#include "hep-page-scroller.h"
#include "hep-text-size-control.h"

#include <glib/gi18n.h>

struct _HepReaderPage
{
  AdwNavigationPage parent_instance;

  AdwHeaderBar *header_bar;
  GtkWidget *urgent_button;
  GtkMenuButton *menu_button;
  HepFindBar *find_bar;
  GtkMenuButton *appearance_button;
  HepContentsButton *contents_button;
  HepPageScroller *scroller;

  GtkWidget *last_focus; /* where it was before a key opened the appearance; weak */
  HepLibrary *library;
  HepTopic *topic;
  GSettings *settings;
  HepLanguageChoice *languages;
  int text_size;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (HepReaderPage, hep_reader_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_NARROW = 1,
  PROP_TEXT_SIZE,
} HepReaderPageProperty;

static GParamSpec *properties[PROP_TEXT_SIZE + 1];

static AdwToolbarView *
get_toolbar_view (HepReaderPage *self)
{
  return ADW_TOOLBAR_VIEW (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (self)));
}

static GtkWidget *
get_focus (HepReaderPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static gboolean
is_broken (HepReaderPage *self)
{
  return adw_toolbar_view_get_content (get_toolbar_view (self)) != GTK_WIDGET (self->scroller);
}

static gboolean
close_find_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  HepReaderPage *self = HEP_READER_PAGE (widget);
  gboolean open = hep_find_bar_get_open (self->find_bar);

  hep_find_bar_close (self->find_bar);
  return open;
}

/* The title of the page is its first line: the header bar repeats it once it is out of sight. A
 * narrow one has room for its buttons only. */
static void
update_header_title (HepReaderPage *self)
{
  gboolean scrolled = FALSE;

  g_object_get (self->scroller, "scrolled", &scrolled, NULL);
  adw_header_bar_set_show_title (self->header_bar, scrolled && !self->narrow && !is_broken (self));
  gtk_widget_set_sensitive (GTK_WIDGET (self->contents_button), !is_broken (self));
}

/* Goes to a block, or back to what had the focus there; %TRUE in the second case. */
static gboolean
go_to (HepReaderPage *self, const char *block_id, const char *focus)
{
  if (focus != NULL && hep_page_scroller_restore (self->scroller, block_id, focus))
    return TRUE;
  hep_page_scroller_scroll_to (self->scroller, block_id);
  return FALSE;
}

static gboolean
is_translated (HepDocument *document)
{
  guint n_translated;
  guint n_english;

  hep_document_count_languages (document, &n_translated, &n_english);
  return hep_document_get_source (document) != NULL && n_translated > 0;
}

/* The page in the second language; %NULL where both would be in English. */
static HepDocument *
load_beside (HepReaderPage *self, HepDocument *document)
{
  HepLanguage *language = hep_language_choice_get_beside (self->languages);
  g_autoptr (HepDocument) beside
      = language != NULL ? hep_topic_load_in (self->topic, language, NULL) : NULL;

  if (beside == NULL || (!is_translated (document) && !is_translated (beside)))
    return NULL;
  return g_steal_pointer (&beside);
}

static gboolean
load (HepReaderPage *self, const char *block_id, const char *focus)
{
  g_autoptr (GError) error = NULL;
  HepLanguage *language = hep_language_choice_get_language (self->languages);
  g_autoptr (HepDocument) document = hep_topic_load_in (self->topic, language, &error);
  g_autoptr (HepDocument) beside = NULL;
  g_autofree char *title = hep_topic_dup_title_in (self->topic, language);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  if (document == NULL)
    {
      hep_reader_page_show_error (self, error);
      return FALSE;
    }

  beside = load_beside (self, document);
  hep_page_scroller_show (self->scroller, self->library, self->topic, document, beside);
  adw_toolbar_view_set_content (get_toolbar_view (self), GTK_WIDGET (self->scroller));
  update_header_title (self);
  return go_to (self, block_id, focus);
}

static void
topic_changed_cb (HepReaderPage *self)
{
  hep_reader_page_reload (self);
}

static GtkWidget *
new_text_size_control (HepReaderPage *self)
{
  GtkWidget *control = hep_text_size_control_new ();

  g_object_bind_property (self, "text-size", control, "text-size", G_BINDING_SYNC_CREATE);
  return control;
}

/* Lets the controls scroll where the window is low. */
static GtkWidget *
new_appearance (HepReaderPage *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (
      GTK_SCROLLED_WINDOW (scroller),
      hep_appearance_controls_new (self->settings, new_text_size_control (self)));
  return scroller;
}

static void
appearance_closed_cb (HepReaderPage *self)
{
  hep_dialog_return_focus (self->last_focus);
  g_clear_weak_pointer (&self->last_focus);
}

static void
create_appearance_cb (GtkMenuButton *button, gpointer user_data)
{
  HepReaderPage *self = HEP_READER_PAGE (user_data);
  GtkWidget *popover;

  if (gtk_menu_button_get_popover (button) != NULL || self->settings == NULL)
    return;

  popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), new_appearance (self));
  hep_commands_add_text_size_keys (popover);
  g_signal_connect_object (popover, "closed", G_CALLBACK (appearance_closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (button, popover);
}

/* Without room for a popover it is a sheet, under what is still seen of the page. */
static void
present_appearance (HepReaderPage *self)
{
  hep_dialog_present (hep_dialog_new (_ ("Appearance"), new_appearance (self)), GTK_WIDGET (self));
}

/* The menu is made when it is first opened: a start should not pay for it. */
static void
create_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  HepReaderPage *self = HEP_READER_PAGE (user_data);

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, hep_main_menu_new (new_text_size_control (self)));
}

static void
hep_reader_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  HepReaderPage *self = HEP_READER_PAGE (object);

  switch ((HepReaderPageProperty)prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_TEXT_SIZE:
      g_value_set_int (value, self->text_size);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* A narrow window has room for one button of its own, that which closes it. Where it stands, the
 * system says. */
static void
update_controls (HepReaderPage *self)
{
  g_autofree char *layout = NULL;
  const char *colon;

  if (self->narrow)
    g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-decoration-layout", &layout,
                  NULL);
  colon = layout != NULL ? strchr (layout, ':') : NULL;
  if (colon != NULL)
    {
      gboolean at_start = g_strstr_len (layout, colon - layout, "close") != NULL;
      gboolean at_end = strstr (colon, "close") != NULL;

      g_set_str (&layout, at_start ? "close:" : at_end ? ":close" : ":");
    }
  adw_header_bar_set_decoration_layout (self->header_bar, layout);
}

static void
hep_reader_page_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  HepReaderPage *self = HEP_READER_PAGE (object);

  switch ((HepReaderPageProperty)prop_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        return;
      self->narrow = g_value_get_boolean (value);
      update_controls (self);
      if (self->narrow)
        gtk_widget_add_css_class (GTK_WIDGET (self->header_bar), "narrow");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (self->header_bar), "narrow");
      update_header_title (self);
      break;
    case PROP_TEXT_SIZE:
      if (self->text_size == g_value_get_int (value))
        return;
      self->text_size = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  g_object_notify_by_pspec (object, pspec);
}

static void
hep_reader_page_dispose (GObject *object)
{
  HepReaderPage *self = HEP_READER_PAGE (object);

  if (self->topic != NULL)
    g_signal_handlers_disconnect_by_data (self->topic, self);
  g_clear_weak_pointer (&self->last_focus);
  g_clear_object (&self->topic);
  g_clear_object (&self->library);
  g_clear_object (&self->settings);
  g_clear_object (&self->languages);
  g_clear_object (&self->scroller);
  gtk_widget_dispose_template (GTK_WIDGET (object), HEP_TYPE_READER_PAGE);

  G_OBJECT_CLASS (hep_reader_page_parent_class)->dispose (object);
}

static void
hep_reader_page_class_init (HepReaderPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hep_reader_page_get_property;
  object_class->set_property = hep_reader_page_set_property;
  object_class->dispose = hep_reader_page_dispose;

  properties[PROP_NARROW]
      = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_TEXT_SIZE] = g_param_spec_int (
      "text-size", NULL, NULL, HEP_TEXT_SIZE_MIN, HEP_TEXT_SIZE_MAX, HEP_TEXT_SIZE_NORMAL,
      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /* Also from the page, when the focus has left the bar. */
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, close_find_cb, NULL);
  g_type_ensure (HEP_TYPE_CONTENTS_BUTTON);
  g_type_ensure (HEP_TYPE_FIND_BAR);
  g_type_ensure (HEP_TYPE_PAGE_SCROLLER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               HEP_RESOURCE_PATH "/shell/hep-reader-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HepReaderPage, header_bar);
  gtk_widget_class_bind_template_child (widget_class, HepReaderPage, urgent_button);
  gtk_widget_class_bind_template_child (widget_class, HepReaderPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, HepReaderPage, find_bar);
  gtk_widget_class_bind_template_child (widget_class, HepReaderPage, appearance_button);
  gtk_widget_class_bind_template_child (widget_class, HepReaderPage, contents_button);
  gtk_widget_class_bind_template_child (widget_class, HepReaderPage, scroller);
  gtk_widget_class_bind_template_callback (widget_class, update_header_title);
}

static void
hep_reader_page_init (HepReaderPage *self)
{
  self->text_size = HEP_TEXT_SIZE_NORMAL;
  gtk_widget_init_template (GTK_WIDGET (self));

  /* It leaves the toolbar view while a broken page is shown. */
  g_object_ref (self->scroller);
  hep_find_bar_set_article (self->find_bar, hep_page_scroller_get_article (self->scroller));
  hep_contents_button_set_article (self->contents_button,
                                   hep_page_scroller_get_article (self->scroller));
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->appearance_button, create_appearance_cb, self, NULL);
}

/* The topic that is shown, also when its page is broken; %NULL before the first. */
HepTopic *
hep_reader_page_get_topic (HepReaderPage *self)
{
  g_return_val_if_fail (HEP_IS_READER_PAGE (self), NULL);

  return self->topic;
}

/* Lets the settings decide how a page is shown, and the choice of languages in which ones. */
void
hep_reader_page_bind (HepReaderPage *self, GSettings *settings, HepLanguageChoice *languages)
{
  g_return_if_fail (HEP_IS_READER_PAGE (self));

  g_set_object (&self->settings, settings);
  g_set_object (&self->languages, languages);
  hep_page_scroller_bind (self->scroller, settings);
}

/* Shows `topic` with the block `block_id` at the top; %NULL is the start of the page. `focus` is
 * what had the keyboard focus there, and %TRUE says that it has it again. */
gboolean
hep_reader_page_show (HepReaderPage *self,
                      HepLibrary *library,
                      HepTopic *topic,
                      const char *block_id,
                      const char *focus)
{
  g_return_val_if_fail (HEP_IS_READER_PAGE (self), FALSE);
  g_return_val_if_fail (HEP_IS_LIBRARY (library), FALSE);
  g_return_val_if_fail (HEP_IS_TOPIC (topic), FALSE);

  if (self->topic == topic && self->library == library && !is_broken (self))
    return go_to (self, block_id, focus);

  if (self->topic != NULL)
    g_signal_handlers_disconnect_by_data (self->topic, self);
  g_set_object (&self->library, library);
  g_set_object (&self->topic, topic);
  g_signal_connect_object (topic, "changed", G_CALLBACK (topic_changed_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_widget_set_visible (self->urgent_button,
                          hep_library_find_topic (library, "urgent-help") != NULL);
  return load (self, block_id, focus);
}

/* Shows what is wrong in the place of the page. */
void
hep_reader_page_show_error (HepReaderPage *self, const GError *error)
{
  g_return_if_fail (HEP_IS_READER_PAGE (self));
  g_return_if_fail (error != NULL);

  hep_find_bar_close (self->find_bar);
  adw_toolbar_view_set_content (get_toolbar_view (self), hep_broken_page_new (error));
  update_header_title (self);
}

/* Reads the page again and stays at the same place. */
void
hep_reader_page_reload (HepReaderPage *self)
{
  g_autofree char *block_id = NULL;

  g_return_if_fail (HEP_IS_READER_PAGE (self));

  if (self->topic == NULL)
    return;

  block_id = hep_page_scroller_dup_block (self->scroller);
  load (self, block_id, NULL);
}

/* Where the reader is, as “topic” or “topic#block”; %NULL before the first page. */
char *
hep_reader_page_dup_place (HepReaderPage *self)
{
  g_autofree char *block_id = NULL;

  g_return_val_if_fail (HEP_IS_READER_PAGE (self), NULL);

  if (self->topic == NULL)
    return NULL;

  block_id = hep_page_scroller_dup_block (self->scroller);
  if (block_id == NULL || is_broken (self))
    return g_strdup (hep_topic_get_id (self->topic));
  return g_strconcat (hep_topic_get_id (self->topic), "#", block_id, NULL);
}

/* The id of the block at the top of the screen; %NULL at the top of the page. */
char *
hep_reader_page_dup_block (HepReaderPage *self)
{
  g_return_val_if_fail (HEP_IS_READER_PAGE (self), NULL);

  return is_broken (self) ? NULL : hep_page_scroller_dup_block (self->scroller);
}

/* Whether `focus` is in the article. */
gboolean
hep_reader_page_has_focus (HepReaderPage *self, GtkWidget *focus)
{
  g_return_val_if_fail (HEP_IS_READER_PAGE (self), FALSE);

  return focus != NULL && !is_broken (self)
         && gtk_widget_is_ancestor (focus,
                                    GTK_WIDGET (hep_page_scroller_get_article (self->scroller)));
}

/* What has the keyboard focus in the page, or had it last, for hep_reader_page_show(). */
char *
hep_reader_page_dup_focus (HepReaderPage *self)
{
  g_return_val_if_fail (HEP_IS_READER_PAGE (self), NULL);

  return is_broken (self)
             ? NULL
             : hep_article_view_dup_focus (hep_page_scroller_get_article (self->scroller));
}

/* Gives the keyboard focus to the place in the page; %FALSE when nothing there takes it. */
gboolean
hep_reader_page_focus_place (HepReaderPage *self)
{
  g_return_val_if_fail (HEP_IS_READER_PAGE (self), FALSE);

  if (is_broken (self))
    return gtk_widget_child_focus (adw_toolbar_view_get_content (get_toolbar_view (self)),
                                   GTK_DIR_TAB_FORWARD);
  return hep_page_scroller_grab_focus (self->scroller);
}

/* Gives the keyboard focus back to where it was last in the page. */
gboolean
hep_reader_page_return_focus (HepReaderPage *self)
{
  g_return_val_if_fail (HEP_IS_READER_PAGE (self), FALSE);

  if (is_broken (self))
    return hep_reader_page_focus_place (self);
  return hep_page_scroller_return_focus (self->scroller);
}

/* Activates an action of the article; nothing happens while a broken page is shown. */
void
hep_reader_page_activate (HepReaderPage *self, const char *action, GVariant *parameter)
{
  g_return_if_fail (HEP_IS_READER_PAGE (self));
  g_return_if_fail (action != NULL);

  if (!is_broken (self))
    hep_page_scroller_activate (self->scroller, action, parameter);
}

/* What is shown; %NULL before the first page, and while a broken one is shown. */
HepDocument *
hep_reader_page_get_document (HepReaderPage *self)
{
  g_return_val_if_fail (HEP_IS_READER_PAGE (self), NULL);

  return is_broken (self)
             ? NULL
             : hep_article_view_get_document (hep_page_scroller_get_article (self->scroller));
}

/* Opens the find bar (0), or goes to the next match (1) or the one before (-1). */
void
hep_reader_page_find (HepReaderPage *self, int direction)
{
  g_return_if_fail (HEP_IS_READER_PAGE (self));

  if (is_broken (self))
    return;
  if (direction == 0)
    hep_find_bar_open (self->find_bar);
  else
    hep_find_bar_step (self->find_bar, direction);
}

/* Opens the list of sections or links of the page; nothing happens while a broken one is shown. */
void
hep_reader_page_open_contents (HepReaderPage *self, gboolean links)
{
  g_return_if_fail (HEP_IS_READER_PAGE (self));

  if (!is_broken (self))
    hep_contents_button_open (self->contents_button,
                              links ? HEP_CONTENTS_LINKS : HEP_CONTENTS_SECTIONS);
}

void
hep_reader_page_open_menu (HepReaderPage *self)
{
  g_return_if_fail (HEP_IS_READER_PAGE (self));

  gtk_menu_button_popup (self->menu_button);
}

void
hep_reader_page_open_appearance (HepReaderPage *self)
{
  g_return_if_fail (HEP_IS_READER_PAGE (self));

  if (self->narrow)
    {
      present_appearance (self);
      return;
    }
  g_set_weak_pointer (&self->last_focus, get_focus (self));
  gtk_menu_button_popup (self->appearance_button);
}
