# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A start until the first frame, beside an empty window of the same toolkit. Both programs end after that frame."""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 15


def run(command, environment):
    """Milliseconds from start to end, processor time in milliseconds, and the most memory used, in MB."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, **environment})
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f'./dev: {os.path.basename(command[0])} ended with status {process.returncode}.')
    return (time.monotonic() - began) * 1e3, (usage.ru_utime + usage.ru_stime) * 1e3, usage.ru_maxrss / 1024


def measure(prefix, commands, environment):
    samples = {name: [] for name in commands}
    for command in commands.values():
        run(command, environment)
    for _ in range(RUNS):
        for name, command in commands.items():
            samples[name].append(run(command, environment))
    figures = [
        ('first-frame', '-ms', lambda runs: min(run[0] for run in runs)),
        ('first-frame.median', '-ms', lambda runs: statistics.median(run[0] for run in runs)),
        ('cpu', '-ms', lambda runs: min(run[1] for run in runs)),
        ('memory', '-mb', lambda runs: statistics.median(run[2] for run in runs)),
    ]
    for figure, unit, value in figures:
        bare, hepatica = value(samples['bare']), value(samples['hepatica'])
        yield f'{prefix}.{figure}.vs-bare', hepatica / bare
        yield f'{prefix}.{figure}.bare{unit}', bare
        yield f'{prefix}.{figure}.hepatica{unit}', hepatica


def count_instructions(command, environment):
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(['valgrind', '--tool=callgrind', f'--callgrind-out-file={folder}/out', *command],
                                env={**os.environ, **environment}, capture_output=True, text=True, check=False)
    match = re.search(r'Collected\s*:\s*(\d+)', result.stderr)
    if not match:
        sys.exit(f'./dev: valgrind could not measure {os.path.basename(command[0])}: {result.stderr[-500:]}')
    return int(match[1]) / 1e6


def measure_instructions(prefix, commands, environment):
    bare, hepatica = (count_instructions(commands[name], environment) for name in ('bare', 'hepatica'))
    yield f'{prefix}.instructions.vs-bare', hepatica / bare
    yield f'{prefix}.instructions.bare-millions', bare
    yield f'{prefix}.instructions.hepatica-millions', hepatica
