/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "hep-application.h"
#include "hep-window.h"

/* The program as a person starts it, on the fixture library unless its arguments say otherwise. */
typedef struct
{
  HepApplication *application;
  HepWindow *window;
  GSettings *settings;
} ShellTest;

typedef void (*ShellTestFunc) (ShellTest *test);

void shell_test_init (int *argc, char ***argv);
GSettings *shell_test_reset_settings (void);
void shell_test_add (const char *path, const char *arguments, ShellTestFunc func);
void shell_test_run (const char *arguments, ShellTestFunc func);
void shell_test_settle (void);
gboolean shell_test_act (ShellTest *self, const char *action, const char *target);
gboolean shell_test_press (gpointer widget, const char *keys);
gpointer shell_test_find (gpointer root, GType type);
gpointer shell_test_find_button (gpointer root, const char *action);
gpointer shell_test_find_label (gpointer root, const char *text);
GtkWidget *shell_test_get_focus (ShellTest *self);
void shell_test_assert_focus (ShellTest *self, const char *text);
void shell_test_assert_title (ShellTest *self, const char *title);
double shell_test_get_scroll (ShellTest *self);
void shell_test_scroll_to (ShellTest *self, double value);
