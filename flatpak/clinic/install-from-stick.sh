#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install-from-stick.sh FOLDER [CONTENT_PACK…]: installs or updates Hepatica, and content packs if they are named, from the
# FOLDER of a USB stick that make-stick.sh has written, without a network.
set -euo pipefail

stick=${1:?Name the folder of the stick.}
shift
# Flatpak does not verify the files of a stick: a damaged one would be installed without a word.
ostree fsck --repo="$stick/.ostree/repo" || {
  echo "The stick is damaged; nothing was installed. Write it again." >&2
  exit 1
}
flatpak --user remote-add --if-not-exists hepatica "$stick/hepatica.flatpakrepo"
flatpak --user install --assumeyes --noninteractive --or-update --sideload-repo="$stick/.ostree/repo" hepatica \
  io.github.hepatica.Hepatica "$@"
