# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD [YELP]

What Hepatica costs, a figure a line: name, TAB, value. Those that end in "-ms" are milliseconds, in "-mb" megabytes.
What is compared was measured in turns in one run: these ratios count, as times depend on the computer and on what else
it does.
"""

import os
import subprocess
import sys
import tempfile

import bench_screen
import bench_start

BUILD = sys.argv[1]
YELP = sys.argv[2:] == ['yelp']
# No settings, portals or services of the desktop: the same on every computer.
PLAIN = {
    'ADW_DISABLE_PORTAL': '1',
    'EGL_LOG_LEVEL': 'fatal',
    'GDK_DEBUG': 'no-portals',
    'GSETTINGS_BACKEND': 'memory',
    'GSETTINGS_SCHEMA_DIR': f'{BUILD}/data',
    'HEPATICA_LOCALE_DIR': f'{BUILD}/po',
}
WITHOUT_CARD = {'GDK_DISABLE': 'gl,vulkan', 'GSK_RENDERER': 'cairo'}


def tell(name, value):
    print(f'{name}\t{value:.2f}', flush=True)


def measure_lookups():
    """With a language that has all texts, made for the purpose."""
    with tempfile.TemporaryDirectory() as folder:
        po, mo = f'{folder}/en_XA.po', f'{folder}/en_XA.mo'
        subprocess.run([f'{BUILD}/src/tools/hepatica-content', 'pseudo', 'en_XA', 'po/content/hepatica-content.pot', po], check=True)
        subprocess.run(['msgfmt', '-o', mo, po], check=True)
        return subprocess.run([f'{BUILD}/tests/bench/lookups', 'data/content', mo, 'en_XA'], capture_output=True, text=True,
                              check=True, env={**os.environ, 'LOCPATH': f'{BUILD}/po'}).stdout


def main():
    os.environ.update(PLAIN)
    commands = {
        'bare': [f'{BUILD}/tests/bench/bare'],
        'hepatica': [f'{BUILD}/src/hepatica', '--exit-after-first-frame'],
    }
    for name, value in bench_start.measure('start', commands, WITHOUT_CARD):
        tell(name, value)
    for name, value in bench_start.measure_instructions('start', commands, WITHOUT_CARD):
        tell(name, value)
    for name, value in bench_start.measure('start.default-renderer', commands, {}):
        tell(name, value)
    if YELP:
        page = os.path.abspath('data/content/pages/overview.page')
        beside = {'hepatica': [f'{BUILD}/src/hepatica', 'overview'], 'yelp': ['yelp', f'file://{page}']}
        for name, value in bench_screen.measure(beside, WITHOUT_CARD):
            tell(name, value)
    for prefix, environment in (('', WITHOUT_CARD), ('default-renderer.', {})):
        reading = subprocess.run([f'{BUILD}/tests/bench/reading'], env={**os.environ, **environment},
                                 capture_output=True, text=True, check=True)
        for line in reading.stdout.splitlines():
            print(prefix + line, flush=True)
    print(measure_lookups(), end='', flush=True)


main()
