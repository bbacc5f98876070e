# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_flatpak.py: builds the Flatpak, installs it as an ordinary user, and tries it from within and without."""

import hashlib
import os
import re
import shutil

import flathub
import sandbox
from sandbox import APP_ID, FOLDER, NEW, OLD, OLD_VERSION, PROJECT, REPOSITORY

WORK = os.path.join(FOLDER, 'work')
PICTURE = os.path.join(FOLDER, 'inside.png')

sandbox.start_over(WORK)
READER = sandbox.Person(os.path.join(WORK, 'reader'), 12345)


def test_build():
    """flatpak-builder builds the Flatpak without the network, and its tests pass"""
    said, seconds = sandbox.build_releases()
    for name in sandbox.seed_fonts(sandbox.RELEASES + '/state'):
        print(f'# {name}: the checksum is that of Debian\'s file, not compared with its authors\'')
    print(f'# built with its tests in {seconds:.0f} s; {sandbox.size_of(NEW + "/files"):.1f} MB, of which fonts '
          f'{sandbox.size_of(NEW + "/files/share/fonts"):.1f} MB and debug information {sandbox.size_of(NEW + "/files/lib/debug"):.1f} MB')
    passed = sum(int(number) for number in re.findall(r'^Ok: +(\d+)', said, re.MULTILINE))
    print(f'# {passed} test programs passed in the build')
    if passed < 20 or re.search(r'^(Fail|Timeout): +[1-9]', said, re.MULTILINE):
        yield f'only {passed} test programs passed'
    yield from (line for line in said.splitlines() if 'Unknown property' in line)


def test_built():
    """what was built has its metainfo, icons, desktop file and licences where Flathub wants them"""
    share = NEW + '/files/share'
    yield from flathub.icons(share + '/icons/hicolor', APP_ID)
    for path in (f'metainfo/{APP_ID}.metainfo.xml', f'applications/{APP_ID}.desktop', f'licenses/{APP_ID}/hepatica/GPL-3.0-or-later.txt',
                 f'app-info/xmls/{APP_ID}.xml.gz', f'app-info/icons/flatpak/128x128/{APP_ID}.png', 'hepatica/content'):
        if not os.path.exists(os.path.join(share, path)):
            yield f'{path} is missing'
    if os.path.exists(share + '/appdata'):
        yield 'metainfo-legacy-path: share/appdata'


def digests(folder):
    """Path and content of all that is in FOLDER."""
    found = {}
    for place, folders, names in os.walk(folder):
        for name in [*folders, *names]:
            path = os.path.join(place, name)
            if os.path.islink(path):
                found[os.path.relpath(path, folder)] = os.readlink(path)
            elif os.path.isfile(path):
                with open(path, 'rb') as file:
                    found[os.path.relpath(path, folder)] = hashlib.sha256(file.read()).hexdigest()
    return found


def test_reproducible():
    """a second build, in a folder of its own, gives the same files"""
    again = os.path.join(WORK, 'again')
    _said, seconds = sandbox.build(sandbox.administrator(), sandbox.RELEASES + '/source-old', again, '--disable-cache', '--disable-tests')
    first, second = digests(OLD), digests(again)
    print(f'# {len(first)} files compared; built without tests in {seconds:.0f} s')
    yield from (path for path in sorted(first.keys() | second.keys()) if first.get(path) != second.get(path))


def test_install():
    """somebody without any rights installs the version before this one for themselves"""
    for command in (['remote-add', '--no-gpg-verify', 'hepatica', 'file://' + REPOSITORY],
                    ['install', '-y', '--noninteractive', 'hepatica', APP_ID]):
        status, said = READER.flatpak(*command)
        if status != 0:
            yield said
            return
    status, said = READER.run('flatpak', 'run', '--user', APP_ID, '--version')
    if status != 0 or OLD_VERSION not in said:
        yield said


def test_settings():
    """what the reader has set, the language chosen, and the place where reading stopped, stay over an update to this version"""
    yield from sandbox.drive(READER, 'set')
    status, said = sandbox.administrator().run('flatpak', 'build-export', REPOSITORY, NEW, 'stable')
    if status == 0:
        status, said = READER.flatpak('update', '-y', '--noninteractive')
    if status != 0:
        yield said
    status, said = READER.run('flatpak', 'run', '--user', APP_ID, '--version')
    if status != 0 or OLD_VERSION in said:
        yield said
    yield from sandbox.drive(READER, 'kept')


def test_content():
    """it lists its topics and prints a page, with no window"""
    status, said = READER.run('flatpak', 'run', '--user', APP_ID, '--list-topics')
    topics = [line for line in said.splitlines() if line.count('\t') == 2]
    print(f'# {len(topics)} topics')
    if status != 0 or len(topics) < 50:
        yield said
    status, said = READER.run('flatpak', 'run', '--user', APP_ID, '--show=overview')
    if status != 0 or len(said.split()) < 100:
        yield said


