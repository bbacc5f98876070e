/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "article-test-utils.h"
#include "hep-table-row.h"
#include "hep-text-selection.h"

#define N_BLOCKS 3

typedef struct
{
  GtkWidget *window;
  GtkWidget *scroller;
  GtkWidget *column;
  HepTextBlock *blocks[N_BLOCKS];
  HepTextSelection *selection;
} Fixture;

static const char *const paragraphs[N_BLOCKS] = {
  "The liver is under your ribs.",
  "See <link xref=\"surgery\">operations</link> here.",
  "Ask your <em>team</em>.",
};

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  fixture->scroller = gtk_scrolled_window_new ();

  for (int i = 0; i < N_BLOCKS; i++)
    {
      g_autoptr (HepText) text = article_test_text (paragraphs[i]);
      GtkWidget *block = hep_text_block_new (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH);

      gtk_box_append (GTK_BOX (fixture->column), block);
      fixture->blocks[i] = HEP_TEXT_BLOCK (block);
    }

  fixture->selection = hep_text_selection_new (fixture->column);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (fixture->scroller), fixture->column);
  fixture->window = article_test_present (fixture->scroller, 500, 300);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_run_dispose (G_OBJECT (fixture->selection));
  g_object_add_weak_pointer (G_OBJECT (fixture->selection), (gpointer *)&fixture->selection);
  g_object_unref (fixture->selection);
  g_assert_null (fixture->selection);
  article_test_destroy (fixture->window, fixture->scroller);
}

static void
get_point (Fixture *fixture, int block, guint character, graphene_point_t *point)
{
  GtkAccessibleText *text = GTK_ACCESSIBLE_TEXT (fixture->blocks[block]);
  graphene_rect_t extents;

  g_assert_true (
      GTK_ACCESSIBLE_TEXT_GET_IFACE (text)->get_extents (text, character, character + 1, &extents));
  g_assert_true (gtk_widget_compute_point (
      GTK_WIDGET (fixture->blocks[block]), fixture->column,
      &GRAPHENE_POINT_INIT (extents.origin.x + 1, extents.origin.y + extents.size.height / 2),
      point));
}

static void
drag (Fixture *fixture, const graphene_point_t *from, const graphene_point_t *to)
{
  GtkGesture *click = article_test_find_controller (fixture->column, GTK_TYPE_GESTURE_CLICK);
  GtkGesture *gesture = article_test_find_controller (fixture->column, GTK_TYPE_GESTURE_DRAG);
  double dx = to->x - from->x, dy = to->y - from->y;

  g_signal_emit_by_name (click, "pressed", 1, (double)from->x, (double)from->y);
  g_signal_emit_by_name (gesture, "drag-begin", (double)from->x, (double)from->y);
  g_signal_emit_by_name (gesture, "drag-update", 1.0, 0.0);
  g_assert_false (hep_text_selection_get_has_selection (fixture->selection));
  g_signal_emit_by_name (gesture, "drag-update", dx / 2, dy / 2);
  g_signal_emit_by_name (gesture, "drag-update", dx, dy);
  g_signal_emit_by_name (gesture, "drag-end", dx, dy);
}

static void
assert_selected (Fixture *fixture, const char *expected)
{
  g_autofree char *text = hep_text_selection_dup_text (fixture->selection);

  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpint (hep_text_selection_get_has_selection (fixture->selection), ==, expected != NULL);
}

static void
test_drag (Fixture *fixture, gconstpointer data)
{
  graphene_point_t from, to;

  get_point (fixture, 0, 13, &from);
  get_point (fixture, 1, 14, &to);

  drag (fixture, &from, &to);
  assert_selected (fixture, "under your ribs.\n\nSee operations");

  /* From bottom to top it is the same. */
  drag (fixture, &to, &from);
  assert_selected (fixture, "under your ribs.\n\nSee operations");

  /* Below the last block is its end, above the first its start. */
  to = GRAPHENE_POINT_INIT (from.x, 1000);
  drag (fixture, &from, &to);
  assert_selected (fixture, "under your ribs.\n\nSee operations here.\n\nAsk your team.");
  to = GRAPHENE_POINT_INIT (from.x, -50);
  drag (fixture, &from, &to);
  assert_selected (fixture, "The liver is ");

  article_test_settle (fixture->window);
  hep_text_selection_clear (fixture->selection);
  assert_selected (fixture, NULL);
}

