# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""release-manifest.py REPOSITORY TAG COMMIT: prints the manifest of a release.

It is ours, in one piece, with the sources of Hepatica by tag and commit instead of the folder around it. A manifest
cannot stand in the commit that it names, hence this. For example:

    python3 flatpak/release-manifest.py https://…/hepatica.git v0.1.0 "$(git rev-parse v0.1.0^{commit})"
"""

import json
import os
import re
import sys

APP_ID = 'io.github.hepatica.Hepatica'
FOLDER = os.path.dirname(os.path.abspath(__file__))


def read(name):
    with open(os.path.join(FOLDER, name), encoding='utf-8') as file:
        return json.load(file)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    repository, tag, commit = sys.argv[1:]
    if not repository.startswith('https://') or not re.fullmatch('[0-9a-f]{40}', commit):
        sys.exit('The repository is an https address, and the commit has forty hexadecimal digits.')
    manifest = read(APP_ID + '.json')
    manifest['modules'] = [read(module) if isinstance(module, str) else module for module in manifest['modules']]
    manifest['modules'][-1]['sources'] = [{'type': 'git', 'url': repository, 'tag': tag, 'commit': commit}]
    print(json.dumps(manifest, indent=2))


main()
