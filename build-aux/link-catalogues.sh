#!/bin/sh
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# link-catalogues.sh STAMP LOCALE LANGUAGE…: beside the file STAMP are the catalogues of the languages, as
# LANGUAGE/LC_MESSAGES/hepatica.mo. Gives each the names by which the toolkit looks for its own, and puts the spare
# locale beside them.
set -eu

stamp=$1
locale=$2
shift 2
folder=$(dirname "$stamp")
ln -sfn "$locale" "$folder/$(basename "$locale")"
for language in "$@"; do
  for domain in gtk40 libadwaita; do
    ln -sf hepatica.mo "$folder/$language/LC_MESSAGES/$domain.mo"
  done
done
touch "$stamp"