/* Dragging below the page scrolls it, until the drag ends. */
static void
test_scroll_while_dragging (Fixture *fixture, gconstpointer data)
{
  GtkGesture *click = article_test_find_controller (fixture->column, GTK_TYPE_GESTURE_CLICK);
  GtkGesture *gesture = article_test_find_controller (fixture->column, GTK_TYPE_GESTURE_DRAG);
  GtkAdjustment *adjustment
      = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (fixture->scroller));
  graphene_point_t from;
  double end;

  for (int i = 0; i < N_BLOCKS; i++)
    hep_text_block_set_line_height (fixture->blocks[i], 4);
  gtk_box_set_spacing (GTK_BOX (fixture->column), 200);
  article_test_settle (fixture->window);

  get_point (fixture, 0, 4, &from);
  g_signal_emit_by_name (click, "pressed", 1, (double)from.x, (double)from.y);
  g_signal_emit_by_name (gesture, "drag-begin", (double)from.x, (double)from.y);
  g_signal_emit_by_name (gesture, "drag-update", 0.0, 330.0);

  end = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  g_assert_cmpfloat (end, >, 50);
  while (gtk_adjustment_get_value (adjustment) < end)
    g_main_context_iteration (NULL, TRUE);
  assert_selected (fixture, "liver is under your ribs.\n\nSee operations here.\n\nAsk your team.");

  g_signal_emit_by_name (gesture, "drag-end", 0.0, 330.0);
  gtk_adjustment_set_value (adjustment, 0);
  article_test_settle (fixture->window);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 1);
}

static void
test_clicks (Fixture *fixture, gconstpointer data)
{
  GtkGesture *click = article_test_find_controller (fixture->column, GTK_TYPE_GESTURE_CLICK);
  graphene_point_t point;
  int n;

  get_point (fixture, 0, 6, &point);
  for (n = 1; n <= 3; n++)
    {
      const char *const expected[] = { NULL, "liver", "The liver is under your ribs." };

      g_signal_emit_by_name (click, "pressed", n, (double)point.x, (double)point.y);
      assert_selected (fixture, expected[n - 1]);
    }

  /* The block that was clicked is where the keyboard goes on. */
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window))
                 == GTK_WIDGET (fixture->blocks[0]));

  /* A double click on a link follows it; it does not select. */
  get_point (fixture, 1, 6, &point);
  g_signal_emit_by_name (click, "pressed", 2, (double)point.x, (double)point.y);
  assert_selected (fixture, "The liver is under your ribs.");
}

static void
test_long_press (Fixture *fixture, gconstpointer data)
{
  GtkGesture *press = article_test_find_controller (fixture->column, GTK_TYPE_GESTURE_LONG_PRESS);
  graphene_point_t point;

  g_assert_true (gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (press)));
  get_point (fixture, 2, 10, &point);
  g_signal_emit_by_name (press, "pressed", (double)point.x, (double)point.y);
  assert_selected (fixture, "team");
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

static void
test_actions (Fixture *fixture, gconstpointer data)
{
  GtkWidget *link = gtk_widget_get_first_child (GTK_WIDGET (fixture->blocks[1]));
  GdkClipboard *clipboard = gtk_widget_get_clipboard (fixture->column);
  g_autofree char *text = NULL;

  gdk_clipboard_set_text (clipboard, "before");
  gtk_widget_activate_action (link, "article.copy", NULL);
  gtk_widget_activate_action (link, "article.select-all", NULL);
  assert_selected (fixture,
                   "The liver is under your ribs.\n\nSee operations here.\n\nAsk your team.");

  gtk_widget_set_visible (GTK_WIDGET (fixture->blocks[1]), FALSE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->blocks[0]), "article.copy", NULL);
  gdk_clipboard_read_text_async (clipboard, NULL, read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (text, ==, "The liver is under your ribs.\n\nAsk your team.");
}

