# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""translatable.py PROJECT [XGETTEXT_ARGUMENT…]: translators get every string of the interface, and what they need to know."""

import os
import re
import sys

import tap

PROJECT, *ARGUMENTS = sys.argv[1:]
# As the preset "glib" of Meson's i18n module.
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'g_dcgettext:2', 'g_dngettext:2,3', 'g_dpgettext2:2c,3', 'g_dgettext:2', 'ngettext:1,2']
CALL = re.compile(r'\b(?:_|N_|C_|NC_|ngettext|g_dgettext|g_dcgettext|g_dngettext|g_dpgettext2?) \(')
PROPERTY = re.compile(r'\btranslatable="(?:yes|true|1)"')
PLACEHOLDER = re.compile(r'%(?:\d+\$)?[-+ #0\']*\d*(?:\.\d+)?(?:l|ll|z|h)?[sdiufgcx]|\{\w*\}')


# These say themselves what they are: an element of a page, an attribute with its value, and words quoted from a file.
CLEAR = re.compile(r'“%(?:\d+\$)?s”|</?%(?:\d+\$)?s>|(?:\w+|%(?:\d+\$)?s)=\\"(?:%(?:\d+\$)?s|…)\\"')


def text_of(path):
    with open(os.path.join(PROJECT, path), encoding='utf-8') as file:
        return file.read()


def code_of(path):
    """The text of a C file without its comments and strings, so that a call is a call."""
    return re.sub(r'/\*.*?\*/|"(?:\\.|[^"\\])*"', '""', text_of(path), flags=re.DOTALL)


def listed():
    return [line.strip() for line in text_of('po/POTFILES.in').splitlines() if line.strip() and not line.startswith('#')]


def candidates():
    """Every file of the project that xgettext could read, with whether it holds something to translate."""
    for top in ('src', 'data'):
        for folder, folders, names in os.walk(os.path.join(PROJECT, top)):
            folders.sort()
            for name in sorted(names):
                path = os.path.relpath(os.path.join(folder, name), PROJECT)
                if name.endswith(('.c', '.h')):
                    yield path, bool(CALL.search(code_of(path)))
                elif name.endswith('.ui'):
                    yield path, bool(PROPERTY.search(text_of(path)))
                elif name.endswith(('.desktop.in', '.metainfo.xml.in', '.gschema.xml.in')):
                    yield path, True


def template():
    """The catalogue that xgettext makes: its warnings, and its entries as (comments, msgids)."""
    command = ['xgettext', '--from-code=UTF-8', '--add-comments', '--no-wrap', '--output=-', f'--directory={PROJECT}']
    command += ARGUMENTS + [f'--keyword={keyword}' for keyword in KEYWORDS]
    status, text = tap.output(command + listed())
    warnings = [line for line in text.splitlines() if re.match(r'^xgettext: |^\S+:(\d+:)? (warning|error)', line)]
    if status != 0:
        warnings.append(f'xgettext ended with {status}')
    entries = []
    for block in text.split('\n\n')[1:]:
        lines = block.splitlines()
        comments = [line[2:].strip() for line in lines if line.startswith('#.')]
        places = [line[2:].strip() for line in lines if line.startswith('#:')]
        words = '\n'.join(line for line in lines if not line.startswith('#'))
        entries.append((places, comments, words.split('\nmsgstr')[0]))
    return warnings, entries


WARNINGS, ENTRIES = template()


def test_all_listed():
    """every file with words to translate is listed in po/POTFILES.in"""
    names = set(listed())
    for path, has_words in candidates():
        if has_words and path not in names:
            yield f'{path} has words to translate: add it to po/POTFILES.in'


def test_all_needed():
    """every file that po/POTFILES.in lists exists, has words to translate, and stands in order"""
    words = dict(candidates())
    for path in listed():
        if not words.get(path):
            yield f'{path}: ' + ('has no words to translate' if path in words else 'does not exist')
    for first, second in zip(listed(), listed()[1:]):
        if first >= second:
            yield f'{second} must stand before {first}, and once'


def test_warnings():
    """xgettext reads them all without a warning"""
    yield from WARNINGS
    if len(ENTRIES) < 20:
        yield f'only {len(ENTRIES)} strings found'


def test_comments():
    """every string with a placeholder tells translators what takes its place"""
    for places, comments, words in ENTRIES:
        if PLACEHOLDER.search(CLEAR.sub('', words)) and not any(comment.startswith('Translators:') for comment in comments):
            yield f'{", ".join(places)}: no "Translators:" comment directly before: {words}'


def test_name():
    """the name of the program is not offered for translation"""
    for places, _comments, words in ENTRIES:
        if '@' in words:
            yield f'{", ".join(places)}: {words}'


def test_languages():
    """every language of po/LINGUAS has its catalogue, and every catalogue is listed"""
    languages = set(text_of('po/LINGUAS').split())
    catalogues = {name[:-3] for name in os.listdir(os.path.join(PROJECT, 'po')) if name.endswith('.po')}
    for language in sorted(languages ^ catalogues):
        yield f'{language}: only in ' + ('po/LINGUAS' if language in languages else 'the folder')


tap.run([test_all_listed, test_all_needed, test_warnings, test_comments, test_name, test_languages])
