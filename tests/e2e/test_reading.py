# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader decides how much of a page is shown, and how it looks."""

from hepatica_driver import Hepatica, run_cases
from page_words import title_of

CALL = 'Emergency: Call 999 now if:'


def texts(article):
    return [found.text for found in article if found.role in ('heading', 'paragraph')]


def reads_as_much_as_wanted():
    """in short a page holds its key points and whom to call; everything holds more than usual; the focus stays"""
    with Hepatica('ablation') as app:
        title = title_of('ablation')
        usual = texts(app.wait_for_topic(title))
        focus = app.wait_for_focus('heading', title)
        app.press('alt+1')
        short = app.wait('the page is short', lambda tree: texts(tree.find('article', title)) != usual and tree)
        article = short.find('article', title)
        assert len(texts(article)) < len(usual) / 2, article.dump()
        assert article.find('heading', 'Key points') and article.find('grouping', CALL), article.dump()
        assert short.focus.reference == focus.reference, short.focus
        app.press('alt+3')
        app.wait('the page is long', lambda tree: len(texts(tree.find('article', title))) > len(usual))
        app.picture().find('radio button', 'Standard').act()
        app.wait('the page is as before', lambda tree: texts(tree.find('article', title)) == usual)


def reads_in_short_everywhere():
    """other pages are read in short too, and a link shows what it asks for"""
    with Hepatica('ablation') as app:
        title = title_of('ablation')
        usual = texts(app.wait_for_topic(title))
        app.press('alt+1')
        app.wait('the page is short', lambda tree: len(texts(tree.find('article', title))) < len(usual))
        app.open('overview')
        app.wait_for_topic(title_of('overview'))
        app.open('ablation')
        assert len(texts(app.wait_for_topic(title))) < len(usual)
        # A link into a part that the short form goes without shows that part.
        app.open('ablation#when')
        app.wait_for_focus('heading', 'When it is used')


def sets_the_page_wider_apart():
    """lines, letters and the size of the text are changed in one place, and put back there"""
    def height(tree):
        left, top, right, bottom = tree.find('article', title).extents
        return bottom - top

    with Hepatica('ablation') as app:
        title = title_of('ablation')
        app.wait_for_topic(title)
        usual = height(app.picture())
        app.press('ctrl+shift+a')
        grown = usual
        for caption in ('Space Between Lines', 'Space Between Letters'):
            group = app.wait(f'there is “{caption}”', lambda tree: next(
                (found for found in tree.all(name=caption) if found.find('radio button')), None))
            before = grown
            group.find('radio button', 'Widest').act()
            grown = app.wait(f'{caption}: the page is longer',
                             lambda tree: height(tree) if height(tree) > before * 1.05 else None)
        app.picture().find('button', 'Reset').act()
        app.wait('the page is as before', lambda tree: height(tree) == usual)
        app.press('Escape')
        app.wait_for_focus('heading', title)


run_cases([reads_as_much_as_wanted, reads_in_short_everywhere, sets_the_page_wider_apart])