static void
test_nothing_to_copy (Fixture *fixture, gconstpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (fixture->column);
  g_autofree char *text = NULL;

  gdk_clipboard_set_text (clipboard, "before");
  gtk_widget_activate_action (GTK_WIDGET (fixture->blocks[0]), "article.copy", NULL);
  hep_text_selection_copy (fixture->selection);
  gdk_clipboard_read_text_async (clipboard, NULL, read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (text, ==, "before");
}

static gboolean
press_key (Fixture *fixture, guint keyval, GdkModifierType state)
{
  GtkEventController *key
      = article_test_find_controller (fixture->column, GTK_TYPE_EVENT_CONTROLLER_KEY);
  gboolean handled;

  g_signal_emit_by_name (key, "key-pressed", keyval, 0, state, &handled);

  return handled;
}

static void
test_caret (Fixture *fixture, gconstpointer data)
{
  GtkWidget *first = GTK_WIDGET (fixture->blocks[0]);
  gboolean use_caret;

  gtk_widget_grab_focus (first);
  g_assert_false (press_key (fixture, GDK_KEY_Right, 0));

  gtk_widget_activate_action (first, "article.caret-browsing", NULL);
  g_object_get (gtk_widget_get_settings (first), "gtk-keynav-use-caret", &use_caret, NULL);
  g_assert_true (use_caret);

  g_assert_true (press_key (fixture, GDK_KEY_Right, 0));
  g_assert_cmpuint (hep_text_block_get_caret (fixture->blocks[0]), ==, 1);
  g_assert_true (press_key (fixture, GDK_KEY_Right, GDK_CONTROL_MASK));
  g_assert_cmpuint (hep_text_block_get_caret (fixture->blocks[0]), ==, 4);
  g_assert_true (press_key (fixture, GDK_KEY_Right, GDK_CONTROL_MASK | GDK_SHIFT_MASK));
  assert_selected (fixture, "liver ");
  g_assert_true (press_key (fixture, GDK_KEY_Left, GDK_SHIFT_MASK));
  assert_selected (fixture, "liver");
  g_assert_true (press_key (fixture, GDK_KEY_End, GDK_SHIFT_MASK));
  assert_selected (fixture, "liver is under your ribs.");

  /* Over the edge into the next block, where a link is just text to the caret. */
  g_assert_true (press_key (fixture, GDK_KEY_Right, GDK_SHIFT_MASK));
  g_assert_true (press_key (fixture, GDK_KEY_Right, GDK_CONTROL_MASK | GDK_SHIFT_MASK));
  assert_selected (fixture, "liver is under your ribs.\n\nSee ");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window))
                 == GTK_WIDGET (fixture->blocks[1]));

  g_assert_true (press_key (fixture, GDK_KEY_Down, 0));
  assert_selected (fixture, NULL);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window))
                 == GTK_WIDGET (fixture->blocks[2]));
  g_assert_true (press_key (fixture, GDK_KEY_Home, GDK_CONTROL_MASK));
  g_assert_true (press_key (fixture, GDK_KEY_End, GDK_CONTROL_MASK | GDK_SHIFT_MASK));
  assert_selected (fixture,
                   "The liver is under your ribs.\n\nSee operations here.\n\nAsk your team.");
  g_assert_true (press_key (fixture, GDK_KEY_Up, GDK_SHIFT_MASK));
  g_assert_true (press_key (fixture, GDK_KEY_Home, GDK_SHIFT_MASK));
  assert_selected (fixture, "The liver is under your ribs.");
  g_assert_false (press_key (fixture, GDK_KEY_Left, GDK_ALT_MASK));
  article_test_settle (fixture->window);

  gtk_widget_activate_action (first, "article.caret-browsing", NULL);
  g_assert_false (press_key (fixture, GDK_KEY_Right, 0));
}

