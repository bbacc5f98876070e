# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests.py TOOLCHAIN [SUITE…]

Builds the project in the working directory and runs its test suites, each program on a headless display with a
session bus of its own. Prints what failed, then a line for each suite, and last "N passed, N failed". The suite
"sanitize" repeats some of the others under the address and undefined-behaviour sanitizers. When the suite "content" is
asked for by name, the figures of each page come first.
"""

import dataclasses
import json
import os
import re
import subprocess
import sys
import time

PARTS = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.getcwd()
BUILD = os.path.join(PROJECT, '_build')
SANITIZED_BUILD = os.path.join(PROJECT, '_build-sanitize')
SANITIZED_SUITES = ['core', 'article', 'fuzz']
# Leaks are not looked for here: those of fontconfig and libadwaita cannot be told from ours.
SANITIZED_SUITES_WITHOUT_LEAKS = ['shell']
SANITIZER_ENVIRONMENT = {
    'ASAN_OPTIONS': 'detect_stack_use_after_return=1',
    'UBSAN_OPTIONS': 'print_stacktrace=1:halt_on_error=1',
    'LSAN_OPTIONS': f'suppressions={PARTS}/lsan.supp:print_suppressions=0',
}
WITHOUT_BUILD = {'style'}
# They take long, or need what the development root does not have: run only when they are named.
ON_REQUEST = {'orca'}
TAP_LINE = re.compile(r'^\s*(not )?ok\b(?!.*# SKIP)', re.IGNORECASE)
# What Meson calls a test: "core - hepatica:library", in older versions "hepatica:core / library".
FULL_NAME = re.compile(r'^(?:\w+:)?(?P<suite>\w+)\S* [-/] (?:\w+:)?(?P<name>.+)$')
LONGEST_OUTPUT = 200


@dataclasses.dataclass
class Result:
    passed: int = 0
    failed: int = 0
    seconds: float = 0.0


def say(text):
    print(text, file=sys.stderr, flush=True)


def build(folder, toolchain, *options):
    return subprocess.run(['bash', f'{PARTS}/build.sh', folder, toolchain, '-Dwerror=true', *options],
                          check=False).returncode == 0


def suites_of(folder):
    tests = json.loads(subprocess.check_output(['meson', 'introspect', '--tests', folder]))
    return sorted({suite.split(':')[-1] for test in tests for suite in test['suite']})


def run_meson(folder, suites, environment):
    """Runs SUITES and returns Meson's records, one for each test program."""
    log = os.path.join(folder, 'meson-logs', 'testlog.json')
    if os.path.exists(log):
        os.remove(log)
    command = ['bash', f'{PARTS}/headless.sh', '1280x900', 'meson', 'test', '-C', folder, '--no-rebuild', '--quiet']
    for suite in suites:
        command += ['--suite', suite]
    output = subprocess.run(command, env={**os.environ, **environment}, check=False, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout
    if not os.path.exists(log):
        print(output)
        return []
    with open(log, encoding='utf-8') as file:
        return [json.loads(line) for line in file]


def count(record):
    """Test cases passed and failed: the lines of a TAP program, else the program itself."""
    if record['result'] == 'SKIP':
        return 0, 0
    lines = [match for match in map(TAP_LINE.match, record.get('stdout', '').splitlines()) if match]
    failed = sum(1 for match in lines if match[1])
    passed = len(lines) - failed
    if record['result'] not in ('OK', 'EXPECTEDFAIL'):
        # It crashed, hung or stopped half-way.
        failed = max(failed, 1)
    elif not lines:
        passed = 1
    return passed, failed


def show_failure(record, suite):
    print(f'\n{suite} {FULL_NAME.match(record["name"])["name"]}: {record["result"].lower()}')
    text = record.get('stdout', '') + record.get('stderr', '')
    lines = [line for line in text.splitlines() if not line.lstrip().startswith('ok ')]
    if len(lines) > LONGEST_OUTPUT:
        print('  …')
    print('\n'.join('  ' + line for line in lines[-LONGEST_OUTPUT:]))


def run_suites(folder, suites, results, environment=None, label=None):
    for suite in suites:
        results.setdefault(label or suite, Result())
    for record in run_meson(folder, suites, environment or {}):
        name = label or FULL_NAME.match(record['name'])['suite']
        passed, failed = count(record)
        result = results[name]
        result.passed += passed
        result.failed += failed
        result.seconds += record['duration']
        if failed:
            show_failure(record, name)


def run_sanitized(toolchain, results):
    if not os.path.exists('/proc/self/maps'):
        say('The suite sanitize is left out: the sanitizers need /proc, which there is not in a chroot.')
        return
    say('Building with sanitizers.')
    began = time.monotonic()
    if build(SANITIZED_BUILD, toolchain, '-Db_sanitize=address,undefined', '-Db_lundef=false'):
        suites = [suite for suite in SANITIZED_SUITES if suite in suites_of(SANITIZED_BUILD)]
        say('Testing with sanitizers.')
        run_suites(SANITIZED_BUILD, suites, results, SANITIZER_ENVIRONMENT, 'sanitize')
        environment = {**SANITIZER_ENVIRONMENT, 'ASAN_OPTIONS': SANITIZER_ENVIRONMENT['ASAN_OPTIONS'] + ':detect_leaks=0'}
        run_suites(SANITIZED_BUILD, SANITIZED_SUITES_WITHOUT_LEAKS, results, environment, 'sanitize')
    else:
        results['sanitize'] = Result(failed=1, seconds=time.monotonic() - began)


def report_content():
    """Prints how each page reads and on what it rests; its problems have been counted by the tests."""
    print(flush=True)
    subprocess.run([f'{BUILD}/tests/content/content-report', 'data/content'], check=False)


def main():
    toolchain, wanted = sys.argv[1], sys.argv[2:]
    results = {}
    began = time.monotonic()
    if not (set(wanted) and set(wanted) <= WITHOUT_BUILD and os.path.exists(f'{BUILD}/build.ninja')):
        say('Building.')
        if not build(BUILD, toolchain):
            results['build'] = Result(failed=1, seconds=time.monotonic() - began)
    if not results:
        known = suites_of(BUILD)
        unknown = [suite for suite in wanted if suite not in [*known, 'sanitize']]
        if unknown:
            say(f'./dev: There is no test suite “{unknown[0]}”; there are {" ".join(known)} sanitize.')
            return 2
        plain = [suite for suite in known if (suite in wanted if wanted else suite not in ON_REQUEST)]
        if plain:
            say('Testing.')
            run_suites(BUILD, plain, results)
        if 'content' in wanted:
            report_content()
        if not wanted or 'sanitize' in wanted:
            run_sanitized(toolchain, results)

    print()
    for name, result in results.items():
        print(f'{name:10} {result.passed:6} passed {result.failed:6} failed {result.seconds:8.1f} s')
    passed = sum(result.passed for result in results.values())
    failed = sum(result.failed for result in results.values())
    print(f'{passed} passed, {failed} failed')
    return 1 if failed or not passed else 0


sys.exit(main())
