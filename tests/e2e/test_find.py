# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words on a page are found, copied and gone through with the keyboard alone, and a screen reader hears of it."""

from accessible import TEXT, GLib
from hepatica_driver import FUNCTION_KEYS, Hepatica, run_cases
from page_words import title_of


def wait_for_status(app, fits):
    """Waits until the find bar says something that FITS, and returns it."""
    def status(tree):
        bar = tree.find('form', 'Find on this page')
        return next((label.name for label in bar.all('label') if fits(label.name)), None)

    return app.wait('the find bar says how much was found', status)


def finds_words():
    """Ctrl+F finds words, Enter, F3 and Ctrl+G go on, Shift goes back, Escape returns to the match"""
    with Hepatica('liver') as app:
        title = title_of('liver')
        app.wait_for_topic(title)
        app.press('ctrl+f')
        app.wait('the focus is in the bar', lambda tree: 'Text' in tree.focus.interfaces and not tree.focus.name == title)
        app.press('L', 'i', 'v', 'e', 'r')
        first = wait_for_status(app, lambda name: name.startswith('1 of '))
        last = int(first.split()[2])
        assert last > 5, first
        app.wait('the match is said with its sentence', lambda tree: [
            said for said in app.bus.announcements if said.startswith(f'{first}') and 'iver' in said])
        for key, place in (('Return', 2), ('F3', 3), ('ctrl+g', 4), (f"shift+{FUNCTION_KEYS['F3']}", 3), ('ctrl+shift+g', 2),
                           ('shift+Return', 1)):
            app.press(key)
            wait_for_status(app, lambda name, place=place: name.startswith(f'{place} of {last}'))
        app.press('shift+Return')
        wait_for_status(app, lambda name: name == f'{last} of {last}, round the page again')
        app.press('Return', 'Return')
        wait_for_status(app, lambda name: name.startswith(f'2 of {last}'))
        app.press('Escape')
        app.wait('the focus is at the match', lambda tree: tree.focus and 'liver' in (tree.focus.text or '').lower())
        app.wait('the bar is gone', lambda tree: not tree.find('button', 'Next match'))


def says_when_nothing_is_found():
    """words that are not there are said to be missing, and Escape goes back to where the focus was"""
    with Hepatica('liver') as app:
        title = title_of('liver')
        app.wait_for_topic(title)
        app.wait_for_focus('heading', title)
        app.press('ctrl+f', 'q', 'q', 'x')
        wait_for_status(app, lambda name: name == 'Not found on this page')
        assert app.picture().focus.text == 'qqx', 'what is typed at once is written in the bar'
        app.wait('it is said', lambda tree: 'Not found on this page' in app.bus.announcements)
        app.press('Escape')
        app.wait_for_focus('heading', title)


def shows_an_address_before_it_opens():
    """Enter on a link to the web shows its address and asks; Escape goes back to the link"""
    with Hepatica('liver') as app:
        article = app.wait_for_topic(title_of('liver'))
        # Such a link is named by its address, without the scheme that they all share.
        link = next(found for found in article.all('link') if found.description == 'Opens in your browser')
        address = 'https://' + link.name
        link.act()
        app.wait('the address is shown', lambda tree: tree.find('label', address) and tree.focus.name == 'Open')
        app.press('Escape')
        app.wait('the focus is back', lambda tree: tree.focus.reference == link.reference)


def goes_through_the_text_with_a_caret():
    """F7 gives a caret, arrows move it by letter, word and line, and F7 takes it away"""
    with Hepatica('liver') as app:
        title = title_of('liver')
        app.wait_for_topic(title)
        app.wait_for_focus('heading', title)

        def caret(tree):
            return tree.focus.bus.ask(tree.focus.reference, ('org.freedesktop.DBus.Properties'), 'Get',
                                      GLib.Variant('(ss)', (TEXT, 'CaretOffset')))[0]

        app.press('F7', 'Right', 'Right')
        app.wait('the caret is at 2', lambda tree: caret(tree) == 2)
        app.press('End')
        app.wait('the caret is at the end', lambda tree: caret(tree) == len(title))
        app.press('ctrl+Left')
        app.wait('the caret is before the last word', lambda tree: caret(tree) == title.rindex(' ') + 1)
        app.press('Home', 'Down')
        app.wait('the caret is in the next text', lambda tree: tree.focus.name != title and caret(tree) == 0)
        app.press('Up')
        app.wait_for_focus('heading', title)
        app.press('F7')
        app.press('Down')
        app.wait('the focus moves by texts again', lambda tree: tree.focus.role == 'paragraph')


run_cases([finds_words, says_when_nothing_is_found, shows_an_address_before_it_opens,
           goes_through_the_text_with_a_caret])
