# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of this folder share: who builds the Flatpak, and who installs and reads it.

They run where build-aux/dev/flatpak.sh put them: there is no network, and .dev/flatpak/runtimes has a stand-in for the
GNOME runtime.
"""

import functools
import hashlib
import json
import os
import shutil
import subprocess
import time
import traceback

import tap

APP_ID = 'io.github.hepatica.Hepatica'
PROJECT = os.environ['HEP_TEST_SOURCE_ROOT']
PARTS = os.path.join(PROJECT, 'build-aux/dev')
FOLDER = os.path.join(PROJECT, '.dev/flatpak')
RUNTIMES = os.path.join(FOLDER, 'runtimes')
# Who builds, the installed runtimes, and what was built: the version before this one, and this one.
RELEASES = os.path.join(FOLDER, 'releases')
OLD, NEW, REPOSITORY = (os.path.join(RELEASES, name) for name in ('old', 'new', 'repository'))
OLD_VERSION = '0.0.9'
# What the version before this one had otherwise.
OLD_CHANGES = [('meson.build', "version: '0.1.0'", f"version: '{OLD_VERSION}'"),
               (f'flatpak/{APP_ID}.json', '-Dtests=core', '-Dtests=none'),
               ('data/content/pages/symptoms.page', '<title>Symptoms</title>', '<title>The symptoms</title>')]
ARCHITECTURE = os.uname().machine
FONTS = '/usr/share/fonts/truetype/noto'
# Parental controls are asked for on the system bus: that of the session will do.
WITH_SYSTEM_BUS = ['sh', '-c', 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec "$@" 2>&1', 'sh']


class Person:
    """Somebody at this computer. Who has no USER of their own is its administrator."""

    def __init__(self, folder, user=0):
        self.home = folder
        self.user = user
        self.environment = {
            'PATH': '/usr/sbin:/usr/bin', 'LANG': 'C.UTF-8', 'HOME': folder, 'HEPATICA_HOME': folder,
            'FLATPAK_USER_DIR': folder + '/flatpak', 'FLATPAK_SYSTEM_DIR': RELEASES + '/system',
            'XDG_DATA_HOME': folder + '/.local/share', 'XDG_CACHE_HOME': folder + '/.cache',
            'XDG_CONFIG_HOME': folder + '/.config', 'TMPDIR': '/tmp', 'PYTHONDONTWRITEBYTECODE': '1', 'PYTHONUNBUFFERED': '1',
            'HEP_TEST_SOURCE_ROOT': PROJECT, 'PYTHONPATH': os.environ['PYTHONPATH'] + f':{PROJECT}/tests/flatpak',
        }
        os.makedirs(folder, exist_ok=True)
        os.chown(folder, user, user)

    def log_in(self):
        """Makes the folder where the programs of one session meet. In the sandbox it has the same name, and the paths that the
        document portal gives are in it; that of the last session may still be mounted."""
        folder = f'/run/user/{self.user}'
        subprocess.run(['umount', '--lazy', folder + '/doc'], check=False, stderr=subprocess.DEVNULL)
        start_over(folder)
        os.chown(folder, self.user, self.user)
        os.chmod(folder, 0o700)
        return folder

    def output(self, *command):
        rights = ['setpriv', f'--reuid={self.user}', f'--regid={self.user}', '--clear-groups'] if self.user else []
        runtime = self.log_in()
        done = subprocess.run([*rights, *command], check=False, text=True, cwd=self.home, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              env={**self.environment, 'XDG_RUNTIME_DIR': runtime, 'HEPATICA_RUNTIME_DIR': runtime})
        return done.returncode, done.stdout

    def run(self, *command):
        """Runs COMMAND on a session bus of its own; gives its exit status and what it said, without what the bus says."""
        return self.output('dbus-run-session', '--', *WITH_SYSTEM_BUS, *command)

    def run_on_display(self, *command):
        """Runs COMMAND on a display and a session bus of its own."""
        return self.output('bash', PARTS + '/headless.sh', '1000x700', *WITH_SYSTEM_BUS, *command)

    def flatpak(self, *arguments):
        return self.run('flatpak', '--user', *arguments)

    def inside(self, script):
        """Runs the shell SCRIPT in the sandbox of the program."""
        return self.run('flatpak', 'run', '--user', '--command=sh', APP_ID, '-c', script)


def drive(person, case, *environment):
    """Runs a case of drive.py as PERSON; gives what went wrong."""
    status, said = person.run_on_display('env', *environment, 'python3', f'{PROJECT}/tests/flatpak/drive.py', case)
    if status != 0:
        yield said


def run(cases):
    """Runs each of CASES as a TAP case; what it raises is a failure too."""
    def guarded(case):
        @functools.wraps(case)
        def run_case():
            try:
                yield from case()
            except AssertionError as problem:
                yield problem
            except Exception:  # Whatever it is, the next case is to be tried.
                yield traceback.format_exc()

        return run_case

    tap.run([guarded(case) for case in cases])


def start_over(folder):
    """Makes FOLDER, which is empty then."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)


