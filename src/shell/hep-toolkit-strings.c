/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Words that GTK and libadwaita write in our windows. They look for them in our catalogues, since their own need not be
 * there: language packs are missing on many computers. This file is for the translators only and is never compiled.
 * tests/shell/test-toolkit.c says when one is missing. */

/* Translators: the following words are those of the toolkit: window buttons, the menu of a text field, names of keys.
 * Where they are in the catalogues of GTK or libadwaita, take them from there. */
N_ ("Close the window")
N_ ("Close")
N_ ("Minimize the window")
N_ ("Minimize")
N_ ("Maximize the window")
N_ ("Maximize")
N_ ("Back")
N_ ("Dismiss")
N_ ("Search")
N_ ("Search preferences")
N_ ("Search shortcuts")
N_ ("No Results Found")
N_ ("Try a different search")
N_ ("Preferences")
N_ ("Keyboard Shortcuts")

N_ ("Clear Entry")
N_ ("Cu_t")
N_ ("_Copy")
N_ ("_Paste")
N_ ("_Delete")
N_ ("_Undo")
N_ ("_Redo")
N_ ("Select _All")
N_ ("Insert _Emoji")
N_ ("Change di_rection")
N_ ("Context menu")

N_ ("About")
/* Translators: the toolkit's; %s is a number such as 1.2 */
N_ ("Version %s")
N_ ("Details")
N_ ("_Details")
N_ ("_Website")
N_ ("Credits")
N_ ("_Credits")
N_ ("Code by")
N_ ("Translated by")
N_ ("Legal")
N_ ("_Legal")
N_ ("GNU General Public License, version 3 or later")
/* Translators: the toolkit's; an address, and the name of a licence */
N_ ("This application comes with absolutely no warranty. See the <a href=\"%s\">%s</a> for details.")
N_ ("_Open Link")
N_ ("Copy _Link Address")
N_ ("_Copy Text")
N_ ("Copied to clipboard")

NC_ ("accessibility", "Activate")
NC_ ("accessibility", "Activates the entry")
NC_ ("accessibility", "Click")
NC_ ("accessibility", "Clicks the button")

NC_ ("keyboard label", "Ctrl")
NC_ ("keyboard label", "Shift")
NC_ ("keyboard label", "Alt")
NC_ ("keyboard label", "Up")
NC_ ("keyboard label", "Down")
NC_ ("keyboard label", "Left")
NC_ ("keyboard label", "Right")
NC_ ("keyboard label", "Home")
NC_ ("keyboard label", "End")
NC_ ("keyboard label", "Page_Up")
NC_ ("keyboard label", "Page_Down")
NC_ ("keyboard label", "Tab")
NC_ ("keyboard label", "Escape")
NC_ ("keyboard label", "Return")
NC_ ("keyboard label", "Delete")
NC_ ("keyboard label", "Backspace")
NC_ ("keyboard label", "Space")
