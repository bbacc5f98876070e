# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts Hepatica on the headless display and uses it as a reader would: by keyboard, or by a screen reader.

    with Hepatica('liver') as app:
        app.press('Tab')
        app.wait('the focus is on a link', lambda tree: tree.focus.role == 'link')

Every case starts the program anew, with settings of its own, and ends it by closing its window.
"""

import functools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

import tap

# The longest that anything may take on a slow and busy computer, in seconds.
PATIENCE = 20
STEP = 0.02
# GDK 4.24 says this of its own bookkeeping, when a first popover opens on X11, or as a window changes its size just when
# a frame begins. Anything else that is said fails the case, so that in effect all warnings are fatal.
NOT_OURS = re.compile(r'Gdk-WARNING \*\*: .*gdk_frame_timings_(submitted\(\) called on submitted frame\.'
                      r'|throttling_hint: runtime check failed: .*)$')
# xdotool holds Alt with a function key that it knows by its name, so these are pressed by their codes.
FUNCTION_KEYS = {f'F{number}': str(66 + number) for number in range(1, 11)}
LAST_WORDS = 'Last changed on '
CLOCK = re.compile(r'\*\*: [\d:.]+: ')
PROGRAM = os.environ['HEPATICA_PROGRAM']

for tool in ('openbox', 'xdotool'):
    if not shutil.which(tool):
        print(f'1..0 # SKIP {tool} is missing here; HEPATICA_DEV=root ./dev test e2e brings its own')
        sys.exit()
try:
    import accessible
except (ImportError, ValueError) as error:
    print(f'1..0 # SKIP {error}; HEPATICA_DEV=root ./dev test e2e brings its own')
    sys.exit()


def until(what, probe, describe=lambda: ''):
    """Tries PROBE again and again until it gives something true, and returns that."""
    deadline = time.monotonic() + PATIENCE
    while True:
        found = probe()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f'{what}: not within {PATIENCE} s\n{describe()}')
        time.sleep(STEP)


def run_cases(cases):
    """Runs each of CASES as a TAP case; what it raises is its failure."""
    def guarded(case):
        @functools.wraps(case)
        def run():
            try:
                case()
            except AssertionError as problem:
                return [problem]
            except Exception:  # Whatever it is, the next case is to be tried.
                return [traceback.format_exc()]
            return []
        return run

    window_manager = subprocess.Popen(['openbox'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until('the window manager answers', lambda: run_quietly('xdotool', 'get_desktop'))
        tap.run([guarded(case) for case in cases])
    finally:
        window_manager.terminate()
        window_manager.wait()


def run_quietly(*command):
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0


class Hepatica:
    """A running Hepatica. ARGUMENTS are those of its command line; HOME is where an earlier one kept its settings."""

    def __init__(self, *arguments, home=None):
        self.arguments = arguments
        self.scratch = tempfile.TemporaryDirectory(prefix='hepatica-e2e-')
        self.home = home or os.path.join(self.scratch.name, 'home')
        self.environment = dict(os.environ)
        for kind in ('CONFIG', 'DATA', 'STATE', 'CACHE'):
            folder = os.path.join(self.home, kind.lower())
            os.makedirs(folder, exist_ok=True)
            self.environment[f'XDG_{kind}_HOME'] = folder

    def __enter__(self):
        self.bus = accessible.Bus()
        self.complaints = tempfile.TemporaryFile(mode='w+', dir=self.scratch.name)
        self.process = subprocess.Popen([PROGRAM, *self.arguments], env=self.environment, stderr=self.complaints)
        try:
            self.reference = until('the program is on the bus', self.find_on_bus)
            self.wait('the window is in front', lambda tree: tree.window and 'active' in tree.window.states)
        except BaseException:
            self.kill()
            raise
        return self

    def __exit__(self, kind, _problem, _traceback):
        if kind is None:
            self.close()
        else:
            self.kill()

    def close(self):
        """Closes the window, which ends the program, without a word of complaint."""
        try:
            self.check_alive()
            try:
                self.picture().window.act('win.close')
            except accessible.GLib.Error as answer:
                # The program may be gone before it has answered.
                assert answer.matches(accessible.Gio.dbus_error_quark(), accessible.Gio.DBusError.NO_REPLY), answer
            status = self.process.wait(PATIENCE)
            said = self.complained()
            assert status == 0 and not said, f'the program ended with status {status}: {said}'
        finally:
            self.kill()

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.bus.connection.close_sync()
        self.complaints.close()
        self.scratch.cleanup()

    def complained(self):
        """What the program said of itself, without what is not its fault."""
        self.complaints.seek(0)
        lines = [line for line in self.complaints.read().splitlines() if line]
        return '\n'.join(line for line in lines if not NOT_OURS.search(CLOCK.sub('**: ', line)))

    def check_alive(self):
        status = self.process.poll()
        assert status is None, f'the program ended with status {status}: {self.complained()}'

    def find_on_bus(self):
        self.check_alive()
        return next((reference for reference, pid in self.bus.applications() if pid == self.process.pid), None)

    def picture(self):
        """All that can be perceived of the program now. Its `window` or `focus` is None if there is not just one."""
        tree = self.bus.picture(self.reference)
        focuses = [found for found in tree if 'focused' in found.states]
        tree.focus = focuses[0] if len(focuses) == 1 else None
        tree.window = tree.children[0] if len(tree.children) == 1 else None
        return tree

    def wait(self, what, probe):
        """Takes pictures until PROBE finds in one what it looks for."""
        picture = problem = None

        def look():
            nonlocal picture, problem
            self.check_alive()
            try:
                picture = self.picture()
                return probe(picture)
            except (AttributeError, accessible.GLib.Error) as missing:
                # What is asked is not there yet, or not there any more.
                problem = missing
                return None

        return until(what, look, lambda: f'{problem or ""}\n{picture.dump() if picture else ""}')

    def wait_until_right(self, check):
        """Takes pictures until CHECK, which asserts, finds nothing wrong in one."""
        wrong = None

        def is_right(tree):
            nonlocal wrong
            try:
                check(tree)
            except AssertionError as problem:
                wrong = problem
                return False
            return True

        try:
            self.wait('all is right', is_right)
        except AssertionError as problem:
            raise AssertionError(wrong or problem) from None

    def wait_for(self, role, name=None):
        """Waits until there is such an object, and returns it."""
        return self.wait(f'there is a {role} “{name}”', lambda tree: tree.find(role, name))

    def wait_for_topic(self, title):
        """Waits until the topic of this title is open to its end and has the focus, and returns its article."""
        def shown(tree):
            article = tree.find('article', title)
            is_open = tree.window.name == title and article.find('heading', title) and tree.focus
            # A page is built in several frames, and ends with its dates.
            return article if is_open and article.all('paragraph')[-1].text.startswith(LAST_WORDS) else None

        return self.wait(f'the topic “{title}” is open', shown)

    def wait_for_focus(self, role, name=None):
        """Waits until the focus is on such an object, and returns it."""
        return self.wait(f'the focus is on a {role} “{name}”',
                         lambda tree: tree.focus if tree.focus in tree.all(role, name) else None)

    def press(self, *keys):
        """Presses keys, named as xdotool does: 'Tab', 'alt+Left', 'F6'."""
        codes = ['+'.join(FUNCTION_KEYS.get(part, part) for part in key.split('+')) for key in keys]
        subprocess.run(['xdotool', 'key', *codes], check=True)

    def start_again(self, *arguments):
        """Starts the program a second time beside the first, and gives its exit status and what it said."""
        done = subprocess.run([PROGRAM, *arguments], env=self.environment, timeout=PATIENCE, check=False, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout

    def open(self, *place):
        """Has the program started a second time, to hand the place to the first."""
        status, said = self.start_again(*place)
        assert status == 0 and not said, f'hepatica {" ".join(place)}: status {status}: {said}'
