# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the files of the content say: the titles of topics and sections, and every piece of text of a page, in order."""

import configparser
import os
import xml.etree.ElementTree as ElementTree

CONTENT = os.path.join(os.environ['HEP_TEST_SOURCE_ROOT'], 'data', 'content')
MALLARD = '{http://projectmallard.org/1.0/}'
OURS = '{urn:hepatica:content:1}'
TEXTS = {MALLARD + name for name in ('desc', 'p', 'title')} | {OURS + name for name in ('fact', 'question')}


def squeeze(text):
    return ' '.join(text.split())


def words_of(element):
    return squeeze(''.join(element.itertext()))


def page(topic):
    return ElementTree.parse(os.path.join(CONTENT, 'pages', topic + '.page')).getroot()


def title_of(topic):
    return words_of(page(topic).find(MALLARD + 'title'))


def description_of(topic):
    return words_of(page(topic).find(f'{MALLARD}info/{MALLARD}desc'))


def texts_of(topic):
    """All that is read on a page."""
    return texts_in(page(topic))


def sections():
    """The sections of the list of topics: the title of each, and the ids of its topics."""
    root = ElementTree.parse(os.path.join(CONTENT, 'library.xml')).getroot()
    return [(section.get('title'), [topic.get('id') for topic in section]) for section in root]


def clinic_name():
    clinic = configparser.ConfigParser()
    clinic.read(os.path.join(CONTENT, 'clinic.ini'), encoding='utf-8')
    return clinic['Clinic']['Name']


def cards_of(topic):
    """How each note of a page begins: with the word for how urgent it is, then its title."""
    notes = page(topic).iter(MALLARD + 'note')
    titles = [(note.get('style'), note.find(MALLARD + 'title')) for note in notes]
    return [squeeze(f'{style.title()}: {words_of(title) if title is not None else ""}') for style, title in titles]


def cells_of(topic):
    """Every cell of the tables that have headings, each after the heading of its column."""
    cells = []
    for table in page(topic).iter(MALLARD + 'table'):
        first, *rows = table.iter(MALLARD + 'tr')
        if all(cell.tag == MALLARD + 'th' for cell in first):
            cells += [f'{words_of(heading)}: {words_of(cell)}' for row in rows for heading, cell in zip(first, row)]
    return cells


def texts_in(element):
    """All texts of a part of a page; what stands for a drawing is its name, and not read as a text."""
    names = {name for media in element.iter(MALLARD + 'media') for name in media}
    return [words_of(found) for found in element.iter() if found.tag in TEXTS and found not in names]


def section_of(topic, name):
    return next(section for section in page(topic).iter(MALLARD + 'section') if section.get('id') == name)


def facts_of(topic):
    return {fact.get('key'): words_of(fact) for fact in page(topic).iter(OURS + 'fact')}


def register(name):
    """The entries of one of the registers, by their ids."""
    return {entry.get('id'): entry for entry in ElementTree.parse(os.path.join(CONTENT, name)).getroot()}


def meaning_of(term):
    return words_of(register('glossary.xml')[term])


def sources_of(topic):
    """The entries of all published sources of a page."""
    known = register('sources.xml')
    ids = {name for found in page(topic).iter() for name in found.get(OURS + 'source', '').split()}
    return [known[name] for name in sorted(ids & set(known)) if known[name].get('url')]


def terms_of(topic):
    """The words explained on a page, in order: each as it stands there, and what it means."""
    meanings = {name: words_of(entry) for name, entry in register('glossary.xml').items()}
    return [(words_of(term), meanings[term.get('ref')]) for term in page(topic).iter(OURS + 'term')]
