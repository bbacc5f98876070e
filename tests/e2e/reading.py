# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to read and to use in an article, in the order in which it comes, and how to open what is folded."""

PART_ACTION = 'part.activate'


def read_stops(article):
    """What Up and Down visit: everything that is read, and the buttons of what is folded."""
    return [found for found in article if 'focusable' in found.states and (
        found.role in ('heading', 'paragraph', 'table row') or 'expandable' in found.states)]


def is_part(found):
    """Whether it is a part of a drawing, with its shape for its edge."""
    return PART_ACTION in found.actions


def use_stops(article):
    """What Tab visits: everything that can be pressed, and of the parts of one drawing the first."""
    stops, drawings = [], []
    for found in article:
        if 'focusable' not in found.states or found.role in ('heading', 'paragraph', 'table row'):
            continue
        if is_part(found):
            if found.parent in drawings:
                continue
            drawings.append(found.parent)
        stops.append(found)
    return stops


def closed_folds(tree):
    return [found for found in tree.find('article') if 'expandable' in found.states and 'expanded' not in found.states]


def open_folds(app, tree):
    """Opens all that is folded away, also what comes to light by that."""
    folds = closed_folds(tree)
    while folds:
        references = {fold.reference for fold in folds}
        for fold in folds:
            fold.act()
        app.wait('the folds open', lambda tree, shut=references: not shut & {
            fold.reference for fold in closed_folds(tree)})
        folds = closed_folds(app.picture())