/* In text from right to left, Left goes on; and a caret never rests on what only the layout has. */
static void
test_caret_rtl (Fixture *fixture, gconstpointer data)
{
  g_autoptr (HepText) text = article_test_text ("اتصل <phone>0121 371</phone> الآن");
  const char *plain = hep_text_get_plain (text);
  GtkWidget *block = hep_text_block_new (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  GtkSettings *settings = gtk_widget_get_settings (block);
  int steps = 0;

  hep_text_block_set_language (HEP_TEXT_BLOCK (block), "ar");
  gtk_box_prepend (GTK_BOX (fixture->column), block);
  article_test_settle (fixture->window);
  g_object_set (settings, "gtk-keynav-use-caret", TRUE, NULL);
  gtk_widget_grab_focus (block);

  for (gsize last = G_MAXSIZE; last != hep_text_block_get_caret (HEP_TEXT_BLOCK (block)); steps++)
    {
      last = hep_text_block_get_caret (HEP_TEXT_BLOCK (block));
      if (last == strlen (plain))
        break;
      g_assert_true (press_key (fixture, GDK_KEY_Left, 0));
      g_assert_cmpint (steps, <, 40);
    }
  g_assert_cmpuint (hep_text_block_get_caret (HEP_TEXT_BLOCK (block)), ==, strlen (plain));
  g_assert_cmpint (steps, >=, 10);

  press_key (fixture, GDK_KEY_Left, 0);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window))
                 == GTK_WIDGET (fixture->blocks[0]));
  g_object_set (settings, "gtk-keynav-use-caret", FALSE, NULL);
}

/* Where directions mix, a drag selects what lies between its ends in the order of reading, and what
 * is copied has nothing that is only there for the layout. */
static void
test_mixed_directions (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *expected;
  } drags[] = {
    { "liver", "\u0679\u06cc\u0633\u0679", "liver " },
    { "\u062c\u06af\u0631", "iver", "\u062c\u06af\u0631 l" },
    { "12.5", "\u0631\u0648\u0632", "12.5 mg " },
    { "iver", "5 mg", "iver \u0679\u06cc\u0633\u0679 12." },
  };
  g_autoptr (HepText) text = article_test_text (
      "\u062c\u06af\u0631 liver \u0679\u06cc\u0633\u0679 12.5 mg \u0631\u0648\u0632");
  const char *plain = hep_text_get_plain (text);
  GtkWidget *block = hep_text_block_new (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH);

  hep_text_block_set_language (HEP_TEXT_BLOCK (block), "ur");
  gtk_box_prepend (GTK_BOX (fixture->column), block);
  article_test_settle (fixture->window);

  for (gsize i = 0; i < G_N_ELEMENTS (drags); i++)
    {
      gsize from = strstr (plain, drags[i].from) - plain;
      gsize to = strstr (plain, drags[i].to) - plain;

      hep_text_selection_select (fixture->selection, HEP_TEXT_BLOCK (block), from,
                                 HEP_TEXT_BLOCK (block), to);
      assert_selected (fixture, drags[i].expected);
      hep_text_selection_select (fixture->selection, HEP_TEXT_BLOCK (block), to,
                                 HEP_TEXT_BLOCK (block), from);
      assert_selected (fixture, drags[i].expected);
    }

  /* With Shift the arrows select without a caret, too: word by word to the left is onwards. */
  hep_text_selection_clear (fixture->selection);
  gtk_widget_grab_focus (block);
  hep_text_block_set_caret (HEP_TEXT_BLOCK (block), 0);
  g_assert_true (press_key (fixture, GDK_KEY_Left, GDK_CONTROL_MASK | GDK_SHIFT_MASK));
  g_assert_true (press_key (fixture, GDK_KEY_Left, GDK_CONTROL_MASK | GDK_SHIFT_MASK));
  assert_selected (fixture, "\u062c\u06af\u0631 liver ");
  article_test_settle (fixture->window);
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

