# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Getting around in a page: letters go to its parts, and lists of its sections and links lead to them."""

from hepatica_driver import Hepatica, run_cases
from page_words import title_of

NARROW = '--window-size=370x640'
YOU_ARE_HERE = 'You are here'


def press_and_see(app, key):
    """Presses KEY, which has to move the focus, and returns what has it now."""
    before = app.picture().focus
    app.press(key)
    return app.wait(f'{key} moves the focus from {before}',
                    lambda tree: tree.focus if tree.focus.reference != before.reference else None)


def wait_for_announcement(app, words):
    app.wait(f'“{words}” is said', lambda _tree: words in app.bus.announcements)


def goes_to_parts_by_letters():
    """H and Shift+H go from heading to heading, K to links, G to pictures; at the end a calm word says so"""
    with Hepatica('liver') as app:
        article = app.wait_for_topic(title_of('liver'))
        headings, links = article.all('heading'), article.all('link')
        found = headings[0]
        for expected in headings[1:]:
            found = press_and_see(app, 'h')
            assert found.reference == expected.reference, f'H finds {found}, not {expected}'
        app.press('h')
        wait_for_announcement(app, 'No more headings below')
        assert app.picture().focus.reference == found.reference, 'the focus is lost at the end'
        assert press_and_see(app, 'shift+h').reference == headings[-2].reference
        app.press('Home')
        app.wait_for_focus('heading', title_of('liver'))
        assert press_and_see(app, 'k').reference == links[0].reference
        assert press_and_see(app, 's').role == 'heading'
        app.press('Home')
        app.wait_for_focus('heading', title_of('liver'))
        press_and_see(app, 'g')
        app.press('shift+g')
        wait_for_announcement(app, 'No more pictures above')


def writes_letters_into_fields():
    """where somebody writes, letters are letters, also on a page with a field of its own"""
    with Hepatica('glossary') as app:
        title = title_of('glossary')
        app.wait_for_topic(title)
        app.press('ctrl+f')
        entry = app.wait('the focus is in the bar', lambda tree: 'EditableText' in tree.focus.interfaces and tree.focus)
        app.press('h', 's', 'k', 't', 'g')
        app.wait('the letters are written', lambda tree: tree.focus.text == 'hsktg')
        assert app.picture().focus.reference == entry.reference
        app.press('Escape')
        app.wait('the bar is closed', lambda tree: tree.focus and 'EditableText' not in tree.focus.interfaces)
        app.press('Home')
        app.wait_for_focus('heading', title)
        while 'EditableText' not in press_and_see(app, 'Tab').interfaces:
            pass
        app.press('h', 'k')
        app.wait('the letters are written', lambda tree: tree.focus.text == 'hk')


def sections_of(tree):
    return tree.find('list', 'Sections of this page')


def marked_in(tree):
    """The names of the rows that say that the reader is there."""
    return [row.name for row in sections_of(tree).all('list item')
            if 'selected' in row.states and row.description == YOU_ARE_HERE]


def chooses_a_section(*arguments):
    with Hepatica('liver', *arguments) as app:
        article = app.wait_for_topic(title_of('liver'))
        app.press('s', 's')
        here = app.wait('the focus is on the second section',
                        lambda tree: tree.focus if tree.focus.role == 'heading'
                        and tree.focus.reference not in [found.reference for found in article.all('heading')[:2]]
                        else None)
        app.press('F8')
        app.wait('the section is marked, and the focus is on it',
                 lambda tree: marked_in(tree) == [here.name] and tree.focus.name == here.name
                 and tree.focus.is_in(sections_of(tree)))
        app.press('Down')
        chosen = app.wait('the next row has the focus',
                          lambda tree: tree.focus if tree.focus.role == 'list item'
                          and tree.focus.name != here.name else None)
        app.press('Return')
        app.wait_for_focus('heading', chosen.name)
        app.wait('the list is gone', lambda tree: not sections_of(tree))
        app.press('F8')
        app.wait('the other section is marked', lambda tree: marked_in(tree) == [chosen.name])
        app.press('Escape')
        app.wait('the list is gone, and the focus is where it was',
                 lambda tree: not sections_of(tree) and tree.focus.role == 'heading' and tree.focus.name == chosen.name)


def chooses_a_section_wide():
    """F8 lists the sections with the present one marked; Enter goes to one, Escape gives the focus back"""
    chooses_a_section()


def chooses_a_section_narrow():
    """the same in the smallest window"""
    chooses_a_section(NARROW)


def chooses_a_link():
    """Shift+F8 lists the links; Enter goes to one of them, and does not follow it"""
    with Hepatica('liver') as app:
        article = app.wait_for_topic(title_of('liver'))
        links = article.all('link')
        app.press('shift+F8')
        rows = app.wait('the links are listed',
                        lambda tree: tree.find('list', 'Links of this page').all('list item'))
        assert [row.name for row in rows] == [link.name for link in links]
        app.wait('the focus is in the list', lambda tree: tree.focus.role == 'list item')
        app.press('Down', 'Return')
        app.wait('the link has the focus', lambda tree: tree.focus.reference == links[1].reference)
        assert app.picture().window.name == title_of('liver')


def returns_to_the_link():
    """Alt+Left gives the focus back to the link that was followed"""
    with Hepatica() as app:
        title, linked = title_of('overview'), title_of('urgent-help')
        app.wait_for_topic(title)
        while press_and_see(app, 'k').name != linked:
            pass
        app.press('Return')
        app.wait_for_topic(linked)
        app.press('alt+Left')
        app.wait_for_topic(title)
        app.wait_for_focus('link', linked)


def keeps_the_focus_in_the_list():
    """Home on the first topic and End on the last keep the focus in the list"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        app.press('F6')
        row = app.wait_for_focus('list item', title_of('overview'))
        for key in ('Home', 'Home'):
            app.press(key)
            app.wait('the focus is in the list', lambda tree: tree.focus.role == 'list item')
        app.press('End')
        last = app.wait('the focus has gone down', lambda tree: tree.focus if tree.focus.role == 'list item'
                        and tree.focus.name != row.name else None)
        app.press('End')
        app.press('Home')
        app.wait('Home goes to the first', lambda tree: tree.focus.role == 'list item'
                 and tree.focus.name != last.name)


run_cases([goes_to_parts_by_letters, writes_letters_into_fields, chooses_a_section_wide, chooses_a_section_narrow,
           chooses_a_link, returns_to_the_link, keeps_the_focus_in_the_list])
