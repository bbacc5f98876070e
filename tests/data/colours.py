# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""colours.py STYLE.css: in every set of colours, text has a contrast of 7:1 to what it stands on, and the edges of
controls and of cards that warn 3:1."""

import re
import sys

import tap

# What the window has where the style sheet leaves it to libadwaita.
WINDOWS = {'light': '#fafafb', 'dark': '#222226'}
TEXT = 7.0
EDGE = 3.0
# What stands on what.
ON_THE_PAGE = ('ink', 'soft', 'accent', 'link')
ON_CARDS = {'card': ('ink', 'soft', 'link'), 'emergency-body': ('ink', 'link'), 'urgent-body': ('ink', 'link'),
            'advice-body': ('ink', 'link'), 'tip-body': ('ink', 'tip', 'link'),
            'important-body': ('ink', 'important', 'link')}
BARS = ('emergency', 'urgent', 'advice')
EDGES = ('edge', 'emergency-edge', 'urgent-edge', 'advice-edge', 'tip', 'important', 'ring')


def luminance(colour):
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def read_sets(css):
    """The declarations of each set of colours, by its selector and whether it is for a dark scheme."""
    sets = {}
    dark_blocks = re.findall(r'@media \(prefers-color-scheme: dark\) \{\n(.*?)\n\}', css, re.S)
    light = re.sub(r'@media [^{]*\{\n.*?\n\}', '', css, flags=re.S)
    for dark, text in ((False, light), *((True, block) for block in dark_blocks)):
        for selector, body in re.findall(r'^\s*((?:window\.\w+)?(?: ?article)?) \{\n(.*?)\n\s*\}', text, re.S | re.M):
            found = dict(re.findall(r'--([\w-]+): (#[0-9a-f]{6});', body))
            sets.setdefault((selector, dark), {}).update(found)
    return sets


def themes(sets):
    """Each theme with all its colours, as the cascade gives them."""
    def layers(*keys):
        colours = {}
        for key in keys:
            colours |= sets[key]
        return colours

    light = ('article', False)
    dark = ('article', True)
    contrast_light = [('window.contrast', False), ('window.contrast article', False)]
    contrast_dark = [('window.contrast', True), ('window.contrast article', True)]
    return {
        'light': {'window-bg-color': WINDOWS['light']} | layers(light),
        'sepia': layers(light, ('window.sepia', False), ('window.sepia article', False)),
        'dark': {'window-bg-color': WINDOWS['dark']} | layers(light, dark),
        'black on white': layers(light, *contrast_light),
        'white on black': layers(light, dark, *contrast_light, *contrast_dark),
    }


def check(colours):
    page = colours['window-bg-color']
    pairs = [(name, page, TEXT) for name in ON_THE_PAGE] + [(name, page, EDGE) for name in EDGES]
    pairs += [(name, colours['hep-' + card], TEXT) for card, names in ON_CARDS.items() for name in names]
    pairs += [('bar-ink', colours['hep-' + bar], TEXT) for bar in BARS]
    for name, ground, least in pairs:
        found = contrast(colours['hep-' + name], ground)
        if found < least:
            yield f'{name} {colours["hep-" + name]} on {ground}: {found:.2f}, not {least}'


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        found = themes(read_sets(file.read()))

    def case(name):
        def run():
            return list(check(found[name]))
        run.__doc__ = f'{name}: text 7:1, edges 3:1'
        return run

    tap.run([case(name) for name in found])


main()
