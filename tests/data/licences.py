# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""licences.py PROJECT: every file has an author and a licence, and every licence its full text."""

import fnmatch
import os
import re
import sys
import tomllib

import tap

PROJECT = sys.argv[1]
NOT_OURS = {'.git', '.dev', 'LICENSES', '__pycache__'}
# Spelled so that this file does not find itself.
IDENTIFIER = re.compile(rb'SPDX-License-' + rb'Identifier: ([\w.-]+)')
COPYRIGHT = b'SPDX-FileCopyright' + b'Text: '


def licences_of_files():
    """Every file with what its first lines say: (path, licences, has an author)."""
    for folder, folders, names in os.walk(PROJECT):
        folders[:] = sorted(name for name in folders if name not in NOT_OURS and not name.startswith('_build'))
        for name in sorted(names):
            path = os.path.join(folder, name)
            with open(path, 'rb') as file:
                head = file.read(1000)
            yield os.path.relpath(path, PROJECT), [found.decode() for found in IDENTIFIER.findall(head)], COPYRIGHT in head


def annotations():
    """The patterns of REUSE.toml, each with its licence."""
    with open(os.path.join(PROJECT, 'REUSE.toml'), 'rb') as file:
        for entry in tomllib.load(file)['annotations']:
            for pattern in entry['path']:
                yield pattern, entry['SPDX-License-Identifier']


def test_every_file():
    """every file says whose it is and under which licence, itself or in REUSE.toml"""
    patterns = [pattern for pattern, _licence in annotations()]
    for path, licences, has_author in licences_of_files():
        if not (licences and has_author) and not any(fnmatch.fnmatch(path, pattern) for pattern in patterns):
            yield path


def test_texts():
    """the full text of every licence is in LICENSES/, and of no other"""
    used = {licence for _pattern, licence in annotations()}
    for _path, licences, _has_author in licences_of_files():
        used |= set(licences)
    texts = {name.removesuffix('.txt') for name in os.listdir(os.path.join(PROJECT, 'LICENSES'))}
    for licence in sorted(used ^ texts):
        yield f'{licence} is ' + ('without its text' if licence in used else 'used by no file')


tap.run([test_every_file, test_texts])