def test_network():
    """there is no network inside: only a loopback device of its own, and no route"""
    status, said = READER.inside('tail -n +2 /proc/net/route; tail -n +3 /proc/net/dev | cut -d: -f1')
    if status != 0 or set(said.split()) != {'lo'}:
        yield said
    outer = os.readlink('/proc/self/ns/net')
    status, inner = READER.inside('readlink /proc/self/ns/net')
    if status != 0 or inner.strip() == outer or not inner.startswith('net:'):
        yield f'{inner} {outer}'


def test_files():
    """no file of the computer is seen inside, and what is seen cannot be written"""
    outside = os.path.join(READER.home, 'private.txt')
    with open(outside, 'w', encoding='utf-8') as file:
        file.write('private')
    os.chmod(outside, 0o644)
    for path in (outside, os.path.join(PROJECT, 'README.md')):
        status, said = READER.inside(f'cat "{path}" 2>&1')
        if status == 0 or 'No such file' not in said:
            yield f'{path}: {said}'
    for path in ('/root', '/home', '/media', '/mnt'):
        _status, said = READER.inside(f'ls -A "{path}" 2>/dev/null')
        if said.strip():
            yield f'{path}: {said}'
    for path in ('/app', '/usr'):
        status, _said = READER.inside(f'touch "{path}/written"')
        if status == 0:
            yield f'{path} can be written'


def test_rights():
    """it has no capability, cannot gain one, and is filtered in what it asks of the kernel"""
    status, said = READER.inside('grep -E "^(CapEff|NoNewPrivs|Seccomp):" /proc/self/status')
    found = dict(line.split() for line in said.splitlines() if line.count('\t') == 1)
    if status != 0 or found != {'CapEff:': '0000000000000000', 'NoNewPrivs:': '1', 'Seccomp:': '2'}:
        yield said


def test_fonts():
    """the fonts of our languages are found inside"""
    status, said = READER.inside('fc-list : family')
    for family in ('Noto Naskh Arabic', 'Noto Nastaliq Urdu', 'Noto Sans Bengali', 'Noto Sans Gujarati', 'Noto Sans Gurmukhi'):
        if status != 0 or family not in said:
            yield family


def test_link():
    """a web link, followed by a screen reader, goes through the portal to the browser of the computer"""
    opened = os.path.join(READER.home, 'opened')
    applications = os.path.join(READER.home, '.local/share/applications')
    os.makedirs(applications, exist_ok=True)
    with open(applications + '/browser.desktop', 'w', encoding='utf-8') as file:
        file.write('[Desktop Entry]\nType=Application\nName=Browser\nMimeType=x-scheme-handler/https;\n'
                   f'Exec=sh -c "echo %u >>{opened}"\n')
    os.makedirs(READER.home + '/.config/xdg-desktop-portal', exist_ok=True)
    with open(READER.home + '/.config/xdg-desktop-portal/portals.conf', 'w', encoding='utf-8') as file:
        file.write('[preferred]\ndefault=gtk\n')
    with open(READER.home + '/.config/mimeapps.list', 'w', encoding='utf-8') as file:
        file.write('[Default Applications]\nx-scheme-handler/https=browser.desktop\n')
    for place, _folders, _names in os.walk(READER.home + '/.local'):
        os.chown(place, READER.user, READER.user)
    yield from sandbox.drive(READER, 'link', f'HEP_TEST_OPENED={opened}')


def test_file():
    """a file that the reader chooses is opened through the portal, and no other is seen"""
    yield from sandbox.drive(READER, 'open', f'HEP_TEST_TRANSLATION={READER.home}/mine.po')


def test_policy():
    """what the clinic's dconf profile sets and locks reaches the program inside, which says who set it"""
    database = '/etc/dconf/db/local'
    os.makedirs(database + '.d')
    os.makedirs('/etc/dconf/profile')
    shutil.copytree(PROJECT + '/flatpak/clinic/dconf', database + '.d', dirs_exist_ok=True)
    with open('/etc/dconf/profile/user', 'w', encoding='utf-8') as file:
        file.write('user-db:user\nsystem-db:local\n')
    try:
        status, said = sandbox.administrator().run('dconf', 'compile', database, database + '.d')
        if status != 0:
            yield said
        yield from sandbox.drive(READER, 'locked')
    finally:
        shutil.rmtree('/etc/dconf')


def test_window():
    """its window comes up; .dev/flatpak/inside.png is a picture of it"""
    picture = os.path.join(READER.home, 'inside.png')
    status, said = READER.run_on_display('python3', sandbox.PARTS + '/screenshot.py', picture, '--', 'flatpak', 'run', '--user',
                                         '--env=GSK_RENDERER=cairo', APP_ID, 'liver', '--window-size=1000x700')
    if status != 0 or flathub.picture_size(picture) != (1000, 700):
        yield said
        return
    shutil.copy(picture, PICTURE)


sandbox.run([test_build, test_built, test_reproducible, test_install, test_settings, test_content, test_network, test_files, test_rights,
         test_fonts, test_link, test_file, test_policy, test_window])
