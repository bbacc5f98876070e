/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "article-test-utils.h"
#include "hep-text-block.h"

#define LINKS_MARKUP                                                                               \
  "Read about <link xref=\"surgery#recovery\">operations</link>, go to the "                       \
  "<link xref=\"#help\">help below</link>, ask the "                                               \
  "<link href=\"https://www.nhs.uk/conditions\">NHS website</link> what a "                        \
  "<term ref=\"biopsy\">biopsy</term> is."

static HepTextBlock *
new_block (const char *markup)
{
  g_autoptr (HepText) text = article_test_text (markup);

  return HEP_TEXT_BLOCK (hep_text_block_new (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH));
}

static HepLink *
get_link (HepTextBlock *block, int position)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (block));

  while (position-- > 0)
    child = gtk_widget_get_next_sibling (child);
  g_assert_true (HEP_IS_LINK (child));

  return HEP_LINK (child);
}

static int
count_children (HepTextBlock *block)
{
  int n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (block)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;

  return n;
}

/* Screen readers leave out a description that repeats the name. */
static void
test_address_as_name (void)
{
  g_autoptr (GtkWidget) link = g_object_ref_sink (
      hep_link_new (HEP_SPAN_WEB_LINK, "https://www.nhs.uk/conditions", "www.nhs.uk/conditions"));

  gtk_test_accessible_assert_property (link, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Opens in your browser");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (link), ==, "https://www.nhs.uk/conditions");
}

static void
test_accessible (void)
{
  HepTextBlock *block = g_object_ref_sink (new_block (LINKS_MARKUP));
  HepLink *topic = get_link (block, 0), *web = get_link (block, 2), *term = get_link (block, 3);

  g_assert_cmpint (count_children (block), ==, 4);
  gtk_test_accessible_assert_role (topic, GTK_ACCESSIBLE_ROLE_LINK);
  gtk_test_accessible_assert_property (topic, GTK_ACCESSIBLE_PROPERTY_LABEL, "operations");
  g_assert_cmpstr (hep_link_get_text (topic), ==, "operations");
  g_assert_cmpstr (hep_link_get_target (topic), ==, "surgery#recovery");
  g_assert_null (gtk_widget_get_tooltip_text (GTK_WIDGET (topic)));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (topic), "topic"));

  gtk_test_accessible_assert_property (web, GTK_ACCESSIBLE_PROPERTY_LABEL, "NHS website");
  gtk_test_accessible_assert_property (web, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Opens in your browser: https://www.nhs.uk/conditions");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (GTK_WIDGET (web)), ==,
                   "https://www.nhs.uk/conditions");

  gtk_test_accessible_assert_property (term, GTK_ACCESSIBLE_PROPERTY_LABEL, "biopsy");
  gtk_test_accessible_assert_property (term, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Word explained");
  gtk_test_accessible_assert_property (term, GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE);
  g_assert_false (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (topic), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP));

  g_object_unref (block);
}

static void
record_cb (GSimpleAction *action, GVariant *parameter, GString *log)
{
  g_string_append_printf (log, "%s(%s)", g_action_get_name (G_ACTION (action)),
                          g_variant_get_string (parameter, NULL));
}

static void
add_action (GSimpleActionGroup *group, const char *name, GString *log)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, G_VARIANT_TYPE_STRING);

  g_signal_connect (action, "activate", G_CALLBACK (record_cb), log);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
}

static const char *const expected_actions[] = {
  "open-topic(surgery#recovery)",
  "go-to(help)",
  "open-uri(https://www.nhs.uk/conditions)",
  "show-term(biopsy)",
};

