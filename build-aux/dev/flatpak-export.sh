#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# flatpak-export.sh FOLDER: puts the trees FOLDER/Platform and FOLDER/Sdk as runtimes into the repository FOLDER/runtimes.
set -euo pipefail

cd "$1"
# In this mode the files are hard links, which takes seconds instead of minutes.
ostree init --mode=bare-user-only --repo=runtimes
for name in Platform Sdk; do
  flatpak build-export --runtime --files=files --disable-sandbox --no-update-summary \
    --subject="Stand-in for org.gnome.$name, for tests only" runtimes "$name" 51
  rm -rf "$name"
done
flatpak build-update-repo runtimes
