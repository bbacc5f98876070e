# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the screen reader Orca and hears what it says.

Orca 51 has a service for tests: it writes each utterance to a file, as a line of JSON, before it hands it to Speech
Dispatcher. That one runs as well, with a voice that is silent, since there is no sound here.
"""

import json
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
import time

from hepatica_driver import accessible, until

Gio, GLib = accessible.Gio, accessible.GLib

SERVICE, PLACE = 'org.gnome.Orca1.Service', '/org/gnome/Orca1/Service'
# Orca says a block within a tenth of a second; a computer that is busy needs more.
PATIENCE = 8
STEP = 0.01
# What moves the focus twice in a tenth of a second is noise to Orca; nobody presses keys so fast.
BETWEEN_KEYS = 0.15
SPEECH_SERVER = '''
AudioOutputMethod "libao"
AddModule "silent" "sd_generic" "silent.conf"
DefaultModule silent
DefaultLanguage en
'''
VOICE = '''
GenericExecuteSynth "true"
GenericDefaultCharset "utf-8"
AddVoice "en" "MALE1" "silent"
DefaultVoice "silent"
'''
SOUND = 'default_driver=null'

for tool in ('orca', 'speech-dispatcher'):
    if not shutil.which(tool):
        print(f'1..0 # SKIP {tool} is missing here; HEPATICA_DEV=root ./dev test orca brings its own')
        sys.exit()


def plain(text):
    """Text as it is compared: without differences of white space, or of marks that Orca leaves to the voice."""
    return ' '.join(re.sub('[\u2066-\u2069\u200e\u200f\u00ad]', '', text).split())


class Orca:
    """A running Orca. Its `transcript` is what a reader did and heard."""

    def __enter__(self):
        self.scratch = tempfile.TemporaryDirectory(prefix='hepatica-orca-')
        self.started = []
        self.transcript = []
        try:
            self.start()
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(self, *_problem):
        self.end()

    def start(self):
        secret = secrets.token_hex(16)
        speech = os.path.join(self.scratch.name, 'speech.socket')
        folder = self.write_voice()
        self.run('speech-dispatcher', '--run-single', '--timeout', '0', '--config-dir', folder,
                 '--communication-method', 'unix_socket', '--socket-path', speech, '--log-dir', folder, HOME=folder)
        until('the speech server answers', lambda: os.path.exists(speech))
        self.run('orca', '--replace', ORCA_TEST_RPC_SECRET=secret, SPEECHD_ADDRESS=f'unix_socket:{speech}')
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.version = until('Orca answers', self.ask_version, self.complaints)
        log = os.path.join(self.scratch.name, 'said.jsonl')
        self.call('SpeechPresenter', 'SetLogFileForTesting', GLib.Variant('(ss)', (secret, log)))
        self.log = until('Orca writes down what it says', lambda: os.path.exists(log) and open(log, encoding='utf-8'))

    def write_voice(self):
        folder = os.path.join(self.scratch.name, 'speech')
        os.makedirs(os.path.join(folder, 'modules'))
        for name, text in (('speechd.conf', SPEECH_SERVER), ('modules/silent.conf', VOICE), ('.libao', SOUND)):
            with open(os.path.join(folder, name), 'w', encoding='utf-8') as file:
                file.write(text)
        return folder

    def run(self, *command, **environment):
        complaints = open(os.path.join(self.scratch.name, f'{command[0]}.err'), 'w', encoding='utf-8')
        with complaints:
            self.started.append(subprocess.Popen(command, env={**os.environ, **environment}, stdout=complaints,
                                                 stderr=complaints))

    def complaints(self):
        with open(os.path.join(self.scratch.name, 'orca.err'), encoding='utf-8') as file:
            return file.read()

    def end(self):
        for process in reversed(self.started):
            process.kill()
            process.wait()
        if hasattr(self, 'log'):
            self.log.close()
        self.scratch.cleanup()

    def call(self, part, method, arguments=None):
        place, interface = (f'{PLACE}/{part}', f'org.gnome.Orca1.{part}') if part else (PLACE, SERVICE)
        return self.bus.call_sync(SERVICE, place, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                  accessible.ANSWER_TIMEOUT, None).unpack()

    def ask_version(self):
        try:
            return self.call(None, 'GetVersion')[0]
        except GLib.Error:
            return None

    def listen(self):
        """What it has said since it was last listened to."""
        records = [json.loads(line) for line in self.log.read().splitlines()]
        return [plain(record['text']) for record in records if record['kind'] == 'speech']

    def say(self, act, wanted):
        """Does ACT, and listens until all of WANTED is said or it takes too long; returns all that was said, in one."""
        time.sleep(BETWEEN_KEYS)
        self.listen()
        act()
        said = ''
        deadline = time.monotonic() + PATIENCE
        while not all(words in said for words in wanted) and time.monotonic() < deadline:
            time.sleep(STEP)
            said = ' '.join([*filter(None, [said]), *self.listen()])
        return said