static void
test_actions (void)
{
  HepTextBlock *block = new_block (LINKS_MARKUP);
  GtkWidget *window = article_test_present (GTK_WIDGET (block), 500, 300);
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GSimpleActionGroup) win = g_simple_action_group_new ();
  g_autoptr (GSimpleActionGroup) article = g_simple_action_group_new ();

  add_action (win, "open-topic", log);
  add_action (win, "open-uri", log);
  add_action (article, "go-to", log);
  add_action (article, "show-term", log);
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (win));
  gtk_widget_insert_action_group (GTK_WIDGET (block), "article", G_ACTION_GROUP (article));

  for (gsize i = 0; i < G_N_ELEMENTS (expected_actions); i++)
    {
      GtkWidget *link = GTK_WIDGET (get_link (block, i));

      /* By the action that assistive technologies see, and as a key would. */
      g_assert_true (gtk_widget_activate_action (link, "link.activate", NULL));
      g_assert_cmpstr (log->str, ==, expected_actions[i]);
      g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == link);
      g_string_truncate (log, 0);

      g_assert_true (gtk_widget_activate (link));
      g_assert_cmpstr (log->str, ==, expected_actions[i]);
      g_string_truncate (log, 0);
    }

  article_test_destroy (window, GTK_WIDGET (block));
}

static gboolean
take_cb (HepTextBlock *block, HepLink *link, HepLink **taken)
{
  *taken = link;

  return TRUE;
}

static void
test_handled (void)
{
  HepTextBlock *block = new_block (LINKS_MARKUP);
  GtkWidget *window = article_test_present (GTK_WIDGET (block), 500, 300);
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GSimpleActionGroup) article = g_simple_action_group_new ();
  HepLink *taken = NULL;

  add_action (article, "show-term", log);
  gtk_widget_insert_action_group (window, "article", G_ACTION_GROUP (article));
  g_signal_connect (block, "link-activated", G_CALLBACK (take_cb), &taken);

  gtk_widget_activate (GTK_WIDGET (get_link (block, 3)));
  g_assert_true (taken == get_link (block, 3));
  g_assert_cmpint (hep_link_get_kind (taken), ==, HEP_SPAN_TERM);
  g_assert_cmpstr (log->str, ==, "");

  article_test_destroy (window, GTK_WIDGET (block));
}

static void
test_keys (void)
{
  g_autoptr (GtkShortcutTrigger) enter = gtk_keyval_trigger_new (GDK_KEY_Return, 0);
  g_autoptr (GtkShortcutTrigger) space = gtk_keyval_trigger_new (GDK_KEY_space, 0);
  HepTextBlock *block = g_object_ref_sink (new_block (LINKS_MARKUP));
  g_autoptr (GListModel) controllers
      = gtk_widget_observe_controllers (GTK_WIDGET (get_link (block, 0)));
  gboolean has_enter = FALSE, has_space = FALSE;

  g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (get_link (block, 0))));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          g_autofree char *action
              = gtk_shortcut_action_to_string (gtk_shortcut_get_action (shortcut));

          if (!g_str_equal (action, "action(link.activate)"))
            continue;

          has_enter = has_enter || gtk_shortcut_trigger_equal (trigger, enter);
          has_space = has_space || gtk_shortcut_trigger_equal (trigger, space);
        }
    }

  g_assert_true (has_enter);
  g_assert_true (has_space);
  g_object_unref (block);
}

/* A link over two lines is two rectangles; what lies between them is not the link. */
static void
test_wrapped (void)
{
  HepTextBlock *block = new_block ("Some words that come first, and then <link xref=\"a\">a link "
                                   "that is long enough to go on</link> on the next line.");
  GtkWidget *widget = GTK_WIDGET (block);
  GtkWidget *window = article_test_present (widget, 330, 300);
  HepLink *link = get_link (block, 0);
  gsize n_fragments;
  const HepLinkFragment *fragments = hep_link_get_fragments (link, &n_fragments);

  g_assert_cmpuint (n_fragments, ==, 2);
  g_assert_cmpfloat (fragments[1].area.origin.y, >=,
                     fragments[0].area.origin.y + fragments[0].area.size.height - 1);
  g_assert_cmpfloat (fragments[0].area.origin.x, >, fragments[1].area.origin.x);

  for (gsize i = 0; i < n_fragments; i++)
    {
      graphene_point_t center, point;

      g_assert_true (graphene_rect_contains_rect (&fragments[i].area, &fragments[i].glyphs));
      graphene_rect_get_center (&fragments[i].area, &center);
      g_assert_true (gtk_widget_compute_point (GTK_WIDGET (link), widget, &center, &point));
      g_assert_true (gtk_widget_pick (widget, point.x, point.y, GTK_PICK_DEFAULT)
                     == GTK_WIDGET (link));
    }

  /* Before its first words and after its last, yet inside the box around them all. */
  g_assert_true (gtk_widget_pick (widget, 5, 5, GTK_PICK_DEFAULT) == widget);
  g_assert_false (gtk_widget_contains (GTK_WIDGET (link), 5, 5));
  g_assert_false (gtk_widget_contains (GTK_WIDGET (link), fragments[1].area.size.width + 20,
                                       fragments[1].area.origin.y + 5));

  /* In a wide window it is one. */
  gtk_window_set_default_size (GTK_WINDOW (window), 1200, 300);
  article_test_settle (window);
  fragments = hep_link_get_fragments (link, &n_fragments);
  g_assert_cmpuint (n_fragments, ==, 1);

  article_test_destroy (window, widget);
}