/* A row of a table after the first block; its cells take no focus. */
static GtkWidget *
insert_row (Fixture *fixture, gboolean is_heading, const char *const *cells, HepTextBlock **last)
{
  GtkWidget *row = hep_table_row_new ((const float[]){ 1, 1 }, 2, is_heading);

  for (int i = 0; i < 2; i++)
    {
      g_autoptr (HepText) text = article_test_text (cells[i]);
      GtkWidget *cell = hep_text_block_new (text, GTK_ACCESSIBLE_ROLE_CELL);

      gtk_widget_set_focusable (cell, FALSE);
      hep_table_row_add_cell (HEP_TABLE_ROW (row), NULL, cell);
      *last = HEP_TEXT_BLOCK (cell);
    }
  gtk_box_insert_child_after (GTK_BOX (fixture->column), row, GTK_WIDGET (fixture->blocks[0]));

  return row;
}

/* The caret goes through the cells of a table, with the focus on their row, past its headings,
 * which nothing can focus, and through the name on a button. */
static void
test_caret_through_table (Fixture *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_widget_get_settings (fixture->column);
  GtkWidget *button = gtk_button_new ();
  g_autoptr (HepText) text = article_test_text ("Part");
  GtkWidget *name = hep_text_block_new (text, GTK_ACCESSIBLE_ROLE_LABEL);
  HepTextBlock *cell;
  GtkWidget *row;

  gtk_widget_set_focusable (name, FALSE);
  gtk_button_set_child (GTK_BUTTON (button), name);
  gtk_box_insert_child_after (GTK_BOX (fixture->column), button, GTK_WIDGET (fixture->blocks[0]));
  row = insert_row (fixture, FALSE, (const char *const[]){ "Stay", "Five days" }, &cell);
  insert_row (fixture, TRUE, (const char *const[]){ "What", "How long" }, &cell);
  cell = HEP_TEXT_BLOCK (gtk_widget_get_last_child (row));
  article_test_settle (fixture->window);

  gtk_widget_grab_focus (GTK_WIDGET (fixture->blocks[0]));
  g_assert_true (press_key (fixture, GDK_KEY_Down, GDK_SHIFT_MASK));
  g_assert_true (get_focus (fixture) == row);
  g_assert_true (press_key (fixture, GDK_KEY_Down, GDK_SHIFT_MASK));
  g_assert_true (get_focus (fixture) == row);
  g_assert_true (press_key (fixture, GDK_KEY_Down, GDK_SHIFT_MASK));
  g_assert_true (get_focus (fixture) == button);
  g_assert_true (press_key (fixture, GDK_KEY_Down, GDK_SHIFT_MASK));
  g_assert_true (get_focus (fixture) == GTK_WIDGET (fixture->blocks[1]));
  assert_selected (fixture, "The liver is under your ribs.\n\nWhat\tHow long\n\nStay\tFive days"
                            "\n\nPart");
  g_assert_true (press_key (fixture, GDK_KEY_Left, GDK_SHIFT_MASK | GDK_CONTROL_MASK));
  g_assert_true (get_focus (fixture) == button);

  g_object_set (settings, "gtk-keynav-use-caret", TRUE, NULL);
  g_assert_true (press_key (fixture, GDK_KEY_Up, 0));
  g_assert_true (get_focus (fixture) == row);
  g_assert_true (press_key (fixture, GDK_KEY_End, 0));
  g_assert_cmpuint (hep_text_block_get_caret (cell), ==, strlen ("Five days"));
  article_test_settle (fixture->window);
  g_assert_true (press_key (fixture, GDK_KEY_Up, 0));
  g_assert_true (press_key (fixture, GDK_KEY_Up, 0));
  g_assert_true (get_focus (fixture) == GTK_WIDGET (fixture->blocks[0]));

  /* In a row that had the focus before, the caret begins at its first cell. */
  gtk_widget_grab_focus (row);
  g_assert_true (press_key (fixture, GDK_KEY_Home, 0));
  g_assert_true (press_key (fixture, GDK_KEY_Right, GDK_SHIFT_MASK));
  assert_selected (fixture, "S");
  g_object_set (settings, "gtk-keynav-use-caret", FALSE, NULL);
}

