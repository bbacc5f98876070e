# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything can be reached and used with the keyboard alone, and the focus is always in one place."""

from hepatica_driver import Hepatica, run_cases
from page_words import sections, title_of
from reading import read_stops

NARROW = '--window-size=370x640'
# More stops than this on the way round mean that Tab goes through what is only read.
LONGEST_ROUND = 40


def press_and_see(app, key, before=None):
    """Presses KEY, which has to move the focus from BEFORE, and returns what has it now."""
    before = before or app.picture().focus
    app.press(key)
    return app.wait(f'{key} moves the focus from {before}',
                    lambda tree: tree.focus if tree.focus.reference != before.reference else None)


def goes_round_with_tab():
    """Tab reaches links, foot, list and header bar, stops only where something can be used, and goes round both ways"""
    with Hepatica() as app:
        article = app.wait_for_topic(title_of('overview'))
        links = [link.name for link in article.all('link')]
        stops = []
        stop = press_and_see(app, 'Tab')
        while stop.reference not in [found.reference for found in stops]:
            assert len(stops) < LONGEST_ROUND, [str(found) for found in stops]
            stops.append(stop)
            stop = press_and_see(app, 'Tab', stop)
        names = [found.name for found in stops]
        assert names[:len(links)] == links, f'the links {links} are not the first stops: {names}'
        for name in ('All topics', 'When to get help', 'Main menu', title_of('overview')):
            assert name in names, f'Tab does not reach “{name}”: {names}'
        assert any(name.startswith('Next topic: ') for name in names), names
        # The round ends where it left the article, and from there it goes back.
        assert stop.name == links[-1], f'the article is entered again at {stop}'
        way_back = stops[len(links) - 2::-1] + stops[:len(links) - 1:-1]
        for expected in way_back:
            stop = press_and_see(app, 'shift+Tab', stop)
            assert stop.reference == expected.reference, f'shift+Tab finds {stop}, not {expected}'


def reads_with_down():
    """Down and Up visit every text in order; End and Home go to the last and the first"""
    with Hepatica() as app:
        article = app.wait_for_topic(title_of('overview'))
        stops = read_stops(article)
        assert len(stops) > 15 and stops[0].name == article.name, [str(stop) for stop in stops]
        found = stops[0]
        for expected in stops[1:]:
            found = press_and_see(app, 'Down', found)
            assert found.reference == expected.reference, f'Down finds {found}, not {expected}'
        for key, expected in (('Up', stops[-2]), ('Home', stops[0]), ('End', stops[-1])):
            found = press_and_see(app, key)
            assert found.reference == expected.reference, f'{key} finds {found}, not {expected}'


def goes_from_heading_to_heading():
    """Alt+Down and Alt+Up go from heading to heading"""
    with Hepatica() as app:
        article = app.wait_for_topic(title_of('overview'))
        headings = article.all('heading')
        found = headings[0]
        for expected in headings[1:]:
            found = press_and_see(app, 'alt+Down', found)
            assert found.reference == expected.reference, f'Alt+Down finds {found}, not {expected}'
        found = press_and_see(app, 'alt+Up')
        assert found.reference == headings[-2].reference, found


def follows_a_link_and_returns():
    """Enter on a link opens its topic, Alt+Left goes back and Alt+Right forward"""
    with Hepatica() as app:
        title, linked = title_of('overview'), title_of('urgent-help')
        app.wait_for_topic(title)
        while press_and_see(app, 'Tab').name != linked:
            pass
        app.press('Return')
        app.wait_for_topic(linked)
        app.wait_for_focus('heading', linked)
        app.press('alt+Left')
        app.wait_for_topic(title)
        app.press('alt+Right')
        app.wait_for_topic(linked)


def goes_between_list_and_page():
    """F6 goes to the open topic in the list and back to where reading stopped; arrows open nothing, Enter does"""
    title, next_title = title_of('liver'), title_of('what-is-liver-metastasis')
    with Hepatica('liver') as app:
        app.wait_for_topic(title)
        place = press_and_see(app, 'alt+Down')
        app.press('F6')
        app.wait_for_focus('list item', title)
        app.press('F6')
        app.wait('the focus is back', lambda tree: tree.focus.reference == place.reference)
        app.press('F6')
        app.wait_for_focus('list item', title)
        app.press('Down')
        app.wait_for_focus('list item', next_title)
        assert app.picture().window.name == title
        app.press('Return')
        app.wait_for_topic(next_title)
        app.wait_for_focus('heading', next_title)


