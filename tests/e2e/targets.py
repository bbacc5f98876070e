# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what is pressed is large enough for a finger that trembles."""

from reading import is_part

# WCAG 2.2, in pixels: 2.5.5, and 2.5.8 for what is not ours.
LARGE, LEAST = 44, 24
PRESSED = {'button', 'check box', 'combo box', 'entry', 'link', 'list item', 'menu item', 'radio button', 'switch',
           'toggle button'}
# What is within these is pressed with them.
WHOLES = {'combo box', 'switch'}
# The buttons that every window has. How large they are is the theme's to say; Alt+F4, and Escape in a dialog, close too.
WINDOW_BUTTONS = {'Close', 'Maximize', 'Minimize', 'Restore'}


def is_within_text(found):
    """Whether it is a link in a sentence, which is as high as a line of that: both criteria except these."""
    return found.role == 'link' and 'Text' in found.parent.interfaces


def is_within_a_whole(found):
    return bool(found.parent) and (found.parent.role in WHOLES or is_within_a_whole(found.parent))


def targets_in(root):
    """Everything that is pressed."""
    targets = [found for found in root if found.role in PRESSED and 'focusable' in found.states]
    return [found for found in targets if not is_within_a_whole(found)]


def is_of_the_window(found):
    return found.role == 'button' and {button.name for button in found.parent.children} <= WINDOW_BUTTONS


def size(found):
    left, top, right, bottom = found.extents
    return right - left, bottom - top


def check_targets(root):
    """Everything that is pressed is large, or there is another like it that is; returns how many there are."""
    targets = [found for found in targets_in(root) if not is_within_text(found)]
    sizes = [size(found) for found in targets]
    large = {found.name for found, measured in zip(targets, sizes) if min(measured) >= LARGE}
    for found, measured in zip(targets, sizes):
        # A part of a drawing has the size that it has in the body.
        least = 0 if is_part(found) and found.name in large else LEAST if is_of_the_window(found) else LARGE
        assert min(measured) >= least, f'{found.where()} is {measured[0]} × {measured[1]} pixels large'
    return len(targets)
