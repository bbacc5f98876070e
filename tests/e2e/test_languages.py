# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another language is chosen with the keyboard alone; each text tells a screen reader in which voice to say it."""

from choosing import choose_language, title_in, wait_for_heading
from hepatica_driver import Hepatica, run_cases
from page_words import title_of

URGENT = 'urgent-help'


def chooses_a_language():
    """Ctrl+L, an arrow and Space change the language; page and focus stay, and the next start keeps it"""
    german = title_in('de', URGENT)
    with Hepatica(URGENT) as app:
        app.wait_for_topic(title_of(URGENT))
        app.wait_for_focus('heading', title_of(URGENT))
        choose_language(app, 'Deutsch')
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
