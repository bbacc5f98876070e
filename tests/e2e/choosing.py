# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a reader chooses another language with the keyboard, and what pages are called in it."""

import os
import subprocess

from hepatica_driver import PROGRAM


def title_in(language, topic):
    lines = subprocess.run([PROGRAM, f'--language={language}', '--list-topics'], env=os.environ, check=True, text=True,
                           stdout=subprocess.PIPE).stdout.splitlines()
    return next(line.split('\t')[1] for line in lines if line.startswith(topic + '\t'))


def wait_for_heading(app, language, title):
    """Waits until the page has this title, to be said in this language."""
    return app.wait(f'the title is “{title}”', lambda tree: [
        found for found in tree.all('heading', title) if found.language.startswith(language)])


def choose_language(app, name):
    """Chooses the language that the list calls NAME."""
    app.press('ctrl+l')
    row = app.wait('the languages are listed',
                   lambda tree: next((item for item in tree.all('list item') if name in (item.name or '')), None))
    focus = app.wait('the list has the focus', lambda tree: tree.focus if tree.focus.role == 'list item' else None)
    while focus.reference != row.reference:
        app.press('Down')
        focus = app.wait('the focus moves', lambda tree, before=focus.reference:
                         tree.focus if tree.focus.reference != before else None)
    app.press('space')
