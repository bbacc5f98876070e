#!/bin/sh
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# pseudo.sh TOOL INTERFACE.pot CONTENT.pot LOCALE STAMP: makes the catalogues of the pseudo-languages beside STAMP: the
# pages as LANGUAGE.po, the interface where the program looks for it.
set -eu

tool=$1
interface=$2
content=$3
locale=$4
folder=$(dirname "$5")
ln -sfn "$locale" "$folder/$(basename "$locale")"
for language in en_XA ar_XB; do
  mkdir -p "$folder/$language/LC_MESSAGES"
  "$tool" pseudo "$language" "$content" "$folder/$language.po"
  "$tool" pseudo "$language" "$interface" "$folder/$language/interface.po"
  msgfmt --output-file="$folder/$language/LC_MESSAGES/hepatica.mo" "$folder/$language/interface.po"
  for domain in gtk40 libadwaita; do
    ln -sf hepatica.mo "$folder/$language/LC_MESSAGES/$domain.mo"
  done
done
touch "$5"
