#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# picture.sh BUILD OUT.png PROGRAM [ARGUMENT…]: a picture of PROGRAM's window, which fills the headless screen, the
# same on every computer: new settings, no graphics card. The text size is in $HEPATICA_TEXT_PERCENT.
set -euo pipefail

parts=$(dirname "$0")
build=$1
picture=$2
shift 2

settings=$XDG_CONFIG_HOME/glib-2.0/settings
mkdir -p "$settings" "$XDG_CONFIG_HOME/openbox" "$HOME/locale"
cat >"$settings/keyfile" <<KEYS
[io/github/hepatica/Hepatica]
text-size=$HEPATICA_TEXT_PERCENT
KEYS
cat >"$XDG_CONFIG_HOME/openbox/rc.xml" <<'XML'
<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application class="*" type="normal"><maximized>yes</maximized><decor>no</decor></application>
  </applications>
</openbox_config>
XML

# GTK takes the direction from the name of the locale, which need not exist for that.
cp -r /usr/lib/locale/C.utf8 "$HOME/locale/$LANG"
export LOCPATH=$HOME/locale LANGUAGE=en
export GSETTINGS_BACKEND=keyfile GSK_RENDERER=cairo GDK_DISABLE=gl,vulkan ADW_DISABLE_PORTAL=1 GDK_DEBUG=no-portals

openbox --config-file "$XDG_CONFIG_HOME/openbox/rc.xml" >/dev/null 2>&1 &
exec python3 "$parts/screenshot.py" "$picture" -- bash "$parts/start.sh" "$build" "$@"
