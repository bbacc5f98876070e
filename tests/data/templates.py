# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""templates.py PROJECT HEPATICA-CONTENT [XGETTEXT_ARGUMENT…]: what translators get is what the program and its texts hold."""

import os
import re
import subprocess
import sys
import tempfile

import tap

PROJECT, TOOL, *ARGUMENTS = sys.argv[1:]
HEADER = 'po/content/content-strings.h'
# As the preset "glib" of Meson's i18n module.
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'g_dcgettext:2', 'g_dngettext:2,3', 'g_dpgettext2:2c,3', 'g_dgettext:2', 'ngettext:1,2']
REMEDY = 'run ./dev strings'


def text_of(path):
    with open(os.path.join(PROJECT, path), encoding='utf-8') as file:
        return file.read()


def lines_of(path):
    return [line.strip() for line in text_of(path).splitlines() if line.strip() and not line.startswith('#')]


def entries(template):
    """The entries of a template without what differs from one release of gettext to the next: flags and line breaks."""
    flat = subprocess.run(['msgcat', '--no-wrap', '-'], input=template, check=True, text=True, capture_output=True).stdout
    return [re.sub(r'^#,.*\n', '', block, flags=re.MULTILINE).strip() for block in flat.split('\n\n')[1:]]


def extract(files, *arguments):
    command = ['xgettext', '--from-code=UTF-8', '--add-comments', '--output=-', f'--directory={PROJECT}', *arguments]
    command += [f'--keyword={keyword}' for keyword in KEYWORDS]
    return entries(subprocess.run(command + files, check=True, text=True, capture_output=True).stdout)


def differences(path, wanted):
    if not os.path.exists(os.path.join(PROJECT, path)):
        yield f'{path} does not exist: {REMEDY}'
        return
    found = entries(text_of(path))
    for entry in wanted:
        if entry not in set(found):
            yield f'{path}: {REMEDY}; it lacks\n{entry}'
            return
    for entry in found:
        if entry not in set(wanted):
            yield f'{path}: {REMEDY}; no longer needed is\n{entry}'
            return
    if found != wanted:
        yield f'{path}: {REMEDY}; the order is another'


def key(entry):
    """Context and text, as a program compares them."""
    words = re.sub(r'^#.*\n', '', entry, flags=re.MULTILINE).split('\nmsgstr')[0]
    return re.sub(r'"\n"', '', words)


def test_header():
    """the header with all that is translated of the articles is that of today"""
    with tempfile.TemporaryDirectory() as folder:
        made = os.path.join(folder, 'made.h')
        status, output = tap.output([TOOL, 'strings', os.path.join(PROJECT, 'data/content'), made])
        if status != 0:
            yield f'hepatica-content strings ended with {status}: {output}'
            return
        with open(made, encoding='utf-8') as file:
            if file.read() != text_of(HEADER):
                yield f'{HEADER}: {REMEDY}'


def test_keys():
    """xgettext makes of each line of the header one entry with the same words"""
    pattern = re.compile(r'^NC_ \(("(?:[^"\\]|\\.)*"), ("(?:[^"\\]|\\.)*")\)$', re.MULTILINE)
    wanted = [f'msgctxt {context}\nmsgid {text}' for context, text in pattern.findall(text_of(HEADER))]
    found = [key(entry) for entry in extract([HEADER], '--no-location')]
    if len(wanted) < 1000 or text_of(HEADER).count('NC_ (') != len(wanted):
        yield f'{len(wanted)} lines of the header are understood'
    for line, entry in zip(wanted, found):
        if line != entry:
            yield f'{line}\nbecomes\n{entry}'
            return
    if len(wanted) != len(found):
        yield f'{len(wanted)} lines become {len(found)} entries'


def test_articles():
    """the template of the articles is that of today"""
    yield from differences('po/content/hepatica-content.pot', extract(lines_of('po/content/POTFILES.in'), '--no-location'))


def test_interface():
    """the template of the interface is that of today"""
    yield from differences('po/hepatica.pot', extract(lines_of('po/POTFILES.in'), *ARGUMENTS))


def test_listed():
    """the articles' template is made of the header and of nothing else"""
    if lines_of('po/content/POTFILES.in') != [HEADER]:
        yield 'po/content/POTFILES.in'


def test_languages():
    """every catalogue of the articles is listed in po/content/LINGUAS, and every language of it has one"""
    languages = {word for line in lines_of('po/content/LINGUAS') for word in line.split()}
    catalogues = {name[:-3] for name in os.listdir(os.path.join(PROJECT, 'po/content')) if name.endswith('.po')}
    for language in sorted(languages ^ catalogues):
        yield f'{language}: only in ' + ('po/content/LINGUAS' if language in languages else 'the folder')


tap.run([test_header, test_keys, test_articles, test_interface, test_listed, test_languages])
