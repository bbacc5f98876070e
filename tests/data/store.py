# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""store.py PROJECT BUILD APP_ID: the Flatpak and its page in the software centre are as Flathub wants them.

The rules are in flathub.py. What is ours must keep them all; then each of the spoilt variants must break its rule.
"""

import copy
import datetime
import json
import os
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import flathub
import tap

PROJECT, BUILD, APP_ID = sys.argv[1:]
FLATPAK = os.path.join(PROJECT, 'flatpak')
ICONS = os.path.join(PROJECT, 'data/icons/hicolor')
PICTURES = os.path.join(PROJECT, 'data/screenshots')
RELEASED_ID = 'io.github.hepatica.Hepatica'
MANIFESTS = [RELEASED_ID + '.json', RELEASED_ID + '.Devel.json']
COMMIT = '0123456789abcdef0123456789abcdef01234567'


def manifest(name):
    """A manifest with the modules that it includes."""
    with open(os.path.join(FLATPAK, name), encoding='utf-8') as file:
        found = json.load(file)
    for index, module in enumerate(found['modules']):
        if isinstance(module, str):
            with open(os.path.join(FLATPAK, module), encoding='utf-8') as file:
                found['modules'][index] = json.load(file)
    return found


def release():
    """What release-manifest.py writes."""
    status, said = tap.output([sys.executable, os.path.join(FLATPAK, 'release-manifest.py'), 'https://example.org/hepatica.git',
                               'v1.0', COMMIT])
    return json.loads(said) if status == 0 else said


def metainfo():
    return ElementTree.parse(os.path.join(BUILD, 'data', APP_ID + '.metainfo.xml')).getroot()


def desktop():
    with open(os.path.join(BUILD, 'data', APP_ID + '.desktop'), encoding='utf-8') as file:
        return file.read()


def test_manifests():
    """the manifests keep the rules of Flathub, and ask for no network and no files"""
    for name in MANIFESTS:
        for problem in flathub.manifest(manifest(name), name, released=False):
            yield f'{name}: {problem}'


def test_alike():
    """the manifest of the development version differs only in its names and its profile"""
    devel = json.dumps(manifest(MANIFESTS[1])).replace(RELEASED_ID + '.Devel', RELEASED_ID).replace(', "-Dprofile=devel"', '')
    if json.loads(devel) != manifest(MANIFESTS[0]):
        yield 'they differ in something else'


def test_release():
    """the manifest of a release takes its sources by tag and commit, and nothing from this computer"""
    found = release()
    if isinstance(found, str):
        yield found
        return
    yield from flathub.manifest(found, MANIFESTS[0], released=True)
    if found['modules'][-1]['sources'] != [{'type': 'git', 'url': 'https://example.org/hepatica.git', 'tag': 'v1.0', 'commit': COMMIT}]:
        yield found['modules'][-1]['sources']
    ours = manifest(MANIFESTS[0])
    del found['modules'][-1]['sources'], ours['modules'][-1]['sources']
    if found != ours:
        yield 'it differs from ours in more than the sources'


def test_metainfo():
    """the page in the software centre keeps the rules and the guidelines of Flathub"""
    yield from flathub.metainfo(metainfo(), APP_ID)


def test_pictures():
    """every picture of that page is there, and as large as it says; there is no other"""
    names = set(os.listdir(PICTURES))
    for image in metainfo().findall('screenshots/screenshot/image'):
        name = os.path.basename(image.text)
        if name not in names:
            yield f'{name} is missing: run ./dev screenshots'
            continue
        names.discard(name)
        size = flathub.picture_size(os.path.join(PICTURES, name))
        if size != (int(image.get('width')), int(image.get('height'))):
            yield f'{name}: {size}'
    yield from sorted(names)


def test_desktop():
    """the desktop file names the program, its icon and a category that says something"""
    yield from flathub.desktop_file(desktop(), APP_ID, 'hepatica')


def test_icons():
    """the icons are where the software centre looks for them"""
    yield from flathub.icons(ICONS, RELEASED_ID)


def spoilt_manifests():
    """(what was done, the rule that must see it, the problems found)"""
    def spoil(change, released=False, name=MANIFESTS[0]):
        found = copy.deepcopy(manifest(MANIFESTS[0]))
        change(found)
        return list(flathub.manifest(found, name, released))

    yield 'the network', 'house-permission', spoil(lambda m: m['finish-args'].append('--share=network'))
    yield 'the home folder', 'house-permission', spoil(lambda m: m['finish-args'].append('--filesystem=home'))
    yield 'no ipc', 'finish-args-x11-without-ipc', spoil(lambda m: m['finish-args'].remove('--share=ipc'))
    yield 'only wayland', 'finish-args-only-wayland', spoil(lambda m: m['finish-args'].remove('--socket=fallback-x11'))
    yield 'no permissions', 'finish-args-not-defined', spoil(lambda m: m.pop('finish-args'))
    yield 'a path as command', 'toplevel-command', spoil(lambda m: m.update(command='/app/bin/hepatica'))
    yield 'an unknown key', 'manifest-unknown-properties', spoil(lambda m: m.update(colour='blue'))
    yield 'another file name', 'appid-filename-mismatch', spoil(lambda m: None, name='hepatica.json')
    yield 'separate languages', 'house-separate-locales', spoil(lambda m: m.pop('separate-locales'))
    yield 'no checksum', 'module-noto-fonts-source-no-sha256', spoil(lambda m: m['modules'][0]['sources'][0].pop('sha256'))
    yield 'plain http', 'module-noto-fonts-source-url-not-https', spoil(
        lambda m: m['modules'][0]['sources'][0].update(url='http://example.org/font.ttf'))
    yield 'a folder in a release', 'module-hepatica-source-dir', spoil(lambda m: None, released=True)
    yield 'a tag without its commit', 'module-hepatica-source-git-no-commit', spoil(
        lambda m: m['modules'][1].update(sources=[{'type': 'git', 'url': 'https://example.org/hepatica.git', 'tag': 'v1.0'}]))
    yield 'a generic id', 'appid-ends-with-generic-term', list(flathub.application_id('io.github.hepatica.App'))


def spoilt_metainfo():
    def spoil(change):
        root = metainfo()
        change(root)
        return list(flathub.metainfo(root, APP_ID))

    def without(path, parent='.'):
        return lambda root: root.find(parent).remove(root.find(parent).find(path))

    def with_text(path, text):
        return lambda root: setattr(root.find(path), 'text', text)

    tomorrow = (datetime.date.today() + datetime.timedelta(days=2)).isoformat()
    yield 'another id', 'appstream-id-mismatch-flatpak-id', spoil(with_text('id', 'org.example.Other'))
    yield 'a long summary', 'quality-summary-length', spoil(with_text('summary', 'Understand cancer that has spread to the liver'))
    yield 'a full stop', 'quality-summary', spoil(with_text('summary', 'Understand cancer in the liver.'))
    yield 'no developer', 'metainfo-missing', spoil(without('developer'))
    yield 'no age rating', 'metainfo-missing', spoil(without('content_rating'))
    yield 'no pictures', 'metainfo-missing-screenshots', spoil(without('screenshots'))
    yield 'no caption', 'appstream-screenshot-caption', spoil(without('caption', 'screenshots/screenshot'))
    yield 'a picture of a branch', 'screenshot-url-from-branch', spoil(
        with_text('screenshots/screenshot/image', 'https://example.org/raw/main/a.png'))
    yield 'a large picture', 'quality-screenshot-size', spoil(
        lambda root: root.find('screenshots/screenshot/image').set('height', '900'))
    yield 'a drawing as picture', 'screenshot-url', spoil(with_text('screenshots/screenshot/image', 'https://example.org/a.svg'))
    yield 'no notes', 'quality-release-notes', spoil(without('description', 'releases/release'))
    yield 'a release to come', 'release-date', spoil(lambda root: root.find('releases/release').set('date', tomorrow))
    yield 'one colour', 'quality-brand-colours', spoil(without('color', 'branding'))


def spoilt_files():
    text = desktop()
    yield 'another icon', 'desktop-file-icon-key-wrong-value', list(
        flathub.desktop_file(text.replace(f'Icon={APP_ID}', 'Icon=help-browser'), APP_ID, 'hepatica'))
    yield 'hidden', 'desktop-file-is-hidden', list(flathub.desktop_file(text + 'NoDisplay=true\n', APP_ID, 'hepatica'))
    yield 'an empty category', 'desktop-file-low-quality-category', list(
        flathub.desktop_file(text.replace('Education;MedicalSoftware;', 'GTK;GNOME;'), APP_ID, 'hepatica'))
    with tempfile.TemporaryDirectory() as folder:
        place = os.path.join(folder, 'scalable/apps')
        os.makedirs(place)
        yield 'no icon', 'no-exportable-icon-installed', list(flathub.icons(folder, RELEASED_ID))
        with open(os.path.join(place, RELEASED_ID + '.png'), 'wb') as file:
            file.write(b'not a picture')
        yield 'a bitmap among drawings', 'non-svg-icon-in-scalable-folder', list(flathub.icons(folder, RELEASED_ID))


def test_spoilt():
    """every spoilt variant is refused, by the rule that it breaks"""
    for variants in (spoilt_manifests(), spoilt_metainfo(), spoilt_files()):
        for what, rule, problems in variants:
            if not any(problem.split(':')[0] == rule for problem in problems):
                yield f'{what}: {rule} did not see it, only {problems}'


tap.run([test_manifests, test_alike, test_release, test_metainfo, test_pictures, test_desktop, test_icons, test_spoilt])
