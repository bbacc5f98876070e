# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another language is chosen with the keyboard alone; each text tells a screen reader in which voice to say it."""

import os
import subprocess

from hepatica_driver import PROGRAM, Hepatica, run_cases
from page_words import title_of

URGENT = 'urgent-help'


def title_in(language, topic):
    lines = subprocess.run([PROGRAM, f'--language={language}', '--list-topics'], env=os.environ, check=True, text=True,
                           stdout=subprocess.PIPE).stdout.splitlines()
    return next(line.split('\t')[1] for line in lines if line.startswith(topic + '\t'))


def wait_for_heading(app, language, title):
    """Waits until the page has this title, to be said in this language."""
    return app.wait(f'the title is “{title}”', lambda tree: [
        found for found in tree.all('heading', title) if found.language.startswith(language)])


def chooses_a_language():
    """Ctrl+L, an arrow and Space change the language; page and focus stay, and the next start keeps it"""
    german = title_in('de', URGENT)
    with Hepatica(URGENT) as app:
        app.wait_for_topic(title_of(URGENT))
        app.wait_for_focus('heading', title_of(URGENT))
        app.press('ctrl+l')
        row = app.wait('the languages are listed',
                       lambda tree: next((item for item in tree.all('list item') if 'Deutsch' in (item.name or '')), None))
        focus = app.wait('the list has the focus', lambda tree: tree.focus if tree.focus.role == 'list item' else None)
        while focus.reference != row.reference:
            app.press('Down')
            focus = app.wait('the focus moves', lambda tree, before=focus.reference:
                             tree.focus if tree.focus.reference != before else None)
        app.press('space')
        wait_for_heading(app, 'de', german)
        app.wait('the window is named anew', lambda tree: tree.window.name == german)
        app.wait_for_focus('heading', german)


def reads_two_languages():
    """a second start has a running window read in Urdu beside English, each in its own voice"""
    urdu, english = title_in('ur', URGENT), title_of(URGENT)
    with Hepatica(URGENT) as app:
        app.wait_for_topic(english)
        app.open('--language=ur', '--beside=en', URGENT)
        wait_for_heading(app, 'ur', urdu)
        wait_for_heading(app, 'en', english)
        names = [found.name for found in app.picture().all('heading')]
        assert names.index(urdu) < names.index(english), 'the first language is read first'


run_cases([chooses_a_language, reads_two_languages])