/* A selection begins where the reader is, not where they once clicked. */
static void
test_new_selection (Fixture *fixture, gconstpointer data)
{
  GtkGesture *click = article_test_find_controller (fixture->column, GTK_TYPE_GESTURE_CLICK);
  graphene_point_t point;

  get_point (fixture, 0, 6, &point);
  g_signal_emit_by_name (click, "pressed", 1, (double)point.x, (double)point.y);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->blocks[1]));
  g_assert_true (press_key (fixture, GDK_KEY_Right, GDK_SHIFT_MASK));
  assert_selected (fixture, "S");
  g_assert_true (press_key (fixture, GDK_KEY_Right, GDK_SHIFT_MASK));
  assert_selected (fixture, "Se");

  /* Going away and coming back begins anew, and so does all that is selected. */
  gtk_widget_grab_focus (GTK_WIDGET (fixture->blocks[2]));
  assert_selected (fixture, "Se");
  gtk_widget_grab_focus (GTK_WIDGET (fixture->blocks[1]));
  g_assert_true (press_key (fixture, GDK_KEY_Right, GDK_SHIFT_MASK));
  assert_selected (fixture, "e");
  hep_text_selection_select_all (fixture->selection);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->blocks[2]));
  g_assert_true (press_key (fixture, GDK_KEY_End, GDK_SHIFT_MASK));
  assert_selected (fixture, "Ask your team.");

  /* After a drag the keys go on from its end, after a double click from that of the word. */
  drag (fixture, &point, &GRAPHENE_POINT_INIT (point.x, 1000));
  g_assert_true (get_focus (fixture) == GTK_WIDGET (fixture->blocks[2]));
  g_assert_true (press_key (fixture, GDK_KEY_Left, GDK_SHIFT_MASK));
  assert_selected (fixture, "ver is under your ribs.\n\nSee operations here.\n\nAsk your team");
  g_signal_emit_by_name (click, "pressed", 2, (double)point.x, (double)point.y);
  g_assert_true (press_key (fixture, GDK_KEY_Left, GDK_SHIFT_MASK));
  assert_selected (fixture, "live");

  g_assert_false (press_key (fixture, GDK_KEY_Escape, 0));
  assert_selected (fixture, NULL);
}

static void
count_cb (GObject *object, GParamSpec *pspec, int *count)
{
  (*count)++;
}

static void
test_notify (Fixture *fixture, gconstpointer data)
{
  int count = 0;

  g_signal_connect (fixture->selection, "notify::has-selection", G_CALLBACK (count_cb), &count);
  hep_text_selection_select_all (fixture->selection);
  hep_text_selection_select (fixture->selection, fixture->blocks[2], 3, fixture->blocks[0], 2);
  g_assert_cmpint (count, ==, 1);
  hep_text_selection_clear (fixture->selection);
  hep_text_selection_clear (fixture->selection);
  g_assert_cmpint (count, ==, 2);

  /* A block that goes away takes its end of the selection with it. */
  hep_text_selection_select (fixture->selection, fixture->blocks[0], 4, fixture->blocks[2], 2);
  gtk_box_remove (GTK_BOX (fixture->column), GTK_WIDGET (fixture->blocks[2]));
  hep_text_selection_select_all (fixture->selection);
  assert_selected (fixture, "The liver is under your ribs.\n\nSee operations here.");
}

int
main (int argc, char *argv[])
{
  article_test_init (&argc, &argv);
#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/text-selection/drag", test_drag);
  ADD ("/text-selection/scroll-while-dragging", test_scroll_while_dragging);
  ADD ("/text-selection/clicks", test_clicks);
  ADD ("/text-selection/long-press", test_long_press);
  ADD ("/text-selection/actions", test_actions);
  ADD ("/text-selection/nothing-to-copy", test_nothing_to_copy);
  ADD ("/text-selection/caret", test_caret);
  ADD ("/text-selection/caret-rtl", test_caret_rtl);
  ADD ("/text-selection/mixed-directions", test_mixed_directions);
  ADD ("/text-selection/caret-through-table", test_caret_through_table);
  ADD ("/text-selection/new-selection", test_new_selection);
  ADD ("/text-selection/notify", test_notify);
#undef ADD
  return g_test_run ();
}
