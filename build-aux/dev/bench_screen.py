# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A start until the page is on the screen, beside Yelp showing the same page. Both are watched from outside, in the
memory of the headless display: a page is there at the first picture that is as good as the one that stays."""

import mmap
import os
import signal
import statistics
import struct
import subprocess
import sys
import time

RUNS = 5
INTERVAL = 0.01
LINES_APART = 8
# Pictures that follow each other within this many seconds belong to one start. WebKit may take long for the first.
REST = 2
LONGEST = 30
# A blinking or fading detail, such as a scroll bar, is not the page.
SAME = 0.005


class Screen:
    def __init__(self):
        with open(os.environ['HEADLESS_SCREEN'], 'rb') as file:
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # Of the XWD header: its size, height, bytes a line, and number of colours.
        header = struct.unpack('>25I', self.memory[:100])
        self.start, self.height, self.line = header[0] + 12 * header[19], header[5], header[12]

    def look(self):
        """Some lines: to read all of them often would slow down what is measured."""
        lines = (self.start + line * self.line for line in range(0, self.height, LINES_APART))
        return b''.join(self.memory[at:at + self.line] for at in lines)


def difference(one, other):
    """The share of pixels that differ."""
    one, other = memoryview(one).cast('I'), memoryview(other).cast('I')
    return sum(a != b for a, b in zip(one, other)) / len(one)


def processes(leader):
    """A process and all that it started, which are of its session."""
    found = []
    for pid in filter(str.isdigit, os.listdir('/proc')):
        try:
            with open(f'/proc/{pid}/stat', encoding='utf-8') as file:
                state, _, _, session = file.read().rsplit(')', 1)[1].split()[:4]
        except OSError:
            continue
        if int(session) == leader and state != 'Z':
            found.append(int(pid))
    return found


def memory(pids):
    """Megabytes of the processes together; what they share counts once."""
    total = 0
    for pid in pids:
        try:
            with open(f'/proc/{pid}/smaps_rollup', encoding='ascii') as file:
                total += next(int(line.split()[1]) for line in file if line.startswith('Pss:'))
        except (OSError, StopIteration):
            pass
    return total / 1024


def watch(screen, blank):
    """The pictures that came, with their times, until the last one stays."""
    began = changed = time.monotonic()
    pictures = []
    last = blank
    while True:
        now = time.monotonic()
        picture = screen.look()
        if picture != last:
            changed, last = now, picture
            pictures.append((now - began, picture))
        elif pictures and now - changed > REST:
            return pictures
        if now - began > LONGEST:
            return pictures
        time.sleep(INTERVAL)


def end(process, screen, blank):
    for pid in processes(process.pid):
        os.kill(pid, signal.SIGTERM)
    process.wait()
    # The next program starts alone, on an empty screen.
    deadline = time.monotonic() + LONGEST
    while (processes(process.pid) or screen.look() != blank) and time.monotonic() < deadline:
        time.sleep(INTERVAL)


def start(screen, command, environment):
    """Milliseconds until the page is there, and the megabytes of all processes that show it."""
    blank = screen.look()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env={**os.environ, **environment}, start_new_session=True)
    pictures = watch(screen, blank)
    used = memory(processes(process.pid))
    end(process, screen, blank)
    if not pictures or difference(pictures[-1][1], blank) < 0.1:
        sys.exit(f'./dev: {command[0]} showed nothing.')
    final = pictures[-1][1]
    return next(at for at, picture in pictures if difference(picture, final) < SAME) * 1e3, used


def measure(commands, environment):
    screen = Screen()
    # WebKit's own sandbox needs one that is not inside another.
    environment = {**environment, 'WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS': '1'}
    samples = {name: [] for name in commands}
    for command in commands.values():
        start(screen, command, environment)
    for _ in range(RUNS):
        for name, command in commands.items():
            samples[name].append(start(screen, command, environment))
    for position, figure, unit in ((0, 'time', 'ms'), (1, 'memory', 'mb')):
        values = {name: statistics.median(run[position] for run in runs) for name, runs in samples.items()}
        yield f'start.{figure}.yelp-vs-us', values['yelp'] / values['hepatica']
        for name, value in values.items():
            yield f'start.{figure}.page.{name}-{unit}', value
