# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-style.py PROJECT: the rules of this house that a machine can check, as TAP; a failure says where and what."""

import os
import re
import sys

PROJECT = sys.argv[1]
NOT_OURS = {'.git', '.dev', 'LICENSES'}
C = ('.c', '.h')
CODE = (*C, '.py', '.sh', '.css', '.ui', '.build', '.options', '.xml', '.in', '.page', '.svg', '.rng', '.ini', '.yml')
# Inputs of the fuzzers are bytes, and may be anything; a locale is what the C library wrote.
BINARY_FOLDERS = ('tests/fuzz/corpus', 'data/locale')
BINARY = ('.png', '.ttf', '.otf', '.woff2', '.ico', '.gz', '.mo', '.jpg', '.webp', '.pdf')
# Made by a program, for another one.
MADE = {'po/content/content-strings.h'}
LONGEST_FILE = 600
LONGEST_HEADER = 40
LONGEST_FUNCTION = 80
# A layer sees itself and those named here.
LAYERS = {'core': {'core'}, 'article': {'core', 'article'}, 'shell': {'core', 'article', 'shell'}, 'tools': {'core', 'tools'}}
# Spelled so that this file does not find itself.
UNFINISHED = re.compile(r'\b(TO' + r'DO|FIX' + r'ME|XX' + r'X)\b')
MACHINE_PATH = re.compile(r'(?<![\w.@-])/(?:home/\w|root/\w|work/\w|tmp/(?:work|boot)|Users/\w)')
REGISTRY = re.compile(r'deb\.debian' + r'\.org|snapshot\.debian|archive\.ubuntu|registry\.npmjs|pypi' + r'\.org|crates\.io|ghcr\.io|docker' + r'\.io')


class File:
    def __init__(self, path):
        self.path = path
        self.name = os.path.basename(path)
        self.stem, self.suffix = os.path.splitext(self.name)
        with open(os.path.join(PROJECT, path), 'rb') as file:
            data = file.read()
        self.is_text = self.suffix not in BINARY and not path.startswith(BINARY_FOLDERS)
        self.text = data.decode('utf-8') if self.is_text else ''
        self.lines = self.text.splitlines()

    @property
    def layer(self):
        parts = self.path.split('/')
        return parts[1] if parts[0] == 'src' and len(parts) > 2 else None


def project_files():
    for folder, folders, names in os.walk(PROJECT):
        folders[:] = sorted(f for f in folders if f not in NOT_OURS and not f.startswith('_build') and f != '__pycache__')
        for name in sorted(names):
            path = os.path.join(folder, name)
            if not os.path.islink(path):
                yield File(os.path.relpath(path, PROJECT))


def numbered(file, pattern, what):
    for number, line in enumerate(file.lines, 1):
        match = pattern.search(line)
        if match:
            yield f'{file.path}:{number}: {what}: {match[0]}'


def check_length(files):
    """no file is longer than 600 lines"""
    for file in files:
        # The registers of the content (sources, words explained) are lists: they grow with the text.
        if (file.suffix in CODE or file.name == 'dev') and not str(file.path).startswith('data/content/'):
            if len(file.lines) > LONGEST_FILE and file.path not in MADE:
                yield f'{file.path}: {len(file.lines)} lines; split it by concern'


def declarations(file):
    """The lines of a header that declare something; the members of an enumeration or of a struct count as one."""
    text = re.sub(r'/\*.*?\*/', '', file.text, flags=re.DOTALL)
    text = re.sub(r'(\b(?:enum|struct)\b[^{;]*)\{[^}]*\}', r'\1', text)
    return [line for line in text.splitlines() if line.strip() and not line.startswith(('#', 'G_BEGIN', 'G_END'))]


def check_header_length(files):
    """no header declares more than forty lines"""
    for file in files:
        if file.suffix == '.h' and file.path not in MADE and len(declarations(file)) > LONGEST_HEADER:
            yield f'{file.path}: {len(declarations(file))} lines of declarations'


