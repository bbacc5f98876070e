# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever writes a page sees it while they write, also what is wrong with it."""

import contextlib
import os
import shutil
import tempfile

from hepatica_driver import Hepatica, run_cases
from page_words import CONTENT, title_of

OLD, NEW = '<title>Symptoms</title>', '<title>Signs and symptoms</title>'
BROKEN = 'This Page Cannot Be Shown'


@contextlib.contextmanager
def content_of_ones_own():
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, 'content')
        shutil.copytree(CONTENT, copy)
        page = os.path.join(copy, 'pages', 'symptoms.page')
        with open(page, encoding='utf-8') as file:
            text = file.read()
        assert text.count(OLD) == 1, f'{page} has no {OLD}'

        def save(changed):
            with open(page, 'w', encoding='utf-8') as file:
                file.write(changed)

        yield copy, text, save


def shows_what_is_saved():
    """a page changes when its file is saved, in the window, the list and the article"""
    with content_of_ones_own() as (folder, text, save), Hepatica(f'--content={folder}', 'symptoms') as app:
        app.wait_for_topic(title_of('symptoms'))
        save(text.replace(OLD, NEW))
        app.wait_for_topic('Signs and symptoms')
        app.wait_for('list item', 'Signs and symptoms')


def shows_what_is_wrong():
    """a mistake is told with its line, other pages can still be read, and the page comes back when it is mended"""
    with content_of_ones_own() as (folder, text, save), Hepatica(f'--content={folder}', 'symptoms') as app:
        title = title_of('symptoms')
        app.wait_for_topic(title)
        save(text.replace(OLD, OLD + '<video/>'))
        line = text[:text.index(OLD)].count('\n') + 1
        app.wait_for('label', BROKEN)
        words = ' '.join(label.text for label in app.picture().all('label'))
        assert '<video>' in words and f'symptoms.page, line {line}' in words, words
        app.wait('the focus is somewhere on the page', lambda tree: tree.focus.is_in(tree.find('grouping', 'symptoms')))
        app.press('ctrl+u')
        app.wait_for_topic(title_of('urgent-help'))
        app.press('alt+Left')
        app.wait_for('button', 'Try Again')
        save(text)
        app.wait_for_topic(title)
        assert not app.picture().find('label', BROKEN), 'the mistake is still told'


run_cases([shows_what_is_saved, shows_what_is_wrong])