static void
test_tooltip_of_abbreviation (void)
{
  HepTextBlock *plain = g_object_ref_sink (new_block ("No short forms."));
  HepTextBlock *block = new_block ("An <abbr title=\"computed tomography\">CT</abbr> scan");
  GtkWidget *widget = GTK_WIDGET (block);
  GtkWidget *window = article_test_present (widget, 300, 100);
  GtkAccessibleText *text = GTK_ACCESSIBLE_TEXT (block);
  GtkTooltip *tooltip;
  graphene_rect_t extents;
  gboolean shown;

  g_assert_false (gtk_widget_get_has_tooltip (GTK_WIDGET (plain)));
  g_assert_true (gtk_widget_get_has_tooltip (widget));

  GTK_ACCESSIBLE_TEXT_GET_IFACE (text)->get_extents (text, 3, 5, &extents);
  g_signal_emit_by_name (widget, "query-tooltip", 1, 5, FALSE, NULL, &shown);
  g_assert_false (shown);
  g_signal_emit_by_name (widget, "query-tooltip", (int)extents.origin.x + 2,
                         (int)extents.origin.y + 2, TRUE, NULL, &shown);
  g_assert_false (shown);

  tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  g_signal_emit_by_name (widget, "query-tooltip", (int)extents.origin.x + 2,
                         (int)extents.origin.y + 2, FALSE, tooltip, &shown);
  g_assert_true (shown);

  g_object_unref (tooltip);
  g_object_unref (plain);
  article_test_destroy (window, widget);
}

/* Colors of links come from CSS, also when it changes under a page that is on the screen. */
static void
test_color (void)
{
  HepTextBlock *block = new_block (LINKS_MARKUP);
  GtkWidget *window = article_test_present (GTK_WIDGET (block), 400, 200);
  GdkRGBA color, green = { 0, 1, 0, 1 };
  int height = gtk_widget_get_height (GTK_WIDGET (block));

  article_test_load_css (".garden hep-link { color: #00ff00; }");
  gtk_widget_add_css_class (window, "garden");
  article_test_settle (window);
  gtk_widget_get_color (GTK_WIDGET (get_link (block, 0)), &color);
  g_assert_true (gdk_rgba_equal (&color, &green));
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (block)), ==, height);

  gtk_widget_set_state_flags (GTK_WIDGET (get_link (block, 0)), GTK_STATE_FLAG_ACTIVE, FALSE);
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (get_link (block, 3)));
  article_test_settle (window);

  article_test_destroy (window, GTK_WIDGET (block));
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);
  g_test_add_func ("/link/accessible", test_accessible);
  g_test_add_func ("/link/address-as-name", test_address_as_name);
  g_test_add_func ("/link/actions", test_actions);
  g_test_add_func ("/link/handled", test_handled);
  g_test_add_func ("/link/keys", test_keys);
  g_test_add_func ("/link/wrapped", test_wrapped);
  g_test_add_func ("/link/tooltip-of-abbreviation", test_tooltip_of_abbreviation);
  g_test_add_func ("/link/color", test_color);
  return g_test_run ();
}
