# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""installed.py SOURCE BUILD PREFIX APP_ID VERSION: an installed Hepatica has all its files and works with no help from the build."""

import os
import subprocess
import sys
import tempfile

import tap

SOURCE, BUILD, PREFIX, APP_ID, VERSION = sys.argv[1:]
with open(os.path.join(SOURCE, 'po', 'LINGUAS'), encoding='utf-8') as linguas:
    LANGUAGES = [line.strip() for line in linguas if line.strip() and not line.startswith('#')]
SHARE = PREFIX + '/share'
FILES = [
    f'{PREFIX}/bin/hepatica',
    f'{SHARE}/applications/{APP_ID}.desktop',
    f'{SHARE}/metainfo/{APP_ID}.metainfo.xml',
    f'{SHARE}/glib-2.0/schemas/{APP_ID}.gschema.xml',
    f'{SHARE}/icons/hicolor/scalable/apps/{APP_ID}.svg',
    f'{SHARE}/icons/hicolor/symbolic/apps/{APP_ID}-symbolic.svg',
]
CATALOGUES = f'{SHARE}/hepatica/locale'
FILES += [f'{CATALOGUES}/en_XX.UTF-8/LC_MESSAGES/SYS_LC_MESSAGES']
FILES += [f'{CATALOGUES}/{language}/LC_MESSAGES/{domain}.mo' for language in LANGUAGES
          for domain in ('gtk40', 'hepatica', 'libadwaita')]
FOLDER = tempfile.TemporaryDirectory()
ROOT = FOLDER.name


def inside(path):
    return ROOT + path


def hepatica(*arguments, language=''):
    """Runs the installed program with only what a desktop would give it: no display, no session bus, no build folder."""
    environment = {
        'HOME': inside('/home'),
        'PATH': '/usr/bin:/bin',
        'LC_ALL': 'C.UTF-8',
        'LANGUAGE': language,
        'HEPATICA_LOCALE_DIR': inside(CATALOGUES),
        'XDG_DATA_DIRS': inside(SHARE) + ':/usr/share',
        'GSETTINGS_SCHEMA_DIR': inside(f'{SHARE}/glib-2.0/schemas'),
        'G_DEBUG': 'fatal-warnings',
    }
    done = subprocess.run([inside(f'{PREFIX}/bin/hepatica'), *arguments], env=environment, cwd='/', check=False, text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    return done.returncode, done.stdout, done.stderr


def test_install():
    """it installs into an empty folder"""
    status, said = tap.output(['meson', 'install', '-C', BUILD, '--no-rebuild', '--quiet', '--destdir', ROOT])
    if status != 0:
        yield said


def test_files():
    """every file is in its place, and nothing else"""
    found = set()
    for folder, _folders, names in os.walk(ROOT):
        found |= {os.path.join(folder, name).removeprefix(ROOT) for name in names}
    for path in sorted(found ^ set(FILES)):
        yield f'{path} ' + ('should not be there' if path in found else 'is missing')


def test_names():
    """the desktop file and the metainfo name the program, the icon and the files that are installed"""
    with open(inside(f'{SHARE}/applications/{APP_ID}.desktop'), encoding='utf-8') as file:
        lines = file.read().splitlines()
    for line in ('Exec=hepatica', f'Icon={APP_ID}'):
        if line not in lines:
            yield f'the desktop file has no line {line}'
    with open(inside(f'{SHARE}/metainfo/{APP_ID}.metainfo.xml'), encoding='utf-8') as file:
        text = file.read()
    for part in (f'<id>{APP_ID}</id>', f'>{APP_ID}.desktop</launchable>', f'<release version="{VERSION}"'):
        if part not in text:
            yield f'the metainfo has no {part}'
    for name, words in (('desktop file', '\n'.join(lines)), ('metainfo', text)):
        if '@' in words:
            yield f'the {name} holds an @'


def test_schema():
    """its settings compile strictly"""
    status, said = tap.output(['glib-compile-schemas', '--strict', inside(f'{SHARE}/glib-2.0/schemas')])
    if status != 0 or said:
        yield said or f'exit status {status}'


def test_version():
    """it says its version"""
    status, said, complaint = hepatica('--version')
    if status != 0 or VERSION not in said or complaint:
        yield f'exit status {status}: {said} {complaint}'


def test_topics():
    """it lists its topics, each with id, title and section"""
    status, said, complaint = hepatica('--list-topics')
    lines = said.splitlines()
    if status != 0 or complaint:
        yield f'exit status {status}: {complaint}'
    if len(lines) < 11 or 'overview' not in {line.split('\t')[0] for line in lines}:
        yield f'{len(lines)} topics: {said}'
    for line in lines:
        if len(line.split('\t')) != 3 or not all(line.split('\t')):
            yield line


def test_languages():
    """it speaks each of its languages, on a computer that has no such locale"""
    for language in LANGUAGES:
        status, _said, complaint = hepatica('--show=nothing', language=language)
        if status != 2 or '--list-topics' not in complaint or complaint == hepatica('--show=nothing')[2]:
            yield f'{language}: exit status {status}: {complaint}'


def test_page():
    """it shows a page that it carries inside itself"""
    status, said, complaint = hepatica('--show=overview')
    if status != 0 or complaint or len(said.split()) < 100:
        yield f'exit status {status}: {said[:200]} {complaint}'


with FOLDER:
    tap.run([test_install, test_files, test_names, test_schema, test_version, test_topics, test_languages, test_page])
