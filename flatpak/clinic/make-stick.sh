#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make-stick.sh REPOSITORY FOLDER: copies everything in the clinic's REPOSITORY (Hepatica, content packs, and what they run
# on if it is there) into the FOLDER of a USB stick, and checks what was written.
set -euo pipefail

repository=${1:?Name the folder of the repository.} stick=${2:?Name the folder of the stick.}
# Each ref is named with the collection that it is of.
mapfile -t refs < <(ostree refs --repo="$repository" | sed -nE 's,^(app|runtime)/,io.github.hepatica.Clinic\n&,p')
ostree create-usb --repo="$repository" "$stick" "${refs[@]}"
cp "$repository/hepatica.flatpakrepo" "$stick"
ostree fsck --repo="$stick/.ostree/repo"