def goes_between_list_and_page_on_a_phone():
    """in the smallest window, F6 shows the list in the place of the page, and Enter the page of a topic"""
    title, next_title = title_of('liver'), title_of('what-is-liver-metastasis')
    with Hepatica('liver', NARROW) as app:
        app.wait_for_topic(title)
        app.press('F6')
        app.wait_for_focus('list item', title)
        app.wait('the page is gone', lambda tree: not tree.find('article'))
        app.press('Down')
        app.wait_for_focus('list item', next_title)
        for key in ('F6', 'Escape'):
            app.press(key)
            app.wait_for_focus('heading', title)
            app.press('F6')
            app.wait_for_focus('list item', title)
        app.press('Down')
        app.wait_for_focus('list item', next_title)
        app.press('Return')
        app.wait_for_topic(next_title)
        app.wait_for_focus('heading', next_title)


def opens_topics_by_shortcuts():
    """Ctrl+U opens the urgent help from anywhere, Ctrl+Page Down and Page Up the neighbours"""
    topics = [topic for _, topics in sections() for topic in topics]
    with Hepatica('contact') as app:
        app.wait_for_topic(title_of('contact'))
        app.press('ctrl+u')
        app.wait_for_topic(title_of('urgent-help'))
        place = topics.index('urgent-help')
        app.press('ctrl+Next')
        app.wait_for_topic(title_of(topics[place + 1]))
        app.press('ctrl+Prior')
        app.wait_for_topic(title_of('urgent-help'))


def changes_the_text_size():
    """Ctrl and +, −, 0 make the letters larger, smaller and normal, and the focus stays"""
    with Hepatica() as app:
        title = title_of('overview')
        normal = app.wait_for_topic(title).find('heading').letter_height

        def grown(tree):
            return tree.focus.name == title and tree.focus.letter_height / normal

        app.press('ctrl+plus', 'ctrl+plus')
        app.wait('the letters are 1.25 times as large', lambda tree: 1.15 < grown(tree) < 1.35)
        app.press('ctrl+minus')
        app.wait('the letters are 1.1 times as large', lambda tree: 1.05 < grown(tree) < 1.15)
        app.press('ctrl+0')
        app.wait('the letters are as before', lambda tree: grown(tree) == 1)


def opens_and_leaves_what_opens():
    """menu, preferences and shortcuts open by their keys, take the focus and give it back on Escape"""
    with Hepatica() as app:
        title = title_of('overview')
        app.wait_for_topic(title)
        for key, is_open in (('ctrl+comma', lambda tree: tree.find('dialog')),
                             ('ctrl+question', lambda tree: tree.find('dialog')),
                             ('F10', lambda tree: tree.find('menu'))):
            app.press(key)
            app.wait(f'{key} opens something that has the focus', lambda tree: tree.focus.is_in(is_open(tree)))
            app.press('Escape')
            app.wait('it is closed', lambda tree: not is_open(tree) and tree.focus)
        app.wait_for_focus('toggle button', 'Main menu')


def chooses_parts_of_a_drawing():
    """Tab stops once at a drawing, arrows go from part to part, and Enter says what the part is"""
    with Hepatica('liver') as app:
        article = app.wait_for_topic(title_of('liver'))
        parts = article.find('grouping', 'Outline of the body from the front…').all('button')
        while press_and_see(app, 'Tab').reference != parts[0].reference:
            pass
        second = press_and_see(app, 'Right')
        assert second.reference in [part.reference for part in parts[1:]], second
        app.press('Return')
        app.wait('the name is shown and said', lambda tree: second.name in app.bus.announcements and [
            found for found in tree.all('paragraph') if found.text.startswith(second.name + ' · ')])


run_cases([goes_round_with_tab, reads_with_down, goes_from_heading_to_heading, follows_a_link_and_returns,
           goes_between_list_and_page, goes_between_list_and_page_on_a_phone, opens_topics_by_shortcuts,
           changes_the_text_size, opens_and_leaves_what_opens, chooses_parts_of_a_drawing])
