# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Runs inside a freshly unpacked development root: what the packages' own scripts would have done.
set -euo pipefail

lib=$(echo /usr/lib/*-linux-gnu*)
cp /usr/share/base-passwd/group.master /etc/group
cp /etc/passwd.me /etc/passwd
touch /etc/resolv.conf
[ -e /usr/bin/awk ] || ln -s mawk /usr/bin/awk
ln -sf gcc /usr/bin/cc
mkdir -p /usr/local/share/fonts /run /tmp /proc /dev /sys /var/tmp
ldconfig
dbus-uuidgen >/etc/machine-id
glib-compile-schemas /usr/share/glib-2.0/schemas
update-mime-database /usr/share/mime
"$lib/gdk-pixbuf-2.0/gdk-pixbuf-query-loaders" --update-cache
"$lib/glib-2.0/gio-querymodules" "$lib/gio/modules"
gtk4-update-icon-cache --quiet --force /usr/share/icons/Adwaita || true
fc-cache --system-only
