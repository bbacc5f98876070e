# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that is pressed, also in what opens over a page, has a name and is large enough to press."""

from hepatica_driver import Hepatica, run_cases
from page_words import title_of
from targets import check_targets, targets_in

TOPIC = 'liver'
# What opens: how it is found, and how many targets it has at least.
KEYS = {
    'F10': ('menu', None, 9),
    'ctrl+f': ('form', 'Find on this page', 4),
    'ctrl+shift+a': ('grouping', 'Space Between Letters', 3),
    'ctrl+comma': ('dialog', None, 7),
    'ctrl+question': ('dialog', None, 3),
}


def check(app, role, name, n_least):
    """Waits until that is open, has the focus somewhere and is right, with all of the window around it."""
    def is_right(tree):
        opened = tree.find(role, name)
        assert opened and tree.focus, f'there is no {role} “{name}”, or no focus: {tree.focus}'
        for found in targets_in(tree):
            # Of a row, the words within it are read.
            is_row = found.role == 'list item' and found.find('label')
            assert is_row or found.label.strip(), f'{found.where()} has no name'
        check_targets(tree)
        n_targets = check_targets(opened)
        assert n_targets >= n_least, f'{n_targets} targets in\n{opened.dump()}'

    app.wait_until_right(is_right)


def is_left(tree, role, name):
    opened = tree.find(role, name)
    return tree.focus and not (opened and tree.focus.is_in(opened))


def open_and_check(app, action, role, name, n_least):
    before = app.wait('the focus is somewhere', lambda tree: tree.focus)
    action()
    app.wait('the focus moves', lambda tree: tree.focus.reference != before.reference)
    check(app, role, name, n_least)
    app.press('Escape')
    app.wait('it is left', lambda tree: is_left(tree, role, name))


def window_case(size, words):
    def case():
        with Hepatica(TOPIC, size) as app:
            article = app.wait_for_topic(title_of(TOPIC))
            for key, expected in KEYS.items():
                open_and_check(app, lambda: app.press(key), *expected)
            for description, role in (('Word explained', 'dialog'), ('Opens in your browser', 'alert')):
                link = next(link for link in article.all('link') if link.description.startswith(description))
                open_and_check(app, link.act, role, None, 1)
            open_and_check(app, article.find('button', 'Enlarge Picture').act, 'dialog', None, 2)

    case.__doc__ = f'{words}: page, menu, popovers and dialogs'
    return case


run_cases([window_case('--window-size=1100x800', 'in a wide window'),
           window_case('--window-size=370x640', 'in the smallest window')])
