/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The context menu of the text. */

#include "article-fixture.h"
#include "article-test-utils.h"
#include "hep-article-view-private.h"

static GtkWidget *
get_focus (GtkWidget *widget)
{
  return gtk_root_get_focus (gtk_widget_get_root (widget));
}

static GtkWidget *
find_menu (GtkWidget *column)
{
  GtkWidget *menu = gtk_widget_get_last_child (column);

  return GTK_IS_POPOVER_MENU (menu) ? menu : NULL;
}

static void
assert_menu (GtkWidget *column, GtkWidget *block)
{
  GtkWidget *menu = find_menu (column);
  GMenuModel *model;
  g_autoptr (GMenuModel) section = NULL;
  g_autofree char *label = NULL;

  g_assert_nonnull (menu);
  while (!gtk_widget_get_mapped (menu))
    g_main_context_iteration (NULL, TRUE);
  gtk_test_accessible_assert_role (menu, GTK_ACCESSIBLE_ROLE_MENU);
  gtk_test_accessible_assert_property (menu, GTK_ACCESSIBLE_PROPERTY_LABEL, "Context menu");
  model = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu));
  section = g_menu_model_get_item_link (model, 0, G_MENU_LINK_SECTION);
  g_assert_cmpint (g_menu_model_get_n_items (section), ==, 2);
  g_menu_model_get_item_attribute (section, 0, G_MENU_ATTRIBUTE_LABEL, "s", &label);
  g_assert_cmpstr (label, ==, "_Copy");

  gtk_popover_popdown (GTK_POPOVER (menu));
  g_assert_true (get_focus (column) == block);
}

static gboolean
press_shortcut (GtkWidget *column, const char *trigger)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (column);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller)
                        && j < g_list_model_get_n_items (G_LIST_MODEL (controller));
           j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          g_autofree char *text
              = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

          if (g_str_equal (text, trigger))
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, column,
                                                 NULL);
        }
    }

  g_assert_not_reached ();
}

static GtkGesture *
find_menu_gesture (GtkWidget *column)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (column);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller)
          && gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller))
                 == GDK_BUTTON_SECONDARY)
        return GTK_GESTURE (controller);
    }

  g_assert_not_reached ();
}

static void
assert_selected (HepTextSelection *selection, const char *expected)
{
  g_autofree char *text = hep_text_selection_dup_text (selection);

  g_assert_cmpstr (text, ==, expected);
}

/* The menu opens by its keys, the other button and a long press, and gives the focus back. */
static void
test_menu (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  HepTextSelection *selection = HEP_ARTICLE_VIEW (view)->selection;
  GtkWidget *title = fixture_find (view, HEP_TYPE_TEXT_BLOCK, 0);
  GtkWidget *other = fixture_find_text (view, "you cannot breathe.");
  GtkGesture *press = article_test_find_controller (view, GTK_TYPE_GESTURE_LONG_PRESS);
  GtkGesture *drag = article_test_find_controller (view, GTK_TYPE_GESTURE_DRAG);
  graphene_point_t point;
  double x, y;

  gtk_widget_grab_focus (title);
  hep_text_selection_select (selection, HEP_TEXT_BLOCK (title), 0, HEP_TEXT_BLOCK (title), 5);
  g_assert_true (press_shortcut (view, "Menu"));
  assert_menu (view, title);
  g_assert_true (press_shortcut (view, "<Shift>F10"));
  assert_menu (view, title);

  /* The other button leaves what is selected, and goes where it was pressed. */
  g_assert_true (gtk_widget_compute_point (other, view, &GRAPHENE_POINT_INIT (8, 8), &point));
  x = point.x;
  y = point.y;
  g_signal_emit_by_name (find_menu_gesture (view), "pressed", 1, x, y);
  assert_menu (view, other);
  assert_selected (selection, "Every");

  g_signal_emit_by_name (drag, "drag-begin", x, y);
  g_signal_emit_by_name (press, "pressed", x, y);
  g_assert_false (gtk_widget_get_mapped (find_menu (view)));
  g_signal_emit_by_name (drag, "drag-end", 0.0, 0.0);
  assert_selected (selection, "you");
  assert_menu (view, other);
  article_test_destroy (window, view);
}

/* The context menu of a text leads to its sources, if it has any. */
static void
test_sources_in_menu (void)
{
  GtkWidget *view = fixture_view (fixture_document (), fixture_library ());
  GtkWidget *window = fixture_present (view, 700, 600);
  HepTextSelection *selection = HEP_ARTICLE_VIEW (view)->selection;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autofree char *action = NULL;

  g_signal_emit_by_name (selection, "populate-menu", menu,
                         fixture_find_text (view, "you cannot breathe."));
  g_assert_cmpint (g_menu_model_get_n_items (G_MENU_MODEL (menu)), ==, 1);
  g_menu_model_get_item_attribute (G_MENU_MODEL (menu), 0, G_MENU_ATTRIBUTE_ACTION, "s", &action);
  g_assert_cmpstr (action, ==, "article.show-sources");

  g_menu_remove_all (menu);
  g_signal_emit_by_name (selection, "populate-menu", menu, fixture_find_text (view, "Every block"));
  g_assert_cmpint (g_menu_model_get_n_items (G_MENU_MODEL (menu)), ==, 0);
  article_test_destroy (window, view);
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);

  g_test_add_func ("/text-menu/open", test_menu);
  g_test_add_func ("/text-menu/sources", test_sources_in_menu);
  return g_test_run ();
}