def check_function_length(files):
    """no function is longer than 80 lines"""
    for file in files:
        if file.suffix != '.c':
            continue
        start = None
        for number, line in enumerate(file.lines, 1):
            if line == '{':
                start = number
            elif line == '}' and start is not None:
                if number - start - 1 > LONGEST_FUNCTION:
                    yield f'{file.path}:{start}: a function of {number - start - 1} lines'
                start = None


def check_licence(files):
    """every file names its authors and licence"""
    for file in files:
        if file.is_text and (file.suffix in CODE or file.name == 'dev'):
            head = '\n'.join(file.lines[:8])
            for tag in ('SPDX-' + 'FileCopyrightText:', 'SPDX-' + 'License-Identifier:'):
                if tag not in head:
                    yield f'{file.path}: {tag} is missing from the first lines'


def check_layers(files):
    """core includes nothing of article and shell, and article nothing of shell"""
    owner = {file.name: file.layer for file in files if file.suffix == '.h' and file.layer}
    include = re.compile(r'^#\s*include\s+"([^"]+)"')
    for file in files:
        if file.suffix not in C or file.layer not in LAYERS:
            continue
        for number, line in enumerate(file.lines, 1):
            match = include.match(line)
            if match and owner.get(os.path.basename(match[1]), file.layer) not in LAYERS[file.layer]:
                yield f'{file.path}:{number}: {file.layer} must not include {match[1]}'


def check_toolkits(files):
    """core includes no toolkit, and article no libadwaita"""
    toolkit = {'core': r'gtk|gdk|gsk|adwaita|pango', 'tools': r'gtk|gdk|gsk|adwaita|pango', 'article': r'adwaita'}
    for file in files:
        if file.suffix in C and file.layer in toolkit:
            yield from numbered(file, re.compile(rf'^#\s*include\s+<(?:{toolkit[file.layer]})\b[^>]*>'), 'not in this layer')


def check_unfinished(files):
    """nothing is marked as unfinished"""
    for file in files:
        yield from numbered(file, UNFINISHED, 'finish it, or say in an issue what is left')


def check_paths(files):
    """no path of somebody's computer stands in the project"""
    for file in files:
        yield from numbered(file, MACHINE_PATH, 'a path of one computer')


def check_hosts(files):
    """no package mirror or registry stands in the project"""
    for file in files:
        yield from numbered(file, REGISTRY, 'a host to download from')


def check_white_space(files):
    """no line ends in white space, no source has tabs, every file ends in a line feed"""
    for file in files:
        if file.suffix in ('.po', '.pot', '.patch') or not file.is_text:
            continue
        yield from numbered(file, re.compile(r'[ \t]+$'), 'white space at the end of the line')
        if file.suffix in C:
            yield from numbered(file, re.compile(r'\t'), 'a tab')
        if file.text and not file.text.endswith('\n'):
            yield f'{file.path}: no line feed at the end'


def check_hidden_state(files):
    """no g_object_set_data, no #if 0"""
    for file in files:
        if file.suffix in C:
            yield from numbered(file, re.compile(r'\bg_object_set_q?data(_full)?\b|^#\s*if\s+0\b'), 'not in this house')


def check_prefix(files):
    """every source of the program is named hep-"""
    for file in files:
        if file.suffix in C and file.layer in ('core', 'article', 'shell') and not file.name.startswith('hep-'):
            yield f'{file.path}: the name of the file is not that of a type'


def main():
    files = list(project_files())
    checks = [value for name, value in globals().items() if name.startswith('check_')]
    print(f'1..{len(checks)}')
    for number, check in enumerate(checks, 1):
        problems = list(check(files))
        print(f'{"not ok" if problems else "ok"} {number} {check.__doc__}')
        for problem in problems:
            print(f'# {problem}')


main()
