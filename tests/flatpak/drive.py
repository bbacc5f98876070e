# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive.py CASE: uses the installed Flatpak as its reader would, by keyboard and through AT-SPI, over its sandbox."""

import os
import subprocess
import sys

# What the driver starts; it ends together with the sandbox.
os.environ['HEPATICA_PROGRAM'] = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'hepatica.sh')

import hepatica_driver  # noqa: E402
from choosing import choose_language, title_in, wait_for_heading  # noqa: E402
from hepatica_driver import run_cases, until  # noqa: E402
from page_words import description_of, title_of  # noqa: E402

LARGER = 2 * ['ctrl+plus']
TOPIC = 'diagnosis'


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
    with Hepatica(TOPIC) as app:
        normal = heading_height(app, TOPIC)
        app.press(*LARGER)
        app.wait('the text is larger',
                 lambda tree: tree.find('article').find('heading').letter_height > 1.15 * normal)


def keep_text_size():
    """the same topic opens again, in the same size, which goes back when it is told to"""
    with Hepatica() as app:
        large = heading_height(app, TOPIC)
        app.press('ctrl+0')
        app.wait('the text is smaller',
                 lambda tree: large > 1.15 * tree.find('article').find('heading').letter_height)


def choose_german():
    """the reader chooses German, and sees window and page in it at once, though the computer has no German"""
    with Hepatica(TOPIC) as app:
        app.wait_for_topic(title_of(TOPIC))
        choose_language(app, 'Deutsch')
        wait_for_heading(app, 'de', title_in('de', TOPIC))
        app.wait_for('button', 'Sprache')


def keep_german():
    """it starts in German again, until the reader goes back to English"""
    with Hepatica(TOPIC) as app:
        wait_for_heading(app, 'de', title_in('de', TOPIC))
        choose_language(app, 'English')
        wait_for_heading(app, 'en', title_of(TOPIC))


def write_translation(title):
    """Of a title, which is shown when the sentence below it is translated too."""
    texts = {title_of('overview'): title, description_of('overview'): 'Das Wichtigste.'}
    with open(os.environ['HEP_TEST_TRANSLATION'], 'w', encoding='utf-8') as file:
        file.write('msgid ""\nmsgstr "Language: de\\nContent-Type: text/plain; charset=UTF-8\\n"\n')
        for english, german in texts.items():
            file.write(f'\nmsgctxt "overview"\nmsgid "{english}"\nmsgstr "{german}"\n')


def open_translation():
    """a file of the computer that is chosen in the dialog of the portal is shown, and read again when it was saved"""
    write_translation('Erster Versuch')
    with Hepatica('overview') as app:
        app.wait_for_topic(title_of('overview'))
        app.press('ctrl+o')
        until('the dialog of the portal is there', lambda: hepatica_driver.run_quietly(
            'xdotool', 'search', '--onlyvisible', '--name', 'Open Translation'))
        subprocess.run(['xdotool', 'type', '--delay', '40', os.environ['HEP_TEST_TRANSLATION']], check=True)
        app.press('Return')
        wait_for_heading(app, 'de', 'Erster Versuch')
        write_translation('Zweiter Versuch')
        wait_for_heading(app, 'de', 'Zweiter Versuch')


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


def see_clinic():
    """the contact page has the clinic's name and number"""
    with Hepatica('contact') as app:
        article = app.wait_for_topic(title_of('contact'))
        name, _address, phone, *_others = [row.name for row in article.find('table', 'Your clinic').all('table row')]
        found = os.environ['HEP_TEST_NAME'], os.environ['HEP_TEST_PHONE']
        assert (name, phone) == (f'Clinic: {found[0]}', f'Phone: {found[1]}'), (name, phone)


run_cases({'set': [set_text_size, choose_german], 'kept': [keep_german, keep_text_size], 'link': [follow_link],
           'open': [open_translation], 'locked': [see_policy], 'clinic': [see_clinic]}[sys.argv[1]])
