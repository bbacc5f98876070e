# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people come for: each of these must work for somebody who only hears the program."""

import tempfile

from hepatica_driver import Hepatica, run_cases
from page_words import (MALLARD, OURS, cards_of, clinic_name, meaning_of, page, section_of, texts_in, title_of,
                        words_of)

URGENCY = ['Emergency', 'Urgent', 'Advice']
SENSITIVE = 'Read this only if you want to'


def finds_help_for_a_fever():
    """somebody with a fever finds from the first page whom to ring, and when"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        app.wait_for('button', 'When to get help').act()
        article = app.wait_for_topic(title_of('urgent-help'))
        note = next(note for note in page('urgent-help').iter(MALLARD + 'note') if 'temperature is' in words_of(note))
        whom, *when = texts_in(note)
        card = article.find('grouping', f'Urgent: {whom}')
        assert card.find('heading').text == card.name, card.dump()
        items = [item.find('paragraph').text for item in card.all('list item')]
        assert items == when and len(when) > 2, items


def reads_the_most_urgent_first():
    """on the page about urgent help, what endangers a life comes before what can wait"""
    with Hepatica('urgent-help') as app:
        article = app.wait_for_topic(title_of('urgent-help'))
        cards = [found.name for found in article.all('grouping') if found.name.partition(':')[0] in URGENCY]
        kinds = [URGENCY.index(name.partition(':')[0]) for name in cards]
        assert kinds == sorted(kinds) and set(kinds) == {0, 1, 2}, cards
        assert cards == [name for name in cards_of('urgent-help') if name.partition(':')[0] in URGENCY], cards


def makes_the_text_larger():
    """the main menu makes the letters twice as large, and normal again"""
    def letters(article):
        return [article.find(role).letter_height for role in ('heading', 'paragraph')]

    with Hepatica() as app:
        title = title_of('overview')
        normal = letters(app.wait_for_topic(title))
        app.picture().find('toggle button', 'Main menu').act()
        for size in ('110%', '125%', '150%', '175%', '200%'):
            app.wait_for('button', 'Larger text').act()
            app.wait_for('button', size)
        app.wait('the letters are twice as large', lambda tree: all(
            abs(now / before - 2) < 0.1 for now, before in zip(letters(tree.find('article', title)), normal)))
        app.picture().find('button', '200%').act()
        app.wait('the letters are as before', lambda tree: letters(tree.find('article', title)) == normal)
        app.press('Escape')
        app.wait_for_focus('toggle button', 'Main menu')


def learns_what_metastasis_means():
    """a word is explained in a dialog by the keyboard alone, and Escape goes back to the word"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        app.press('Tab')
        app.wait_for_focus('link', 'metastasis')
        app.press('Return')
        dialog = app.wait_for('dialog', 'Word explained')
        assert dialog.description == 'metastasis', dialog
        definition = app.wait_for_focus('paragraph')
        assert definition.is_in(dialog) and definition.text == meaning_of('metastasis'), definition
        assert definition.language == 'en-GB', definition.language
        app.press('Escape')
        app.wait_for_focus('link', 'metastasis')
        assert not app.picture().find('dialog')


def finds_where_the_liver_lies():
    """the parts of the drawing are buttons that say their names and lead to what the page tells of them"""
    with Hepatica('liver') as app:
        article = app.wait_for_topic(title_of('liver'))
        drawing = article.find('grouping', 'Outline of the body from the front…')
        figure = next(found for found in page('liver').iter(MALLARD + 'figure') if found.get('id') == 'figure-body')
        parts = [words_of(part) for part in figure.iter(OURS + 'part')]
        assert [found.name for found in drawing.all('button')] == parts and parts[0] == 'Liver', drawing.dump()
        drawing.find('button', 'Liver').act('part.activate')
        app.wait('the name is shown and said', lambda tree: 'Liver' in app.bus.announcements and [
            found for found in tree.all('paragraph') if found.text == 'Liver · Read about this part'])
        assert 'pressed' in app.picture().find('toggle button', 'Liver').states
        app.picture().find('link', 'Read about this part').act()
        text = app.wait_for_focus('paragraph').text
        place = figure.find(OURS + 'part').get('block')
        assert text == next(words_of(found) for found in page('liver').iter() if found.get('id') == place), text


def finds_whom_to_ring():
    """the contact page names the clinic, and says of each line that nobody filled in that it is so"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        app.picture().find('article').find('link', title_of('contact')).act()
        article = app.wait_for_topic(title_of('contact'))
        name, *lines = [row.name for row in article.find('table', 'Your clinic').all('table row')]
        assert name == f'Clinic: {clinic_name()}', name
        expected = ['Address', 'Phone', '24-hour line', 'Opening hours', 'Website']
        assert lines == [f'{line}: Not filled in' for line in expected], lines


def goes_back_and_forward():
    """Back and Forward go where the reader has been, and can be used only when there is such a place"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))

        def usable():
            tree = app.picture()
            return [name for name in ('Back', 'Forward') if 'sensitive' in tree.find('button', name).states]

        assert usable() == [], usable()
        app.picture().find('article').find('link', title_of('symptoms')).act()
        app.wait_for_topic(title_of('symptoms'))
        assert usable() == ['Back'], usable()
        app.picture().find('button', 'Back').act()
        app.wait_for_topic(title_of('overview'))
        assert usable() == ['Forward'], usable()
        app.picture().find('button', 'Forward').act()
        app.wait_for_topic(title_of('symptoms'))


def is_not_told_what_is_hard_to_read():
    """what is hard to read is in no object until its button is used, and gone when it is used again"""
    topic = 'what-is-liver-metastasis'
    _, *hard = texts_in(section_of(topic, 'figures'))

    def is_told(tree):
        return {found.text for found in tree.all('paragraph')} & set(hard)

    with Hepatica(topic) as app:
        article = app.wait_for_topic(title_of(topic))
        assert not is_told(article)
        button = article.find('button', SENSITIVE)
        assert 'expanded' not in button.states and 'may be hard to read' in button.description, button
        button.act()
        app.wait('it is told', lambda tree: is_told(tree) == set(hard))
        assert 'expanded' in app.picture().find('button', SENSITIVE).states
        app.picture().find('button', SENSITIVE).act()
        app.wait('it is hidden', lambda tree: not is_told(tree))


def reads_on_another_day():
    """the program opens again at the page that was read last"""
    with tempfile.TemporaryDirectory() as home:
        with Hepatica('symptoms', home=home) as app:
            app.wait_for_topic(title_of('symptoms'))
        with Hepatica(home=home) as app:
            app.wait_for_topic(title_of('symptoms'))


run_cases([finds_help_for_a_fever, reads_the_most_urgent_first, makes_the_text_larger, learns_what_metastasis_means,
           finds_where_the_liver_lies, finds_whom_to_ring, goes_back_and_forward, is_not_told_what_is_hard_to_read,
           reads_on_another_day])
