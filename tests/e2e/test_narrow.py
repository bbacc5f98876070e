# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the smallest window, with the largest letters, nothing of any page lies out of sight to the side."""

from hepatica_driver import Hepatica, run_cases
from page_words import sections, title_of
from reading import open_folds

# A window of 360 pixels, and 5 on each side for the frame that GTK draws where nothing composites the screen.
NARROWEST, FRAME = 360, 10
SIZE = f'--window-size={NARROWEST + FRAME}x640'
LARGEST = 7 * ['ctrl+plus']
READ_OR_USED = {'button', 'grouping', 'heading', 'link', 'list item', 'paragraph', 'table', 'table row',
                'toggle button'}


def check_sides(tree):
    """Nothing of the page is out of sight, and all of it is laid out."""
    window_left, _, window_right, _ = tree.window.children[0].extents
    page = tree.find('scroll pane')
    assert page.find('article'), tree.dump()
    for found in page:
        if found.role in READ_OR_USED:
            left, _, right, _ = found.extents
            assert window_left <= left < right <= window_right, (
                f'{found.where()}: from {left} to {right} in a window from {window_left} to {window_right}')


def check_page(app):
    open_folds(app, app.picture())
    app.wait_until_right(check_sides)


def section_case(section, topics):
    def case():
        first, *others = topics
        with Hepatica(first, SIZE) as app:
            normal = app.wait_for_topic(title_of(first)).find('heading').letter_height
            left, _, right, _ = app.picture().window.children[0].extents
            assert right - left == NARROWEST, f'the window is {right - left} pixels wide'
            app.press(*LARGEST)
            app.wait('the letters are three times as large',
                     lambda tree: tree.find('article').find('heading').letter_height > 2.8 * normal)
            check_page(app)
            for topic in others:
                app.open(topic)
                app.wait_for_topic(title_of(topic))
                check_page(app)

    case.__doc__ = f'{section}: every page fits into a window of {NARROWEST} pixels at 300 per cent'
    return case


run_cases([section_case(*section) for section in sections()])
