# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""drawings.py PROJECT: the drawings of the articles keep to their rules, and the icons to those of the desktop."""

import glob
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

import tap

PROJECT = sys.argv[1]
FIGURES = os.path.join(PROJECT, 'data/content/figures')
ICONS = os.path.join(PROJECT, 'data/icons/hicolor')
ICON = 'io.github.hepatica.Hepatica'
SVG = '{http://www.w3.org/2000/svg}'
SHAPES = {
    'path': {'d'},
    'rect': {'x', 'y', 'width', 'height', 'rx', 'ry'},
    'circle': {'cx', 'cy', 'r'},
    'ellipse': {'cx', 'cy', 'rx', 'ry'},
    'line': {'x1', 'y1', 'x2', 'y2'},
    'polyline': {'points'},
    'polygon': {'points'},
}
CLASSES = set('line line-thick body organ organ-alt vessel-in vessel-out bile tumour tool shade highlight'.split())
NUMBER = re.compile(r'-?\d+(?:\.\d+)?')
LARGEST = 32 * 1024


def figures():
    for path in sorted(glob.glob(os.path.join(FIGURES, '*.svg'))):
        yield os.path.basename(path), ElementTree.parse(path).getroot()


def test_present():
    """there are drawings, named in lower-case letters, digits and hyphens, and none is heavy"""
    names = os.listdir(FIGURES)
    if not names:
        yield f'{FIGURES} is empty'
    for name in names:
        size = os.path.getsize(os.path.join(FIGURES, name))
        if not re.fullmatch(r'[a-z0-9-]+\.svg', name):
            yield name
        if size > LARGEST:
            yield f'{name} has {size} bytes, at most {LARGEST} are allowed'


def test_elements():
    """a drawing holds only groups and shapes, with no attribute but their geometry, class and id"""
    for name, root in figures():
        if root.tag != f'{SVG}svg' or set(root.attrib) != {'viewBox'}:
            yield f'{name}: <{root.tag}> has {sorted(root.attrib)}, it takes just a viewBox'
        for element in root.iter():
            tag = element.tag.removeprefix(SVG)
            if tag in SHAPES:
                allowed = SHAPES[tag] | {'class', 'id'}
            elif tag == 'g':
                allowed = {'id', 'class'}
            elif tag in ('title', 'desc'):
                allowed = set()
            elif element is root:
                continue
            else:
                yield f'{name}: <{tag}> is not allowed'
                continue
            for attribute in sorted(set(element.attrib) - allowed):
                yield f'{name}: <{tag}> may not have {attribute}'


def test_classes():
    """every shape has one class that says what it is"""
    for name, root in figures():
        for element in root.iter():
            tag = element.tag.removeprefix(SVG)
            if tag in SHAPES and element.get('class') not in CLASSES:
                yield f'{name}: <{tag}> has the class {element.get("class")!r}'


def test_words():
    """every drawing says in its title and description what it shows"""
    for name, root in figures():
        for tag, least in (('title', 10), ('desc', 60)):
            text = (root.findtext(f'{SVG}{tag}') or '').strip()
            if len(text) < least:
                yield f'{name}: <{tag}> says only {text!r}'


def test_parts():
    """the named parts of a drawing are unique and hold shapes"""
    for name, root in figures():
        ids = [element.get('id') for element in root.iter() if element.get('id')]
        for part in sorted({part for part in ids if ids.count(part) > 1}):
            yield f'{name}: two parts are called {part}'
        for element in root.iter():
            if element.get('id') and not any(child.tag.removeprefix(SVG) in SHAPES for child in element.iter()):
                yield f'{name}: the part {element.get("id")} is empty'
        if not ids:
            yield f'{name}: no part has a name'


def test_inside():
    """nothing is drawn outside the view box"""
    for name, root in figures():
        left, top, width, height = map(float, root.get('viewBox').split())
        for path in root.iter(f'{SVG}path'):
            if re.search('[^MLCZ 0-9.-]', path.get('d')):
                yield f'{name}: write paths with M, L, C and Z only, so that this can be checked'
                continue
            numbers = [float(number) for number in NUMBER.findall(path.get('d'))]
            for x, y in zip(numbers[::2], numbers[1::2]):
                if not (left <= x <= left + width and top <= y <= top + height):
                    yield f'{name}: {x} {y} of {path.get("id") or path.get("class")} lies outside'


def test_icons():
    """the icon is there in colour and as a symbol, square, with no words, bitmaps or links in it"""
    for path, size in ((f'scalable/apps/{ICON}.svg', 128), (f'symbolic/apps/{ICON}-symbolic.svg', 16)):
        root = ElementTree.parse(os.path.join(ICONS, path)).getroot()
        if root.tag != f'{SVG}svg' or root.get('viewBox') != f'0 0 {size} {size}':
            yield f'{path}: the view box is {root.get("viewBox")}'
        if (root.get('width'), root.get('height')) != (str(size), str(size)):
            yield f'{path}: the size is {root.get("width")} × {root.get("height")}'
        for element in root.iter():
            if element.tag.removeprefix(SVG) in ('text', 'image', 'use', 'filter', 'style'):
                yield f'{path}: <{element.tag.removeprefix(SVG)}>'


def test_symbol():
    """the symbol is made of black shapes only, which the desktop colours anew"""
    root = ElementTree.parse(os.path.join(ICONS, f'symbolic/apps/{ICON}-symbolic.svg')).getroot()
    shapes = [element for element in root.iter() if element.tag.removeprefix(SVG) in SHAPES]
    if not shapes:
        yield 'there are no shapes'
    for shape in shapes:
        if shape.get('fill') != '#000000' or shape.get('stroke') or shape.get('opacity'):
            yield f'{shape.attrib}'


tap.run([test_present, test_elements, test_classes, test_words, test_parts, test_inside, test_icons, test_symbol])
