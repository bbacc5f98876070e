# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fuzz.py TOOLCHAIN SECONDS [TARGET…]

Builds the programs of tests/fuzz for libFuzzer, and runs each for SECONDS, as many at once as there are processors.
What was learnt is kept in .dev/fuzz/TARGET, without what says the same twice. An input that makes a program fall over
is copied to .dev/fuzz/crashes.
"""

import concurrent.futures
import glob
import json
import os
import re
import shutil
import subprocess
import sys

PARTS = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.getcwd()
BUILD = os.path.join(PROJECT, '_build-fuzz')
KEPT = os.path.join(PROJECT, '.dev', 'fuzz')
CRASHES = os.path.join(KEPT, 'crashes')
ENVIRONMENT = {
    **os.environ,
    'ASAN_OPTIONS': 'detect_stack_use_after_return=1',
    'UBSAN_OPTIONS': 'print_stacktrace=1:halt_on_error=1',
    'LSAN_OPTIONS': f'suppressions={PARTS}/lsan.supp:print_suppressions=0',
}
REACHED = re.compile(r'cov: (\d+) ft: (\d+)')
EXECUTIONS = re.compile(r'^stat::number_of_executed_units: +(\d+)', re.MULTILINE)


def say(text):
    print(text, file=sys.stderr, flush=True)


def build(toolchain):
    """Warnings of clang are no errors: gcc is the compiler of the program."""
    return subprocess.run(['bash', f'{PARTS}/build.sh', BUILD, f'clang-{toolchain}', '-Dfuzz=true',
                           '-Db_sanitize=address,undefined', '-Db_lundef=false', '--', 'fuzz'],
                          check=False).returncode == 0


def targets():
    """Each target's name, with its program, dictionary and inputs as tests/fuzz/meson.build says them."""
    tests = json.loads(subprocess.check_output(['meson', 'introspect', '--tests', BUILD]))
    return {test['name'].removeprefix('fuzz-'): test['cmd'] for test in tests if test['name'].startswith('fuzz-')}


def gather(name, paths):
    """Real files that are not a folder of their own, put into one: libFuzzer reads only folders."""
    folders = [path for path in paths if os.path.isdir(path)]
    files = [path for path in paths if not os.path.isdir(path)]
    if files:
        folder = f'{KEPT}/{name}.files'
        os.makedirs(folder, exist_ok=True)
        for path in files:
            shutil.copy(path, folder)
        folders.append(folder)
    return folders


def run(name, command, seconds):
    """Runs one target; returns the line that tells of it, and whether nothing was found."""
    program, dictionary, *inputs = command
    kept = f'{KEPT}/{name}'
    os.makedirs(kept, exist_ok=True)
    result = subprocess.run([program, f'-dict={dictionary}', f'-max_total_time={seconds}', '-timeout=10', '-rss_limit_mb=2048',
                             f'-artifact_prefix={CRASHES}/{name}-', '-print_final_stats=1', kept,
                             *gather(name, inputs)],
                            env=ENVIRONMENT, check=False, capture_output=True, text=True, errors='replace')
    with open(f'{KEPT}/{name}.log', 'w', encoding='utf-8') as log:
        log.write(result.stderr)
    merged = f'{kept}.merged'
    shutil.rmtree(merged, ignore_errors=True)
    os.makedirs(merged)
    if subprocess.run([program, '-merge=1', merged, kept], env=ENVIRONMENT, check=False,
                      capture_output=True).returncode == 0:
        shutil.rmtree(kept)
        os.rename(merged, kept)
    reached = REACHED.findall(result.stderr)
    executions = EXECUTIONS.search(result.stderr)
    coverage, features = reached[-1] if reached else ('?', '?')
    line = (f'{name:10} {executions[1] if executions else "?":>10} runs {coverage:>6} branches {features:>6} features '
            f'{len(os.listdir(kept)):>5} inputs kept')
    return line, result.returncode == 0


def main():
    toolchain, seconds, wanted = sys.argv[1], sys.argv[2], sys.argv[3:]
    os.makedirs(CRASHES, exist_ok=True)
    say('Building with clang.')
    if not build(toolchain):
        return 1
    known = targets()
    unknown = [name for name in wanted if name not in known]
    if unknown:
        say(f'./dev: There is nothing to fuzz called “{unknown[0]}”; there are {" ".join(known)}.')
        return 2
    chosen = wanted or list(known)
    say(f'Fuzzing each of {len(chosen)} targets for {seconds} s; what is learnt is kept in .dev/fuzz.')
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for line, sound in pool.map(lambda name: run(name, known[name], seconds), chosen):
            failed += 0 if sound else 1
            print(line if sound else f'{line}\n  fell over: see .dev/fuzz/{line.split()[0]}.log; the input is in .dev/fuzz/crashes',
                  flush=True)
    print(f'{len(chosen) - failed} passed, {failed} failed')
    return 1 if failed else 0


sys.exit(main())
