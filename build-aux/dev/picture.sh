#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# picture.sh BUILD OUT.png PROGRAM [ARGUMENT…]: a picture of PROGRAM's window, which fills the headless screen, the
# same on every computer: no graphics card, no portals. $HEPATICA_TEXT_PERCENT is the size of the text, if set.
set -euo pipefail

parts=$(dirname "$0")
build=$1
picture=$2
shift 2

command -v openbox >/dev/null || {
  echo "./dev: openbox is missing here; install it, or use HEPATICA_DEV=root." >&2
  exit 1
}
if [ -n "${HEPATICA_TEXT_PERCENT:-}" ]; then
  mkdir -p "$XDG_CONFIG_HOME/glib-2.0/settings"
  printf '[io/github/hepatica/Hepatica]\ntext-size=%s\n' "$HEPATICA_TEXT_PERCENT" \
    >"$XDG_CONFIG_HOME/glib-2.0/settings/keyfile"
fi
# GTK takes the direction from the name of the locale, which need not exist for that.
if [ "$LANG" != C.UTF-8 ]; then
  mkdir "$XDG_RUNTIME_DIR/locale"
  cp -r /usr/lib/locale/C.utf8 "$XDG_RUNTIME_DIR/locale/$LANG"
  export LOCPATH=$XDG_RUNTIME_DIR/locale LANGUAGE=en
fi
# What GNOME sets: without a settings service, GTK has an older font and more window buttons.
mkdir -p "$XDG_RUNTIME_DIR/xdg/gtk-4.0"
printf '[Settings]\ngtk-font-name=Adwaita Sans 11\ngtk-decoration-layout=:close\n' >"$XDG_RUNTIME_DIR/xdg/gtk-4.0/settings.ini"
export XDG_CONFIG_DIRS=$XDG_RUNTIME_DIR/xdg:/etc/xdg
export GSETTINGS_BACKEND=keyfile GSK_RENDERER=cairo GDK_DISABLE=gl,vulkan ADW_DISABLE_PORTAL=1 GDK_DEBUG=no-portals

cat >"$XDG_RUNTIME_DIR/openbox.xml" <<'XML'
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application class="*" type="normal"><maximized>yes</maximized><decor>no</decor></application>
  </applications>
</openbox_config>
XML
openbox --config-file "$XDG_RUNTIME_DIR/openbox.xml" >/dev/null 2>&1 &
exec python3 "$parts/screenshot.py" "$picture" -- bash "$parts/start.sh" "$build" "$@"
