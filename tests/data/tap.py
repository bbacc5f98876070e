# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of this folder share: run functions as TAP cases, each of which yields what is wrong."""

import subprocess
import sys


def run(cases):
    """Runs each function of CASES; its first line of documentation is its name, what it yields are its failures."""
    print(f'1..{len(cases)}')
    failed = 0
    for number, case in enumerate(cases, 1):
        problems = list(case())
        failed += bool(problems)
        print(f'{"not " if problems else ""}ok {number} - {case.__doc__.splitlines()[0]}')
        for problem in problems:
            for line in str(problem).splitlines():
                print(f'# {line}')
    sys.exit(1 if failed else 0)


def output(command, **options):
    """Runs COMMAND and returns its exit status and everything that it said."""
    done = subprocess.run(command, check=False, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, **options)
    return done.returncode, done.stdout
