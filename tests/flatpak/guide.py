# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide for clinics, followed from its own text: what stands in its blocks of commands is typed as it is there, and
its web server is set up as it says. Only what the guide itself leaves to its reader is filled in."""

import os
import re
import shlex
import shutil
import subprocess

import sandbox
from sandbox import APP_ID, OLD_VERSION, PROJECT, drive

CLINIC = os.path.join(PROJECT, 'flatpak/clinic')
WORK = os.path.join(sandbox.FOLDER, 'guide')
HOST = 'hepatica.clinic.example'
NAME, PHONE = 'Liver Clinic', '0117 496 0999'

sandbox.start_over(WORK)
CURATOR = sandbox.Person(os.path.join(WORK, 'curator'))
ROOT = sandbox.Person(os.path.join(WORK, 'root'))
READER = sandbox.Person(os.path.join(WORK, 'reader'), 12365)
FAR = sandbox.Person(os.path.join(WORK, 'far'), 12364)


def blocks(number):
    """The blocks of the section with this NUMBER: each is what follows the three ticks, and the text."""
    with open(os.path.join(CLINIC, 'README.md'), encoding='utf-8') as file:
        section = re.split(r'^## ', file.read(), flags=re.MULTILINE)[number]
    assert section.startswith(f'{number}. '), section
    return re.findall(r'^```(\w*)\n(.*?)^```$', section, re.MULTILINE | re.DOTALL)


def commands(number):
    return [text for kind, text in blocks(number) if kind == 'sh']


def files(number):
    return [text for kind, text in blocks(number) if kind == '']


def follow(person, text, **filled_in):
    """Types TEXT at a terminal, and says yes to whatever is asked."""
    for name, value in {'CLINIC': CLINIC, **filled_in}.items():
        text = re.sub(rf'\b{name}\b', value, text)
    typed = shlex.join(['script', '--quiet', '--return', '--echo', 'never', '--command', shlex.join(['bash', '-ec', text]), '/dev/null'])
    status, said = person.run('sh', '-c', f"printf 'y\\ny\\ny\\n' | {typed}")
    assert status == 0, f'{text}\n{said}'
    return re.sub(r'\x1b\[\d*m', '', said)


def publish(command, bundle):
    """Follows COMMAND with a BUNDLE of the fleet under the name of the release that stands there."""
    release = re.search(r'hepatica-\S+\.flatpak', command).group()
    shutil.copy(os.path.join(sandbox.FOLDER, 'fleet', bundle + '.flatpak'), os.path.join(CURATOR.home, release))
    follow(CURATOR, command)


def version_of(person):
    return person.run('flatpak', 'run', '--user', APP_ID, '--version')[1].strip()


def serve(configuration):
    """Starts nginx with what the guide has it do, for a computer of the name that the guide uses."""
    with open('/etc/hosts', 'a', encoding='utf-8') as hosts:
        hosts.write(f'127.0.0.1 localhost {HOST}\n')
    path = os.path.join(WORK, 'nginx.conf')
    with open(path, 'w', encoding='utf-8') as file:
        file.write(f'pid {WORK}/nginx.pid;\nerror_log {WORK}/nginx.log;\nevents {{}}\nhttp {{\naccess_log off;\n'
                   + ''.join(f'{name}_temp_path {WORK}/nginx-{name};\n' for name in ('client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))
                   + configuration + '}\n')
    subprocess.run(['nginx', '-e', f'{WORK}/nginx.log', '-c', path], check=True)


def test_repository():
    """the guide, section 1: a key, a signed repository, and nginx that gives it out"""
    os.makedirs('/srv')
    make_key, make_repository = commands(1)
    # The reader of the guide chooses a password for the key; here it has none.
    gnupg = os.path.join(CURATOR.home, '.gnupg')
    os.makedirs(gnupg, mode=0o700)
    with open(gnupg + '/gpg.conf', 'w', encoding='utf-8') as file:
        file.write(f'pinentry-mode loopback\npassphrase-file {gnupg}/password\n')
    with open(gnupg + '/password', 'w', encoding='utf-8'):
        pass
    follow(CURATOR, make_key)
    publish(make_repository, 'old')
    configuration, = files(1)
    serve(configuration)
    if not os.path.exists('/srv/hepatica/summary.sig'):
        yield 'the repository is not signed'


def test_computers():
    """the guide, sections 2 and 3: a computer installs, gets the next release, and goes back"""
    install, = commands(2)
    follow(READER, install)
    if version_of(READER) != f'hepatica {OLD_VERSION}':
        yield 'the release was not installed'
    _make_key, make_repository = commands(1)
    publish(make_repository, 'new')
    update, go_back = commands(3)
    follow(READER, update)
    if version_of(READER) in ('', f'hepatica {OLD_VERSION}'):
        yield 'the update did not come'
    history, go_back = go_back.splitlines()
    commits = re.findall(r'Commit: (\w+)', follow(READER, history))
    follow(READER, go_back, COMMIT=commits[1])
    if version_of(READER) != f'hepatica {OLD_VERSION}':
        yield f'it did not go back: {commits}'
    follow(READER, update)


def test_stick():
    """the guide, section 4: a stick is written, and a computer without a network installs from it"""
    os.makedirs('/media/stick')
    write, install = commands(4)
    follow(CURATOR, write)
    os.rename('/srv/hepatica', '/srv/away')
    try:
        follow(FAR, install)
    finally:
        os.rename('/srv/away', '/srv/hepatica')
    if version_of(FAR) != version_of(READER):
        yield version_of(FAR)


def test_settings():
    """the guide, section 5: what the clinic has set and locked is so for the program"""
    setup, = commands(5)
    follow(ROOT, setup)
    try:
        yield from drive(READER, 'locked')
    finally:
        shutil.rmtree('/etc/dconf')


def test_clinic():
    """the guide, section 6: the name and number of the clinic come in a content pack"""
    folder = os.path.join(CURATOR.home, 'ours')
    os.makedirs(folder + '/files')
    metadata, = files(6)
    with open(folder + '/metadata', 'w', encoding='utf-8') as file:
        file.write(metadata.replace('x86_64', sandbox.ARCHITECTURE))
    with open(folder + '/files/pack.ini', 'w', encoding='utf-8') as file:
        file.write('[Pack]\nFormat=1\nName=Our clinic\nVersion=1\n')
    with open(folder + '/files/clinic.ini', 'w', encoding='utf-8') as file:
        file.write(f'[Clinic]\nName={NAME}\nAddress=\nPhone={PHONE}\nHelpline=\nHours=\nWeb=\n')
    setup, = commands(6)
    build, make_repository, install = setup.splitlines()
    follow(CURATOR, build, FOLDER='ours')
    follow(CURATOR, make_repository)
    follow(READER, install)
    yield from drive(READER, 'clinic', f'HEP_TEST_NAME={NAME}', f'HEP_TEST_PHONE={PHONE}')


CASES = [test_repository, test_computers, test_stick, test_settings, test_clinic]