def install_runtimes(administrator):
    """For everybody."""
    for command in (['remote-add', '--no-gpg-verify', 'runtimes', 'file://' + RUNTIMES],
                    ['install', '-y', '--noninteractive', 'runtimes', 'org.gnome.Platform//51', 'org.gnome.Sdk//51']):
        status, said = administrator.run('flatpak', '--system', *command)
        if status != 0:
            raise AssertionError(said)


def seed_fonts(state):
    """Puts the fonts where flatpak-builder would have downloaded them to; gives those whose checksum is only Debian's."""
    with open(os.path.join(PROJECT, 'flatpak/noto-fonts.json'), encoding='utf-8') as file:
        sources = json.load(file)['sources']
    for source in sources:
        name = os.path.basename(source['url'])
        folder = os.path.join(state, 'downloads', source['sha256'])
        os.makedirs(folder, exist_ok=True)
        shutil.copy(os.path.join(FONTS, name), folder)
    return [os.path.basename(source['url']) for source in sources if source['x-checksum'] != 'upstream']


def is_source(name):
    return name not in ('.dev', '.git', '__pycache__') and not name.startswith('_build')


def digest_of_source():
    """Changes when anything that is built does."""
    found = hashlib.sha256()
    for place, folders, names in os.walk(PROJECT):
        folders[:] = sorted(filter(is_source, folders))
        for name in sorted(filter(is_source, names)):
            path = os.path.join(place, name)
            found.update(os.path.relpath(path, PROJECT).encode())
            with open(path, 'rb') as file:
                found.update(file.read())
    return found.hexdigest()


def copy_of_source(folder, changes=()):
    """Copies the project into FOLDER; CHANGES are (path, old, new)."""
    shutil.copytree(PROJECT, folder, symlinks=True, ignore=lambda _place, names: [name for name in names if not is_source(name)])
    for path, old, new in changes:
        path = os.path.join(folder, path)
        with open(path, encoding='utf-8') as file:
            text = file.read()
        assert text.count(old) == 1, f'{path} has “{old}” {text.count(old)} times'
        times = os.stat(path)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text.replace(old, new))
        os.utime(path, (times.st_atime, times.st_mtime))


def build(administrator, source, target, *options):
    """Builds the Flatpak from the copy SOURCE into the folder TARGET; gives what was said, and how long it took."""
    began = time.monotonic()
    status, said = administrator.run(
        'flatpak-builder', '--system', '--disable-download', '--disable-rofiles-fuse', '--disable-updates', '--force-clean',
        '--default-branch=stable', f'--state-dir={RELEASES}/state', *options, target,
        os.path.join(source, 'flatpak', APP_ID + '.json'))
    with open(os.path.join(FOLDER, os.path.basename(target) + '.log'), 'w', encoding='utf-8') as file:
        file.write(said)
    if status != 0:
        raise AssertionError('\n'.join(said.splitlines()[-40:]))
    return said, time.monotonic() - began


def build_releases(again=True):
    """Builds the version before this one, which alone is in REPOSITORY then, and this one, with its tests. Gives what the second
    build said and how long it took, or None if there was nothing to do, which can only be unless AGAIN."""
    stamp, digest = os.path.join(RELEASES, 'stamp'), digest_of_source()
    if not again and os.path.exists(stamp):
        with open(stamp, encoding='utf-8') as file:
            if file.read() == digest:
                return None
    start_over(RELEASES)
    administrator = Person(RELEASES + '/administrator')
    copy_of_source(RELEASES + '/source-old', OLD_CHANGES)
    copy_of_source(RELEASES + '/source')
    install_runtimes(administrator)
    seed_fonts(RELEASES + '/state')
    build(administrator, RELEASES + '/source-old', OLD, '--disable-tests', '--repo=' + REPOSITORY)
    made = build(administrator, RELEASES + '/source', NEW)
    with open(stamp, 'w', encoding='utf-8') as file:
        file.write(digest)
    return made


def administrator():
    """Who built, again."""
    return Person(RELEASES + '/administrator')


def size_of(folder):
    """In megabytes; a file of several names counts once."""
    total, seen = 0, set()
    for place, _folders, names in os.walk(folder):
        for name in names:
            status = os.lstat(os.path.join(place, name))
            if status.st_ino not in seen:
                seen.add(status.st_ino)
                total += status.st_size
    return total / 1e6
