# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever starts the program while it runs gets the window that there is."""

from hepatica_driver import Hepatica, run_cases
from page_words import title_of


def opens_a_topic_in_the_first_window():
    """a second start with a topic opens it in the first window and ends"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        app.open('symptoms')
        app.wait_for_topic(title_of('symptoms'))
        app.wait_for_focus('heading', title_of('symptoms'))
        assert [found.role for found in app.picture().children] == ['frame'], app.picture().dump()
        assert len(list(app.bus.applications())) == 1


def opens_a_section():
    """a second start with a section opens its topic there, with the focus on what is to be read"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        app.open('liver#jobs')
        app.wait_for_topic(title_of('liver'))
        app.wait_for_focus('heading', 'What it does')


def keeps_the_page():
    """a second start without a topic leaves the reader where they are"""
    with Hepatica('liver') as app:
        app.wait_for_topic(title_of('liver'))
        app.press('alt+Down')
        place = app.wait_for_focus('heading', 'Key points')
        app.open()
        tree = app.picture()
        assert tree.window.name == title_of('liver') and tree.focus.reference == place.reference, tree.focus


def refuses_an_unknown_topic():
    """a second start with a topic that does not exist says so, names one like it, and changes nothing"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        status, said = app.start_again('symtoms')
        assert status == 2 and 'symtoms' in said and 'symptoms' in said, (status, said)
        assert app.picture().window.name == title_of('overview')


run_cases([opens_a_topic_in_the_first_window, opens_a_section, keeps_the_page, refuses_an_unknown_topic])
