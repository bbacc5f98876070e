# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Flathub refuses, as far as it can be told without the network: a function for each thing that it looks at.

Each yields "rule: what is wrong", by the names that Flathub's own linter gives its rules where it has one. Rules that
begin with "house-" are ours, and stricter: no network, no files, and the limits of Flathub's quality guidelines.
"""

import datetime
import os
import re
import struct

PERMISSIONS = ['--share=ipc', '--socket=fallback-x11', '--socket=wayland', '--device=dri']
MANIFEST_KEYS = ['id', 'runtime', 'runtime-version', 'sdk', 'separate-locales', 'command', 'add-extensions', 'finish-args', 'modules']
MODULE_KEYS = {'name', 'buildsystem', 'builddir', 'config-opts', 'build-commands', 'run-tests', 'test-rule', 'test-commands',
               'post-install', 'license-files', 'sources'}
SOURCE_KEYS = {'file': {'url', 'sha256'}, 'archive': {'url', 'sha256'}, 'git': {'url', 'tag', 'commit'}, 'dir': {'path', 'skip'}}
# What says nothing about a program but how it was made.
EMPTY_CATEGORIES = {'GTK', 'Qt', 'KDE', 'GNOME', 'Motif', 'Java', 'Application', 'XFCE', 'DDE'}
# Flathub lets these findings of appstreamcli fail, which by itself only warns or informs.
RAISED = ['all-categories-ignored', 'category-invalid', 'cid-desktopapp-is-not-rdns', 'cid-has-number-prefix',
          'cid-missing-affiliation-gnome', 'cid-rdns-contains-hyphen', 'content-rating-missing', 'desktop-app-launchable-omitted',
          'desktop-file-not-found', 'developer-id-missing', 'invalid-child-tag-name', 'metainfo-filename-cid-mismatch',
          'metainfo-legacy-path', 'metainfo-multiple-components', 'name-has-dot-suffix', 'releases-info-missing', 'unknown-tag']
LARGEST_PICTURE = {'width': 1000, 'height': 700}
LANGUAGE = '{http://www.w3.org/XML/1998/namespace}lang'


def application_id(app_id):
    """The id that everything is named by."""
    parts = app_id.split('.')
    if not 3 <= len(parts) <= 5 or len(app_id) > 255:
        yield f'appid-components: {app_id}'
    if not all(re.fullmatch(r'[A-Za-z_][A-Za-z0-9_]*', part) for part in parts):
        yield f'appid-component-wrong-syntax: {app_id}'
    if parts[0] != parts[0].lower() or parts[1:2] != [part.lower() for part in parts[1:2]]:
        yield f'appid-domain-not-lowercase: {app_id}'
    if parts[-1].lower() in ('desktop', 'app', 'linux'):
        yield f'appid-ends-with-generic-term: {app_id}'
    if parts[1:2] in (['github'], ['gitlab']) and (parts[0] != 'io' or len(parts) < 4):
        yield f'appid-code-hosting: {app_id}'


def manifest(found, file_name, released):
    """A manifest as a dictionary; one that is RELEASED takes nothing from this computer."""
    app_id = found.get('id')
    if not app_id:
        yield 'appid-not-defined'
        return
    yield from application_id(app_id)
    if file_name != f'{app_id}.json':
        yield f'appid-filename-mismatch: {file_name}'
    for key in found:
        if key not in MANIFEST_KEYS:
            yield f'manifest-unknown-properties: {key}'
    known = [key for key in found if key in MANIFEST_KEYS]
    if known != sorted(known, key=MANIFEST_KEYS.index):
        yield f'manifest-key-order: {known}'
    if not re.fullmatch(r'[\w-]+', found.get('command') or ''):
        yield f'toplevel-command: {found.get("command")}'
    if found.get('runtime') != 'org.gnome.Platform' or found.get('sdk') != 'org.gnome.Sdk' or not found.get('runtime-version'):
        yield 'runtime: it is org.gnome.Platform with its Sdk, of a version'
    if found.get('separate-locales') is not False:
        yield 'house-separate-locales: the languages of the program must be installed whatever that of the computer'
    yield from permissions(found.get('finish-args'))
    for name, extension in found.get('add-extensions', {}).items():
        if not name.startswith(app_id + '.'):
            yield f'appid-unprefixed-extension: {name}'
        if not extension.get('directory', '').startswith('share/hepatica/') or not extension.get('versions'):
            yield f'house-extension: {name} needs a folder of ours and versions'
    if not found.get('modules'):
        yield 'toplevel-no-modules'
    for module in found.get('modules', []):
        yield from module_of_manifest(module, released)


def permissions(arguments):
    """Each further one would be a door: this program needs no network and no file of the computer."""
    if arguments is None:
        yield 'finish-args-not-defined'
        return
    sockets = {argument.partition('=')[2] for argument in arguments if argument.startswith('--socket=')}
    if 'wayland' in sockets and not sockets & {'x11', 'fallback-x11'}:
        yield 'finish-args-only-wayland'
    if 'fallback-x11' in sockets and 'wayland' not in sockets:
        yield 'finish-args-fallback-x11-without-wayland'
    if 'x11' in sockets and sockets & {'wayland', 'fallback-x11'}:
        yield 'finish-args-contains-both-x11-and-wayland'
    if sockets & {'x11', 'fallback-x11'} and '--share=ipc' not in arguments:
        yield 'finish-args-x11-without-ipc'
    for argument in arguments:
        if argument not in PERMISSIONS:
            yield f'house-permission: {argument}'


def module_of_manifest(module, released):
    name = module.get('name')
    for key in module:
        if key not in MODULE_KEYS:
            yield f'manifest-unknown-properties: {name}: {key}'
    if not module.get('sources'):
        yield f'module-no-sources: {name}'
    for source in module.get('sources', []):
        kind, url = source.get('type'), source.get('url', '')
        keys = {key for key in source if key != 'type' and not key.startswith('x-')}
        if kind not in SOURCE_KEYS:
            yield f'module-{name}-source-type: {kind}'
            continue
        if kind == 'dir':
            if released:
                yield f'module-{name}-source-dir: {source.get("path")}'
            keys.add('skip')
        elif not url.startswith('https://'):
            yield f'module-{name}-source-url-not-https: {url}'
        if kind == 'git' and not re.fullmatch(r'[0-9a-f]{40}', source.get('commit', '')):
            yield f'module-{name}-source-git-no-commit: {url}'
        if kind in ('file', 'archive') and not re.fullmatch(r'[0-9a-f]{64}', source.get('sha256', '')):
            yield f'module-{name}-source-no-sha256: {url}'
        if keys != SOURCE_KEYS[kind]:
            yield f'module-{name}-source-keys: {sorted(keys ^ SOURCE_KEYS[kind])}'


def metainfo(root, app_id, today=None):
    """The page in the software centre, as the root element of the metainfo."""
    def text(path):
        return next((element.text or '' for element in root.findall(path) if LANGUAGE not in element.attrib), '')

    if root.get('type') != 'desktop-application':
        yield f'metainfo-component-type: {root.get("type")}'
    if text('id') != app_id:
        yield f'appstream-id-mismatch-flatpak-id: {text("id")}'
    if text("launchable[@type='desktop-id']") != app_id + '.desktop':
        yield 'metainfo-launchable-tag-wrong-value'
    for path in ('developer/name', 'project_license', "url[@type='homepage']"):
        if not text(path):
            yield f'metainfo-missing: {path}'
    if text('metadata_license') not in ('CC0-1.0', 'FSFAP'):
        yield f'metainfo-license: {text("metadata_license")}'
    if len(root.findall('developer/name')) != 1 or root.find('content_rating') is None:
        yield 'metainfo-missing: one developer, one content rating'
    yield from store_words(text('name'), text('summary'), root)
    yield from store_pictures(root)
    yield from store_releases(root, today or datetime.date.today())
    colours = {colour.get('scheme_preference'): (colour.text or '').strip() for colour in root.findall('branding/color')}
    if set(colours) != {'light', 'dark'} or len(set(colours.values())) != 2:
        yield f'quality-brand-colours: {colours}'


def store_words(name, summary, root):
    if not 0 < len(name) <= 15:
        yield f'quality-name-length: {name}'
    if not 10 <= len(summary) <= 35:
        yield f'quality-summary-length: {len(summary)}'
    if summary.endswith('.') or re.match(r'(An?|The) ', summary) or name.lower() in summary.lower():
        yield f'quality-summary: no full stop, no article, not the name again: {summary}'
    # The built file also has a paragraph for each language.
    words = [len(''.join(element.itertext()).strip()) for element in root.findall('description/p')
             if LANGUAGE not in element.attrib]
    if not words or sum(words) > 10 * 70 or min(words) < 20:
        yield f'quality-description-length: {sum(words)} characters, at most ten lines of seventy'
    for element in root.findall('description//*'):
        if element.tag not in ('p', 'ul', 'ol', 'li', 'em', 'code'):
            yield f'metainfo-description: <{element.tag}>'
    if len(root.findall('keywords/keyword')) < 5:
        yield 'quality-keywords'


def store_pictures(root):
    pictures = root.findall('screenshots/screenshot')
    if not 3 <= len(pictures) <= 6:
        yield f'metainfo-missing-screenshots: {len(pictures)}, three to six are wanted'
    if [picture.get('type') for picture in pictures].count('default') != 1 or (pictures and pictures[0].get('type') != 'default'):
        yield 'metainfo-screenshots: the first, and only that, is the default'
    for picture in pictures:
        images = picture.findall('image')
        for image in images:
            if not re.fullmatch(r'https://\S+\.png', image.text or ''):
                yield f'screenshot-url: {image.text}'
            elif re.search(r'/(main|master)/', image.text):
                yield f'screenshot-url-from-branch: {image.text}'
            elif not all(0 < int(image.get(side, 0)) <= most for side, most in LARGEST_PICTURE.items()):
                yield f'quality-screenshot-size: {image.text}'
        captions = {caption.get(LANGUAGE): (caption.text or '').strip() for caption in picture.findall('caption')}
        if not images or None not in captions:
            yield 'appstream-screenshot-caption: a picture and its English caption are wanted'
        for language, caption in captions.items():
            if not caption or caption.endswith(('.', '。')):
                yield f'appstream-screenshot-caption: one sentence without a full stop: {caption} ({language or "English"})'


def store_releases(root, today):
    releases = root.findall('releases/release')
    dates = [release.get('date', '') for release in releases]
    if not releases or dates != sorted(dates, reverse=True):
        yield f'releases-info: {dates}'
    for release in releases:
        if not re.fullmatch(r'\d{4}-\d\d-\d\d', release.get('date', '')) or release.get('date') > today.isoformat():
            yield f'release-date: {release.get("date")}'
        if not ''.join(release.find('description').itertext() if release.find('description') is not None else '').strip():
            yield f'quality-release-notes: {release.get("version")}'


def desktop_file(text, app_id, command):
    """The desktop file; what desktop-file-validate sees is not looked at again."""
    entries, group = {}, None
    for line in text.splitlines():
        if line.startswith('['):
            group = line
        elif '=' in line and not line.startswith('#') and group == '[Desktop Entry]':
            key, _equals, value = line.partition('=')
            entries[key] = value
    if entries.get('Icon') != app_id:
        yield f'desktop-file-icon-key-wrong-value: {entries.get("Icon")}'
    if entries.get('Exec', '').split()[:1] != [command]:
        yield f'desktop-file-exec: {entries.get("Exec")}'
    for key in ('Hidden', 'NoDisplay', 'Terminal'):
        if entries.get(key) == 'true':
            yield f'desktop-file-is-hidden: {key}'
    if set(filter(None, entries.get('Categories', '').split(';'))) <= EMPTY_CATEGORIES:
        yield f'desktop-file-low-quality-category: {entries.get("Categories")}'


def icons(folder, app_id):
    """The folder hicolor."""
    found = []
    for place, _folders, names in os.walk(folder):
        size = os.path.relpath(place, folder).split(os.sep)[0]
        for name in names:
            if name == 'icon-theme.cache':
                continue
            stem, suffix = os.path.splitext(name)
            if stem not in (app_id, app_id + '-symbolic'):
                yield f'icon-name: {name}'
                continue
            found.append((size, stem))
            if size in ('scalable', 'symbolic'):
                if suffix != '.svg':
                    yield f'non-svg-icon-in-scalable-folder: {name}'
            elif suffix != '.png':
                yield f'non-png-icon-in-hicolor-size-folder: {name}'
            elif '{}x{}'.format(*picture_size(os.path.join(place, name))) != size:
                yield f'icon-size-differs-from-folder: {size}/{name}'
    if ('scalable', app_id) not in found and ('256x256', app_id) not in found:
        yield 'no-exportable-icon-installed'
    if ('symbolic', app_id + '-symbolic') not in found:
        yield 'house-symbolic-icon'


def picture_size(path):
    """Width and height of a PNG file."""
    with open(path, 'rb') as file:
        head = file.read(24)
    return struct.unpack('>II', head[16:24]) if head.startswith(b'\x89PNG\r\n\x1a\n') else (0, 0)
