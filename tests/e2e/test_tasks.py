# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people come for: each of these must work for somebody who only hears the program."""

import tempfile

from hepatica_driver import Hepatica, run_cases
from page_words import (MALLARD, OURS, clinic_name, facts_of, meaning_of, page, section_of, sections, sources_of, texts_in,
                        title_of, words_of)
from reading import open_folds

URGENCY = ['Emergency', 'Urgent', 'Advice']
SENSITIVE = 'Read this only if you want to'


def finds_help_for_a_fever():
    """somebody with a fever finds from the first page whom to ring, and when"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        app.wait_for('button', 'When to get help').act()
        article = app.wait_for_topic(title_of('urgent-help'))
        card = app.wait_for('grouping', 'Urgent: Call your 24-hour cancer helpline now if:')
        assert card.find('heading').text == card.name, card.dump()
        items = [item.find('paragraph').text for item in card.all('list item')]
        assert len(items) >= 3 and items[0].startswith('your temperature is at or above'), items


def reads_the_most_urgent_first():
    """on the page about urgent help, what endangers a life comes before what can wait"""
    with Hepatica('urgent-help') as app:
        article = app.wait_for_topic(title_of('urgent-help'))
        cards = [found.name for found in article.all('grouping') if found.name.partition(':')[0] in URGENCY]
        kinds = [URGENCY.index(name.partition(':')[0]) for name in cards]
        assert kinds == sorted(kinds) and set(kinds) == {0, 1, 2}, cards
        assert cards[0] == 'Emergency: Call 999 now if:', cards


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
        assert definition.is_in(dialog) and 'spread' in definition.text, definition
        assert definition.language == 'en-GB', definition.language
        app.press('Escape')
        app.wait_for_focus('link', 'metastasis')
        assert not app.picture().find('dialog')


def choose_topic(app, title):
    """Goes to the list of topics, and down in it to the topic, as somebody who hears the names does."""
    app.press('F6')
    here = app.wait('the focus is in the list', lambda tree: tree.focus if tree.focus.role == 'list item' else None)
    topics = [title_of(topic) for _, topics in sections() for topic in topics]
    steps = topics.index(title) - topics.index(here.name)
    app.press(*['Down' if steps > 0 else 'Up'] * abs(steps))
    app.wait_for_focus('list item', title)
    app.press('Return')
    return app.wait_for_topic(title)


def read_after(article, heading):
    """What is read from a heading to the next one of its level or a higher one."""
    found = iter(article)
    start = next(item for item in found if item.role == 'heading' and item.text == heading)
    texts = []
    for item in found:
        if item.role == 'heading' and item.attributes['level'] <= start.attributes['level']:
            break
        if item.role in ('heading', 'paragraph'):
            texts.append(item.text)
    return texts


def assert_told(article, section):
    """Under the title of the section of a file, all its texts are read, in their order."""
    title, *texts = texts_in(section)
    rest = iter(read_after(article, title))
    for text in texts:
        assert any(read.endswith(text) for read in rest), f'under “{title}”, “{text}” is not read'


def learns_what_ascites_means():
    """a word heard on the ward is looked up among all words explained, with what it means"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        article = choose_topic(app, title_of('glossary'))
        item = next(item for item in article.all('list item') if [
            found for found in item.all('paragraph') if found.text == 'ascites'])
        texts = [found.text for found in item.all('paragraph')]
        assert meaning_of('ascites') in texts, texts


def learns_how_a_biopsy_feels():
    """the page about biopsies tells what happens and what is felt afterwards, each under its heading"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        article = choose_topic(app, title_of('biopsy'))
        for section in ('what-happens', 'common-effects'):
            assert_told(article, section_of('biopsy', section))


def learns_how_long_they_stay():
    """the facts of an operation say how many nights, in a row that names what it is about"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        article = choose_topic(app, title_of('surgery'))
        nights = facts_of('surgery')['nights']
        assert f'Nights in hospital: {nights}' in [row.name for row in article.all('table row')], article.dump()


def compares_two_treatments():
    """two treatments that are chosen stand side by side, and each row says of each treatment its fact"""
    topics = ('ablation', 'surgery')
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        article = choose_topic(app, title_of('compare-treatments'))
        for topic in topics:
            article.find('check box', title_of(topic)).act()
            app.wait('it is chosen', lambda tree, name=title_of(topic): 'checked' in tree.find('check box', name).states)
        table = app.wait_for('table', 'Treatments side by side')
        rows = [row.name for row in table.all('table row')]
        for key in set(facts_of(topics[0])) & set(facts_of(topics[1])):
            expected = [f'{title_of(topic)}: {facts_of(topic)[key]}' for topic in topics]
            assert [row for row in rows if all(words in row for words in expected)], f'{expected} is in none of {rows}'


