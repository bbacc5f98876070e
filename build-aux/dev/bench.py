# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD

What a start of Hepatica costs beside an empty window of the same toolkit, both measured in turns in one run,
without a graphics card. The ratio is what counts; times depend on the computer and on what else it does.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 15
BUILD = sys.argv[1]
EXIT = '--exit-after-first-frame'
COMMANDS = {
    'bare': [f'{BUILD}/tests/bench/bare'],
    'hepatica': [f'{BUILD}/src/hepatica', EXIT],
}
ENVIRONMENT = {
    'GDK_DISABLE': 'gl,vulkan',
    'GSK_RENDERER': 'cairo',
    'GSETTINGS_BACKEND': 'keyfile',
    'GSETTINGS_SCHEMA_DIR': f'{BUILD}/data',
    'ADW_DISABLE_PORTAL': '1',
    'GDK_DEBUG': 'no-portals',
}


def run(command):
    """Milliseconds from start to end, which comes after the first frame, and the most memory used, in MB."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, **ENVIRONMENT})
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f'./dev: {os.path.basename(command[0])} ended with status {process.returncode}.')
    return (time.monotonic() - began) * 1e3, usage.ru_maxrss / 1024


def instructions(command):
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(['valgrind', '--tool=callgrind', f'--callgrind-out-file={folder}/out', *command],
                                env={**os.environ, **ENVIRONMENT}, capture_output=True, text=True, check=False)
    match = re.search(r'Collected\s*:\s*(\d+)', result.stderr)
    if not match:
        sys.exit(f'./dev: valgrind could not measure {os.path.basename(command[0])}: {result.stderr[-500:]}')
    return int(match[1]) / 1e6


def main():
    samples = {name: [] for name in COMMANDS}
    for command in COMMANDS.values():
        run(command)
    for _ in range(RUNS):
        for name, command in COMMANDS.items():
            samples[name].append(run(command))
    rows = [
        ('first frame, shortest', 'ms', {name: min(time for time, _ in runs) for name, runs in samples.items()}),
        ('first frame, median', 'ms', {name: statistics.median(time for time, _ in runs) for name, runs in samples.items()}),
        ('memory, median', 'MB', {name: statistics.median(size for _, size in runs) for name, runs in samples.items()}),
        ('instructions', 'M', {name: instructions(command) for name, command in COMMANDS.items()}),
    ]
    print(f'{"":24}{"empty window":>14}{"Hepatica":>14}{"ratio":>8}')
    for title, unit, values in rows:
        bare, hepatica = values['bare'], values['hepatica']
        print(f'{title:24}{bare:>11.0f} {unit:2}{hepatica:>11.0f} {unit:2}{hepatica / bare:>8.2f}')


main()
