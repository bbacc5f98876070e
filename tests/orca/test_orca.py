# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_orca.py TOPIC: one page as the screen reader Orca says it to somebody who goes through it by keyboard.

What was pressed and said is written to .dev/orca/TOPIC.txt, for people to read.
"""

import contextlib
import os
import sys

from hepatica_driver import Hepatica, run_cases
from orca_listener import Orca, plain
from page_words import cards_of, cells_of, terms_of, texts_of, title_of
from reading import is_part, open_folds, read_stops, use_stops

TOPIC = sys.argv[1]
TITLE = title_of(TOPIC)
TRANSCRIPT = os.path.join(os.environ['HEP_TEST_SOURCE_ROOT'], '.dev', 'orca', TOPIC + '.txt')
# Beyond that, one fault hides behind another.
MOST_FAULTS = 20


def expected_of(stop):
    """What has to be said where the focus stops, each of it whole."""
    name = plain(stop.name)
    if stop.role == 'heading':
        return [plain(stop.text), f'heading {stop.attributes["level"]}']
    if stop.role == 'paragraph':
        return [plain(stop.text)]
    if stop.role == 'table row':
        assert ': ' in name, f'{stop.where()} does not say what its cells are'
        return [name]
    if stop.role == 'link':
        return [f'{name} link', *filter(None, [plain(stop.description)])]
    if 'expandable' in stop.states:
        return [name, 'expanded' if 'expanded' in stop.states else 'collapsed', 'button']
    if is_part(stop):
        return [plain(stop.parent.name), f'{name} button']
    return [f'{name} {stop.role}']


class Walk:
    """A way through the page, from stop to stop: what was heard at each, and what should have been."""

    def __init__(self, app, name):
        self.app = app
        self.lines = [f'{name}\n{"=" * len(name)}']
        self.faults = []
        self.heard = []

    def step(self, key, stop, wanted=None):
        """Presses KEY, which leads to STOP, and hears all that is wanted there."""
        wanted = wanted or expected_of(stop)
        said = orca.say(lambda: self.app.press(key), wanted)
        missing = [words for words in wanted if words not in said]
        self.heard.append(said)
        self.lines.append(f'{key:10} {said}')
        if missing:
            self.fault(f'{key} to {stop.where()}: not said: {missing}; said: “{said}”')
        if len(self.faults) >= MOST_FAULTS:
            self.end('too many faults')

    def fault(self, problem):
        self.faults.append(problem)
        self.lines.append(f'FAULT      {problem}')

    def end(self, summary):
        self.lines += ['', f'{summary}, {len(self.faults)} faults', '']
        write_down('\n'.join(self.lines))
        print(f'# {TOPIC}: {summary}, {len(self.faults)} faults', flush=True)
        assert not self.faults, '\n'.join(self.faults)


def write_down(text):
    with open(TRANSCRIPT, 'a', encoding='utf-8') as file:
        file.write(text + '\n')


def opened(app):
    """The article with all its folds open."""
    open_folds(app, app.wait_for_topic(TITLE).root())
    return app.wait_for_topic(TITLE)


def says_where_it_opens():
    """The title is said, with its level, as soon as the page opens"""
    wanted = [TITLE, 'heading 1']
    with contextlib.ExitStack() as opening:
        said = orca.say(lambda: opening.enter_context(Hepatica(TOPIC)), wanted)
        write_down(f'Opened\n======\n{"":10} {said}\n')
        missing = [words for words in wanted if words not in said]
        assert not missing, f'not said: {missing}; said: “{said}”'


def reads_every_block():
    """Down reads every block whole, headings with their level, and all that the file of the page says"""
    with Hepatica(TOPIC) as app:
        stops = read_stops(opened(app))
        walk = Walk(app, 'Down through the page')
        walk.step('End', stops[-1])
        walk.step('Home', stops[0])
        for stop in stops[1:]:
            walk.step('Down', stop)

        said = ' '.join(walk.heard)
        texts, cards, cells = texts_of(TOPIC), cards_of(TOPIC), cells_of(TOPIC)
        # Whether Orca says the name of a card or not, its text has to begin with the word.
        for card in cards:
            if not any(plain(card) in words.rpartition('grouping ')[2] for words in walk.heard):
                walk.fault(f'the card “{card}” does not begin with its word')
        for text in [*texts, *cells]:
            if plain(text) not in said:
                walk.fault(f'in the file, but never said: “{text}”')
        walk.end(f'{len(stops)} blocks, with {len(texts)} texts of the file, {len(cards)} cards and {len(cells)} cells')


def names_what_can_be_used():
    """Tab says every link, fold, button and drawing by its name, and Enter on a word explained what it means"""
    with Hepatica(TOPIC) as app:
        stops = use_stops(opened(app))
        walk = Walk(app, 'Tab through what can be used, and Enter on each word explained')
        app.press('Home')
        app.wait_for_focus('heading', TITLE)
        terms, known = terms_of(TOPIC), set()
        for stop in stops:
            walk.step('Tab', stop)
            if stop.role != 'link' or stop.description != 'Word explained':
                continue
            word, meaning = terms.pop(0)
            assert word == plain(stop.name), f'{stop.where()} stands in the place of “{word}”'
            if meaning not in known:
                known.add(meaning)
                walk.step('Return', stop, ['Word explained dialog', plain(meaning)])
                walk.step('Escape', stop)
        assert not terms, f'not reached: {terms}'
        walk.end(f'{len(stops)} links and controls, {len(known)} words explained')


os.makedirs(os.path.dirname(TRANSCRIPT), exist_ok=True)
with Orca() as orca:
    with open(TRANSCRIPT, 'w', encoding='utf-8') as transcript:
        transcript.write(f'{TITLE}, as Orca {orca.version} says it\n\n')
    run_cases([says_where_it_opens, reads_every_block, names_what_can_be_used])