def finds_questions_to_take_along():
    """a page ends with questions for the team: all of them, as a list under their heading"""
    with Hepatica('biopsy') as app:
        article = app.wait_for_topic(title_of('biopsy'))
        section = next(part for part in page('biopsy').iter(MALLARD + 'section') if part.find(OURS + 'questions'))
        assert_told(article, section)
        questions = [words_of(question) for question in section.iter(OURS + 'question')]
        lists = [[item.find('paragraph').text for item in found.all('list item')] for found in article.all('list')]
        assert questions in lists, f'{questions} is none of the lists'


def reads_where_a_sentence_comes_from():
    """the foot of a page lists each of its sources: who says it, its title, and a link that opens the browser"""
    with Hepatica('biopsy') as app:
        article = app.wait_for_topic(title_of('biopsy'))
        items = article.find('list', 'Where this comes from').all('list item')
        told = [item.find('paragraph').text for item in items]
        for source in sources_of('biopsy'):
            organisation, title = source.get('organisation'), source.get('title')
            assert [text for text in told if organisation in text and title in text], f'{title} is not among {told}'
        for item in items:
            assert item.find('link').description.startswith('Opens in your browser'), item.dump()


def goes_back_to_the_place():
    """Back returns not only to the page but to the link that was followed"""
    with Hepatica('contact') as app:
        article = app.wait_for_topic(title_of('contact'))
        name = title_of('urgent-help')
        article.find('link', name).act()
        app.wait_for_topic(name)
        app.picture().find('button', 'Back').act()
        app.wait_for_topic(title_of('contact'))
        app.wait_for_focus('link', name)


def finds_support_organisations():
    """the organisations that help are found in the list of topics: who they are, their numbers and their websites"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        article = choose_topic(app, title_of('support'))
        open_folds(app, article.root())
        article = app.picture().find('article')
        told = [found.text for found in article.all('paragraph')]
        for item in page('support').iter(MALLARD + 'terms'):
            for text in texts_in(item):
                assert text in told, f'“{text}” is not read'
        for phone in page('support').iter(OURS + 'phone'):
            assert [text for text in told if words_of(phone) in text], f'{words_of(phone)} is not read'
        for link in page('support').iter(MALLARD + 'link'):
            if link.get('href'):
                found = article.find('link', words_of(link))
                assert found.description.startswith('Opens in your browser'), found


def finds_where_the_liver_lies():
    """the parts of the drawing are buttons that say their names and lead to what the page tells of them"""
    with Hepatica('liver') as app:
        article = app.wait_for_topic(title_of('liver'))
        drawing = article.find('grouping', 'Outline of the body from the front…')
        parts = [found.name for found in drawing.all('button')]
        assert parts[0] == 'Liver' and {'Gallbladder', 'Stomach', 'Lungs', 'Bowel'} <= set(parts), parts
        drawing.find('button', 'Liver').act('part.activate')
        app.wait('the name is shown and said', lambda tree: 'Liver' in app.bus.announcements and [
            found for found in tree.all('paragraph') if found.text == 'Liver · Read about this part'])
        assert 'pressed' in app.picture().find('toggle button', 'Liver').states
        app.picture().find('link', 'Read about this part').act()
        text = app.wait_for_focus('paragraph').text
        assert text.startswith('It fills the space under the right ribs'), text


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
    hard = '1.63 million people'

    def is_told(tree):
        return any(hard in found.text for found in tree.all('paragraph'))

    with Hepatica(topic) as app:
        article = app.wait_for_topic(title_of(topic))
        assert not is_told(article)
        button = article.find('button', SENSITIVE)
        assert 'expanded' not in button.states and 'may be hard to read' in button.description, button
        button.act()
        app.wait('it is told', is_told)
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
           learns_what_ascites_means, learns_how_a_biopsy_feels, learns_how_long_they_stay, compares_two_treatments,
           finds_questions_to_take_along, reads_where_a_sentence_comes_from, goes_back_to_the_place,
           finds_support_organisations, finds_where_the_liver_lies, finds_whom_to_ring, goes_back_and_forward,
           is_not_told_what_is_hard_to_read, reads_on_another_day])
