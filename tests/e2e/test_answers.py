# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people want to know: the way to each answer, and all of the answer, for somebody who only hears the program."""

from hepatica_driver import Hepatica, run_cases
from page_words import (MALLARD, OURS, facts_of, meaning_of, page, section_of, sections, sources_of, texts_in, title_of,
                        words_of)
from reading import open_folds, use_stops


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
        section = next(part for part in page('biopsy').iter(MALLARD + 'section') if part.find(OURS + 'questions') is not None)
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
    """Back returns not only to the page but to the part of it with the link that was followed"""
    with Hepatica('biopsy') as app:
        article = app.wait_for_topic(title_of('biopsy'))
        inside = page('biopsy').iterfind(f'.//{MALLARD}p/{MALLARD}link[@xref]')
        name, place = [(words_of(link), link.get('xref')) for link in inside][-1]
        stops = use_stops(article)
        link = [stop for stop in stops if stop.name == name][-1]
        app.press(*['Tab'] * (stops.index(link) + 1))
        app.wait_for_focus('link', name)
        app.press('Return')
        app.wait_for_topic(title_of(place.partition('#')[0]))
        app.press('alt+Left')
        app.wait_for_topic(title_of('biopsy'))

        def is_near(tree):
            article = tree.find('article')
            way = article.all('link', name)[-1].extents[1] - tree.focus.extents[1]
            return tree.focus.is_in(article) and 0 <= way < tree.window.children[0].extents[3]

        app.wait('the focus is at most a screen above the link', is_near)


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


run_cases([learns_what_ascites_means, learns_how_a_biopsy_feels, learns_how_long_they_stay, compares_two_treatments,
           finds_questions_to_take_along, reads_where_a_sentence_comes_from, goes_back_to_the_place,
           finds_support_organisations])
