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

for tool in openbox gsettings python3; do
  command -v "$tool" >/dev/null || {
    echo "./dev: $tool is missing here; install it, or use HEPATICA_DEV=root." >&2
    exit 1
  }
done

# What GNOME sets: without a settings service, GTK has an older font and more window buttons.
mkdir -p "$XDG_RUNTIME_DIR/xdg/gtk-4.0"
printf '[Settings]\ngtk-font-name=Adwaita Sans 11\ngtk-decoration-layout=:close\n' >"$XDG_RUNTIME_DIR/xdg/gtk-4.0/settings.ini"
export XDG_CONFIG_DIRS=$XDG_RUNTIME_DIR/xdg:/etc/xdg
export GSETTINGS_BACKEND=keyfile GSK_RENDERER=cairo GDK_DISABLE=gl,vulkan ADW_DISABLE_PORTAL=1 GDK_DEBUG=no-portals

# shellcheck source=/dev/null
source "$build/devenv.sh"
gsettings set io.github.hepatica.Hepatica window-maximized true
[ -z "${HEPATICA_TEXT_PERCENT:-}" ] || gsettings set io.github.hepatica.Hepatica text-size "$HEPATICA_TEXT_PERCENT"

cat >"$XDG_RUNTIME_DIR/openbox.xml" <<'XML'
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application class="*" type="normal"><maximized>yes</maximized><decor>no</decor></application>
  </applications>
</openbox_config>
XML
openbox --config-file "$XDG_RUNTIME_DIR/openbox.xml" >/dev/null 2>&1 &
exec python3 "$parts/screenshot.py" "$picture" -- "$@"
