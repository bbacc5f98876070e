# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every topic has the structure that a screen reader needs to read it and to move in it."""

from hepatica_driver import Hepatica, run_cases
from page_words import sections, squeeze, texts_of, title_of
from reading import open_folds, use_stops
from targets import check_targets

LANGUAGE = 'en-GB'
# Orca leaves out the text of some of these, and takes others for a page of the web.
FORBIDDEN = {'document email', 'document frame', 'document presentation', 'document spreadsheet', 'document text',
             'document web', 'block quote', 'caption', 'footnote', 'column header'}
# What has no meaning of its own, and so holds no text and takes no focus.
MEANINGLESS = {'filler', 'panel', 'unknown', 'invalid', 'grouping'}
NAMED = {'article', 'button', 'check box', 'dialog', 'image', 'link', 'radio button', 'table', 'table row',
         'toggle button'}
# Notes begin with how urgent they are, so that it is heard even where colours are not seen.
URGENCIES = ('Emergency: ', 'Urgent: ', 'Advice: ', 'Important: ', 'Tip: ')


def read_texts(article):
    return [found for found in article if found.role in ('heading', 'paragraph')]


def check_headings(article):
    """The title is the only heading of level 1, and no level is left out on the way down."""
    headings = [(int(heading.attributes['level']), heading.name) for heading in article.all('heading')]
    assert headings[0] == (1, article.name), f'the article begins with {headings[0]}'
    for (level, before), (next_level, after) in zip(headings, headings[1:]):
        assert 1 < next_level <= level + 1, f'level {next_level} “{after}” follows level {level} “{before}”'


def check_roles(window):
    for found in window:
        assert found.role not in FORBIDDEN, f'{found.where()} has a role that is not safe'
        if found.role in MEANINGLESS:
            assert 'Text' not in found.interfaces, f'{found.where()} holds text: {found.text}'


def check_names(window):
    for found in window:
        if found.role in NAMED:
            assert found.name.strip(), f'{found.where()} has no name; it is described as “{found.description}”'
        if found.role == 'link':
            assert found.actions == ['link.activate'], f'{found.where()} cannot be used: {found.actions}'


def check_texts(article):
    for found in article:
        if 'focusable' in found.states:
            assert found.role not in MEANINGLESS, f'{found.where()} can be focused, but not told what it is'
    for found in read_texts(article):
        assert found.text.strip(), f'{found.where()} has nothing to read'
        if found.role == 'heading':
            assert found.name == found.text, f'{found.where()} is read as “{found.text}”'


def check_tables(article):
    """A row says what its cells are, and a cell what it holds; neither repeats what is said of a link in it."""
    for row in article.all('table row'):
        assert not row.description.strip(), f'{row.where()} is described as “{row.description}”'
        for cell in row.children:
            words = ' '.join(found.text for found in read_texts(cell))
            assert (cell.name, cell.description.strip()) == (words, ''), f'{cell.where()} holds “{words}”; {cell}'


def check_sources(article):
    """A title that ends with a mark of its own has no full stop after it."""
    for found in read_texts(article):
        assert not any(marks in found.text for marks in ('?.', '!.', '….')), f'{found.where()}: {found.text}'


def check_lists(article):
    for found in article.all('list'):
        roles = {child.role for child in found.children}
        assert roles == {'list item'}, f'{found.where()} holds {roles}'
        places = [(child.attributes['posinset'], child.attributes['setsize']) for child in found.children]
        count = len(found.children)
        assert places == [(str(place), str(count)) for place in range(1, count + 1)], f'{found.where()} counts {places}'


def check_tab_order(app, article):
    """Tab stops at all that can be used and at nothing else, in the order of reading, which is from top to bottom."""
    stops = use_stops(article)
    for before, after in zip(stops, stops[1:]):
        _, top, _, _ = before.extents
        _, _, _, next_bottom = after.extents
        assert next_bottom > top, f'{after.where()} comes after {before.where()}, but is above it'
    app.press('ctrl+Home')
    app.wait_for_focus('heading', article.name)
    app.press(*['Tab'] * len(stops))
    app.wait(f'{len(stops)} Tabs lead to {stops[-1].where()}',
             lambda tree: tree.focus.reference == stops[-1].reference)


def without_urgency(text):
    return next((text.removeprefix(word) for word in URGENCIES if text.startswith(word)), text)


def check_words(article, topic):
    """Every text of the page's file is read, in the order of the file and in the voice of its language."""
    read = [without_urgency(squeeze(found.text)) for found in read_texts(article) if found.language == LANGUAGE]
    rest = iter(read)
    # The description comes first in the file, but stands below the title.
    description, title, *others = texts_of(topic)
    for text in (title, description, *others):
        assert text in rest, f'in {LANGUAGE} and after what goes before it, there is no “{text}”'


def opens_on_the_overview():
    """a first start opens the overview, with the focus on its title"""
    with Hepatica() as app:
        title = title_of('overview')
        app.wait_for_topic(title)
        focus = app.wait_for_focus('heading', title)
        assert focus.attributes['level'] == '1', focus
        assert [found.role for found in app.picture().children] == ['frame']


def lists_the_topics():
    """the list of topics names each by its title, under its section, and marks the one that is open"""
    with Hepatica('liver') as app:
        app.wait_for_topic(title_of('liver'))
        sidebar = app.picture().find('filler', 'Topics')
        rows = sidebar.all('list item')
        names = [row.name for row in rows]
        assert names == [title_of(topic) for _, topics in sections() for topic in topics], f'the rows are {names}'
        chosen = [name for name, row in zip(names, rows) if 'selected' in row.states]
        assert chosen == [title_of('liver')], f'the chosen rows are {chosen}'
        labels = [label.text for label in sidebar.all('label')]
        for section, _ in sections():
            assert section in labels, f'the section “{section}” is not among {labels}'


def check_page(tree, topic):
    article = tree.find('article', title_of(topic))
    assert [found.name for found in tree.all('article')] == [article.name], tree.dump()
    for check in (check_roles, check_names):
        check(tree.window)
    for check in (check_headings, check_texts, check_lists, check_tables, check_sources):
        check(article)
    check_targets(tree.window)
    check_words(article, topic)


def check_topic(app, topic):
    article = app.wait_for_topic(title_of(topic))
    open_folds(app, article.root())
    app.wait_until_right(lambda tree: check_page(tree, topic))
    check_tab_order(app, app.picture().find('article'))


def section_case(section, topics):
    def case():
        first, *others = topics
        with Hepatica(first) as app:
            check_topic(app, first)
            for topic in others:
                app.open(topic)
                check_topic(app, topic)

    case.__doc__ = f'{section}: everything is read, with safe roles, names, levels, lists, language, targets and Tab'
    return case


run_cases([opens_on_the_overview, lists_the_topics, *(section_case(*section) for section in sections())])
