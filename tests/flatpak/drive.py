# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive.py CASE: uses the installed Flatpak as its reader would, by keyboard and through AT-SPI, over its sandbox."""

import os
import sys

# What the driver starts; it ends together with the sandbox.
os.environ['HEPATICA_PROGRAM'] = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'hepatica.sh')

import hepatica_driver  # noqa: E402
from hepatica_driver import run_cases, until  # noqa: E402
from page_words import title_of  # noqa: E402

LARGER = 2 * ['ctrl+plus']


class Hepatica(hepatica_driver.Hepatica):
    """On the accessibility bus, a proxy stands for what is in a sandbox; so it is known by its name."""

    def find_on_bus(self):
        self.check_alive()
        for reference, _pid in self.bus.applications():
            name, = self.bus.ask(reference, 'org.freedesktop.DBus.Properties', 'Get',
                                 hepatica_driver.accessible.GLib.Variant('(ss)', (hepatica_driver.accessible.ACCESSIBLE, 'Name')))
            if 'epatica' in name:
                return reference
        return None


def heading_height(app, topic):
    return app.wait_for_topic(title_of(topic)).find('heading').letter_height


def set_text_size():
    """the reader opens a topic and makes its text larger"""
    with Hepatica('liver') as app:
        normal = heading_height(app, 'liver')
        app.press(*LARGER)
        app.wait('the text is larger',
                 lambda tree: tree.find('article').find('heading').letter_height > 1.15 * normal)


def keep_text_size():
    """the same topic opens again, in the same size, which goes back when it is told to"""
    with Hepatica() as app:
        large = heading_height(app, 'liver')
        app.press('ctrl+0')
        app.wait('the text is smaller',
                 lambda tree: large > 1.15 * tree.find('article').find('heading').letter_height)


def follow_link():
    """the address is shown, and then given to the browser"""
    opened = os.environ['HEP_TEST_OPENED']
    with Hepatica('about') as app:
        article = app.wait_for_topic(title_of('about'))
        link = next(link for link in article.all('link') if 'CC-BY-SA' in (link.name or link.text))
        link.act()
        app.wait_for('button', 'Open').act()

        def address():
            try:
                with open(opened, encoding='utf-8') as file:
                    return file.read()
            except FileNotFoundError:
                return ''

        found = until('the browser was given an address', address)
        assert found == 'https://creativecommons.org/licenses/by-sa/4.0/\n', found


def see_policy():
    """the program starts with the clinic's topic, and Preferences tells what cannot be changed"""
    with Hepatica() as app:
        app.wait_for_topic(title_of('overview'))
        app.press('ctrl+comma')
        app.wait_for('label', 'Set by your organisation')

        def rows(tree):
            locked = [label.parent for label in tree.all('label', 'Set by your organisation')]
            return len(locked) == 3

        app.wait('three rows are locked', rows)
        for title in ('First Topic', 'Remember Where I Was', 'Offer to Open Web Links'):
            assert app.picture().find(name=title), title
        app.press('Escape')


run_cases({'set': [set_text_size], 'kept': [keep_text_size], 'link': [follow_link], 'locked': [see_policy]}[sys.argv[1]])
